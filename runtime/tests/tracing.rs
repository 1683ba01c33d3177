//! What jobs log: fields that one can rely on, and no secret.

#[path = "support/log.rs"]
mod log;
mod support;

use std::fmt::Debug;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;

use log::Log;
use matrix_jobs_runtime::json::{JsonObject, Secret};
use matrix_jobs_runtime::{
    BackoffStep, Bytes, Connection, Endpoint, FileContent, Job, JobBackoffStrategy, JobBuilder, JobError,
    JobEvent, Media, Method, Password, UiaStage,
};
use support::{Answer, Call, GET_TOKEN, GOOD_TOKEN, LoginToken, Server, WHO_AM_I, answer, raw};
use tempfile::TempDir;

/// In every secret of these tests.
const SECRET: &str = "hunter2";
const JSON: &str = "application/json";

fn connection(server: &Server) -> Connection {
    let step =
        BackoffStep { attempt_timeout: Duration::from_millis(100), retry_interval: Duration::from_millis(1) };
    let builder =
        Connection::builder(&server.url).unwrap().backoff(JobBackoffStrategy::new([step])).retry_jitter(0.0);
    let connection = builder.build().unwrap();
    connection.set_access_token(format!("token-{SECRET}"));
    connection
}

#[tokio::test]
async fn a_jobs_way_is_in_its_span() {
    let (log, _guard) = Log::begin();
    let limited = r#"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":1}"#;
    let server = Server::start(vec![
        answer("503 Service Unavailable", "text/html", ""),
        answer("429 Too Many Requests", JSON, limited),
        answer("200 OK", JSON, "{}"),
        answer("404 Not Found", JSON, r#"{"errcode":"M_NOT_FOUND","error":"nothing"}"#),
    ])
    .await;
    let connection = connection(&server);
    connection.run(Call::<JsonObject>::new(&WHO_AM_I)).await.unwrap();
    connection.run(Call::<JsonObject>::new(&WHO_AM_I)).await.unwrap_err();
    let text = log.text();
    let ours: Vec<_> = text.lines().filter(|line| line.contains("matrix_jobs")).collect();
    let expected = [
        ("DEBUG", "sent attempt=1"),
        ("DEBUG", "response received attempt=1 http_status=503 duration_ms="),
        ("INFO", "retrying attempt=2 delay_ms=1"),
        ("DEBUG", "sent attempt=2"),
        ("DEBUG", "response received attempt=2 http_status=429 duration_ms="),
        ("INFO", "rate limited delay_ms=100"),
        ("DEBUG", "sent attempt=2"),
        ("DEBUG", "response received attempt=2 http_status=200 duration_ms="),
        ("DEBUG", "finished status=Success duration_ms="),
        ("DEBUG", "sent attempt=1"),
        ("DEBUG", "response received attempt=1 http_status=404 duration_ms="),
        ("WARN", "failed status=NotFound error=\"nothing\" duration_ms="),
    ];
    assert_eq!(ours.len(), expected.len(), "{text}");
    for (line, (level, event)) in ours.iter().zip(expected) {
        assert!(line.trim_start().starts_with(level) && line.contains(event), "{line} instead of {event}");
        assert!(line.contains("job{job=\"getTokenOwner\"}: matrix_jobs: "), "{line}");
    }
}

/// Makes a job.
type Made = fn() -> Call<LoginToken>;

#[tokio::test]
async fn a_job_that_is_newer_than_its_server_says_so() {
    static NEWER: Endpoint =
        Endpoint { since: Some("1.7"), ..Endpoint::new("newer", Method::Get, "/_matrix/client/newer") };
    let (log, _guard) = Log::begin();
    let server = Server::start(vec![
        answer("200 OK", JSON, r#"{"versions":["v1.5"]}"#),
        answer("200 OK", JSON, "{}"),
        answer("200 OK", JSON, r#"{"versions":["unnumbered"]}"#),
        answer("200 OK", JSON, "{}"),
    ])
    .await;
    let connection = connection(&server);
    connection.supported_versions().await.unwrap();
    connection.run(Call::<JsonObject>::new(&NEWER)).await.unwrap();
    connection.refresh_supported_versions().await.unwrap();
    connection.run(Call::<JsonObject>::new(&NEWER)).await.unwrap();
    let text = log.text();
    let warnings: Vec<_> = text.lines().filter(|line| line.contains("WARN")).collect();
    assert_eq!(warnings.len(), 2, "{text}");
    for (line, fields) in warnings.iter().zip(["since=1.7 newest=1.5", "since=1.7"]) {
        let event = format!("job{{job=\"newer\"}}: matrix_jobs: the server may be too old {fields}");
        assert!(line.ends_with(&event), "{line} instead of {event}");
    }
}

/// Runs a job in every way it can be looked at, and returns all that could be seen.
async fn looked_at<J: Job>(builder: JobBuilder<J>) -> String
where
    J::Response: Debug,
{
    let builder = builder.on_about_to_send(|request| {
        assert!(!format!("{request:?}").contains(SECRET));
    });
    let mut seen = format!("{builder:?}");
    let handle = builder.submit();
    let (base, mut events) = (handle.base(), handle.events());
    seen += &format!("{handle:?}{events:?}{base:?}");
    match handle.await {
        Ok(finished) => seen += &format!("{finished:#?}"),
        Err(error) => seen += &shown(&error),
    }
    while let Some(event) = events.next().await {
        seen += &format!("{event:?}");
        if let JobEvent::StatusChanged(status) = event {
            seen += &status.to_string();
        }
    }
    seen + &format!(
        "{base:?}{:?}{:?}{}{}",
        base.response_head(),
        base.warnings(),
        base.description(),
        base.error_string()
    )
}

fn shown(error: &JobError) -> String {
    let mut text = String::new();
    let mut next: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = next {
        text += &format!("{error}{error:?}{error:#?}");
        next = error.source();
    }
    text + &format!("{:?}{:?}", error.matrix_error(), error.authentication())
}

/// Jobs that hold the secret, each in its own way.
fn secretive() -> [(&'static str, Made); 5] {
    static LOGIN: Endpoint = Endpoint {
        access: matrix_jobs_runtime::Access::None,
        ..Endpoint::new("login", Method::Post, "/_matrix/client/v3/login")
    };
    static UPLOAD: Endpoint = Endpoint::new("uploadContent", Method::Post, "/_matrix/media/v3/upload");
    [
        ("with a token", || Call::new(&WHO_AM_I)),
        ("with a password", || {
            Call::with(&LOGIN, |request| {
                request.body().required("password", &Secret::from(format!("password-{SECRET}")));
            })
        }),
        ("with a secret parameter", || {
            Call::with(&WHO_AM_I, |request| {
                request.secret_query("login_token", &format!("parameter-{SECRET}"))
            })
        }),
        ("with a header", || {
            Call::with(&GET_TOKEN, |request| {
                request.header("Authorization", &format!("Bearer header-{SECRET}"));
                request.body();
            })
        }),
        ("with a file", || Call::with(&UPLOAD, |request| request.bytes("text/plain", SECRET))),
    ]
}

/// The server quotes what it knows; a secret that the request didn't have can't be told from other words.
fn quoting(kind: &str) -> String {
    match kind {
        "with a token" => format!(r#"{{"errcode":"M_X","error":"not token-{SECRET}"}}"#),
        "with a password" => format!(r#"{{"errcode":"M_X","error":"not password-{SECRET}"}}"#),
        "with a secret parameter" => format!(r#"{{"errcode":"M_X","error":"not parameter-{SECRET}"}}"#),
        "with a header" => format!(r#"{{"errcode":"M_X","error":"not header-{SECRET}"}}"#),
        _ => format!(r#"{{"errcode":"M_X","token":"{SECRET}"}}"#),
    }
}

/// What the server may respond, the secret in all of it.
fn telling(quote: &str) -> [Answer; 12] {
    let good = GOOD_TOKEN.replace("open", SECRET);
    [
        answer("200 OK", JSON, &good),
        answer("200 OK", "text/html", &good),
        answer("200 OK", JSON, &format!("{{\"login_token\":[\"{SECRET}\"]}}")),
        answer("200 OK", JSON, &format!("{{\"login_token\":{SECRET}}}")),
        answer("400 Bad Request", JSON, quote),
        answer("401 Unauthorized", JSON, quote),
        answer("502 Bad Gateway", "text/html", SECRET),
        raw("302 Found", &format!("Location: ftp://a.example/?token={SECRET}"), b""),
        raw("307 Temporary Redirect", &format!("Location: /?token={SECRET}"), b""),
        raw("200 OK", "Content-Length: 1000", SECRET.as_bytes()),
        Answer::Stall(SECRET.into()),
        Answer::Bytes(Vec::new()),
    ]
}

#[tokio::test]
async fn no_secret_is_seen_at_any_level() {
    let (log, _guard) = Log::begin();
    for (kind, call) in secretive() {
        let quote = quoting(kind);
        for index in 0..telling(&quote).len() {
            // Enough of the same for all attempts.
            let answers = (0..12).map(|_| telling(&quote).into_iter().nth(index).unwrap()).collect();
            let server = Server::start(answers).await;
            let connection = connection(&server);
            let seen = format!("{connection:?}") + &looked_at(connection.job(call())).await;
            assert!(!seen.contains(SECRET), "{kind}, answer {index}: {seen}");
            assert!(server.requests().iter().all(|request| request.contains(SECRET)), "it was sent");
        }
        let handle = connection(&Server::start(vec![]).await).job(call()).submit();
        handle.abandon();
        assert!(!shown(&handle.await.unwrap_err()).contains(SECRET));
    }
    let text = log.text();
    assert!(text.contains("job{job=\"login\"}"), "something was logged");
    assert!(!text.contains(SECRET), "{text}");
}

/// A file to send, in one piece or broken.
struct Once(Option<io::Result<Bytes>>);

impl Stream for Once {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take())
    }
}

#[tokio::test]
async fn no_secret_of_files_is_seen_at_any_level() {
    static UPLOAD: Endpoint = Endpoint::new("uploadContent", Method::Put, "/_matrix/media/v3/upload");
    static DOWNLOAD: Endpoint = Endpoint {
        expected_content_types: &["*/*"],
        ..Endpoint::new("getContent", Method::Get, "/_matrix/client/v1/media/download")
    };
    let folder = TempDir::new().unwrap();
    let (ours, saved) = (folder.path().join("ours"), folder.path().join("saved"));
    let secret = || Bytes::from_static(SECRET.as_bytes());
    std::fs::write(&ours, SECRET).unwrap();
    let quote = format!(r#"{{"errcode":"M_X","error":"not token-{SECRET}"}}"#);
    let answers = || {
        [
            answer("200 OK", "text/plain", SECRET),
            raw("200 OK", "Content-Type: text/plain\r\nContent-Length: 1000", SECRET.as_bytes()),
            answer("400 Bad Request", JSON, &quote),
            answer("502 Bad Gateway", "text/html", SECRET),
            raw("307 Temporary Redirect", &format!("Location: /?token={SECRET}"), b""),
            Answer::Stall(SECRET.into()),
            Answer::Bytes(Vec::new()),
        ]
    };
    let (log, _guard) = Log::begin();
    for index in 0..answers().len() {
        let answers = (0..20).map(|_| answers().into_iter().nth(index).unwrap()).collect();
        let server = Server::start(answers).await;
        let connection = connection(&server);
        let mut seen = String::new();
        for content in [
            FileContent::from_path(&ours),
            FileContent::from_stream(Once(Some(Ok(secret()))), None),
            FileContent::from_stream(Once(Some(Ok(secret()))), Some(1)),
            FileContent::from_stream(Once(Some(Err(io::Error::other("broken")))), None),
        ] {
            seen += &format!("{content:?}");
            let call = Call::<()>::with(&UPLOAD, move |request| request.bytes("text/plain", content.clone()));
            seen += &looked_at(connection.job(call)).await;
        }
        let download = || connection.job(Call::<Media>::new(&DOWNLOAD));
        seen += &looked_at(download()).await;
        seen += &looked_at(download().save_to(&saved)).await;
        seen += &looked_at(download().save_to(folder.path())).await;
        seen += &looked_at(download().stream()).await;
        if let Ok(job) = download().stream().run().await {
            let mut stream = job.into_response();
            while let Some(piece) = stream.next().await {
                seen += &piece.map_or_else(|error| format!("{error}{error:?}"), |_| format!("{stream:?}"));
            }
        }
        assert!(!seen.contains(SECRET), "answer {index}: {seen}");
    }
    let text = log.text();
    assert!(text.contains("job{job=\"getContent\"}") && !text.contains(SECRET), "{text}");
}

#[tokio::test]
async fn no_secret_of_an_authentication_is_seen_at_any_level() {
    let demand = r#"{"flows":[{"stages":["m.login.password"]}],"session":"s"}"#;
    let refusal = format!(
        r#"{{"flows":[{{"stages":["m.login.password"]}}],"session":"s","errcode":"M_FORBIDDEN","error":"not password-{SECRET}"}}"#
    );
    let good = GOOD_TOKEN.replace("open", SECRET);
    let (log, _guard) = Log::begin();
    for (status, body) in [("200 OK", &good), ("401 Unauthorized", &refusal), ("400 Bad Request", &refusal)] {
        let server = Server::start(vec![
            answer("401 Unauthorized", JSON, demand),
            answer(status, JSON, body),
            answer(status, JSON, body),
        ])
        .await;
        let password = || Password::from(format!("password-{SECRET}"));
        let mut tries = 0;
        let seen = looked_at(connection(&server).job(support::get_token()).uia(move |challenge| {
            tries += 1;
            let stage = UiaStage::Password { user: "alice".into(), password: password() };
            assert!(!format!("{challenge:?}{stage:?}").contains(SECRET), "{challenge:?}");
            std::future::ready((tries < 3).then_some(stage))
        }))
        .await;
        assert!(!seen.contains(SECRET), "{status}: {seen}");
        assert!(server.requests()[1].contains(&format!("password-{SECRET}")), "it was sent");
    }
    let text = log.text();
    assert!(text.contains("job{job=\"generateLoginToken\"}") && !text.contains(SECRET), "{text}");
}

#[cfg(feature = "server-server")]
#[tokio::test]
async fn no_secret_of_a_signed_job_is_seen_at_any_level() {
    use matrix_jobs_runtime::signing::{RequestSigner, SigningKey};

    static SIGNED: Endpoint = Endpoint {
        access: matrix_jobs_runtime::Access::Signed,
        ..Endpoint::new("getEvent", Method::Get, "/_matrix/federation/v1/event")
    };
    let seed = "YJDBA9Xnr2sVqXD9Vj7XVUnmFZcZrlw8Md7kMW+3XA1";
    let signer =
        || RequestSigner::new("origin.example", SigningKey::from_base64("ed25519:1", seed).unwrap()).unwrap();
    // The same request has the same signature.
    let header = signer().authorization(Method::Get, SIGNED.path, "a.example", None).unwrap();
    let header = header.to_str().unwrap().to_owned();
    let (_, signature) = header.split_once("sig=").unwrap();
    let signature = signature.trim_matches('"');
    let quote = serde_json::json!({ "errcode": "M_X", "error": format!("not {header}") }).to_string();
    let (log, _guard) = Log::begin();
    let mut seen = format!("{:?}", signer());
    for answer in [answer("200 OK", JSON, "{}"), answer("401 Unauthorized", JSON, &quote)] {
        let server = Server::start(vec![answer]).await;
        let builder = Connection::builder(&server.url).unwrap().sign_as(signer(), "a.example");
        seen += &format!("{builder:?}");
        let connection = builder.build().unwrap();
        seen += &format!("{connection:?}");
        seen += &looked_at(connection.job(Call::<JsonObject>::new(&SIGNED))).await;
        assert!(server.request().contains(signature), "it was sent");
    }
    seen += &log.text();
    assert!(seen.contains("not (hidden)") && seen.contains("job{job=\"getEvent\"}"), "{seen}");
    assert!(!seen.contains(signature) && !seen.contains(seed), "{seen}");
}

#[tokio::test]
async fn no_secret_of_a_session_is_seen_at_any_level() {
    let pair =
        |name: &str| format!(r#""access_token":"{name}-{SECRET}","refresh_token":"refresh-{name}-{SECRET}""#);
    let login = format!(r#"{{"user_id":"@a:b","device_id":"D",{}}}"#, pair("first"));
    let unknown = |token: &str| {
        let error = format!("nobody knows {token}-{SECRET}");
        let error = format!(r#"{{"errcode":"M_UNKNOWN_TOKEN","soft_logout":true,"error":"{error}"}}"#);
        answer("401 Unauthorized", JSON, &error)
    };
    let (log, _guard) = Log::begin();
    let server = Server::start(vec![
        answer("403 Forbidden", JSON, &format!(r#"{{"errcode":"M_FORBIDDEN","error":"not {SECRET}"}}"#)),
        answer(
            "403 Forbidden",
            JSON,
            &format!(r#"{{"errcode":"M_FORBIDDEN","error":"not login-{SECRET}"}}"#),
        ),
        answer("200 OK", JSON, &login),
        unknown("first"),
        answer("200 OK", JSON, &format!("{{{}}}", pair("second"))),
        answer("200 OK", JSON, "{}"),
        unknown("second"),
        unknown("refresh-second"),
    ])
    .await;
    let connection = connection(&server);
    let stored = Arc::new(Mutex::new(None));
    let store = Arc::clone(&stored);
    connection.on_renewal(move |session| {
        *store.lock().unwrap() = Some(session);
        std::future::ready(Ok::<_, io::Error>(()))
    });
    let refused = connection.login_with_password("a", SECRET).await.unwrap_err();
    let refused_too = connection.login_with_token(format!("login-{SECRET}")).await.unwrap_err();
    let session = connection.login_with_password("a", SECRET).await.unwrap();
    let job = connection.run(Call::<JsonObject>::new(&WHO_AM_I)).await.unwrap();
    let ended = connection.run(Call::<JsonObject>::new(&WHO_AM_I)).await.unwrap_err();
    assert_eq!(connection.session().unwrap().access_token.expose(), &format!("second-{SECRET}"));
    let seen = [
        shown(&refused),
        shown(&refused_too),
        shown(&ended),
        format!("{session:?} {job:?} {connection:?} {stored:?}"),
    ];
    assert!(!seen.concat().contains(SECRET), "{seen:#?}");
    assert!(seen[2].contains("can't be renewed"), "{}", seen[2]);
    let text = log.text();
    assert!(text.contains("job{job=\"refresh\"}") && !text.contains(SECRET), "{text}");
}
