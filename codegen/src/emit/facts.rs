//! The facts of a job in its docs.

use super::scope::Scope;
use super::{docs, markdown, pages};
use crate::model::{
    Access, Api, Body, Field, Method, Model, Operation, ParameterPlace, Response, Type, TypeKind,
};

/// What people want to know before they run the job, as a list.
pub fn list(scope: &Scope<'_>, operation: &Operation) -> String {
    let model = scope.model;
    let access = match operation.access {
        Access::None => "never sent",
        Access::Optional => "sent if the connection has one",
        Access::Required => "required",
        Access::Signed => "none; the request is signed by the sending server",
    };
    let interactive = if operation.interactive {
        " User-interactive authentication: yes, see [`auth`](Self::auth)."
    } else {
        ""
    };
    let limited = if operation.rate_limited { "yes" } else { "not specified" };
    let errors = match operation.errors.as_slice() {
        [] => String::new(),
        errors => format!("\n- Errors in the specification: {}.", errors.join(", ")),
    };
    let has_id = operation.parameters.iter().any(|p| p.place == ParameterPlace::Transaction);
    let retried = match operation.method {
        _ if has_id => "yes, with the same transaction ID",
        Method::Get if operation.acts => {
            "only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable): each request has an effect"
        }
        Method::Get | Method::Put | Method::Delete => "yes",
        Method::Post => {
            "only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable)"
        }
    };
    let (body, response) = (body(scope, operation), response(scope, operation));
    format!(
        "{}{body}- Response: {response}.\n- Access token: {access}.{interactive}\n- Retried: {retried}.\n- Rate limited: {limited}.{errors}{}{}",
        since(model, operation),
        paged(model, operation),
        further(model, operation)
    )
}

fn since(model: &Model, operation: &Operation) -> String {
    let removed = operation.docs.removed.iter().map(|version| format!(", removed by Matrix {version}"));
    let removed: String = removed.collect();
    match (&operation.docs.since, model.oldest) {
        (Some(version), _) => format!("- Since Matrix {version}{removed}.\n"),
        (None, Some(oldest)) => format!("- Since Matrix {oldest} or earlier{removed}.\n"),
        (None, None) => String::new(),
    }
}

/// How the job goes on where its response ended.
fn paged(model: &Model, operation: &Operation) -> String {
    pages::places(model, operation).map_or_else(String::new, |pages::Places { from, next }| {
        format!(
            "\n- One response after the other, each with `{next}` of the one before as `{from}`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages)."
        )
    })
}

/// How a body whose properties are all known takes others.
fn further(model: &Model, operation: &Operation) -> &'static str {
    let closed = |id| matches!(&model.types[id].kind, TypeKind::Struct(object) if object.extra.is_none());
    match &operation.body {
        Body::Properties(id) | Body::Whole(Field { ty: Type::Named(id), .. }) if closed(*id) => {
            "\n- Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra)."
        }
        _ => "",
    }
}

/// The operation's place in the specification.
pub fn specification(model: &Model, operation: &Operation) -> String {
    let Some(api) = Api::of(model.modules[operation.module].folder()) else {
        return String::new();
    };
    let removed = operation.docs.removed.as_ref().and_then(|version| format!("v{version}").parse().ok());
    let site = removed.map_or_else(|| markdown::site(model.release).to_owned(), markdown::site_before);
    let text = format!("{}{}", operation.method.as_str(), operation.path).to_lowercase();
    let anchor: String = text.chars().filter(|c| c.is_ascii_alphanumeric() || "_-".contains(*c)).collect();
    format!("[Specification]({site}/{}/#{anchor})", api.page)
}

/// The type of the body that the job fills, or takes as a whole.
fn body(scope: &Scope<'_>, operation: &Operation) -> String {
    let link = match &operation.body {
        Body::Properties(id) => Some(linked(scope, &Type::Named(*id))),
        Body::Whole(field) | Body::Keyed(_, field) => Some(linked(scope, &field.ty)),
        Body::None | Body::Bytes(_) => None,
    };
    link.flatten().map(|link| format!("- Request body: {link}.\n")).unwrap_or_default()
}

fn response(scope: &Scope<'_>, operation: &Operation) -> String {
    match &operation.response {
        Response::Empty => "empty".to_owned(),
        Response::Json(ty) => linked(scope, ty).unwrap_or_else(|| docs::kind(scope, ty, None)),
        Response::Media => "a file, as [`Media`]".to_owned(),
        Response::FederationMedia => "a file and what is known of it, as [`FederationMedia`]".to_owned(),
        Response::Redirect => "where the server leads to, as [`Redirect`]".to_owned(),
    }
}

/// A type with a name, or what holds it.
fn linked(scope: &Scope<'_>, ty: &Type) -> Option<String> {
    match ty {
        Type::Named(id) => {
            let path = scope.named(*id).to_string().replace(' ', "");
            let name = scope.names.ty(*id).as_str();
            let target = if path == name { String::new() } else { format!("({path})") };
            Some(format!("[`{name}`]{target}"))
        }
        Type::List(part) => Some(format!("array of {}", linked(scope, part)?)),
        Type::Map(_, part) => Some(format!("map to {}", linked(scope, part)?)),
        _ => None,
    }
}
