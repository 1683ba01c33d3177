//! What an operation is on the wire, as a constant.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use crate::model::{Access, Method, OperationId, Reply};
use crate::name::Import;

pub fn endpoint(scope: &Scope<'_>, id: OperationId) -> TokenStream {
    scope.import(&[Import::Access, Import::Endpoint, Import::Method]);
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
    let access = match operation.access {
        Access::None => quote! { Access::None },
        Access::Optional => quote! { Access::Optional },
        Access::Required => quote! { Access::Required },
        Access::Signed => quote! { Access::Signed },
    };
    let (interactive, rate_limited) = (operation.interactive, operation.rate_limited);
    let redirects = matches!(operation.reply, Reply::Redirect);
    let (content_types, deprecated) = (&operation.content_types, operation.docs.deprecated);
    let since = match &operation.docs.since {
        Some(since) => quote! { Some(#since) },
        None => quote! { None },
    };
    quote! {
        pub(crate) static #name: Endpoint = Endpoint {
            operation_id: #operation_id,
            method: #method,
            path: #path,
            access: #access,
            interactive_auth: #interactive,
            rate_limited: #rate_limited,
            since: #since,
            deprecated: #deprecated,
            redirects: #redirects,
            expected_content_types: &[#(#content_types),*],
        };
    }
}
