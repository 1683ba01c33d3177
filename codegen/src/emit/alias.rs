//! Earlier names: deprecated type aliases in the modules that had them.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use super::scope::Scope;
use crate::name::{AliasName, ModuleName};

/// The earlier names that a module keeps.
pub fn aliases(scope: &Scope<'_>) -> TokenStream {
    let own = scope.names.aliases().iter().filter(|alias| alias.module == scope.module);
    own.map(|own| alias(scope, own)).collect()
}

fn alias(scope: &Scope<'_>, alias: &AliasName) -> TokenStream {
    let (module, now) = alias.target(scope.model, scope.names);
    let (name, path) = (&alias.name, scope.names.module(module));
    let shown: Vec<_> = path.iter().map(ModuleName::as_str).chain([now.as_str()]).collect();
    let shown = shown.join("::");
    let (what, here, link, target) = match (module == scope.module, name == now) {
        (true, _) => ("renamed", now.as_str(), String::new(), quote! { #now }),
        (false, is_same) => {
            let what = if is_same { "moved" } else { "renamed and moved" };
            (
                what,
                shown.as_str(),
                format!("({})", ["crate", &shown].join("::")),
                quote! { crate::#(#path::)*#now },
            )
        }
    };
    let docs = docs::outer(&format!("Earlier name of [`{}`]{link}.", now.as_str()));
    let note = format!("{what} by Matrix {}: use `{here}`", alias.release);
    quote! {
        #docs
        #[deprecated(note = #note)]
        pub type #name = #target;
    }
}
