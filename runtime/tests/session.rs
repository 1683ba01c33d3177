//! Sessions: how they begin, how their tokens are renewed, how they end, and who speaks for whom. The server exists
//! only in memory, and the clock is the tests'.
#![cfg(feature = "test-util")]

mod support;

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::{Duration, SystemTime};

use futures_core::Stream;
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::test_util::{MockConnection, MockResponse, json};
use matrix_jobs_runtime::uia::UiaStage;
use matrix_jobs_runtime::{
    Access, BackoffStep, Bytes, Connection, ConnectionBuilder, Endpoint, FileContent, JobBackoffStrategy,
    JobStatusCode, Logout, Method, Session, units,
};
use support::{Call, GET_TOKEN, GOOD_TOKEN, VERSIONS, WHO_AM_I, get_token};
use tokio::time::{advance, sleep};

const WHOAMI: &str = "getTokenOwner";
const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(3600);

fn whoami() -> Call<JsonObject> {
    Call::new(&WHO_AM_I)
}

/// Settings with which a job is tried once, and many are at once.
fn once() -> ConnectionBuilder {
    let builder = Connection::builder("https://homeserver.example").unwrap();
    builder.retry_jitter(0.0).backoff(JobBackoffStrategy::new([])).max_in_flight(16)
}

fn session(lifetime: Option<Duration>) -> Session {
    let mut session = Session::new("https://homeserver.example", "@alice:example.org", "DEVICE", "access-0");
    session.refresh_token = Some("refresh-0".into());
    session.expires_at = lifetime.map(|lifetime| {
        let end = SystemTime::now() + lifetime;
        units::timestamp(end)
    });
    session
}

/// What a homeserver knows of the tokens that it has given out: `access-0`, then `access-1`, and so on.
#[derive(Default)]
struct Tokens {
    /// The only one that is good.
    good: AtomicUsize,
    /// How often the tokens were renewed.
    renewals: AtomicUsize,
}

impl Tokens {
    fn expire(&self) {
        self.good.store(usize::MAX, Ordering::SeqCst);
    }

    fn renewals(&self) -> usize {
        self.renewals.load(Ordering::SeqCst)
    }
}

fn unknown_token(soft: bool) -> MockResponse {
    let error = json!({"errcode": "M_UNKNOWN_TOKEN", "error": "Who are you?", "soft_logout": soft});
    MockResponse::json(error).http_status(401)
}

/// A connection in a session, to a homeserver that renews its tokens, and takes a second for it.
fn renewing(builder: ConnectionBuilder, session: &Session) -> (MockConnection, Arc<Tokens>) {
    let mock = MockConnection::with(builder);
    mock.set_session(session);
    let tokens = Arc::new(Tokens::default());
    let known = Arc::clone(&tokens);
    for (operation, answer) in
        [(WHOAMI, json!({"user_id": "@alice:example.org"})), (GET_TOKEN.operation_id, good_token())]
    {
        let known = Arc::clone(&known);
        mock.on(operation)
            .respond_with(move |request| {
                let good = format!("access-{}", known.good.load(Ordering::SeqCst));
                if request.access_token() == Some(&good) {
                    answer.clone().into()
                } else {
                    unknown_token(true)
                }
            })
            .delay(SECOND / 10);
    }
    mock.on("refresh")
        .respond_with(move |request| {
            let count = known.renewals();
            assert_eq!(request.json(), json!({"refresh_token": format!("refresh-{count}")}));
            assert_eq!(request.access_token(), None);
            known.renewals.store(count + 1, Ordering::SeqCst);
            known.good.store(count + 1, Ordering::SeqCst);
            pair(count + 1)
        })
        .delay(SECOND);
    (mock, tokens)
}

fn good_token() -> JsonValue {
    serde_json::from_str(GOOD_TOKEN).unwrap()
}

fn pair(number: usize) -> JsonValue {
    json!({"access_token": format!("access-{number}"), "refresh_token": format!("refresh-{number}")})
}

// Logging in and out

#[tokio::test(start_paused = true)]
async fn a_login_with_a_password_begins_a_session() {
    let mock = MockConnection::with(once());
    mock.on("login").respond(json!({
        "user_id": "@alice:example.org", "device_id": "D1", "access_token": "a1", "refresh_token": "r1",
        "expires_in_ms": 60_000,
    }));
    mock.on(WHOAMI).respond(json!({}));
    let login = mock.login_with_password("alice", "correct horse").device_name("A bot").device_id("D1");
    assert!(!format!("{login:?}").contains("correct"));
    let session = login.await.unwrap();
    assert_eq!(
        mock.requests()[0].json(),
        json!({
            "type": "m.login.password", "identifier": {"type": "m.id.user", "user": "alice"},
            "password": "correct horse", "device_id": "D1", "initial_device_display_name": "A bot",
            "refresh_token": true,
        })
    );
    assert_eq!((session.user_id.as_str(), &*session.device_id), ("@alice:example.org", "D1"));
    assert_eq!(session.homeserver, "https://homeserver.example/");
    assert_eq!(session.access_token.expose(), "a1");
    assert!(session.expires_at.is_some());
    assert_eq!(mock.session().as_ref(), Some(&session));
    mock.run(whoami()).await.unwrap();
    assert_eq!(mock.requests()[1].access_token(), Some("a1"));
}

#[tokio::test(start_paused = true)]
async fn a_login_with_a_token_begins_a_session() {
    let mock = MockConnection::with(once());
    let response = json!({"user_id": "@alice:example.org", "device_id": "D1", "access_token": "a1"});
    mock.on("login").respond(response).times(1).then().error(403, "M_FORBIDDEN", "Invalid login token");
    let session = mock.login_with_token("open").without_renewal().await.unwrap();
    let sent = json!({"type": "m.login.token", "token": "open", "refresh_token": false});
    assert_eq!(mock.requests()[0].json(), sent);
    assert_eq!((session.refresh_token.as_ref(), session.expires_at), (None, None));
    // It serves once.
    let error = mock.login_with_token("open").await.unwrap_err();
    assert_eq!((error.code(), error.errcode()), (JobStatusCode::ContentAccessError, Some("M_FORBIDDEN")));
    assert_eq!(mock.session(), Some(session));
}

#[tokio::test(start_paused = true)]
async fn a_registration_passes_a_dummy_by_itself() {
    let mock = MockConnection::with(once());
    let demand = json!({"flows": [{"stages": ["m.login.dummy"]}], "session": "s1"});
    let response = json!({"user_id": "@alice:example.org", "device_id": "D1", "access_token": "a1"});
    mock.on("register").respond(MockResponse::json(demand).http_status(401)).then().respond(response);
    let session = mock.register("alice", "correct horse").device_name("A bot").await.unwrap();
    assert_eq!(session.user_id.as_str(), "@alice:example.org");
    assert_eq!(
        mock.requests()[1].json(),
        json!({
            "username": "alice", "password": "correct horse", "initial_device_display_name": "A bot",
            "refresh_token": true, "auth": {"type": "m.login.dummy", "session": "s1"},
        })
    );
}

#[tokio::test(start_paused = true)]
async fn a_registration_asks_the_handler_for_other_stages() {
    let demand = || {
        let demand = json!({"flows": [{"stages": ["m.login.registration_token"]}], "session": "s1"});
        MockResponse::json(demand).http_status(401)
    };
    let mock = MockConnection::with(once());
    mock.on("register").respond(demand());
    let error = mock.register("alice", "correct horse").await.unwrap_err();
    assert!(error.authentication().is_some());

    let mock = MockConnection::with(once());
    let response = json!({"user_id": "@alice:example.org", "device_id": "D1", "access_token": "a1"});
    mock.on("register").respond(demand()).then().respond(response);
    let token = |_| std::future::ready(Some(UiaStage::RegistrationToken { token: "invited".into() }));
    mock.register("alice", "correct horse").uia(token).await.unwrap();
    assert_eq!(mock.requests()[1].json()["auth"]["token"], "invited");
}

#[tokio::test(start_paused = true)]
async fn a_logout_ends_the_session() {
    let mock = MockConnection::with(once());
    mock.set_session(&session(None));
    mock.on("logout").respond(json!({}));
    mock.logout().await.unwrap();
    assert_eq!(mock.requests()[0].access_token(), Some("access-0"));
    assert_eq!(mock.session(), None);
    assert!(!mock.has_access_token());
}

#[tokio::test(start_paused = true)]
async fn a_session_that_the_server_has_ended_is_logged_out_of() {
    let mock = MockConnection::with(once());
    mock.set_session(&session(None));
    mock.on("logout").error(500, "M_UNKNOWN", "Oops").times(1).then().respond(unknown_token(false));
    mock.logout().await.unwrap_err();
    assert!(mock.session().is_some());
    mock.logout().await.unwrap();
    assert_eq!(mock.session(), None);
}

#[tokio::test(start_paused = true)]
async fn a_page_in_answer_to_a_logout_ends_no_session() {
    for page in [200, 302, 401, 403, 404, 502] {
        let mock = MockConnection::with(once());
        mock.set_session(&session(None));
        let page = MockResponse::body("text/html", "<html>").http_status(page);
        mock.on("logout").respond(page.header("Location", "https://portal.example/"));
        mock.logout().await.unwrap_err();
        assert_eq!(mock.session(), Some(session(None)));
    }
}

#[tokio::test(start_paused = true)]
async fn a_login_without_a_usable_token_begins_no_session() {
    for token in ["", "two\nlines"] {
        let mock = MockConnection::with(once());
        mock.set_session(&session(None));
        let response = json!({"user_id": "@alice:example.org", "device_id": "D1", "access_token": token});
        mock.on("login").respond(response.clone());
        mock.on("register").respond(response);
        let error = mock.login_with_password("alice", "correct horse").await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::IncorrectResponse, "{error}");
        let error = mock.register("alice", "correct horse").await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::IncorrectResponse, "{error}");
        assert_eq!(mock.session(), Some(session(None)));
    }
}

// Going on later

#[tokio::test(start_paused = true)]
async fn a_session_survives_in_writing_and_shows_no_secret() {
    let session = session(Some(HOUR));
    let written = serde_json::to_string(&session).unwrap();
    let read: Session = serde_json::from_str(&written).unwrap();
    assert_eq!(read, session);
    let shown = format!("{read:?}");
    assert!(
        shown.contains("@alice:example.org") && !shown.contains("access-0") && !shown.contains("refresh-0")
    );
    let connection = Connection::restore(&read).unwrap();
    assert_eq!(connection.session(), Some(session));
    assert!(connection.has_access_token());
    let shown = format!("{connection:?}");
    assert!(!shown.contains("access-0") && !shown.contains("refresh-0"));
}

#[tokio::test(start_paused = true)]
async fn an_access_token_alone_is_no_session() {
    let (mock, tokens) = renewing(once(), &session(None));
    mock.set_access_token("access-7");
    assert_eq!(mock.session(), None);
    assert_eq!(mock.run(whoami()).await.unwrap_err().logged_out(), Some(Logout::Soft));
    assert_eq!(tokens.renewals(), 0);
}

// Renewal

#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_before_its_end() {
    let (mock, tokens) = renewing(once(), &session(Some(100 * SECOND)));
    advance(80 * SECOND).await;
    mock.run(whoami()).await.unwrap();
    assert_eq!(tokens.renewals(), 0);
    advance(11 * SECOND).await;
    let jobs: Vec<_> = (0..5).map(|_| mock.job(whoami()).submit()).collect();
    for job in jobs {
        job.await.unwrap();
    }
    assert_eq!(tokens.renewals(), 1);
    // No request was refused on the way.
    assert_eq!(mock.requests_of(WHOAMI).len(), 6);
    assert_eq!(mock.session().unwrap().access_token.expose(), "access-1");
}

#[tokio::test(start_paused = true)]
async fn one_renewal_serves_all_jobs() {
    let (mock, tokens) = renewing(once(), &session(None));
    tokens.expire();
    let jobs: Vec<_> = (0..100).map(|_| mock.job(whoami()).submit()).collect();
    for job in jobs {
        let job = job.await.unwrap();
        assert_eq!(job.base().retries(), 0);
    }
    assert_eq!(tokens.renewals(), 1);
    let requests = mock.requests_of(WHOAMI);
    let old = requests.iter().filter(|request| request.access_token() == Some("access-0")).count();
    // Those that were under way together; the others have waited.
    assert_eq!((old, requests.len()), (16, 116));
}

#[tokio::test(start_paused = true)]
async fn a_post_goes_on_too() {
    // It is not repeatable, but the server has refused it.
    let (mock, tokens) = renewing(once(), &session(None));
    tokens.expire();
    mock.run(get_token()).await.unwrap();
    assert_eq!(mock.requests_of(GET_TOKEN.operation_id).len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_is_not_in_the_queue() {
    let (mock, tokens) = renewing(once().max_in_flight(1).keep_order(), &session(None));
    tokens.expire();
    let jobs: Vec<_> = (0..5).map(|_| mock.job(get_token()).submit()).collect();
    for job in jobs {
        job.await.unwrap();
    }
    assert_eq!(tokens.renewals(), 1);
}

#[tokio::test(start_paused = true)]
async fn new_tokens_are_stored_before_anything_uses_them() {
    let (mock, tokens) = renewing(once(), &session(None));
    let stored = Arc::new(Mutex::new(Vec::new()));
    let (store, server) = (Arc::clone(&stored), mock.clone());
    mock.on_renewal(move |session| {
        let (store, server) = (Arc::clone(&store), server.clone());
        async move {
            sleep(5 * SECOND).await;
            let uses = server.requests().iter().filter(|r| r.access_token() == Some("access-1")).count();
            store.lock().unwrap().push((session, uses));
            Ok::<_, io::Error>(())
        }
    });
    tokens.expire();
    let jobs: Vec<_> = (0..40).map(|_| mock.job(whoami()).submit()).collect();
    for job in jobs {
        job.await.unwrap();
    }
    let now = mock.session().unwrap();
    assert_eq!(now.access_token.expose(), "access-1");
    assert_eq!(now.refresh_token.as_ref().unwrap().expose(), "refresh-1");
    assert_eq!(*stored.lock().unwrap(), [(now, 0)]);
}

#[tokio::test(start_paused = true)]
async fn tokens_that_cannot_be_stored_are_not_used() {
    let mock = MockConnection::with(once());
    mock.set_session(&session(None));
    mock.on(WHOAMI).respond_with(|request| match request.access_token() {
        Some("access-1") => json!({}).into(),
        _ => unknown_token(true),
    });
    mock.on("refresh").respond(pair(1));
    let is_full = Arc::new(Mutex::new(true));
    let disk = Arc::clone(&is_full);
    mock.on_renewal(move |_| {
        std::future::ready(if *disk.lock().unwrap() { Err("the disk is full") } else { Ok(()) })
    });
    let error = mock.run(whoami()).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::FileError);
    assert!(error.to_string().contains("the disk is full"), "{error}");
    assert_eq!(error.logged_out(), None);
    assert_eq!(mock.session(), Some(session(None)));
    *is_full.lock().unwrap() = false;
    mock.run(whoami()).await.unwrap();
    // The pair was kept: a refresh token is not spent twice.
    assert_eq!(mock.requests_of("refresh").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_refresh_token_serves_on_if_there_is_no_other() {
    let mock = MockConnection::with(once());
    mock.set_session(&session(None));
    mock.on(WHOAMI).respond(unknown_token(true)).times(1).then().respond(json!({}));
    mock.on("refresh").respond(json!({"access_token": "access-1", "expires_in_ms": 3_600_000}));
    mock.run(whoami()).await.unwrap();
    let session = mock.session().unwrap();
    assert_eq!(session.refresh_token.unwrap().expose(), "refresh-0");
    assert!(session.expires_at.is_some());
}

#[tokio::test(start_paused = true)]
async fn a_refused_renewal_ends_all_jobs_once() {
    let mock = MockConnection::with(once());
    mock.set_session(&session(None));
    mock.on(WHOAMI).respond(unknown_token(true)).delay(SECOND / 10);
    mock.on("refresh").error(401, "M_UNKNOWN_TOKEN", "No such refresh token").delay(SECOND);
    let jobs: Vec<_> = (0..100).map(|_| mock.job(whoami()).submit()).collect();
    for job in jobs {
        let error = job.await.unwrap_err();
        assert_eq!(
            (error.code(), error.logged_out()),
            (JobStatusCode::Unauthorised, Some(Logout::Soft)),
            "{error}"
        );
    }
    assert_eq!(mock.requests_of("refresh").len(), 1);
    // Those that hadn't sent anything didn't.
    assert_eq!(mock.requests_of(WHOAMI).len(), 16);
    let error = mock.run(whoami()).await.unwrap_err();
    assert_eq!((error.code(), error.logged_out()), (JobStatusCode::Unauthorised, Some(Logout::Soft)));
    assert!(!mock.has_access_token());
    // What to log in with again is still there.
    assert_eq!(mock.session().unwrap().device_id, "DEVICE");
    assert_eq!(mock.requests().len(), 17);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_still_good_serves_on_when_it_cannot_be_renewed() {
    for refusal in [MockResponse::error(401, "M_UNKNOWN_TOKEN", "No"), MockResponse::break_off()] {
        let mock = MockConnection::with(once());
        mock.set_session(&session(Some(100 * SECOND)));
        mock.on(WHOAMI).respond(json!({}));
        mock.on("refresh").respond(refusal);
        advance(95 * SECOND).await;
        mock.run(whoami()).await.unwrap();
        mock.run(whoami()).await.unwrap();
        assert_eq!(mock.requests_of("refresh").len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_renewal_is_repeated_like_any_job() {
    let step = BackoffStep { attempt_timeout: 30 * SECOND, retry_interval: 2 * SECOND };
    let mock = MockConnection::with(once().backoff(JobBackoffStrategy::new([step])));
    mock.set_session(&session(None));
    mock.on(WHOAMI).respond(unknown_token(true)).times(1).then().respond(json!({}));
    // The response got lost; the same refresh token serves again.
    mock.on("refresh").break_off().times(1).then().rate_limited(SECOND).times(1).then().respond(pair(2));
    mock.run(whoami()).await.unwrap();
    assert_eq!(mock.requests_of("refresh").len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_fails_is_tried_again_by_the_next_job() {
    let mock = MockConnection::with(once());
    mock.set_session(&session(None));
    mock.on(WHOAMI).respond_with(|request| match request.access_token() {
        Some("access-1") => json!({}).into(),
        _ => unknown_token(true),
    });
    mock.on("refresh").break_off().times(1).then().respond(pair(1));
    let error = mock.run(whoami()).await.unwrap_err();
    assert_eq!((error.code(), error.logged_out()), (JobStatusCode::NetworkError, None), "{error}");
    assert!(error.to_string().contains("could not be renewed"), "{error}");
    mock.run(whoami()).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_hard_logout_is_not_renewed() {
    let mock = MockConnection::with(once());
    mock.set_session(&session(None));
    mock.on(WHOAMI).respond(unknown_token(false));
    let error = mock.run(whoami()).await.unwrap_err();
    assert_eq!((error.code(), error.logged_out()), (JobStatusCode::Unauthorised, Some(Logout::Hard)));
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn who_was_under_way_with_the_old_token_goes_on_with_the_new() {
    // Servers forget the old one when the new one is used, and then don't call it a soft logout.
    let mock = MockConnection::with(once());
    mock.set_session(&session(None));
    mock.on(WHOAMI).respond(unknown_token(true)).times(1).then().respond(json!({}));
    mock.on("refresh").respond(pair(1));
    let old = |request: &matrix_jobs_runtime::test_util::RecordedRequest| match request.access_token() {
        Some("access-0") => unknown_token(false).delay(10 * SECOND),
        _ => good_token().into(),
    };
    mock.on(GET_TOKEN.operation_id).respond_with(old);
    let slow = mock.job(get_token()).submit();
    sleep(SECOND).await;
    mock.run(whoami()).await.unwrap();
    slow.await.unwrap();
    assert_eq!(mock.requests_of("refresh").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_server_that_takes_no_token_is_not_asked_for_ever() {
    let mock = MockConnection::with(once());
    mock.set_session(&session(None));
    mock.on(WHOAMI).respond(unknown_token(true));
    mock.on("refresh").respond(pair(1));
    let error = mock.run(whoami()).await.unwrap_err();
    assert_eq!((error.code(), error.logged_out()), (JobStatusCode::Unauthorised, Some(Logout::Soft)));
    assert_eq!((mock.requests_of(WHOAMI).len(), mock.requests_of("refresh").len()), (4, 3));
}

#[tokio::test(start_paused = true)]
async fn jobs_without_a_token_do_not_wait_for_one() {
    let (mock, tokens) = renewing(once(), &session(None));
    mock.on(VERSIONS.operation_id).respond(json!({"versions": []}));
    tokens.expire();
    let waits = mock.job(whoami()).submit();
    sleep(SECOND / 2).await;
    let mut waiting = mock.job(whoami()).submit();
    mock.run(Call::<JsonObject>::new(&VERSIONS)).await.unwrap();
    assert!(!waits.is_finished() && !waiting.is_finished());
    waits.await.unwrap();
    (&mut waiting).await.unwrap();
    assert_eq!(mock.requests_of(WHOAMI).len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_goes_on_without_the_job_that_wanted_it() {
    let (mock, tokens) = renewing(once(), &session(None));
    tokens.expire();
    let job = mock.job(whoami()).submit();
    sleep(SECOND / 2).await;
    job.abandon();
    assert!(job.await.unwrap_err().is_abandoned());
    sleep(SECOND).await;
    assert_eq!((tokens.renewals(), mock.session().unwrap().access_token.expose().as_str()), (1, "access-1"));
    mock.run(whoami()).await.unwrap();
    assert_eq!(tokens.renewals(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_set_meanwhile_stays() {
    let (mock, tokens) = renewing(once(), &session(None));
    tokens.expire();
    let job = mock.job(whoami()).submit();
    sleep(SECOND / 2).await;
    mock.set_access_token("access-5");
    tokens.good.store(5, Ordering::SeqCst);
    let other = mock.job(whoami()).submit();
    other.await.unwrap();
    sleep(SECOND).await;
    tokens.good.store(5, Ordering::SeqCst);
    assert_eq!(mock.session(), None);
    job.await.unwrap_or_else(|error| panic!("{error}"));
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_was_sent_is_not_sent_again() {
    static UPLOAD: Endpoint = Endpoint::new("uploadContent", Method::Post, "/_matrix/media/v3/upload");
    let mock = MockConnection::with(once());
    mock.set_session(&session(None));
    mock.on(UPLOAD.operation_id).respond(unknown_token(true));
    mock.on("refresh").respond(pair(1));
    let content = FileContent::from_stream(Zeros(3), None);
    let job = Call::<JsonObject>::with(&UPLOAD, move |request| request.bytes("image/png", content.clone()));
    let error = mock.run(job).await.unwrap_err();
    assert_eq!((error.code(), error.logged_out()), (JobStatusCode::Unauthorised, Some(Logout::Soft)));
    assert_eq!(mock.requests_of(UPLOAD.operation_id).len(), 1);
}

/// So many pieces.
struct Zeros(usize);

impl Stream for Zeros {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.0.checked_sub(1);
        self.0 = next.unwrap_or_default();
        Poll::Ready(next.map(|_| Ok(Bytes::from_static(&[0; 1000]))))
    }
}

// Application services

static REGISTER: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("register", Method::Post, "/_matrix/client/v3/register")
};

#[tokio::test(start_paused = true)]
async fn an_application_service_speaks_for_its_users() {
    let mock = MockConnection::with(once());
    mock.set_access_token("as_token");
    mock.on(WHOAMI).respond(json!({}));
    mock.on(REGISTER.operation_id).respond(json!({}));
    let ghost = mock.as_user("@ghost:example.org", Some("GHOST"));
    ghost.run(whoami()).await.unwrap();
    mock.as_user("@ghost:example.org", None).run(whoami()).await.unwrap();
    mock.run(whoami()).await.unwrap();
    ghost.run(Call::<JsonObject>::new(&REGISTER)).await.unwrap();
    mock.run(Call::<JsonObject>::new(&REGISTER)).await.unwrap();
    let pairs = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect::<Vec<_>>()
    };
    let sent: Vec<_> = mock
        .requests()
        .iter()
        .map(|request| (request.query_pairs(), request.access_token().map(str::to_owned)))
        .collect();
    let token = Some("as_token".to_owned());
    assert_eq!(
        sent,
        [
            (pairs(&[("user_id", "@ghost:example.org"), ("device_id", "GHOST")]), token.clone()),
            (pairs(&[("user_id", "@ghost:example.org")]), token.clone()),
            (vec![], token.clone()),
            (vec![], token),
            (vec![], None),
        ]
    );
}
