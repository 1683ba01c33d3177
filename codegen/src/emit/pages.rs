//! Jobs that go on where their last response ended.

use proc_macro2::TokenStream;
use quote::quote;

use super::inputs::Input;
use super::scope::Scope;
use crate::model::{Model, Operation, Presence, Response, Struct, Type, TypeId, TypeKind, by_name};
use crate::name::Import;

/// Where the next request begins, and where a response ends, by their names on the wire.
pub struct Places<'a> {
    pub from: &'a str,
    pub next: &'a str,
}

/// The places of an operation whose responses say where they end.
pub fn places<'a>(model: &'a Model, operation: &'a Operation) -> Option<Places<'a>> {
    let is_text = |ty: &Type| matches!(ty, Type::String);
    let parameters = operation.parameters.iter().filter(|parameter| !parameter.required);
    let parameters = parameters.map(|parameter| (parameter.wire.as_str(), &parameter.ty));
    let fields = model.body_fields(operation).iter().filter(|field| field.presence == Presence::Optional);
    let mut given = parameters.chain(fields.map(|field| (field.wire.as_str(), &field.ty)));
    let (from, _) = given.find(|(wire, ty)| by_name::PAGE_FROM.contains(wire) && is_text(ty))?;
    let (_, response) = response(model, operation)?;
    let ends = response.fields.iter().filter(|field| is_text(&field.ty));
    let next = ends.map(|field| field.wire.as_str()).find(|wire| by_name::PAGE_NEXT.contains(wire))?;
    Some(Places { from, next })
}

fn response<'a>(model: &'a Model, operation: &'a Operation) -> Option<(TypeId, &'a Struct)> {
    let Response::Json(Type::Named(id)) = operation.response else { return None };
    match &model.types[id].kind {
        TypeKind::Struct(object) => Some((id, object)),
        TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Tagged(_) => None,
    }
}

/// What makes a job go on. One whose response the server holds back until there is news has no end.
pub fn job(scope: &Scope<'_>, operation: &Operation, job: &TokenStream, inputs: &[Input<'_>]) -> TokenStream {
    let Some(places) = places(scope.model, operation) else { return TokenStream::new() };
    let Some((id, response)) = response(scope.model, operation) else { return TokenStream::new() };
    let from = inputs.iter().find(|input| input.wire == places.from).map(Input::kept);
    let mut fields = scope.names.fields_of(id).iter().zip(&response.fields);
    let next =
        fields.find(|(_, field)| field.wire == places.next).map(|(name, field)| match field.presence {
            Presence::Required => quote! { Some(&response.#name) },
            Presence::Optional | Presence::Nullable => quote! { response.#name.as_deref() },
        });
    let wait = inputs.iter().find(|input| input.wait.is_some()).map(Input::kept);
    let endless = wait.is_some();
    let wait = wait.map(|wait| {
        scope.import(&[Import::Duration]);
        quote! {
            fn wait_for_news(&mut self, time: Duration) {
                #wait.get_or_insert(matrix_jobs_runtime::units::millis(time));
            }
        }
    });
    scope.import(&[Import::PagedJob]);
    quote! {
        impl PagedJob for #job {
            const ENDLESS: bool = #endless;
            fn continue_at(&mut self, token: &str) {
                #from = Some(token.to_owned());
            }
            fn next_token(response: &Self::Response) -> Option<&str> {
                #next
            }
            #wait
        }
    }
}
