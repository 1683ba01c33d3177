//! The table of all operations for a test server.

use proc_macro2::TokenStream;
use quote::quote;

use super::RustFile;
use crate::model::{Model, OperationId};
use crate::name::Names;

/// The file of the table, beside what the runtime has.
pub fn test_server(model: &Model, names: &Names) -> RustFile {
    let rows = model.operations.ids().map(|id| row(model, names, id));
    let tokens = quote! {
        #![doc = " A scripted homeserver on the loopback interface, for tests of any client: see [`TestServer`]."]
        #![allow(deprecated, reason = "clients still run what is deprecated")]

        #[doc(inline)]
        pub use matrix_jobs_runtime::test_server::*;

        #[doc = " Every operation of the APIs that are compiled in, in the order of the definitions: what [`TestServer::start`] takes."]
        pub static OPERATIONS: &[KnownOperation] = &[#(#rows),*];
    };
    RustFile { path: "src/test_server.rs".to_owned(), source: None, tokens }
}

fn row(model: &Model, names: &Names, id: OperationId) -> TokenStream {
    let module = model.operations[id].module;
    let (path, job, api) = (names.module(module), &names.operation(id).job, model.modules[module].folder());
    quote! {
        #[cfg(feature = #api)]
        KnownOperation::of::<crate::#(#path::)*#job>()
    }
}
