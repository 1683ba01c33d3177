//! Structs: responses with accessors, values that requests carry with setters.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::envelope::{self, Methods, Parameters};
use super::scope::{SERVER, Scope};
use super::{codec, construct, docs, ident, typed, values, within};
use crate::model::{Either, Field, Owner, Presence, Reason, Struct, Type, TypeDef, TypeId, Unit, Value};
use crate::name::{FieldName, Import};

pub fn structure(scope: &Scope<'_>, id: TypeId, object: &Struct) -> TokenStream {
    let def = &scope.model.types[id];
    let name = scope.names.ty(id);
    let names = scope.names.fields_of(id);
    let properties: Vec<_> = object.fields.iter().zip(names).collect();
    let docs = docs::ty(scope, id);
    let fields = properties.iter().map(|(field, name)| property(scope, object, field, name));
    let extra = object.extra.as_ref().map(|ty| extra_field(scope, object, ty));
    let bare = !properties.iter().any(|(field, _)| field.presence != Presence::Optional);
    let default = (bare && def.in_requests).then(|| quote! { , Default });
    let server_default =
        (bare && !def.in_requests).then(|| quote! { #[cfg_attr(feature = #SERVER, derive(Default))] });
    let parameters = Parameters::of(object);
    let methods = methods(scope, id, object, &parameters);
    let around = object.any.as_ref().map(|any| envelope::around(scope, id, object, any, is_value(def)));
    let key_docs = parameters.key_docs();
    let parameters = parameters.defined(scope);
    scope.import(&[Import::record]);
    let record = codec::record(name, object, names);
    quote! {
        #docs
        #key_docs
        #[non_exhaustive]
        #[derive(Clone, Debug #default)]
        #server_default
        pub struct #name #parameters { #(#fields)* #extra }

        #methods

        #around

        #record
    }
}

/// Whether programs make it without the feature [`SERVER`]. A body is filled by its job.
fn is_value(def: &TypeDef) -> bool {
    def.in_requests && !matches!(def.hint.owner, Owner::Body(_))
}

/// Constructors, setters and accessors, and what servers alone make.
fn methods(scope: &Scope<'_>, id: TypeId, object: &Struct, parameters: &Parameters<'_>) -> TokenStream {
    let (def, ty, names) = (&scope.model.types[id], scope.names.ty(id), scope.names.fields_of(id));
    let properties: Vec<_> = object.fields.iter().zip(names).collect();
    let is_response = scope.model.is_whole_response(id);
    let is_value = is_value(def);
    let constructor = is_value.then(|| constructors(scope, object, names, is_response));
    let (keyed, setters) = is_value.then(|| setters(scope, object, names)).unzip();
    let accessors = is_response.then(|| accessors(scope, &properties));
    let either = object.either.iter().zip(scope.names.either(id));
    let either = either.map(|(one, name)| self::either(scope, &properties, one, name));
    let typed = is_value.then(|| typed::value(scope, object, names));
    let within = within::accessors(scope, id, object);
    let methods = Methods {
        made: quote! { #constructor #typed #keyed },
        set: setters.unwrap_or_default(),
        read: quote! { #accessors #(#either)* #within },
    };
    let methods = parameters.methods(ty, &methods, None);
    // Servers make what clients only read.
    let made = (!def.in_requests).then(|| {
        scope.gated(|| {
            let constructor = constructors(scope, object, names, is_response);
            let (keyed, setters) = self::setters(scope, object, names);
            let gate = quote! { #[cfg(feature = #SERVER)] };
            let made = quote! { #constructor #keyed };
            let methods = Methods { made, set: setters, read: TokenStream::new() };
            parameters.methods(ty, &methods, Some(&gate))
        })
    });
    quote! { #methods #made }
}

fn property(scope: &Scope<'_>, object: &Struct, field: &Field, name: &FieldName) -> TokenStream {
    let docs = docs::outer(&docs::property(scope, field));
    let deprecated = docs::deprecated(&field.docs);
    let is_key = Parameters::of(object).is_key(field);
    let ty = if is_key {
        quote! { K }
    } else {
        values::field(scope, &field.ty, field.presence)
    };
    quote! { #docs #deprecated pub #name: #ty, }
}

fn extra_type(scope: &Scope<'_>, object: &Struct, ty: &Type) -> TokenStream {
    let keys = object.extra_keys.map_or(Type::String, Type::Identifier);
    let any = Type::Open(Value::Object, Reason::Free);
    match ty {
        Type::Open(Value::Any, _) => values::owned(scope, &any),
        Type::Secret(inner) if matches!(**inner, Type::Open(Value::Any, _)) => {
            values::owned(scope, &Type::Secret(Box::new(any)))
        }
        ty => values::owned(scope, &Type::Map(Box::new(keys), Box::new(ty.clone()))),
    }
}

/// No properties beyond the known ones, in a struct literal.
pub fn empty_extra(ty: &Type) -> TokenStream {
    match ty {
        Type::Secret(_) => quote! { extra: Secret::default() },
        Type::Open(Value::Any, _) => quote! { extra: JsonObject::new() },
        _ => quote! { extra: Map::new() },
    }
}

fn extra_field(scope: &Scope<'_>, object: &Struct, ty: &Type) -> TokenStream {
    let owned = extra_type(scope, object, ty);
    let which = if is_map(object) { "All" } else { "All other" };
    let keys = object.extra_keys.map(|kind| format!("; each name is {}", docs::identifier(kind)));
    let secret = match ty {
        Type::Secret(_) => " Secret: `Debug` hides them.",
        _ => "",
    };
    let docs = docs::outer(&format!("{which} properties{}.{secret}", keys.unwrap_or_default()));
    quote! { #docs pub extra: #owned, }
}

fn constructors(scope: &Scope<'_>, object: &Struct, names: &[FieldName], is_response: bool) -> TokenStream {
    let constructors = construct::methods(scope, object, names, is_response);
    let entries = from_entries(scope, object);
    quote! { #constructors #entries }
}

/// Whether the names of all properties are data.
fn is_map(object: &Struct) -> bool {
    object.fields.is_empty() && object.constant.is_none() && object.extra.is_some()
}

/// A constructor that takes all properties, where their names are data.
fn from_entries(scope: &Scope<'_>, object: &Struct) -> Option<TokenStream> {
    let ty = object.extra.as_ref().filter(|_| is_map(object))?;
    let values::Argument { ty, convert } = values::argument(scope, &quote! { value }, ty, None);
    let keys = values::owned(scope, &object.extra_keys.map_or(Type::String, Type::Identifier));
    Some(quote! {
        #[doc = " Creates the value from its properties."]
        pub fn from_entries(entries: impl IntoIterator<Item = (impl Into<#keys>, #ty)>) -> Self {
            Self { extra: entries.into_iter().map(|(name, value)| (name.into(), #convert)).collect() }
        }
    })
}

/// `with_…`, because plain names are accessors': that of the state key, and all others.
fn setters(scope: &Scope<'_>, object: &Struct, names: &[FieldName]) -> (TokenStream, TokenStream) {
    let parameters = Parameters::of(object);
    let optional = object.fields.iter().zip(names).filter(|(field, _)| field.presence == Presence::Optional);
    let (key, others): (Vec<_>, Vec<_>) = optional.partition(|(field, _)| parameters.is_key(field));
    let all = |fields: Vec<(&Field, &FieldName)>| -> TokenStream {
        fields.into_iter().map(|(field, name)| setter(scope, field, name)).collect()
    };
    let (key, others) = (all(key), all(others));
    let extra = extra_setter(scope, object, &quote! { self.extra }, &quote! { #[must_use] });
    (key, quote! { #others #extra })
}

fn setter(scope: &Scope<'_>, field: &Field, name: &FieldName) -> TokenStream {
    let method = ident::method("with_", name);
    let text = format!("Sets [`{}`](Self#structfield.{}).", name.as_str(), name.as_str());
    let docs = docs::outer(&text);
    let deprecated = docs::deprecated(&field.docs);
    let argument = values::argument(scope, &quote! { #name }, &field.ty, field.unit);
    let (inline, values::Argument { ty, convert }) = (argument.inline(), argument);
    quote! {
        #docs
        #deprecated
        #inline
        #[must_use]
        pub fn #method(mut self, #name: #ty) -> Self {
            self.#name = Some(#convert);
            self
        }
    }
}

/// The setter of properties without fields, in `extra`.
pub fn extra_setter(
    scope: &Scope<'_>,
    object: &Struct,
    extra: &TokenStream,
    must_use: &TokenStream,
) -> Option<TokenStream> {
    let ty = object.extra.as_ref()?;
    let value = format_ident!("value");
    let (inner, secret) = match ty {
        Type::Secret(inner) => (&**inner, true),
        ty => (ty, false),
    };
    let values::Argument { ty, convert } = values::argument(scope, &quote! { #value }, inner, None);
    let keys = values::owned(scope, &object.extra_keys.map_or(Type::String, Type::Identifier));
    let insert = if secret {
        quote! { #extra.expose_mut().insert(name.into(), #convert); }
    } else {
        quote! { #extra.insert(name.into(), #convert); }
    };
    Some(quote! {
        #[doc = " Sets a property that has no field of its own."]
        #must_use
        pub fn with_extra(mut self, name: impl Into<#keys>, #value: #ty) -> Self {
            #insert
            self
        }
    })
}

fn accessors(scope: &Scope<'_>, properties: &[(&Field, &FieldName)]) -> TokenStream {
    properties.iter().map(|(field, name)| accessor(scope, field, name)).collect()
}

fn accessor(scope: &Scope<'_>, field: &Field, name: &FieldName) -> TokenStream {
    let docs = docs::outer(&docs::property(scope, field));
    let deprecated = docs::deprecated(&field.docs);
    let camel = docs::camel_alias(name);
    let values::Access { ty, read } =
        values::access(scope, &quote! { self.#name }, &field.ty, field.presence);
    let counted = field.unit.map(|unit| counted(scope, field, name, unit, &deprecated));
    quote! {
        #docs
        #deprecated
        #camel
        pub fn #name(&self) -> #ty { #read }
        #counted
    }
}

/// The accessor of several fields, of which the first that is present counts.
fn either(
    scope: &Scope<'_>,
    properties: &[(&Field, &FieldName)],
    either: &Either,
    name: &FieldName,
) -> TokenStream {
    let fields: Vec<_> = either.fields.iter().map(|index| properties[*index]).collect();
    let listed = fields.iter().map(|(_, name)| format!("[`{0}`](Self#structfield.{0})", name.as_str()));
    let shape = format!("The first that is present of {}.", listed.collect::<Vec<_>>().join(", "));
    let docs = docs::outer(&docs::described(scope, &shape, &either.docs));
    let mut reads = fields
        .iter()
        .map(|(field, name)| values::access(scope, &quote! { self.#name }, &field.ty, Presence::Optional));
    let Some(values::Access { ty, read }) = reads.next() else {
        return TokenStream::new();
    };
    let others = reads.map(|access| access.read);
    quote! {
        #docs
        pub fn #name(&self) -> #ty { #read #(.or(#others))* }
    }
}

fn counted(
    scope: &Scope<'_>,
    field: &Field,
    name: &FieldName,
    unit: Unit,
    deprecated: &TokenStream,
) -> TokenStream {
    let method = name.counted(unit);
    let counted = values::counted_type(unit);
    scope.import(counted);
    let counted = quote! { #(#counted)* };
    let docs = docs::outer(&format!("[`{0}`](Self::{0}) as a [`{counted}`].", name.as_str()));
    let from = values::counted(unit);
    let (ty, read) = match field.presence {
        Presence::Required => (quote! { #counted }, quote! { #from(self.#name) }),
        Presence::Optional | Presence::Nullable => {
            (quote! { Option<#counted> }, quote! { self.#name.map(#from) })
        }
    };
    quote! {
        #docs
        #deprecated
        pub fn #method(&self) -> #ty { #read }
    }
}
