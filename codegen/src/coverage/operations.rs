//! Each operation of the definitions beside the one that was generated.

use std::slice::from_ref;

use super::facts::{self, Declared, Said, followed, has_words, text};
use super::walk::{State, Walk};
use super::{OperationRow, is_opaque};
use crate::diagnostic::Diagnostics;
use crate::load::Cursor;
use crate::model::{Access, Body, Docs, Operation, OperationId, ParameterPlace, Response, Type};
use crate::name::Names;
use crate::resolve::removed;

/// Compares all operations; what the model has beyond them is invented.
pub(super) fn compare(walk: &mut Walk<'_>, names: &Names) -> Vec<OperationRow> {
    let mut left: Vec<OperationId> = walk.model.operations.ids().collect();
    let mut rows = Vec::new();
    for declared in facts::operations(walk.spec) {
        let found = left.iter().position(|id| is_same(walk, *id, &declared));
        let found = found.map(|index| left.remove(index));
        walk.begin(declared.api.folder);
        walk.at(declared.id, |walk| match found {
            Some(id) => both(walk, &declared, &walk.model.operations[id]),
            None => only_declared(walk, &declared),
        });
        rows.push(row(walk, names, &declared, found));
    }
    let invented = left.into_iter().map(|id| format!("the operation {}", walk.model.operations[id].id));
    walk.invented.extend(invented.collect::<Vec<_>>());
    rows
}

fn is_same(walk: &Walk<'_>, id: OperationId, declared: &Declared<'_>) -> bool {
    let operation = &walk.model.operations[id];
    operation.id == declared.id
        && operation.method.as_str() == declared.method
        && operation.path.to_string() == declared.path
        && walk.model.modules[operation.module].file == *declared.at.file()
}

fn both<'a>(walk: &mut Walk<'a>, declared: &Declared<'a>, operation: &'a Operation) {
    for parameter in parameters(walk, &declared.at) {
        let name = text(&parameter, "name").unwrap_or_default();
        let place = text(&parameter, "in").unwrap_or_default();
        walk.at(name, |walk| self::parameter(walk, &parameter, name, place, operation));
    }
    if let Some(body) = declared.at.get("requestBody").and_then(|body| followed(walk.spec, &body)) {
        walk.at("body", |walk| bodies(&body).iter().for_each(|one| self::body(walk, one, operation)));
    }
    walk.at("response", |walk| {
        for response in successful_responses(walk, &declared.at) {
            bodies(&response).iter().for_each(|one| self::response(walk, one, operation));
        }
    });
}

/// An operation that was not generated: all of it is skipped.
fn only_declared<'a>(walk: &mut Walk<'a>, declared: &Declared<'a>) {
    let schemas = parameters(walk, &declared.at).into_iter().filter_map(|parameter| parameter.get("schema"));
    let body = declared.at.get("requestBody").and_then(|body| followed(walk.spec, &body));
    let content: Vec<_> = successful_responses(walk, &declared.at).into_iter().chain(body).collect();
    let content = content.iter().flat_map(|content| bodies(content)).map(|(_, schema)| schema);
    for schema in schemas.chain(content.collect::<Vec<_>>()) {
        walk.skip(from_ref(&schema), "");
    }
}

fn parameters<'a>(walk: &Walk<'a>, at: &Cursor<'a>) -> Vec<Cursor<'a>> {
    let list = at.get("parameters");
    list.iter().flat_map(Cursor::items).filter_map(|parameter| followed(walk.spec, &parameter)).collect()
}

fn parameter<'a>(walk: &mut Walk<'a>, at: &Cursor<'a>, name: &str, place: &str, operation: &'a Operation) {
    let Some(schema) = &at.get("schema") else { return };
    let is_same = |kind| match kind {
        ParameterPlace::Path | ParameterPlace::Transaction => place == "path",
        ParameterPlace::Query => place == "query",
        ParameterPlace::Header | ParameterPlace::ContentType => place == "header",
    };
    let same = operation.parameters.iter().find(|known| known.wire == name && is_same(known.place));
    let Some(same) = same else {
        return walk.skip(from_ref(schema), "the job has no such parameter");
    };
    walk.value(from_ref(schema), &same.ty);
    if let (Some(reference), Some(says)) = (schema.get("x-rust-json"), same.says) {
        // What it leads to has been followed before.
        let target = walk.spec.follow(&reference, &mut Diagnostics::new());
        target.iter().for_each(|target| walk.value(from_ref(target), &Type::Named(says)));
    }
}

/// The responses that mean that all went well.
fn successful_responses<'a>(walk: &Walk<'a>, at: &Cursor<'a>) -> Vec<Cursor<'a>> {
    let responses = at.get("responses");
    let good = responses.iter().flat_map(Cursor::entries).filter(|(status, _)| status.starts_with('2'));
    good.filter_map(|(_, response)| followed(walk.spec, &response)).collect()
}

/// Media types with their schemas.
fn bodies<'a>(at: &Cursor<'a>) -> Vec<(&'a str, Cursor<'a>)> {
    let content = at.get("content");
    let media = content.iter().flat_map(Cursor::entries);
    media.filter_map(|(media_type, media)| Some((media_type, media.get("schema")?))).collect()
}

fn body<'a>(walk: &mut Walk<'a>, (media_type, schema): &(&'a str, Cursor<'a>), operation: &'a Operation) {
    let is_json = *media_type == "application/json";
    let nodes = from_ref(schema);
    match &operation.body {
        Body::Properties(id) if is_json => walk.value(nodes, &Type::Named(*id)),
        Body::Whole(field) if is_json => walk.value(nodes, &field.ty),
        Body::Keyed(_, field) if is_json => {
            let said = Said::of(walk.spec, nodes);
            walk.mark(&said, &State::Typed);
            walk.at("*", |walk| said.values.iter().for_each(|one| walk.value(from_ref(one), &field.ty)));
        }
        Body::Bytes(_) if !is_json => walk.mark(&Said::of(walk.spec, nodes), &State::Typed),
        _ => walk.skip(nodes, "the job sends no such body"),
    }
}

fn response<'a>(walk: &mut Walk<'a>, (media_type, schema): &(&'a str, Cursor<'a>), operation: &'a Operation) {
    let nodes = from_ref(schema);
    let said = Said::of(walk.spec, nodes);
    match (&operation.response, *media_type) {
        (Response::Json(ty), "application/json") => walk.value(nodes, ty),
        (Response::Empty, "application/json") => {
            walk.mark_if(&said, said.children().next().is_none(), "the response is not read");
        }
        (Response::Media | Response::FederationMedia, other) if other != "application/json" => {
            walk.mark(&said, &State::Typed);
        }
        _ => walk.skip(nodes, "the response is not read"),
    }
}

fn row(walk: &Walk<'_>, names: &Names, declared: &Declared<'_>, found: Option<OperationId>) -> OperationRow {
    let met = || walk.here.iter().filter_map(|place| walk.met.get(place));
    let said = |key| text(&declared.at, key).unwrap_or_default().to_owned();
    let operation = found.map(|id| &walk.model.operations[id]);
    let tags = declared.at.get("tags");
    OperationRow {
        api: declared.api.folder,
        id: declared.id.to_owned(),
        method: declared.method,
        path: declared.path.clone(),
        file: declared.at.file().to_string(),
        group: tags.and_then(|tags| tags.items().next()?.as_str()).unwrap_or_default().to_owned(),
        since: said("x-addedInMatrixVersion"),
        removed: text(&declared.at, removed::RELEASE).map(str::to_owned),
        deprecated: declared.at.get("deprecated").and_then(|flag| flag.as_bool()) == Some(true),
        job: found.map(|id| names.operation(id).job.as_str().to_owned()),
        module: operation.map(|operation| names.path(operation.module)).unwrap_or_default(),
        access: operation.map_or("", |operation| access(operation.access)),
        parameters: parameters(walk, &declared.at).len(),
        parameters_generated: operation.map_or(0, |operation| operation.parameters.len()),
        properties: met().filter(|met| met.is_property).count(),
        opaque: met().filter(|met| is_opaque(&met.state)).count(),
        words: words(walk, declared, operation),
    }
}

/// The words about an operation and its parameters, and whether they were taken.
fn words(walk: &Walk<'_>, declared: &Declared<'_>, operation: Option<&Operation>) -> Vec<(String, bool)> {
    let taken = |docs: &Docs| docs.summary.is_some() || docs.description.is_some();
    let mut words = Vec::new();
    if has_words(&declared.at) {
        words.push((declared.id.to_owned(), operation.is_some_and(|operation| taken(&operation.docs))));
    }
    for parameter in parameters(walk, &declared.at).iter().filter(|parameter| has_words(parameter)) {
        let name = text(parameter, "name").unwrap_or_default();
        let same = operation.and_then(|operation| operation.parameters.iter().find(|p| p.wire == name));
        words.push((format!("{} › {name}", declared.id), same.is_some_and(|same| taken(&same.docs))));
    }
    words
}

fn access(access: Access) -> &'static str {
    match access {
        Access::None => "none",
        Access::Optional => "token, optional",
        Access::Required => "token",
        Access::Signed => "signed",
    }
}
