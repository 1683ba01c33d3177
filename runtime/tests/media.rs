//! Responses that aren't JSON: files, the federation's multipart, redirects.

mod support;

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{
    Access, Bytes, Endpoint, FederationContent, FederationMedia, FileContent, HomeserverData, Job, JobError,
    JobStatusCode, Media, Method, Redirect,
};
use support::{Answer, Call, Server, answer, body, header, raw};

static GET_CONTENT: Endpoint = Endpoint {
    expected_content_types: &["*/*"],
    ..Endpoint::new("getContent", Method::Get, "/_matrix/client/v1/media/download")
};

static FEDERATION: Endpoint = Endpoint {
    expected_content_types: &["multipart/mixed"],
    ..Endpoint::new("getContent", Method::Get, "/_matrix/federation/v1/media/download")
};

static SSO: Endpoint = Endpoint {
    access: Access::None,
    redirects: true,
    ..Endpoint::new("redirectToSSO", Method::Get, "/_matrix/client/v3/login/sso/redirect")
};

async fn media(headers: &str, body: &[u8]) -> Media {
    let length = body.len();
    let server =
        Server::start(vec![raw("200 OK", &format!("Content-Length: {length}\r\n{headers}"), body)]).await;
    let job = server.connection().run(Call::<Media>::new(&GET_CONTENT)).await.unwrap();
    assert_eq!(job.base().status().code, JobStatusCode::Success);
    job.into_response()
}

#[tokio::test]
async fn a_file_comes_with_its_headers() {
    let media = media(
        "Content-Type: image/png\r\nContent-Disposition: inline; filename=\"a \\\"b\\\".png\"",
        b"\x89PNG\0\xff",
    )
    .await;
    assert_eq!(media.bytes().as_ref(), b"\x89PNG\0\xff");
    assert_eq!(media.content_type(), Some("image/png"));
    assert_eq!(media.file_name().as_deref(), Some("a \"b\".png"));
    assert!(!format!("{media:?}").contains("PNG"));
    let empty = self::media("X-Note: nothing said", b"").await;
    assert_eq!((empty.content_type(), empty.content_disposition(), empty.file_name()), (None, None, None));
}

#[tokio::test]
async fn a_file_name_is_never_a_path() {
    for (disposition, name) in [
        ("attachment; filename=cat.png", Some("cat.png")),
        ("attachment;FILENAME = cat.png ; size=3", Some("cat.png")),
        ("attachment; filename=\"a;b=c.txt\"", Some("a;b=c.txt")),
        ("attachment; flag; filename=x", Some("x")),
        ("attachment; filename*=UTF-8''%e2%82%ac%20rates; filename=euro", Some("\u{20ac} rates")),
        ("attachment; filename=euro; filename*=iso-8859-1'en'%A3", Some("\u{a3}")),
        ("attachment; filename=euro; filename*=koi8-r''%A3", Some("euro")),
        ("attachment; filename=euro; filename*=UTF-8''%ff", Some("euro")),
        ("attachment; filename*=nonsense", None),
        ("attachment; filename*=UTF-8''cat%E2%80%AEgnp.exe%E2%80%8B", Some("catgnp.exe")),
        ("attachment; filename=\u{fc}.txt", Some("\u{fc}.txt")),
        ("attachment; filename=../../etc/passwd", Some("passwd")),
        ("attachment; filename*=UTF-8''..%2F..%5Cevil.exe", Some("evil.exe")),
        ("attachment; filename=C:evil.exe", Some("evil.exe")),
        ("attachment; filename*=UTF-8''a%00b%0a", Some("ab")),
        ("attachment; filename=..", None),
        ("attachment; filename=\"a/\"", None),
        ("attachment; filename=\"never closed", None),
        ("attachment", None),
    ] {
        let header = format!("Content-Type: a/b\r\nContent-Disposition: {disposition}");
        assert_eq!(media(&header, b"x").await.file_name().as_deref(), name, "{disposition}");
    }
}

#[tokio::test]
async fn errors_instead_of_a_file_are_json_and_large_files_are_refused() {
    let server = Server::start(vec![
        answer("404 Not Found", "application/json", r#"{"errcode":"M_NOT_FOUND","error":"gone","room":7}"#),
        raw("200 OK", "Content-Type: image/png\r\nContent-Length: 9", b"123456789"),
    ])
    .await;
    let connection = server.connection();
    let error = connection.run(Call::<Media>::new(&GET_CONTENT)).await.unwrap_err();
    assert_eq!((error.code(), error.errcode()), (JobStatusCode::NotFound, Some("M_NOT_FOUND")));
    let matrix = error.matrix_error().unwrap();
    assert_eq!(matrix.field::<i64>("room"), Some(7));
    assert_eq!(matrix.field::<String>("room"), None);
    assert_eq!(matrix.field::<JsonValue>("absent"), None);
    let job = connection.job(Call::<Media>::new(&GET_CONTENT)).max_body_size(8);
    let error = job.run().await.unwrap_err();
    assert!(error.to_string().contains("larger than 8 bytes"), "{error}");
}

async fn federation(content_type: &str, body: &[u8]) -> Result<FederationMedia, JobError> {
    let headers = format!("Content-Type: {content_type}\r\nContent-Length: {}", body.len());
    let server = Server::start(vec![raw("200 OK", &headers, body)]).await;
    let job = server.connection().run(Call::<FederationMedia>::new(&FEDERATION)).await?;
    Ok(job.into_response())
}

fn file(media: FederationMedia) -> Media {
    match media.content {
        FederationContent::Media(media) => media,
        FederationContent::Location(_) => panic!("a file was expected"),
    }
}

const MIXED: &str = "multipart/mixed; boundary=b-1";

#[tokio::test]
async fn the_federation_sends_metadata_and_a_file() {
    let body = b"preamble\r\n--b-1\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n--b-1  \r\ncontent-type: image/png\r\nContent-Disposition: inline;\r\n filename=x.png\r\n\r\n\r\n--b-10\r\n\xff--b-1\r\n\r\n--b-1--\r\nepilogue";
    for content_type in [MIXED, "Multipart/Mixed; charset=x; Boundary=\"b-1\""] {
        let media = federation(content_type, body).await.unwrap();
        assert_eq!(media.metadata()["a"], 1);
        let file = file(media);
        // What only looks like a boundary belongs to the file.
        assert_eq!(file.bytes.as_ref(), b"\r\n--b-10\r\n\xff--b-1\r\n");
        assert_eq!(file.content_type(), Some("image/png"));
        assert_eq!(file.file_name().as_deref(), Some("x.png"));
    }
}

#[tokio::test]
async fn the_federation_sends_metadata_and_a_place() {
    for end in ["\r\n\r\n\r\n", "\r\n\r\n", "\r\n"] {
        let body =
            format!("--b-1\r\n\r\n{{}}\r\n--b-1\r\nLocation: https://cdn.example/x?key=hunter2{end}--b-1--");
        let media = federation(MIXED, body.as_bytes()).await.unwrap();
        let location = "https://cdn.example/x?key=hunter2".to_owned();
        assert_eq!(*media.content(), FederationContent::Location(location));
        assert!(!format!("{media:?}").contains("hunter2"));
    }
}

#[tokio::test]
async fn empty_parts_are_parts() {
    let media = federation(MIXED, b"--b-1\r\n\r\n{}\r\n--b-1\r\n\r\n\r\n--b-1--").await.unwrap();
    assert_eq!(file(media), Media::default());
    let media = federation(MIXED, b"--b-1\r\n\r\n{}\r\n--b-1\r\n--b-1--").await.unwrap();
    assert_eq!(file(media), Media::default());
}

#[tokio::test]
async fn damaged_multipart_is_an_incorrect_response() {
    let long = format!("multipart/mixed; boundary={}", "b".repeat(71));
    for (content_type, body, words) in [
        ("multipart/mixed", "--b-1\r\n\r\n{}\r\n--b-1--", "boundary"),
        ("multipart/mixed; boundary=", "x", "boundary"),
        ("multipart/mixed; boundary=\"b", "x", "boundary"),
        (long.as_str(), "x", "boundary"),
        ("application/json; boundary=b-1", "{}", "multipart"),
        (MIXED, "", "empty"),
        (MIXED, "{}", "closing boundary"),
        (MIXED, "--b-1\r\n\r\n{}\r\n--b-1\r\n\r\nhalf of a fi", "closing boundary"),
        (MIXED, "--b-1--", "0 parts"),
        (MIXED, "--b-1\r\n\r\n{}\r\n--b-1--", "1 parts"),
        (MIXED, "--b-1\r\n\r\n{}\r\n--b-1\r\n\r\na\r\n--b-1\r\n\r\nb\r\n--b-1--", "more than 2 parts"),
        (MIXED, "--b-1\r\n\r\n[]\r\n--b-1\r\n\r\na\r\n--b-1--", "first part"),
        (MIXED, "--b-1\r\n\r\n{\r\n--b-1\r\n\r\na\r\n--b-1--", "first part"),
        (MIXED, "--b-1\r\n\r\n{}\r\n--b-1\r\nno header\r\n\r\na\r\n--b-1--", "not a header"),
        (MIXED, "--b-1\r\n folded: from nothing\r\n\r\n{}\r\n--b-1--", "not a header"),
    ] {
        let error = federation(content_type, body.as_bytes()).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::IncorrectResponse, "{body}");
        assert!(error.to_string().contains(words), "{body}: {error}");
    }
}

#[tokio::test]
async fn multipart_cut_anywhere_never_panics() {
    let body = b"--b-1\r\nA: b\r\n\r\n{}\r\n--b-1\r\nC: d\r\n\r\nbytes\r\n--b-1--\r\n";
    let cut =
        (0..body.len()).map(|end| raw("200 OK", &format!("Content-Type: {MIXED}"), &body[..end])).collect();
    let server = Server::start(cut).await;
    let connection = server.connection();
    for end in 0..body.len() {
        let result = connection.run(Call::<FederationMedia>::new(&FEDERATION)).await;
        assert_eq!(result.is_ok(), end >= body.len() - 2, "{end}");
    }
}

fn redirect(status: &str, location: &str) -> Answer {
    raw(
        status,
        &format!("{location}\r\nContent-Type: text/html\r\nContent-Length: 4"),
        b"moved"[..4].as_ref(),
    )
}

#[tokio::test]
async fn a_promised_redirect_is_the_response() {
    let server = Server::start(vec![
        redirect("302 Found", "Location: https://id.example/login?state=hunter2"),
        redirect("303 See Other", "Location: /login#here"),
    ])
    .await;
    let job = server.connection().run(Call::<Redirect>::new(&SSO)).await.unwrap();
    assert_eq!(job.location(), "https://id.example/login?state=hunter2");
    assert_eq!(job.base().status().code, JobStatusCode::Success);
    assert!(!format!("{job:?}").contains("hunter2"));
    let job = server.connection().run(Call::<Redirect>::new(&SSO)).await.unwrap();
    assert_eq!(job.location, format!("{}/login#here", server.url));
    assert!(server.requests().iter().all(|request| header(request, "authorization").is_none()));
}

#[tokio::test]
async fn a_promised_redirect_that_does_not_come_is_an_error() {
    let server = Server::start(vec![
        answer("200 OK", "text/html", "log in here"),
        redirect("302 Found", "X-Location: gone"),
        redirect("302 Found", "Location: http://["),
        redirect("302 Found", "Location: javascript:alert(1)"),
        redirect("302 Found", "Location: file:///etc/passwd"),
    ])
    .await;
    for (code, words) in [
        (JobStatusCode::IncorrectResponse, "`Location`"),
        (JobStatusCode::NetworkError, "302"),
        (JobStatusCode::IncorrectResponse, "not a URL"),
        (JobStatusCode::IncorrectResponse, "neither an `https`"),
        (JobStatusCode::IncorrectResponse, "neither an `https`"),
    ] {
        let error = server.connection().run(Call::<Redirect>::new(&SSO)).await.unwrap_err();
        assert_eq!(error.code(), code);
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[test]
fn a_redirecting_job_is_a_url() {
    let homeserver = HomeserverData::new("https://example.org/m/").unwrap();
    let job = Call::<Redirect>::with(&SSO, |request| request.query("redirectUrl", "app://x"));
    let url = job.request_url(&homeserver).unwrap();
    assert_eq!(
        url.as_str(),
        "https://example.org/m/_matrix/client/v3/login/sso/redirect?redirectUrl=app%3A%2F%2Fx"
    );
    let bad = Call::<JsonObject>::with(&SSO, |request| request.path(&["one too many"]));
    assert!(bad.request_url(&homeserver).is_err());
}

#[tokio::test]
async fn any_bytes_are_the_content_of_a_file() {
    static UPLOAD: Endpoint = Endpoint::new("upload", Method::Post, "/upload");
    let contents: [FileContent; 5] = [
        Bytes::from_static(b"hunter2").into(),
        b"hunter2".to_vec().into(),
        b"hunter2".into(),
        (&b"hunter2"[..]).into(),
        "hunter2".to_owned().into(),
    ];
    for content in contents {
        assert_eq!(format!("{content:?}"), "FileContent(7 bytes)");
        let server = Server::once("200 OK", "application/json", "{}").await;
        let call = Call::<()>::with(&UPLOAD, move |request| request.bytes("text/plain", content.clone()));
        server.connection().run(call).await.unwrap();
        assert_eq!(body(&server.request()), "hunter2");
    }
}
