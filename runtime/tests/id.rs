//! Identifiers: any text is taken, and the check says what is wrong with it.

use std::collections::{BTreeMap, HashMap};

use matrix_jobs_runtime::json::{self, JsonValue};
use matrix_jobs_runtime::{
    EventId, InvalidId, MxcUri, RoomAliasId, RoomId, RoomOrAliasId, ServerName, UserId,
};

fn check<T: for<'a> From<&'a str>>(
    validate: fn(&T) -> Result<(), InvalidId>,
    good: &[&str],
    bad: &[(&str, &str)],
) {
    for text in good {
        assert_eq!(validate(&T::from(text)), Ok(()), "{text:?}");
    }
    for (text, words) in bad {
        let error = validate(&T::from(text)).expect_err(text).to_string();
        assert!(error.contains(words), "{text:?}: {error}");
    }
}

#[test]
fn what_is_wrong_is_said() {
    let long = format!("@{}:example.org", "a".repeat(250));
    check(
        UserId::validate,
        &["@alice:example.org", "@:example.org", "@a/b=c:[::1]:8448", "@\u{fc}ber:1.2.3.4", "@a:b:80"],
        &[
            ("", "begin with `@`"),
            ("alice", "begin with `@`"),
            ("@alice", "`:`"),
            ("@alice:", "name is empty"),
            ("@alice:exa mple", "host name"),
            ("@a\0b:example.org", "NUL"),
            (&long, "255 bytes"),
        ],
    );
    check(
        RoomId::validate,
        &["!opaque:example.org", "!31hneApxJ_1o-63DmFrpeqnkFfWppnzWso1JvH3ogLM"],
        &[("!", "nothing after"), ("#a:b", "`!`"), ("!a:b/c", "host name"), ("!a:", "empty")],
    );
    check(RoomAliasId::validate, &["#cats:example.org"], &[("#cats", "`:`"), ("!a:b", "`#`")]);
    check(
        RoomOrAliasId::validate,
        &["#cats:example.org", "!opaque"],
        &[("#cats", "`:`"), ("@a:b", "neither")],
    );
    check(EventId::validate, &["$opaque", "$old:example.org"], &[("$", "nothing after"), ("e", "`$`")]);
}

#[test]
fn server_names_are_hosts_and_ports() {
    check(
        ServerName::validate,
        &["example.org", "localhost:8008", "192.0.2.1:1", "[2001:db8::1]", "[::1]:8448", "a-b.example"],
        &[
            ("", "empty"),
            (":80", "host name"),
            ("a:", "port"),
            ("a:123456", "port"),
            ("a:b", "port"),
            ("[::1", "port"),
            ("[::1]x:1", "host name"),
            ("[example]", "host name"),
            ("a_b", "host name"),
            ("a/b", "host name"),
        ],
    );
    let name = ServerName::new("[::1]:8448");
    assert_eq!((name.host(), name.port()), ("[::1]", Some(8448)));
    let name = ServerName::new("example.org");
    assert_eq!((name.host(), name.port()), ("example.org", None));
    assert_eq!(ServerName::new("a:99999").port(), None);
}

#[test]
fn mxc_uris_have_two_parts() {
    check(
        MxcUri::validate,
        &["mxc://example.org/Ab_-9", "mxc://[::1]:8448/x"],
        &[
            ("https://example.org/x", "`mxc://`"),
            ("mxc://example.org", "media ID"),
            ("mxc://example.org/", "media ID"),
            ("mxc:///x", "media ID"),
            ("mxc://example.org/a/b", "media ID"),
            ("mxc://example.org/a?b", "other characters"),
            ("mxc://exa mple/a", "host name"),
        ],
    );
    assert_eq!(MxcUri::new("mxc://example.org/x").parts(), Some(("example.org", "x")));
    assert_eq!(MxcUri::new("mxc://example.org/x").media_id(), Some("x"));
    assert_eq!(MxcUri::new("").parts(), None);
}

#[test]
fn parts_are_there_whatever_the_text() {
    let user = UserId::new("@alice:example.org:8448");
    assert_eq!((user.localpart(), user.server_name()), ("alice", Some("example.org:8448")));
    let event = EventId::new("$opaque");
    assert_eq!((event.localpart(), event.server_name()), ("opaque", None));
    let odd = RoomId::new("\u{1f980}");
    assert_eq!((odd.localpart(), odd.server_name()), ("", None));
    assert_eq!(UserId::new("").localpart(), "");
}

#[test]
fn they_come_from_text_and_go_back() {
    fn takes(id: impl Into<RoomOrAliasId>) -> String {
        id.into().into_string()
    }
    let room = RoomId::from("!a:b");
    assert_eq!(takes(&room), "!a:b");
    assert_eq!(takes(room.clone()), "!a:b");
    assert_eq!(takes(RoomAliasId::new("#a:b")), "#a:b");
    assert_eq!(takes("#a:b"), "#a:b");
    let text = String::from("#a:b");
    assert_eq!(takes(&text), "#a:b");
    assert!(RoomOrAliasId::from(&room).is_room_id());
    assert_eq!(String::from(&room), String::from(room.clone()));
    assert_eq!(format!("{room} {room:?}"), r#"!a:b "!a:b""#);
    assert!(room == "!a:b" && room == *"!a:b" && RoomOrAliasId::new("#a:b") == text);
    let [first, second] = ["@a:x", "@b:x"].map(UserId::from);
    assert!(first < second);
}

#[test]
fn responses_with_odd_identifiers_are_taken() {
    let text = r#"{"@a:b":["!r"],"":["nonsense"]}"#;
    let read = json::read_str::<BTreeMap<UserId, Vec<RoomId>>>(text).unwrap();
    assert!(read.warnings.is_empty());
    assert_eq!(read.value["@a:b"], [RoomId::new("!r")]);
    assert_eq!(
        read.value[""][0].validate().unwrap_err().to_string(),
        "not a room ID: it doesn't begin with `!`"
    );
    assert_eq!(serde_json::to_value(&read.value).unwrap(), serde_json::from_str::<JsonValue>(text).unwrap());
    // As text, a key is found in a hash map, too.
    assert!(HashMap::from([(EventId::new("$e"), 1)]).contains_key("$e"));
    assert!(json::read_str::<UserId>("5").is_err());
}
