//! Values of several types, open to types that nobody knows yet.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{codec, docs, values};
use crate::model::{Type, TypeId, TypeKind, Variant};
use crate::name::{Import, VariantName};

pub fn union(scope: &Scope<'_>, id: TypeId, variants: &[Variant]) -> TokenStream {
    let name = scope.names.ty(id);
    scope.import(&[Import::JsonValue, Import::union]);
    let docs = docs::ty(scope, id);
    let rows: Vec<_> = variants
        .iter()
        .zip(scope.names.variants(id))
        .map(|(variant, name)| match variant.ty() {
            None => quote! { #name },
            Some(ty) => {
                let ty = values::owned(scope, ty);
                quote! { #name(#ty) }
            }
        })
        .collect();
    let documented = variants.iter().zip(&rows).map(|(variant, row)| {
        let kind = variant.ty().map_or_else(|| "`null`".to_owned(), |ty| docs::kind(scope, ty, None));
        let docs = docs::outer(&format!("{kind}."));
        quote! { #docs #row, }
    });
    let table = codec::union(name, &rows);
    let text = variants
        .iter()
        .zip(scope.names.variants(id))
        .find_map(|(variant, name)| from_text(scope, variant, name));
    let from_text = text.map(|variant| {
        quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self { Self::#variant(value.into()) }
            }
        }
    });
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Clone, Debug)]
        pub enum #name {
            #(#documented)*
            #[doc(hidden)]
            _Custom(JsonValue),
        }

        #table

        #from_text
    }
}

/// The variant that any text is.
fn from_text<'a>(scope: &Scope<'_>, variant: &Variant, name: &'a VariantName) -> Option<&'a VariantName> {
    let is_text = match variant.ty()? {
        Type::String | Type::Identifier(_) => true,
        Type::Secret(inner) => **inner == Type::String,
        Type::Named(id) => matches!(scope.model.types[*id].kind, TypeKind::Enum(_)),
        _ => false,
    };
    is_text.then_some(name)
}
