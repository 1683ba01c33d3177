//! The table of all operations, for tools and tests.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{Scope, use_lines};
use super::{RustFile, job, values};
use crate::model::{Body, Model, OperationId, Reason, Type, Value};
use crate::name::{Import, Names};

/// The file of the table.
pub fn catalog(model: &Model, names: &Names) -> RustFile {
    let mut imports = BTreeSet::from([Import::Bytes]);
    let rows: Vec<_> = model.operations.ids().map(|id| row(model, names, id, &mut imports)).collect();
    let uses = use_lines(&imports);
    let events = events(model, names);
    let tokens = quote! {
        #![doc = " All operations as data: their endpoints, and how their bodies are decoded by operation ID."]
        #![doc = ""]
        #![doc = " For tools and tests that cover every operation. Programs that run a few operations use their jobs."]
        #![allow(unused_imports, reason = "which of them are used depends on the features")]
        #uses
        pub use matrix_jobs_runtime::catalog::{CatalogError, Decoded, Operation};
        use matrix_jobs_runtime::catalog::{self, request, request_bytes, response};

        #[doc = " Every operation of the APIs that are compiled in, in the order of the definitions."]
        pub static OPERATIONS: &[Operation] = &[#(#rows),*];

        #[doc = " Decodes a response body: as the operation's response if the status is successful, otherwise as the server's error."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " There is no such operation, or the body is not a valid response of it."]
        pub fn decode_response(
            api: &str,
            operation_id: &str,
            status: u16,
            content_type: &str,
            body: impl Into<Bytes>,
        ) -> Result<Decoded, CatalogError> {
            catalog::decode_response(OPERATIONS, api, operation_id, status, content_type, body)
        }

        #[doc = " Decodes the body of a request."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " There is no such operation, its requests have no body, or the body is not a valid request of it."]
        pub fn decode_request(
            api: &str,
            operation_id: &str,
            content_type: &str,
            body: impl Into<Bytes>,
        ) -> Result<Decoded, CatalogError> {
            catalog::decode_request(OPERATIONS, api, operation_id, content_type, body)
        }

        #events
    };
    RustFile { path: "src/catalog.rs".to_owned(), source: None, tokens }
}

/// The table of all types of events.
fn events(model: &Model, names: &Names) -> TokenStream {
    let rows: Vec<_> = model
        .events
        .iter()
        .map(|(_, event)| {
            let module = &model.types[event.content].module;
            let (path, name, wire) = (names.module(*module), names.ty(event.content), &event.wire);
            let definition = model.modules[event.module].source().as_str();
            quote! {
                EventType {
                    name: #wire,
                    definition: #definition,
                    decode_content: event_content::<crate::#(#path::)*#name>,
                }
            }
        })
        .collect();
    if rows.is_empty() {
        return TokenStream::new();
    }
    quote! {
        #[cfg(feature = "events")]
        pub use matrix_jobs_runtime::catalog::EventType;
        #[cfg(feature = "events")]
        use matrix_jobs_runtime::catalog::event_content;

        #[doc = " Every type of events, by its name."]
        #[cfg(feature = "events")]
        pub static EVENTS: &[EventType] = &[#(#rows),*];

        #[doc = " Decodes the content of an event."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " There is no such type of events, or the content is not one of it."]
        #[cfg(feature = "events")]
        pub fn decode_event_content(event_type: &str, content: impl Into<Bytes>) -> Result<Decoded, CatalogError> {
            catalog::decode_event_content(EVENTS, event_type, content)
        }
    }
}

fn row(model: &Model, names: &Names, id: OperationId, imports: &mut BTreeSet<Import>) -> TokenStream {
    let operation = &model.operations[id];
    let module = &model.modules[operation.module];
    let scope = Scope::absolute(model, names, operation.module);
    let (path, endpoint) = (names.module(operation.module), &names.operation(id).endpoint);
    let (api, definition, tags) = (module.folder(), module.file.as_str(), &operation.tags);
    let response = job::response(&scope, &operation.response);
    let request = request(&scope, &operation.body);
    imports.extend(scope.imports());
    quote! {
        #[cfg(feature = #api)]
        Operation {
            api: #api,
            endpoint: &crate::#(#path::)*#endpoint,
            definition: #definition,
            tags: &[#(#tags),*],
            decode_response: response::<#response>,
            decode_request: #request,
        }
    }
}

fn request(scope: &Scope<'_>, body: &Body) -> TokenStream {
    let ty = match body {
        Body::None => return quote! { None },
        Body::Bytes(_) => return quote! { Some(request_bytes) },
        Body::Properties(id) => values::owned(scope, &Type::Named(*id)),
        Body::Whole(field) => values::owned(scope, &field.ty),
        Body::Keyed(..) => values::owned(scope, &Type::Open(Value::Object, Reason::Free)),
    };
    quote! { Some(request::<#ty>) }
}
