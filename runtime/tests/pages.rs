//! Jobs that go on where their last response ended.
#![cfg(feature = "test-util")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::test_util::{MockConnection, MockResponse, json};
use matrix_jobs_runtime::{Connection, Endpoint, Job, JobStatusCode, Method, PagedJob, Pages, RequestParts};
use tokio::time::Instant;

static LIST: Endpoint = Endpoint::new("list", Method::Get, "/_matrix/client/v3/list");
static NEWS: Endpoint = Endpoint::new("news", Method::Get, "/_matrix/client/v3/news");

/// A list, or news without an end.
#[derive(Clone, Default)]
struct Ask<const ENDLESS: bool> {
    from: Option<String>,
    wait: Option<u64>,
}

impl<const ENDLESS: bool> Job for Ask<ENDLESS> {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        if ENDLESS { &NEWS } else { &LIST }
    }

    fn fill(&self, request: &mut RequestParts) {
        request.query("from", &self.from);
        request.query("timeout", &self.wait);
    }
}

impl<const ENDLESS: bool> PagedJob for Ask<ENDLESS> {
    const ENDLESS: bool = ENDLESS;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &JsonObject) -> Option<&str> {
        response.get("next")?.as_str()
    }

    fn wait_for_news(&mut self, time: Duration) {
        self.wait.get_or_insert(time.as_millis().try_into().unwrap());
    }
}

fn list(mock: &MockConnection) -> Pages<Ask<false>> {
    mock.connection().pages(Ask::default())
}

fn news(mock: &MockConnection) -> Pages<Ask<true>> {
    mock.connection().pages(Ask::default()).configure(|job| job.max_retries(0))
}

/// A page that names the next one.
fn page(next: &str) -> MockResponse {
    json!({ "next": next }).into()
}

/// Where each request began.
fn begins(mock: &MockConnection) -> Vec<Option<String>> {
    mock.requests().iter().map(|request| request.query("from")).collect()
}

fn some(tokens: &[&str]) -> Vec<Option<String>> {
    let begin = std::iter::once(None);
    begin.chain(tokens.iter().map(|token| Some((*token).to_owned()))).collect()
}

#[tokio::test(start_paused = true)]
async fn a_list_ends_with_its_last_page() {
    for last in [json!({}), json!({ "next": null }), json!({ "next": "" }), json!({ "next": "b" })] {
        let mock = MockConnection::new();
        mock.on("list").respond(page("a")).times(1).then().respond(page("b")).times(1).then().respond(last);
        let mut pages = list(&mock);
        assert!(mock.requests().is_empty());
        for _ in 0..3 {
            pages.next().await.unwrap().unwrap();
        }
        assert!(pages.next().await.is_none() && pages.next().await.is_none());
        assert_eq!(begins(&mock), some(&["a", "b"]));
        assert_eq!(pages.token(), Some("b"));
        assert_eq!(mock.requests()[0].query("timeout"), None);
    }
}

#[tokio::test(start_paused = true)]
async fn news_go_on_after_outages_from_where_they_were() {
    let mock = MockConnection::new();
    let gateway = MockResponse::body("text/html", "<p>Bad Gateway").http_status(502);
    let begun = mock.on("news").respond(page("a")).times(1).then().refuse_connection().times(4);
    begun.then().respond(gateway).times(1).then().respond(page("b"));
    let mut pages = news(&mock);
    assert!(pages.next().await.unwrap().is_ok());
    let mut moments = vec![Instant::now()];
    while let Err(error) = pages.next().await.unwrap() {
        assert_eq!(error.code(), JobStatusCode::NetworkError);
        moments.push(Instant::now());
    }
    assert_eq!(begins(&mock), some(&["a"; 6]));
    let pauses: Vec<_> = moments.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(pauses[3] > pauses[1] && pauses[1] > Duration::from_secs(1), "{pauses:?}");
    assert_eq!(mock.requests()[0].query("timeout").as_deref(), Some("30000"));
}

#[tokio::test(start_paused = true)]
async fn what_matrix_refuses_ends_the_stream() {
    for (status, errcode, ends) in [
        (401, "M_UNKNOWN_TOKEN", true),
        (403, "M_FORBIDDEN", true),
        (400, "M_INVALID_PARAM", true),
        (404, "", false),
        (500, "M_UNKNOWN", false),
        (511, "", false),
    ] {
        let mock = MockConnection::new();
        let refused = match errcode {
            "" => MockResponse::body("text/html", "<p>Sorry").http_status(status),
            errcode => MockResponse::error(status, errcode, "no"),
        };
        mock.on("news").respond(refused).times(1).then().respond(page("a"));
        let mut pages = news(&mock);
        assert!(pages.next().await.unwrap().is_err());
        assert_eq!(pages.next().await.is_none(), ends, "{status} {errcode}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_does_not_wait_is_asked_once_a_second() {
    let mock = MockConnection::new();
    mock.on("news").respond(page("a"));
    let mut pages = news(&mock);
    let begun = Instant::now();
    for _ in 0..11 {
        pages.next().await.unwrap().unwrap();
    }
    assert!((9..=10).contains(&begun.elapsed().as_secs()), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_future_that_is_dropped_loses_nothing() {
    let mock = MockConnection::new();
    mock.on("news").respond(page("a")).delay(Duration::from_secs(20));
    let mut pages = news(&mock);
    for _ in 0..3 {
        assert!(tokio::time::timeout(Duration::from_secs(5), pages.next()).await.is_err());
    }
    assert_eq!(pages.next().await.unwrap().unwrap()["next"], "a");
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_stored_when_its_page_is_done() {
    let mock = MockConnection::new();
    mock.on("news").respond(page("a")).times(1).then().respond(page("b")).times(1).then().respond(page("c"));
    let stored = Arc::new(Mutex::new(Vec::new()));
    let store = Arc::clone(&stored);
    let mut fails = true;
    let failing = Mutex::new(move || std::mem::take(&mut fails));
    let mut pages = news(&mock).on_token(move |token| {
        let result = if token == "b" && failing.lock().unwrap()() { Err("the disk is full") } else { Ok(()) };
        if result.is_ok() {
            store.lock().unwrap().push(token);
        }
        async move { result }
    });
    let stored = || stored.lock().unwrap().join(" ");
    pages.next().await.unwrap().unwrap();
    assert_eq!(stored(), "");
    pages.next().await.unwrap().unwrap();
    assert_eq!((stored(), pages.token()), ("a".to_owned(), Some("b")));
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), JobStatusCode::FileError);
    assert!(error.to_string().contains("the disk is full"), "{error}");
    assert_eq!((stored(), mock.requests().len()), ("a".to_owned(), 2));
    pages.next().await.unwrap().unwrap();
    assert_eq!(stored(), "a b");
    pages.stop().await.unwrap();
    assert_eq!(stored(), "a b c");
    assert_eq!(begins(&mock), some(&["a", "b"]));
}

#[tokio::test(start_paused = true)]
async fn stopping_abandons_the_request() {
    let mock = MockConnection::new();
    mock.on("news").respond(page("a")).delay(Duration::from_secs(20));
    let mut pages = news(&mock);
    assert!(tokio::time::timeout(Duration::from_secs(5), pages.next()).await.is_err());
    assert_eq!(mock.connection().in_flight(), 1);
    pages.stop().await.unwrap();
    assert_eq!(mock.connection().in_flight(), 0);
}

#[tokio::test]
async fn pages_are_a_stream_for_other_tasks() {
    fn is_stream<S: futures_core::Stream + Send + Unpin + 'static>(_: &S) {}
    is_stream(&Connection::new("http://localhost").unwrap().pages(Ask::<true>::default()));
}
