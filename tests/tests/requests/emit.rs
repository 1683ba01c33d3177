//! Writes `calls.rs`: for each operation, a function that makes its job from given values.

use std::fmt::Write as _;

use crate::definitions::Definitions;
use crate::definitions::operation::{self, Body, Operation};
use crate::definitions::rust::{Job, Sources, Ty, bare, module};

/// Setters that the definitions don't know, which have tests by hand; those of one operation after its name.
const BY_HAND: [&str; 4] = ["filter_json", "arguments", "register guest_access_token", "register type"];

const HEAD: &str =
    "//! Written by the test `calls_are_up_to_date`: makes the job of each operation from given values.
#![allow(deprecated)]

use crate::given::{Call, Given, call};

type Make = fn(&Given) -> Call;

";

/// The text of `calls.rs`.
pub fn calls(definitions: &Definitions, sources: &Sources) -> String {
    let operations = operation::all(definitions);
    let mut text = HEAD.to_owned();
    text.push_str("/// API, file, operation, and what makes its job.\npub const CALLS: &[(&str, &str, &str, Make)] = &[\n");
    for (index, one) in operations.iter().enumerate() {
        let _ = writeln!(text, "    ({:?}, {:?}, {:?}, call_{index}),", one.api, one.node.file, one.id);
    }
    text.push_str("];\n");
    for (index, one) in operations.iter().enumerate() {
        let key = (module(one.node.file), one.id.to_owned());
        let job = sources.jobs.get(&key).unwrap_or_else(|| panic!("{}: no job", one.name()));
        function(&mut text, index, one, job);
    }
    text
}

fn function(text: &mut String, index: usize, operation: &Operation<'_>, job: &Job) {
    let path = job.path.replacen("crate", "matrix_jobs", 1);
    let by_hand =
        |name: &str| BY_HAND.iter().any(|one| *one == name || *one == format!("{} {name}", operation.id));
    let setters: Vec<_> = job.setters.iter().filter(|(name, _)| !by_hand(name)).collect();
    let arguments = job.arguments.iter().map(|(name, ty)| argument(&key(operation, job, name), ty));
    let arguments: Vec<_> = arguments.collect();
    let given = if arguments.is_empty() && setters.is_empty() { "_" } else { "given" };
    let mutable = if setters.is_empty() { "" } else { "mut " };
    let _ = writeln!(text, "\nfn call_{index}({given}: &Given) -> Call {{");
    let _ = writeln!(text, "    let {mutable}job = {path}::new({});", arguments.join(", "));
    for (name, ty) in setters {
        let value = optional(&key(operation, job, name), ty);
        let name = if name == "type" { "r#type" } else { name };
        let _ =
            writeln!(text, "    if let Some(value) = {value} {{\n        job = job.{name}(value);\n    }}");
    }
    text.push_str("    call(job)\n}\n");
}

/// Where the value of an input is given. A body whose properties aren't all inputs is one itself: an event, a signed
/// object.
fn key(operation: &Operation<'_>, job: &Job, name: &str) -> String {
    let same = |wire: &str| bare(wire) == bare(name);
    if let Some(parameter) = operation.parameters().into_iter().find(|parameter| same(parameter.name)) {
        return format!("{}.{}", parameter.place, parameter.name);
    }
    let Body::Members(schema) = operation.body() else {
        return "body".to_owned();
    };
    let members = schema.properties();
    let is =
        |member: &str, input: &str| [bare(member), format!("body{}", bare(member))].contains(&bare(input));
    let inputs: Vec<_> = job.arguments.iter().chain(&job.setters).map(|(input, _)| input).collect();
    let apart = members.iter().all(|member| inputs.iter().any(|input| is(member.name, input)));
    match members.iter().find(|member| apart && is(member.name, name)) {
        Some(member) => format!("body.{}", member.name),
        None => "body".to_owned(),
    }
}

fn argument(key: &str, ty: &Ty) -> String {
    match (ty.name.as_str(), key) {
        ("Duration" | "SystemTime", _) => format!("{}.unwrap()", optional(key, ty)),
        ("impl Into", _) if ty.args[0].name == "FileContent" => "given.bytes()".to_owned(),
        (_, "body") => format!("given.whole{}()", turbofish(ty)),
        _ => format!("given.get{}({key:?})", turbofish(ty)),
    }
}

fn optional(key: &str, ty: &Ty) -> String {
    match ty.name.as_str() {
        "Duration" => format!("given.span({key:?})"),
        "SystemTime" => format!("given.time({key:?})"),
        _ => format!("given.optional{}({key:?})", turbofish(ty)),
    }
}

/// The type, where the function that takes it leaves it open.
fn turbofish(ty: &Ty) -> String {
    match ty.name.as_str() {
        "impl Into" | "impl IntoIterator" => format!("::<{}>", given(ty)),
        _ => String::new(),
    }
}

/// A type that fits what may be given: a map, where pairs may.
fn given(ty: &Ty) -> String {
    match ty.name.as_str() {
        "impl IntoIterator" => match ty.args[0].args.as_slice() {
            [key, _] if !key.name.starts_with("impl ") => "matrix_jobs::json::Map<_, _>".to_owned(),
            [key, value] => format!("std::collections::BTreeMap<{}, {}>", given(key), given(value)),
            [item] => format!("Vec<{}>", path(item)),
            _ => panic!("items of an unknown form"),
        },
        _ => path(&ty.args[0]),
    }
}

fn path(ty: &Ty) -> String {
    match ty.name.as_str() {
        "String" => "String".to_owned(),
        // Whatever serde writes.
        "AnyContent" => "serde_json::Value".to_owned(),
        // What unparsed JSON is made of.
        "Raw" => "matrix_jobs::json::JsonObject".to_owned(),
        "Secret" | "JsonValue" => format!("matrix_jobs::json::{}", ty.name),
        name => format!("matrix_jobs::{name}"),
    }
}
