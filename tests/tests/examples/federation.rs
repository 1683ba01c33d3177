//! Examples of what servers send each other: events of all versions of rooms, and EDUs of all kinds.

use std::collections::BTreeSet;

use matrix_jobs::events::AnyPdu;
use matrix_jobs::json::{Raw, RawJson};
use matrix_jobs::server_server::definitions::edu::Edu;
use matrix_jobs::server_server::definitions::persistent_data_unit::Pdu;
use serde_json::Value;

use super::bodies::compare::difference;
use super::bodies::files::Definitions;
use super::bodies::our_release;
use super::bodies::overlay::corrected;
use super::bodies::schema::Schema;
use super::bodies::value::{Follow, Maker};
use super::releases;

/// What is wrong with an event that was read by its type.
fn pdu_problem(event: &Value) -> Option<String> {
    let raw = Raw::<Pdu>::new(RawJson::parse(event.to_string()).expect("JSON"));
    match raw.deserialize_with_warnings() {
        Err(why) => Some(why.to_string()),
        Ok(read) if !read.warnings.is_empty() => Some(read.warnings.to_string()),
        Ok(read) => {
            // The content of most of them is none of their type.
            let is_other = matches!(read.value, AnyPdu::Other(_));
            assert_eq!(is_other, event["content"].get("key").is_some(), "{event}");
            difference(event, &serde_json::to_value(&read.value).expect("JSON"))
        }
    }
}

/// Files of the definitions with an example of a whole event.
fn pdus(definitions: &Definitions) -> Vec<(String, Value)> {
    let names = definitions.of_folder("server-server/examples/");
    let whole = names.into_iter().filter(|(name, _)| name.contains("pdu_v") && name.ends_with(".json"));
    whole.map(|(name, node)| (name.to_owned(), merged(node.expanded()))).collect()
}

/// Examples are put together as schemas are.
fn merged(example: Value) -> Value {
    let Value::Object(mut members) = example else { return example };
    let branches = members.remove("allOf").unwrap_or_default();
    for branch in branches.as_array().into_iter().flatten() {
        if let Value::Object(branch) = merged(branch.clone()) {
            members.extend(branch);
        }
    }
    Value::Object(members)
}

#[test]
fn events_between_servers_come_back_as_they_were() {
    let Some(folder) = releases() else { return };
    let mut seen = 0;
    for release in ["v1.8", "v1.12", "v1.16", "v1.18", "v1.19"] {
        let definitions = Definitions::read(&folder.join(release).join("data"));
        for (name, event) in pdus(&definitions) {
            let problem = pdu_problem(&event);
            assert_eq!(problem, None, "{release} {name}: {event}");
            seen += 1;
        }
    }
    println!("{seen} events");
    assert!(seen >= 20, "{seen}");
}

#[test]
fn edus_come_back_as_they_were() {
    let Some(folder) = releases() else { return };
    let definitions = corrected(&folder.join(our_release().tag()).join("data"), our_release());
    let mut kinds = BTreeSet::new();
    for (name, node) in definitions.of_folder("server-server/definitions/event-schemas/") {
        let value = Maker::new(7, Follow::Inner).value(&Schema::of(node));
        let text = value.to_string();
        let read =
            matrix_jobs::json::read_str::<Edu>(&text).unwrap_or_else(|why| panic!("{name}: {why}: {text}"));
        assert!(read.warnings.is_empty(), "{name}: {}: {text}", read.warnings);
        assert!(!matches!(read.value, Edu::Other(_)), "{name}: {text}");
        let back = serde_json::to_value(&read.value).expect("JSON");
        assert_eq!(difference(&value, &back), None, "{name}");
        kinds.insert(value["edu_type"].as_str().expect("a kind").to_owned());
    }
    assert_eq!(kinds.len(), 6, "{kinds:?}");
}
