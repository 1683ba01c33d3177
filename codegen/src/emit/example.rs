//! Examples in the docs of jobs, which tests compile.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::model::graph::EVENTS;
use crate::model::{Api, Model, Operation};

/// An example below the docs of a job: lines of a function that has the connection, `homeserver`.
pub fn docs(model: &Model, operation: &Operation, example: &str) -> TokenStream {
    let head = docs::outer("\n# Example\n");
    let begin = "# async fn example(homeserver: &matrix_jobs::Connection) \
        -> Result<(), Box<dyn std::error::Error>> {";
    let program = docs::outer(&format!("{begin}\n{example}\n# Ok(())\n# }}\n```"));
    let fence = fence(model.modules[operation.module].folder(), example);
    quote! { #head #[doc = ""] #fence #program }
}

/// A program that needs another API than its own, or events, is compiled where they are there.
fn fence(own: &str, example: &str) -> TokenStream {
    let named = |folder: &&str| example.contains(&format!("matrix_jobs::{}::", folder.replace('-', "_")));
    let others = Api::ALL.iter().map(|api| api.folder).chain([EVENTS]);
    let others: Vec<_> = others.filter(|folder| *folder != own).filter(named).collect();
    let all = match others.as_slice() {
        [] => return quote! { #[doc = " ```no_run"] },
        [only] => quote! { feature = #only },
        others => quote! { all(#(feature = #others),*) },
    };
    quote! {
        #[cfg_attr(#all, doc = " ```no_run")]
        #[cfg_attr(not(#all), doc = " ```ignore")]
    }
}
