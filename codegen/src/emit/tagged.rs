//! Objects that a property tells apart, open to values of it that nobody knows yet.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{codec, construct, docs, ident, values};
use crate::model::{Field, Presence, Struct, Tagged, Type, TypeId};
use crate::name::{FieldName, Import, VariantName};

/// A variant with its struct.
pub struct Variant<'a> {
    pub name: &'a VariantName,
    /// The tag's value; none for the variant with all others.
    value: Option<&'a str>,
    ty: TokenStream,
    pub object: &'a Struct,
    pub fields: &'a [FieldName],
}

pub fn tagged(scope: &Scope<'_>, id: TypeId, tagged: &Tagged) -> TokenStream {
    scope.import(&[Import::tagged]);
    let name = scope.names.ty(id);
    let docs = docs::ty(scope, id);
    let variants = variants(scope, id, tagged);
    let documented = variants.iter().map(|variant| {
        let docs = docs::outer(&match variant.value {
            Some(value) => format!("`{}` is `{value}`.", tagged.tag),
            None => {
                format!(
                    "`{}` is missing or has another value, or what its value requires is missing.",
                    tagged.tag
                )
            }
        });
        let Variant { name, ty, .. } = variant;
        quote! { #docs #name(#ty), }
    });
    let known = variants.iter().filter(|variant| variant.value.is_some());
    let is_made = scope.model.types[id].in_requests;
    let constructors = known.filter(|_| is_made).map(|variant| constructors(scope, variant));
    let shared = shared(&variants).into_iter().map(|property| accessors(scope, &variants, property));
    let rows: Vec<_> =
        variants.iter().map(|Variant { name, ty, value, .. }| (*value, quote! { #name(#ty) })).collect();
    let table = codec::tagged(name, &tagged.tag, &rows);
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#documented)*
        }

        impl #name {
            #(#constructors)*
            #(#shared)*
        }

        #table
    }
}

/// The variants with their structs, the one with all other values last.
pub fn variants<'a>(scope: &Scope<'a>, id: TypeId, tagged: &'a Tagged) -> Vec<Variant<'a>> {
    let values = tagged.variants.iter().map(|(value, ty)| (Some(value.as_str()), ty));
    let all = values.chain([(None, &tagged.other)]).zip(scope.names.variants(id));
    all.filter_map(|((value, ty), name)| {
        let Type::Named(id) = ty else { return None };
        let object = scope.model.structure(ty)?;
        let fields = scope.names.fields_of(*id);
        Some(Variant { name, value, ty: scope.named(*id), object, fields })
    })
    .collect()
}

/// The constructors of a variant take what those of its struct take.
fn constructors(scope: &Scope<'_>, variant: &Variant<'_>) -> TokenStream {
    let Variant { name, ty, object, fields, .. } = variant;
    let all = construct::all(scope, object, fields).into_iter().map(|constructor| {
        let method = match constructor.name {
            "new" => name.snake(),
            other => format!("{other}_{}", name.snake()),
        };
        let (method, inner) = (ident::of_path(&method), constructor.method());
        let parameters = constructor.parameters();
        let names = constructor.arguments.iter().map(|(name, _)| name);
        let docs =
            docs::outer(&format!("Creates [`{0}`](Self::{0}) from {1}.", name.as_str(), constructor.takes()));
        let many = constructor.allow_many();
        quote! {
            #docs
            #many
            pub fn #method(#parameters) -> Self {
                Self::#name(#ty::#inner(#(#names),*))
            }
        }
    });
    quote! { #(#all)* }
}

/// The properties that all variants have with one type, by their names in the last one.
fn shared<'a>(variants: &[Variant<'a>]) -> Vec<(&'a str, &'a Type)> {
    let Some((other, known)) = variants.split_last() else { return Vec::new() };
    let has = |variant: &Variant<'_>, field: &Field| {
        variant.object.fields.iter().any(|own| own.wire == field.wire && own.ty == field.ty)
    };
    let everywhere =
        other.object.fields.iter().filter(|field| known.iter().all(|variant| has(variant, field)));
    everywhere.map(|field| (field.wire.as_str(), &field.ty)).collect()
}

/// Reads a property of whatever variant it is, and sets it if it is optional in all.
fn accessors(scope: &Scope<'_>, variants: &[Variant<'_>], (wire, ty): (&str, &Type)) -> TokenStream {
    let own = |variant: &Variant<'_>| variant.object.fields.iter().position(|field| field.wire == wire);
    let fields: Vec<_> = variants
        .iter()
        .filter_map(|v| own(v).map(|at| (v.name, &v.object.fields[at], &v.fields[at])))
        .collect();
    let Some((_, last, name)) = fields.last() else { return TokenStream::new() };
    let required = fields.iter().all(|(_, field, _)| field.presence == Presence::Required);
    let optional = fields.iter().all(|(_, field, _)| field.presence == Presence::Optional);
    let presence = if required { Presence::Required } else { Presence::Optional };
    let docs = docs::outer(&docs::property(scope, &Field { presence, ..(*last).clone() }));
    let given = values::access(scope, &quote! { content.#name }, ty, presence).ty;
    let arms = fields.iter().map(|(variant, field, name)| {
        let read = values::access(scope, &quote! { content.#name }, ty, field.presence).read;
        let read = if field.presence == presence {
            read
        } else {
            quote! { Some(#read) }
        };
        quote! { Self::#variant(content) => #read, }
    });
    let setter = optional.then(|| setter(scope, &fields, ty));
    quote! {
        #docs
        pub fn #name(&self) -> #given {
            match self { #(#arms)* }
        }
        #setter
    }
}

fn setter(scope: &Scope<'_>, fields: &[(&VariantName, &Field, &FieldName)], ty: &Type) -> TokenStream {
    let Some((_, field, name)) = fields.last() else { return TokenStream::new() };
    let method = ident::method("with_", name);
    let docs = docs::outer(&format!("Sets [`{0}`](Self::{0}).", name.as_str()));
    let values::Argument { ty, convert } = values::argument(scope, &quote! { #name }, ty, field.unit);
    let arms = fields
        .iter()
        .map(|(variant, _, name)| quote! { Self::#variant(content) => content.#name = Some(value), });
    quote! {
        #docs
        #[must_use]
        pub fn #method(mut self, #name: #ty) -> Self {
            let value = #convert;
            match &mut self { #(#arms)* }
            self
        }
    }
}
