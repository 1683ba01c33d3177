//! Objects that a property tells apart, open to values of it that nobody knows yet.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{codec, construct, docs, ident, values};
use crate::model::{Docs, Field, Presence, Struct, Tagged, Type, TypeId};
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
    let everywhere = shared(&variants);
    let partly = partly_shared(&variants, &everywhere, &constructor_names(scope, &variants, is_made));
    let accessors = everywhere.into_iter().chain(partly).map(|property| accessor(scope, &variants, property));
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
            #(#accessors)*
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
        let method = constructor_name(constructor.name, name);
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

/// What the enum's constructor is called that does what this one of the variant's struct does.
fn constructor_name(constructor: &str, variant: &VariantName) -> String {
    match constructor {
        "new" => variant.snake(),
        other => format!("{other}_{}", variant.snake()),
    }
}

/// What the enum's constructors are called, if it has some.
fn constructor_names(scope: &Scope<'_>, variants: &[Variant<'_>], is_made: bool) -> BTreeSet<String> {
    let made = variants.iter().filter(|_| is_made);
    let names = made.flat_map(|variant| {
        let all = construct::all(scope, variant.object, variant.fields).into_iter();
        all.map(|constructor| constructor_name(constructor.name, variant.name))
    });
    names.collect()
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

/// The properties that some variants have, two at least, with one type wherever they occur, in order of their first
/// variants. What a constructor is called is left out.
fn partly_shared<'a>(
    variants: &[Variant<'a>],
    everywhere: &[(&str, &Type)],
    constructors: &BTreeSet<String>,
) -> Vec<(&'a str, &'a Type)> {
    let mut found: Vec<(&'a str, &'a Type)> = Vec::new();
    for (field, name) in variants.iter().flat_map(|variant| variant.object.fields.iter().zip(variant.fields))
    {
        let own: Vec<_> = variants.iter().filter_map(|variant| property(variant, &field.wire)).collect();
        let one_type = own.iter().all(|(other, other_name)| {
            other.ty == field.ty && other.unit == field.unit && other_name.as_str() == name.as_str()
        });
        let known = found.iter().chain(everywhere).any(|(wire, _)| *wire == field.wire);
        if own.len() > 1 && one_type && !known && !constructors.contains(name.as_str()) {
            found.push((&field.wire, &field.ty));
        }
    }
    found
}

fn property<'a>(variant: &Variant<'a>, wire: &str) -> Option<(&'a Field, &'a FieldName)> {
    variant.object.fields.iter().zip(variant.fields).find(|(field, _)| field.wire == wire)
}

/// Reads a property of whatever variant has it, and sets it if it is optional in all.
fn accessor(scope: &Scope<'_>, variants: &[Variant<'_>], (wire, ty): (&str, &Type)) -> TokenStream {
    let fields = variants.iter().filter_map(|variant| {
        let (field, name) = property(variant, wire)?;
        Some((variant.name, field, name))
    });
    let fields: Vec<_> = fields.collect();
    let Some((_, last, name)) = fields.last() else { return TokenStream::new() };
    let is_everywhere = fields.len() == variants.len();
    let all = |presence| is_everywhere && fields.iter().all(|(_, field, _)| field.presence == presence);
    let presence = if all(Presence::Required) { Presence::Required } else { Presence::Optional };
    // Words and releases of one variant aren't those of all.
    let same = is_everywhere || fields.iter().all(|(_, field, _)| field.docs == last.docs);
    let words = if same { last.docs.clone() } else { Docs::default() };
    let docs = docs::outer(&docs::property(scope, &Field { presence, docs: words, ..(*last).clone() }));
    let given = values::access(scope, &quote! { content.#name }, ty, presence).ty;
    let arms = fields.iter().map(|(variant, field, name)| {
        let read = values::access(scope, &quote! { content.#name }, ty, field.presence).read;
        let read = if field.presence == Presence::Required && presence == Presence::Optional {
            quote! { Some(#read) }
        } else {
            read
        };
        quote! { Self::#variant(content) => #read, }
    });
    let others = (!is_everywhere).then(|| quote! { _ => None, });
    let setter = all(Presence::Optional).then(|| setter(scope, &fields, ty));
    quote! {
        #docs
        pub fn #name(&self) -> #given {
            match self { #(#arms)* #others }
        }
        #setter
    }
}

fn setter(scope: &Scope<'_>, fields: &[(&VariantName, &Field, &FieldName)], ty: &Type) -> TokenStream {
    let Some((_, field, name)) = fields.last() else { return TokenStream::new() };
    let method = ident::method("with_", name);
    let docs = docs::outer(&format!("Sets [`{0}`](Self::{0}).", name.as_str()));
    let argument = values::argument(scope, &quote! { #name }, ty, field.unit);
    let (inline, values::Argument { ty, convert }) = (argument.inline(), argument);
    let arms = fields
        .iter()
        .map(|(variant, _, name)| quote! { Self::#variant(content) => content.#name = Some(value), });
    quote! {
        #docs
        #inline
        #[must_use]
        pub fn #method(mut self, #name: #ty) -> Self {
            let value = #convert;
            match &mut self { #(#arms)* }
            self
        }
    }
}
