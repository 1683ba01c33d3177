//! How values are written in Rust: as fields, as arguments, as what accessors give.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;

use super::scope::Scope;
use crate::model::{Handwritten, Identifier, Presence, Type, TypeKind, Unit, Value};
use crate::name::{FieldName, Import};

/// The type of a field that is always there.
pub fn owned(scope: &Scope<'_>, ty: &Type) -> TokenStream {
    scope.import(imports(ty));
    match ty {
        Type::Boolean => quote! { bool },
        Type::Integer => quote! { i64 },
        Type::Count => quote! { u64 },
        Type::Float => quote! { f64 },
        Type::Bytes => quote! { FileContent },
        Type::Content => quote! { C },
        Type::String => quote! { String },
        Type::Identifier(kind) => {
            let name = identifier(*kind);
            quote! { #(#name)* }
        }
        Type::Secret(inner) if **inner == Type::String => quote! { Secret },
        Type::Secret(inner) => generic(quote! { Secret }, owned(scope, inner)),
        Type::List(inner) => generic(quote! { Vec }, owned(scope, inner)),
        Type::Map(key, value) => {
            let (key, value) = (owned(scope, key), owned(scope, value));
            quote! { Map<#key, #value> }
        }
        Type::Tuple(parts) => {
            let parts = parts.iter().map(|part| owned(scope, part));
            quote! { (#(#parts),*) }
        }
        Type::Named(id) => scope.named(*id),
        Type::Raw(id) => generic(quote! { Raw }, scope.named(*id)),
        Type::Nullable(inner) => generic(quote! { Option }, owned(scope, inner)),
        Type::Open(Value::Any, _) => quote! { JsonValue },
        Type::Open(Value::Object, _) => quote! { JsonObject },
        Type::Open(Value::Content, _) => quote! { AnyContent },
        Type::Boxed(inner) => generic(quote! { Box }, owned(scope, inner)),
        Type::Runtime(ty) => {
            let name = handwritten(*ty);
            quote! { #(#name)* }
        }
    }
}

/// What the outermost part of a type is called by.
fn imports(ty: &Type) -> &'static [Import] {
    match ty {
        Type::Bytes => &[Import::FileContent],
        Type::Identifier(kind) => identifier(*kind),
        Type::Secret(_) => &[Import::Secret],
        Type::Map(..) => &[Import::Map],
        Type::Raw(_) => &[Import::Raw],
        Type::Open(Value::Any, _) => &[Import::JsonValue],
        Type::Open(Value::Object, _) => &[Import::JsonObject],
        Type::Open(Value::Content, _) => &[Import::AnyContent],
        Type::Runtime(ty) => handwritten(*ty),
        Type::Boolean
        | Type::Integer
        | Type::Count
        | Type::Float
        | Type::String
        | Type::List(_)
        | Type::Tuple(_)
        | Type::Named(_)
        | Type::Content
        | Type::Boxed(_)
        | Type::Nullable(_) => &[],
    }
}

fn handwritten(ty: Handwritten) -> &'static [Import] {
    match ty {
        Handwritten::Mentions => &[Import::Mentions],
        Handwritten::RawJson => &[Import::RawJson],
        Handwritten::RelatesTo => &[Import::RelatesTo],
    }
}

fn identifier(kind: Identifier) -> &'static [Import] {
    match kind {
        Identifier::User => &[Import::UserId],
        Identifier::Room => &[Import::RoomId],
        Identifier::RoomAlias => &[Import::RoomAliasId],
        Identifier::RoomOrAlias => &[Import::RoomOrAliasId],
        Identifier::Event => &[Import::EventId],
        Identifier::Server => &[Import::ServerName],
        Identifier::Mxc => &[Import::MxcUri],
    }
}

/// The type of a field that may be absent.
pub fn field(scope: &Scope<'_>, ty: &Type, presence: Presence) -> TokenStream {
    let owned = owned(scope, ty);
    match presence {
        Presence::Required => owned,
        Presence::Optional | Presence::Nullable => generic(quote! { Option }, owned),
    }
}

fn generic(outer: TokenStream, inner: TokenStream) -> TokenStream {
    quote! { #outer<#inner> }
}

/// An argument: what the caller may pass, and how it becomes the field's value.
pub struct Argument {
    pub ty: TokenStream,
    pub convert: TokenStream,
}

impl Argument {
    /// What makes a setter one that only programs compile which call it: nothing, if it is generic.
    pub fn inline(&self) -> Option<TokenStream> {
        let is_impl = |token| matches!(token, TokenTree::Ident(ident) if ident == "impl");
        (!self.ty.clone().into_iter().any(is_impl)).then(|| quote! { #[inline] })
    }
}

/// The argument `name` for a value of type `ty`.
pub fn argument(scope: &Scope<'_>, name: &TokenStream, ty: &Type, unit: Option<Unit>) -> Argument {
    match ty {
        _ if holds_content(ty) => return content(scope, name, ty),
        Type::Map(key, value) => return map(scope, name, key, value),
        _ => {}
    }
    let owned = owned(scope, ty);
    let into = |ty| Argument { ty, convert: quote! { #name.into() } };
    let is_text = |ty: &Type| matches!(ty, Type::String | Type::Identifier(_));
    scope.import(unit.map_or(&[], counted_type));
    match (ty, unit) {
        (Type::Count, Some(Unit::Milliseconds)) => Argument {
            ty: quote! { Duration },
            convert: quote! { matrix_jobs_runtime::units::millis(#name) },
        },
        (Type::Count, Some(Unit::Seconds)) => {
            Argument { ty: quote! { Duration }, convert: quote! { #name.as_secs() } }
        }
        (Type::Count, Some(Unit::Timestamp)) => Argument {
            ty: quote! { SystemTime },
            convert: quote! { matrix_jobs_runtime::units::timestamp(#name) },
        },
        (Type::Count, Some(Unit::TimestampSeconds)) => Argument {
            ty: quote! { SystemTime },
            convert: quote! { matrix_jobs_runtime::units::timestamp_seconds(#name) },
        },
        (Type::String | Type::Identifier(_) | Type::Bytes | Type::Open(Value::Any, _), _) => {
            into(quote! { impl Into<#owned> })
        }
        (Type::Secret(inner), _) if **inner == Type::String => into(quote! { impl Into<#owned> }),
        (Type::List(inner), _) if is_text(inner) => {
            let inner = self::owned(scope, inner);
            Argument {
                ty: quote! { impl IntoIterator<Item = impl Into<#inner>> },
                convert: quote! { #name.into_iter().map(Into::into).collect() },
            }
        }
        (Type::Raw(_), _) => into(quote! { impl Into<#owned> }),
        (Type::Named(id), _) if matches!(scope.model.types[*id].kind, TypeKind::Union(_)) => {
            into(quote! { impl Into<#owned> })
        }
        (Type::Boxed(inner), _) => {
            Argument { ty: self::owned(scope, inner), convert: quote! { Box::new(#name) } }
        }
        _ => Argument { ty: owned, convert: name.clone() },
    }
}

/// The argument `name` for a map: whatever has its entries.
fn map(scope: &Scope<'_>, name: &TokenStream, key: &Type, value: &Type) -> Argument {
    let (key, value) = (owned(scope, key), owned(scope, value));
    Argument {
        ty: quote! { impl IntoIterator<Item = (#key, #value)> },
        convert: quote! { #name.into_iter().collect() },
    }
}

fn holds_content(ty: &Type) -> bool {
    match ty {
        Type::Open(Value::Content, _) => true,
        Type::Map(_, values) => holds_content(values),
        _ => false,
    }
}

/// The argument `name` for contents of events of any type, which may be in maps.
fn content(scope: &Scope<'_>, name: &TokenStream, ty: &Type) -> Argument {
    match ty {
        Type::Map(key, values) => {
            let key = owned(scope, key);
            let Argument { ty, convert } = content(scope, &quote! { value }, values);
            Argument {
                ty: quote! { impl IntoIterator<Item = (impl Into<#key>, #ty)> },
                convert: quote! { #name.into_iter().map(|(key, value)| (key.into(), #convert)).collect() },
            }
        }
        _ => {
            scope.import(&[Import::AnyContent]);
            Argument { ty: quote! { impl Into<AnyContent> }, convert: quote! { #name.into() } }
        }
    }
}

/// The same for contents of the type `C`, to be passed on.
pub fn typed_content(scope: &Scope<'_>, name: &TokenStream, ty: &Type) -> Argument {
    scope.import(&[Import::AnyContent]);
    match ty {
        Type::Map(key, values) => {
            let key = owned(scope, key);
            let inner = typed_content(scope, &quote! { value }, values);
            // In a map, what is owned need not be borrowed from elsewhere.
            let (ty, convert) = match **values {
                Type::Map(..) => (inner.ty, inner.convert),
                _ => (quote! { C }, quote! { AnyContent::of(&value) }),
            };
            Argument {
                ty: quote! { impl IntoIterator<Item = (impl Into<#key>, #ty)> },
                convert: quote! { #name.into_iter().map(|(key, value)| (key, #convert)) },
            }
        }
        _ => Argument { ty: quote! { &C }, convert: quote! { AnyContent::of(#name) } },
    }
}

/// The argument `name` for a property: one that may be null takes null as `None`.
pub fn member_argument(
    scope: &Scope<'_>,
    name: &FieldName,
    ty: &Type,
    unit: Option<Unit>,
    presence: Presence,
) -> Argument {
    match presence {
        Presence::Nullable => Argument { ty: field(scope, ty, presence), convert: quote! { #name } },
        Presence::Required | Presence::Optional => argument(scope, &quote! { #name }, ty, unit),
    }
}

/// A property's part of a struct literal, where what it requires has been passed.
pub fn initial(name: &FieldName, presence: Presence, convert: &TokenStream) -> TokenStream {
    match presence {
        Presence::Optional => quote! { #name: None },
        _ if convert.to_string() == quote! { #name }.to_string() => quote! { #name },
        Presence::Required | Presence::Nullable => quote! { #name: #convert },
    }
}

/// What an accessor gives for a place of type `ty`, and how.
pub struct Access {
    pub ty: TokenStream,
    pub read: TokenStream,
}

/// Reads `place` without taking it.
pub fn access(scope: &Scope<'_>, place: &TokenStream, ty: &Type, presence: Presence) -> Access {
    let present = presence == Presence::Required;
    let (ty, required, optional) = match ty {
        Type::Boolean | Type::Integer | Type::Count | Type::Float => {
            (owned(scope, ty), quote! { #place }, quote! { #place })
        }
        Type::String => (quote! { &str }, quote! { &#place }, quote! { #place.as_deref() }),
        Type::List(inner) => {
            let inner = owned(scope, inner);
            (quote! { &[#inner] }, quote! { &#place }, quote! { #place.as_deref() })
        }
        Type::Boxed(inner) => {
            let inner = owned(scope, inner);
            (quote! { &#inner }, quote! { &#place }, quote! { #place.as_deref() })
        }
        Type::Runtime(_)
        | Type::Identifier(_)
        | Type::Nullable(_)
        | Type::Secret(_)
        | Type::Map(..)
        | Type::Tuple(_)
        | Type::Bytes
        | Type::Content
        | Type::Named(_)
        | Type::Raw(_)
        | Type::Open(..) => {
            let owned = owned(scope, ty);
            (quote! { &#owned }, quote! { &#place }, quote! { #place.as_ref() })
        }
    };
    if present {
        Access { ty, read: required }
    } else {
        Access { ty: generic(quote! { Option }, ty), read: optional }
    }
}

/// What counts of a unit are as a type of std.
pub fn counted_type(unit: Unit) -> &'static [Import] {
    match unit {
        Unit::Milliseconds | Unit::Seconds => &[Import::Duration],
        Unit::Timestamp | Unit::TimestampSeconds => &[Import::SystemTime],
    }
}

/// What makes a time span, or a time, of a count.
pub fn counted(unit: Unit) -> TokenStream {
    match unit {
        Unit::Milliseconds => quote! { Duration::from_millis },
        Unit::Seconds => quote! { Duration::from_secs },
        Unit::Timestamp => quote! { matrix_jobs_runtime::units::time },
        Unit::TimestampSeconds => quote! { matrix_jobs_runtime::units::time_of_seconds },
    }
}
