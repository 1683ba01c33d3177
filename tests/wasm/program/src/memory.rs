//! What needs no network, and what there can't be.

use std::time::Duration;

use matrix_jobs::catalog;
use matrix_jobs::client_server::content_repo::UploadContentJob;
use matrix_jobs::client_server::sso_login_redirect::RedirectToSsoJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::server_server::event_auth::GetEventAuthJob;
use matrix_jobs::test_util::{MockConnection, json};
use matrix_jobs::{Job, JobStatusCode};
use web_time::Instant;

use super::{connection, took};

/// A scripted server, and the table of all operations.
pub async fn mocked(_: &str) {
    let (mock, begin) = (MockConnection::new(), Instant::now());
    mock.set_access_token("token");
    mock.on("getTokenOwner")
        .rate_limited(Duration::from_millis(100))
        .then()
        .respond(json!({ "user_id": "@bot:example.org" }));
    assert_eq!(mock.run(GetTokenOwnerJob::new()).await.unwrap().user_id().as_str(), "@bot:example.org");
    took(begin, 100..10_000);
    assert_eq!(mock.requests().len(), 2);
    assert!(catalog::OPERATIONS.len() > 100);
}

/// There is no cryptography for signatures.
pub async fn signed(base: &str) {
    let job = GetEventAuthJob::new("!room:example.org", "$event");
    let error = connection(base).run(job).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::Unauthorised);
    assert!(error.to_string().contains("in WebAssembly"), "{error}");
}

/// The browser follows, and the response says where from.
pub async fn redirected(base: &str) {
    let found = connection(base).run(GetTokenOwnerJob::new()).await.unwrap();
    assert!(found.base().response_head().unwrap().url().path().contains("/moved/"));
}

/// To another origin, the browser follows without the access token, which an error says.
pub async fn other_origin(base: &str) {
    let connection = connection(base);
    let error = connection.run(GetTokenOwnerJob::new()).await.unwrap_err();
    assert!(error.to_string().contains("was dropped at a redirect to another origin"), "{error}");
    connection.run(UploadContentJob::new("body")).await.unwrap_err();
}

/// What is answered by a redirect is for the browser itself.
pub async fn single_sign_on(base: &str) {
    let connection = connection(base);
    let job = RedirectToSsoJob::new("https://example.org/back");
    let page = job.request_url(connection.homeserver()).unwrap();
    assert!(page.as_str().contains("redirectUrl"));
    let error = connection.run(job).await.unwrap_err();
    assert!(error.to_string().contains("`request_url`"), "{error}");
}
