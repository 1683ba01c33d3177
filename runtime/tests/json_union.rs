//! Unions and tuples: the form that fits is taken, anything else is kept or reported.

mod json_types;

use json_types::Event;
use matrix_jobs_runtime::json::{self, JsonObject, JsonValue, Kind, Problem, RawJson};
use matrix_jobs_runtime::{record, tagged, union};
use serde_json::json;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum PushConditionValue {
    Null,
    Boolean(bool),
    Integer(i64),
    String(String),
    _Custom(JsonValue),
}
union! { PushConditionValue { Null, Boolean(bool), Integer(i64), String(String) } }

#[derive(Clone, Debug)]
struct KeyObject {
    key: String,
    fallback: Option<bool>,
}
record! { KeyObject { 0 key: Required "key", 1 fallback: Optional "fallback" } }

#[derive(Clone, Debug)]
enum OneTimeKey {
    Key(String),
    Object(KeyObject),
    Event(Event),
    _Custom(JsonValue),
}
union! { OneTimeKey { Key(String), Object(KeyObject), Event(Event) } }

#[derive(Clone, Debug)]
struct Holder {
    key: OneTimeKey,
    value: Option<PushConditionValue>,
    maybe: Option<OneTimeKey>,
}
record! { Holder { 0 key: Required "key", 1 value: Optional "value", 2 maybe: Optional "maybe" } }

#[derive(Clone, Debug)]
struct Branch {
    leaves: Vec<Twig>,
}
record! { Branch { 0 leaves: Required "leaves" } }

#[derive(Clone, Debug)]
struct Twig {
    buds: Vec<String>,
}
record! { Twig { 0 buds: Required "buds" } }

#[derive(Clone, Debug)]
enum Tree {
    Branch(Branch),
    Twig(Twig),
    _Custom(JsonValue),
}
union! { Tree { Branch(Branch), Twig(Twig) } }

#[derive(Clone, Debug)]
struct Cup {
    size: i64,
    lids: Vec<String>,
    extra: JsonObject,
}
record! { Cup { 0 size: Required "size", 1 lids: Required "lids", ..extra = "kind" "cup" } }

#[derive(Clone, Debug)]
struct OtherVessel {
    kind: String,
    extra: JsonObject,
}
record! { OtherVessel { 0 kind: Required "kind", ..extra } }

#[derive(Clone, Debug)]
enum Vessel {
    Cup(Cup),
    Other(OtherVessel),
}
tagged! { Vessel by "kind" { _ Other(OtherVessel), Cup(Cup) = "cup", } }

fn read<T: json::Json>(value: JsonValue) -> Result<json::Read<T>, json::ReadError> {
    json::read_str(&value.to_string())
}

#[test]
fn the_first_form_that_fits_is_taken() {
    use PushConditionValue as Value;
    for (json, value) in [
        (json!(null), Value::Null),
        (json!(true), Value::Boolean(true)),
        (json!(-3), Value::Integer(-3)),
        (json!("a"), Value::String("a".into())),
    ] {
        let read = read::<Value>(json.clone()).unwrap();
        assert_eq!(read.value, value);
        assert!(read.warnings.is_empty());
        assert_eq!(json::to_string(&read.value).unwrap(), json.to_string());
        assert_eq!(serde_json::to_value(&value).unwrap(), json);
        assert_eq!(serde_json::from_value::<Value>(json).unwrap(), value);
    }
}

#[test]
fn forms_of_one_kind_are_told_apart_by_what_they_need() {
    let key = |json| read::<OneTimeKey>(json).unwrap();
    let object = KeyObject { key: "k".into(), fallback: None };
    // The detail that the form had to leave out is reported, what the other forms lacked isn't.
    let read = key(json!({"key": "k", "fallback": 5}));
    assert_eq!(read.value, OneTimeKey::Object(object));
    let paths: Vec<_> = read.warnings.iter().map(json::Warning::path).collect();
    assert_eq!(paths, ["/fallback"]);

    let read = key(json!({"type": "e", "fallback": 5}));
    assert_eq!(read.value, OneTimeKey::Event(Event { r#type: "e".into() }));
    assert!(read.warnings.is_empty());
}

/// A list that isn't there tells a form from another; within the form that fits, it is empty.
#[test]
fn a_missing_list_is_empty_only_within_a_form() {
    let read = read::<Tree>(json!({"buds": ["b"]})).unwrap();
    assert_eq!(read.value, Tree::Twig(Twig { buds: vec!["b".into()] }));
    assert!(read.warnings.is_empty());
    let read = self::read::<Tree>(json!({"leaves": [{}]})).unwrap();
    assert_eq!(read.value, Tree::Branch(Branch { leaves: vec![Twig { buds: Vec::new() }] }));
    assert_eq!(read.warnings.to_string(), "/leaves/0/buds: missing, read as empty");
    assert_eq!(self::read::<Tree>(json!({})).unwrap().value, Tree::_Custom(json!({})));
}

#[test]
fn what_fits_no_form_is_kept_with_a_warning() {
    for json in [json!(1.5), json!([1]), json!({"a": 1}), json!(u64::MAX)] {
        let read = read::<PushConditionValue>(json.clone()).unwrap();
        assert_eq!(read.value, PushConditionValue::_Custom(json.clone()));
        let problems: Vec<_> = read.warnings.iter().map(json::Warning::problem).collect();
        assert_eq!(problems, [Problem::Unrecognised]);
        assert_eq!(serde_json::to_value(&read.value).unwrap(), json);
    }
    let read = read::<BTreeMap<String, OneTimeKey>>(json!({"a": {"key": 1}, "b": "k"})).unwrap();
    assert_eq!(read.value["a"], OneTimeKey::_Custom(json!({"key": 1})));
    assert_eq!(read.value["b"], OneTimeKey::Key("k".into()));
    assert_eq!(read.warnings.to_string(), "/a: none of the known forms, kept as it came");
}

#[test]
fn objects_are_told_apart_by_a_property_and_keep_the_rest() {
    let whole = json!({"kind": "cup", "size": 3, "lids": ["l"], "org.example": [null]});
    let cup = read::<Vessel>(whole.clone()).unwrap();
    assert!(cup.warnings.is_empty(), "{}", cup.warnings);
    let Vessel::Cup(inner) = &cup.value else { panic!("{:?}", cup.value) };
    assert_eq!((inner.size, inner.extra.len()), (3, 1), "the kind is none of the others");
    assert_eq!(serde_json::to_value(&cup.value).unwrap(), whole);
    assert_eq!(serde_json::from_str::<JsonValue>(&json::to_string(&cup.value).unwrap()).unwrap(), whole);
    let said = Cup { extra: JsonObject::from_iter([("kind".into(), json!("jug"))]), ..inner.clone() };
    assert_eq!(json::to_string(&said).unwrap().matches("kind").count(), 1);

    // What a cup has to have is read as leniently as elsewhere.
    let cup = read::<Vessel>(json!({"kind": "cup", "size": 3})).unwrap();
    assert!(matches!(cup.value, Vessel::Cup(_)));
    assert_eq!(cup.warnings.to_string(), "/lids: missing, read as empty");
    for (json, warnings) in [
        (json!({"kind": "jug", "size": "x"}), ""),
        (json!({"kind": "cup", "size": "x", "lids": []}), "none of the known forms, kept as it came"),
    ] {
        let other = read::<Vec<Vessel>>(json!([json])).unwrap();
        assert!(matches!(other.value[0], Vessel::Other(_)), "{json}");
        assert_eq!(other.warnings.to_string().trim_start_matches("/0: "), warnings);
        assert_eq!(serde_json::to_value(&other.value[0]).unwrap(), json);
    }
    let none = read::<Vec<Vessel>>(json!([{"size": 1}, {"kind": "jug"}, 7])).unwrap();
    assert_eq!((none.value.len(), none.warnings.len()), (1, 2));
}

#[test]
fn of_a_property_that_tells_objects_apart_the_last_one_counts() {
    for (text, is_cup) in [
        (r#"{"kind":"cup","size":3,"lids":[]}"#, true),
        (r#"{ "kind" : "cup", "size":3,"lids":[]}"#, true),
        (r#"{"size":3,"lids":[],"kind":"cup"}"#, true),
        (r#"{"kind":"cup","size":3,"lids":[],"kind":"cup"}"#, true),
        (r#"{"kind":"jug","size":3,"lids":[],"kind":"cup"}"#, true),
        (r#"{"kind":"jug","size":3,"lids":[],"k\u0069nd":"c\u0075p"}"#, true),
        (r#"{"kind":"cup","size":3,"lids":[],"kind":"jug"}"#, false),
        (r#"{"kind":"cup","size":3,"lids":[],"k\u0069nd":"jug"}"#, false),
        (r#"{"kind":"cup","size":3,"kind" :"jug","lids":[]}"#, false),
    ] {
        let vessel = json::read_str::<Vessel>(text).unwrap();
        assert_eq!(vessel.warnings.to_string(), "", "{text}");
        match vessel.value {
            Vessel::Cup(cup) => assert!(is_cup && cup.extra.is_empty(), "{text}"),
            Vessel::Other(other) => assert!(!is_cup && other.kind == "jug", "{text}"),
        }
    }
}

#[test]
fn forms_become_the_union() {
    assert_eq!(PushConditionValue::from(7), PushConditionValue::Integer(7));
    let cup = Cup { size: 1, lids: Vec::new(), extra: JsonObject::new() };
    assert_eq!(Vessel::from(cup.clone()), Vessel::Cup(cup));
}

#[test]
fn null_is_a_form_only_where_one_is() {
    let holder = read::<Holder>(json!({"key": "k", "value": null, "maybe": null})).unwrap();
    assert!(holder.warnings.is_empty());
    assert_eq!(holder.value.value, Some(PushConditionValue::Null));
    assert_eq!(holder.value.maybe, None);
    assert_eq!(json::to_string(&holder.value).unwrap(), r#"{"key":"k","value":null}"#);
    assert_eq!(read::<Holder>(json!({"key": "k"})).unwrap().value.value, None);

    let error = read::<Holder>(json!({"key": null})).unwrap_err();
    assert_eq!(error.to_string(), "missing /key");
    let list = read::<Vec<OneTimeKey>>(json!(["a", null])).unwrap();
    assert_eq!(list.value, [OneTimeKey::Key("a".into())]);
    assert_eq!(list.warnings.len(), 1);
}

#[test]
fn numbers_that_nothing_can_hold_lose_only_the_union() {
    let read = json::read_str::<Vec<PushConditionValue>>("[1e999, 2]").unwrap();
    assert_eq!(read.value, [PushConditionValue::Integer(2)]);
    assert_eq!(read.warnings.iter().map(json::Warning::path).collect::<Vec<_>>(), ["/0"]);
}

#[test]
fn tuples_are_arrays_of_that_many() {
    let read = read::<(i64, Event)>(json!([200, {"type": "e"}])).unwrap();
    assert_eq!(read.value, (200, Event { r#type: "e".into() }));
    assert_eq!(json::to_string(&read.value).unwrap(), r#"[200,{"type":"e"}]"#);
    let three = (1_i64, String::from("a"), Some(true));
    assert_eq!(json::to_string(&three).unwrap(), r#"[1,"a",true]"#);
    assert_eq!(self::read(json!([1, "a", true])).map(|read| read.value), Ok(three));
}

#[test]
fn bad_tuples_are_told_with_all_that_is_wrong() {
    let error = |json| read::<(i64, Event)>(json).unwrap_err().to_string();
    assert_eq!(error(json!([200])), "missing /1");
    assert_eq!(error(json!(["a", {}])), "/0: expected an integer; missing /1/type");
    assert_eq!(error(json!({"0": 200})), "expected an array");
    let many = read::<Vec<(i64, i64)>>(json!([[1, 2], [3], null])).unwrap();
    assert_eq!(many.value, [(1, 2)]);
    assert_eq!(many.warnings.len(), 2);
}

#[test]
fn raw_json_tells_its_kind() {
    for (text, kind) in
        [("{}", Kind::Object), ("[]", Kind::Array), ("-1", Kind::Number), ("null", Kind::Null)]
    {
        assert_eq!(RawJson::parse(text).unwrap().kind(), kind);
    }
}
