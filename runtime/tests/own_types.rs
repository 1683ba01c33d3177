//! Structs that programs define.

use std::collections::BTreeMap;

use matrix_jobs_runtime::event::{Mentions, RelatesTo};
use matrix_jobs_runtime::json::{self, JsonObject, Raw, json};
use matrix_jobs_runtime::{RoomId, json_struct};
use serde_json::Value;

json_struct! {
    /// With a field of every sort.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Tea {
        /// By the spoon.
        pub sugar: u64,
        /// A name that is a keyword.
        pub r#type: Option<String> = "type",
        leaves: Vec<Leaf>,
        cups: Option<BTreeMap<RoomId, Leaf>>,
        pub(crate) relates_to: Option<RelatesTo> = "m.relates_to",
        mentions: Option<Mentions> = "m.mentions",
        ..
        /// What else there is.
        pub others: JsonObject,
    }
}

json_struct! {
    #[derive(Clone, Debug, PartialEq)]
    struct Leaf { green: bool }
}

json_struct! { #[derive(Debug)] struct Nothing {} }
json_struct! { struct Anything { ..all: BTreeMap<String, i64> } }

#[test]
fn they_come_back_as_they_were() {
    let sent = json!({
        "sugar": 2, "type": "black", "leaves": [{"green": true}, {"green": false}], "cups": {"!r:s": {"green": true}},
        "m.relates_to": {"rel_type": "m.reference", "event_id": "$e"}, "m.mentions": {"room": true}, "milk": [1]
    });
    let read = json::read_str::<Tea>(&sent.to_string()).unwrap();
    assert!(read.warnings.is_empty(), "{}", read.warnings);
    assert_eq!(read.value.relates_to, Some(RelatesTo::reference("$e")));
    assert_eq!((read.value.r#type.as_deref(), &read.value.others["milk"]), (Some("black"), &json!([1])));
    let written: Value = serde_json::from_str(&json::to_string(&read.value).unwrap()).unwrap();
    assert_eq!(written, sent);
    // serde's traits are the same.
    assert_eq!(serde_json::to_value(&read.value).unwrap(), sent);
    assert_eq!(serde_json::from_value::<Tea>(sent).unwrap(), read.value);
    assert_eq!(Raw::from_value(&read.value).unwrap().read().unwrap(), read.value);
}

#[test]
fn they_are_read_as_leniently_as_all_others() {
    let read =
        json::read_str::<Tea>(r#"{"sugar": "3", "type": 7, "leaves": [{"green": 1}, {"green": true}]}"#)
            .unwrap();
    assert_eq!((read.value.sugar, read.value.r#type, read.value.leaves.len()), (3, None, 1));
    assert_eq!(read.warnings.iter().count(), 3, "{}", read.warnings);
    let error = json::read_str::<Leaf>("{}").unwrap_err();
    assert!(error.to_string().contains("green"), "{error}");
}

#[test]
fn an_object_may_have_no_property_or_any() {
    assert_eq!(json::to_string(&json::read_str::<Nothing>(r#"{"a": 1}"#).unwrap().value).unwrap(), "{}");
    let anything = json::read_str::<Anything>(r#"{"a": 1}"#).unwrap().value;
    assert_eq!(anything.all["a"], 1);
    assert_eq!(json::to_string(&anything).unwrap(), r#"{"a":1}"#);
}
