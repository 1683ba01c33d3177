//! Every example that the definitions give of a body is read by its type, and comes back as it was (hard case 7).

#[path = "../bodies/mod.rs"]
mod bodies;
mod events;
mod federation;
mod releases;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use bodies::compare::difference;
use bodies::files::Definitions;
use bodies::operation::{self, Body, Kind};
use bodies::overlay::corrected;
use bodies::value::{Follow, Maker};
use bodies::{our_release, project};
use matrix_jobs::catalog;
use serde_json::{Value, json};

/// The folder with one official checkout per release. Who names one has it; otherwise it is optional.
fn releases() -> Option<PathBuf> {
    if let Some(named) = env::var_os("MATRIX_SPEC_DIR") {
        return Some(named.into());
    }
    let folder = project().join("../shared/matrix-spec");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: {} isn't there; MATRIX_SPEC_DIR can name another folder", folder.display());
    None
}

/// An example, or a value made of examples, and what came of it.
struct Case {
    kind: Kind,
    name: String,
    expected: Value,
    /// What came back with the warnings, or why nothing did.
    result: Result<(Value, Vec<String>), String>,
}

impl Case {
    /// What is wrong, in a line.
    fn problem(&self) -> Option<String> {
        let problem = match &self.result {
            Err(why) => Some(why.clone()),
            Ok((_, warnings)) if !warnings.is_empty() => Some(warnings.join("; ")),
            Ok((back, _)) => difference(&self.expected, back),
        };
        problem.map(|problem| format!("{}: {problem}", self.name))
    }
}

/// What has to come back: a response that holds nothing is an empty object.
fn expected(body: &Body<'_>, example: &Value) -> Value {
    match body.schema() {
        Some(schema) if body.kind == Kind::Success && schema.says_nothing() => json!({}),
        _ => example.clone(),
    }
}

fn decoded(body: &Body<'_>, value: &Value) -> Result<(Value, Vec<String>), String> {
    let bytes = value.to_string().into_bytes();
    let decoded = match body.kind {
        Kind::Request => catalog::decode_request(body.api, body.operation, body.media_type, bytes),
        _ => catalog::decode_response(body.api, body.operation, body.status, body.media_type, bytes),
    };
    let decoded = decoded.map_err(|why| why.to_string())?;
    Ok((decoded.json, decoded.warnings.iter().map(ToString::to_string).collect()))
}

fn case(body: &Body<'_>, example: &Value) -> Case {
    let (name, expected) = (body.name(), expected(body, example));
    Case { kind: body.kind, name, expected, result: decoded(body, example) }
}

/// Fails unless the problems are exactly the known ones, each of which comes with its reason.
fn assert_only<S: AsRef<str>>(known: &[(S, &str)], cases: &[Case]) {
    let problems: BTreeSet<String> = cases.iter().filter_map(Case::problem).collect();
    let is_known = |problem: &&String| known.iter().any(|(start, _)| problem.starts_with(start.as_ref()));
    let unknown: Vec<_> = problems.iter().filter(|problem| !is_known(problem)).cloned().collect();
    assert!(unknown.is_empty(), "{} of {} are wrong:\n{}", unknown.len(), cases.len(), unknown.join("\n"));
    for (start, reason) in known {
        let start = start.as_ref();
        let seen = problems.iter().any(|problem| problem.starts_with(start));
        assert!(seen, "{start} is not an exception any more ({reason}): remove it from the list");
    }
}

fn counts(cases: &[Case]) -> [usize; 3] {
    [Kind::Request, Kind::Success, Kind::Error]
        .map(|kind| cases.iter().filter(|case| case.kind == kind).count())
}

#[test]
fn whole_bodies_come_back_as_they_were() {
    let Some(folder) = releases() else { return };
    let definitions = corrected(&folder.join(our_release().tag()).join("data"), our_release());
    let bodies = operation::bodies(&definitions);
    let json = bodies.iter().filter(|body| body.is_json());
    let cases: Vec<_> = json
        .flat_map(|body| body.examples().into_iter().map(|example| case(body, &example.expanded())))
        .collect();
    assert_only::<&str>(&[], &cases);
    // Of the responses, 154 stand beside their schemas and 17 in them.
    let [requests, replies, errors] = counts(&cases);
    println!("{requests} requests, {replies} responses, {errors} errors");
    assert!(requests >= 54 && replies >= 171 && errors >= 235, "some examples weren't found");
}

#[test]
fn examples_of_members_come_back_within_their_bodies() {
    let Some(folder) = releases() else { return };
    let definitions = corrected(&folder.join(our_release().tag()).join("data"), our_release());
    let mut used = BTreeSet::new();
    for follow in [Follow::Outer, Follow::Inner] {
        let mut maker = Maker::new(7, follow);
        let mut cases = Vec::new();
        for body in operation::bodies(&definitions).iter().filter(|body| body.is_json()) {
            let schema = body.schema().expect("JSON has a schema");
            cases.push(case(body, &maker.value(&schema)));
        }
        assert_only::<&str>(&[], &cases);
        used.extend(maker.examples);
    }
    println!("{} examples, outer and inner ones", used.len());
    assert!(used.len() >= 355, "some examples weren't found");
}

#[test]
fn what_examples_refer_to_is_put_in() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples-that-refer");
    fs::create_dir_all(folder.join("api/client-server")).unwrap();
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).unwrap();
    write("api/client-server/a.yaml", "list: [{$ref: ../../b.yaml, content: {of: a}}]");
    write("b.yaml", "$ref: c.json\ntype: of b\n");
    write("c.json", r#"{"$ref": "d.yaml", "content": {"of": "c", "more": 1}}"#);
    write("d.yaml", "{type: of d, sender: of d}");
    let definitions = Definitions::read(&folder);
    let merged = definitions.top("api/client-server/a.yaml").expanded();
    // What stands beside a reference replaces whole properties.
    assert_eq!(merged, json!({"list": [{"type": "of b", "sender": "of d", "content": {"of": "a"}}]}));
}

#[test]
fn any_difference_is_seen() {
    let was = json!({"a": [1, {"b/": null}], "c": 9007199254740993_u64});
    assert_eq!(difference(&was, &was), None);
    assert_eq!(difference(&json!({"a": 1}), &json!({"a": 1.0})), None);
    for (is, what) in [
        (json!({"a": [1, {}], "c": 9007199254740993_u64}), "/a/1/b~1: null was lost"),
        (
            json!({"a": [1, {"b/": null}], "c": 9007199254740992_u64}),
            "/c: 9007199254740993 became 9007199254740992",
        ),
        (json!({"a": [1], "c": 9007199254740993_u64}), "/a: [1,{\"b/\":null}] became [1]"),
        (json!({"a": [1, {"b/": null}], "c": 9007199254740993_u64, "d": 0}), "/d: 0 came from nowhere"),
    ] {
        assert_eq!(difference(&was, &is).as_deref(), Some(what));
    }
}
