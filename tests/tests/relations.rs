//! Messages that relate to others: what is sent, and how it is read.

use std::time::UNIX_EPOCH;

use matrix_jobs::client_server::definitions::client_event::ClientEvent;
use matrix_jobs::client_server::definitions::encrypted_file::{EncryptedFile, EncryptedFileHashes, Jwk};
use matrix_jobs::event::{EditableContent, MessageContent, RelatesTo, html};
use matrix_jobs::events::{
    AnyTimelineEvent, ReactionEventContent, RoomMessageEventContent, RoomMessageImageContent,
    RoomMessageTextContent,
};
use matrix_jobs::json::{Json, Raw, RawJson};
use serde_json::{Value, json};

fn text(body: &str) -> RoomMessageEventContent {
    RoomMessageEventContent::text(body)
}

fn sent(content: &impl serde::Serialize) -> Value {
    serde_json::to_value(content).unwrap()
}

fn read<T: Json>(value: &Value) -> T {
    let read = RawJson::from_value(value).read::<T>().unwrap();
    assert!(read.warnings.is_empty(), "{value}: {:?}", read.warnings);
    read.value
}

fn event(content: RoomMessageEventContent) -> ClientEvent<RoomMessageEventContent> {
    ClientEvent::new("$first", "m.room.message", "@bob:hs", UNIX_EPOCH, content, "!room:hs")
}

#[test]
fn what_constructors_make_is_what_the_specification_shows() {
    let reply = json!({"m.in_reply_to": {"event_id": "$first"}});
    let bob = json!({"user_ids": ["@bob:hs"]});
    let threaded = |reply: &str, falls_back| {
        json!({
            "rel_type": "m.thread", "event_id": "$root", "is_falling_back": falls_back,
            "m.in_reply_to": {"event_id": reply},
        })
    };
    let cases = [
        (
            text("hi").reply_to(&event(text("first"))),
            json!({"msgtype": "m.text", "body": "hi", "m.relates_to": reply, "m.mentions": bob}),
        ),
        (text("hi").reply_to_id("$first"), json!({"msgtype": "m.text", "body": "hi", "m.relates_to": reply})),
        (
            text("hi").in_thread("$root", "$latest"),
            json!({"msgtype": "m.text", "body": "hi", "m.relates_to": threaded("$latest", true)}),
        ),
        (
            text("hi").in_thread("$root", "$latest").reply_to_id("$first"),
            json!({"msgtype": "m.text", "body": "hi", "m.relates_to": threaded("$first", false)}),
        ),
        (
            text("hi").reply_to_id("$first").in_thread("$root", "$latest"),
            json!({"msgtype": "m.text", "body": "hi", "m.relates_to": threaded("$first", false)}),
        ),
        (
            text("hi").mention("@bob:hs").mention("@bob:hs").mention_room(),
            json!({"msgtype": "m.text", "body": "hi", "m.mentions": {"user_ids": ["@bob:hs"], "room": true}}),
        ),
        (
            text("hi").html("<b>hi</b>").mention("@bob:hs").reply_to_id("$old").edit("$first"),
            json!({
                "msgtype": "m.text", "body": "* hi",
                "format": "org.matrix.custom.html", "formatted_body": "* <b>hi</b>",
                "m.mentions": {},
                "m.relates_to": {"rel_type": "m.replace", "event_id": "$first"},
                "m.new_content": {
                    "msgtype": "m.text", "body": "hi",
                    "format": "org.matrix.custom.html", "formatted_body": "<b>hi</b>",
                    "m.mentions": {"user_ids": ["@bob:hs"]},
                },
            }),
        ),
        (
            RoomMessageEventContent::image("a.png", "mxc://hs/a"),
            json!({"msgtype": "m.image", "body": "a.png", "url": "mxc://hs/a"}),
        ),
    ];
    for (content, expected) in cases {
        assert_eq!(sent(&content), expected);
        assert_eq!(read::<RoomMessageEventContent>(&expected), content);
    }
    let location = RoomMessageEventContent::location("here", "geo:0,0");
    assert_eq!(location.clone().html("<b>here</b>"), location, "locations have no formatted text");
}

#[test]
fn a_reaction_takes_the_event_and_the_key() {
    let reaction = ReactionEventContent::new("$first", "👍");
    let expected = json!({"m.relates_to": {"rel_type": "m.annotation", "event_id": "$first", "key": "👍"}});
    assert_eq!(sent(&reaction), expected);
    assert_eq!(read::<ReactionEventContent>(&expected), reaction);
}

#[test]
fn relations_of_every_kind_come_back() {
    for (value, reply, root) in [
        (json!({"m.in_reply_to": {"event_id": "$a"}}), Some("$a"), None),
        (json!({"rel_type": "m.thread", "event_id": "$r"}), None, Some("$r")),
        (
            json!({"rel_type": "m.thread", "event_id": "$r", "is_falling_back": true, "m.in_reply_to": {"event_id": "$a"}}),
            None,
            Some("$r"),
        ),
        (
            json!({"rel_type": "m.thread", "event_id": "$r", "m.in_reply_to": {"event_id": "$a"}}),
            Some("$a"),
            Some("$r"),
        ),
        (json!({"rel_type": "m.annotation", "event_id": "$a", "key": "x"}), None, None),
        (json!({"rel_type": "m.annotation", "event_id": "$a"}), None, None),
        (json!({"rel_type": "m.reference", "event_id": "$a"}), None, None),
        (json!({"rel_type": "m.replace", "event_id": "$a"}), None, None),
        (json!({"rel_type": "org.example", "event_id": "$a", "more": [1]}), None, None),
        (json!({"rel_type": 7}), None, None),
        (json!({}), None, None),
    ] {
        let relation: RelatesTo = read(&value);
        assert_eq!(relation.in_reply_to().map(AsRef::as_ref), reply, "{value}");
        assert_eq!(relation.thread_root().map(AsRef::as_ref), root, "{value}");
        assert_eq!(sent(&relation), value);
    }
    // What is none costs itself alone.
    let odd =
        json!({"msgtype": "m.text", "body": "hi", "m.relates_to": 7, "m.mentions": [], "m.new_content": 1});
    let odd = RawJson::from_value(&odd).read::<RoomMessageEventContent>().unwrap();
    assert_eq!((odd.value, odd.warnings.len()), (text("hi"), 3));
}

#[test]
fn an_edit_is_read_with_its_new_content_of_any_type() {
    let json = json!({
        "type": "m.room.message", "event_id": "$e", "sender": "@a:hs", "origin_server_ts": 1, "room_id": "!r:hs",
        "content": {
            "msgtype": "m.text", "body": "* new",
            "m.relates_to": {"rel_type": "m.replace", "event_id": "$first"},
            "m.new_content": {"msgtype": "m.notice", "body": "new"},
        },
    });
    let raw: Raw<ClientEvent> = Raw::new(RawJson::from_value(&json));
    let AnyTimelineEvent::RoomMessage(event) = raw.deserialize().unwrap() else { panic!("a message") };
    assert_eq!(event.content.new_content(), Some(&RoomMessageEventContent::notice("new")));
    assert!(
        matches!(event.content.relates_to(), Some(RelatesTo::Replacement(of)) if of.event_id == "$first")
    );
}

#[test]
fn an_encrypted_file_keeps_its_key_to_itself() {
    let key = Jwk::new("oct", ["encrypt", "decrypt"], "A256CTR", "the-secret-key", true);
    let file = EncryptedFile::new("mxc://hs/a", key, "iv", EncryptedFileHashes::new("hash"), "v2");
    let content = RoomMessageEventContent::encrypted_image("a.png", file.clone());
    assert_eq!(sent(&content)["file"]["key"]["k"], "the-secret-key");
    assert!(!format!("{content:?}").contains("the-secret-key"));
    let image = RoomMessageImageContent::encrypted("a.png", file);
    assert_eq!(RoomMessageEventContent::from(image), content);
    let text = RoomMessageTextContent::new("hi");
    assert_eq!(RoomMessageEventContent::from(text).body(), Some("hi"));
}

#[test]
fn html_is_made_and_quotes_are_cut() {
    assert_eq!(html::escape("<a & \"b\">"), "&lt;a &amp; &quot;b&quot;&gt;");
    assert_eq!(html::spoiler("x", ""), "<span data-mx-spoiler>x</span>");
    assert_eq!(html::spoiler("<b>x</b>", "a\"b"), "<span data-mx-spoiler=\"a&quot;b\"><b>x</b></span>");
    for (body, rest) in [
        ("> <@a:hs> one\n> two\n\nreply", "reply"),
        ("> only", ""),
        ("reply\n> quoted", "reply\n> quoted"),
        (">no quote", ">no quote"),
        ("", ""),
    ] {
        assert_eq!(html::without_reply_fallback(body), rest, "{body:?}");
    }
    let quoted = "<mx-reply><blockquote>one</blockquote></mx-reply>reply";
    assert_eq!(html::without_reply_fallback_html(quoted), "reply");
    assert_eq!(html::without_reply_fallback_html("<mx-reply>open"), "<mx-reply>open");
}

#[test]
fn an_event_of_any_type_is_replied_to() {
    let unknown = json!({
        "type": "org.example.tea", "event_id": "$tea", "sender": "@bob:hs", "origin_server_ts": 7, "room_id": "!room:hs",
        "content": {}
    });
    let unknown = Raw::<ClientEvent>::new(RawJson::from_value(&unknown)).deserialize().expect("an event");
    let known = event(text("first")).to_raw().expect("JSON").deserialize().expect("an event");
    assert!(matches!(known, AnyTimelineEvent::RoomMessage(_)));
    assert_eq!(text("hi").reply_to(&unknown), text("hi").reply_to_id("$tea").mention("@bob:hs"));
    assert_eq!(text("hi").reply_to(&known), text("hi").reply_to(&event(text("first"))));
}
