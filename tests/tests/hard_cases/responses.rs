//! Hard cases 25 and 28 to 39: what comes back.

use matrix_jobs::client_server::definitions::one_time_keys::OneTimeKey;
use matrix_jobs::client_server::definitions::push_condition::PushConditionValue;
use matrix_jobs::client_server::sso_login_redirect::RedirectToSsoJob;
use matrix_jobs::client_server::sync::SyncResponse;
use matrix_jobs::identity::v2_terms::PolicyObject;
use matrix_jobs::json::{self, JsonObject, Map};
use matrix_jobs::server_server::invites_v1::SendInviteV1Job;
use matrix_jobs::{
    Bytes, FederationMedia, HomeserverData, Job, Media, Redirect, UserId, catalog, client_server,
    server_server,
};
use serde_json::{Value, json};

use crate::made::read;

/// The type of a job's response is asked of the compiler.
fn responds_with<J: Job<Response = R>, R>() {}

#[test]
fn case_28_replies_without_members_are_nothing_and_free_ones_are_objects() {
    responds_with::<client_server::logout::LogoutJob, ()>();
    responds_with::<client_server::account_data::GetAccountDataJob, JsonObject>();
    for body in ["{}", r#"{"more": 1}"#, ""] {
        let read = catalog::decode_response("client-server", "logout", 200, "application/json", body);
        assert!(read.is_ok(), "{body}");
    }
    let free = json!({"any": {"thing": 1}});
    assert_eq!(read("client-server", "getAccountData", free.clone()).0, free);
}

#[test]
fn case_29_a_state_events_content_or_the_event_stay_whole() {
    for reply in [json!({"name": "Tea"}), json!({"type": "m.room.name", "content": {"name": "Tea"}})] {
        assert_eq!(read("client-server", "getRoomStateWithKey", reply.clone()).0, reply);
    }
}

#[test]
fn case_30_a_list_of_two_different_things_is_a_tuple() {
    responds_with::<SendInviteV1Job, (i64, server_server::invites_v1::EventContainer)>();
}

#[test]
fn case_31_unions_are_reported_apart_by_the_kind_of_json() {
    let key: OneTimeKey = serde_json::from_str(r#""abc""#).unwrap();
    assert_eq!(key, OneTimeKey::Text("abc".to_owned()));
    let key: OneTimeKey =
        serde_json::from_str(r#"{"key": "k", "signatures": {}, "fallback": true}"#).unwrap();
    assert!(matches!(&key, OneTimeKey::KeyObject(key) if key.extra["fallback"] == true));
    let value: PushConditionValue = serde_json::from_str("null").unwrap();
    assert_eq!(value, PushConditionValue::Null);
    let later: PushConditionValue = serde_json::from_str(r#"{"a": 1}"#).unwrap();
    assert_eq!(serde_json::to_value(later).unwrap(), json!({"a": 1}));
}

#[test]
fn case_32_files_are_bytes_of_any_type_and_the_federations_are_multipart() {
    responds_with::<client_server::authed_content_repo::GetContentAuthedJob, Media>();
    responds_with::<server_server::content_repository::GetContentJob, FederationMedia>();
    let job = client_server::authed_content_repo::GetContentAuthedJob::new("a.b", "id");
    assert_eq!(job.endpoint().expected_content_types, ["*/*"]);
}

#[test]
fn case_33_a_redirect_is_a_url_to_send_people_to() {
    responds_with::<RedirectToSsoJob, Redirect>();
    let homeserver = HomeserverData::new("https://a.b").unwrap();
    let url = RedirectToSsoJob::new("https://app/?a=b&c").request_url(&homeserver).unwrap();
    let url = url.to_string();
    assert!(url.starts_with("https://a.b/_matrix/client/v3/login/sso/redirect?redirectUrl="), "{url}");
    assert!(url.contains("%26c"), "{url}");
}

#[test]
fn case_34_errors_keep_all_their_members_declared_or_not() {
    let body = json!({"errcode": "M_INCOMPATIBLE_ROOM_VERSION", "error": "Too new.", "room_version": "99", "x": [1]});
    let bytes = Bytes::from(body.to_string());
    let read = catalog::decode_response("client-server", "sync", 400, "application/json", bytes).unwrap();
    assert_eq!(read.json, body);
}

#[test]
fn case_35_nulls_odd_numbers_and_bad_members_lose_only_themselves() {
    let reply = json!({"next_batch": "s", "rooms": null, "device_one_time_keys_count": {"a": 1.0, "b": "x"}, "new": {}});
    let (kept, warnings) = read("client-server", "sync", reply);
    assert_eq!(kept, json!({"next_batch": "s", "device_one_time_keys_count": {"a": 1}}));
    assert!(
        matches!(warnings.as_slice(), [one] if one.contains("/device_one_time_keys_count/b:")),
        "{warnings:?}"
    );
    let wrong =
        catalog::decode_response("client-server", "sync", 200, "application/json", r#"{"rooms": {}}"#);
    assert!(wrong.unwrap_err().to_string().contains("next_batch"));
}

#[test]
fn case_36_keys_of_maps_may_be_anything() {
    let keys: Value = json!({"one_time_keys": {"not a user ID": {"DEVICE": {"signed:A": "abc", "": "b"}}}});
    assert_eq!(read("client-server", "claimKeys", keys.clone()), (keys, vec![]));
}

#[test]
fn case_37_free_members_stand_beside_fixed_ones_and_have_their_own_type() {
    let text = r#"{"version": "2", "en": {"name": "Terms", "url": "https://t"}}"#;
    let policy: PolicyObject = serde_json::from_str(text).unwrap();
    assert_eq!((policy.version.as_str(), policy.extra.len()), ("2", 1));
    assert_eq!(policy.extra["en"].name, "Terms");
    assert_eq!(serde_json::to_value(&policy).unwrap(), serde_json::from_str::<Value>(text).unwrap());
}

#[test]
fn case_38_what_only_prose_says_of_sync_has_types() {
    let body = json!({
        "next_batch": "s",
        "device_lists": {"changed": ["@a:b"], "left": []},
        "device_unused_fallback_key_types": ["signed_curve25519"],
        "to_device": {"events": [{"type": "m.t", "sender": "@a:b", "content": {"a": 1}}]}
    });
    let sync = json::read::<SyncResponse>(&Bytes::from(body.to_string())).unwrap().value;
    let changed: Option<Vec<UserId>> = sync.device_lists.and_then(|lists| lists.changed);
    assert_eq!(changed, Some(vec!["@a:b".into()]));
    assert_eq!(sync.device_unused_fallback_key_types.unwrap(), ["signed_curve25519"]);
    let events = sync.to_device.unwrap().events.unwrap();
    assert_eq!(events[0].read().unwrap().sender.as_str(), "@a:b");
}

#[test]
fn case_39_identifiers_of_other_forms_are_taken_as_they_are() {
    let body = json!({"next_batch": "s", "rooms": {"join": {"!without-a-server": {"summary": {"m.heroes": ["x"]}}}}});
    let read = json::read::<SyncResponse>(&Bytes::from(body.to_string())).unwrap();
    assert!(read.warnings.is_empty());
    let joined: Map<_, _> = read.value.rooms.unwrap().join.unwrap();
    assert_eq!(joined.keys().next().unwrap().as_str(), "!without-a-server");
    // `uri` is any text.
    let urls = json!({"username": "u", "password": "p", "ttl": 1, "uris": ["turn:t?transport=udp"]});
    assert_eq!(read_turn(&urls), urls);
}

fn read_turn(urls: &Value) -> Value {
    read("client-server", "getTurnServer", urls.clone()).0
}

#[test]
fn case_25_a_body_with_auth_is_interactive_whatever_the_declared_replies() {
    let interactive = catalog::OPERATIONS.iter().filter(|row| row.endpoint.interactive_auth);
    let ids: Vec<_> = interactive.map(|row| row.endpoint.operation_id).collect();
    assert_eq!(ids.len(), 8, "{ids:?}");
    assert!(ids.contains(&"uploadCrossSigningKeys"), "{ids:?}");
    // The first 401 says what to do and carries no error; a failed stage has both.
    for body in
        [json!({"flows": [], "session": "s"}), json!({"flows": [], "session": "s", "errcode": "M_FORBIDDEN"})]
    {
        let bytes = Bytes::from(body.to_string());
        let read = catalog::decode_response("client-server", "deleteDevice", 401, "application/json", bytes);
        assert_eq!(read.unwrap().json, body);
    }
}
