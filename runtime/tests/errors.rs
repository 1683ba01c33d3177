//! Errors as programs meet them: matched by kind, printed in one line, passed on as `dyn Error`.

use std::error::Error;

use matrix_jobs_runtime::json::{JsonObject, WriteError};
use matrix_jobs_runtime::{
    Connection, ConnectionError, ConnectionErrorKind, DiscoveryError, Endpoint, HomeserverData, Job,
    JobError, MatrixError, Method, RequestError, RequestErrorKind, RequestParts, json, make_path,
};

/// What an error type has to be to pass through `anyhow`, `Box<dyn Error>` and threads.
fn is_passed_on<E: Error + Send + Sync + 'static>() {}

#[test]
fn errors_can_be_passed_on() {
    is_passed_on::<ConnectionError>();
    is_passed_on::<RequestError>();
    is_passed_on::<MatrixError>();
    is_passed_on::<JobError>();
    is_passed_on::<DiscoveryError>();
}

#[test]
fn base_urls_that_are_none() {
    for url in ["", "ftp://a.example", "https://user:sesame@a.example", "https://a.example?q=sesame"] {
        let error = Connection::new(url).unwrap_err();
        assert_eq!(error.kind(), ConnectionErrorKind::InvalidBaseUrl, "{url}");
        assert!(!format!("{error} {error:?}").contains("sesame"), "{error:?}");
    }
}

static SEND: Endpoint = Endpoint::new("send", Method::Put, "/send/{id}");

/// Fills a request with what can't be sent.
struct Sends(fn(&mut RequestParts));

impl Job for Sends {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &SEND
    }

    fn fill(&self, request: &mut RequestParts) {
        request.path(&["1"]);
        self.0(request);
    }
}

#[test]
fn the_part_of_a_request_that_is_at_fault() {
    let homeserver = HomeserverData::new("https://a.example").unwrap();
    let of_job = |fill| Sends(fill).request_url(&homeserver).unwrap_err();
    let table = [
        (make_path("/a/{b}", &[".."]).unwrap_err(), RequestErrorKind::Path),
        (homeserver.request_url("/a b", None).unwrap_err(), RequestErrorKind::Path),
        (homeserver.request_url("/a", Some("b c")).unwrap_err(), RequestErrorKind::Query),
        (of_job(|request| request.query("n", &i64::MAX)), RequestErrorKind::Query),
        (of_job(|request| request.header("n", "a\nb")), RequestErrorKind::Header),
        (of_job(|request| request.json(&f64::NAN)), RequestErrorKind::Body),
    ];
    for (error, kind) in table {
        assert_eq!(error.kind(), kind, "{error}");
        let is_json = error.source().is_some_and(|source| source.is::<WriteError>());
        assert_eq!(is_json, kind == RequestErrorKind::Body, "{error}");
        assert!(!error.to_string().contains('\n'), "{error}");
    }
}

#[test]
fn a_servers_error_prints_in_one_line() {
    let shown = |text: &str| json::read_str::<MatrixError>(text).unwrap().value.to_string();
    assert_eq!(shown(r#"{"errcode": "M_FORBIDDEN", "error": "Not\nyours"}"#), "M_FORBIDDEN: Not yours");
    assert_eq!(shown(r#"{"errcode": "M_FORBIDDEN"}"#), "M_FORBIDDEN");
    assert_eq!(shown(r#"{"error": "Not yours"}"#), "Not yours");
    assert_eq!(shown("{}"), "an error without code and message");
}

#[tokio::test]
async fn a_failed_job_is_one_line_where_main_returns_it() {
    let connection = Connection::new("http://127.0.0.1:1").unwrap();
    let job = Sends(|request| request.json(&JsonObject::new()));
    let error = connection.job(job).max_retries(0).run().await.unwrap_err();
    let printed = format!("{error:?}");
    assert_eq!(printed, format!("JobError({error})"));
    assert!(printed.contains("http://127.0.0.1:1/send/1") && !printed.contains('\n'), "{printed}");
    assert!(format!("{error:#?}").contains("BaseJob"), "{error:#?}");
}
