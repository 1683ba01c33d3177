//! Where libQuotient stops.

use matrix_jobs_runtime::test_util::{MockConnection, MockResponse, json};
use matrix_jobs_runtime::{JobStatusCode, Response, uia};

use super::log::Log;
use super::support::{get_token, header, raw};
use super::*;

#[tokio::test]
async fn redirects_carry_no_token() {
    let elsewhere = Server::start(vec![ok(support::GOOD_TOKEN)]).await;
    let there = raw("302 Found", &format!("Location: {}/", elsewhere.url), b"");
    let server = Server::start(vec![raw("302 Found", "Location: /here", b""), there]).await;
    let call = Call::<support::LoginToken>::new(&support::WHO_AM_I);
    server.connection().run(call).await.unwrap();
    let tokens = server.requests();
    let tokens: Vec<_> = tokens.iter().map(|request| header(request, "authorization")).collect();
    assert_eq!(tokens, [Some("Bearer sesame"); 2]);
    assert_eq!(header(&elsewhere.request(), "authorization"), None);
}

#[tokio::test]
async fn bodies_have_a_limit() {
    assert_eq!(JsonObject::MAX_BODY_SIZE, 64 << 20);
    let server = Server::start(vec![ok("{\"a\":1}"), ok("{\"a\":1}")]).await;
    echo(&server).max_body_size(7).run().await.unwrap();
    let error = echo(&server).max_body_size(6).run().await.unwrap_err();
    assert_eq!((error.code(), error.base().retries()), (JobStatusCode::IncorrectResponse, 0));
}

#[tokio::test]
async fn interactive_authentication_has_a_driver() {
    let mock = MockConnection::new();
    mock.set_access_token("sesame");
    let flows = json!({ "flows": [{ "stages": ["m.login.password"] }], "session": "s" });
    mock.on_job(&get_token())
        .respond(MockResponse::json(flows).http_status(401))
        .then()
        .respond(MockResponse::body(JSON, support::GOOD_TOKEN));
    mock.run_with_uia(get_token(), uia::password("alice", "correct horse")).await.unwrap();
    let auth = &mock.requests()[1].json()["auth"];
    assert_eq!((&auth["session"], &auth["password"]), (&json!("s"), &json!("correct horse")));
}

#[tokio::test(start_paused = true)]
async fn tokens_are_renewed_once_for_all() {
    let mock = MockConnection::new();
    let session = json!({
        "homeserver": "", "user_id": "@a:b", "device_id": "D", "access_token": "old", "refresh_token": "r",
    });
    mock.set_session(&serde_json::from_value(session).unwrap());
    mock.on("getTokenOwner").respond_with(|request| match request.access_token() {
        Some("new") => json!({}).into(),
        _ => {
            MockResponse::json(json!({ "errcode": "M_UNKNOWN_TOKEN", "soft_logout": true })).http_status(401)
        }
    });
    mock.on("refresh").respond(json!({ "access_token": "new" })).delay(Duration::from_secs(1));
    let jobs: Vec<_> =
        (0..20).map(|_| mock.job(Call::<JsonObject>::new(&support::WHO_AM_I)).submit()).collect();
    for job in jobs {
        assert_eq!(job.await.unwrap().base().retries(), 0);
    }
    assert_eq!(mock.requests_of("refresh").len(), 1);
}

#[tokio::test(start_paused = true)]
async fn thousands_of_jobs_at_once() {
    const JOBS: usize = 5000;
    let mock = MockConnection::with(Connection::builder("https://example.org").unwrap().max_in_flight(64));
    mock.on("echo").respond(MockResponse::json(json!({ "a": 1 })).delay(Duration::from_secs(1)));
    let begin = tokio::time::Instant::now();
    let jobs: Vec<_> = (0..JOBS).map(|_| mock.job(Call::<JsonObject>::new(&ECHO)).submit()).collect();
    for job in jobs {
        assert!(mock.in_flight() <= 64);
        assert_eq!(job.await.unwrap()["a"], 1);
    }
    assert_eq!(begin.elapsed().as_secs() as usize, JOBS.div_ceil(64));
    assert_eq!((mock.requests().len(), mock.in_flight(), mock.queued()), (JOBS, 0, 0));
}

#[tokio::test]
async fn secrets_are_in_no_event_and_no_log() {
    let (log, _guard) = Log::begin();
    let body = r#"{"errcode":"M_UNKNOWN","error":"you sent sesame"}"#;
    let server = Server::start(vec![answer("400 Bad Request", JSON, body)]).await;
    let job = server.connection().job(get_token()).submit();
    let mut events = job.events();
    job.await.unwrap_err();
    while let Some(event) = events.next().await {
        assert!(!format!("{event:?}").contains("sesame"), "{event:?}");
    }
    let text = log.text();
    assert!(text.contains("you sent (hidden)") && !text.contains("sesame"), "{text}");
}
