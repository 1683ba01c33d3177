//! How values are written in Rust: as fields, as arguments, as what accessors give.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use crate::model::{Presence, Type, Unit, Value};

/// The type of a field that is always there.
pub fn owned(scope: &Scope<'_>, ty: &Type) -> TokenStream {
    match ty {
        Type::Boolean => quote! { bool },
        Type::Integer => quote! { i64 },
        Type::Count => quote! { u64 },
        Type::Float => quote! { f64 },
        Type::String => quote! { String },
        Type::Secret(inner) if **inner == Type::String => quote! { Secret },
        Type::Secret(inner) => generic(quote! { Secret }, owned(scope, inner)),
        Type::List(inner) => generic(quote! { Vec }, owned(scope, inner)),
        Type::Map(key, value) => {
            let (key, value) = (owned(scope, key), owned(scope, value));
            quote! { BTreeMap<#key, #value> }
        }
        Type::Named(id) => scope.named(*id),
        Type::Raw(id) => generic(quote! { Raw }, scope.named(*id)),
        Type::Nullable(inner) => generic(quote! { Option }, owned(scope, inner)),
        Type::Open(Value::Any, _) => quote! { JsonValue },
        Type::Open(Value::Object, _) => quote! { JsonObject },
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

/// The argument `name` for a value of type `ty`.
pub fn argument(scope: &Scope<'_>, name: &TokenStream, ty: &Type, unit: Option<Unit>) -> Argument {
    let owned = owned(scope, ty);
    let into = |ty| Argument { ty, convert: quote! { #name.into() } };
    match (ty, unit) {
        (Type::Count, Some(Unit::Milliseconds)) => Argument {
            ty: quote! { Duration },
            convert: quote! { u64::try_from(#name.as_millis()).unwrap_or(u64::MAX) },
        },
        (Type::Count, Some(Unit::Seconds)) => {
            Argument { ty: quote! { Duration }, convert: quote! { #name.as_secs() } }
        }
        (Type::String | Type::Open(Value::Any, _), _) => into(quote! { impl Into<#owned> }),
        (Type::Secret(inner), _) if **inner == Type::String => into(quote! { impl Into<#owned> }),
        (Type::List(inner), _) if **inner == Type::String => Argument {
            ty: quote! { impl IntoIterator<Item = impl Into<String>> },
            convert: quote! { #name.into_iter().map(Into::into).collect() },
        },
        _ => Argument { ty: owned, convert: name.clone() },
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
        Type::Secret(inner) if **inner == Type::String => {
            let exposed = quote! { #place.as_ref().map(|secret| secret.expose().as_str()) };
            (quote! { &str }, quote! { #place.expose() }, exposed)
        }
        Type::List(inner) => {
            let inner = owned(scope, inner);
            (quote! { &[#inner] }, quote! { &#place }, quote! { #place.as_deref() })
        }
        Type::Nullable(_)
        | Type::Secret(_)
        | Type::Map(..)
        | Type::Named(_)
        | Type::Raw(_)
        | Type::Open(..) => {
            let owned = owned(scope, ty);
            (quote! { &#owned }, quote! { &#place }, quote! { #place.as_ref() })
        }
    };
    match present {
        true => Access { ty, read: required },
        false => Access { ty: generic(quote! { Option }, ty), read: optional },
    }
}

/// What makes a `Duration` of a count.
pub fn duration(unit: Unit) -> TokenStream {
    match unit {
        Unit::Milliseconds => quote! { Duration::from_millis },
        Unit::Seconds => quote! { Duration::from_secs },
    }
}
