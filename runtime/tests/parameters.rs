//! Parameters that aren't plain values: transaction IDs, maps in the query, JSON in a string.

mod support;

use std::collections::HashSet;
use std::sync::{Arc, Mutex};

use matrix_jobs_runtime::json::{self, JsonObject, Map, Raw, RawJson, Secret};
use matrix_jobs_runtime::{Connection, Endpoint, HomeserverData, Job, JobStatusCode, Method, RequestParts};
use serde_json::json;
use support::{Call, Server, WHO_AM_I, body};

static SEND: Endpoint = Endpoint::new("sendMessage", Method::Put, "/_matrix/client/v3/send/{txnId}");

#[test]
fn transaction_ids_never_come_twice() {
    let connection = Connection::new("https://example.org").unwrap();
    let made = Arc::new(Mutex::new(HashSet::new()));
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let (connection, made) = (connection.clone(), Arc::clone(&made));
            std::thread::spawn(move || {
                for _ in 0..500 {
                    let id = connection.generate_txn_id();
                    assert!(id.len() <= 64, "{id}");
                    assert!(id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'), "{id}");
                    assert!(made.lock().unwrap().insert(id));
                }
            })
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    assert_eq!(made.lock().unwrap().len(), 2000);
}

#[test]
fn another_process_makes_other_transaction_ids() {
    const CHILD: &str = "MATRIX_JOBS_TEST_TXN_ID";
    let connection = Connection::new("https://example.org").unwrap();
    let parts = |id: String| id.split('-').map(str::to_owned).collect::<Vec<_>>();
    if std::env::var_os(CHILD).is_some() {
        println!("id={}", connection.generate_txn_id());
        return;
    }
    let here = parts(connection.generate_txn_id());
    let child = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["another_process_makes_other_transaction_ids", "--exact", "--nocapture"])
        .env(CHILD, "1")
        .output()
        .unwrap();
    let output = String::from_utf8(child.stdout).unwrap();
    let id = output.split("id=").nth(1).unwrap().lines().next().unwrap();
    // Even with the same clock and the same count, the middle tells them apart.
    assert_ne!(parts(id.to_owned())[1], here[1]);
}

#[tokio::test]
async fn a_job_has_the_callers_transaction_id_or_its_own() {
    let good = || support::answer("200 OK", "application/json", "{}");
    let server = Server::start(vec![good(), good(), good()]).await;
    for given in [Some("mine/1".to_owned()), None, None] {
        let job = Call::<JsonObject>::with(&SEND, move |request| {
            let txn_id = request.txn_id(given.as_deref());
            request.path(&[&txn_id]);
        });
        server.connection().run(job).await.unwrap();
    }
    let requests = server.requests();
    let path = |index: usize| requests[index].split(' ').nth(1).unwrap().to_owned();
    assert_eq!(path(0), "/_matrix/client/v3/send/mine%2F1");
    assert_ne!(path(1), path(2));
    assert!(path(1).len() > "/_matrix/client/v3/send/".len());

    let mut parts = RequestParts::new(&SEND);
    assert!(format!("{parts:?}").contains("repeatable: false"));
    parts.txn_id(None);
    assert!(format!("{parts:?}").contains("repeatable: true"));
}

#[tokio::test]
async fn a_map_is_one_parameter_per_entry() {
    let server = Server::once("200 OK", "application/json", "{}").await;
    let fields = Map::from([("a b".to_owned(), "c&d=e".to_owned()), ("x".to_owned(), String::new())]);
    let job = Call::<JsonObject>::with(&WHO_AM_I, move |request| {
        request.query("first", &1_i64);
        request.query_entries(&Some(fields.clone()));
        request.query_entries(&None::<Map<String, String>>);
        request.query_entries(&Map::from([("token".to_owned(), Secret::from("hunter2"))]));
        assert!(!format!("{request:?}").contains("hunter2"));
    });
    let job = server.connection().run(job).await.unwrap();
    assert!(!job.base().description().contains("hunter2"), "{}", job.base().description());
    let line = "GET /_matrix/client/v3/account/whoami?first=1&a%20b=c%26d%3De&x=&token=hunter2 HTTP/1.1";
    assert_eq!(server.request().lines().next(), Some(line));
}

#[test]
fn unsafe_numbers_are_refused_in_the_query() {
    let problem = |fill: fn(&mut RequestParts)| {
        let call = Call::<()>::with(&WHO_AM_I, fill);
        let url = call.request_url(&HomeserverData::new("https://example.org").unwrap());
        url.err().map(|problem| problem.to_string())
    };
    assert_eq!(problem(|parts| parts.query("limit", &vec![(1_i64 << 53) - 1, 1 - (1 << 53)])), None);
    let too_large = problem(|parts| parts.query("limit", &(1_i64 << 53))).unwrap();
    assert!(too_large.contains("`limit`") && too_large.contains("2^53"), "{too_large}");
    assert!(problem(|parts| parts.query("limit", &i64::MIN)).is_some());
    assert!(problem(|parts| parts.query("ts", &Some(u64::MAX))).is_some());
    assert!(problem(|parts| parts.query("ratio", &f64::NAN)).is_some());
    assert!(problem(|parts| parts.query_entries(&Map::from([("a".to_owned(), vec![i64::MAX])]))).is_some());
}

#[tokio::test]
async fn unsafe_integers_are_refused_wherever_they_are() {
    let server = Server::start(vec![]).await;
    let text = r#"{"a": [1e3, {"b/c": -9007199254740992}]}"#;
    let object: JsonObject = serde_json::from_str(text).unwrap();
    let raw: Raw<JsonObject> = Raw::new(RawJson::parse(text).unwrap());
    let jobs = [
        Call::<()>::with(&WHO_AM_I, move |request| request.json(&object)),
        Call::<()>::with(&WHO_AM_I, move |request| request.json(&raw)),
    ];
    for job in jobs {
        let error = server.connection().run(job).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::IncorrectRequest);
        assert!(error.to_string().contains("/a/1/b~1c: integer beyond"), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[test]
fn raw_json_is_looked_through_for_integers_only() {
    let written = |text: &str| json::to_string(&RawJson::parse(text.to_owned()).unwrap());
    for good in [
        "[9007199254740991, -9007199254740991]",
        r#"["9007199254740992", "\"9007199254740992", "\\"]"#,
        "[9007199254740993.5, 9007199254740993e2, 1E+99, -0]",
        r#"{"9007199254740992": "\u0022 9007199254740992"}"#,
        "1234567890123456",
        "null",
    ] {
        assert_eq!(written(good).as_deref(), Ok(good));
    }
    for bad in [
        "9007199254740992",
        "[1,-9007199254740992]",
        r#"{"\\":9999999999999999}"#,
        "[123456789012345678901234567890]",
    ] {
        assert!(written(bad).unwrap_err().to_string().contains("2^53"), "{bad}");
    }
    // Wherever it begins.
    for before in 0..40 {
        let text = |number: &str| format!("[{}{number},\"\"]", " ".repeat(before));
        assert!(written(&text("-9007199254740992")).is_err(), "{before}");
        assert!(written(&text("-9007199254740991")).is_ok(), "{before}");
    }
    let deep = format!("{}9007199254740992{}", "[".repeat(500), "]".repeat(500));
    assert!(written(&deep).is_err());
}

#[tokio::test]
async fn json_in_a_string_is_the_jobs_to_make() {
    let filter = json::to_string(&json!({"room": {"rooms": ["!a:b"]}})).unwrap();
    assert_eq!(filter, r#"{"room":{"rooms":["!a:b"]}}"#);
    let server = Server::once("200 OK", "application/json", "{}").await;
    let job = Call::<JsonObject>::with(&WHO_AM_I, move |request| request.query("filter", &filter));
    server.connection().run(job).await.unwrap();
    assert!(
        server.request().contains("?filter=%7B%22room%22%3A%7B%22rooms%22%3A%5B%22%21a%3Ab%22%5D%7D%7D ")
    );
    assert_eq!(body(&server.request()), "");
    assert!(json::to_string(&f64::NAN).is_err());
}
