//! Nothing that prints itself prints a secret.

mod support;

use std::error::Error;
use std::fmt::Debug;
use std::future::ready;
use std::sync::{Arc, Mutex};

use matrix_jobs_runtime::event::AnyContent;
use matrix_jobs_runtime::json::{JsonObject, Secret};
use matrix_jobs_runtime::uia::UiaStage;
use matrix_jobs_runtime::{Connection, Endpoint, Job, JobError, Method, RequestParts, UiaChallenge, record};
use serde_json::{Value, json};
use support::{Call, GET_TOKEN, LoginToken, Server, WHO_AM_I, answer, connection, get_token, raw};

/// In every secret of these tests.
const SECRET: &str = "hunter2";

fn assert_silent(shown: impl Debug) {
    let text = format!("{shown:?} {shown:#?}");
    assert!(!text.contains(SECRET), "{text}");
}

fn assert_silent_error(error: &impl Error) {
    assert_silent(error);
    let mut next: Option<&dyn Error> = Some(error);
    while let Some(error) = next {
        let text = format!("{error} {error:?} {error:#?}");
        assert!(!text.contains(SECRET), "{text}");
        next = error.source();
    }
}

fn secretive() -> Call<JsonObject> {
    Call::with(&WHO_AM_I, |request| {
        request.query("access_token", &format!("a{SECRET}"));
        request.query("%61ccess", &Secret::from(SECRET));
        request.secret_query("login token", SECRET);
        request.query("since", "s1");
        request.header("Authorization", &format!("Bearer {SECRET}"));
        request.header("X-Key", SECRET);
        request.body().required("password", &SECRET.to_owned());
        assert_silent(&*request);
    })
}

fn assert_silent_job(error: &JobError) {
    assert_silent_error(error);
    assert_silent(error.base());
    assert_silent(error.base().response_head());
    assert_silent(error.status());
    assert!(!error.base().description().contains(SECRET));
    assert!(!error.base().error_string().contains(SECRET));
}

#[tokio::test]
async fn requests_hide_tokens_and_secret_parameters() {
    let server = Server::once("404 Not Found", "text/plain", SECRET).await;
    let connection = server.connection();
    connection.set_access_token(SECRET);
    assert_silent(&connection);
    assert_silent(connection.job(secretive()));
    let error = connection.run(secretive()).await.unwrap_err();
    assert_silent_job(&error);
    let line = error.to_string();
    assert!(line.contains("access_token=(hidden)") && line.contains("since=s1"), "{line}");
    // It was sent all the same.
    assert!(server.request().contains("login%20token=hunter2"));
    assert!(error.base().request_url().unwrap().as_str().contains(SECRET));
}

#[tokio::test]
async fn errors_of_the_network_hide_the_url() {
    let server = Server::start(vec![raw("200 OK", "Content-Length: 9", b"{")]).await;
    let error = server.connection().run(secretive()).await.unwrap_err();
    assert_silent_job(&error);
    let nobody = connection("http://127.0.0.1:1");
    assert_silent_job(&nobody.run(secretive()).await.unwrap_err());
}

#[tokio::test]
async fn a_server_that_quotes_the_token_is_not_quoted() {
    let body = r#"{"errcode":"M_UNKNOWN_TOKEN","error":"No such token: hunter2!","token":"hunter2"}"#;
    let server = Server::once("401 Unauthorized", "application/json", body).await;
    let connection = server.connection();
    connection.set_access_token(SECRET);
    let error = connection.run(get_token()).await.unwrap_err();
    assert_silent_job(&error);
    assert_silent(error.matrix_error());
    assert_eq!(error.status().message, "No such token: (hidden)!");
    assert_eq!(error.matrix_error().unwrap().extra["token"], SECRET);
}

fn login_token() -> LoginToken {
    LoginToken { login_token: SECRET.into(), expires_in_ms: 1, note: Some("a note".to_owned()) }
}

#[tokio::test]
async fn a_server_that_quotes_the_request_is_not_quoted() {
    type Fill = fn(&mut RequestParts);
    let requests: [Fill; 8] = [
        |request| request.body().required("password", &Secret::from(SECRET)),
        |request| request.body().required("keys", &Secret::new(json!({"a": [1, {"b": SECRET}]}))),
        |request| request.json(&vec![login_token()]),
        |request| request.json(&AnyContent::of(&login_token())),
        |request| request.body().required("of", &vec![AnyContent::of(&login_token())]),
        |request| request.query("key", &Secret::from(SECRET)),
        |request| request.secret_query("key", SECRET),
        |request| request.query("access_token", SECRET),
    ];
    let body =
        json!({"errcode": format!("M_{SECRET}"), "error": format!("{SECRET} for a note? No: {SECRET}")});
    for fill in requests {
        let server = Server::start(vec![
            answer("403 Forbidden", "application/json", &body.to_string()),
            answer("200 OK", &format!("text/{SECRET}"), "{}"),
        ])
        .await;
        let call = || Call::<()>::with(&GET_TOKEN, fill);
        let error = server.connection().run(call()).await.unwrap_err();
        assert_silent_job(&error);
        assert_silent(error.matrix_error());
        assert_eq!(error.status().message, "(hidden) for a note? No: (hidden)");
        assert_eq!(error.errcode(), Some("M_(hidden)"));
        let job = server.connection().run(call()).await.unwrap();
        assert!(job.base().error_string().contains("`text/(hidden)`"));
        assert!(server.requests().iter().all(|request| request.contains(SECRET)));
    }
}

#[tokio::test]
async fn a_server_that_quotes_secrets_as_names_is_not_quoted() {
    let demand = json!({
        "errcode": "M_FORBIDDEN", "error": "No", SECRET: 1, "session": SECRET, "completed": [SECRET],
        "flows": [{"stages": ["m.login.password", SECRET]}], "params": {SECRET: {SECRET: SECRET}, "m.login.terms": {}},
    });
    let server = Server::start(vec![
        answer("401 Unauthorized", "application/json", &demand.to_string()),
        answer("401 Unauthorized", "application/json", &demand.to_string()),
    ])
    .await;
    let asked = Arc::new(Mutex::new(Vec::new()));
    let noted = Arc::clone(&asked);
    let handler = move |challenge: UiaChallenge| {
        let mut asked = noted.lock().unwrap();
        asked.push(challenge);
        let stage = UiaStage::Password { user: "alice".into(), password: SECRET.into() };
        ready(Some(stage).filter(|_| asked.len() == 1))
    };
    let call = Call::<()>::with(&GET_TOKEN, |request| {
        request.body().required("password", &Secret::from(SECRET));
    });
    let error = server.connection().run_with_uia(call, handler).await.unwrap_err();
    assert_silent_job(&error);
    assert_silent(error.matrix_error());
    let asked = asked.lock().unwrap();
    assert_eq!(asked.len(), 2);
    assert_silent(&*asked);
    // What Matrix specifies is shown, and the program gets all of it.
    let authentication = error.authentication().unwrap();
    assert_silent(authentication);
    let shown = format!("{authentication:?}");
    for part in ["m.login.password", "m.login.terms", "(another)"] {
        assert!(shown.contains(part), "{shown}");
    }
    assert_eq!(authentication.flows[0].stages[1], SECRET);
    assert_eq!(authentication.session.as_deref(), Some(SECRET));
}

/// An object whose free properties are secret, as an answer to interactive authentication is.
struct Free {
    kind: Option<String>,
    extra: Secret<JsonObject>,
}

record! {
    Free {
        0 kind: Optional "type",
        ..extra
    }
}

#[tokio::test]
async fn secrets_are_found_however_they_were_sent() {
    type Fill = fn(&mut RequestParts);
    let requests: [(&str, Fill); 5] = [
        ("p\u{e4}ss w\u{f6}rd", |request| {
            request.header("Authorization", "Bearer p\u{e4}ss w\u{f6}rd");
        }),
        ("a b/c", |request| request.secret_query("key", "a b/c")),
        ("a%20b%2Fc", |request| request.secret_query("key", "a b/c")),
        ("\"quoted\"", |request| request.body().required("password", &Secret::from("\"quoted\""))),
        ("battery", |request| {
            let extra = json!({"password": "correct", "more": ["horse", {"staple": "battery"}]});
            let Value::Object(extra) = extra else { unreachable!() };
            request.body().required("auth", &Free { kind: None, extra: Secret::new(extra) });
        }),
    ];
    for (quoted, fill) in requests {
        let body = json!({"errcode": "M_FORBIDDEN", "error": format!("<{quoted}>")}).to_string();
        let server = Server::once("403 Forbidden", "application/json", &body).await;
        let error = server.connection().run(Call::<()>::with(&GET_TOKEN, fill)).await.unwrap_err();
        assert_eq!(error.status().message, "<(hidden)>", "{quoted}");
    }
    // What is that short is no secret, and would be everywhere.
    let body = json!({"errcode": "M_FORBIDDEN", "error": "a cat"}).to_string();
    let server = Server::once("403 Forbidden", "application/json", &body).await;
    let short = Call::<()>::with(&GET_TOKEN, |request| request.secret_query("key", "cat"));
    assert_eq!(server.connection().run(short).await.unwrap_err().status().message, "a cat");
}

#[tokio::test]
async fn a_redirect_with_a_token_in_it_is_not_shown() {
    let server = Server::start(vec![raw("302 Found", "Location: gopher://x/?loginToken=hunter2", b"")]).await;
    assert_silent_job(&server.connection().run(Call::<()>::new(&WHO_AM_I)).await.unwrap_err());

    let server = Server::start(vec![
        raw("302 Found", "Location: /?loginToken=hunter2", b""),
        raw("404 Not Found", "Set-Cookie: hunter2", b""),
    ])
    .await;
    assert_silent_job(&server.connection().run(Call::<()>::new(&WHO_AM_I)).await.unwrap_err());
}

#[tokio::test]
async fn responses_hide_their_secrets() {
    let body = r#"{"login_token":"hunter2","expires_in_ms":5}"#;
    let server = Server::once("200 OK", "application/json", body).await;
    let job = server.connection().run(get_token()).await.unwrap();
    assert_silent(&job);
    assert_silent(job.base());
    assert_eq!(job.login_token.expose(), SECRET);

    for body in [
        r#"{"login_token":"hunter2"}"#,
        r#"{"login_token":{"hunter2":1},"expires_in_ms":"hunter2"}"#,
        "hunter2",
    ] {
        let server = Server::once("200 OK", "application/json", body).await;
        let error = server.connection().run(get_token()).await.unwrap_err();
        assert_silent_job(&error);
    }
}

#[tokio::test]
async fn parts_that_cannot_be_sent_are_not_quoted() {
    let server = Server::start(vec![]).await;
    let connection = server.connection();
    let header = Call::<LoginToken>::with(&GET_TOKEN, |request| request.header("X-Key", "hunter2\n"));
    assert_silent_job(&connection.run(header).await.unwrap_err());
    connection.set_access_token("hunter2\n");
    assert_silent(&connection);
    assert_silent_job(&connection.run(get_token()).await.unwrap_err());
}

#[test]
fn a_job_that_is_only_a_url_shows_it_on_demand() {
    static MEDIA: Endpoint = Endpoint::new("media", Method::Get, "/media");
    let job = Call::<()>::with(&MEDIA, |request| request.secret_query("key", SECRET));
    let mut parts = RequestParts::new(job.endpoint());
    job.fill(&mut parts);
    assert_silent(&parts);
    let connection = Connection::new("https://example.org").unwrap();
    assert!(job.request_url(connection.homeserver()).unwrap().as_str().ends_with("?key=hunter2"));
}
