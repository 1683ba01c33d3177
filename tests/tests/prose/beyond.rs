//! What no release names yet: further properties of any body, and the unknown ones of any response.

use matrix_jobs::client_server::authed_content_repo::GetContentAuthedJob;
use matrix_jobs::client_server::content_repo::UploadContentJob;
use matrix_jobs::client_server::device_management::{DeleteDeviceJob, GetDevicesJob};
use matrix_jobs::client_server::logout::LogoutJob;
use matrix_jobs::client_server::message_pagination::GetRoomEventsJob;
use matrix_jobs::client_server::pushrules::GetPushRulesJob;
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::client_server::typing::SetTypingJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::json::JsonObject;
use matrix_jobs::test_util::{MockConnection, MockResponse, json};
use matrix_jobs::{Job, JobStatusCode, uia};
use serde_json::Value;

fn mock() -> MockConnection {
    let mock = MockConnection::new();
    mock.connection().set_access_token("t");
    mock
}

#[tokio::test]
async fn any_json_body_takes_further_properties() {
    let mock = mock();
    mock.on("setTyping").respond(json!({}));
    mock.on("sendMessage").respond(json!({"event_id": "$1"}));
    mock.on("logout").respond(json!({}));
    let typing = SetTypingJob::new("@a:b", "!r", true);
    mock.job(typing)
        .with_extra("org.example.mood", "sunny")
        .with_extra("list", json!([1]))
        .run()
        .await
        .expect("typing");
    let empty = SendMessageJob::new("!r", "m.x", JsonObject::new());
    mock.job(empty).with_extra("a", 1).with_extra("a", 2).run().await.expect("a message");
    mock.job(LogoutJob::new()).with_extra("a", 3).run().await.expect("a logout");
    let sent: Vec<_> = mock.requests().iter().map(|request| request.json()).collect();
    assert_eq!(
        sent,
        [json!({"typing": true, "org.example.mood": "sunny", "list": [1]}), json!({"a": 2}), json!({"a": 3})]
    );
}

#[tokio::test]
async fn they_stay_in_a_body_that_interactive_authentication_completes() {
    let mock = mock();
    let demand = json!({"flows": [{"stages": ["m.login.password"]}], "session": "s"});
    mock.on("deleteDevice")
        .respond(MockResponse::json(demand).http_status(401))
        .times(1)
        .then()
        .respond(json!({}));
    let job = mock.job(DeleteDeviceJob::new("D")).with_extra("org.example.reason", "lost");
    job.uia(uia::password("alice", "secret")).run().await.expect("a deleted device");
    let last = mock.requests().last().expect("a request").json();
    assert_eq!((&last["org.example.reason"], &last["auth"]["session"]), (&json!("lost"), &json!("s")));
}

#[tokio::test]
async fn what_has_no_room_for_them_is_refused_before_anything_is_sent() {
    async fn refused<J: Job>(mock: &MockConnection, job: J, name: &str, value: Value) -> String {
        let error = mock.job(job).with_extra(name, value).run().await.err().expect("an error");
        assert_eq!(error.code(), JobStatusCode::IncorrectRequest);
        assert!(mock.requests().is_empty());
        error.to_string()
    }
    let mock = mock();
    let taken = refused(&mock, SetTypingJob::new("@a:b", "!r", true), "typing", json!(false)).await;
    assert!(taken.contains("the body has a property \"typing\" already"), "{taken}");
    let none = refused(&mock, GetTokenOwnerJob::new(), "x", json!(1)).await;
    assert!(none.contains("is not a JSON object"), "{none}");
    let file = refused(&mock, UploadContentJob::new("bytes"), "x", json!(1)).await;
    assert!(file.contains("is not a JSON object"), "{file}");
    let unsafe_number = refused(&mock, LogoutJob::new(), "x", json!(9_007_199_254_740_993_u64)).await;
    assert!(unsafe_number.contains("2^53"), "{unsafe_number}");
}

/// The unknown properties of a response, by path and value.
async fn unknown<J: Job>(job: J, response: &str) -> Vec<(String, Value)> {
    let mock = mock();
    mock.on(job.endpoint().operation_id).respond(MockResponse::body("application/json", response.to_owned()));
    let finished = mock.run(job).await.expect("a response");
    let found = finished.unknown_properties();
    found.into_iter().map(|one| (one.path, serde_json::from_str(one.value.as_str()).expect("JSON"))).collect()
}

#[tokio::test]
async fn unknown_properties_of_a_response_are_found_at_any_depth() {
    let response = r#"{
        "next_batch": "b", "org.example.top": {"a": [1, "x"]},
        "rooms": {"join": {"!r:s": {"org.example.mood": "sunny", "summary": {"m.heroes": [], "a/b~c": null}}}},
        "device_lists": {"changed": [], "later": true},
        "presence": {"events": [{"type": "m.presence", "content": {}, "within an event": 1}]}
    }"#;
    let found = unknown(SyncJob::new(), response).await;
    let expected = [
        ("/org.example.top", json!({"a": [1, "x"]})),
        ("/rooms/join/!r:s/org.example.mood", json!("sunny")),
        ("/rooms/join/!r:s/summary/a~1b~0c", json!(null)),
        ("/device_lists/later", json!(true)),
    ];
    assert_eq!(found, expected.map(|(path, value)| (path.to_owned(), value)));
    let devices = r#"{"devices": [7, {"device_id": "D", "org.example.colour": "red"}]}"#;
    let found = unknown(GetDevicesJob::new(), devices).await;
    assert_eq!(found, [("/devices/1/org.example.colour".to_owned(), json!("red"))]);
}

#[tokio::test]
async fn the_last_of_several_counts_and_odd_json_is_no_obstacle() {
    let twice = r#"{"user_id": "@a:b", "x": 1, "x": 2}"#;
    assert_eq!(unknown(GetTokenOwnerJob::new(), twice).await, [("/x".to_owned(), json!(2))]);
    // A half of a surrogate pair has the whole body read with care.
    let odd = r#"{"user_id": "@a:b", "device_id": "\ud800", "x": [1e999, "\udc00"], "y": 1}"#;
    let mock = mock();
    mock.on("getTokenOwner").respond(MockResponse::body("application/json", odd));
    let finished = mock.run(GetTokenOwnerJob::new()).await.expect("a response");
    let found = finished.unknown_properties();
    let found: Vec<_> = found.iter().map(|one| (one.path.as_str(), one.value.as_str())).collect();
    assert_eq!(found, [("/x", r#"[1e999, "\udc00"]"#), ("/y", "1")]);
    assert!(!format!("{:?}", finished.unknown_properties()).contains("1e999"));
}

#[tokio::test]
async fn open_types_and_files_have_none_and_empty_responses_have_all() {
    let rules = r#"{"global": {"override": [{"actions": [{"set_tweak": "sound", "x": 1}], "default": true,
        "enabled": true, "rule_id": "r", "conditions": [{"kind": "k", "feature": "f"}], "y": 1}]}}"#;
    assert_eq!(unknown(GetPushRulesJob::new(), rules).await, []);
    let events = r#"{"start": "s", "chunk": [{"type": "t", "content": {}, "x": 1}]}"#;
    assert_eq!(
        unknown(GetRoomEventsJob::new("!r", matrix_jobs::enums::Direction::Backward), events).await,
        []
    );
    assert_eq!(unknown(LogoutJob::new(), r#"{"x": {"y": 1}}"#).await, [("/x".to_owned(), json!({"y": 1}))]);
    assert_eq!(unknown(GetContentAuthedJob::new("s", "m"), r#"{"x": 1}"#).await, []);
}
