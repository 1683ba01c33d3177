//! Constructors and setters against parameters and bodies.

use crate::definitions::operation::{Body, Operation};
use crate::definitions::rust::{Job, Sources, bare, module};

/// The path variable that connections fill in.
const TRANSACTION: &str = "txnId";

/// What differs, in words.
pub fn differences(operation: &Operation<'_>, sources: &Sources) -> Vec<String> {
    let key = (module(operation.node.file), operation.id.to_owned());
    let Some(job) = sources.jobs.get(&key) else {
        return vec![format!("{}: no job", operation.name())];
    };
    let (required, optional) = defined(operation);
    let arguments: Vec<_> = job.arguments.iter().map(|(name, _)| bare(name)).collect();
    let mut found = Vec::new();
    if required != arguments {
        found.push(format!(
            "{}: arguments: {required:?} are defined, {arguments:?} generated",
            operation.name()
        ));
    }
    found.extend(setters(operation, job, optional));
    found
}

fn setters(operation: &Operation<'_>, job: &Job, defined: Vec<String>) -> Vec<String> {
    let generated: Vec<_> = job.setters.iter().map(|(name, _)| bare(name)).collect();
    let missing = defined.iter().filter(|name| !generated.contains(name));
    let more = generated.iter().filter(|name| !defined.contains(name));
    let missing = missing.map(|name| format!("{}: setters: {name} is missing", operation.name()));
    missing.chain(more.map(|name| format!("{}: setters: {name} is not defined", operation.name()))).collect()
}

/// Names of what must be given, in order, and of what may be.
fn defined(operation: &Operation<'_>) -> (Vec<String>, Vec<String>) {
    let mut inputs: Vec<(String, bool)> = Vec::new();
    for parameter in operation.parameters() {
        let required = match parameter.place {
            "path" => parameter.name != TRANSACTION,
            // OpenAPI has no such header parameter; bytes have a type even if none is given.
            "header" => parameter.required && parameter.name != "Content-Type",
            _ => parameter.required,
        };
        inputs.push((bare(parameter.name), required));
    }
    let name_of_whole = |definition: Option<&String>| {
        let name = definition.map_or("content", |path| path.rsplit(['/', '#']).next().unwrap_or(path));
        bare(name.trim_end_matches(".yaml"))
    };
    let body = match operation.body() {
        Body::None => Vec::new(),
        Body::Bytes => vec![("content".to_owned(), true)],
        Body::Whole(schema) => vec![(name_of_whole(schema.definition.as_ref()), true)],
        Body::Members(schema) => {
            schema.properties().iter().map(|member| (bare(member.name), member.required)).collect()
        }
    };
    for (name, required) in body {
        // A parameter has the plain name.
        let taken = inputs.iter().any(|(known, _)| *known == name);
        inputs.push((if taken { format!("body{name}") } else { name }, required));
    }
    let names = |wanted| {
        inputs.iter().filter(|(_, required)| *required == wanted).map(|(name, _)| name.clone()).collect()
    };
    (names(true), names(false))
}
