//! Jobs: an operation's parameters and body as a struct that fills a request.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::inputs::{Input, Place, inputs};
use super::scope::Scope;
use super::{docs, pages, receive, structs, typed, values};
use crate::model::{Body, OperationId, ParameterPlace, Presence, Response, Struct, Type, TypeId, TypeKind};
use crate::name::Import;

pub fn job(scope: &Scope<'_>, id: OperationId) -> TokenStream {
    let operation = &scope.model.operations[id];
    let names = scope.names.operation(id);
    let inputs = inputs(scope, id);
    let (job, endpoint) = (&names.job, &names.endpoint);
    let alias = docs::alias(&operation.id, job.as_str());
    let docs = docs::job(scope, id);
    let deprecated = docs::deprecated(&operation.docs);
    let default = (!inputs.iter().any(Input::is_argument)).then(|| quote! { , Default });
    let definition = definition(scope, id, &inputs);
    let constructor = constructor(scope, id, &inputs);
    let typed = typed::job(scope, id, &inputs);
    let setters = inputs.iter().filter(|input| !input.is_argument()).map(|input| setter(scope, input));
    let extra = own_body(scope, id).and_then(|(_, object)| {
        structs::extra_setter(scope, object, &quote! { self.body.extra }, &TokenStream::new())
    });
    let response = response(scope, &operation.response);
    let fill = fill(scope, id, &inputs);
    let receive = receive::receive(scope, id, &inputs);
    let paged = pages::job(scope, operation, &quote! { #job }, &inputs);
    scope.import(&[Import::Endpoint, Import::Job, Import::RequestParts]);
    quote! {
        #docs
        #deprecated
        #alias
        #[must_use = "a job does nothing until a connection runs it"]
        #[non_exhaustive]
        #[derive(Clone, Debug #default)]
        #definition

        impl #job {
            #constructor
            #typed
            #(#setters)*
            #extra
        }

        impl Job for #job {
            type Response = #response;
            fn endpoint(&self) -> &'static Endpoint {
                &#endpoint
            }
            #fill
        }

        #receive

        #paged
    }
}

/// What the job's response becomes.
pub fn response(scope: &Scope<'_>, response: &Response) -> TokenStream {
    match response {
        Response::Empty => quote! { () },
        Response::Json(ty) => values::owned(scope, ty),
        Response::Media => imported(scope, Import::Media),
        Response::FederationMedia => imported(scope, Import::FederationMedia),
        Response::Redirect => imported(scope, Import::Redirect),
    }
}

fn imported(scope: &Scope<'_>, import: Import) -> TokenStream {
    scope.import(&[import]);
    quote! { #import }
}

/// The struct of a body whose properties the job lists.
pub fn own_body<'a>(scope: &Scope<'a>, id: OperationId) -> Option<(TypeId, &'a Struct)> {
    let Body::Properties(body) = scope.model.operations[id].body else {
        return None;
    };
    match &scope.model.types[body].kind {
        TypeKind::Struct(object) => Some((body, object)),
        TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Tagged(_) => None,
    }
}

fn definition(scope: &Scope<'_>, id: OperationId, inputs: &[Input<'_>]) -> TokenStream {
    let job = &scope.names.operation(id).job;
    let body = own_body(scope, id).map(|(body, _)| {
        let ty = scope.named(body);
        quote! { #[doc = " The body."] pub body: #ty, }
    });
    let outside = inputs.iter().filter(|input| !input.in_body());
    let fields = outside.map(|input| {
        let (name, ty) = (input.name, values::field(scope, input.ty, input.presence));
        let docs = input.field_docs(scope);
        quote! { #docs pub #name: #ty, }
    });
    if inputs.is_empty() && body.is_none() {
        quote! { pub struct #job; }
    } else {
        quote! { pub struct #job { #(#fields)* #body } }
    }
}

fn constructor(scope: &Scope<'_>, id: OperationId, inputs: &[Input<'_>]) -> TokenStream {
    let required: Vec<_> = inputs.iter().filter(|input| input.is_argument()).collect();
    if required.is_empty() {
        return quote! {
            #[doc = " Creates the job. It has no required parameters."]
            pub fn new() -> Self { Self::default() }
        };
    }
    let arguments = required.iter().map(|input| {
        let (name, ty) = (input.name, input.argument(scope).ty);
        quote! { #name: #ty }
    });
    let outside = inputs.iter().filter(|input| !input.in_body()).map(|input| input.initial(scope));
    let body = own_body(scope, id).map(|(body, object)| {
        let ty = scope.named(body);
        let properties = inputs.iter().filter(|input| input.in_body()).map(|input| input.initial(scope));
        let extra = object.extra.as_ref().map(structs::empty_extra);
        quote! { body: #ty { #(#properties,)* #extra } }
    });
    let listed = required.iter().map(|input| {
        let kind = docs::kind(scope, input.ty, input.unit);
        docs::argument(scope, input.wire, &kind, input.docs)
    });
    let text = format!("Creates the job from its required parameters:\n{}", listed.collect::<String>());
    let docs = docs::outer(&text);
    quote! {
        #docs
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#outside,)* #body }
        }
    }
}

fn setter(scope: &Scope<'_>, input: &Input<'_>) -> TokenStream {
    let docs = input.setter_docs(scope);
    let alias = docs::alias(input.wire, input.name.as_str());
    let deprecated = docs::deprecated(input.docs);
    let (name, place) = (input.name, input.kept());
    let argument = input.argument(scope);
    let (inline, values::Argument { ty, convert }) = (argument.inline(), argument);
    let says = input.says.map(|says| json_setter(scope, input, says));
    quote! {
        #docs
        #deprecated
        #alias
        #inline
        pub fn #name(mut self, #name: #ty) -> Self {
            #place = Some(#convert);
            self
        }
        #says
    }
}

/// A second setter for a text that holds JSON.
fn json_setter(scope: &Scope<'_>, input: &Input<'_>, says: TypeId) -> TokenStream {
    scope.import(&[Import::WriteError]);
    let (name, place, ty) = (input.name, input.kept(), scope.named(says));
    let method = name.as_json();
    let docs = docs::outer(&format!(
        "Sets `{}` to a value, written as JSON.\n\n# Errors\n\nThe value holds a number that JSON cannot carry exactly.",
        input.wire
    ));
    quote! {
        #docs
        pub fn #method(mut self, #name: &#ty) -> Result<Self, WriteError> {
            #place = Some(matrix_jobs_runtime::json::to_string(#name)?);
            Ok(self)
        }
    }
}

fn fill(scope: &Scope<'_>, id: OperationId, inputs: &[Input<'_>]) -> TokenStream {
    let body = &scope.model.operations[id].body;
    let transaction = inputs.iter().filter(|input| input.at(ParameterPlace::Transaction)).map(|input| {
        let name = input.name;
        quote! { let #name = request.txn_id(self.#name.as_deref()); }
    });
    let variables: Vec<_> = inputs.iter().filter_map(path_variable).collect();
    let last = inputs.iter().rfind(|input| path_variable(input).is_some());
    let path = match last.map(|input| input.place) {
        None => TokenStream::new(),
        Some(Place::Parameter(last)) if last.may_be_empty => {
            quote! { request.path_with_optional_last(&[#(#variables),*]); }
        }
        Some(_) => quote! { request.path(&[#(#variables),*]); },
    };
    let query = inputs.iter().filter(|input| input.at(ParameterPlace::Query)).map(query);
    let waits = inputs.iter().filter_map(wait);
    let content = body_content(scope, id, inputs);
    let unused = inputs.is_empty() && matches!(body, Body::None);
    let request = if unused {
        quote! { _request }
    } else {
        quote! { request }
    };
    // Inline, so that it is compiled for the jobs that a program runs, with all their types, and not for all in the
    // crate.
    quote! {
        #[inline]
        fn fill(&self, #request: &mut RequestParts) {
            #(#transaction)*
            #path
            #(#query)*
            #(#waits)*
            #content
        }
    }
}

fn path_variable(input: &Input<'_>) -> Option<TokenStream> {
    let name = input.name;
    match input.place {
        Place::Parameter(p) if p.place == ParameterPlace::Path => Some(quote! { self.#name.as_ref() }),
        Place::Parameter(p) if p.place == ParameterPlace::Transaction => Some(quote! { &#name }),
        _ => None,
    }
}

/// How long the server may hold the response back.
fn wait(input: &Input<'_>) -> Option<TokenStream> {
    let (default, place, duration) = (input.wait?, input.kept(), values::counted(input.unit?));
    let wait = match (input.presence, default) {
        (Presence::Required, _) => place,
        (_, 0) => quote! { #place.unwrap_or_default() },
        (_, default) => {
            let default = Literal::u64_unsuffixed(default);
            quote! { #place.unwrap_or(#default) }
        }
    };
    Some(quote! { request.wait(#duration(#wait)); })
}

/// An object's properties are arguments of their own, without the object's name.
fn query(input: &Input<'_>) -> TokenStream {
    let (name, wire) = (input.name, input.wire);
    match input.ty {
        Type::Map(..) => quote! { request.query_entries(&self.#name); },
        _ => quote! { request.query(#wire, &self.#name); },
    }
}

fn body_content(scope: &Scope<'_>, id: OperationId, inputs: &[Input<'_>]) -> TokenStream {
    let names = scope.names.operation(id);
    match &scope.model.operations[id].body {
        Body::None => TokenStream::new(),
        Body::Properties(_) => quote! { request.json(&self.body); },
        Body::Whole(_) => {
            let name = &names.body[0];
            quote! { request.json(&self.#name); }
        }
        Body::Keyed(key, _) => {
            let key = inputs.iter().find(|input| input.wire == key).map(|input| input.name);
            let value = &names.body[0];
            quote! { request.body().required(self.#key.as_ref(), &self.#value); }
        }
        Body::Bytes(_) => {
            let content_type = inputs.iter().find(|input| input.at(ParameterPlace::ContentType));
            let content_type = match content_type.map(|input| input.name) {
                Some(name) => quote! { self.#name.as_deref().unwrap_or("application/octet-stream") },
                None => quote! { "application/octet-stream" },
            };
            let name = &names.body[0];
            quote! { request.bytes(#content_type, self.#name.clone()); }
        }
    }
}
