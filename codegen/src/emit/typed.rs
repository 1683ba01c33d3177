//! Constructors that take the content of events by its type.

use proc_macro2::TokenStream;
use quote::quote;

use super::inputs::Input;
use super::scope::Scope;
use super::{docs, event, ident, values};
use crate::model::{Body, OperationId, Presence, Struct, TypedContent};
use crate::name::{FieldName, Import};

/// The constructor of a job whose content has a type; one that only reads it becomes a job that reads it as that type.
pub fn job(scope: &Scope<'_>, id: OperationId, inputs: &[Input<'_>]) -> TokenStream {
    let operation = &scope.model.operations[id];
    let Some(typed) = &operation.typed else { return TokenStream::new() };
    let required: Vec<_> = inputs.iter().filter(|input| input.is_argument()).collect();
    let others = required.iter().filter(|input| input.wire != typed.ty);
    let arguments = others.clone().map(|input| {
        let (name, role) = (input.name, typed.role(input.wire));
        let ty = match role {
            Role::Content => values::typed_content(scope, &quote! { #name }, input.ty).ty,
            Role::StateKey => quote! { impl Into<C::StateKey> },
            Role::Type | Role::Other => input.argument(scope).ty,
        };
        quote! { #name: #ty }
    });
    let given = required.iter().map(|input| {
        let name = input.name;
        match typed.role(input.wire) {
            Role::Type => quote! { C::TYPE },
            Role::Content => values::typed_content(scope, &quote! { #name }, input.ty).convert,
            Role::StateKey => state_key(name),
            Role::Other => quote! { #name },
        }
    });
    let listed: String = others
        .map(|input| {
            let kind = match typed.role(input.wire) {
                Role::StateKey => "what events of this type have as state key".to_owned(),
                _ => docs::kind(scope, input.ty, input.unit),
            };
            docs::argument(scope, input.wire, &kind, input.docs)
        })
        .collect();
    let bound = bound(scope, typed);
    let new = quote! { Self::new(#(#given),*) };
    let (docs, ty, made) = match operation.body {
        Body::None => {
            scope.import(&[Import::ReadAs]);
            let words = "Creates the job for events of one type, whose content the response is read as:";
            (words, quote! { ReadAs<Self, C> }, quote! { ReadAs::new(#new) })
        }
        _ => ("Creates the job for the content of an event, which says the type:", quote! { Self }, new),
    };
    let docs = docs::outer(&format!("{docs}\n{listed}"));
    quote! {
        #docs
        pub fn event<C: #bound>(#(#arguments),*) -> #ty {
            #made
        }
    }
}

/// The constructor of a value that holds the content of an event.
pub fn value(scope: &Scope<'_>, object: &Struct, names: &[FieldName]) -> TokenStream {
    let Some(typed) = &object.typed else { return TokenStream::new() };
    let properties: Vec<_> = object
        .fields
        .iter()
        .zip(names)
        .map(|(field, name)| (field, name, typed.role(&field.wire)))
        .filter(|(field, _, role)| field.presence != Presence::Optional || *role == Role::StateKey)
        .collect();
    let mut arguments = Vec::new();
    let mut given = Vec::new();
    let mut key = None;
    for (field, name, role) in properties {
        match role {
            Role::Type => given.push(quote! { C::TYPE }),
            Role::Content => {
                let argument = values::typed_content(scope, &quote! { #name }, &field.ty);
                let ty = argument.ty;
                arguments.push(quote! { #name: #ty });
                given.push(argument.convert);
            }
            Role::StateKey => {
                arguments.push(quote! { #name: impl Into<C::StateKey> });
                let state_key = state_key(name);
                match field.presence {
                    Presence::Optional => {
                        let method = ident::method("with_", name);
                        key = Some(quote! { .#method(#state_key) });
                    }
                    Presence::Required | Presence::Nullable => given.push(state_key),
                }
            }
            Role::Other => {
                let ty = values::member_argument(scope, name, &field.ty, field.unit, field.presence).ty;
                arguments.push(quote! { #name: #ty });
                given.push(quote! { #name });
            }
        }
    }
    let bound = bound(scope, typed);
    quote! {
        #[doc = " Creates the value from the content of an event, which says the type."]
        pub fn event<C: #bound>(#(#arguments),*) -> Self {
            Self::new(#(#given),*) #key
        }
    }
}

fn bound(scope: &Scope<'_>, typed: &TypedContent) -> TokenStream {
    let import = event::import(typed.kind);
    scope.import(&[import]);
    quote! { #import }
}

fn state_key(name: &FieldName) -> TokenStream {
    quote! { Into::<C::StateKey>::into(#name).as_ref() }
}

/// What a property or a parameter is to the content.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Type,
    StateKey,
    Content,
    Other,
}

impl TypedContent {
    fn role(&self, wire: &str) -> Role {
        match wire {
            _ if wire == self.ty => Role::Type,
            _ if Some(wire) == self.state_key.as_deref() => Role::StateKey,
            _ if wire == self.content => Role::Content,
            _ => Role::Other,
        }
    }
}
