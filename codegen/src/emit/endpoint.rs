//! What an operation is on the wire, as a constant: what is as usual is left to `Endpoint::new`.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use crate::model::{Access, Method, Operation, OperationId, ParameterPlace, Response};
use crate::name::Import;

pub fn endpoint(scope: &Scope<'_>, id: OperationId) -> TokenStream {
    scope.import(&[Import::Endpoint, Import::Method]);
    let operation = &scope.model.operations[id];
    let name = &scope.names.operation(id).endpoint;
    let operation_id = &operation.id;
    let path = operation.path.to_string();
    let method = match operation.method {
        Method::Get => quote! { Method::Get },
        Method::Put => quote! { Method::Put },
        Method::Post => quote! { Method::Post },
        Method::Delete => quote! { Method::Delete },
    };
    let facts = facts(operation);
    if operation.access != Access::Required {
        scope.import(&[Import::Access]);
    }
    let usual = quote! { Endpoint::new(#operation_id, #method, #path) };
    let endpoint = if facts.is_empty() {
        usual
    } else {
        quote! { Endpoint { #(#facts,)* ..#usual } }
    };
    quote! { pub(crate) static #name: Endpoint = #endpoint; }
}

/// Whether the path ends with a variable that may be empty.
fn last_may_be_empty(operation: &Operation) -> bool {
    let path = operation.path.to_string();
    operation.parameters.iter().any(|parameter| {
        parameter.place == ParameterPlace::Path
            && parameter.may_be_empty
            && path.ends_with(&format!("/{{{}}}", parameter.wire))
    })
}

/// What isn't as `Endpoint::new` has it.
fn facts(operation: &Operation) -> Vec<TokenStream> {
    let access = match operation.access {
        Access::None => Some(quote! { access: Access::None }),
        Access::Optional => Some(quote! { access: Access::Optional }),
        Access::Required => None,
        Access::Signed => Some(quote! { access: Access::Signed }),
    };
    let mut facts: Vec<_> = access.into_iter().collect();
    let flags = [
        (operation.acts, quote! { acts: true }),
        (operation.interactive, quote! { interactive_auth: true }),
        (operation.rate_limited, quote! { rate_limited: true }),
        (operation.docs.deprecated, quote! { deprecated: true }),
        (matches!(operation.response, Response::Redirect), quote! { redirects: true }),
        (last_may_be_empty(operation), quote! { last_may_be_empty: true }),
    ];
    facts.extend(flags.into_iter().filter(|(is_so, _)| *is_so).map(|(_, fact)| fact));
    facts.extend(operation.docs.since.as_ref().map(|since| quote! { since: Some(#since) }));
    facts.extend(operation.docs.removed.as_ref().map(|removed| quote! { removed: Some(#removed) }));
    facts.extend(operation.feature.as_ref().map(|name| quote! { unstable_feature: Some(#name) }));
    let content_types = &operation.content_types;
    if *content_types != ["application/json"] {
        facts.push(quote! { expected_content_types: &[#(#content_types),*] });
    }
    facts
}
