//! Raw values and secrets: what they share, and what they show.

mod json_types;

use bytes::Bytes;
use json_types::{Event, Login, Sync};
use matrix_jobs_runtime::json::{Raw, RawJson, Secret, read, read_str};

const SYNC: &str = r#"{"next_batch":"s","join":{"!a:b":{"timeline":{"events":[{"type":"m.x", "body":"hush"},{"type":3}]}}}}"#;

fn events(body: &Bytes) -> Vec<Raw<Event>> {
    let mut sync = read::<Sync>(body).unwrap().value;
    sync.join.remove("!a:b").unwrap().timeline.unwrap().events
}

#[test]
fn raw_values_share_the_body_until_detached() {
    let body = Bytes::from(SYNC);
    let mut event = events(&body).remove(0);
    assert_eq!(event.as_str(), r#"{"type":"m.x", "body":"hush"}"#);
    assert!(body.as_ptr_range().contains(&event.json().as_bytes().as_ptr()));
    event.detach();
    assert!(!body.as_ptr_range().contains(&event.json().as_bytes().as_ptr()));
    assert_eq!(event.read().unwrap().r#type, "m.x");
}

#[test]
fn raw_values_within_raw_values_share_the_body() {
    let body = Bytes::from(r#"{"outer":[0, {"inner":{"type":"m.x"}}]}"#);
    let outer = RawJson::parse(body.clone()).unwrap().field::<Vec<RawJson>>("outer").unwrap().unwrap();
    let inner = outer[1].field::<RawJson>("inner").unwrap().unwrap();
    assert_eq!(inner.as_str(), r#"{"type":"m.x"}"#);
    assert_eq!(inner, RawJson::parse(r#"{"type":"m.x"}"#).unwrap());
    assert_eq!(inner.to_bytes(), inner.as_str());
    assert!(body.as_ptr_range().contains(&inner.to_bytes().as_ptr()));
    assert_eq!(RawJson::default().to_bytes(), "null");
    assert_eq!(RawJson::default().read::<Option<i64>>().unwrap().value, None);
}

#[test]
fn raw_values_share_the_body_beside_something_unreadable() {
    let body = Bytes::from(SYNC.replace(r#""s","#, r#""s","x":1e999,"#));
    let event = events(&body).remove(0);
    assert!(body.as_ptr_range().contains(&event.json().as_bytes().as_ptr()));
}

#[test]
fn one_member_is_read_without_the_rest() {
    let events = events(&Bytes::from(SYNC));
    assert_eq!(events[0].field::<String>("type").unwrap().as_deref(), Some("m.x"));
    assert_eq!(events[0].field::<String>("absent").unwrap(), None);
    let error = events[1].field::<String>("type").unwrap_err();
    assert_eq!(error.to_string(), "/type: expected a string");
    assert_eq!(events[1].field::<i64>("type").unwrap(), Some(3));
    let json = |text: &'static str| RawJson::parse(text).unwrap();
    assert_eq!(json(r#"{"a":null}"#).field::<i64>("a").unwrap(), None);
    assert_eq!(json(r#"{"a":1,"a":2,"b":1e999}"#).field::<i64>("a").unwrap(), Some(2));
    assert!(json("[1]").field::<i64>("a").is_err());
}

#[test]
fn raw_json_is_checked() {
    assert_eq!(RawJson::parse(" {} ").unwrap().as_str(), "{}");
    assert_eq!(RawJson::default().as_str(), "null");
    for text in ["", "{", "{}{}", "nul"] {
        assert!(RawJson::parse(text).is_err(), "{text}");
    }
    assert!(RawJson::parse(&b"\"\xff\""[..]).is_err());
    let read = Raw::<Event>::new(RawJson::parse(r#"{"type":"t","type":null}"#).unwrap()).read();
    assert_eq!(read.unwrap_err().to_string(), "missing /type");
}

#[test]
fn debug_shows_no_secret() {
    let login = read_str::<Login>(r#"{"login_token":"hush","expires_in_ms":1}"#).unwrap();
    assert_eq!(login.value.login_token.expose(), "hush");
    assert_eq!(login.value.login_token, Secret::from("hush"));
    assert_eq!(format!("{:?}", login.value), "Login { login_token: Secret(..), expires_in_ms: 1 }");
    assert!(!format!("{login:#?}").contains("hush"));
    let body = Bytes::from(SYNC);
    assert!(!format!("{:?}", read::<Sync>(&body).unwrap()).contains("hush"));
    for text in [
        r#"{"login_token":["hush"]}"#,
        r#"{"login_token":"hush"#,
        r#"{"login_token":"hush","expires_in_ms":"hush"}"#,
    ] {
        let error = read_str::<Login>(text).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hush"), "{text}");
    }
}
