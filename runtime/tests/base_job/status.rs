//! Where a job is, and how it ended.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::test_util::{MockConnection, Mocked, json};
use matrix_jobs_runtime::{JobStatusCode, Status};

use super::*;

#[tokio::test]
async fn status() {
    let server = Server::start(vec![Answer::Stall(Vec::new())]).await;
    let builder = echo(&server);
    let handle = builder.submit();
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(handle.status(), Status::new(JobStatusCode::Pending, ""));
    handle.abandon();
    assert_eq!(handle.status().code, JobStatusCode::Abandoned);
    let server = Server::start(vec![ok("{}")]).await;
    let job = echo(&server).run().await.unwrap();
    assert_eq!(job.base().status().code, JobStatusCode::Success);
}

#[test]
fn status_code() {
    // The numbers are what programs that speak with libQuotient's know; all of them are in tests/status.rs.
    assert_eq!(JobStatusCode::TooManyRequests.number(), 108);
    assert_eq!(JobStatusCode::from_number(116), Some(JobStatusCode::AccountLocked));
    assert_eq!(JobStatusCode::UserDefinedError(3).number(), 259);
}

#[test]
fn is_good() {
    assert!(
        JobStatusCode::UnexpectedResponseType.is_good() && Status::new(JobStatusCode::Pending, "").is_good()
    );
    assert!(!JobStatusCode::ErrorLevel.is_good() && !Status::new(JobStatusCode::Timeout, "").is_good());
}

#[test]
fn from_http() {
    for (http, code) in [
        (200, JobStatusCode::Success),
        (401, JobStatusCode::Unauthorised),
        (403, JobStatusCode::ContentAccessError),
        (410, JobStatusCode::IncorrectRequest),
        (413, JobStatusCode::IncorrectRequest),
        (429, JobStatusCode::TooManyRequests),
        (501, JobStatusCode::RequestNotImplemented),
        (511, JobStatusCode::NetworkAuthRequired),
        (500, JobStatusCode::NetworkError),
    ] {
        assert_eq!(JobStatusCode::from_http(http), code, "{http}");
    }
}

#[tokio::test]
async fn status_caption() {
    let server = Server::start(vec![answer("404 Not Found", JSON, "{}")]).await;
    let error = echo(&server).run().await.unwrap_err();
    assert_eq!(error.base().status_caption(), "Not found");
}

#[tokio::test]
async fn error() {
    let body = r#"{"errcode":"M_CONSENT_NOT_GIVEN","error":"Agree","consent_uri":"https://a.example/"}"#;
    let server = Server::start(vec![answer("403 Forbidden", JSON, body)]).await;
    let error = echo(&server).run().await.unwrap_err();
    let base = error.base();
    assert_eq!(base.error(), 112);
    assert_eq!(base.error_string(), "Agree");
    assert_eq!(base.error_url().unwrap().as_str(), "https://a.example/");
}

#[tokio::test]
async fn without_a_response_it_is_a_network_error() {
    let server = Server::start(vec![Answer::Bytes(Vec::new())]).await;
    let error = echo(&server).max_retries(0).run().await.unwrap_err();
    assert_eq!((error.code(), error.http_status()), (JobStatusCode::NetworkError, None));
}

#[tokio::test(start_paused = true)]
async fn without_a_response_in_time_it_is_a_timeout() {
    let mock = MockConnection::new();
    mock.on("echo").respond(json!({})).delay(Duration::MAX);
    let error = mock.job(Call::<JsonObject>::new(&ECHO)).max_retries(0).run().await.unwrap_err();
    assert_eq!((error.code(), error.http_status()), (JobStatusCode::Timeout, None));
}

#[tokio::test]
async fn a_good_response_is_read() {
    let server = Server::start(vec![answer("200 OK", "text/plain", r#"{"a":1}"#), ok("{")]).await;
    let job = echo(&server).run().await.unwrap();
    assert_eq!(
        (job["a"].clone(), job.base().status().code),
        (1.into(), JobStatusCode::UnexpectedResponseType)
    );
    let error = echo(&server).max_retries(0).run().await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::IncorrectResponse);
}

#[tokio::test]
async fn an_error_object_refines_the_status() {
    let body = r#"{"errcode":"M_LIMIT_EXCEEDED","error":"Slower","retry_after_ms":600000}"#;
    let server = Server::start(vec![
        answer("400 Bad Request", JSON, body),
        answer("404 Not Found", "text/html", "<html>no</html>"),
    ])
    .await;
    let error = echo(&server).run().await.unwrap_err();
    assert_eq!(
        (error.code(), error.base().error_string().as_str()),
        (JobStatusCode::TooManyRequests, "Slower")
    );
    let error = echo(&server).run().await.unwrap_err();
    assert_eq!((error.code(), error.errcode()), (JobStatusCode::NotFound, None));
    assert_eq!(error.base().raw_data_sample(6), "<html>...(truncated, 15 bytes in total)");
    for (errcode, code) in [
        ("M_CONSENT_NOT_GIVEN", JobStatusCode::UserConsentRequired),
        ("M_UNSUPPORTED_ROOM_VERSION", JobStatusCode::UnsupportedRoomVersion),
        ("M_INCOMPATIBLE_ROOM_VERSION", JobStatusCode::UnsupportedRoomVersion),
        ("M_CANNOT_LEAVE_SERVER_NOTICE_ROOM", JobStatusCode::CannotLeaveRoom),
        ("M_USER_DEACTIVATED", JobStatusCode::UserDeactivated),
        ("M_USER_LOCKED", JobStatusCode::AccountLocked),
        ("M_ACCOUNT_LOCKED", JobStatusCode::AccountLocked),
    ] {
        let mocked = Mocked::new(Call::<JsonObject>::new(&ECHO)).error(403, errcode, "Sorry");
        assert_eq!(*mocked.finish().unwrap_err().status(), Status::new(code, "Sorry"));
    }
}

#[tokio::test]
async fn a_401_with_flows_is_no_failure_of_the_token() {
    let body = r#"{"flows":[{"stages":["m.login.dummy"]}],"session":"s"}"#;
    let server = Server::start(vec![answer("401 Unauthorized", JSON, body)]).await;
    let error = echo(&server).run().await.unwrap_err();
    assert_eq!(error.authentication().unwrap().session.as_deref(), Some("s"));
}

#[tokio::test]
async fn expected_content_types() {
    static IMAGE: Endpoint = Endpoint { access: Access::None, expected_content_types: &["image/*"], ..ECHO };
    assert!(IMAGE.expects("image/png; x=y") && !IMAGE.expects("text/html"));
    let server = Server::start(vec![answer("200 OK", "text/html", "{}")]).await;
    let job = patient(&server).run(Call::<JsonObject>::new(&IMAGE)).await.unwrap();
    assert_eq!(job.base().status().code, JobStatusCode::UnexpectedResponseType);
    assert!(job.base().error_string().contains("text/html"));
}

#[tokio::test]
async fn expected_keys() {
    let server = Server::start(vec![ok(r#"{"note":"no keys"}"#)]).await;
    let job = patient(&server).job(Call::<support::LoginToken>::new(&ECHO)).max_retries(0);
    let error = job.run().await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::IncorrectResponse);
    let message = &error.status().message;
    assert!(message.contains("login_token") && message.contains("expires_in_ms"), "{message}");
}

#[tokio::test]
async fn secrets_are_in_no_status() {
    let body = r#"{"errcode":"M_UNKNOWN","error":"you sent sesame"}"#;
    let server = Server::start(vec![answer("400 Bad Request", JSON, body)]).await;
    let error = server.connection().run(support::get_token()).await.unwrap_err();
    assert_eq!(error.base().error_string(), "you sent (hidden)");
    assert!(!format!("{error} {error:?} {error:#?}").contains("sesame"));
}
