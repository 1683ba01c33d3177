//! Values made at random from the definitions' schemas, whole, unusual and damaged, through the types of every
//! operation.
//!
//! The same seed makes the same values; `MATRIX_JOBS_SEED` sets another one.

#[path = "../bodies/mod.rs"]
mod bodies;
mod damage;
mod events;
mod lenience;

use std::collections::BTreeMap;
use std::env;
use std::sync::LazyLock;

use bodies::compare::difference;
use bodies::files::Definitions;
use bodies::operation::{self, Body, Kind};
use bodies::overlay::corrected;
use bodies::schema::Schema;
use bodies::sites::{Site, sites};
use bodies::value::{Follow, Maker};
use bodies::{our_release, project};
use matrix_jobs::catalog::{self, CatalogError, Decoded};
use serde_json::{Value, json};

fn seed() -> u64 {
    let seed = env::var("MATRIX_JOBS_SEED").ok().map_or(119, |text| text.parse().expect("a number"));
    println!("MATRIX_JOBS_SEED={seed}");
    seed
}

/// The facts in `api-spec/` with our corrections.
static DEFINITIONS: LazyLock<Definitions> =
    LazyLock::new(|| corrected(&project().join("api-spec"), our_release()));

fn decode(body: &Body<'_>, text: impl Into<Vec<u8>>) -> Result<Decoded, CatalogError> {
    let text = text.into();
    match body.kind {
        Kind::Request => catalog::decode_request(body.api, body.operation, body.media_type, text),
        _ => catalog::decode_response(body.api, body.operation, body.status, body.media_type, text),
    }
}

/// A value of a body, with its places.
struct Sample<'b, 'd> {
    body: &'b Body<'d>,
    value: Value,
    sites: Vec<Site<'d>>,
}

impl Sample<'_, '_> {
    fn fail(&self, what: &str) -> ! {
        panic!("{}: {what}\n{}", self.body.name(), self.value)
    }

    /// What comes back, which must be without warnings.
    fn decoded(&self, value: &Value) -> Value {
        match decode(self.body, value.to_string()) {
            Ok(decoded) if decoded.warnings.is_empty() => decoded.json,
            Ok(decoded) => self.fail(&format!("{} for {value}", decoded.warnings)),
            Err(why) => self.fail(&format!("{why} for {value}")),
        }
    }
}

/// Calls `check` with so many values of each JSON body that is an operation's own: errors have a type in common, and
/// what says nothing isn't read. Returns how many bodies there were.
fn each_sample(rounds: usize, check: &mut dyn FnMut(&Sample<'_, '_>, &mut Maker)) -> usize {
    let mut maker = Maker::new(seed(), Follow::None);
    let mut seen = 0;
    for body in operation::bodies(&DEFINITIONS) {
        let Some(schema) = body.schema().filter(|schema| is_typed(&body, schema)) else { continue };
        seen += 1;
        for _ in 0..rounds {
            let value = maker.value(&schema);
            let sites = sites(&schema, &value);
            check(&Sample { body: &body, value, sites }, &mut maker);
        }
    }
    seen
}

fn is_typed(body: &Body<'_>, schema: &Schema<'_>) -> bool {
    let says_nothing = body.kind == Kind::Success && schema.says_nothing();
    body.is_json() && body.kind != Kind::Error && !says_nothing
}

#[test]
fn values_come_back_as_they_were() {
    let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
    let seen = each_sample(20, &mut |sample, _| {
        *kinds.entry(sample.body.kind).or_default() += 1;
        if let Some(difference) = difference(&sample.value, &sample.decoded(&sample.value)) {
            sample.fail(&difference);
        }
    });
    println!("{seen} bodies, {kinds:?} values");
    assert!(seen >= 269, "only {seen} bodies were found");
}

#[test]
fn errors_come_back_with_all_their_members() {
    let mut maker = Maker::new(seed(), Follow::None);
    let mut seen = 0;
    for body in operation::bodies(&DEFINITIONS).iter().filter(|body| body.kind == Kind::Error) {
        let Some(schema) = body.schema() else { continue };
        let (value, sites) = (maker.value(&schema), Vec::new());
        let sample = Sample { body, value, sites };
        if let Some(difference) = difference(&sample.value, &sample.decoded(&sample.value)) {
            sample.fail(&difference);
        }
        seen += 1;
    }
    assert!(seen >= 235, "only {seen} errors were found");
}

#[test]
fn replies_that_say_nothing_are_never_refused() {
    let bodies = operation::bodies(&DEFINITIONS);
    let empty = |body: &&Body<'_>| {
        let says_nothing = body.schema().is_some_and(|schema| schema.says_nothing());
        body.is_json() && body.kind == Kind::Success && says_nothing
    };
    let mut seen = 0;
    for body in bodies.iter().filter(empty) {
        for text in ["{}", "", r#"{"more": [1]}"#, "null", "no JSON"] {
            let decoded = decode(body, text).unwrap_or_else(|why| panic!("{}: {why}", body.name()));
            assert_eq!(decoded.json, json!({}), "{}", body.name());
        }
        seen += 1;
    }
    assert!(seen >= 50, "only {seen} empty responses were found");
}
