//! Values of several types, open to types that nobody knows yet.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{codec, docs, values};
use crate::model::{TypeId, Variant};
use crate::name::Import;

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
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#documented)*
            #[doc(hidden)]
            _Custom(JsonValue),
        }

        #table
    }
}
