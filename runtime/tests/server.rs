//! The other side of the wire, with operations written by hand.
#![cfg(feature = "server")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::server::http::{Request, Response, StatusCode};
use matrix_jobs_runtime::server::{ErrorResponse, IncomingRequest, Inputs, Receive, Router, Service};
use matrix_jobs_runtime::{Access, Bytes, Endpoint, Job, Method, RequestParts};

/// A transaction, with a body that is any object.
struct Transaction {
    id: String,
    body: JsonObject,
}

static TRANSACTION: Endpoint = Endpoint::new("sendTransaction", Method::Put, "/app/transactions/{txnId}");

impl Job for Transaction {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &TRANSACTION
    }

    fn fill(&self, request: &mut RequestParts) {
        request.path(&[&self.id]);
        request.json(&self.body);
    }
}

impl Receive for Transaction {
    const ENDPOINT: &'static Endpoint = &TRANSACTION;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { id: inputs.path("txnId")?, body: inputs.json()? })
    }
}

/// A search that needs no token, with parameters of all kinds.
#[derive(Debug, PartialEq)]
struct Search {
    limit: Option<u64>,
    exact: bool,
    via: Vec<String>,
    word: String,
}

static SEARCH: Endpoint =
    Endpoint { access: Access::None, ..Endpoint::new("search", Method::Get, "/search/{word}") };

impl Job for Search {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &SEARCH
    }

    fn fill(&self, _: &mut RequestParts) {}
}

impl Receive for Search {
    const ENDPOINT: &'static Endpoint = &SEARCH;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            limit: inputs.optional_query("limit")?,
            exact: inputs.query("exact")?,
            via: inputs.query_list("via")?,
            word: inputs.path("word")?,
        })
    }
}

static LAST_SEARCH: Endpoint = Endpoint::new("lastSearch", Method::Get, "/search/last");

fn request(method: &str, target: &str, token: Option<&str>, body: &str) -> Request<Bytes> {
    let mut request = Request::builder().method(method).uri(target);
    if let Some(token) = token {
        request = request.header("Authorization", format!("Bearer {token}"));
    }
    request.body(body.to_owned().into()).unwrap()
}

fn incoming(target: &str) -> IncomingRequest {
    IncomingRequest::new(request("GET", target, None, ""))
}

fn errcode(response: &Response<Bytes>) -> String {
    let body: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
    body["errcode"].as_str().unwrap_or_default().to_owned()
}

/// A service that counts what it handles, and refuses a transaction with the ID `bad`.
fn service(count: &Arc<AtomicUsize>) -> Service {
    let count = Arc::clone(count);
    Service::new().token("secret").on(move |transaction: Transaction| {
        count.fetch_add(1, Ordering::Relaxed);
        async move {
            match transaction.id.as_str() {
                "bad" => Err(ErrorResponse::limit_exceeded(Duration::from_millis(1500))),
                _ => Ok(()),
            }
        }
    })
}

#[tokio::test]
async fn a_transaction_is_handled_once() {
    let count = Arc::default();
    let service = service(&count);
    for _ in 0..3 {
        let response = service.answer(request("PUT", "/app/transactions/1", Some("secret"), "{}")).await;
        assert_eq!((response.status(), response.body().as_ref()), (StatusCode::OK, &b"{}"[..]));
    }
    assert_eq!(count.load(Ordering::Relaxed), 1);
    service.answer(request("PUT", "/app/transactions/2?access_token=secret", None, "{}")).await;
    assert_eq!(count.load(Ordering::Relaxed), 2, "old servers send the token in the query");
}

#[tokio::test]
async fn a_transaction_that_failed_is_handled_again() {
    let count = Arc::default();
    let service = service(&count);
    for _ in 0..2 {
        let response = service.answer(request("PUT", "/app/transactions/bad", Some("secret"), "{}")).await;
        assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(response.headers()["Retry-After"], "2");
        assert_eq!(errcode(&response), "M_LIMIT_EXCEEDED");
    }
    assert_eq!(count.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn what_cannot_be_served_says_why() {
    let count = Arc::default();
    let service = service(&count);
    let path = "/app/transactions/1";
    let cases = [
        (request("PUT", path, None, "{}"), 401, "M_MISSING_TOKEN"),
        (request("PUT", path, Some("other"), "{}"), 403, "M_FORBIDDEN"),
        (request("PUT", path, Some("secret2"), "{}"), 403, "M_FORBIDDEN"),
        (request("PUT", path, Some(""), "{}"), 403, "M_FORBIDDEN"),
        (request("POST", path, Some("secret"), "{}"), 405, "M_UNRECOGNIZED"),
        (request("PUT", "/app/transactions/", Some("secret"), "{}"), 404, "M_UNRECOGNIZED"),
        (request("PUT", "/app/transactions", Some("secret"), "{}"), 404, "M_UNRECOGNIZED"),
        (request("PUT", "/app/transactions/1/2", Some("secret"), "{}"), 404, "M_UNRECOGNIZED"),
        (request("PUT", path, Some("secret"), "{"), 400, "M_NOT_JSON"),
        (request("PUT", path, Some("secret"), "[]"), 400, "M_BAD_JSON"),
        (request("PUT", "/app/transactions/%FF", Some("secret"), "{}"), 400, "M_INVALID_PARAM"),
    ];
    for (request, status, code) in cases {
        let what = format!("{request:?}");
        let response = service.answer(request).await;
        assert_eq!((response.status().as_u16(), errcode(&response).as_str()), (status, code), "{what}");
    }
    assert_eq!(count.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn without_a_token_nothing_that_needs_one_is_served() {
    let service = Service::new().on(async |_: Transaction| Ok(()));
    let response = service.answer(request("PUT", "/app/transactions/1", Some("x"), "{}")).await;
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
}

#[test]
fn parameters_are_decoded() {
    let read =
        incoming("/search/a%2Fb%20%C3%A9?limit=5&exact=true&via=a.org&via=%31&other=1").read::<Search>();
    let expected =
        Search { limit: Some(5), exact: true, via: vec!["a.org".into(), "1".into()], word: "a/b é".into() };
    assert_eq!(read.unwrap().value, expected);
    let cases = [
        ("/search/x", "`exact` is missing in the query."),
        ("/search/x?exact=maybe", "`exact` in the query is malformed"),
        ("/search/x?exact=true&limit=many", "`limit` in the query is malformed"),
    ];
    for (target, message) in cases {
        let error = incoming(target).read::<Search>().unwrap_err();
        assert!(error.to_string().contains(message), "{error}");
        assert!(!error.to_string().contains("many"), "no value is told: {error}");
    }
}

#[test]
fn a_fixed_path_comes_before_a_variable() {
    let router = Router::new([&SEARCH, &LAST_SEARCH, &TRANSACTION]);
    let find = |path| router.find(&http::Method::GET, path).map(|found| found[0].operation_id);
    assert_eq!(find("/search/last"), Ok("lastSearch"));
    assert_eq!(find("/search/first"), Ok("search"));
    assert_eq!(find("/search").unwrap_err().status, StatusCode::NOT_FOUND);
}

/// A state key may be empty, and its slash left out; no other variable may be.
#[test]
fn only_a_last_variable_that_may_be_empty_is() {
    static STATE: Endpoint = Endpoint {
        last_may_be_empty: true,
        ..Endpoint::new("getState", Method::Get, "/state/{type}/{stateKey}")
    };
    let router = Router::new([&STATE, &SEARCH]);
    let is_found = |path| router.find(&http::Method::GET, path).is_ok();
    assert!(["/state/a/b", "/state/a/", "/state/a", "/search/a"].into_iter().all(is_found));
    assert!(
        !["/state", "/state/", "/state//", "/state//b", "/state/a/b/", "/search/", "/search"]
            .into_iter()
            .any(is_found)
    );
}

#[test]
fn nothing_shows_what_is_secret() {
    let request = IncomingRequest::new(request("PUT", "/a?access_token=secret", Some("secret"), "secret"));
    assert!(!format!("{request:?}").contains("secret"), "{request:?}");
    let service = Service::new().token("secret");
    assert!(!format!("{service:?}").contains("secret"), "{service:?}");
}
