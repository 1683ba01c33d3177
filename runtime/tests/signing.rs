//! Signatures: of JSON, and of requests between servers. Inputs and results named "published" are the specification's.
#![cfg(feature = "server-server")]

mod support;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::signing::{
    RequestSigner, SigningError, SigningKey, XMatrix, canonical_json, sign_json, verify_json,
};
use matrix_jobs_runtime::{Access, Connection, Endpoint, JobStatusCode, Method};
use serde_json::json;
use support::{Call, Server, connection};

const SEED: &str = "YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1";
const KEY_ID: &str = "ed25519:1";
const DOMAIN: &str = "domain";

/// The published key.
fn key() -> SigningKey {
    SigningKey::from_base64(KEY_ID, SEED).unwrap()
}

fn object(value: JsonValue) -> JsonObject {
    serde_json::from_value(value).unwrap()
}

fn signed(value: JsonValue) -> JsonObject {
    let mut object = object(value);
    sign_json(&mut object, DOMAIN, &key()).unwrap();
    object
}

fn canonical(text: &str) -> String {
    canonical_json(&serde_json::from_str(text).unwrap()).unwrap()
}

fn why<T: std::fmt::Debug>(result: Result<T, SigningError>) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn published_examples_of_canonical_json() {
    let auth = r#"{"auth": {"success": true, "mxid": "@john.doe:example.com", "profile": {
        "display_name": "John Doe", "three_pids": [
            {"medium": "email", "address": "john.doe@example.org"},
            {"medium": "msisdn", "address": "123456789"}]}}}"#;
    let canonical_auth = concat!(
        r#"{"auth":{"mxid":"@john.doe:example.com","profile":{"display_name":"John Doe","three_pids":["#,
        r#"{"address":"john.doe@example.org","medium":"email"},{"address":"123456789","medium":"msisdn"}]},"#,
        r#""success":true}}"#
    );
    let cases = [
        ("{}", "{}"),
        (r#"{ "one": 1, "two": "Two" }"#, r#"{"one":1,"two":"Two"}"#),
        (r#"{ "b": "2", "a": "1" }"#, r#"{"a":"1","b":"2"}"#),
        (r#"{"b":"2","a":"1"}"#, r#"{"a":"1","b":"2"}"#),
        (auth, canonical_auth),
        (r#"{ "a": "日本語" }"#, r#"{"a":"日本語"}"#),
        (r#"{ "本": 2, "日": 1 }"#, r#"{"日":1,"本":2}"#),
        (r#"{ "a": "\u65E5" }"#, r#"{"a":"日"}"#),
        (r#"{ "a": null }"#, r#"{"a":null}"#),
        (r#"{ "a": -0, "b": 1e10 }"#, r#"{"a":0,"b":10000000000}"#),
    ];
    for (text, expected) in cases {
        assert_eq!(canonical(text), expected);
    }
}

#[test]
fn names_are_sorted_by_code_points_and_not_by_utf16() {
    let text = r#"{"\ud83e\udd80": 1, "\uffee": 2, "Z": 3, "a": 4, "": 5, "\u0000": 6, "ab": 7}"#;
    assert_eq!(
        canonical(text),
        "{\"\":5,\"\\u0000\":6,\"Z\":3,\"a\":4,\"ab\":7,\"\u{ffee}\":2,\"\u{1f980}\":1}"
    );
}

#[test]
fn only_what_json_needs_is_escaped() {
    let text = r#""\/ \u0022 \u005c \u0008 \u000c \u000a \u000d \u0009 \u0000 \u001F \u007f \u2028 \u00fc""#;
    assert_eq!(canonical(text), "\"/ \\\" \\\\ \\b \\f \\n \\r \\t \\u0000 \\u001f \u{7f} \u{2028} \u{fc}\"");
}

#[test]
fn numbers_are_integers_in_digits() {
    let cases = [
        ("9007199254740991", "9007199254740991"),
        ("-9007199254740991", "-9007199254740991"),
        ("-0", "0"),
        ("-0.0", "0"),
        ("1.0", "1"),
        ("-12.5e1", "-125"),
        ("9007199254740991.0", "9007199254740991"),
    ];
    for (text, expected) in cases {
        assert_eq!(canonical(text), expected, "{text}");
    }
}

#[test]
fn other_numbers_are_refused_with_their_place() {
    let numbers = [
        "9007199254740992",
        "-9007199254740992",
        "18446744073709551615",
        "9007199254740992.0",
        "1e300",
        "-1e300",
        "0.5",
        "1e-7",
    ];
    for number in numbers {
        let value = serde_json::from_str(&format!(r#"{{"a/b~": [true, {{"c": {number}}}]}}"#)).unwrap();
        let error = canonical_json(&value).unwrap_err();
        assert_eq!(error.path(), "/a~1b~0/1/c");
        assert!(error.to_string().starts_with("/a~1b~0/1/c: "), "{error}");
        assert!(!error.to_string().contains(number), "{error}");
    }
    let error = canonical_json(&json!(0.5)).unwrap_err();
    assert_eq!(error.path(), "");
    assert!(error.to_string().starts_with("number that isn't an integer"), "{error}");
}

#[test]
fn published_signatures_of_objects() {
    let empty = "K8280/U9SSy9IVtjBuVeLr+HpOB4BQFWbg+UZaADMtTdGYI7Geitb76LTrr5QV/7Xg4ahLwYGYZzuHGZKM5ZAQ";
    assert_eq!(JsonValue::from(signed(json!({}))), json!({"signatures": {DOMAIN: {KEY_ID: empty}}}));
    let data = "KqmLSbO39/Bzb0QIYE82zqLwsA+PDzYIpIRA2sRQ4sL53+sN6/fpNSoqE7BP7vBZhG6kYdD13EIMJpvhJI+6Bw";
    assert_eq!(
        JsonValue::from(signed(json!({"one": 1, "two": "Two"}))),
        json!({"one": 1, "two": "Two", "signatures": {DOMAIN: {KEY_ID: data}}})
    );
}

/// The hash of an event: of all but three members.
fn content_hash(event: &JsonObject) -> String {
    let mut hashed = event.clone();
    for name in ["unsigned", "signatures", "hashes"] {
        hashed.remove(name);
    }
    let text = canonical_json(&hashed.into()).unwrap();
    STANDARD_NO_PAD.encode(ring::digest::digest(&ring::digest::SHA256, text.as_bytes()))
}

#[test]
fn published_signature_of_an_event_that_a_redaction_leaves_whole() {
    let mut event = object(json!({
        "room_id": "!x:domain", "sender": "@a:domain", "origin": "domain", "origin_server_ts": 1_000_000,
        "signatures": {}, "hashes": {}, "type": "X", "content": {}, "prev_events": [], "auth_events": [],
        "depth": 3, "unsigned": {"age_ts": 1_000_000},
    }));
    let hash = content_hash(&event);
    assert_eq!(hash, "5jM4wQpv6lnBo7CLIghJuHdW+s2CMBJPUOGOC89ncos");
    event["hashes"]["sha256"] = hash.into();
    sign_json(&mut event, DOMAIN, &key()).unwrap();
    assert_eq!(
        event["signatures"],
        json!({DOMAIN: {KEY_ID:
            "KxwGjPSDEtvnFgU00fwFz+l6d2pJM6XBIaMEn81SXPTRl16AqLAYqfIReFGZlHi5KLjAWbOoMszkwsQma+lYAg"}})
    );
    assert_eq!(event["unsigned"], json!({"age_ts": 1_000_000}));
}

#[test]
fn published_signature_of_an_event_with_redactable_content() {
    let mut event = object(json!({
        "content": {"body": "Here is the message content"}, "event_id": "$0:domain", "origin": "domain",
        "origin_server_ts": 1_000_000, "type": "m.room.message", "room_id": "!r:domain", "sender": "@u:domain",
        "signatures": {}, "unsigned": {"age_ts": 1_000_000},
    }));
    let hash = content_hash(&event);
    assert_eq!(hash, "onLKD1bGljeBWQhWZ1kaP9SorVmRQNdN5aM2JYU2n/g");
    event.insert("hashes".to_owned(), json!({"sha256": hash}));
    // What a redaction leaves of a message is signed.
    event["content"] = json!({});
    sign_json(&mut event, DOMAIN, &key()).unwrap();
    assert_eq!(
        event["signatures"],
        json!({DOMAIN: {KEY_ID:
            "Wm+VzmOUOz08Ds+0NTWb1d4CZrVsJSikkeRxh6aCcUwu6pNC78FunoD7KNWzqFn241eYHYMGCA5McEiVPdhzBA"}})
    );
}

#[test]
fn a_signed_object_verifies_until_something_signed_changes() {
    let good = signed(json!({"a": [1, {"b": "c"}], "d": null, "unsigned": {"age": 1}}));
    let verify = |object: &JsonObject| verify_json(object, DOMAIN, KEY_ID, &key().public_key());
    verify(&good).unwrap();

    let mut later = good.clone();
    later["unsigned"]["age"] = 2.into();
    later["signatures"]["elsewhere"] = json!({"ed25519:2": "AAAA"});
    verify(&later).unwrap();
    later.remove("unsigned");
    verify(&later).unwrap();

    for (name, value) in [("a", json!([2, {"b": "c"}])), ("d", json!("")), ("e", json!(1)), ("d", json!(0.5))]
    {
        let mut changed = good.clone();
        changed.insert(name.to_owned(), value);
        why(verify(&changed));
    }
}

#[test]
fn no_other_spelling_of_a_signature_verifies() {
    let good = signed(json!({"one": 1}));
    let public_key = key().public_key();
    let signature = good["signatures"][DOMAIN][KEY_ID].as_str().unwrap().to_owned();
    for at in 0..signature.len() {
        let mut bytes = signature.clone().into_bytes();
        // Of the last character, that is a bit that means nothing.
        bytes[at] += 1;
        let mut changed = good.clone();
        changed["signatures"][DOMAIN][KEY_ID] = String::from_utf8(bytes).unwrap().into();
        why(verify_json(&changed, DOMAIN, KEY_ID, &public_key));
    }
}

#[test]
fn whose_signature_is_missing_or_unusable_is_said() {
    let good = signed(json!({"one": 1}));
    let public_key = key().public_key();
    let missing = why(verify_json(&good, "elsewhere", KEY_ID, &public_key));
    assert_eq!(missing, r#"there is no signature of "elsewhere" with the key "ed25519:1""#);
    assert!(why(verify_json(&good, DOMAIN, "ed25519:2", &public_key)).contains("ed25519:2"));
    assert!(why(verify_json(&good, DOMAIN, "rsa:1", &public_key)).contains("`ed25519:`"));
    let other = SigningKey::generate(KEY_ID).unwrap().public_key();
    assert!(why(verify_json(&good, DOMAIN, KEY_ID, &other)).contains("signature isn't of this"));
    for bad in ["", "A", "AAAA", "no base64!", &"A".repeat(86)] {
        why(verify_json(&good, DOMAIN, KEY_ID, bad));
        let mut bad_signature = good.clone();
        bad_signature["signatures"][DOMAIN][KEY_ID] = bad.into();
        why(verify_json(&bad_signature, DOMAIN, KEY_ID, &public_key));
    }
    for bad in [json!(null), json!([]), json!({DOMAIN: []}), json!({DOMAIN: {KEY_ID: 1}})] {
        let mut bad_signatures = good.clone();
        bad_signatures["signatures"] = bad;
        assert!(why(verify_json(&bad_signatures, DOMAIN, KEY_ID, &public_key)).contains("no signature"));
    }
}

#[test]
fn signatures_are_added_to_those_of_others() {
    let mut object = signed(json!({"one": 1}));
    let second = SigningKey::generate("ed25519:two").unwrap();
    sign_json(&mut object, DOMAIN, &second).unwrap();
    sign_json(&mut object, "example.org:8448", &second).unwrap();
    verify_json(&object, DOMAIN, KEY_ID, &key().public_key()).unwrap();
    verify_json(&object, DOMAIN, "ed25519:two", &second.public_key()).unwrap();
    verify_json(&object, "example.org:8448", "ed25519:two", &second.public_key()).unwrap();

    object.insert("one".to_owned(), json!(2));
    sign_json(&mut object, DOMAIN, &second).unwrap();
    verify_json(&object, DOMAIN, "ed25519:two", &second.public_key()).unwrap();
    why(verify_json(&object, DOMAIN, KEY_ID, &key().public_key()));
}

#[test]
fn what_cannot_be_signed_stays_as_it_is() {
    let cases = [
        json!({"a": 0.5}),
        json!({"signatures": null}),
        json!({"signatures": [1]}),
        json!({"signatures": {DOMAIN: "text"}}),
    ];
    for value in cases {
        let mut object = object(value.clone());
        let error = why(sign_json(&mut object, DOMAIN, &key()));
        assert!(
            error.contains("/a: number that isn't an integer") || error.contains("`signatures`"),
            "{error}"
        );
        assert_eq!(JsonValue::from(object), value);
    }
}

#[test]
fn a_key_is_the_same_however_it_is_given() {
    let bytes: [u8; 32] = *b"thirty-two bytes of no secrecy..";
    let expected = SigningKey::from_seed("ed25519:a_Abcd", &bytes).unwrap();
    let (padded, unpadded) = (STANDARD.encode(bytes), STANDARD_NO_PAD.encode(bytes));
    let keys = [
        SigningKey::from_base64("ed25519:a_Abcd", &padded).unwrap(),
        SigningKey::from_base64("ed25519:a_Abcd", &unpadded).unwrap(),
        SigningKey::from_line(&format!("ed25519 a_Abcd {unpadded}")).unwrap(),
        SigningKey::from_line(&format!(" ed25519  a_Abcd\t{padded}\r\n\n")).unwrap(),
        SigningKey::from_line(expected.to_line().expose()).unwrap(),
        expected.clone(),
    ];
    for key in keys {
        assert_eq!(key.id(), "ed25519:a_Abcd");
        assert_eq!(key.public_key(), expected.public_key());
    }
    assert_eq!(expected.to_line().expose(), &format!("ed25519 a_Abcd {unpadded}"));
}

#[test]
fn generated_keys_differ_and_can_be_kept() {
    let (one, other) = (SigningKey::generate(KEY_ID).unwrap(), SigningKey::generate(KEY_ID).unwrap());
    assert_ne!(one.public_key(), other.public_key());
    assert_eq!(SigningKey::from_line(one.to_line().expose()).unwrap().public_key(), one.public_key());
}

#[test]
fn a_bad_key_is_refused_without_being_shown() {
    let cut = &SEED[..40];
    for seed in ["", cut, &format!("{SEED}AAAA"), &format!("{SEED}!"), "-_-_"] {
        let error = why(SigningKey::from_base64(KEY_ID, seed));
        assert_eq!(error, "the key's seed isn't 32 bytes in base64");
    }
    for id in
        ["", "ed25519", "ed25519:", "rsa:1", "1", "ed25519:a b", "ed25519:a\"", "ed25519:a\\", "ed25519:ü"]
    {
        why(SigningKey::from_base64(id, SEED));
    }
    let lines = ["", "ed25519", "ed25519 1", SEED, &format!("ed25519:1 {SEED}"), &format!("rsa 1 {SEED}")];
    let two = format!("ed25519 1 {SEED}\ned25519 2 {SEED}\n");
    for line in lines.into_iter().chain([two.as_str()]) {
        let error = why(SigningKey::from_line(line));
        assert!(!error.contains(&SEED[..8]), "{error}");
    }
}

#[test]
fn keys_and_signatures_are_not_shown() {
    let signer = RequestSigner::new(DOMAIN, key()).unwrap();
    let header = signer.authorization(Method::Get, "/", "example.org", None).unwrap();
    let parsed = XMatrix::parse(header.to_str().unwrap()).unwrap();
    let shown = format!("{:?} {:#?} {:?} {header:?} {parsed:?}", key(), signer, key().to_line());
    assert!(shown.contains(KEY_ID), "{shown}");
    let signature = parsed.signature.expose();
    let seed: Vec<String> = STANDARD_NO_PAD
        .decode(SEED.replace("XA1", "XA0"))
        .unwrap()
        .windows(2)
        .map(|pair| format!("{}, {}", pair[0], pair[1]))
        .collect();
    assert!(!shown.contains(&SEED[..8]) && !shown.contains(&signature[..8]), "{shown}");
    assert!(!seed.iter().any(|pair| shown.contains(pair)), "{shown}");
}

const URI: &str = "/_matrix/federation/v1/send/1?a=b%20c";
const CONTENT: &[u8] = br#"{ "pdus": [], "edus": [{"b": 1, "a": "\u65E5"}] }"#;
const DESTINATION: &str = "example.org:8448";

fn signer() -> RequestSigner {
    RequestSigner::new("[::1]:8448", key()).unwrap()
}

fn authorization(content: Option<&[u8]>) -> String {
    let header = signer().authorization(Method::Put, URI, DESTINATION, content).unwrap();
    assert!(header.is_sensitive());
    header.to_str().unwrap().to_owned()
}

#[test]
fn a_request_is_signed_as_an_object_of_its_parts() {
    let parts = json!({
        "method": "PUT", "uri": URI, "origin": "[::1]:8448", "destination": DESTINATION,
        "content": {"pdus": [], "edus": [{"a": "日", "b": 1}]},
    });
    let mut request = object(parts);
    sign_json(&mut request, "[::1]:8448", &key()).unwrap();
    let signature = request["signatures"]["[::1]:8448"][KEY_ID].as_str().unwrap();
    assert_eq!(
        authorization(Some(CONTENT)),
        format!(
            r#"X-Matrix origin="[::1]:8448",destination="example.org:8448",key="ed25519:1",sig="{signature}""#
        )
    );
}

#[test]
fn a_request_without_content_is_another_than_one_with_an_empty_object() {
    let without = XMatrix::parse(&authorization(None)).unwrap();
    let public_key = key().public_key();
    without.verify(Method::Put, URI, DESTINATION, None, &public_key).unwrap();
    why(without.verify(Method::Put, URI, DESTINATION, Some(b"{}"), &public_key));
}

#[test]
fn a_request_verifies_for_its_receiver_until_something_changes() {
    let public_key = key().public_key();
    let parsed = XMatrix::parse(&authorization(Some(CONTENT))).unwrap();
    assert_eq!(parsed.origin, "[::1]:8448");
    assert_eq!(parsed.destination.as_ref().map(|name| name.as_str()), Some(DESTINATION));
    assert_eq!(parsed.key_id, KEY_ID);
    parsed.verify(Method::Put, URI, DESTINATION, Some(CONTENT), &public_key).unwrap();
    // The same value in another spelling.
    let canonical = canonical(std::str::from_utf8(CONTENT).unwrap());
    parsed.verify(Method::Put, URI, DESTINATION, Some(canonical.as_bytes()), &public_key).unwrap();

    why(parsed.verify(Method::Post, URI, DESTINATION, Some(CONTENT), &public_key));
    why(parsed.verify(Method::Put, "/_matrix", DESTINATION, Some(CONTENT), &public_key));
    why(parsed.verify(Method::Put, URI, DESTINATION, None, &public_key));
    why(parsed.verify(Method::Put, URI, DESTINATION, Some(b"{"), &public_key));
    why(parsed.verify(
        Method::Put,
        URI,
        DESTINATION,
        Some(CONTENT),
        &SigningKey::generate(KEY_ID).unwrap().public_key(),
    ));
    let elsewhere = why(parsed.verify(Method::Put, URI, "other.org", Some(CONTENT), &public_key));
    assert_eq!(elsewhere, r#"the request is for "example.org:8448", not for "other.org""#);

    let mut other_origin = parsed.clone();
    other_origin.origin = "evil.org".into();
    why(other_origin.verify(Method::Put, URI, DESTINATION, Some(CONTENT), &public_key));
}

#[test]
fn any_changed_byte_of_the_uri_or_the_content_fails() {
    let public_key = key().public_key();
    let parsed = XMatrix::parse(&authorization(Some(CONTENT))).unwrap();
    for at in 0..URI.len() {
        let mut bytes = URI.as_bytes().to_vec();
        bytes[at] ^= 1;
        let uri = String::from_utf8(bytes).unwrap();
        why(parsed.verify(Method::Put, &uri, DESTINATION, Some(CONTENT), &public_key));
    }
    let text = canonical(std::str::from_utf8(CONTENT).unwrap());
    for at in 0..text.len() {
        let mut bytes = text.clone().into_bytes();
        bytes[at] ^= 1;
        why(parsed.verify(Method::Put, URI, DESTINATION, Some(&bytes), &public_key));
    }
}

#[test]
fn an_older_request_without_destination_is_still_for_one_server() {
    let header = authorization(None).replace(r#"destination="example.org:8448","#, "");
    let parsed = XMatrix::parse(&header).unwrap();
    assert_eq!(parsed.destination, None);
    parsed.verify(Method::Put, URI, DESTINATION, None, &key().public_key()).unwrap();
    why(parsed.verify(Method::Put, URI, "other.org", None, &key().public_key()));
}

#[test]
fn headers_of_other_servers_are_read() {
    let expected =
        XMatrix::parse(r#"X-Matrix origin="a.org",destination="b.org",key="ed25519:1",sig="ab+c""#);
    let spellings = [
        "X-Matrix origin=a.org,destination=b.org,key=ed25519:1,sig=ab+c",
        r#"x-matrix   SIG="ab+c" ,	Key = "ed25519:1", Origin="a.org",dEstination= b.org"#,
        r#"X-Matrix origin="a\.org",destination="\b.o\rg",key="ed25519:1",sig="ab+c""#,
        r#"X-Matrix ,origin=a.org,,destination=b.org,key=ed25519:1,sig=ab+c,"#,
        r#"X-Matrix new="a,sig=\"x\"",origin=a.org,destination=b.org,key=ed25519:1,sig=ab+c,new=1"#,
    ];
    for header in spellings {
        assert_eq!(XMatrix::parse(header), expected, "{header}");
    }
}

/// What a Synapse 1.163 called `localhost` publishes as its key; the server lived for a minute.
const PUBLISHED_KEYS: &str = concat!(
    r#"{"old_verify_keys":{},"server_name":"localhost","signatures":{"localhost":{"ed25519:a_jAip":"#,
    r#""IURbNZ2q4XpSnP2uUdoI9JU3LCb4T719HV090O0LoVqR4ohIMlGBhKA9XoHOlFanix5YLyUiXZE3qwoKNkbKAw"}},"#,
    r#""valid_until_ts":1795675342239,"verify_keys":{"ed25519:a_jAip":"#,
    r#"{"key":"SAeJsUjeEVOiga5aeHt079mKP6li/N3S8MUC8KKlMWk"}}}"#
);

#[test]
fn the_keys_and_a_request_of_a_real_homeserver_verify() {
    let keys: JsonObject = serde_json::from_str(PUBLISHED_KEYS).unwrap();
    let public_key = keys["verify_keys"]["ed25519:a_jAip"]["key"].as_str().unwrap();
    verify_json(&keys, "localhost", "ed25519:a_jAip", public_key).unwrap();

    let header = concat!(
        r#"X-Matrix origin="localhost",key="ed25519:a_jAip",sig=""#,
        "+/TpRbWlEVbFDkXOx/q2NjD6xxR1Cv4qpvXBCRyJjTAdWrHGuXEgN0vf76+lrzAI8Q5MAUUpraVjowaejz5aCQ",
        r#"",destination="127.0.0.1:8448""#
    );
    let content = br#"{"device_keys":{"@eve:127.0.0.1:8448":[]}}"#;
    let uri = "/_matrix/federation/v1/user/keys/query";
    let parsed = XMatrix::parse(header).unwrap();
    parsed.verify(Method::Post, uri, "127.0.0.1:8448", Some(content), public_key).unwrap();
}

#[test]
fn headers_that_say_too_little_or_too_much_are_refused() {
    let cases = [
        ("", "scheme"),
        ("Bearer abc", "scheme"),
        ("X-MatrixY origin=a", "scheme"),
        ("X-Matrix", "no `origin`"),
        ("X-Matrix ", "no `origin`"),
        ("X-Matrix origin=a,sig=b", "no `key`"),
        ("X-Matrix origin=a,key=b", "no `sig`"),
        ("X-Matrix key=a,sig=b", "no `origin`"),
        ("X-Matrix origin=a,key=b,sig=c,Origin=d", "`Origin` twice"),
        ("X-Matrix origin", "list"),
        ("X-Matrix origin=", "list"),
        ("X-Matrix origin=,key=b,sig=c", "list"),
        ("X-Matrix =a", "list"),
        ("X-Matrix origin=a key=b sig=c", "list"),
        (r#"X-Matrix origin="a"b,key=b,sig=c"#, "list"),
        (r#"X-Matrix origin="a,key=b,sig=c"#, "list"),
        (r#"X-Matrix origin="a\"#, "list"),
        ("X-Matrix origin=a;key=b", "list"),
        ("X-Matrix origin=ü,key=b,sig=c", "list"),
        ("X-Matrix ori gin=a,key=b,sig=c", "list"),
    ];
    for (header, expected) in cases {
        let error = why(XMatrix::parse(header));
        assert!(error.contains(expected), "{header}: {error}");
    }
}

#[test]
fn what_cannot_be_signed_of_a_request_is_said() {
    let error =
        |uri, destination, content| why(signer().authorization(Method::Put, uri, destination, content));
    assert!(error("https://example.org/_matrix", DESTINATION, None).contains("begins with `/`"));
    assert!(error("", DESTINATION, None).contains("begins with `/`"));
    for name in ["", "a b", "a\"", "example.org:port", "example.org\r\nX: y"] {
        assert!(error(URI, name, None).contains("the destination is not a server name"), "{name}");
        assert!(why(RequestSigner::new(name, key())).contains("the origin is not a server name"), "{name}");
    }
    assert_eq!(
        error(URI, DESTINATION, Some(b"{\n\"secret\"}")),
        "the content isn't JSON, at line 2, column 9"
    );
    assert!(error(URI, DESTINATION, Some(b"")).contains("isn't JSON"));
    assert!(error(URI, DESTINATION, Some(b"\xff")).contains("isn't JSON"));
    assert!(error(URI, DESTINATION, Some(br#"{"a": [0.5]}"#)).contains("/content/a/0: "));
    assert!(error(URI, DESTINATION, Some("[".repeat(100_000).as_bytes())).contains("isn't JSON"));
}

#[tokio::test]
async fn jobs_between_servers_are_signed_by_their_connection() {
    static SEND: Endpoint = Endpoint {
        access: Access::Signed,
        ..Endpoint::new("sendTransaction", Method::Put, "/_matrix/federation/v1/send/{txnId}")
    };
    let server = Server::once("200 OK", "application/json", "{}").await;
    let unsigned = connection(&server.url);
    let call = || {
        Call::<JsonObject>::with(&SEND, |parts| {
            parts.path(&["a/b"]);
            parts.query("x", "y z");
            parts.body().required("pdus", &Vec::<String>::new());
        })
    };
    assert_eq!(unsigned.run(call()).await.unwrap_err().code(), JobStatusCode::Unauthorised);

    let signer = RequestSigner::new("origin.example", key()).unwrap();
    let builder = Connection::builder(&format!("{}/behind/a/proxy", server.url)).unwrap();
    let signed = builder.sign_as(signer, "destination.example").build().unwrap();
    signed.run(call()).await.unwrap();
    let request = server.request();
    assert!(
        request.starts_with("PUT /behind/a/proxy/_matrix/federation/v1/send/a%2Fb?x=y%20z "),
        "{request}"
    );
    let authorization = XMatrix::parse(support::header(&request, "authorization").unwrap()).unwrap();
    let uri = "/_matrix/federation/v1/send/a%2Fb?x=y%20z";
    let body = Some(support::body(&request).as_bytes());
    let verify =
        |uri, body| authorization.verify(Method::Put, uri, "destination.example", body, &key().public_key());
    verify(uri, body).unwrap();
    verify("/_matrix/federation/v1/send/a%2Fb", body).unwrap_err();
    verify(uri, Some(b"{}")).unwrap_err();
}
