//! Hard cases 22 to 27: bodies.

use matrix_jobs::application_service::ping::PingJob;
use matrix_jobs::client_server::definitions::auth_data::AuthenticationData;
use matrix_jobs::client_server::definitions::device_keys::DeviceKeys;
use matrix_jobs::client_server::device_management::DeleteDeviceJob;
use matrix_jobs::client_server::key_backup::PutRoomKeysVersionJob;
use matrix_jobs::client_server::keys::UploadKeysJob;
use matrix_jobs::client_server::openid::RequestOpenIdTokenJob;
use matrix_jobs::client_server::profile::SetProfileFieldJob;
use matrix_jobs::client_server::pusher::PostPusherJob;
use matrix_jobs::client_server::registration::RegisterJob;
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::json::{JsonObject, Map};
use matrix_jobs::{Job, JobStatusCode};
use serde_json::{Value, json};

use crate::definitions::Definitions;
use crate::definitions::operation::{self, Body};
use crate::definitions::random::{Fill, Random};
use crate::definitions::schema::Schema;
use crate::given::Given;
use crate::send;
use crate::server::{Received, Server};

pub async fn sent<J: Job>(job: J) -> Received {
    let server = Server::start().await;
    let _ = server.connection().run(job).await;
    server.received().await.expect("a request")
}

fn has_only_optional_members(schema: &Schema<'_>) -> bool {
    let members = schema.properties();
    !members.is_empty() && !members.iter().any(|member| member.required)
}

fn object(value: Value) -> JsonObject {
    value.as_object().expect("an object").clone()
}

#[tokio::test]
async fn case_22_bodies_without_members_are_sent_and_undeclared_ones_are_not() {
    let definitions = Definitions::read();
    let server = Server::start().await;
    let connection = server.connection();
    let (mut empty, mut none) = (Vec::new(), Vec::new());
    for operation in operation::all(&definitions) {
        let given = Given::random(&operation, Fill::None, &mut Random::new(1, operation.id));
        let body = operation.body();
        let sent = send(&server, &connection, &operation, &given).await.sent.expect("a request");
        match body {
            Body::Members(schema) | Body::Whole(schema) if has_only_optional_members(&schema) => {
                assert_eq!(sent.body, b"{}", "{}", operation.name());
                assert_eq!(sent.header("content-type"), Some("application/json"), "{}", operation.name());
                empty.push(operation.id);
            }
            Body::None => {
                assert!(sent.body.is_empty(), "{}", operation.name());
                assert_eq!(sent.header("content-type"), None, "{}", operation.name());
                if sent.method == "POST" {
                    none.push(operation.id);
                }
            }
            _ => assert!(!sent.body.is_empty(), "{}", operation.name()),
        }
    }
    none.sort_unstable();
    assert_eq!(none, ["createContent", "forgetRoom", "logout", "logout", "logout_all"]);
    assert!(empty.contains(&"leaveRoom") && empty.contains(&"uploadCrossSigningKeys"), "{empty:?}");
    assert_eq!(empty.len(), 25, "{empty:?}");
}

#[tokio::test]
async fn case_22_a_delete_may_have_a_body() {
    let request = sent(DeleteDeviceJob::new("D")).await;
    assert_eq!((request.method.as_str(), request.json()), ("DELETE", json!({})));
    let request = sent(DeleteDeviceJob::new("D").auth(AuthenticationData::new().with_session("s"))).await;
    assert_eq!(request.json(), json!({"auth": {"session": "s"}}));
}

#[tokio::test]
async fn case_11_a_parameter_and_a_member_with_one_name_are_both_sent() {
    let job = PutRoomKeysVersionJob::new("path", "a", object(json!({}))).body_version("body");
    let request = sent(job).await;
    assert_eq!(request.target, "/_matrix/client/v3/room_keys/version/path");
    assert_eq!(request.json(), json!({"algorithm": "a", "auth_data": {}, "version": "body"}));
}

#[tokio::test]
async fn case_23_bodies_that_are_no_list_of_fields() {
    let content = json!({"body": "héllo", "nested": {"list": [1, null, 0.5, "\u{0}"]}});
    let request = sent(SendMessageJob::new("!r", "m.room.message", content.clone())).await;
    assert_eq!(request.json(), content);
    let request = sent(RequestOpenIdTokenJob::new("@u:s", JsonObject::new())).await;
    assert_eq!(request.body, b"{}");
    // The body's one property is called what the path says, and is of any kind.
    for value in [json!("Alice"), json!(["a"]), json!({"a": 1}), json!(null), json!(false)] {
        let request = sent(SetProfileFieldJob::new("@u:s", "displayname", value.clone())).await;
        assert_eq!(request.target, "/_matrix/client/v3/profile/%40u%3As/displayname");
        assert_eq!(request.json(), json!({"displayname": value}));
    }
}

#[tokio::test]
async fn case_24_null_is_sent_where_it_means_something() {
    let request = sent(PostPusherJob::new("key", None, "app")).await;
    assert_eq!(request.json(), json!({"pushkey": "key", "kind": null, "app_id": "app"}));
    let request = sent(PostPusherJob::new("key", Some("http".into()), "app")).await;
    assert_eq!(request.json(), json!({"pushkey": "key", "kind": "http", "app_id": "app"}));
}

#[tokio::test]
async fn case_26_transaction_ids_are_made_once_a_job_unless_given() {
    let (server, mut ids) = (Server::start().await, Vec::new());
    let connection = server.connection();
    for _ in 0..2 {
        let _ = connection.run(SendMessageJob::new("!r", "t", JsonObject::new())).await;
        let target = server.received().await.expect("a request").target;
        let id = target.strip_prefix("/_matrix/client/v3/rooms/%21r/send/t/").expect("the path").to_owned();
        assert!(!id.is_empty());
        ids.push(id);
    }
    assert_ne!(ids[0], ids[1]);
    let _ = connection.run(SendMessageJob::new("!r", "t", JsonObject::new()).txn_id("my/own")).await;
    assert!(server.received().await.expect("a request").target.ends_with("/send/t/my%2Fown"));
    // This one is an ordinary property, which nobody makes up.
    assert_eq!(sent(PingJob::new()).await.body, b"{}");
    assert_eq!(sent(PingJob::new().transaction_id("p")).await.json(), json!({"transaction_id": "p"}));
}

#[tokio::test]
async fn case_27_signed_objects_keep_what_nobody_has_defined() {
    let signatures = Map::from([("@u:s".into(), Map::from([("ed25519:D".into(), "sig".into())]))]);
    let keys = DeviceKeys::new("@u:s", "D", ["m.olm"], Map::new(), signatures);
    let keys = keys.with_extra("org.example.signed_too", json!({"deep": [1]}));
    let request = sent(UploadKeysJob::new().device_keys(keys)).await;
    let expected = json!({"device_keys": {
        "user_id": "@u:s", "device_id": "D", "algorithms": ["m.olm"], "keys": {},
        "signatures": {"@u:s": {"ed25519:D": "sig"}}, "org.example.signed_too": {"deep": [1]},
    }});
    assert_eq!(request.json(), expected);
    let fallback = json!({"signed_curve25519:A": {"key": "k", "fallback": true, "signatures": {}}});
    let keys: Map<_, _> = serde_json::from_value(fallback.clone()).expect("keys");
    let request = sent(UploadKeysJob::new().fallback_keys(keys)).await;
    assert_eq!(request.json(), json!({"fallback_keys": fallback}));
}

#[tokio::test]
async fn what_only_the_prose_of_the_definitions_has_is_sent() {
    let request = sent(RegisterJob::new().guest_access_token("g")).await;
    assert_eq!(request.json(), json!({"guest_access_token": "g"}));
    let request = sent(RegisterJob::new().r#type("m.login.application_service")).await;
    assert_eq!(request.json(), json!({"type": "m.login.application_service"}));
}

/// Every integer of every request, however deep, is set to one that JavaScript can't hold.
#[tokio::test]
async fn unsafe_integers_are_refused_before_anything_is_sent() {
    let definitions = Definitions::read();
    let server = Server::start().await;
    let connection = server.connection();
    let (mut tried, mut let_through) = (0, Vec::new());
    for operation in operation::all(&definitions) {
        let given = || Given::random(&operation, Fill::All, &mut Random::new(7, operation.id));
        let mut pointers = Vec::new();
        for (key, value) in &given().values {
            integers(value, &mut |pointer| pointers.push((key.clone(), pointer)), String::new());
        }
        for (key, pointer) in pointers {
            let mut given = given();
            let value = given.values.get_mut(&key).and_then(|value| value.pointer_mut(&pointer));
            *value.expect("an integer") = json!(1_u64 << 53);
            tried += 1;
            let outcome = send(&server, &connection, &operation, &given).await;
            match (outcome.sent, outcome.result) {
                (None, Err(error)) if error.code() == JobStatusCode::IncorrectRequest => {}
                _ => let_through.push(format!("{}: {key}{pointer}", operation.name())),
            }
        }
    }
    assert!(tried > 50, "{tried} integers were tried");
    assert!(let_through.is_empty(), "{} were not refused:\n{}", let_through.len(), let_through.join("\n"));
}

#[tokio::test]
async fn unsafe_integers_in_free_json_are_refused_too() {
    let server = Server::start().await;
    let connection = server.connection();
    for (number, good) in [
        ("9007199254740991", true),
        ("-9007199254740991", true),
        ("9007199254740992", false),
        ("-9007199254740992", false),
        ("18446744073709551615", false),
        ("0.5", true),
    ] {
        let content: JsonObject =
            serde_json::from_str(&format!(r#"{{"a": [{{"b": {number}}}]}}"#)).expect("JSON");
        let result = connection.run(SendMessageJob::new("!r", "t", content)).await;
        assert_eq!(server.received().await.is_some(), good, "{number}: {result:?}");
    }
}

/// Finds the places of integers.
fn integers(value: &Value, found: &mut dyn FnMut(String), at: String) {
    match value {
        Value::Number(number) if number.is_u64() => found(at),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                integers(item, found, format!("{at}/{index}"));
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                let token = name.replace('~', "~0").replace('/', "~1");
                integers(member, found, format!("{at}/{token}"));
            }
        }
        _ => {}
    }
}
