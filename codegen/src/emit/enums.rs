//! Sets of strings, open to values that nobody knows yet.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{codec, docs};
use crate::model::{Enum, TypeId};
use crate::name::Import;

pub fn enumeration(scope: &Scope<'_>, id: TypeId, set: &Enum) -> TokenStream {
    let name = scope.names.ty(id);
    scope.import(&[Import::open_enum]);
    let docs = docs::ty(scope, id);
    let variants = set.values.iter().zip(scope.names.variants(id)).map(|(value, variant)| {
        let docs = docs::outer(&format!("`{value}`"));
        quote! { #docs #variant, }
    });
    let table = codec::open_enum(name, set, scope.names.variants(id));
    quote! {
        #docs
        #[non_exhaustive]
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum #name {
            #(#variants)*
            #[doc(hidden)]
            _Custom(Box<str>),
        }

        #table
    }
}
