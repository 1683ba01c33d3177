use http::{HeaderMap, StatusCode as HttpStatus};

use super::*;
use crate::protocol::endpoint::Method;

static ECHO: Endpoint = Endpoint::new("echo", Method::Get, "/echo");

fn url(text: &str) -> Url {
    Url::parse(text).unwrap()
}

fn base() -> BaseJob {
    let strategy = JobBackoffStrategy::default_strategy();
    let patience = Patience { strategy, attempt_timeout: None, max_retries: None };
    BaseJob::new(&ECHO, String::new().into(), false, patience)
}

fn attempted(base: &BaseJob, place: &str, body: &'static str) {
    base.begin_attempt(url(place).into());
    assert_eq!((base.response_head(), base.raw_data().len()), (None, 0));
    let head = ResponseHead::new(HttpStatus::OK, HeaderMap::new(), url(place));
    base.set_head(Arc::new(head));
    base.set_body(body.into());
}

#[test]
fn an_attempt_begins_with_nothing_of_the_last() {
    let base = base();
    attempted(&base, "https://a.example/", r#"{"a":1}"#);
    assert_eq!(base.take_from_json("a"), Some(1));
    assert_eq!(base.take_from_json::<i64>("a"), None);
    attempted(&base, "https://b.example/", r#"{"a":2}"#);
    assert_eq!(base.take_from_json("a"), Some(2));
    assert_eq!(base.request_url(), Some(url("https://b.example/")));
}

#[test]
fn a_finished_job_stays_as_it_is() {
    let base = base();
    attempted(&base, "https://a.example/", "[1]");
    base.abandon();
    base.set_status(Status::new(JobStatusCode::Pending, ""));
    base.set_body("[2]".into());
    base.set_head(Arc::new(ResponseHead::new(
        HttpStatus::NOT_FOUND,
        HeaderMap::new(),
        url("https://b.example/"),
    )));
    base.begin_attempt(url("https://b.example/").into());
    assert_eq!(base.status().code, JobStatusCode::Abandoned);
    assert_eq!(base.raw_data(), "[1]");
    assert_eq!(base.response_head().unwrap().status(), 200);
    assert_eq!(base.request_url(), Some(url("https://a.example/")));
}
