//! What becomes of the access token, and of errors, when a redirect leads to another origin; and which operations carry
//! the token at all. The server exists only in memory.
#![cfg(feature = "test-util")]

mod support;

use std::time::Duration;

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::test_util::{MockConnection, MockResponse, json};
use matrix_jobs_runtime::{
    Access, BackoffStep, Connection, Endpoint, JobBackoffStrategy, JobError, JobStatusCode, Logout, Method,
    Session,
};
use support::{Call, WHO_AM_I};

const WHOAMI: &str = "getTokenOwner";
const PATH: &str = "/_matrix/client/v3/account/whoami";

static ROOMS: Endpoint = Endpoint {
    access: Access::Optional,
    ..Endpoint::new("getPublicRooms", Method::Get, "/_matrix/client/v3/publicRooms")
};
static LOGIN: Endpoint =
    Endpoint { access: Access::None, ..Endpoint::new("login", Method::Post, "/_matrix/client/v3/login") };
static PUT: Endpoint = Endpoint::new("setPresence", Method::Put, "/_matrix/client/v3/presence");

/// A homeserver whose base URL is given with `http:`, as users do; failures are retried.
fn plain() -> MockConnection {
    let step =
        BackoffStep { attempt_timeout: Duration::from_secs(30), retry_interval: Duration::from_secs(2) };
    let strategy = JobBackoffStrategy::new([step, step, step]);
    let mock =
        MockConnection::with(Connection::builder("http://homeserver.example").unwrap().backoff(strategy));
    mock.set_access_token("sesame");
    mock
}

fn redirect(to: &str) -> MockResponse {
    MockResponse::empty().http_status(301).header("Location", to)
}

async fn run(mock: &MockConnection, endpoint: &'static Endpoint) -> Result<(), JobError> {
    mock.run(Call::<JsonObject>::new(endpoint)).await.map(drop)
}

#[tokio::test(start_paused = true)]
async fn a_token_that_a_redirect_dropped_is_not_refused() {
    let refusals = [
        MockResponse::error(401, "M_MISSING_TOKEN", "Missing access token"),
        MockResponse::error(403, "M_MISSING_TOKEN", "Missing access token"),
        MockResponse::error(401, "M_UNKNOWN_TOKEN", "Invalid access token"),
        MockResponse::body("text/html", "<html>").http_status(401),
    ];
    for refusal in refusals {
        let what = format!("{refusal:?}");
        let mock = plain();
        let mut session = Session::new("http://homeserver.example", "@alice:example.org", "D", "sesame");
        session.refresh_token = Some("refresh".into());
        mock.set_session(&session);
        mock.on(WHOAMI)
            .respond(redirect(&format!("https://homeserver.example{PATH}")))
            .times(1)
            .then()
            .respond(refusal);
        let error = run(&mock, &WHO_AM_I).await.unwrap_err();
        assert_eq!((error.code(), error.logged_out()), (JobStatusCode::NetworkError, None), "{what}");
        let line = error.to_string();
        for part in ["redirect", "access token", "base URL", "`https://homeserver.example/`"] {
            assert!(line.contains(part), "{line}");
        }
        // Another attempt would be led there again, and a new token would be dropped as well.
        assert_eq!(mock.requests().len(), 2, "{what}");
        assert_eq!(mock.requests()[1].access_token(), None);
        assert_eq!(mock.session(), Some(session));
    }
}

#[tokio::test(start_paused = true)]
async fn the_base_url_to_use_is_named_where_it_is_known() {
    for (to, named) in [
        (format!("https://matrix.example{PATH}"), Some("`https://matrix.example/`")),
        (format!("https://matrix.example:8448/below{PATH}?a=b"), Some("`https://matrix.example:8448/below`")),
        ("https://login.example/?next=whoami&token=hunter2".to_owned(), None),
    ] {
        let mock = plain();
        mock.on(WHOAMI).respond(redirect(&to)).times(1).then().error(
            401,
            "M_MISSING_TOKEN",
            "Missing access token",
        );
        mock.on(PUT.operation_id).respond(redirect(&to.replace(PATH, PUT.path)));
        for endpoint in [&WHO_AM_I, &PUT] {
            let error = run(&mock, endpoint).await.unwrap_err();
            assert_eq!(error.code(), JobStatusCode::NetworkError, "{error}");
            let line = error.to_string();
            assert!(line.contains("redirect") && !line.contains("hunter2"), "{line}");
            match named {
                Some(named) => assert!(line.contains(named), "{line}"),
                None => assert!(
                    line.contains("`https://login.example/`") || endpoint.method == Method::Put,
                    "{line}"
                ),
            }
        }
        // What is not safe to follow does not become safe.
        assert_eq!(mock.requests_of(PUT.operation_id).len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_elsewhere_that_is_not_about_the_token_stays() {
    let mock = plain();
    mock.on(WHOAMI).respond(redirect("https://cdn.example/file")).times(1).then().error(
        404,
        "M_NOT_FOUND",
        "No such file",
    );
    assert_eq!(run(&mock, &WHO_AM_I).await.unwrap_err().code(), JobStatusCode::NotFound);
    // Access denied may or may not be for want of the token.
    let mock = plain();
    let there = redirect(&format!("https://homeserver.example{PATH}"));
    mock.on(WHOAMI).respond(there).times(1).then().error(403, "M_FORBIDDEN", "You are not in this room");
    let error = run(&mock, &WHO_AM_I).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::ContentAccessError);
    for part in ["You are not in this room; the access token was dropped", "`https://homeserver.example/`"] {
        assert!(error.to_string().contains(part), "{error}");
    }
    // The same origin gets the token, so that it may refuse it.
    let mock = plain();
    mock.on(WHOAMI).respond(redirect("/moved")).times(1).then().error(
        401,
        "M_UNKNOWN_TOKEN",
        "No such token",
    );
    let error = run(&mock, &WHO_AM_I).await.unwrap_err();
    assert_eq!((error.code(), error.logged_out()), (JobStatusCode::Unauthorised, Some(Logout::Hard)));
    // Without a token, none was dropped.
    let mock = plain();
    mock.clear_access_token();
    mock.on(ROOMS.operation_id).respond(redirect("https://homeserver.example/")).times(1).then().error(
        401,
        "M_MISSING_TOKEN",
        "Missing",
    );
    assert_eq!(run(&mock, &ROOMS).await.unwrap_err().code(), JobStatusCode::Unauthorised);
}

// Who gets the token

#[tokio::test(start_paused = true)]
async fn an_operation_that_may_have_the_token_gets_it_if_there_is_one() {
    let mock = plain();
    mock.on(ROOMS.operation_id).respond(json!({}));
    mock.on(LOGIN.operation_id).respond(json!({}));
    run(&mock, &ROOMS).await.unwrap();
    run(&mock, &LOGIN).await.unwrap();
    mock.clear_access_token();
    run(&mock, &ROOMS).await.unwrap();
    let sent: Vec<_> =
        mock.requests().iter().map(|request| request.access_token().map(str::to_owned)).collect();
    assert_eq!(sent, [Some("sesame".to_owned()), None, None]);
    // And never elsewhere.
    mock.set_access_token("sesame");
    mock.take_requests();
    mock.on(ROOMS.operation_id).respond(json!({}));
    let elsewhere = plain();
    elsewhere
        .on(ROOMS.operation_id)
        .respond(redirect("https://other.example/"))
        .times(1)
        .then()
        .respond(json!({}));
    run(&elsewhere, &ROOMS).await.unwrap();
    assert_eq!(elsewhere.requests()[1].access_token(), None);
}

#[tokio::test(start_paused = true)]
async fn what_needs_no_token_goes_on_after_the_end_of_the_session() {
    let mock = plain();
    let mut session = Session::new("http://homeserver.example", "@alice:example.org", "D", "sesame");
    session.refresh_token = Some("refresh".into());
    mock.set_session(&session);
    let refuse = json!({"errcode": "M_UNKNOWN_TOKEN", "error": "No such token", "soft_logout": true});
    mock.on(WHOAMI).respond(MockResponse::json(refuse.clone()).http_status(401));
    mock.on("refresh").error(401, "M_UNKNOWN_TOKEN", "No such refresh token");
    mock.on(ROOMS.operation_id).respond_with(move |request| match request.access_token() {
        Some(_) => MockResponse::json(refuse.clone()).http_status(401),
        None => json!({}).into(),
    });
    assert_eq!(run(&mock, &WHO_AM_I).await.unwrap_err().logged_out(), Some(Logout::Soft));
    run(&mock, &ROOMS).await.unwrap();
    assert_eq!(mock.requests_of(ROOMS.operation_id)[0].access_token(), None);
}

/// A program that was given an access token learns of its end where a token is needed.
#[tokio::test]
async fn what_needs_no_token_is_sent_without_the_one_that_was_refused() {
    let refuse = || MockResponse::error(401, "M_UNKNOWN_TOKEN", "No such token");
    let mock = plain();
    mock.on(ROOMS.operation_id).respond_with(move |request| match request.access_token() {
        Some(_) => refuse(),
        None => json!({}).into(),
    });
    run(&mock, &ROOMS).await.unwrap();
    let sent: Vec<_> =
        mock.requests().iter().map(|request| request.access_token().map(str::to_owned)).collect();
    assert_eq!(sent, [Some("sesame".to_owned()), None]);
    // It stays the connection's, and where it is needed, its end is told.
    assert!(mock.has_access_token());
    mock.on(WHOAMI).respond(refuse());
    assert_eq!(run(&mock, &WHO_AM_I).await.unwrap_err().logged_out(), Some(Logout::Hard));

    // A server that wants a token after all has refused the one there is.
    let mock = plain();
    mock.on(ROOMS.operation_id).respond_with(move |request| match request.access_token() {
        Some(_) => refuse(),
        None => MockResponse::error(401, "M_MISSING_TOKEN", "Missing access token"),
    });
    let error = run(&mock, &ROOMS).await.unwrap_err();
    assert_eq!((error.logged_out(), error.errcode()), (Some(Logout::Hard), Some("M_UNKNOWN_TOKEN")));
    assert_eq!(mock.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn only_who_showed_a_token_can_be_logged_out() {
    let mock = plain();
    for endpoint in [&LOGIN, &ROOMS, &WHO_AM_I] {
        mock.on(endpoint.operation_id).error(401, "M_UNKNOWN_TOKEN", "No such token");
    }
    assert_eq!(run(&mock, &LOGIN).await.unwrap_err().logged_out(), None);
    assert_eq!(run(&mock, &ROOMS).await.unwrap_err().logged_out(), Some(Logout::Hard));
    assert_eq!(run(&mock, &WHO_AM_I).await.unwrap_err().logged_out(), Some(Logout::Hard));
    // A proxy's refusal says nothing of the session.
    for (endpoint, response) in [
        (&WHO_AM_I, MockResponse::body("text/html", "<html>").http_status(401)),
        (&WHO_AM_I, MockResponse::empty().http_status(401)),
        (&WHO_AM_I, MockResponse::error(401, "M_UNAUTHORIZED", "No")),
        (&WHO_AM_I, MockResponse::json(json!({"error": "No"})).http_status(401)),
    ] {
        let mock = plain();
        mock.on(endpoint.operation_id).respond(response.clone());
        let error = mock.job(Call::<JsonObject>::new(endpoint)).max_retries(0).run().await.unwrap_err();
        assert_eq!(error.logged_out(), None, "{response:?}");
        assert!(mock.has_access_token());
    }
}
