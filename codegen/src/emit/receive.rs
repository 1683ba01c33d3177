//! The other side of the wire: how a server reads a job from a request.

use proc_macro2::TokenStream;
use quote::quote;

use super::inputs::{Input, Place};
use super::job;
use super::scope::{SERVER, Scope};
use crate::model::{Body, OperationId, ParameterPlace, Presence, Type};
use crate::name::Import;

/// How a server reads the job.
pub fn receive(scope: &Scope<'_>, id: OperationId, inputs: &[Input<'_>]) -> TokenStream {
    scope.gated(|| scope.import(&[Import::ErrorResponse, Import::Inputs, Import::Receive]));
    let names = scope.names.operation(id);
    let (job, endpoint) = (&names.job, &names.endpoint);
    let fields = inputs.iter().filter(|input| !input.in_body()).map(|input| {
        let (name, value) = (input.name, value(scope, id, inputs, input));
        quote! { #name: #value }
    });
    let body = job::own_body(scope, id).map(|_| quote! { body: inputs.json()? });
    let fields: Vec<_> = fields.chain(body).collect();
    let (parameter, value) = match fields.as_slice() {
        [] => (quote! { _inputs }, quote! { Self }),
        fields => (quote! { inputs }, quote! { Self { #(#fields),* } }),
    };
    quote! {
        #[cfg(feature = #SERVER)]
        impl Receive for #job {
            const ENDPOINT: &'static Endpoint = &#endpoint;

            fn receive(#parameter: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
                Ok(#value)
            }
        }
    }
}

/// Where the value of an input stands in a request.
fn value(scope: &Scope<'_>, id: OperationId, inputs: &[Input<'_>], input: &Input<'_>) -> TokenStream {
    let wire = input.wire;
    match input.place {
        Place::Parameter(parameter) => match parameter.place {
            ParameterPlace::Path => quote! { inputs.path(#wire)? },
            ParameterPlace::Transaction => quote! { Some(inputs.path(#wire)?) },
            ParameterPlace::Query => query(inputs, input),
            ParameterPlace::Header | ParameterPlace::ContentType => quote! { inputs.content_type() },
        },
        Place::Property(_) | Place::WholeBody => whole_body(scope, id, inputs),
    }
}

fn query(inputs: &[Input<'_>], input: &Input<'_>) -> TokenStream {
    let wire = input.wire;
    match (input.ty, input.presence) {
        (Type::Map(..), Presence::Optional) => {
            let others = inputs.iter().filter(|other| other.at(ParameterPlace::Query) && other.wire != wire);
            let known = others.map(|other| other.wire);
            quote! { inputs.other_query(&[#(#known),*])? }
        }
        (Type::List(_), Presence::Optional) => quote! { inputs.optional_query_list(#wire)? },
        (Type::List(_), _) => quote! { inputs.query_list(#wire)? },
        (_, Presence::Optional) => quote! { inputs.optional_query(#wire)? },
        _ => quote! { inputs.query(#wire)? },
    }
}

fn whole_body(scope: &Scope<'_>, id: OperationId, inputs: &[Input<'_>]) -> TokenStream {
    match &scope.model.operations[id].body {
        Body::Keyed(key, _) => {
            let key = inputs.iter().find(|input| input.wire == key).map(|input| input.wire);
            quote! { inputs.property(&inputs.path::<String>(#key)?)? }
        }
        Body::Bytes(_) => quote! { inputs.bytes() },
        Body::None | Body::Properties(_) | Body::Whole(_) => quote! { inputs.json()? },
    }
}
