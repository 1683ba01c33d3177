//! Jobs: an operation's parameters and body as a struct that fills a request.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{docs, values};
use crate::model::{Body, Docs, Field, OperationId, Parameter, ParameterPlace, Presence, Reply, Type, Unit};
use crate::name::FieldName;

/// One input of a job, wherever it goes.
struct Input<'a> {
    name: &'a FieldName,
    wire: &'a str,
    presence: Presence,
    ty: &'a Type,
    unit: Option<Unit>,
    docs: &'a Docs,
    place: Place<'a>,
}

#[derive(Clone, Copy)]
enum Place<'a> {
    Parameter(&'a Parameter),
    Member(&'a Field),
    WholeBody,
}

pub fn job(scope: &Scope<'_>, id: OperationId) -> TokenStream {
    let operation = &scope.model.operations[id];
    let names = scope.names.operation(id);
    let inputs = inputs(scope, id);
    let (job, endpoint, operation_id) = (&names.job, &names.endpoint, &operation.id);
    let docs = docs::job(scope, id);
    let deprecated = docs::deprecated(scope.model, &operation.docs);
    let default = (!inputs.iter().any(Input::is_argument)).then(|| quote! { , Default });
    let definition = definition(scope, job, &inputs);
    let constructor = constructor(scope, &inputs);
    let setters = inputs.iter().filter(|input| !input.is_argument()).map(|input| setter(scope, input));
    let response = match &operation.reply {
        Reply::Empty => quote! { () },
        Reply::Json(ty) => values::owned(scope, ty),
    };
    let fill = fill(&inputs, matches!(operation.body, Body::Fields(_)));
    quote! {
        #docs
        #deprecated
        #[doc(alias = #operation_id)]
        #[must_use = "a job does nothing until a connection runs it"]
        #[derive(Clone, Debug #default)]
        #definition

        impl #job {
            #constructor
            #(#setters)*
        }

        impl Job for #job {
            type Response = #response;
            fn endpoint(&self) -> &'static Endpoint {
                &#endpoint
            }
            #fill
        }
    }
}

fn inputs<'a>(scope: &Scope<'a>, id: OperationId) -> Vec<Input<'a>> {
    let operation = &scope.model.operations[id];
    let names = scope.names.operation(id);
    let parameters = operation.parameters.iter().zip(&names.parameters).map(|(p, name)| Input {
        name,
        wire: &p.wire,
        presence: if p.required { Presence::Required } else { Presence::Optional },
        ty: &p.ty,
        unit: p.unit,
        docs: &p.docs,
        place: Place::Parameter(p),
    });
    let (fields, whole) = match &operation.body {
        Body::None => (&[][..], false),
        Body::Fields(fields) => (fields.as_slice(), false),
        Body::Whole(field) => (std::slice::from_ref(field), true),
    };
    let members = fields.iter().zip(&names.body).map(|(field, name)| Input {
        name,
        wire: &field.wire,
        presence: field.presence,
        ty: &field.ty,
        unit: field.unit,
        docs: &field.docs,
        place: if whole { Place::WholeBody } else { Place::Member(field) },
    });
    parameters.chain(members).collect()
}

impl Input<'_> {
    /// Whether the constructor takes it.
    fn is_argument(&self) -> bool {
        self.presence != Presence::Optional
    }

    fn argument(&self, scope: &Scope<'_>) -> values::Argument {
        let name = self.name;
        values::argument(scope, &quote! { #name }, self.ty, self.unit)
    }
}

fn definition(scope: &Scope<'_>, job: &crate::name::TypeName, inputs: &[Input<'_>]) -> TokenStream {
    if inputs.is_empty() {
        return quote! { #[non_exhaustive] pub struct #job; };
    }
    let fields = inputs.iter().map(|input| {
        let (name, ty) = (input.name, values::field(scope, input.ty, input.presence));
        quote! { #name: #ty, }
    });
    quote! { pub struct #job { #(#fields)* } }
}

fn constructor(scope: &Scope<'_>, inputs: &[Input<'_>]) -> TokenStream {
    let required: Vec<_> = inputs.iter().filter(|input| input.is_argument()).collect();
    if required.is_empty() {
        return quote! {
            #[doc = " A job with nothing set; it has no required parameter."]
            pub fn new() -> Self { Self::default() }
        };
    }
    let arguments = required.iter().map(|input| {
        let (name, ty) = (input.name, input.argument(scope).ty);
        match input.presence {
            Presence::Nullable => {
                let owned = values::field(scope, input.ty, input.presence);
                quote! { #name: #owned }
            }
            _ => quote! { #name: #ty },
        }
    });
    let fields = inputs.iter().map(|input| {
        let (name, convert) = (input.name, input.argument(scope).convert);
        match input.presence {
            Presence::Required if convert.to_string() == quote! { #name }.to_string() => quote! { #name },
            Presence::Required => quote! { #name: #convert },
            Presence::Nullable => quote! { #name },
            Presence::Optional => quote! { #name: None },
        }
    });
    let listed = required.iter().map(|input| {
        let kind = docs::kind(scope, input.ty, input.unit);
        format!("\n- `{}`: {kind}", input.wire)
    });
    let text = format!("A job with all that it can't do without:\n{}", listed.collect::<String>());
    let docs = docs::outer(&text);
    quote! {
        #docs
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

fn setter(scope: &Scope<'_>, input: &Input<'_>) -> TokenStream {
    let docs = match input.place {
        Place::Parameter(parameter) => docs::parameter_setter(scope, parameter),
        Place::Member(field) => docs::body_setter(scope, field),
        Place::WholeBody => TokenStream::new(),
    };
    let alias = docs::alias(input.wire, input.name);
    let deprecated = docs::deprecated(scope.model, input.docs);
    let name = input.name;
    let values::Argument { ty, convert } = input.argument(scope);
    quote! {
        #docs
        #deprecated
        #alias
        pub fn #name(mut self, #name: #ty) -> Self {
            self.#name = Some(#convert);
            self
        }
    }
}

fn fill(inputs: &[Input<'_>], object_body: bool) -> TokenStream {
    let at = |wanted: ParameterPlace| {
        inputs.iter().filter(move |input| matches!(input.place, Place::Parameter(p) if p.place == wanted))
    };
    let variables: Vec<_> = at(ParameterPlace::Path).map(|input| input.name).collect();
    let path = (!variables.is_empty()).then(|| quote! { request.path(&[#(self.#variables.as_ref()),*]); });
    let query = at(ParameterPlace::Query).map(|Input { name, wire, .. }| {
        quote! { request.query(#wire, &self.#name); }
    });
    let headers = at(ParameterPlace::Header).map(|Input { name, wire, .. }| {
        quote! { request.header(#wire, &self.#name); }
    });
    let members: Vec<_> = inputs.iter().filter_map(member).collect();
    let whole = inputs.iter().filter(|input| matches!(input.place, Place::WholeBody)).map(
        |Input { name, .. }| {
            quote! { request.json(&self.#name); }
        },
    );
    let body = match (object_body, members.as_slice()) {
        (false, _) => TokenStream::new(),
        (true, [only]) => quote! { request.body() #only; },
        (true, members) => quote! { let body = request.body(); #(body #members;)* },
    };
    let request = if inputs.is_empty() {
        quote! { _request }
    } else {
        quote! { request }
    };
    quote! {
        fn fill(&self, #request: &mut RequestParts) {
            #path
            #(#query)*
            #(#headers)*
            #body
            #(#whole)*
        }
    }
}

fn member(input: &Input<'_>) -> Option<TokenStream> {
    let Place::Member(_) = input.place else {
        return None;
    };
    let (name, wire) = (input.name, input.wire);
    Some(match input.presence {
        Presence::Optional => quote! { .optional(#wire, &self.#name) },
        Presence::Required | Presence::Nullable => quote! { .required(#wire, &self.#name) },
    })
}
