//! Events of any type: redacted ones, unknown ones, and what surrounds their content.

use matrix_jobs::client_server::definitions::client_event_without_room_id::ClientEventWithoutRoomId;
use matrix_jobs::event::Envelope;
use matrix_jobs::events::AnySyncTimelineEvent;
use matrix_jobs::json::{Raw, RawJson};
use serde_json::{Value, json};

fn event(name: &str, content: Value, more: Value) -> AnySyncTimelineEvent {
    let mut event =
        json!({"type": name, "event_id": "$e", "sender": "@u:s", "origin_server_ts": 7, "content": content});
    for (key, value) in more.as_object().expect("an object") {
        event[key] = value.clone();
    }
    let json = RawJson::parse(event.to_string()).expect("JSON");
    let read = Raw::<ClientEventWithoutRoomId>::new(json).deserialize_with_warnings();
    let read = read.unwrap_or_else(|why| panic!("{why}: {event}"));
    assert!(read.warnings.is_empty(), "{}: {event}", read.warnings);
    assert_eq!(serde_json::to_value(&read.value).expect("JSON")["content"], event["content"]);
    read.value
}

#[test]
fn a_redacted_event_is_told_apart_and_is_no_error() {
    let because = json!({
        "type": "m.room.redaction", "event_id": "$r", "sender": "@m:s", "origin_server_ts": 8, "content": {},
    });
    let unsigned = json!({"unsigned": {"redacted_because": because}});
    // Servers empty the content, but for what the room's rules need.
    for (name, content) in [
        ("m.room.message", json!({})),
        ("m.room.encrypted", json!({})),
        ("m.reaction", json!({})),
        ("m.room.member", json!({"membership": "join"})),
        ("m.room.name", json!({})),
        ("org.example", json!({})),
    ] {
        let redacted = event(name, content, unsigned.clone());
        assert!(redacted.is_redacted() && matches!(redacted, AnySyncTimelineEvent::Other(_)), "{name}");
        assert_eq!((redacted.event_type(), redacted.sender().as_str()), (name, "@u:s"));
    }
    // A content that was emptied without a word is no message, and no error.
    let emptied = event("m.room.message", json!({}), json!({}));
    assert!(!emptied.is_redacted());
}

#[test]
fn what_surrounds_the_content_is_there_whatever_the_type_is() {
    let text = json!({"msgtype": "m.text", "body": "hi"});
    let message = event("m.room.message", text, json!({"unsigned": {"age": 3}}));
    assert!(
        matches!(&message, AnySyncTimelineEvent::RoomMessage(event) if event.content.body() == Some("hi"))
    );
    assert!(!message.is_redacted() && message.unsigned().is_some());
    let name = event("m.room.name", json!({"name": "n"}), json!({"state_key": ""}));
    let other = event("org.example", json!({"a": [1]}), json!({}));
    for (event, name, state_key) in
        [(&message, "m.room.message", None), (&name, "m.room.name", Some("")), (&other, "org.example", None)]
    {
        assert_eq!((event.event_type(), event.state_key()), (name, state_key));
        assert_eq!((event.event_id().as_str(), event.sender().as_str()), ("$e", "@u:s"));
        assert_eq!(event.origin_server_ts(), 7);
    }
}
