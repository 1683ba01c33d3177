//! Mock connections and mocked jobs, as tests of other crates use them. Where time counts, tokio's clock is paused.
#![cfg(feature = "test-util")]

mod support;

use std::time::Duration;

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Secret};
use matrix_jobs_runtime::test_util::{MockConnection, MockResponse, Mocked, json};
use matrix_jobs_runtime::{
    Access, Connection, Endpoint, Job, JobEvent, JobHandle, JobStatusCode, MatrixError, Method, RawResponse,
    RequestParts, ResponseHead, Status,
};
use support::{Call, GET_TOKEN, GOOD_TOKEN, LoginToken, WHO_AM_I, get_token};
use tokio::time::Instant;

static SEND: Endpoint = Endpoint::new("sendMessage", Method::Put, "/_matrix/client/v3/rooms/{roomId}/send");
static SIGNED: Endpoint =
    Endpoint { access: Access::Signed, ..Endpoint::new("getEvent", Method::Get, "/_matrix/event") };

const WHOAMI: &str = "getTokenOwner";
const SECOND: Duration = Duration::from_secs(1);

fn whoami() -> Call<JsonObject> {
    Call::new(&WHO_AM_I)
}

fn me() -> JsonValue {
    json!({ "user_id": "@me:example.org" })
}

/// When the server got each request, in seconds from the first.
fn moments(mock: &MockConnection) -> Vec<u64> {
    let requests = mock.requests();
    requests.iter().map(|request| (request.at() - requests[0].at()).as_secs()).collect()
}

/// All that happened to a submitted job, and what came of it.
async fn watch<J: Job>(job: JobHandle<J>) -> (Vec<JobEvent>, JobStatusCode) {
    let mut events = job.events();
    let mut seen = Vec::new();
    while let Some(event) = events.next().await {
        seen.push(event);
    }
    (seen, job.status().code)
}

#[tokio::test(start_paused = true)]
async fn a_response_is_the_servers() {
    let mock = MockConnection::new();
    mock.on(WHOAMI).respond(me());
    let job = mock.run(whoami()).await.unwrap();
    assert_eq!(job["user_id"], "@me:example.org");
    assert_eq!(job.base().status().code, JobStatusCode::Success);
    assert_eq!(job.base().response_head().unwrap().content_type(), Some("application/json"));

    mock.on_job(&get_token())
        .respond(MockResponse::body("text/html", GOOD_TOKEN).header("X-Served-By", "test"));
    let job = mock.connection().run(get_token()).await.unwrap();
    assert_eq!(job.base().status().code, JobStatusCode::UnexpectedResponseType);
    assert_eq!(job.base().response_head().unwrap().header("x-served-by"), Some("test"));
}

#[tokio::test(start_paused = true)]
async fn an_error_is_the_servers() {
    let mock = MockConnection::new();
    mock.on(WHOAMI).error(403, "M_FORBIDDEN", "Go away");
    let error = mock.run(whoami()).await.unwrap_err();
    assert_eq!((error.code(), error.http_status()), (JobStatusCode::ContentAccessError, Some(403)));
    assert_eq!((error.errcode(), &*error.status().message), (Some("M_FORBIDDEN"), "Go away"));
}

#[tokio::test(start_paused = true)]
async fn answers_come_in_order_and_the_last_one_stays() {
    let mock = MockConnection::new();
    mock.on(WHOAMI).respond(json!({ "n": 1 })).times(2).then().respond(json!({ "n": 2 }));
    mock.on("another").error(500, "M_UNKNOWN", "not asked");
    let ask = async || mock.run(whoami()).await.unwrap()["n"].clone();
    assert_eq!([ask().await, ask().await, ask().await, ask().await], [1, 1, 2, 2]);
    mock.on(WHOAMI).respond(json!({ "n": 3 })).times(0).then().respond(json!({ "n": 4 }));
    assert_eq!([ask().await, ask().await], [4, 4]);
}

#[tokio::test(start_paused = true)]
async fn an_answer_may_depend_on_the_request() {
    let mock = MockConnection::new();
    let mut asked = 0;
    mock.on("sendMessage").respond_with(move |request| {
        asked += 1;
        json!({ "event_id": format!("${asked}"), "echo": request.json()["body"], "path": request.path() })
    });
    let send = |text: &'static str| {
        Call::<JsonObject>::with(&SEND, move |request| {
            request.path(&["!r/1:example.org"]);
            request.body().required("body", &text.to_owned());
        })
    };
    mock.run(send("one")).await.unwrap();
    let job = mock.run(send("two")).await.unwrap();
    let expected = json!({
        "event_id": "$2", "echo": "two", "path": "/_matrix/client/v3/rooms/%21r%2F1%3Aexample.org/send",
    });
    assert_eq!(JsonValue::Object(job.into_response()), expected);
}

#[tokio::test(start_paused = true)]
async fn a_delay_is_waited_for() {
    let mock = MockConnection::new();
    mock.on(WHOAMI).respond(MockResponse::json(me()).delay(2 * SECOND)).delay(3 * SECOND);
    let begin = Instant::now();
    mock.run(whoami()).await.unwrap();
    assert_eq!(begin.elapsed(), 5 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_delay_beyond_the_attempts_time_is_a_timeout() {
    let mock = MockConnection::new();
    mock.on(WHOAMI).respond(me()).delay(31 * SECOND);
    let (events, code) = watch(mock.job(whoami()).submit()).await;
    // The second attempt has a minute.
    assert_eq!(moments(&mock), [0, 30]);
    assert_eq!(code, JobStatusCode::Success);
    let is_timeout = |event: &JobEvent| matches!(event, JobEvent::StatusChanged(status) if status.code == JobStatusCode::Timeout);
    assert!(events.iter().any(is_timeout), "{events:?}");
    let error = mock.job(whoami()).max_retries(0).run().await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::Timeout);
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_pauses_the_operation_and_no_other() {
    let mock = MockConnection::new();
    mock.on(WHOAMI).rate_limited(7 * SECOND).then().respond(me());
    mock.on("generateLoginToken").respond(MockResponse::body("application/json", GOOD_TOKEN));
    let limited = mock.job(whoami()).submit();
    let later = async {
        tokio::time::sleep(SECOND).await;
        tokio::join!(mock.run(whoami()), mock.run(get_token()))
    };
    let ((events, code), (same, other)) = tokio::join!(watch(limited), later);
    assert_eq!(code, JobStatusCode::Success);
    assert!(events.contains(&JobEvent::RateLimited { retry_after: 7 * SECOND }), "{events:?}");
    assert!(same.is_ok() && other.is_ok());
    let begin = mock.requests()[0].at();
    let seconds = |operation| {
        mock.requests_of(operation).iter().map(|request| (request.at() - begin).as_secs()).collect::<Vec<_>>()
    };
    assert_eq!((seconds(WHOAMI), seconds("generateLoginToken")), (vec![0, 7, 7], vec![1]));
}

#[tokio::test(start_paused = true)]
async fn a_refused_connection_is_an_outage() {
    let mock = MockConnection::new();
    mock.on("generateLoginToken").refuse_connection().times(2).then().respond(json!({
        "login_token": "open", "expires_in_ms": 1,
    }));
    // Nobody has got the `POST`, so that it may be sent again.
    let (events, code) = watch(mock.job(get_token()).submit()).await;
    assert_eq!((moments(&mock), code), (vec![0, 2, 7], JobStatusCode::Success));
    assert!(events.contains(&JobEvent::RetryScheduled { attempt: 2, delay: 5 * SECOND }), "{events:?}");

    mock.on(WHOAMI).refuse_connection();
    let error = mock.run(whoami()).await.unwrap_err();
    assert_eq!((error.code(), error.base().retries()), (JobStatusCode::NetworkError, 3));
    assert!(error.to_string().contains("connection refused"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn what_breaks_off_is_a_network_error() {
    let mock = MockConnection::new();
    mock.on(WHOAMI).break_off().then().respond(me());
    mock.run(whoami()).await.unwrap();
    assert_eq!(moments(&mock), [0, 2]);

    // A `POST` has arrived, perhaps: it isn't sent again.
    let half = MockResponse::body("application/json", GOOD_TOKEN).break_off_after(9);
    mock.on("generateLoginToken").break_off().then().respond(half);
    for body in ["", r#"{"login_t"#] {
        let error = mock.run(get_token()).await.unwrap_err();
        assert_eq!((error.code(), error.base().retries()), (JobStatusCode::NetworkError, 0));
        assert_eq!(error.base().raw_data(), body);
        assert!(error.to_string().contains("broke off"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_body_may_trickle() {
    let mock = MockConnection::new();
    let body = MockResponse::json(json!({ "text": "x".repeat(89) }));
    mock.on(WHOAMI).respond(body.trickle(40, 20 * SECOND));
    let begin = Instant::now();
    let (events, code) = watch(mock.job(whoami()).submit()).await;
    // More in all than an attempt may go without progress.
    assert_eq!((begin.elapsed(), code), (60 * SECOND, JobStatusCode::Success));
    let progress = |transferred| JobEvent::DownloadProgress { transferred, total: Some(100) };
    for transferred in [40, 80, 100] {
        assert!(events.contains(&progress(transferred)), "{events:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_large_upload_is_recorded_and_shows_its_progress() {
    let mock = MockConnection::new();
    mock.on("sendMessage").respond(json!({}));
    let upload = Call::<()>::with(&SEND, |request| {
        request.path(&["r"]);
        request.bytes("image/png", vec![7; 200_000]);
    });
    let (events, _) = watch(mock.job(upload).submit()).await;
    assert_eq!(mock.requests()[0].body(), &vec![7; 200_000]);
    let whole = JobEvent::UploadProgress { transferred: 200_000, total: Some(200_000) };
    assert!(events.contains(&whole), "{events:?}");
}

#[tokio::test(start_paused = true)]
async fn redirects_are_followed_as_in_earnest() {
    let mock = MockConnection::new();
    let elsewhere =
        MockResponse::empty().http_status(307).header("Location", "https://cdn.example/there?key=1");
    mock.on(WHOAMI).respond(elsewhere).then().respond(me());
    let job = mock.run(whoami()).await.unwrap();
    assert_eq!(job.base().request_url().unwrap().as_str(), "https://cdn.example/there?key=1");
    let tokens: Vec<_> =
        mock.requests().iter().map(|request| request.access_token().map(str::to_owned)).collect();
    assert_eq!(tokens, [Some(MockConnection::ACCESS_TOKEN.to_owned()), None]);
}

#[tokio::test(start_paused = true)]
async fn what_nobody_scripted_says_so() {
    let mock = MockConnection::new();
    mock.on("whoami").respond(me());
    let error = mock.run(whoami()).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::RequestNotImplemented);
    assert_eq!((error.errcode(), error.base().retries()), (Some("M_UNRECOGNIZED"), 0));
    for word in ["getTokenOwner", r#".on("getTokenOwner")"#, "whoami"] {
        assert!(error.status().message.contains(word), "{error}");
    }
    assert_eq!(mock.requests_of(WHOAMI).len(), 1);

    mock.on(WHOAMI).respond(me()).times(1);
    mock.run(whoami()).await.unwrap();
    let error = mock.run(whoami()).await.unwrap_err();
    assert!(error.status().message.contains("used up"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_script_with_mistakes_is_no_panic() {
    let mock = MockConnection::new();
    let status = MockResponse::json(me()).http_status(99);
    mock.on(WHOAMI).respond(status).then().respond(MockResponse::json(me()).header("a b", "c"));
    for word in ["99", "a b"] {
        let error = mock.run(whoami()).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::RequestNotImplemented);
        assert!(error.status().message.contains(word), "{error}");
    }
    // A panic of the test's own function is the job's, and the mock goes on.
    mock.on(WHOAMI)
        .respond_with(|_| -> MockResponse { panic!("an assertion of the test") })
        .times(1)
        .then()
        .respond(me());
    let panic = tokio::spawn(mock.job(whoami()).submit()).await.unwrap_err().into_panic();
    assert_eq!(*panic.downcast::<&str>().unwrap(), "an assertion of the test");
    mock.run(whoami()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn requests_are_recorded_as_they_were_sent() {
    let mock = MockConnection::with(Connection::builder("https://example.org/prefix").unwrap());
    mock.on("sendMessage").respond(json!({})).then().respond_with(|_| me());
    let call = Call::<()>::with(&SEND, |request| {
        request.path(&["!a:b"]);
        request.query("ts", "a b&c");
        request.query("via", &vec!["x".to_owned(), "y".to_owned()]);
        request.body().required("body", &"hello".to_owned());
    });
    mock.set_access_token("sesame");
    let job = mock.job(call).on_about_to_send(|request| {
        assert_eq!(request.endpoint().operation_id, "sendMessage");
        request.headers_mut().insert("X-Test", "yes".parse().unwrap());
    });
    job.run().await.unwrap();

    let request = &mock.take_requests()[0];
    assert!(mock.requests().is_empty());
    assert_eq!((request.operation_id(), request.method()), ("sendMessage", Method::Put));
    assert_eq!(request.path(), "/prefix/_matrix/client/v3/rooms/%21a%3Ab/send");
    assert_eq!(request.url().host_str(), Some("example.org"));
    assert_eq!((request.query("ts"), request.query("none")), (Some("a b&c".to_owned()), None));
    let pairs = [("ts", "a b&c"), ("via", "x"), ("via", "y")].map(|(a, b)| (a.to_owned(), b.to_owned()));
    assert_eq!(request.query_pairs(), pairs);
    assert_eq!(
        (request.header("x-test"), request.header("content-type")),
        (Some("yes"), Some("application/json"))
    );
    assert_eq!((request.access_token(), request.headers().len()), (Some("sesame"), 3));
    assert_eq!(
        (request.json(), &request.body()[..]),
        (json!({ "body": "hello" }), &br#"{"body":"hello"}"#[..])
    );

    mock.clear_access_token();
    mock.on("getVersions").respond(json!({}));
    mock.run(Call::<()>::new(&support::VERSIONS)).await.unwrap();
    let request = &mock.requests()[0];
    assert_eq!((request.access_token(), request.body().len(), request.json()), (None, 0, JsonValue::Null));
}

#[tokio::test(start_paused = true)]
async fn debug_shows_no_secrets() {
    let mock = MockConnection::new();
    mock.set_access_token("sesame");
    mock.on("sendMessage").respond(MockResponse::json(json!({ "token": "sesame" })).header("X", "sesame"));
    let call = Call::<()>::with(&SEND, |request| {
        request.path(&["r"]);
        request.secret_query("key", "sesame");
        request.header("X-Key", "sesame");
        request.body().required("password", &Secret::new("sesame".to_owned()));
    });
    mock.run(call).await.unwrap();
    let request = &mock.requests()[0];
    assert_eq!(
        (request.query("key"), request.json()),
        (Some("sesame".into()), json!({ "password": "sesame" }))
    );
    let response = MockResponse::json(json!("sesame")).header("X", "sesame");
    let rule = mock.on(WHOAMI).respond(response.clone());
    let mocked = Mocked::new(get_token()).json(json!("sesame")).header("X", "sesame");
    let shown = format!("{mock:#?} {request:?} {response:?} {rule:?} {mocked:?}");
    assert!(!shown.contains("sesame"), "{shown}");
    for word in ["sendMessage", "Put", "x-key", "key", "https://homeserver.example"] {
        assert!(shown.contains(word), "{word}: {shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn settings_of_the_connection_hold() {
    let builder = Connection::builder("https://example.org").unwrap().max_in_flight(1).max_queued(1);
    let mock = MockConnection::with(builder);
    mock.clone().on(WHOAMI).respond(me()).delay(SECOND);
    let (one, two, three) = tokio::join!(mock.run(whoami()), mock.run(whoami()), mock.run(whoami()));
    assert_eq!((one.is_ok(), two.is_ok()), (true, true));
    assert_eq!(three.unwrap_err().code(), JobStatusCode::TooManyRequests);
    assert_eq!(moments(&mock), [0, 1]);
}

#[tokio::test(start_paused = true)]
async fn a_job_can_be_abandoned_while_the_server_is_silent() {
    let mock = MockConnection::new();
    mock.on(WHOAMI).respond(me()).delay(Duration::MAX);
    let job = mock.job(whoami()).submit();
    while mock.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    job.abandon();
    assert!(job.await.unwrap_err().is_abandoned());
}

#[test]
fn a_mocked_job_has_its_response() {
    let response = json!({ "login_token": "open", "expires_in_ms": 120_000, "note": 1, "more": [1] });
    let job = Mocked::new(get_token()).json(response).header("X-Served-By", "test").finish().unwrap();
    assert_eq!((job.login_token.expose().as_str(), job.expires_in_ms), ("open", 120_000));
    let base = job.base();
    assert_eq!((base.status().code, base.is_finished()), (JobStatusCode::Success, true));
    assert_eq!(base.operation_id(), "generateLoginToken");
    assert_eq!(base.request_url().unwrap().path(), "/_matrix/client/v1/login/get_token");
    let head = base.response_head().unwrap();
    assert_eq!((head.status(), head.header("x-served-by")), (200, Some("test")));
    assert_eq!(base.load_from_json::<Vec<u8>>("more"), Some(vec![1]));
    assert_eq!(base.warnings().len(), 1);
}

#[tokio::test]
async fn a_mocked_job_needs_no_response_if_it_reads_none() {
    let job = Mocked::new(Call::<()>::new(&SIGNED)).finish().unwrap();
    assert_eq!(job.base().status().code, JobStatusCode::Success);
}

#[test]
fn a_mocked_job_fails_as_a_real_one_would() {
    let incomplete = Mocked::new(get_token()).json(json!({ "note": "x" })).finish().unwrap_err();
    assert_eq!(incomplete.code(), JobStatusCode::IncorrectResponse);
    for key in ["login_token", "expires_in_ms"] {
        assert!(incomplete.read_error().unwrap().to_string().contains(key), "{incomplete}");
    }
    let malformed = Mocked::new(get_token()).body("application/json", "{\"login").finish().unwrap_err();
    assert_eq!(malformed.code(), JobStatusCode::IncorrectResponse);
    assert_eq!(malformed.base().raw_data(), "{\"login");

    let limited = json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "Slow down", "retry_after_ms": 1500 });
    let limited = Mocked::new(get_token()).http_status(400).json(limited).finish().unwrap_err();
    assert_eq!(
        (limited.code(), limited.retry_after()),
        (JobStatusCode::TooManyRequests, Some(SECOND * 3 / 2))
    );

    let refused = Mocked::new(get_token()).error(403, "M_FORBIDDEN", "Go away").finish().unwrap_err();
    assert_eq!((refused.http_status(), &*refused.status().message), (Some(403), "Go away"));
    assert_eq!(
        refused.matrix_error().and_then(|error: &MatrixError| error.errcode.as_deref()),
        Some("M_FORBIDDEN")
    );

    let flows = json!({ "flows": [{ "stages": ["m.login.password"] }], "session": "s" });
    let asked = Mocked::new(get_token()).json(flows).http_status(401).finish().unwrap_err();
    assert_eq!(asked.authentication().unwrap().session.as_deref(), Some("s"));

    let page = Mocked::new(get_token()).body("text/html", "<html>").http_status(502).finish().unwrap_err();
    assert_eq!(
        (page.code(), page.base().raw_data_sample(9)),
        (JobStatusCode::NetworkError, "<html>".to_owned())
    );

    let surprising = Mocked::new(get_token()).body("application/json", GOOD_TOKEN).content_type("text/plain");
    assert_eq!(surprising.finish().unwrap().base().status().code, JobStatusCode::UnexpectedResponseType);

    let mistaken = Mocked::new(get_token()).http_status(9).finish().unwrap_err();
    assert!(mistaken.to_string().contains("9 is not an HTTP status"), "{mistaken}");
}

#[test]
fn a_mocked_job_may_be_forced_to_a_status() {
    let timeout = Status::new(JobStatusCode::Timeout, "too slow");
    let error = Mocked::new(get_token()).status(timeout.clone()).finish().unwrap_err();
    assert_eq!((error.status(), error.base().status()), (&timeout, timeout.clone()));
    assert!(error.base().response_head().is_none() && error.base().is_finished());

    // What the server wrote stays.
    let own = Status::new(JobStatusCode::UserDefinedError(1), "mine");
    let error = Mocked::new(get_token()).error(403, "M_FORBIDDEN", "Go away").status(own.clone()).finish();
    let error = error.unwrap_err();
    assert_eq!((error.status(), error.errcode()), (&own, Some("M_FORBIDDEN")));
    let good = Mocked::new(get_token()).body("application/json", GOOD_TOKEN);
    let error = good.status(own.clone()).finish().unwrap_err();
    assert_eq!((error.status(), error.http_status()), (&own, Some(200)));
    assert_eq!(error.base().load_from_json::<u64>("expires_in_ms"), Some(120_000));
    let error = Mocked::new(get_token()).json(json!({})).status(own).finish().unwrap_err();
    assert!(error.read_error().is_none());

    let abandoned = Status::new(JobStatusCode::Abandoned, "");
    let error = Mocked::new(get_token()).status(abandoned).finish().unwrap_err();
    assert!(error.is_abandoned() && error.base().is_finished());

    let warning = Status::new(JobStatusCode::WarningLevel, "hm");
    let good = Mocked::new(get_token()).body("application/json", GOOD_TOKEN).status(warning.clone());
    assert_eq!(good.finish().unwrap().base().status(), warning);
    let error = Mocked::new(get_token()).status(warning).finish().unwrap_err();
    assert_eq!(error.code(), JobStatusCode::IncorrectResponse);
}

/// A job that takes part in its run wherever it can.
struct Opinionated {
    refuses: bool,
    heads: u32,
}

impl Job for Opinionated {
    type Response = LoginToken;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_TOKEN
    }

    fn fill(&self, _: &mut RequestParts) {}

    fn prepare(&mut self, _: &Connection) -> Result<(), Status> {
        if self.refuses { Err(Status::new(JobStatusCode::UserDefinedError(1), "not now")) } else { Ok(()) }
    }

    fn on_response(&mut self, _: &ResponseHead) {
        self.heads += 1;
    }

    fn prepare_result(&mut self, response: &mut LoginToken, _: &RawResponse<'_>) -> Result<(), Status> {
        response.note = Some(format!("{} heads", self.heads));
        Ok(())
    }

    fn prepare_error(&mut self, status: Status, _: &RawResponse<'_>) -> Status {
        Status::new(JobStatusCode::UserDefinedError(2), status.message)
    }
}

#[test]
fn a_mocked_job_has_its_say() {
    let job = |refuses| Mocked::new(Opinionated { refuses, heads: 0 }).body("application/json", GOOD_TOKEN);
    assert_eq!(job(false).finish().unwrap().note.as_deref(), Some("1 heads"));
    let error = job(true).finish().unwrap_err();
    assert_eq!((error.code(), error.http_status()), (JobStatusCode::UserDefinedError(1), None));
    let error = job(false).error(404, "M_NOT_FOUND", "gone").finish().unwrap_err();
    assert_eq!(error.status(), &Status::new(JobStatusCode::UserDefinedError(2), "gone"));
}

#[test]
fn a_mocked_job_hides_its_requests_secrets() {
    let call = Call::<()>::with(&GET_TOKEN, |request| {
        request.body().required("password", &Secret::new("sesame".to_owned()));
    });
    let error = Mocked::new(call).error(403, "M_FORBIDDEN", "sesame is wrong").finish().unwrap_err();
    assert_eq!(error.status().message, "(hidden) is wrong");
}
