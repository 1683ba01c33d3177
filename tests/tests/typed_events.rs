//! Events of any type: redacted ones, unknown ones, and what surrounds their content: what servers know of them besides.

use std::time::{Duration, SystemTime};

use matrix_jobs::UserId;
use matrix_jobs::client_server::definitions::client_event_without_room_id::UnsignedData;
use matrix_jobs::enums::Membership;
use matrix_jobs::event::{EditableContent, PrefixedEventContent, RelatesTo};
use matrix_jobs::events::{
    AnyEphemeralEvent, AnyEvent, AnyStrippedStateEvent, AnySyncTimelineEvent, AnyTimelineEvent,
    AnyToDeviceEvent, ClientEvent, ClientEventWithoutRoomId, DirectEventContent, DummyEventContent,
    EphemeralEvent, Event, KeyVerificationDoneEventContent, RoomMemberEventContent, RoomMessageEventContent,
    RoomNameEventContent, RoomRedactionEventContent, SecretStorageKeyEventContent, StrippedStateEvent,
    ToDeviceEvent, TypingEventContent,
};
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
        // What would be read as empty in another event is no warning here.
        ("m.space.child", json!({})),
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

#[test]
fn a_state_event_has_the_state_key_of_its_type() {
    let joined = json!({"membership": "join"});
    let member = event("m.room.member", joined.clone(), json!({"state_key": "@i:s"}));
    let AnySyncTimelineEvent::RoomMember(member) = member else { panic!("{member:?}") };
    let user: &UserId = &member.state_key;
    assert_eq!(user, "@i:s");
    assert_eq!(serde_json::to_value(&member).expect("JSON")["state_key"], "@i:s");

    // Without one it isn't state, whatever its type is; a message may have one all the same.
    let message = event("m.room.member", joined, json!({}));
    assert!(matches!(&message, AnySyncTimelineEvent::Other(event) if event.state_key.is_none()));
    assert!(serde_json::to_value(&message).expect("JSON").get("state_key").is_none());
    let text = json!({"msgtype": "m.text", "body": "hi"});
    let message = event("m.room.message", text, json!({"state_key": "k"}));
    assert!(matches!(&message, AnySyncTimelineEvent::RoomMessage(event) if event.state_key.is_some()));
}

/// Of a property that comes twice the last one counts: here as where the whole is read.
#[test]
fn the_last_type_is_the_type() {
    let read = |text: &str| {
        let json = RawJson::parse(text.to_owned()).expect("JSON");
        Raw::<Event>::new(json).deserialize().expect("an event")
    };
    let typing = r#"{"type":"m.tag","content":{"user_ids":["@u:s"]},"ty\u0070e":"m.typing"}"#;
    assert!(matches!(read(typing), AnyEvent::Typing(event) if event.r#type == "m.typing"));
    let unknown = r#"{"type":"m.typing","content":{"user_ids":[],"type":"m.typing"},"type":"m.t\u00FC"}"#;
    assert!(matches!(read(unknown), AnyEvent::Other(event) if event.r#type == "m.tü"));
}

/// Synapse sends the type after the content since its events are sorted, and before it in earlier versions.
#[test]
fn it_does_not_matter_where_the_type_stands() {
    let properties = [
        r#""type":"m.room.member""#,
        r#""content":{"membership":"join"}"#,
        r#""state_key":"@i:s""#,
        r#""event_id":"$e","sender":"@u:s","origin_server_ts":7"#,
    ];
    let read = |properties: &[&str]| {
        let json = RawJson::parse(format!("{{{}}}", properties.join(","))).expect("JSON");
        Raw::<ClientEventWithoutRoomId>::new(json).deserialize_with_warnings().expect("an event")
    };
    let expected = read(&properties);
    assert!(matches!(&expected.value, AnySyncTimelineEvent::RoomMember(event) if event.state_key == "@i:s"));
    for first in 0..4 {
        for second in 0..4 {
            let mut properties = properties;
            properties.swap(0, first);
            properties.swap(1, second);
            assert_eq!(read(&properties), expected, "{properties:?}");
        }
    }
    // Of a content that comes twice the last one counts, and what was wrong with the first is forgotten.
    let twice = [properties[0], r#""content":7"#, properties[1], properties[2], properties[3]];
    assert_eq!(read(&twice), expected);
    // A state key that is none makes it an event that isn't state.
    let message = read(&[
        r#""state_key":7"#,
        r#""type":"m.room.message","content":{"msgtype":"m.text","body":"b"}"#,
        properties[3],
    ]);
    assert!(matches!(message.value, AnySyncTimelineEvent::RoomMessage(event) if event.state_key.is_none()));
    assert_eq!(message.warnings.to_string().matches("/state_key").count(), 1, "{}", message.warnings);
}

#[test]
fn a_redaction_comes_as_an_event_with_its_reason() {
    let because = json!({
        "type": "m.room.redaction", "event_id": "$r", "sender": "@m:s", "origin_server_ts": 8,
        "content": {"reason": "spam", "redacts": "$e"},
    });
    let redacted = event("m.room.message", json!({}), json!({"unsigned": {"redacted_because": because}}));
    let because =
        redacted.unsigned().and_then(|unsigned| unsigned.redacted_because.as_ref()).expect("a reason");
    assert_eq!(because.event_type().as_deref(), Some("m.room.redaction"));
    let content = because.content::<RoomRedactionEventContent>().expect("a redaction").value;
    assert_eq!(content.reason.as_deref(), Some("spam"));
    let AnySyncTimelineEvent::RoomRedaction(because) = because.deserialize().expect("an event") else {
        panic!("it is a redaction")
    };
    assert_eq!(because.sender.as_str(), "@m:s");
}

#[test]
fn what_a_state_event_replaced_is_of_its_type() {
    let more = |previous: Value| json!({"state_key": "", "unsigned": {"prev_content": previous, "age": -1}});
    let name = |more| match event("m.room.name", json!({"name": "new"}), more) {
        AnySyncTimelineEvent::RoomName(event) => event,
        other => panic!("{other:?}"),
    };
    let changed = name(more(json!({"name": "old"})));
    assert_eq!(changed.prev_content().expect("a name"), Some(RoomNameEventContent::new("old")));
    assert_eq!(name(json!({"state_key": ""})).prev_content().expect("none"), None);
    assert_eq!(name(more(Value::Null)).prev_content().expect("none"), None);
    // It was redacted.
    let error = name(more(json!({}))).prev_content().expect_err("no name");
    assert!(error.to_string().contains("name"), "{error}");
}

#[test]
fn an_invite_brings_the_rooms_state() {
    let create = json!({
        "type": "m.room.create", "sender": "@u:s", "state_key": "", "content": {"room_version": "11"},
    });
    let unsigned = json!({"invite_room_state": [create, {"type": 1}], "knock_room_state": []});
    let invite = event(
        "m.room.member",
        json!({"membership": "invite"}),
        json!({"state_key": "@i:s", "unsigned": unsigned}),
    );
    let AnySyncTimelineEvent::RoomMember(invite) = invite else { panic!("a membership") };
    assert_eq!(invite.content.membership, Membership::Invite);
    let state = invite.unsigned.expect("unsigned").invite_room_state.expect("state");
    let AnyStrippedStateEvent::RoomCreate(create) = state[0].deserialize().expect("an event") else {
        panic!("the first event of a room")
    };
    assert_eq!(create.content.room_version.as_deref(), Some("11"));
    // What is no event costs the others nothing.
    assert!(state[1].deserialize().is_err() && state[1].event_type().is_none());
}

#[test]
fn what_relates_to_an_event_is_aggregated_by_kind() {
    let edit = json!({
        "type": "m.room.message", "event_id": "$n", "sender": "@u:s", "origin_server_ts": 9,
        "content": {
            "msgtype": "m.text", "body": "* b", "m.new_content": {"msgtype": "m.text", "body": "b"},
            "m.relates_to": {"rel_type": "m.replace", "event_id": "$e"},
        },
    });
    let relations = json!({
        "m.reference": {"chunk": [{"event_id": "$1"}, {"event_id": "$2"}]},
        "m.replace": edit,
        "m.thread": {"latest_event": edit, "count": 7, "current_user_participated": true},
        "org.example": {"count": 1},
    });
    let message = event(
        "m.room.message",
        json!({"msgtype": "m.text", "body": "a"}),
        json!({"unsigned": {"m.relations": relations}}),
    );
    let relations = message.unsigned().and_then(|unsigned| unsigned.relations.as_ref()).expect("relations");
    let referred = &relations.reference.as_ref().expect("references").chunk;
    assert_eq!(referred.iter().map(|event| event.event_id.as_str()).collect::<Vec<_>>(), ["$1", "$2"]);
    let thread = relations.thread.as_ref().expect("a thread");
    assert_eq!((thread.count, thread.current_user_participated), (7, true));
    assert_eq!(thread.latest_event.event_type().as_deref(), Some("m.room.message"));
    let edit = relations.replace.as_ref().expect("an edit").deserialize().expect("an event");
    let AnySyncTimelineEvent::RoomMessage(edit) = edit else { panic!("a message") };
    assert!(matches!(edit.content.relates_to(), Some(RelatesTo::Replacement(_))));
    assert_eq!(relations.extra["org.example"]["count"], 1);
}

#[test]
fn verification_in_a_room_refers_to_its_request() {
    let done = KeyVerificationDoneEventContent::new().with_relates_to(RelatesTo::reference("$request"));
    let sent = serde_json::to_value(&done).expect("JSON");
    assert_eq!(sent, json!({"m.relates_to": {"rel_type": "m.reference", "event_id": "$request"}}));
    assert_eq!(serde_json::from_value::<KeyVerificationDoneEventContent>(sent).expect("a content"), done);
}

/// Account data as a response holds it.
fn account_data(name: &str, content: &Value) -> Raw<Event> {
    let event = json!({"type": name, "content": content});
    Raw::new(RawJson::parse(event.to_string()).expect("JSON"))
}

#[test]
fn secrets_on_the_server_have_the_form_that_prose_gives_them() {
    let secret = json!({"encrypted": {"key1": {"iv": "i", "ciphertext": "c", "mac": "m", "org.example": 1}}});
    let AnyEvent::CrossSigningMaster(master) =
        account_data("m.cross_signing.master", &secret).deserialize().expect("an event")
    else {
        panic!("a secret")
    };
    assert_eq!(master.content.encrypted["key1"].ciphertext.as_deref(), Some("c"));
    assert_eq!(serde_json::to_value(&master.content).expect("JSON"), secret);
    let default = account_data("m.secret_storage.default_key", &json!({"key": "key1"})).deserialize();
    assert!(matches!(default, Ok(AnyEvent::SecretStorageDefaultKey(event)) if event.content.key == "key1"));
}

#[test]
fn a_content_whose_type_ends_in_a_variable_is_read_by_its_prefix() {
    let key = json!({
        "name": "my key", "algorithm": "m.secret_storage.v1.aes-hmac-sha2", "iv": "i", "mac": "m",
        "passphrase": {"algorithm": "m.pbkdf2", "salt": "s", "iterations": 500_000},
    });
    let name = SecretStorageKeyEventContent::event_type("key1");
    assert_eq!(name, "m.secret_storage.key.key1");
    let raw = account_data(&name, &key);
    let of_raw = raw.event_type().expect("a type");
    assert_eq!(SecretStorageKeyEventContent::variable(&of_raw), Some("key1"));
    assert_eq!(SecretStorageKeyEventContent::variable("m.secret_storage.default_key"), None);
    let read = raw.content::<SecretStorageKeyEventContent>().expect("a key");
    assert!(read.warnings.is_empty(), "{}", read.warnings);
    assert_eq!(read.value.passphrase.as_ref().map(|passphrase| passphrase.iterations), Some(500_000));
    assert_eq!(serde_json::to_value(&read.value).expect("JSON"), key);
    let AnyEvent::SecretStorageKey(event) = raw.deserialize().expect("an event") else { panic!("a key") };
    assert_eq!((event.r#type.as_str(), &event.content), (name.as_str(), &read.value));
    // What its prefix alone tells of is no key if it lacks what a key has.
    let other = account_data(&name, &json!({"algorithm": 1})).deserialize();
    assert!(matches!(other, Ok(AnyEvent::Other(event)) if event.content["algorithm"] == 1));
}

#[test]
fn what_some_kinds_of_messages_have_is_read_without_matching_each() {
    type Made = fn(&str, &str) -> RoomMessageEventContent;
    let kinds: [(&str, Made); 4] = [
        ("m.audio", |body, url| RoomMessageEventContent::audio(body, url)),
        ("m.file", |body, url| RoomMessageEventContent::file(body, url)),
        ("m.image", |body, url| RoomMessageEventContent::image(body, url)),
        ("m.video", |body, url| RoomMessageEventContent::video(body, url)),
    ];
    for (kind, make) in kinds {
        let content = make("tea", "mxc://s/tea");
        let sent = serde_json::to_value(&content).expect("JSON");
        assert_eq!((&sent["msgtype"], &sent["url"]), (&json!(kind), &json!("mxc://s/tea")));
        let read: RoomMessageEventContent = serde_json::from_value(sent).expect("a message");
        assert_eq!(read.url().map(|url| url.as_str()), Some("mxc://s/tea"), "{kind}");
        assert_eq!(read.formatted_body(), None, "{kind}");
    }
    let text = RoomMessageEventContent::text("tea").html("<b>tea</b>");
    assert_eq!((text.url(), text.formatted_body()), (None, Some("<b>tea</b>")));
    // A kind that nobody knows has none of them, whatever its JSON says.
    let other = json!({"msgtype": "org.example.tea", "body": "tea", "url": "mxc://s/tea"});
    let other: RoomMessageEventContent = serde_json::from_value(other).expect("a message");
    assert_eq!((other.body(), other.url()), (Some("tea"), None));
}

#[test]
fn what_a_message_says_of_its_file_is_read_of_any_kind() {
    let file = json!({
        "url": "mxc://s/tea", "v": "v2", "key": {"alg": "A256CTR", "k": "k", "ext": true, "key_ops": ["decrypt"], "kty": "oct"},
        "iv": "iv", "hashes": {"sha256": "sum"}
    });
    for kind in ["m.audio", "m.file", "m.image", "m.video"] {
        let info = json!({
            "size": 9, "mimetype": "x/y", "w": 1, "h": 2, "duration": 3,
            "thumbnail_url": "mxc://s/small", "thumbnail_info": {"w": 4}
        });
        let sent = json!({"msgtype": kind, "body": "tea", "file": file, "info": info});
        let read: RoomMessageEventContent = serde_json::from_value(sent).expect("a message");
        assert_eq!(read.msgtype(), kind);
        assert_eq!(read.file_ref().map(|file| file.iv.as_str()), Some("iv"), "{kind}");
        assert_eq!((read.size(), read.mimetype()), (Some(9), Some("x/y")), "{kind}");
        let (is_seen, is_heard) =
            (["m.image", "m.video"].contains(&kind), ["m.audio", "m.video"].contains(&kind));
        assert_eq!((read.w(), read.h()), (is_seen.then_some(1), is_seen.then_some(2)), "{kind}");
        assert_eq!(read.duration(), is_heard.then_some(3), "{kind}");
        let small = (kind != "m.audio").then_some("mxc://s/small");
        assert_eq!(read.thumbnail_url().map(|url| url.as_str()), small, "{kind}");
        assert_eq!(read.thumbnail_info().and_then(|info| info.w), small.map(|_| 4), "{kind}");
    }
    let bare = RoomMessageEventContent::image("tea", "mxc://s/tea");
    assert_eq!((bare.size(), bare.thumbnail_info(), bare.file_ref()), (None, None, None));
    let other = json!({"msgtype": "org.example.tea", "body": "tea", "info": {"size": 9}});
    let other: RoomMessageEventContent = serde_json::from_value(other).expect("a message");
    assert_eq!((other.msgtype(), other.size()), ("org.example.tea", None));
}

#[test]
fn events_of_all_forms_are_made_of_their_contents() {
    let (now, text) =
        (SystemTime::UNIX_EPOCH + Duration::from_millis(7), RoomMessageEventContent::text("tea"));
    let name = || RoomNameEventContent::new("tea");
    let sync = ClientEventWithoutRoomId::event("$e", "@u:s", now, text.clone()).to_raw().expect("JSON");
    let read = sync.deserialize().expect("an event");
    let AnySyncTimelineEvent::RoomMessage(message) = &read else { panic!("{read:?}") };
    assert_eq!((message.content.body(), message.origin_server_ts), (Some("tea"), 7));
    let unsigned = UnsignedData::new().with_age(3);
    let state = ClientEventWithoutRoomId::state_event("$e", "", "@u:s", now, name()).with_unsigned(unsigned);
    let AnySyncTimelineEvent::RoomName(read) = state.to_raw().expect("JSON").deserialize().expect("an event")
    else {
        panic!("{state:?}")
    };
    assert_eq!((read.unsigned.as_ref().and_then(|unsigned| unsigned.age), &read), (Some(3), &state));
    let joined = RoomMemberEventContent::new(Membership::Join);
    let member = ClientEvent::state_event("$e", "@u:s", "@u:s", now, "!r:s", joined.clone());
    assert_eq!(member.state_key, UserId::from("@u:s"));
    let read = member.to_raw().expect("JSON").deserialize().expect("an event");
    assert_eq!(read, AnyTimelineEvent::RoomMember(member));
    let stripped = StrippedStateEvent::state_event("@u:s", "@u:s", joined);
    let read = stripped.to_raw().expect("JSON").deserialize().expect("an event");
    assert_eq!(read, AnyStrippedStateEvent::RoomMember(stripped));
    let direct = Event::event(DirectEventContent::from_entries([("@u:s", ["!r:s"])]));
    let read = direct.to_raw().expect("JSON").deserialize().expect("an event");
    assert_eq!(read, AnyEvent::Direct(direct));
    let key =
        Event::prefixed_event("abc", SecretStorageKeyEventContent::new("m.secret_storage.v1.aes-hmac-sha2"));
    assert_eq!(key.r#type, "m.secret_storage.key.abc");
    assert!(
        matches!(key.to_raw().expect("JSON").deserialize(), Ok(AnyEvent::SecretStorageKey(read)) if read == key)
    );
    let dummy = ToDeviceEvent::event("@u:s", DummyEventContent::new());
    assert_eq!(dummy.to_raw().expect("JSON").deserialize(), Ok(AnyToDeviceEvent::Dummy(dummy)));
    let typing = EphemeralEvent::event(TypingEventContent::new(["@u:s"])).with_room_id("!r:s");
    assert_eq!(typing.to_raw().expect("JSON").deserialize(), Ok(AnyEphemeralEvent::Typing(typing)));
}

#[test]
fn an_event_that_is_no_json_of_matrix_does_not_become_raw() {
    let name = RoomNameEventContent::new("tea").with_extra("large", u64::MAX);
    let event = StrippedStateEvent::state_event("", "@u:s", name);
    let error = event.to_raw().unwrap_err().to_string();
    assert!(error.contains("large"), "{error}");
}

#[test]
fn an_edit_says_what_it_replaces() {
    let edit = RoomMessageEventContent::text("tea").edit("$first");
    let replaced = edit.relates_to().and_then(RelatesTo::replaces);
    assert_eq!(replaced.map(|id| id.as_str()), Some("$first"));
    assert_eq!(RelatesTo::reply("$first").replaces(), None);
    assert_eq!(RelatesTo::thread("$first", "$last").replaces(), None);
}
