//! A scripted homeserver on the loopback interface, with operations written by hand.
#![cfg(feature = "test-server")]

use std::time::{Duration, Instant};

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::server::http::Response;
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};
use matrix_jobs_runtime::test_server::{KnownOperation, TestServer};
use matrix_jobs_runtime::{
    Access, BackoffStep, Connection, Endpoint, Job, JobBackoffStrategy, JobStatusCode, Method, RequestParts,
};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Sets a mood: any object.
#[derive(Debug, PartialEq)]
struct SetMood {
    user_id: String,
    body: JsonObject,
}

static SET_MOOD: Endpoint = Endpoint::new("setMood", Method::Put, "/mood/{userId}");

impl SetMood {
    fn new(mood: &str) -> Self {
        let body = JsonObject::from_iter([("mood".to_owned(), json!(mood))]);
        Self { user_id: "@bob:example.org".to_owned(), body }
    }
}

impl Job for SetMood {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &SET_MOOD
    }

    fn fill(&self, request: &mut RequestParts) {
        request.path(&[&self.user_id]);
        request.json(&self.body);
    }
}

impl Receive for SetMood {
    const ENDPOINT: &'static Endpoint = &SET_MOOD;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { user_id: inputs.path("userId")?, body: inputs.json()? })
    }
}

/// Asks for a mood, without a body, and without a token if there is none.
struct GetMood;

static GET_MOOD: Endpoint =
    Endpoint { access: Access::Optional, ..Endpoint::new("getMood", Method::Get, "/mood/{userId}") };

impl Job for GetMood {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &GET_MOOD
    }

    fn fill(&self, request: &mut RequestParts) {
        request.path(&["@bob:example.org"]);
    }
}

impl Receive for GetMood {
    const ENDPOINT: &'static Endpoint = &GET_MOOD;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        inputs.path::<String>("userId")?;
        inputs.optional_query::<u64>("at")?;
        Ok(Self)
    }
}

/// A job that only a server in a server room knows.
struct SignedMood;

static SIGNED_MOOD: Endpoint =
    Endpoint { access: Access::Signed, ..Endpoint::new("signedMood", Method::Post, "/mood") };

impl Job for SignedMood {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SIGNED_MOOD
    }

    fn fill(&self, _: &mut RequestParts) {}
}

impl Receive for SignedMood {
    const ENDPOINT: &'static Endpoint = &SIGNED_MOOD;

    fn receive(_: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

const OPERATIONS: &[KnownOperation] = &[KnownOperation::of::<GetMood>(), KnownOperation::of::<SignedMood>()];

/// Sets a mood without asking, by a path that fits that of [`SetMood`], too.
#[derive(Debug, PartialEq)]
struct CheerUp {
    mood: String,
}

static CHEER_UP: Endpoint = Endpoint::new("cheerUp", Method::Put, "/mood/me");

impl Job for CheerUp {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &CHEER_UP
    }

    fn fill(&self, request: &mut RequestParts) {
        request.json(&JsonObject::from_iter([("mood".to_owned(), json!(self.mood))]));
    }
}

impl Receive for CheerUp {
    const ENDPOINT: &'static Endpoint = &CHEER_UP;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        let body: JsonObject = inputs.json()?;
        let mood = body.get("mood").and_then(|mood| mood.as_str()).unwrap_or_default();
        Ok(Self { mood: mood.to_owned() })
    }
}

async fn server() -> TestServer {
    TestServer::start(OPERATIONS).await.unwrap()
}

fn object(json: serde_json::Value) -> JsonObject {
    json.as_object().cloned().unwrap()
}

#[tokio::test]
async fn answers_come_in_their_order_and_the_last_stays() {
    let server = server().await;
    server
        .on::<SetMood>()
        .respond(object(json!({ "count": 1 })))
        .times(2)
        .then()
        .error(ErrorResponse::forbidden("Cheer up."))
        .then()
        .respond_with(async |job: SetMood| Ok(job.body));
    let connection = server.connection();
    let mut ends = Vec::new();
    for mood in ["a", "b", "c", "d", "e"] {
        let end = connection.run(SetMood::new(mood)).await;
        ends.push(end.map_or_else(|error| json!(error.errcode()), |done| json!(*done)));
    }
    let expected = json!([{ "count": 1 }, { "count": 1 }, "M_FORBIDDEN", { "mood": "d" }, { "mood": "e" }]);
    assert_eq!(json!(ends), expected);
    assert_eq!(server.requests::<SetMood>(), ["a", "b", "c", "d", "e"].map(SetMood::new));
    assert!(server.requests::<GetMood>().is_empty());
    let operations = server.received().into_iter().map(|request| request.endpoint().operation_id);
    assert_eq!(operations.collect::<Vec<_>>(), ["setMood"; 5]);
}

#[tokio::test]
async fn a_request_that_is_one_of_two_operations_has_the_answer_of_either() {
    let server =
        TestServer::start(&[KnownOperation::of::<SetMood>(), KnownOperation::of::<CheerUp>()]).await.unwrap();
    let connection = server.connection();
    server.on::<SetMood>().respond(object(json!({ "by": "SetMood" })));
    let cheer_up = || CheerUp { mood: "fine".to_owned() };
    assert_eq!(connection.run(cheer_up()).await.unwrap()["by"], "SetMood");
    assert_eq!(server.received()[0].endpoint(), &CHEER_UP);
    let sent = server.requests::<SetMood>();
    assert_eq!((sent.len(), sent[0].user_id.as_str()), (1, "me"));
    assert_eq!(server.requests::<CheerUp>(), [cheer_up()]);

    // The path that is fixed comes first.
    server.on::<CheerUp>().respond(object(json!({ "by": "CheerUp" })));
    assert_eq!(connection.run(cheer_up()).await.unwrap()["by"], "CheerUp");
    assert_eq!(connection.run(SetMood::new("fine")).await.unwrap()["by"], "SetMood");
    assert_eq!((server.requests::<SetMood>().len(), server.requests::<CheerUp>().len()), (3, 2));
}

#[tokio::test]
async fn json_that_is_no_response_says_so() {
    let server = server().await;
    server.on::<SetMood>().json(json!({ "any": 1 })).then().json(json!(["no object"]));
    let connection = server.connection();
    assert_eq!(connection.run(SetMood::new("a")).await.unwrap()["any"], 1);
    let error =
        connection.job(SetMood::new("b")).backoff(JobBackoffStrategy::new([])).run().await.unwrap_err();
    let message = "what is scripted for `setMood` is no response of it";
    assert!(error.to_string().contains(message), "{error}");
}

#[tokio::test]
async fn delays_limits_and_connections_that_end() {
    let server = server().await;
    server
        .on::<SetMood>()
        .hang_up()
        .then()
        .rate_limited(Duration::from_millis(150))
        .then()
        .http(Response::builder().status(502).body("<html>").unwrap())
        .then()
        .respond(JsonObject::new())
        .delay(Duration::from_millis(100));
    let begin = Instant::now();
    let connection = Connection::builder(server.url()).unwrap().no_proxy();
    let step =
        BackoffStep { attempt_timeout: Duration::from_secs(30), retry_interval: Duration::from_millis(1) };
    let connection = connection.backoff(JobBackoffStrategy::new([step; 3])).build().unwrap();
    connection.set_access_token("any");
    connection.run(SetMood::new("calm")).await.unwrap();
    assert!(begin.elapsed() >= Duration::from_millis(250), "{:?}", begin.elapsed());
    assert_eq!(server.requests::<SetMood>().len(), 4);
}

#[tokio::test]
async fn what_has_no_script_says_so() {
    let server = server().await;
    let connection = server.connection();
    let error = connection.run(GetMood).await.unwrap_err();
    assert_eq!(error.status().code, JobStatusCode::NotFound);
    assert!(error.to_string().contains("no response is scripted for `getMood`"), "{error}");
    server.on::<GetMood>().respond(()).times(1);
    connection.run(GetMood).await.unwrap();
    let error = connection.run(GetMood).await.unwrap_err();
    assert!(error.to_string().contains("are used up"), "{error}");
    assert_eq!(server.received().len(), 3, "they are recorded all the same");
    assert!(server.refused().is_empty());
}

/// What any client may send, without a connection of ours; the response's head and body.
async fn raw(
    server: &TestServer,
    method: &str,
    target: &str,
    token: Option<&str>,
    body: &str,
) -> (String, String) {
    let address = server.url().strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let token = token.map(|token| format!("Authorization: {token}\r\n")).unwrap_or_default();
    let length = body.len();
    let request = format!(
        "{method} {target} HTTP/1.1\r\nHost: {address}\r\n{token}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(head.contains("access-control-allow-origin: *"), "{head}");
    (head.to_owned(), body.to_owned())
}

/// The status and the errcode.
async fn send(
    server: &TestServer,
    method: &str,
    target: &str,
    token: Option<&str>,
    body: &str,
) -> (u16, String) {
    let (head, body) = raw(server, method, target, token, body).await;
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let body: serde_json::Value = serde_json::from_str(&body).unwrap();
    (status, body["errcode"].as_str().unwrap_or_default().to_owned())
}

#[tokio::test]
async fn what_the_definitions_do_not_allow_is_refused() {
    let server = server().await;
    server.on::<GetMood>().respond(());
    server.on::<SetMood>().respond(JsonObject::new());
    server.on::<SignedMood>().respond(());
    server.accept_tokens(["known"]);
    let known = Some("Bearer known");
    let mut refused = 0;
    for (method, target, token, body, status, code) in [
        ("GET", "/mood/x", None, "", 200, ""),
        ("GET", "/mood/x?at=5&org.example.tz=1&user_id=@a:b&device_id=D", known, "", 200, ""),
        ("GET", "/mood/x?access_token=known", None, "{}", 200, ""),
        ("GET", "/mood/x", None, r#"{"org.example.a":{"b":1}}"#, 200, ""),
        ("PUT", "/mood/x", Some("bearer known"), r#"{"anything":1}"#, 200, ""),
        ("POST", "/mood", Some("X-Matrix origin=\"a\""), "", 200, ""),
        ("GET", "/moods", None, "", 404, "M_UNRECOGNIZED"),
        ("DELETE", "/mood/x", known, "", 405, "M_UNRECOGNIZED"),
        ("GET", "/mood/x", Some("Bearer other"), "", 401, "M_UNKNOWN_TOKEN"),
        ("PUT", "/mood/x", None, "{}", 401, "M_MISSING_TOKEN"),
        ("PUT", "/mood/x", Some("Bearer other"), "{}", 401, "M_UNKNOWN_TOKEN"),
        ("POST", "/mood", known, "", 401, "M_UNAUTHORIZED"),
        ("POST", "/mood?user_id=x", Some("X-Matrix origin=\"a\""), "", 400, "M_INVALID_PARAM"),
        ("GET", "/mood/x?at=noon", None, "", 400, "M_INVALID_PARAM"),
        ("GET", "/mood/x?att=5", None, "", 400, "M_INVALID_PARAM"),
        ("GET", "/mood/x", None, r#"{"a":1}"#, 400, "M_BAD_JSON"),
        ("GET", "/mood/x", None, "what?", 400, "M_BAD_JSON"),
        ("PUT", "/mood/x", known, "{", 400, "M_NOT_JSON"),
        ("PUT", "/mood/x", known, "[]", 400, "M_BAD_JSON"),
    ] {
        let what = format!("{method} {target} {body}");
        let answer = send(&server, method, target, token, body).await;
        assert_eq!((answer.0, answer.1.as_str()), (status, code), "{what}");
        refused += usize::from(status != 200);
        assert_eq!(server.refused().len(), refused, "{what}");
    }
    let words: Vec<_> = server.refused().iter().map(ToString::to_string).collect();
    assert_eq!(words[0], "GET /moods: 404 M_UNRECOGNIZED: There is no such operation here.");
    assert!(words.contains(
        &"GET /mood/x: 400 M_INVALID_PARAM: `att` in the query is no parameter of `getMood`.".into()
    ));
    assert!(words.contains(&"GET /mood/x: 400 M_BAD_JSON: /a is not known to `getMood`.".into()));
}

#[tokio::test]
async fn a_browser_may_ask_before_it_sends() {
    let server = server().await;
    let (head, _) = raw(&server, "OPTIONS", "/mood/x", None, "").await;
    assert!(head.starts_with("HTTP/1.1 200"), "{head}");
    assert!(
        head.contains("access-control-allow-headers: X-Requested-With, Content-Type, Authorization"),
        "{head}"
    );
    assert!(server.received().is_empty() && server.refused().is_empty());
}

#[tokio::test]
async fn a_server_that_is_dropped_is_gone() {
    let server = server().await;
    let connection = Connection::builder(server.url()).unwrap().no_proxy();
    let connection = connection.backoff(JobBackoffStrategy::new([])).build().unwrap();
    server.on::<GetMood>().respond(());
    connection.run(GetMood).await.unwrap();
    drop(server);
    let error = connection.run(GetMood).await.unwrap_err();
    assert_eq!(error.status().code, JobStatusCode::NetworkError, "{error}");
}

#[tokio::test]
async fn nothing_shows_a_token() {
    let server = server().await;
    server.accept_tokens(["secret"]);
    send(&server, "GET", "/moods?access_token=secret", Some("Bearer secret"), "secret").await;
    send(&server, "GET", "/mood/x?access_token=secret", Some("Bearer secret"), "").await;
    let shown = format!("{server:?} {:?} {:?} {}", server.received(), server.refused(), server.refused()[0]);
    assert!(!shown.contains("secret"), "{shown}");
}
