//! What is written, byte by byte, and what is refused.

mod json_types;

use json_types::{Action, Empty, Event, Everything, NEEDED, Open, Pair, with};
use matrix_jobs_runtime::event::{AnyContent, RelatesTo};
use matrix_jobs_runtime::json::{Json, Map, ObjectWriter, Raw, Secret, read_str, write};
use matrix_jobs_runtime::{json_struct, record};
use serde_json::json;

fn text<T: Json>(value: &T) -> String {
    String::from_utf8(write(value).unwrap()).unwrap()
}

fn refusal<T: Json>(value: &T) -> String {
    write(value).unwrap_err().to_string()
}

#[test]
fn absent_members_are_left_out_and_nullable_ones_are_null() {
    let value = read_str::<Everything>(&format!("{NEEDED}}}")).unwrap().value;
    assert_eq!(text(&value), format!("{NEEDED}}}"));
    assert_eq!(text(&Empty {}), "{}");
    let open = Open { r#type: None, extra: Map::new() };
    assert_eq!(text(&open), "{}");
    assert_eq!(text(&vec![Some(1_i64), None]), "[1,null]");
}

#[test]
fn every_kind_of_value() {
    let text_in = with(
        r#""flag":true,"signed":-5,"unsigned":7,"number":0.5,"names":["a\"\\\n\u0001é","b"],"holes":[null],"counts":{"a":1},"visibility":"public","any":[{}],"object":{"x":null},"events":[{"type":"t"}],"raw":{ "type" : 1e999 },"nested":{"needed":{"login_token":"t","expires_in_ms":1},"kind":"k"},"action":[1,{"type":"t"}]"#,
    );
    assert_eq!(text(&read_str::<Everything>(&text_in).unwrap().value), text_in);
}

#[test]
fn extra_members_do_not_repeat_fields() {
    let extra = [("type".to_owned(), json!("shadow")), ("a\"b".to_owned(), json!(1))];
    let mut open = Open { r#type: Some("t".to_owned()), extra: Map::from(extra) };
    assert_eq!(text(&open), r#"{"type":"t","a\"b":1}"#);
    open.r#type = None;
    assert_eq!(text(&open), r#"{"a\"b":1}"#);
    assert_eq!(serde_json::to_string(&open).unwrap(), r#"{"a\"b":1}"#);
}

#[test]
fn numbers_that_matrix_does_not_allow() {
    const LARGEST: i64 = 9_007_199_254_740_991;
    assert_eq!(text(&vec![LARGEST, -LARGEST]), "[9007199254740991,-9007199254740991]");
    let problem = "integer beyond ±(2^53 - 1), which Matrix doesn't allow";
    assert_eq!(refusal(&(LARGEST + 1)), problem);
    assert_eq!(refusal(&vec![0, -LARGEST - 1]), format!("/1: {problem}"));
    assert_eq!(refusal(&u64::MAX), problem);
    assert_eq!(refusal(&json!({"a/b": [0, {"c": u64::MAX}]})), format!("/a~1b/1/c: {problem}"));
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(refusal(&Some(number)), "number that isn't finite, which JSON doesn't have");
    }
    let pair = Action::Pair(Pair(i64::MIN, Event { r#type: String::new() }));
    assert_eq!(refusal(&Map::from([("k".to_owned(), pair)])), format!("/k/0: {problem}"));
}

#[test]
fn objects_are_built_member_by_member() {
    assert_eq!(ObjectWriter::new().finish().unwrap(), b"{}");
    let mut object = ObjectWriter::new();
    object.required("password", &Secret::from("hush"));
    object.optional("absent", &None::<String>);
    object.optional("na\"me", &Some(vec![1_i64]));
    object.required("kind", &None::<String>);
    assert!(!format!("{object:?}").contains("hush"));
    assert_eq!(object.finish().unwrap(), br#"{"password":"hush","na\"me":[1],"kind":null}"#);

    let mut object = ObjectWriter::new();
    object.required("a", &vec![u64::MAX]);
    object.required("b", &f64::NAN);
    assert_eq!(object.finish().unwrap_err().path(), "/a/0");
}

#[test]
fn raw_json_is_passed_on_unchanged() {
    let event = Event { r#type: "t".to_owned() };
    let raw = Raw::from_value(&event).unwrap();
    assert_eq!(raw.as_str(), r#"{"type":"t"}"#);
    assert_eq!(raw.read().unwrap(), event);
    assert!(Raw::from_value(&f64::NAN).is_err());
}

/// Servers refuse floats in events, `0.0` as well.
#[test]
fn a_number_without_a_fraction_is_written_as_an_integer() {
    let largest = 9_007_199_254_740_991.0_f64;
    for (number, written) in [
        (0.0, "0"),
        (-0.0, "0"),
        (3.0, "3"),
        (-7.0, "-7"),
        (0.25, "0.25"),
        (largest, "9007199254740991"),
        (-largest, "-9007199254740991"),
        (1e16, "1e+16"),
        (1e300, "1e+300"),
    ] {
        assert_eq!(text(&number), written);
        assert_eq!(read_str::<f64>(written).unwrap().value, number);
    }
}

/// Of a record whose names need an escape in JSON, or in Rust alone.
#[derive(Debug)]
struct Odd {
    quoted: i64,
    controlled: i64,
    plain: Option<i64>,
    foreign: Option<i64>,
}
record! {
    Odd {
        0 quoted: Required "a\"\\",
        1 controlled: Required "\u{1}\n",
        2 plain: Optional "plain",
        3 foreign: Optional "\u{e9}",
    }
}

json_struct! {
    #[derive(Debug, PartialEq)]
    struct Own {
        plain: i64,
        quoted: i64 = "a\"b",
    }
}

#[test]
fn names_are_escaped_where_json_asks_for_it() {
    let own = r#"{"plain":1,"a\"b":2}"#;
    assert_eq!(text(&read_str::<Own>(own).unwrap().value), own);
    let value = Odd { quoted: 1, controlled: 2, plain: Some(3), foreign: Some(4) };
    let json = r#"{"a\"\\":1,"\u0001\n":2,"plain":3,"é":4}"#;
    assert_eq!(text(&value), json);
    assert_eq!(read_str::<Odd>(json).unwrap().value, value);
}

#[test]
fn a_typed_content_says_where_it_can_not_be_written() {
    let content = AnyContent::of(&vec![1, u64::MAX]);
    assert_eq!(write(&content).unwrap_err().path(), "/1");
    let content = AnyContent::of(&Event { r#type: "t".to_owned() });
    assert_eq!(text(&content), r#"{"type":"t"}"#);
    assert_eq!(content.read::<Event>().unwrap().value.r#type, "t");
}

#[test]
fn values_are_equal_if_the_same_is_written() {
    let different = [
        r#""flag":true"#,
        r#""flag":false"#,
        r#""signed":-5"#,
        r#""unsigned":7"#,
        r#""number":0.5"#,
        r#""number":1.5"#,
        r#""names":[]"#,
        r#""names":["a"]"#,
        r#""names":["a","b"]"#,
        r#""names":["a","c"]"#,
        r#""counts":{"a":1}"#,
        r#""counts":{"a":2}"#,
        r#""counts":{"b":1}"#,
        r#""visibility":"public""#,
        r#""visibility":"other""#,
        r#""any":[{}]"#,
        r#""object":{"x":null}"#,
        r#""object":{"x":0}"#,
        r#""raw":{"type":1e999}"#,
        r#""raw":{"type":1}"#,
        r#""nested":{"needed":{"login_token":"t","expires_in_ms":1},"kind":"k"}"#,
        r#""nested":{"needed":{"login_token":"u","expires_in_ms":1},"kind":"k"}"#,
        r#""action":[1,{"type":"t"}]"#,
        r#""action":[1,{"type":"u"}]"#,
    ];
    let read = |text: &str| read_str::<Everything>(&with(text)).unwrap().value;
    for (index, one) in different.iter().enumerate() {
        for (other_index, other) in different.iter().enumerate() {
            assert_eq!(read(one) == read(other), index == other_index, "{one} {other}");
        }
    }
    assert_eq!(read(r#""raw":{"type":1}"#), read(r#""raw":{ "type" : 1 }"#));
    let open = |text: &str| read_str::<Open>(text).unwrap().value;
    assert_eq!(open(r#"{"b":1,"a":2}"#), open(r#"{"a":2,"b":1}"#));
    assert_ne!(open(r#"{"b":1,"a":2}"#), open(r#"{"b":1}"#));
    let relation = |text: &str| read_str::<RelatesTo>(text).unwrap().value;
    let kinds = ["m.annotation", "m.reference", "m.replace", "m.other"];
    let kinds = kinds.map(|kind| relation(&format!(r#"{{"event_id":"$e","key":"k","rel_type":"{kind}"}}"#)));
    for (index, one) in kinds.iter().enumerate() {
        assert_eq!(kinds.iter().position(|kind| kind == one), Some(index));
    }
}
