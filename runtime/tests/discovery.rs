//! From a server's name to its homeserver: each branch of what Matrix specifies, over loopback.

mod support;

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{
    Connection, Discovery, DiscoveryAction, DiscoveryBuilder, DiscoveryError, Endpoint, JobError,
    JobStatusCode, Method, Url, VersionPolicy,
};
use serde_json::{Value, json};
use support::{Answer, Call, Server, answer, header, raw};

use DiscoveryAction::{FailError, FailPrompt, Ignore, Prompt};

const JSON: &str = "application/json";
const VERSIONS: &str = r#"{"versions":["v1.5"]}"#;
/// Where nobody listens.
const NOWHERE: &str = "http://127.0.0.1:1";

fn ok(body: &str) -> Answer {
    answer("200 OK", JSON, body)
}

fn not_found() -> Answer {
    answer("404 Not Found", "text/html", "<html>nothing here</html>")
}

/// A homeserver that is asked for its versions.
async fn homeserver() -> Server {
    Server::start(vec![ok(VERSIONS)]).await
}

/// A server that has this file.
async fn with_file(file: Value) -> Server {
    Server::start(vec![ok(&file.to_string())]).await
}

fn at(server: &Server) -> DiscoveryBuilder {
    Connection::discovery("@alice:example.org").at(&Url::parse(&server.url).unwrap())
}

async fn discovered(file: Value) -> Result<Discovery, DiscoveryError> {
    at(&with_file(file).await).run().await
}

/// What comes of the first server's answers, and how many times it was asked.
async fn answered(answers: Vec<Answer>) -> (DiscoveryError, usize) {
    let server = Server::start(answers).await;
    let error = at(&server).run().await.unwrap_err();
    (error, server.requests().len())
}

fn path(request: &str) -> &str {
    request.split(' ').nth(1).unwrap()
}

#[tokio::test]
async fn the_file_leads_to_the_homeserver() {
    let homeserver = homeserver().await;
    let server = with_file(json!({"m.homeserver": {"base_url": homeserver.url}})).await;
    let found = at(&server).run().await.unwrap();
    assert_eq!(found.homeserver().base_url().as_str(), format!("{}/", homeserver.url));
    assert!(found.identity_server.is_none() && !found.connection.has_access_token());
    let request = server.request();
    assert_eq!(path(&request), "/.well-known/matrix/client");
    assert_eq!(header(&request, "authorization"), None);
    assert_eq!(path(&homeserver.request()), "/_matrix/client/versions");
}

#[tokio::test]
async fn the_versions_are_known_then() {
    static NEWER: Endpoint =
        Endpoint { since: Some("1.7"), ..Endpoint::new("newer", Method::Get, "/_matrix/client/newer") };
    let homeserver = homeserver().await;
    let server = with_file(json!({"m.homeserver": {"base_url": homeserver.url}})).await;
    let found =
        at(&server).settings(|builder| builder.version_policy(VersionPolicy::Fail)).run().await.unwrap();
    assert_eq!(found.connection.supported_versions().await.unwrap().newest(), Some("v1.5"));
    let refused = found.connection.run(Call::<JsonObject>::new(&NEWER)).await.unwrap_err();
    assert_eq!(refused.code(), JobStatusCode::RequestNotImplemented);
    assert_eq!(homeserver.requests().len(), 1);
}

#[tokio::test]
async fn base_urls_may_have_a_path_and_end_in_slashes() {
    let homeserver = homeserver().await;
    let identity = Server::start(vec![ok("{}")]).await;
    let file = json!({
        "m.homeserver": {"base_url": format!("{}/matrix/", homeserver.url)},
        "m.identity_server": {"base_url": format!("{}/id//", identity.url)},
    });
    discovered(file).await.unwrap();
    assert_eq!(path(&homeserver.request()), "/matrix/_matrix/client/versions");
    assert_eq!(path(&identity.request()), "/id/_matrix/identity/v2");
}

#[tokio::test]
async fn other_members_of_the_file_can_be_read() {
    let homeserver = homeserver().await;
    let file = json!({
        "m.homeserver": {"base_url": homeserver.url, "org.example.region": "north"},
        "org.example.map": {"style": "https://example.org/style.json"},
        "org.example.nothing": null,
    });
    let found = discovered(file.clone()).await.unwrap();
    assert_eq!(
        found.field::<JsonObject>("org.example.map").unwrap()["style"],
        "https://example.org/style.json"
    );
    assert_eq!(found.field::<String>("org.example.map"), None);
    assert_eq!(found.field::<JsonObject>("org.example.nothing"), None);
    assert_eq!(Value::Object(found.well_known.unwrap()), file);
}

#[tokio::test]
async fn the_content_type_of_the_file_says_nothing() {
    let homeserver = homeserver().await;
    let file = json!({"m.homeserver": {"base_url": homeserver.url}}).to_string();
    let length = format!("Content-Length: {}", file.len());
    let server = Server::start(vec![raw("200 OK", &length, file.as_bytes())]).await;
    at(&server).run().await.unwrap();
}

#[tokio::test]
async fn the_file_may_be_elsewhere() {
    let homeserver = homeserver().await;
    let elsewhere = with_file(json!({"m.homeserver": {"base_url": homeserver.url}})).await;
    let location = format!("Location: {}/file\r\nContent-Length: 0", elsewhere.url);
    let server = Server::start(vec![raw("302 Found", &location, b"")]).await;
    at(&server).run().await.unwrap();
    assert_eq!(path(&elsewhere.request()), "/file");
}

#[tokio::test]
async fn a_name_of_nothing_is_asked_for_again() {
    let place = Url::parse(NOWHERE).unwrap();
    for name in
        ["", "@alice", "@alice:", "alice@example.org", "https://example.org", "exa mple.org", "@alice:b:c:d"]
    {
        let error = Connection::discovery(name).at(&place).run().await.unwrap_err();
        assert_eq!(error.action(), Prompt, "{name}: {error}");
        assert!(error.job_error().is_none() && error.source().is_some(), "{error}");
    }
    assert_eq!(
        Connection::discover("alice@example.org").await.unwrap_err().to_string(),
        "no homeserver was discovered: not a server name: the server's name is neither a host name nor an IP \
         address; ask for a server's name or a user ID, such as `example.org` or `@alice:example.org`"
    );
}

#[tokio::test]
async fn without_a_file_it_is_ignored() {
    let (error, requests) = answered(vec![not_found()]).await;
    assert_eq!((error.action(), requests), (Ignore, 1));
    assert_eq!(error.job_error().unwrap().http_status(), Some(404));
    let cause = error.source().unwrap().downcast_ref::<JobError>().unwrap();
    assert_eq!(
        error.to_string(),
        format!("no homeserver was discovered: {cause}; find the homeserver by other means")
    );
}

#[tokio::test]
async fn without_a_file_the_server_itself_may_be_the_homeserver() {
    let server = Server::start(vec![not_found(), ok(VERSIONS)]).await;
    let found = at(&server).or_server_itself().run().await.unwrap();
    assert_eq!(found.homeserver().base_url().as_str(), format!("{}/", server.url));
    assert_eq!((found.well_known.as_ref(), found.identity_server.as_ref()), (None, None));
    assert_eq!(found.field::<Value>("m.homeserver"), None);
    assert_eq!(found.connection.supported_versions().await.unwrap().newest(), Some("v1.5"));
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn without_a_file_and_without_a_homeserver_it_is_ignored_too() {
    let server = Server::start(vec![not_found(), not_found()]).await;
    let error = at(&server).or_server_itself().run().await.unwrap_err();
    assert_eq!(error.action(), Ignore);
    let shown = error.to_string();
    assert!(shown.contains("getWellknown") && shown.contains(", and getVersions"), "{shown}");
}

#[tokio::test]
async fn the_server_itself_is_not_asked_if_there_is_a_file() {
    for file in ["{}", "nonsense", r#"{"m.homeserver":{"base_url":"nowhere"}}"#] {
        let server = Server::start(vec![ok(file), ok(VERSIONS)]).await;
        assert_ne!(at(&server).or_server_itself().run().await.unwrap_err().action(), Ignore);
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn an_error_instead_of_the_file_is_for_the_user() {
    for (status, requests) in [
        ("403 Forbidden", 1),
        ("410 Gone", 1),
        ("413 Content Too Large", 1),
        ("418 I'm a teapot", 1),
        // These may pass.
        ("500 Internal Server Error", 2),
        ("503 Service Unavailable", 2),
    ] {
        let answers = (0..3).map(|_| answer(status, "text/html", "<html>"));
        let (error, asked) = answered(answers.collect()).await;
        assert_eq!((error.action(), asked), (FailPrompt, requests), "{error}");
        let given = error.job_error().unwrap().http_status().unwrap();
        assert!(status.starts_with(&given.to_string()), "{error}");
    }
}

#[tokio::test]
async fn only_200_means_that_there_is_a_file() {
    let homeserver = homeserver().await;
    let file = json!({"m.homeserver": {"base_url": homeserver.url}}).to_string();
    for status in ["201 Created", "203 Non-Authoritative Information", "206 Partial Content"] {
        let (error, _) = answered(vec![answer(status, JSON, &file)]).await;
        assert_eq!(error.action(), FailPrompt);
        assert!(error.to_string().contains(&format!("HTTP {} instead of 200", &status[..3])), "{error}");
    }
    assert!(homeserver.requests().is_empty());
}

#[tokio::test]
async fn an_unsafe_redirect_is_for_the_user() {
    let location = "Location: ftp://example.org/\r\nContent-Length: 0";
    let (error, _) = answered((0..2).map(|_| raw("302 Found", location, b"")).collect()).await;
    assert_eq!(error.action(), FailPrompt);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_for_the_user() {
    let place = Url::parse(NOWHERE).unwrap();
    let error = Connection::discovery("example.org").at(&place).run().await.unwrap_err();
    assert_eq!(error.action(), FailPrompt);
    assert_eq!(error.job_error().unwrap().code(), JobStatusCode::NetworkError);
    assert!(error.to_string().ends_with("; ask the user for the homeserver's base URL"), "{error}");
}

#[tokio::test]
async fn a_server_that_says_nothing_is_for_the_user() {
    let server = Server::start(vec![Answer::Stall(Vec::new()), Answer::Stall(Vec::new())]).await;
    let error = at(&server).time_limit(Duration::from_millis(100)).run().await.unwrap_err();
    assert_eq!(error.action(), FailPrompt);
}

#[tokio::test]
async fn a_server_that_wants_to_be_left_alone_is_for_the_user() {
    let limited = r#"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":60000}"#;
    let server = Server::start(vec![answer("429 Too Many Requests", JSON, limited)]).await;
    let error = at(&server).time_limit(Duration::from_secs(2)).run().await.unwrap_err();
    assert_eq!(error.action(), FailPrompt);
    let words = format!("getWellknown at {}/: timed out: no response within 2s", server.url);
    assert!(error.to_string().contains(&words) && error.source().is_none(), "{error}");
}

#[tokio::test]
async fn an_empty_file_is_for_the_user() {
    let (error, requests) = answered(vec![ok("")]).await;
    assert_eq!((error.action(), requests), (FailPrompt, 1));
    assert!(error.to_string().contains("/.well-known/matrix/client: the body is empty; "), "{error}");
}

#[tokio::test]
async fn a_file_that_is_no_json_object_is_for_the_user() {
    for file in ["<html>", "[]", "\"m.homeserver\"", "null", r#"{"m.homeserver":"#] {
        let (error, requests) = answered(vec![ok(file)]).await;
        assert_eq!((error.action(), requests), (FailPrompt, 1), "{file}");
        assert!(error.to_string().contains("the body is not a JSON object: "), "{error}");
    }
}

#[tokio::test]
async fn a_file_of_any_size_is_none() {
    let file = json!({"m.homeserver": {"base_url": NOWHERE}, "filler": "x".repeat(70_000)});
    let error = discovered(file).await.unwrap_err();
    assert_eq!(error.action(), FailPrompt);
    assert!(error.to_string().contains("larger than 65536 bytes"), "{error}");
}

#[tokio::test]
async fn a_file_without_a_base_url_is_for_the_user() {
    for file in [
        json!({}),
        json!({"m.homeserver": null}),
        json!({"m.homeserver": "https://example.org"}),
        json!({"m.homeserver": []}),
        json!({"m.homeserver": {}}),
        json!({"m.homeserver": {"base_url": null}}),
        json!({"m.homeserver": {"base_url": 8448}}),
        json!({"m.homeserver": {"base_url": ""}}),
    ] {
        let error = discovered(file.clone()).await.unwrap_err();
        assert_eq!(error.action(), FailPrompt, "{file}");
        assert!(error.to_string().contains("no `base_url` of `m.homeserver`"), "{error}");
    }
}

#[tokio::test]
async fn a_base_url_that_is_none_is_an_error() {
    for url in [
        "example.org",
        "//example.org",
        "ftp://example.org",
        "https://",
        "https://a:b@example.org",
        "https://example.org?a",
    ] {
        let error = discovered(json!({"m.homeserver": {"base_url": url}})).await.unwrap_err();
        assert_eq!(error.action(), FailError, "{url}");
        assert!(
            error.to_string().contains("`m.homeserver`") && !error.to_string().contains("a:b"),
            "{error}"
        );
    }
}

#[tokio::test]
async fn a_homeserver_that_is_not_there_is_an_error() {
    let error = discovered(json!({"m.homeserver": {"base_url": NOWHERE}})).await.unwrap_err();
    assert_eq!(error.action(), FailError);
    assert_eq!(error.job_error().unwrap().code(), JobStatusCode::NetworkError);
    assert!(error.to_string().ends_with("don't go on with the login"), "{error}");
}

#[tokio::test]
async fn a_homeserver_that_is_none_is_an_error() {
    for answered in [
        || not_found(),
        || answer("403 Forbidden", JSON, VERSIONS),
        || ok("<html>"),
        || ok(""),
        || ok("{}"),
        || ok(r#"{"versions":"v1.5"}"#),
        || ok(r#"{"versions":[]}"#),
    ] {
        let homeserver = Server::start(vec![answered(), answered()]).await;
        let error = discovered(json!({"m.homeserver": {"base_url": homeserver.url}})).await.unwrap_err();
        assert_eq!(error.action(), FailError, "{error}");
        assert!(error.to_string().contains("getVersions (GET "), "{error}");
    }
}

#[tokio::test]
async fn a_homeserver_that_says_nothing_is_an_error() {
    let homeserver = Server::start(vec![Answer::Stall(Vec::new()), Answer::Stall(Vec::new())]).await;
    let server = with_file(json!({"m.homeserver": {"base_url": homeserver.url}})).await;
    let error = at(&server).time_limit(Duration::from_secs(4)).run().await.unwrap_err();
    assert_eq!(error.action(), FailError);
}

#[tokio::test]
async fn a_homeserver_may_fail_once() {
    let broken = answer("500 Internal Server Error", "text/html", "");
    let homeserver = Server::start(vec![broken, ok(VERSIONS)]).await;
    discovered(json!({"m.homeserver": {"base_url": homeserver.url}})).await.unwrap();
}

/// What comes of a good homeserver and this for the identity server.
async fn with_identity(identity: Value) -> Result<Discovery, DiscoveryError> {
    let homeserver = homeserver().await;
    discovered(json!({"m.homeserver": {"base_url": homeserver.url}, "m.identity_server": identity})).await
}

#[tokio::test]
async fn the_file_may_name_an_identity_server() {
    let identity = Server::start(vec![ok("{}")]).await;
    let found = with_identity(json!({"base_url": identity.url})).await.unwrap();
    assert_eq!(found.identity_server.unwrap().as_str(), format!("{}/", identity.url));
    assert_eq!(path(&identity.request()), "/_matrix/identity/v2");
}

#[tokio::test]
async fn null_names_no_identity_server() {
    assert_eq!(with_identity(Value::Null).await.unwrap().identity_server, None);
}

#[tokio::test]
async fn an_identity_server_without_a_base_url_is_for_the_user() {
    for identity in [json!({}), json!("https://example.org"), json!({"base_url": 1}), json!({"base_url": ""})]
    {
        let error = with_identity(identity.clone()).await.unwrap_err();
        assert_eq!(error.action(), FailPrompt, "{identity}");
        assert!(error.to_string().contains("no `base_url` of `m.identity_server`"), "{error}");
    }
}

#[tokio::test]
async fn an_identity_server_that_is_none_is_an_error() {
    for url in ["example.org", "gopher://example.org", NOWHERE] {
        let error = with_identity(json!({"base_url": url})).await.unwrap_err();
        assert_eq!(error.action(), FailError, "{url}");
    }
    for answered in [|| not_found(), || ok("<html>"), || ok("[]"), || answer("403 Forbidden", JSON, "{}")] {
        let identity = Server::start(vec![answered(), answered()]).await;
        let error = with_identity(json!({"base_url": identity.url})).await.unwrap_err();
        assert_eq!(error.action(), FailError, "{error}");
        assert!(error.to_string().contains("/_matrix/identity/v2): "), "{error}");
    }
}

#[tokio::test]
async fn a_bad_homeserver_counts_before_a_bad_identity_server() {
    let file = json!({"m.homeserver": {"base_url": NOWHERE}, "m.identity_server": {}});
    assert_eq!(discovered(file).await.unwrap_err().action(), FailError);
}

#[tokio::test]
async fn settings_are_those_of_all_connections() {
    let (homeserver, identity) = (homeserver().await, Server::start(vec![ok("{}")]).await);
    let file = json!({
        "m.homeserver": {"base_url": homeserver.url},
        "m.identity_server": {"base_url": identity.url},
    });
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let settings = at(&with_file(file).await).settings(move |builder| {
        counted.fetch_add(1, Ordering::Relaxed);
        builder.max_in_flight(1)
    });
    settings.run().await.unwrap();
    assert_eq!(calls.load(Ordering::Relaxed), 3);
}

#[tokio::test]
async fn a_place_to_look_that_is_none_is_said_to_be() {
    let place = Url::parse("file:///etc").unwrap();
    let error = Connection::discovery("example.org").at(&place).run().await.unwrap_err();
    assert!(error.to_string().contains("where to look for the file: "), "{error}");
}

#[test]
fn actions_have_the_names_of_the_specification() {
    let names = [Ignore, Prompt, FailPrompt, FailError].map(DiscoveryAction::as_str);
    assert_eq!(names, ["IGNORE", "PROMPT", "FAIL_PROMPT", "FAIL_ERROR"]);
}
