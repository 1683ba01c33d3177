//! Contents of events, whole and damaged, through the types of their events.

use std::collections::BTreeSet;

use fastrand::Rng;
use matrix_jobs::catalog;
use matrix_jobs::client_server::definitions::client_event::ClientEvent;
use matrix_jobs::client_server::definitions::push_rule::PushRule;
use matrix_jobs::events::{AnyPdu, AnyTimelineEvent};
use matrix_jobs::json::{Json, Raw, RawJson, read_str};
use matrix_jobs::server_server::definitions::edu::Edu;
use matrix_jobs::server_server::definitions::persistent_data_unit::Pdu;
use serde_json::{Value, json};

use super::bodies::compare::difference;
use super::bodies::event::contents;
use super::bodies::schema::Schema;
use super::bodies::value::{Follow, Maker};
use super::{DEFINITIONS, seed};

#[test]
fn contents_of_events_come_back_as_they_were() {
    let mut maker = Maker::new(seed(), Follow::None);
    let mut types = BTreeSet::new();
    let mut problems = BTreeSet::new();
    for content in contents(&DEFINITIONS) {
        types.insert(content.wire);
        // `m.dummy` has nothing in it.
        let rounds = if content.schema.says_nothing() { 0 } else { 20 };
        for _ in 0..rounds {
            let value = maker.value(&content.schema);
            let problem = match catalog::decode_event_content(content.wire, value.to_string()) {
                Err(why) => Some(why.to_string()),
                Ok(decoded) if !decoded.warnings.is_empty() => Some(decoded.warnings.to_string()),
                Ok(decoded) => difference(&value, &decoded.json),
            };
            problems.extend(problem.map(|problem| format!("{}: {problem}\n{value}", content.file)));
        }
    }
    assert!(problems.is_empty(), "{}", problems.into_iter().collect::<Vec<_>>().join("\n"));
    let known: BTreeSet<_> = catalog::EVENTS.iter().map(|event| event.name).collect();
    assert_eq!(types, known, "each type has its schema, and each schema its type");
}

/// Each damage gives a content or an error, and the event around it is read in any case.
#[test]
fn damaged_contents_are_values_or_errors() {
    let mut maker = Maker::new(seed(), Follow::None);
    let mut rng = Rng::with_seed(seed());
    let (mut good, mut bad) = (0, 0);
    for content in contents(&DEFINITIONS) {
        for _ in 0..60 {
            let mut value = maker.value(&content.schema);
            damage(&mut value, &mut rng);
            match catalog::decode_event_content(content.wire, value.to_string()) {
                Ok(_) => good += 1,
                Err(_) => bad += 1,
            }
            let event = json!({
                "type": content.wire, "event_id": "$e", "sender": "@u:s", "room_id": "!r", "origin_server_ts": 1,
                "content": value,
            });
            let raw = Raw::<ClientEvent>::new(RawJson::parse(event.to_string()).expect("JSON"));
            match raw.deserialize() {
                Ok(read) => {
                    assert_eq!(read.event_type(), content.wire);
                    if let AnyTimelineEvent::Other(other) = read {
                        assert_eq!(Value::Object(other.content), event["content"], "{}", content.file);
                    }
                }
                Err(why) => assert!(!value.is_object(), "{}: {why}\n{event}", content.file),
            }
        }
        for text in ["", "{", "null", "[]", "\"\"", "{\"a\":}", "\u{feff}{}"] {
            let _ = catalog::decode_event_content(content.wire, text);
        }
    }
    println!("{good} values, {bad} errors");
    assert!(good > 500 && bad > 100, "only {good} values and {bad} errors");
}

/// Replaces one value somewhere in it.
fn damage(value: &mut Value, rng: &mut Rng) {
    let inner: Vec<&mut Value> = match value {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(members) => members.values_mut().collect(),
        _ => Vec::new(),
    };
    let count = inner.len();
    match inner.into_iter().nth(rng.usize(..=count)) {
        Some(one) => damage(one, rng),
        None => {
            let others = [
                json!(null),
                json!(-1),
                json!("\u{0}"),
                json!([[]]),
                json!({"": {}}),
                json!(1e300),
                json!(true),
            ];
            *value = others[rng.usize(..others.len())].clone();
        }
    }
}

/// Values of a definition file at random, which come back as they were, and damaged ones, which are values or errors.
fn values_of<T: Json + serde::Serialize>(file: &str, damaged_is_kept: impl Fn(&T, &Value) -> bool) {
    let mut maker = Maker::new(seed(), Follow::None);
    let mut rng = Rng::with_seed(seed());
    let schema = Schema::of(DEFINITIONS.top(file));
    for _ in 0..200 {
        let mut value = maker.value(&schema);
        let read = read_str::<T>(&value.to_string()).unwrap_or_else(|why| panic!("{file}: {why}\n{value}"));
        assert!(read.warnings.is_empty(), "{file}: {}\n{value}", read.warnings);
        let back = serde_json::to_value(&read.value).expect("JSON");
        assert_eq!(difference(&value, &back), None, "{file}: {value}");
        damage(&mut value, &mut rng);
        if let Ok(read) = read_str::<T>(&value.to_string()) {
            assert!(damaged_is_kept(&read.value, &value), "{file}: {value}");
        }
    }
}

#[test]
fn what_a_property_tells_apart_comes_back_or_is_kept() {
    values_of::<PushRule>("client-server/definitions/push_rule.yaml", |_, _| true);
    values_of::<Edu>("server-server/definitions/edu.yaml", |edu, value| match edu {
        Edu::Other(_) => serde_json::to_value(edu).expect("JSON")["content"] == value["content"],
        _ => true,
    });
    values_of::<Pdu>("server-server/definitions/persistent_data_unit.yaml", |_, _| true);
    let mut maker = Maker::new(seed(), Follow::None);
    let mut rng = Rng::with_seed(seed());
    let schema = Schema::of(DEFINITIONS.top("server-server/definitions/persistent_data_unit.yaml"));
    for content in contents(&DEFINITIONS) {
        let mut value = maker.value(&schema);
        value["type"] = content.wire.into();
        value["content"] = maker.value(&content.schema);
        damage(&mut value["content"], &mut rng);
        let read = Raw::<Pdu>::new(RawJson::parse(value.to_string()).expect("JSON")).deserialize();
        if let Ok(AnyPdu::Other(other)) = read {
            assert_eq!(Value::Object(other.content), value["content"], "{}", content.file);
        }
    }
}
