//! What the reader forgives, what it refuses, and what it says.

mod json_types;

use json_types::{Action, Empty, Event, Everything, Login, NEEDED, Open, Pair, Sync, Visibility, with};
use matrix_jobs_runtime::json::{Problem, RawJson, Read, read, read_str};
use serde_json::{Value, json};

fn everything(member: &str) -> Read<Everything> {
    let text = with(member);
    read_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A member, the whole value written back without the two required members, and the warnings.
const RULES: &[(&str, &str, &str)] = &[
    // null is absence
    (r#""flag":null"#, "{}", ""),
    (r#""names":null"#, "{}", ""),
    (r#""any":null"#, "{}", ""),
    (r#""raw":null"#, "{}", ""),
    (r#""action":null"#, "{}", ""),
    (r#""holes":["a",null]"#, r#"{"holes":["a",null]}"#, ""),
    (r#""names":["a",null,"b"]"#, r#"{"names":["a","b"]}"#, "/names/1: null, left out"),
    (r#""counts":{"a":null,"b":2}"#, r#"{"counts":{"b":2}}"#, "/counts/a: null, left out"),
    // of entries with one name the last counts
    (r#""counts":{"a":1,"a":2}"#, r#"{"counts":{"a":2}}"#, ""),
    (
        r#""counts":{"a":1,"b":2,"a":"x"}"#,
        r#"{"counts":{"b":2}}"#,
        "/counts/a: expected an integer, left out",
    ),
    (r#""counts":{"a":1,"a":null}"#, r#"{"counts":{}}"#, "/counts/a: null, left out"),
    (r#""counts":{"a":1,"a":"x","a":3}"#, r#"{"counts":{"a":3}}"#, ""),
    (r#""counts":{"a":1,"a":"x","a":"y"}"#, r#"{"counts":{}}"#, "/counts/a: expected an integer, left out"),
    (
        r#""counts":{"a":"x","ab":"y","a":2}"#,
        r#"{"counts":{"a":2}}"#,
        "/counts/ab: expected an integer, left out",
    ),
    // the wrong kind loses only itself
    (r#""flag":"yes""#, "{}", "/flag: expected a boolean, left out"),
    // integers in strings, as power levels of older rooms are
    (r#""signed":"1""#, r#"{"signed":1}"#, "/signed: an integer in a string, read as that integer"),
    (r#""signed":" -50 ""#, r#"{"signed":-50}"#, "/signed: an integer in a string, read as that integer"),
    (r#""signed":"+\u0031""#, r#"{"signed":1}"#, "/signed: an integer in a string, read as that integer"),
    (r#""signed":"1.0""#, "{}", "/signed: expected an integer, left out"),
    (r#""signed":"""#, "{}", "/signed: expected an integer, left out"),
    (r#""signed":"9223372036854775808""#, "{}", "/signed: expected an integer, left out"),
    (r#""number":"1""#, "{}", "/number: expected a number, left out"),
    (r#""visibility":[1]"#, "{}", "/visibility: expected a string, left out"),
    (r#""object":[{}]"#, "{}", "/object: expected an object, left out"),
    (r#""names":{"a":1}"#, "{}", "/names: expected an array, left out"),
    (r#""names":["a",{"b":[]},"c"]"#, r#"{"names":["a","c"]}"#, "/names/1: expected a string, left out"),
    (
        r#""counts":{"a/b~":true,"b":2}"#,
        r#"{"counts":{"b":2}}"#,
        "/counts/a~1b~0: expected an integer, left out",
    ),
    (r#""nested":{"kind":"x"}"#, "{}", "/nested/needed: missing, so /nested is left out"),
    (
        r#""events":[{},{"type":"a"},3]"#,
        r#"{"events":[{"type":"a"}]}"#,
        "/events/0/type: missing, so /events/0 is left out; /events/2: expected an object, left out",
    ),
    (r#""action":7"#, "{}", "/action: expected a string, an array or an object, left out"),
    (r#""action":[1]"#, "{}", "/action/1: missing, so /action is left out"),
    (r#""action":[1,{}]"#, "{}", "/action/1/type: missing, so /action is left out"),
    // numbers
    (r#""signed":5.0"#, r#"{"signed":5}"#, ""),
    (r#""signed":-0.0"#, r#"{"signed":0}"#, ""),
    (r#""signed":1e3"#, r#"{"signed":1000}"#, ""),
    (r#""signed":0.5"#, "{}", "/signed: expected an integer, left out"),
    (r#""signed":9223372036854775808"#, "{}", "/signed: integer out of range, left out"),
    (r#""signed":1e30"#, "{}", "/signed: integer out of range, left out"),
    (r#""unsigned":-3"#, r#"{"unsigned":0}"#, "/unsigned: negative, read as 0"),
    (r#""unsigned":-3.0"#, r#"{"unsigned":0}"#, "/unsigned: negative, read as 0"),
    (r#""unsigned":7.0"#, r#"{"unsigned":7}"#, ""),
    (r#""number":3"#, r#"{"number":3}"#, ""),
    (r#""number":-3"#, r#"{"number":-3}"#, ""),
    // the last of several counts
    (r#""names":["a"],"names":["b"]"#, r#"{"names":["b"]}"#, ""),
    (r#""counts":{"a":1,"a":2},"counts":{"b":3}"#, r#"{"counts":{"b":3}}"#, ""),
    (r#""events":[{"type":"a","type":"b"}]"#, r#"{"events":[{"type":"b"}]}"#, ""),
    (r#""events":[{"type":1,"type":"b"}]"#, r#"{"events":[{"type":"b"}]}"#, ""),
    (r#""flag":true,"flag":null"#, "{}", ""),
    (r#""flag":true,"flag":3"#, "{}", "/flag: expected a boolean, left out"),
    (r#""counts":{"a":1,"a":"x"}"#, r#"{"counts":{}}"#, "/counts/a: expected an integer, left out"),
    (r#""counts":{"a":"x","a":2}"#, r#"{"counts":{"a":2}}"#, ""),
    (r#""object":{"a":1},"object":{"b":2}"#, r#"{"object":{"b":2}}"#, ""),
    // unknown members and values
    (r#""unheard":{"of":[{"it":1}]}"#, "{}", ""),
    (r#""visibility":"secret/other""#, r#"{"visibility":"secret/other"}"#, ""),
    (r#""raw":{"type": 3}"#, r#"{"raw":{"type":3}}"#, ""),
    // JSON that can't be taken in: only the place is lost, or nothing if nobody reads it
    (r#""number":1e999"#, "{}", "/number: unreadable number, escape or nesting, left out"),
    (
        r#""names":["a","\ud800","b"]"#,
        r#"{"names":["a","\ufffd","b"]}"#,
        "/names/1: half of a surrogate pair, read as U+FFFD",
    ),
    (
        r#""counts":{"\ud800":1,"b":2}"#,
        r#"{"counts":{"b":2}}"#,
        r"/counts/\ud800: unreadable number, escape or nesting, left out",
    ),
    (
        r#""object":{"a":[1e999],"b":2}"#,
        r#"{"object":{"b":2}}"#,
        "/object/a: unreadable number, escape or nesting, left out",
    ),
    (r#""unheard":[1e999,"\udc00"]"#, "{}", ""),
    (
        r#""visibility":"a\udc00\ud83d\ude00""#,
        r#"{"visibility":"a\ufffd😀"}"#,
        "/visibility: half of a surrogate pair, read as U+FFFD",
    ),
    // lists and maps that servers leave out
    (r#""page":{"token":"t"}"#, r#"{"page":{"chunk":[],"counts":{},"token":"t"}}"#, PAGE_IS_EMPTY),
    (
        r#""page":{"chunk":null,"counts":null,"token":"t"}"#,
        r#"{"page":{"chunk":[],"counts":{},"token":"t"}}"#,
        PAGE_IS_EMPTY,
    ),
    (r#""page":{}"#, "{}", "/page/token: missing, so /page is left out"),
    (
        r#""page":{"token":"t","chunk":{},"counts":{}}"#,
        "{}",
        "/page/chunk: expected an array, so /page is left out",
    ),
    (
        r#""page":{"token":"t","chunk":{},"counts":{},"chunk":null}"#,
        r#"{"page":{"chunk":[],"counts":{},"token":"t"}}"#,
        "/page/chunk: missing, read as empty",
    ),
    (r#""any":1e999"#, "{}", "/any: unreadable number, escape or nesting, left out"),
];

const PAGE_IS_EMPTY: &str = "/page/chunk: missing, read as empty; /page/counts: missing, read as empty";

#[test]
fn leniency() {
    for (member, expected, warnings) in RULES {
        let read = everything(member);
        let mut value = serde_json::to_value(&read.value).unwrap();
        let object = value.as_object_mut().unwrap();
        assert_eq!(
            object.remove("needed"),
            Some(json!({"login_token": "t", "expires_in_ms": 1})),
            "{member}"
        );
        assert_eq!(object.remove("kind"), Some(Value::Null), "{member}");
        let expected: Value = serde_json::from_str(expected).unwrap();
        assert_eq!(value, expected, "{member}");
        assert_eq!(read.warnings.to_string(), *warnings, "{member}");
    }
}

/// The same rules hold while something else in the response is unreadable.
#[test]
fn leniency_beside_something_unreadable() {
    for (member, expected, warnings) in RULES {
        let read = everything(&format!(r#"{member},"unheard":1e999"#));
        let mut value = serde_json::to_value(&read.value).unwrap();
        value.as_object_mut().unwrap().retain(|name, _| name != "needed" && name != "kind");
        assert_eq!(value, serde_json::from_str::<Value>(expected).unwrap(), "{member}");
        assert_eq!(read.warnings.to_string(), *warnings, "{member}");
    }
}

#[test]
fn errors_name_everything_that_is_wrong() {
    let error = |text: &str| read_str::<Everything>(text).unwrap_err().to_string();
    assert_eq!(error("{}"), "missing /needed; missing /kind");
    assert_eq!(
        error(r#"{"needed":{"expires_in_ms":"soon"},"kind":3}"#),
        "/needed/expires_in_ms: expected an integer; missing /needed/login_token; /kind: expected a string"
    );
    assert_eq!(error(r#"{"needed":null,"kind":null}"#), "missing /needed");
    assert_eq!(error("[]"), "expected an object");
    assert_eq!(error("null"), "expected an object");
    // What was absorbed isn't among the errors.
    assert_eq!(error(r#"{"needed":{"login_token":"t","expires_in_ms":1},"flag":3}"#), "missing /kind");

    let error = read_str::<Login>(r#"{"login_token":1}"#).unwrap_err();
    let problems: Vec<_> = error.problems().collect();
    assert_eq!(
        problems,
        [("/login_token", Problem::Expected("a string")), ("/expires_in_ms", Problem::Missing)]
    );
    assert_eq!(error.position(), None);
}

#[test]
fn a_required_member_that_comes_again_is_judged_by_the_last() {
    let read = |text: &str| read_str::<Everything>(text);
    let bad_then_good = format!(r#"{{"needed":{{"login_token":3}},{}}}"#, &NEEDED[1..]);
    assert!(read(&bad_then_good).unwrap().warnings.is_empty());
    assert_eq!(
        read(&with(r#""needed":{"login_token":3}"#)).unwrap_err().to_string(),
        "/needed/login_token: expected a string; missing /needed/expires_in_ms"
    );
    assert_eq!(read(&with(r#""needed":null"#)).unwrap_err().to_string(), "missing /needed");
    // Nothing of the first may shine through.
    let split = r#"{"needed":{"login_token":"t"},"needed":{"expires_in_ms":1},"kind":null}"#;
    assert_eq!(read(split).unwrap_err().to_string(), "missing /needed/login_token");
}

#[test]
fn a_damaged_room_costs_only_its_part() {
    let text = r#"{"next_batch":"s","join":{"!a:b":{"timeline":{"events":3},"unread":2},"!c:d":[]}}"#;
    let read = read_str::<Sync>(text).unwrap();
    assert_eq!(read.value.join["!a:b"].unread, Some(2));
    assert_eq!(read.value.join["!a:b"].timeline, None);
    assert!(!read.value.join.contains_key("!c:d"));
    let warnings: Vec<_> = read.warnings.iter().map(|warning| (warning.path(), warning.left_out())).collect();
    assert_eq!(
        warnings,
        [("/join/!a:b/timeline/events", Some("/join/!a:b/timeline")), ("/join/!c:d", Some("/join/!c:d")),]
    );
}

#[test]
fn what_is_not_json_is_refused_with_its_position() {
    for (text, expected) in [
        (&b""[..], "not JSON: EOF while parsing a value at line 1, column 0"),
        (
            b"{\"login_token\":\"hush\",\n \"expires",
            "not JSON: EOF while parsing a string at line 2, column 9",
        ),
        (b"{\"login_token\":\"hush\" 3}", "not JSON: expected `,` or `}` at line 1, column 23"),
        (b"{} {}", "not JSON: trailing characters at line 1, column 4"),
        (b"\xef\xbb\xbf{]", "not JSON: key must be a string at line 1, column 2"),
        (b"{}\xef\xbb\xbf", "not JSON: trailing characters at line 1, column 3"),
        (b"{\n\"a\":\"\xff\"}", "not JSON: invalid UTF-8 at line 2, column 5"),
        (b"<html>", "not JSON: expected value at line 1, column 1"),
    ] {
        let error = read::<Login>(&bytes::Bytes::copy_from_slice(text)).unwrap_err();
        assert_eq!(error.to_string(), expected);
        assert!(error.position().is_some());
        assert_eq!(error.problems().count(), 0);
    }
}

/// RFC 8259, 8.1: a parser may ignore it.
#[test]
fn a_byte_order_mark_is_skipped() {
    let text = format!("\u{feff}{}", with(r#""raw":{"type":"t"}"#));
    let read = read_str::<Everything>(&text).unwrap();
    assert!(read.warnings.is_empty());
    assert_eq!(read.value.raw.unwrap().as_str(), r#"{"type":"t"}"#);
    assert_eq!(RawJson::parse("\u{feff}[1]").unwrap().as_str(), "[1]");
    let unreadable = format!("\u{feff}{}", with(r#""any":1e999"#));
    assert_eq!(read_str::<Everything>(&unreadable).unwrap().warnings.len(), 1);
    assert!(read_str::<Empty>("\u{feff}\u{feff}{}").is_err());
}

/// A required list is none of those things that a response can't do without, at the top as little as inside.
#[test]
fn a_missing_list_is_empty_at_the_top_too() {
    let read = read_str::<json_types::Page>(r#"{"token":"t"}"#).unwrap();
    assert_eq!((read.value.chunk.len(), read.value.counts.len()), (0, 0));
    assert_eq!(read.warnings.to_string(), "/chunk: missing, read as empty; /counts: missing, read as empty");
    assert_eq!(read.warnings.iter().next().unwrap().problem(), Problem::Empty);
    assert_eq!(read_str::<json_types::Page>(r#"{"chunk":[]}"#).unwrap_err().to_string(), "missing /token");
}

/// `{}`, or the answer of something else, isn't a response whose lists are all empty.
#[test]
fn an_object_without_any_of_its_properties_is_another_object() {
    for text in ["{}", r#"{"errcode":"M_UNKNOWN"}"#] {
        let error = read_str::<json_types::Timeline>(text).unwrap_err();
        assert_eq!(error.to_string(), "missing /events");
        let read = read_str::<Vec<json_types::Timeline>>(&format!("[{text}]")).unwrap();
        assert_eq!(read.warnings.to_string(), "/0/events: missing, read as empty");
    }
    for text in [r#"{"events":null}"#, r#"{"limited":true}"#] {
        assert_eq!(read_str::<json_types::Timeline>(text).unwrap().warnings.len(), 1);
    }
}

#[test]
fn half_a_surrogate_pair_costs_a_character() {
    let read = read_str::<json_types::Page>(r#"{"token":"t\ud83d","chunk":[],"counts":{}}"#).unwrap();
    assert_eq!(read.value.token, "t\u{fffd}");
    assert_eq!(read.warnings.to_string(), "/token: half of a surrogate pair, read as U+FFFD");
}

#[test]
fn deep_nesting_is_survived() {
    const DEEP: usize = 10_000;
    let (open, close) = ("[".repeat(DEEP), "]".repeat(DEEP));
    for member in ["unheard", "any", "names", "object", "holes", "action", "nested", "raw"] {
        let text = with(&format!(r#""{member}":{open}{close},"flag":true"#));
        let read = read_str::<Everything>(&text).unwrap();
        assert_eq!(read.value.flag, Some(true), "{member}");
        if let Some(raw) = read.value.raw {
            assert!(raw.read().is_err());
            assert!(raw.json().read::<Value>().is_err());
            assert!(serde_json::to_string(&raw).is_err());
        }
    }
    for (member, end) in [(r#"{"nested":"#, "1"), (r#"{"action":"#, "1"), (r#"{"any":"#, "{}")] {
        let text = with(&format!(r#""nested":{}{end}{},"flag":true"#, member.repeat(DEEP), "}".repeat(DEEP)));
        assert_eq!(read_str::<Everything>(&text).unwrap().value.flag, Some(true));
    }
    let text = format!(r#"{{"action":{}"x"{}}}"#, r#"{"action":"#.repeat(DEEP), "}".repeat(DEEP));
    assert!(read_str::<json_types::Inner>(&text).is_err());
    assert!(read_str::<Value>(&format!("{open}{close}")).is_err());
    assert!(read_str::<Value>(&open).unwrap_err().position().is_some());
}

/// Unions within unions, each with something that can't be taken in: the work must not double at each level.
#[test]
fn nested_unions_take_time_in_proportion() {
    let (open, close) = (r#"{"action":"#, r#","note":"\ud800"}"#);
    let text = format!("{}\"x\"{}", open.repeat(60), close.repeat(60));
    let read = read_str::<json_types::Inner>(&text).unwrap();
    assert_eq!(read.warnings.len(), 60);
}

#[test]
fn at_most_a_hundred_warnings_are_kept() {
    let text = format!(r#"{{"next_batch":"s","changed":[{}"x"]}}"#, "1,".repeat(1000));
    let read = read_str::<Sync>(&text).unwrap();
    assert_eq!(read.value.changed.unwrap(), ["x"]);
    assert_eq!(
        (read.warnings.len(), read.warnings.iter().count(), read.warnings.omitted()),
        (1000, 100, 900)
    );
    assert!(read.warnings.to_string().ends_with("/changed/99: expected a string, left out; and 900 more"));
}

#[test]
fn names_in_paths_are_cut_and_on_one_line() {
    let text = with(&format!(r#""counts":{{"{}":"x","a\nb":"y"}}"#, "é".repeat(300)));
    let read = read_str::<Everything>(&text).unwrap();
    let paths: Vec<_> = read.warnings.iter().map(|warning| warning.path().to_owned()).collect();
    assert_eq!(paths, [format!("/counts/{}…", "é".repeat(255)), r"/counts/a\nb".to_owned()]);
}

#[test]
fn unknown_members_are_kept_where_there_is_room() {
    let read = read_str::<Open>(r#"{"a":1,"type":"t","b\u0041":[null],"c":null,"a":2}"#).unwrap();
    assert_eq!(read.value.r#type.as_deref(), Some("t"));
    assert_eq!(serde_json::to_value(&read.value.extra).unwrap(), json!({"a": 2, "bA": [null], "c": null}));
    assert_eq!(read_str::<Empty>(r#"{"a":1}"#).unwrap().value, Empty {});
    assert!(read_str::<Empty>("[]").is_err());
}

#[test]
fn of_unknown_members_with_one_name_the_last_counts_too() {
    let read = read_str::<Open>(r#"{"a":1,"b":2,"a":1e999}"#).unwrap();
    assert_eq!(serde_json::to_value(&read.value.extra).unwrap(), json!({"b": 2}));
    let paths: Vec<_> = read.warnings.iter().map(|warning| warning.path()).collect();
    assert_eq!(paths, ["/a"]);
}

#[test]
fn unions_and_tuples() {
    let action = |json: &str| everything(&format!(r#""action":{json}"#)).value.action.unwrap();
    assert_eq!(action(r#""notify""#), Action::Name("notify".to_owned()));
    let event = Event { r#type: "t".to_owned() };
    assert_eq!(action(r#" [ 1.0 , {"type":"t"}, true]"#), Action::Pair(Pair(1, event)));
    let inner = action(r#"{"action":{"action":"deep"}}"#);
    assert_eq!(serde_json::to_value(inner).unwrap(), json!({"action": {"action": "deep"}}));
}

#[test]
fn open_enums_keep_what_they_do_not_know() {
    assert_eq!(Visibility::from("private"), Visibility::Private);
    let other = Visibility::from("other".to_owned());
    assert_eq!(
        (other.as_str(), other.as_ref(), format!("{other:>6}")),
        ("other", "other", " other".to_owned())
    );
}

#[test]
fn values_of_any_type_are_read_at_the_top() {
    assert_eq!(read_str::<Vec<Option<i64>>>("[1,null,2.0]").unwrap().value, [Some(1), None, Some(2)]);
    assert_eq!(read_str::<Option<Box<bool>>>("null").unwrap().value, None);
    assert_eq!(read_str::<RawJson>(" [ 1 ] ").unwrap().value.as_str(), "[ 1 ]");
    assert_eq!(read_str::<Value>(r#"{"a":[]}"#).unwrap().value, json!({"a": []}));
}
