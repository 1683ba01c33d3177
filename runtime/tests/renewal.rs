//! Renewals of tokens that go wrong: what ends a session and what does not, and what happens when the new tokens can't
//! be stored. The server exists only in memory, and the clock is the tests'.
#![cfg(feature = "test-util")]

mod support;

use std::future::{pending, ready};
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::test_util::{MockConnection, MockResponse, json};
use matrix_jobs_runtime::{
    BackoffStep, Connection, ConnectionBuilder, JobBackoffStrategy, JobStatusCode, Logout, Session,
};
use support::{Call, VERSIONS, WHO_AM_I};
use tokio::time::{Instant, sleep};

const WHOAMI: &str = "getTokenOwner";
const PAGE: &str = "<html><body>It works!</body></html>";

fn whoami() -> Call<JsonObject> {
    Call::new(&WHO_AM_I)
}

fn once() -> ConnectionBuilder {
    let builder = Connection::builder("https://homeserver.example").unwrap();
    builder.retry_jitter(0.0).backoff(JobBackoffStrategy::new([]))
}

fn session() -> Session {
    let mut session = Session::new("https://homeserver.example", "@alice:example.org", "DEVICE", "access-0");
    session.refresh_token = Some("refresh-0".into());
    session
}

fn pair(number: usize) -> JsonObject {
    let pair =
        json!({"access_token": format!("access-{number}"), "refresh_token": format!("refresh-{number}")});
    pair.as_object().unwrap().clone()
}

/// A connection whose access token the server refuses softly; it accepts `access-1`.
fn expired() -> MockConnection {
    let mock = MockConnection::with(once());
    mock.set_session(&session());
    mock.on(WHOAMI).respond_with(|request| match request.access_token() {
        Some("access-1") => json!({}).into(),
        _ => MockResponse::json(
            json!({"errcode": "M_UNKNOWN_TOKEN", "error": "Who are you?", "soft_logout": true}),
        )
        .http_status(401),
    });
    mock
}

fn page(status: u16) -> MockResponse {
    MockResponse::body("text/html", PAGE).http_status(status)
}

// What ends a session

#[tokio::test(start_paused = true)]
async fn what_says_nothing_of_the_refresh_token_is_a_failed_attempt() {
    let pages = [400, 401, 403, 404, 405, 407, 410, 413, 418, 426, 500, 501, 502, 505, 511].map(page);
    let errors = [
        (400, "M_UNKNOWN"),
        (400, "M_FORBIDDEN"),
        (400, "M_BAD_JSON"),
        (401, "M_UNAUTHORIZED"),
        (401, "M_MISSING_TOKEN"),
        (401, "M_FORBIDDEN"),
        (403, "M_UNKNOWN"),
        (403, "ORG_EXAMPLE_WAF"),
        (404, "M_UNRECOGNIZED"),
        (404, "M_NOT_FOUND"),
        (405, "M_UNRECOGNIZED"),
        (501, "M_UNRECOGNIZED"),
    ]
    .map(|(status, errcode)| MockResponse::error(status, errcode, "No"));
    let bodies = [
        MockResponse::json(json!({"error": "No refresh token"})).http_status(401),
        MockResponse::json(json!({"errcode": null})).http_status(403),
        MockResponse::empty().http_status(401),
        MockResponse::empty().http_status(302).header("Location", "https://login.example/"),
        page(200),
        MockResponse::empty(),
        MockResponse::json(json!({"refresh_token": "refresh-1"})),
        MockResponse::json(json!({"access_token": "", "refresh_token": "refresh-1"})),
        MockResponse::json(json!({"access_token": "two\nlines", "refresh_token": "refresh-1"})),
    ];
    for response in pages.into_iter().chain(errors).chain(bodies) {
        let what = format!("{response:?}");
        let mock = expired();
        mock.on("refresh").respond(response).times(1).then().respond(json!(pair(1)));
        let error = mock.run(whoami()).await.unwrap_err();
        assert!(error.to_string().contains("could not be renewed"), "{what}: {error}");
        assert_eq!(error.logged_out(), None, "{what}");
        // Whoever asked for something is not told that it isn't there, or not theirs.
        let passing = [
            JobStatusCode::NetworkError,
            JobStatusCode::IncorrectResponse,
            JobStatusCode::TooManyRequests,
            JobStatusCode::NetworkAuthRequired,
        ];
        assert!(passing.contains(&error.code()), "{what}: {error}");
        assert_eq!(mock.session(), Some(session()), "{what}");
        assert!(mock.has_access_token(), "{what}");
        mock.run(whoami()).await.unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(mock.session().unwrap().refresh_token.unwrap().expose(), "refresh-1", "{what}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_keeps_failing_is_tried_ever_more_rarely() {
    let steps = [2, 5, 30].map(|seconds| BackoffStep {
        attempt_timeout: Duration::from_secs(30),
        retry_interval: Duration::from_secs(seconds),
    });
    let connection = Connection::builder("https://homeserver.example").unwrap();
    let mock = MockConnection::with(connection.retry_jitter(0.0).backoff(JobBackoffStrategy::new(steps)));
    mock.set_session(&session());
    let refused = json!({"errcode": "M_UNKNOWN_TOKEN", "error": "Who are you?", "soft_logout": true});
    mock.on(WHOAMI).respond(MockResponse::json(refused).http_status(401));
    // Nothing repeats this by itself.
    mock.on("refresh").respond(page(404));
    for _ in 0..6 {
        mock.run(whoami()).await.unwrap_err();
    }
    let requests = mock.requests_of("refresh");
    let since = |at: Instant| (at - requests[0].at()).as_secs();
    let moments: Vec<_> = requests.iter().map(|request| since(request.at())).collect();
    assert_eq!(moments, [0, 2, 7, 37, 67, 97]);
    // Another session begins anew.
    mock.set_session(&session());
    let begin = Instant::now();
    mock.run(whoami()).await.unwrap_err();
    assert_eq!(begin.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_that_the_server_refuses_ends_the_session() {
    for (status, errcode) in [(401, "M_UNKNOWN_TOKEN"), (403, "M_UNKNOWN_TOKEN"), (403, "M_FORBIDDEN")] {
        let mock = expired();
        mock.on("refresh").error(status, errcode, "refresh token isn't valid anymore");
        for _ in 0..2 {
            let error = mock.run(whoami()).await.unwrap_err();
            assert_eq!((error.code(), error.logged_out()), (JobStatusCode::Unauthorised, Some(Logout::Soft)));
        }
        assert_eq!(mock.requests().len(), 2, "{status} {errcode}");
        assert_eq!(mock.session().unwrap().refresh_token, None);
    }
}

#[tokio::test(start_paused = true)]
async fn a_locked_account_is_told_as_such() {
    let mock = expired();
    mock.on("refresh")
        .error(401, "M_USER_LOCKED", "Ask the administrator")
        .times(1)
        .then()
        .respond(json!(pair(1)));
    let error = mock.run(whoami()).await.unwrap_err();
    assert_eq!((error.code(), error.logged_out()), (JobStatusCode::AccountLocked, None), "{error}");
    mock.run(whoami()).await.unwrap();
}

// Storing

#[tokio::test(start_paused = true)]
async fn what_could_not_be_stored_is_stored_again() {
    let mock = expired();
    mock.on("refresh").respond(json!(pair(1)));
    let stored = Arc::new(Mutex::new(Vec::new()));
    let store = Arc::clone(&stored);
    mock.on_renewal(move |session| {
        let mut stored = store.lock().unwrap();
        stored.push(session.access_token.expose().clone());
        ready(if stored.len() < 3 { Err("the disk is full") } else { Ok(()) })
    });
    for _ in 0..2 {
        let error = mock.run(whoami()).await.unwrap_err();
        assert_eq!((error.code(), error.logged_out()), (JobStatusCode::FileError, None), "{error}");
        // Nothing uses what isn't stored.
        assert_eq!(mock.session(), Some(session()));
    }
    mock.run(whoami()).await.unwrap();
    assert_eq!(mock.requests_of("refresh").len(), 1);
    assert_eq!(*stored.lock().unwrap(), ["access-1", "access-1", "access-1"]);
    assert_eq!(mock.session().unwrap().refresh_token.unwrap().expose(), "refresh-1");
}

#[tokio::test(start_paused = true)]
async fn another_session_takes_the_place_of_what_was_not_stored() {
    let mock = expired();
    mock.on("refresh").respond(json!(pair(9))).times(1).then().respond(json!(pair(1)));
    let fails = Arc::new(AtomicUsize::new(1));
    let store = Arc::clone(&fails);
    mock.on_renewal(move |_| {
        ready(if store.swap(0, Ordering::SeqCst) > 0 { Err("the disk is full") } else { Ok(()) })
    });
    mock.run(whoami()).await.unwrap_err();
    let mut another = session();
    another.refresh_token = Some("another".into());
    mock.set_session(&another);
    mock.run(whoami()).await.unwrap();
    let sent: Vec<_> = mock.requests_of("refresh").iter().map(|request| request.json()).collect();
    assert_eq!(sent, [json!({"refresh_token": "refresh-0"}), json!({"refresh_token": "another"})]);
}

#[tokio::test(start_paused = true)]
async fn a_panic_of_the_store_is_an_error() {
    fn at_once(_: Session) -> std::future::Ready<io::Result<()>> {
        panic!("no store")
    }
    let mock = expired();
    mock.on("refresh").respond(json!(pair(1)));
    let heard = Arc::new(AtomicUsize::new(0));
    for later in [false, true] {
        if !later {
            mock.on_renewal(at_once)
        } else {
            mock.on_renewal(|session| async move {
                sleep(Duration::from_secs(1)).await;
                at_once(session).await
            })
        }
        let noted = Arc::clone(&heard);
        let job = mock.job(whoami()).submit().on_failure(move |error| {
            assert_eq!(error.code(), JobStatusCode::ErrorLevel);
            noted.fetch_add(1, Ordering::SeqCst);
        });
        let error = job.await.unwrap_err();
        assert!(!error.is_abandoned() && !error.status().is_good(), "{error}");
        assert!(error.to_string().contains("panic"), "{error}");
        assert_eq!(error.logged_out(), None);
    }
    assert_eq!(heard.load(Ordering::SeqCst), 2);
    // The pair is still there to be stored.
    mock.on_renewal(|_| ready(Ok::<_, io::Error>(())));
    mock.run(whoami()).await.unwrap();
    assert_eq!(mock.requests_of("refresh").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_job_that_the_store_awaits_is_refused() {
    for submits in [false, true] {
        let mock = expired();
        mock.on("refresh").respond(json!(pair(1)));
        mock.on(VERSIONS.operation_id).respond(json!({"versions": []}));
        let within = mock.connection();
        mock.on_renewal(move |_| {
            let within = within.clone();
            async move {
                // Needs no token.
                within.run(Call::<JsonObject>::new(&VERSIONS)).await?;
                if submits {
                    within.job(whoami()).submit().await?
                } else {
                    within.run(whoami()).await?
                };
                Ok::<_, matrix_jobs_runtime::JobError>(())
            }
        });
        let begin = Instant::now();
        let error = mock.run(whoami()).await.unwrap_err();
        assert_eq!(begin.elapsed(), Duration::ZERO);
        assert_eq!(error.code(), JobStatusCode::FileError);
        assert!(error.to_string().contains("`on_renewal`"), "{error}");
        // One that isn't awaited ends on its own.
        let within = mock.connection();
        mock.on_renewal(move |_| {
            drop(within.job(whoami()).submit());
            ready(Ok::<_, io::Error>(()))
        });
        mock.run(whoami()).await.unwrap();
        assert_eq!(mock.requests_of("refresh").len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn jobs_of_other_connections_may_store() {
    let mock = expired();
    mock.on("refresh").respond(json!(pair(1)));
    let other = expired();
    other.set_access_token("access-1");
    let within = other.connection();
    mock.on_renewal(move |_| {
        let within = within.clone();
        async move { within.run(whoami()).await.map(drop) }
    });
    mock.run(whoami()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_store_has_a_time_limit() {
    let mock = expired();
    mock.on("refresh").respond(json!(pair(1)));
    // Nobody sees that this job is the store's.
    let within = mock.connection();
    mock.on_renewal(move |_| {
        let within = within.clone();
        async move {
            let job = tokio::spawn(async move { within.run(whoami()).await.map(drop) });
            job.await.unwrap()
        }
    });
    let begin = Instant::now();
    let error = mock.run(whoami()).await.unwrap_err();
    assert!(begin.elapsed() <= Duration::from_secs(60), "{:?}", begin.elapsed());
    assert_eq!(error.code(), JobStatusCode::FileError);
    assert!(error.to_string().contains("60s"), "{error}");

    mock.on_renewal(|_| pending::<io::Result<()>>());
    assert_eq!(mock.run(whoami()).await.unwrap_err().code(), JobStatusCode::FileError);
    mock.on_renewal(|_| ready(Ok::<_, io::Error>(())));
    mock.run(whoami()).await.unwrap();
    assert_eq!(mock.requests_of("refresh").len(), 1);
}

#[test]
fn a_runtime_that_stops_in_a_renewal_abandons_nobody_elses_job() {
    let build =
        || tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (first, second) = (build(), build());
    let mock = expired();
    mock.on("refresh").respond(json!(pair(1)));
    let calls = Arc::new(AtomicUsize::new(0));
    let store = Arc::clone(&calls);
    mock.on_renewal(move |_| {
        let is_first = store.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            if is_first {
                pending::<()>().await;
            }
            Ok::<_, io::Error>(())
        }
    });
    let begins = first.spawn(mock.run(whoami()));
    while calls.load(Ordering::SeqCst) == 0 {
        std::thread::yield_now();
    }
    let waits = second.spawn(mock.run(whoami()));
    std::thread::sleep(Duration::from_millis(50));
    first.shutdown_background();
    drop(begins);
    let outcome = second.block_on(waits).unwrap();
    if let Err(error) = outcome {
        assert!(!error.is_abandoned(), "{error}");
        second.block_on(mock.run(whoami())).unwrap();
    }
    assert_eq!(mock.requests_of("refresh").len(), 1);
}
