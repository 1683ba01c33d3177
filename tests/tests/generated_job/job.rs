//! A job of the definitions, and what it brings back.

use std::fs;
use std::path::Path;

use matrix_jobs::client_server::authed_content_repo::GetContentAuthedJob;
use matrix_jobs::client_server::definitions::auth_data::AuthenticationData;
use matrix_jobs::client_server::login_token::{GenerateLoginTokenJob, GenerateLoginTokenResponse};
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::test_util::{MockConnection, MockResponse, Mocked, json};
use matrix_jobs::{Finished, HomeserverData, Job, catalog};

fn finished() -> Finished<GenerateLoginTokenJob> {
    let reply = json!({ "login_token": "open", "expires_in_ms": 120_000 });
    Mocked::new(GenerateLoginTokenJob::new()).json(reply).finish().unwrap()
}

#[tokio::test]
async fn required_parameters_first_and_setters_for_the_rest() {
    let mock = MockConnection::new();
    mock.set_access_token("sesame");
    mock.on("sendMessage").respond(json!({ "event_id": "$1" }));
    mock.on("generateLoginToken")
        .respond(MockResponse::json(json!({ "login_token": "open", "expires_in_ms": 1 })));
    let content = json!({ "body": "Hello!" }).as_object().cloned().unwrap();
    mock.run(SendMessageJob::new("!a:b", "m.room.message", content).txn_id("t")).await.unwrap();
    let auth = AuthenticationData::new().with_session("s");
    mock.run(GenerateLoginTokenJob::new().auth(auth)).await.unwrap();
    let requests = mock.requests();
    assert_eq!(requests[0].path(), "/_matrix/client/v3/rooms/%21a%3Ab/send/m.room.message/t");
    assert_eq!(requests[1].json(), json!({ "auth": { "session": "s" } }));
}

#[test]
fn accessors() {
    let job = finished();
    let token: &str = job.login_token().expose();
    assert_eq!((token, job.expires_in_ms(), job.expires_in().as_secs()), ("open", 120_000, 120));
}

#[test]
fn response() {
    let GenerateLoginTokenResponse { login_token, expires_in_ms, .. } = finished().into_response();
    assert_eq!((login_token.expose().as_str(), expires_in_ms), ("open", 120_000));
}

#[test]
fn request_url() {
    let homeserver = HomeserverData::new("https://matrix.example.org/").unwrap();
    let url = GetContentAuthedJob::new("b", "cat/1").request_url(&homeserver).unwrap();
    assert_eq!(url.as_str(), "https://matrix.example.org/_matrix/client/v1/media/download/b/cat%2F1");
}

#[test]
fn authentication_data() {
    let auth =
        AuthenticationData::new().with_type("m.login.password").with_extra("password", "correct horse");
    let sent = matrix_jobs::json::write(&auth).unwrap();
    assert_eq!(
        serde_json::from_slice::<serde_json::Value>(&sent).unwrap(),
        json!({ "type": "m.login.password", "password": "correct horse" })
    );
    let read = matrix_jobs::json::read_str::<AuthenticationData>(r#"{"key of tomorrow": 1}"#).unwrap().value;
    assert_eq!(read.extra.expose()["key of tomorrow"], 1);
    assert!(!format!("{auth:?}").contains("horse"));
}

/// The text of the generated crate's file at this path.
fn source(path: &str) -> String {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src");
    fs::read_to_string(sources.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn modules() {
    assert!(source("client_server/login_token.rs").contains("pub struct GenerateLoginTokenJob"));
    assert!(source("client_server/definitions/auth_data.rs").contains("pub struct AuthenticationData"));
}

#[test]
fn deprecated() {
    let file = source("client_server/content_repo.rs");
    let here = "client-server/content-repo.yaml";
    let operations: Vec<_> =
        catalog::OPERATIONS.iter().filter(|operation| operation.definition == here).collect();
    assert!(operations.iter().any(|operation| operation.endpoint.deprecated));
    for operation in operations {
        let name = operation.endpoint.operation_id;
        let (before, _) = file.split_once(&format!("#[doc(alias = \"{name}\")]\n#[must_use")).unwrap();
        let attributes = before.rsplit("\n\n").next().unwrap();
        assert_eq!(attributes.contains("#[deprecated("), operation.endpoint.deprecated, "{name}");
    }
}
