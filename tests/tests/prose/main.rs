//! What only the prose of the specification says, or only real servers show, and overlays state.

mod beyond;
mod units;
mod within;

use std::time::{Duration, SystemTime};

use matrix_jobs::application_service::transactions::SendTransactionRequest;
use matrix_jobs::catalog::{self, OPERATIONS};
use matrix_jobs::client_server::definitions::client_event::ClientEvent;
use matrix_jobs::client_server::definitions::push_condition::PushCondition;
use matrix_jobs::client_server::definitions::push_rule::PushRule;
use matrix_jobs::client_server::definitions::tag::Tag;
use matrix_jobs::client_server::list_public_rooms::GetPublicRoomsJob;
use matrix_jobs::client_server::login::{GetLoginFlowsJob, GetLoginFlowsResponse, LoginJob};
use matrix_jobs::client_server::oauth_server_metadata::GetAuthMetadataResponse;
use matrix_jobs::client_server::profile::GetUserProfileJob;
use matrix_jobs::client_server::pusher::{PostPusherJob, PusherData};
use matrix_jobs::client_server::sync::JoinedRoom;
use matrix_jobs::client_server::voip::GetTurnServerJob;
use matrix_jobs::identity::v2_email_associations::EmailSubmitTokenGetV2Job;
use matrix_jobs::identity::v2_phone_associations::MsisdnSubmitTokenGetV2Job;
use matrix_jobs::identity::v2_store_invite::StoreInviteV2Job;
use matrix_jobs::json::{self, Json};
use matrix_jobs::push_gateway::push_notifier::{Device, Notification, NotifyJob};
use matrix_jobs::test_util::{MockConnection, MockResponse};
use matrix_jobs::{Job, JobStatusCode, Method};
use serde_json::{Value, json};

/// Reads a value and writes it back, without a warning.
fn round<T: Json + PartialEq>(value: &Value) -> T {
    let read = json::read_str::<T>(&value.to_string()).expect("a value");
    assert!(read.warnings.is_empty(), "{}", read.warnings);
    let written: Value = serde_json::from_str(&json::to_string(&read.value).expect("JSON")).expect("JSON");
    assert_eq!(&written, value, "nothing is lost, both ways");
    read.value
}

#[test]
fn what_the_prose_opens_keeps_all_properties_both_ways() {
    let default_payload = json!({"aps": {"mutable-content": 1}});
    let data: PusherData =
        round(&json!({"url": "https://push.example.org", "default_payload": default_payload}));
    assert_eq!(data.extra["default_payload"], default_payload);
    let gateway: matrix_jobs::push_gateway::push_notifier::PusherData =
        round(&json!({"format": "event_id_only", "default_payload": default_payload}));
    assert_eq!(gateway.extra["default_payload"], default_payload);
    let transaction: SendTransactionRequest = round(&json!({
        "events": [],
        "de.sorunome.msc2409.to_device": [{"type": "m.room.encrypted"}],
        "org.matrix.msc3202.device_lists": {"changed": ["@a:b"]},
        "org.matrix.msc3202.device_one_time_keys_count": {},
    }));
    assert_eq!(transaction.extra.len(), 3);
    let rule: PushRule =
        round(&json!({"actions": ["notify"], "default": false, "enabled": true, "rule_id": "r", "x": 1}));
    assert_eq!(rule.extra["x"], 1);
    let condition: PushCondition =
        round(&json!({"kind": "org.matrix.msc3931.push.room_version_supports", "feature": "f"}));
    assert!(matches!(condition, PushCondition::Other(other) if other.extra["feature"] == "f"));
    assert_eq!(round::<Tag>(&json!({"order": 0.5, "colour": "red"})).extra["colour"], "red");
    let event: ClientEvent = round(&json!({
        "type": "m.room.message", "content": {}, "event_id": "$e", "sender": "@a:b", "origin_server_ts": 1,
        "room_id": "!r", "unsigned": {"age": 1, "org.example.seen": true},
    }));
    assert_eq!(event.unsigned.expect("unsigned").extra["org.example.seen"], true);
}

#[test]
fn oauth_metadata_keeps_what_rfc_8414_has_besides() {
    let metadata: GetAuthMetadataResponse = round(&json!({
        "issuer": "https://a", "authorization_endpoint": "https://a/b", "token_endpoint": "https://a/c",
        "revocation_endpoint": "https://a/d", "registration_endpoint": "https://a/e",
        "response_types_supported": ["code"], "grant_types_supported": [], "response_modes_supported": [],
        "code_challenge_methods_supported": ["S256"],
        "jwks_uri": "https://a/f", "token_endpoint_auth_methods_supported": ["none"],
    }));
    assert_eq!(metadata.extra["jwks_uri"], "https://a/f");
}

#[tokio::test]
async fn open_bodies_take_further_properties() {
    let mock = MockConnection::new();
    mock.on("storeInviteV2").respond(json!({}));
    mock.on("postPusher").respond(json!({}));
    let invite =
        StoreInviteV2Job::new("a@b.c", "email", "!r:s", "@a:s").with_extra("org.example.campaign", "spring");
    let _ = mock.run(invite).await;
    let data = PusherData::new()
        .with_url("https://push.example.org")
        .with_extra("default_payload", json!({"aps": {}}));
    let _ = mock.run(PostPusherJob::new("key", Some("http".into()), "app").data(data)).await;
    let requests = mock.requests();
    assert_eq!(requests[0].json()["org.example.campaign"], "spring");
    assert_eq!(requests[1].json()["data"]["default_payload"], json!({"aps": {}}));
}

#[test]
fn login_flows_have_their_providers_and_keep_what_they_are_not_known_to_have() {
    let flows: GetLoginFlowsResponse = round(&json!({"flows": [
        {"type": "m.login.sso", "identity_providers": [
            {"id": "oidc", "name": "Example", "icon": "mxc://s/i", "brand": "github"},
        ], "oauth_aware_preferred": true, "org.matrix.msc3824.delegated_oidc_compatibility": true},
        {"type": "m.login.token", "get_login_token": true},
    ]}));
    let [sso, token] = flows.flows().expect("flows") else { panic!("two flows") };
    let providers = sso.identity_providers.as_deref().expect("providers");
    assert_eq!((providers[0].id.as_str(), providers[0].name.as_str()), ("oidc", "Example"));
    assert_eq!(providers[0].icon.as_ref().and_then(|icon| icon.parts()), Some(("s", "i")));
    assert_eq!(sso.oauth_aware_preferred, Some(true));
    assert_eq!(sso.extra.len(), 1);
    assert!(token.extra.is_empty());
}

#[tokio::test]
async fn a_server_without_turn_answers_with_nothing() {
    let mock = MockConnection::new();
    mock.connection().set_access_token("t");
    mock.on("getTurnServer").respond(json!({}));
    let turn = mock.run(GetTurnServerJob::new()).await.expect("a response");
    assert_eq!((turn.uris(), turn.ttl_duration()), (None, None));
}

/// What real servers send, without what the definitions require: all of it is read, and nothing is missed.
#[test]
fn what_real_servers_leave_out_is_optional() {
    let responses = [
        ("client-server", "deactivateAccount", json!({})),
        ("client-server", "delete3pidFromAccount", json!({})),
        ("client-server", "unbind3pidFromAccount", json!({})),
        ("client-server", "getTurnServer", json!({})),
        (
            "client-server",
            "getProtocols",
            json!({"irc": {
                "user_fields": [], "location_fields": [], "field_types": {}, "instances": [{"desc": "d", "fields": {}}],
            }}),
        ),
        (
            "client-server",
            "getAuthMetadata",
            json!({"issuer": "i", "authorization_endpoint": "a", "token_endpoint": "t", "response_types_supported": []}),
        ),
        (
            "server-server",
            "getUserDevices",
            json!({"user_id": "@a:b", "stream_id": 1, "devices": [{"device_id": "D"}]}),
        ),
    ];
    for (api, operation, response) in responses {
        let read = catalog::decode_response(api, operation, 200, "application/json", response.to_string());
        let read = read.unwrap_or_else(|error| panic!("{operation}: {error}"));
        assert!(read.warnings.is_empty(), "{operation}: {}", read.warnings);
    }
}

/// Servers in Go write a list without elements as `null`, if nobody made it.
#[test]
fn a_required_list_that_is_null_is_empty() {
    let responses = [
        ("getJoinedRooms", json!({"joined_rooms": null}), json!({"joined_rooms": []})),
        ("getPublicRooms", json!({"chunk": null}), json!({"chunk": []})),
    ];
    for (operation, response, expected) in responses {
        let read = catalog::decode_response(
            "client-server",
            operation,
            200,
            "application/json",
            response.to_string(),
        );
        assert_eq!(read.unwrap_or_else(|error| panic!("{operation}: {error}")).json, expected);
    }
}

#[test]
fn state_changes_are_found_whichever_way_they_come() {
    let state = |key: &str| json!({key: {"events": [{"type": "m.room.name", "content": {}}]}});
    for key in ["state", "state_after"] {
        let room: JoinedRoom = round(&state(key));
        assert_eq!(
            room.state_changes().and_then(|state| state.events.as_ref()).map(Vec::len),
            Some(1),
            "{key}"
        );
    }
    let mut both = state("state");
    both["state_after"] = json!({"events": []});
    let room: JoinedRoom = round(&both);
    assert_eq!(room.state_changes().and_then(|state| state.events.as_ref()).map(Vec::len), Some(0));
    assert!(round::<JoinedRoom>(&json!({})).state_changes().is_none());
}

async fn requests_until_the_end<J: Job>(job: J) -> usize {
    let mock = MockConnection::new();
    mock.connection().set_access_token("t");
    mock.on(job.endpoint().operation_id).respond(MockResponse::error(500, "M_UNKNOWN", "broken"));
    let error = mock.run(job).await.err().expect("an error");
    assert_ne!(error.code(), JobStatusCode::Abandoned);
    mock.requests().len()
}

#[tokio::test(start_paused = true)]
async fn a_get_that_acts_is_sent_once_and_another_is_retried() {
    assert_eq!(requests_until_the_end(EmailSubmitTokenGetV2Job::new("sid", "secret", "token")).await, 1);
    assert_eq!(requests_until_the_end(MsisdnSubmitTokenGetV2Job::new("sid", "secret", "token")).await, 1);
    assert!(requests_until_the_end(GetUserProfileJob::new("@a:b")).await > 1);
    let acts: Vec<_> = OPERATIONS.iter().filter(|row| row.endpoint.acts).collect();
    assert_eq!(acts.len(), 2);
    assert!(acts.iter().all(|row| row.endpoint.method == Method::Get));
}

#[tokio::test]
async fn public_operations_carry_the_token_if_there_is_one_and_logins_never_do() {
    let mock = MockConnection::new();
    mock.on("getPublicRooms").respond(json!({"chunk": []}));
    mock.on("getUserProfile").respond(json!({}));
    mock.on("getLoginFlows").respond(json!({"flows": []}));
    mock.on("login").respond(json!({"user_id": "@a:b", "access_token": "new", "device_id": "D"}));
    for token in ["", "t"] {
        mock.connection().set_access_token(token);
        let _ = mock.run(GetPublicRoomsJob::new()).await;
        let _ = mock.run(GetUserProfileJob::new("@a:b")).await;
        let _ = mock.run(GetLoginFlowsJob::new()).await;
        let _ = mock.run(LoginJob::new("m.login.password")).await;
    }
    let sent: Vec<_> =
        mock.requests().iter().map(|request| request.header("authorization").is_some()).collect();
    assert_eq!(sent, [false, false, false, false, true, true, false, false]);
}

#[tokio::test]
async fn a_push_keys_time_is_sent_in_seconds() {
    let mock = MockConnection::new();
    mock.on("notify").respond(json!({"rejected": []}));
    let updated = SystemTime::UNIX_EPOCH + Duration::from_millis(12_345_678_900);
    let device = Device::new("app", "key").with_pushkey_ts(updated);
    let _ = mock.run(NotifyJob::new(Notification::new(vec![device]))).await;
    assert_eq!(mock.requests()[0].json()["notification"]["devices"][0]["pushkey_ts"], 12_345_678);
}
