//! Objects that a property tells apart, open to values of it that nobody knows yet.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{codec, construct, docs, ident, shared};
use crate::model::{Struct, Tagged, Type, TypeId};
use crate::name::{FieldName, Import, VariantName};

/// A variant with its struct.
pub struct Variant<'a> {
    pub id: TypeId,
    pub name: &'a VariantName,
    /// The tag's value; none for the variant with all others.
    pub value: Option<&'a str>,
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
    let accessors =
        shared::accessors(scope, &variants, tagged, &constructor_names(scope, &variants, is_made));
    let rows: Vec<_> =
        variants.iter().map(|Variant { name, ty, value, .. }| (*value, quote! { #name(#ty) })).collect();
    let table = codec::tagged(name, &tagged.tag, &rows);
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Clone, Debug)]
        pub enum #name {
            #(#documented)*
        }

        impl #name {
            #(#constructors)*
            #accessors
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
        Some(Variant { id: *id, name, value, ty: scope.named(*id), object, fields })
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
