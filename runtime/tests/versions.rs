//! What a connection knows of its server's versions, and what becomes of jobs that are newer.

mod support;

use std::sync::Arc;
use std::time::Duration;

use matrix_jobs_runtime::json::{self, JsonObject};
use matrix_jobs_runtime::{
    Connection, ConnectionBuilder, Endpoint, JobBackoffStrategy, JobError, JobStatusCode, Method,
    SupportedVersions, VersionPolicy,
};
use support::{Answer, Call, Server, WHO_AM_I, answer, connection, header};
use tokio::task::JoinHandle;

const JSON: &str = "application/json";
const OLD: &str = r#"{"versions":["r0.6.1","v1.4","v1.5"]}"#;
const NEW: &str = r#"{"versions":["v1.5","v1.7","v1.6"],"unstable_features":{"org.a":true,"org.b":false}}"#;

/// An operation that Matrix 1.7 added.
static NEWER: Endpoint = Endpoint {
    since: Some("1.7"),
    ..Endpoint::new("generateLoginToken", Method::Get, "/_matrix/client/v1/login/get_token")
};

fn ok(body: &str) -> Answer {
    answer("200 OK", JSON, body)
}

fn unrecognized() -> Answer {
    answer("404 Not Found", JSON, r#"{"errcode":"M_UNRECOGNIZED","error":"Unrecognized request"}"#)
}

fn broken() -> Answer {
    answer("500 Internal Server Error", "text/html", "")
}

fn newer() -> Call<JsonObject> {
    Call::new(&NEWER)
}

/// The paths that were asked for.
fn paths(server: &Server) -> Vec<String> {
    let requests = server.requests();
    requests.iter().map(|request| request.split(' ').nth(1).unwrap().to_owned()).collect()
}

const VERSIONS: &str = "/_matrix/client/versions";
const GET_TOKEN: &str = "/_matrix/client/v1/login/get_token";

/// A connection whose jobs are tried once.
fn built(server: &Server, how: impl FnOnce(ConnectionBuilder) -> ConnectionBuilder) -> Connection {
    let builder = Connection::builder(&server.url).unwrap().backoff(JobBackoffStrategy::new([]));
    let connection = how(builder).build().unwrap();
    connection.set_access_token("sesame");
    connection
}

fn versions(json: &str) -> SupportedVersions {
    json::read_str(json).unwrap().value
}

#[test]
fn a_version_is_supported_if_it_or_a_newer_one_is_listed() {
    let server = versions(NEW);
    assert_eq!((server.newest(), server.versions().len()), (Some("v1.7"), 3));
    for version in ["1.7", "v1.7", "v1.2", "1.0", "r0.6.1", "r0.99.0"] {
        assert!(server.supports(version), "{version}");
    }
    for version in ["1.8", "v1.10", "2.0", "", "unstable"] {
        assert!(!server.supports(version), "{version}");
    }
    let old = versions(r#"{"versions":["r0.5.0","r0.6.0","unstable"]}"#);
    assert_eq!(old.newest(), Some("r0.6.0"));
    assert!(old.supports("r0.5.1") && old.supports("unstable"));
    assert!(!old.supports("r0.6.1") && !old.supports("1.0"));
    let none = versions(r#"{"versions":[]}"#);
    assert!(none.newest().is_none() && !none.supports("r0.0.1"));
}

#[test]
fn features_are_those_that_are_switched_on() {
    let server = versions(NEW);
    assert!(server.has_unstable_feature("org.a"));
    assert!(!server.has_unstable_feature("org.b") && !server.has_unstable_feature("org.c"));
    assert_eq!(server.unstable_features().collect::<Vec<_>>(), [("org.a", true), ("org.b", false)]);
    assert_eq!(versions(OLD).unstable_features().count(), 0);
}

#[tokio::test]
async fn the_server_is_asked_once() {
    let server = Server::start(vec![ok(OLD)]).await;
    let connection = server.connection();
    assert_eq!(connection.supported_versions().await.unwrap().newest(), Some("v1.5"));
    assert_eq!(connection.clone().supported_versions().await.unwrap().newest(), Some("v1.5"));
    assert_eq!(header(&server.request(), "authorization"), Some("Bearer sesame"));
}

#[tokio::test]
async fn without_a_token_the_server_is_asked_all_the_same() {
    let server = Server::start(vec![ok(OLD)]).await;
    let connection = Connection::new(&server.url).unwrap();
    connection.supported_versions().await.unwrap();
    assert_eq!(header(&server.request(), "authorization"), None);
}

fn many_ask(connection: &Connection) -> Vec<JoinHandle<Result<Arc<SupportedVersions>, JobError>>> {
    let ask = |connection: Connection| async move { connection.supported_versions().await };
    (0..20).map(|_| tokio::spawn(ask(connection.clone()))).collect()
}

#[tokio::test]
async fn many_who_want_to_know_at_once_ask_once() {
    let server = Server::start(vec![ok(OLD)]).await;
    let connection = server.connection();
    for asked in many_ask(&connection) {
        assert_eq!(asked.await.unwrap().unwrap().newest(), Some("v1.5"));
    }
    assert_eq!(paths(&server), [VERSIONS]);
}

#[tokio::test]
async fn those_who_wait_share_a_failure_too() {
    let server = Server::start((0..3).map(|_| unrecognized()).collect()).await;
    let connection = server.connection();
    for asked in many_ask(&connection) {
        assert_eq!(asked.await.unwrap().unwrap_err().errcode(), Some("M_UNRECOGNIZED"));
    }
    // The first of those who came while one was asking asks again, and for all of them.
    assert!(paths(&server).len() <= 2, "{:?}", paths(&server));
}

#[tokio::test]
async fn whoever_gives_up_lets_another_ask() {
    let server = Server::start(vec![Answer::Stall(Vec::new()), ok(OLD)]).await;
    let connection = server.connection();
    let first = tokio::spawn({
        let connection = connection.clone();
        async move { connection.supported_versions().await.map(drop) }
    });
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    first.abort();
    assert_eq!(connection.supported_versions().await.unwrap().newest(), Some("v1.5"));
}

#[tokio::test]
async fn a_refresh_asks_anew() {
    let server = Server::start(vec![ok(OLD), ok(NEW), broken()]).await;
    let connection = server.connection();
    connection.supported_versions().await.unwrap();
    assert_eq!(connection.refresh_supported_versions().await.unwrap().newest(), Some("v1.7"));
    assert_eq!(connection.supported_versions().await.unwrap().newest(), Some("v1.7"));
    let failed = connection.refresh_supported_versions().await.unwrap_err();
    assert_eq!(failed.http_status(), Some(500));
    assert_eq!(connection.supported_versions().await.unwrap().newest(), Some("v1.7"));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_old_answer_is_replaced_if_there_is_a_new_one() {
    let server = Server::start(vec![ok(OLD), broken(), ok(NEW)]).await;
    let connection = built(&server, |builder| builder.versions_lifetime(Duration::ZERO));
    assert_eq!(connection.supported_versions().await.unwrap().newest(), Some("v1.5"));
    assert_eq!(connection.supported_versions().await.unwrap().newest(), Some("v1.5"), "no answer");
    assert_eq!(connection.supported_versions().await.unwrap().newest(), Some("v1.7"));
}

#[tokio::test]
async fn an_answer_can_be_good_forever() {
    let server = Server::start(vec![ok(OLD)]).await;
    let connection = built(&server, |builder| builder.versions_lifetime(Duration::MAX));
    connection.supported_versions().await.unwrap();
    connection.supported_versions().await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn without_any_answer_it_is_a_job_that_failed() {
    for (answer, code) in [
        (unrecognized(), JobStatusCode::NotFound),
        (ok("{}"), JobStatusCode::IncorrectResponse),
        (ok("<html>"), JobStatusCode::IncorrectResponse),
        (
            ok(&format!(r#"{{"versions":[],"filler":"{}"}}"#, "x".repeat(70_000))),
            JobStatusCode::IncorrectResponse,
        ),
    ] {
        let server = Server::start(vec![answer]).await;
        let failed = server.connection().supported_versions().await.unwrap_err();
        assert_eq!(failed.code(), code, "{failed}");
        assert!(failed.to_string().starts_with("getVersions (GET http://127.0.0.1:"), "{failed}");
    }
}

#[tokio::test]
async fn the_error_of_a_newer_job_says_so_beside_the_servers_words() {
    let server = Server::start(vec![ok(OLD), unrecognized(), unrecognized()]).await;
    let connection = server.connection();
    connection.supported_versions().await.unwrap();
    let error = connection.run(newer()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "generateLoginToken (GET {}{GET_TOKEN}): Not found: Unrecognized request [404 M_UNRECOGNIZED] \
             (added in Matrix 1.7; the server lists 1.5 at most)",
            server.url
        )
    );
    assert_eq!(
        (error.code(), error.status().message.as_str()),
        (JobStatusCode::NotFound, "Unrecognized request")
    );
    assert_eq!(error.matrix_error().unwrap().error.as_deref(), Some("Unrecognized request"));
    let other = connection.run(Call::<JsonObject>::new(&WHO_AM_I)).await.unwrap_err();
    assert!(!other.to_string().contains("added in"), "{other}");
}

#[tokio::test]
async fn a_newer_job_may_well_succeed() {
    let server = Server::start(vec![ok(OLD), ok("{}")]).await;
    let connection = server.connection();
    connection.supported_versions().await.unwrap();
    assert_eq!(connection.run(newer()).await.unwrap().base().status().code, JobStatusCode::Success);
}

#[tokio::test]
async fn a_server_without_any_version_is_older_than_all() {
    let server = Server::start(vec![ok(r#"{"versions":["unstable"]}"#), unrecognized()]).await;
    let connection = server.connection();
    connection.supported_versions().await.unwrap();
    let error = connection.run(newer()).await.unwrap_err().to_string();
    assert!(error.ends_with("(added in Matrix 1.7; the server lists no version)"), "{error}");
}

#[tokio::test]
async fn an_empty_list_is_no_answer() {
    let server = Server::start(vec![ok(r#"{"versions":[]}"#), ok(r#"{"versions":[]}"#), ok("{}")]).await;
    let connection = built(&server, |builder| builder.version_policy(VersionPolicy::Fail));
    assert_eq!(connection.supported_versions().await.unwrap_err().code(), JobStatusCode::IncorrectResponse);
    // Asked again, and run all the same.
    connection.run(newer()).await.unwrap();
    assert_eq!(paths(&server), [VERSIONS, VERSIONS, GET_TOKEN]);
}

#[tokio::test]
async fn a_warning_asks_nothing_of_its_own() {
    let server = Server::start(vec![unrecognized()]).await;
    let error = server.connection().run(newer()).await.unwrap_err().to_string();
    assert!(error.ends_with("[404 M_UNRECOGNIZED]"), "{error}");
    assert_eq!(paths(&server), [GET_TOKEN]);
}

#[tokio::test]
async fn nothing_is_said_of_a_server_that_is_new_enough() {
    let server = Server::start(vec![ok(NEW), unrecognized()]).await;
    let connection = server.connection();
    connection.supported_versions().await.unwrap();
    let error = connection.run(newer()).await.unwrap_err().to_string();
    assert!(error.ends_with("[404 M_UNRECOGNIZED]"), "{error}");
}

#[tokio::test]
async fn nothing_is_said_where_it_is_to_be_ignored() {
    let server = Server::start(vec![ok(OLD), unrecognized()]).await;
    let connection = built(&server, |builder| builder.version_policy(VersionPolicy::Ignore));
    connection.supported_versions().await.unwrap();
    let error = connection.run(newer()).await.unwrap_err().to_string();
    assert!(error.ends_with("[404 M_UNRECOGNIZED]"), "{error}");
}

#[tokio::test]
async fn a_newer_job_can_fail_before_it_is_sent() {
    let server = Server::start(vec![ok(OLD), ok("{}")]).await;
    let connection = built(&server, |builder| builder.version_policy(VersionPolicy::Fail));
    for _ in 0..2 {
        let error = connection.run(newer()).await.unwrap_err();
        assert_eq!((error.code(), error.http_status()), (JobStatusCode::RequestNotImplemented, None));
        let words = "not sent: added in Matrix 1.7; the server lists 1.5 at most; ";
        assert!(error.status().message.starts_with(words), "{error}");
        assert_eq!(error.to_string().matches("added in").count(), 1, "{error}");
    }
    connection.run(Call::<JsonObject>::new(&WHO_AM_I)).await.unwrap();
    assert_eq!(paths(&server), [VERSIONS, WHO_AM_I.path]);
}

#[tokio::test]
async fn a_server_that_was_updated_is_asked_before_a_job_fails() {
    let server = Server::start(vec![ok(OLD), ok(NEW), ok("{}"), ok("{}")]).await;
    let connection = built(&server, |builder| {
        builder.version_policy(VersionPolicy::Fail).versions_lifetime(Duration::ZERO)
    });
    connection.supported_versions().await.unwrap();
    connection.run(newer()).await.unwrap();
    connection.run(newer()).await.unwrap();
    assert_eq!(paths(&server), [VERSIONS, VERSIONS, GET_TOKEN, GET_TOKEN]);
}

#[tokio::test]
async fn a_job_goes_ahead_if_nobody_knows_the_versions() {
    let server = Server::start(vec![broken(), ok("{}")]).await;
    let connection = built(&server, |builder| builder.version_policy(VersionPolicy::Fail).max_in_flight(1));
    connection.run(newer()).await.unwrap();
    assert_eq!(paths(&server), [VERSIONS, GET_TOKEN]);
}

#[tokio::test]
async fn a_job_that_is_compared_first_keeps_its_place() {
    static FIRST: Endpoint =
        Endpoint { since: Some("1.5"), ..Endpoint::new("first", Method::Put, "/_matrix/client/a") };
    static SECOND: Endpoint = Endpoint::new("second", Method::Put, "/_matrix/client/b");
    let server = Server::start(vec![ok(OLD), ok("{}"), ok("{}")]).await;
    let connection = built(&server, |builder| builder.version_policy(VersionPolicy::Fail).keep_order());
    let first = connection.job(Call::<JsonObject>::new(&FIRST)).submit();
    let second = connection.job(Call::<JsonObject>::new(&SECOND)).submit();
    first.await.unwrap();
    second.await.unwrap();
    assert_eq!(paths(&server), [VERSIONS, "/_matrix/client/a", "/_matrix/client/b"]);
}

#[tokio::test]
async fn clones_share_what_is_known() {
    let server = Server::start(vec![ok(OLD), unrecognized()]).await;
    let first = connection(&server.url);
    let clone = first.clone();
    first.supported_versions().await.unwrap();
    assert!(clone.run(newer()).await.unwrap_err().to_string().contains("added in Matrix 1.7"));
}
