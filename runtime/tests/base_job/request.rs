//! What goes out.

use matrix_jobs_runtime::{HomeserverData, Job, make_path};

use super::support::{header, raw};
use super::*;

#[tokio::test]
async fn request_url() {
    let server = Server::start(vec![raw("302 Found", "Location: /elsewhere", b""), ok("{}")]).await;
    let handle = echo(&server).submit();
    assert_eq!(handle.request_url(), None);
    let job = handle.await.unwrap();
    assert_eq!(job.base().request_url().unwrap().path(), "/elsewhere");
}

#[test]
fn make_request_url() {
    let homeserver = HomeserverData::new("https://a.example/prefix/").unwrap();
    let url = homeserver.request_url("/_matrix/x", Some("a=1")).unwrap();
    assert_eq!(url.as_str(), "https://a.example/prefix/_matrix/x?a=1");
    let url = Call::<()>::new(&ECHO).request_url(&homeserver).unwrap();
    assert_eq!(url.as_str(), "https://a.example/prefix/_matrix/echo");
}

#[test]
fn path_variables() {
    assert_eq!(make_path("/a/{b}/c/{d}", &["x/y", "100%"]).unwrap(), "/a/x%2Fy/c/100%25");
}

#[tokio::test]
async fn request_parts() {
    static CALL: Endpoint = Endpoint { method: Method::Put, path: "/r/{room}/s", ..ECHO };
    let server = Server::start(vec![ok("{}")]).await;
    let call = Call::<JsonObject>::with(&CALL, |parts| {
        parts.path(&["!a:b"]);
        parts.query("limit", &5_u64);
        parts.header("X-Key", "value");
        parts.json(&"whole".to_owned());
    });
    patient(&server).run(call).await.unwrap();
    let request = server.request();
    assert!(request.starts_with("PUT /r/%21a%3Ab/s?limit=5 HTTP/1.1\n"), "{request}");
    assert_eq!(header(&request, "x-key"), Some("value"));
    assert_eq!(support::body(&request), "\"whole\"");
}

#[tokio::test]
async fn request_data() {
    static CALL: Endpoint = Endpoint { method: Method::Put, ..ECHO };
    let server = Server::start(vec![ok("{}"), ok("{}")]).await;
    let object = Call::<()>::with(&CALL, |parts| parts.body().required("a", &1_u64));
    patient(&server).run(object).await.unwrap();
    let bytes = Call::<()>::with(&CALL, |parts| parts.bytes("image/png", "cat"));
    patient(&server).run(bytes).await.unwrap();
    let requests = server.requests();
    let sent = requests.iter().map(|sent| (header(sent, "content-type").unwrap(), support::body(sent)));
    assert_eq!(sent.collect::<Vec<_>>(), [(JSON, r#"{"a":1}"#), ("image/png", "cat")]);
}

#[tokio::test]
async fn on_about_to_send() {
    let server = Server::start(vec![bad_gateway(), ok("{}")]).await;
    let mut count = 0;
    let job = echo(&server).on_about_to_send(move |request| {
        count += 1;
        request.headers_mut().insert("x-attempt", count.into());
    });
    job.run().await.unwrap();
    let attempts: Vec<_> =
        server.requests().iter().map(|request| header(request, "x-attempt").unwrap().to_owned()).collect();
    assert_eq!(attempts, ["1", "2"]);
}

#[tokio::test]
async fn generate_txn_id() {
    let connection = connection("http://127.0.0.1:1");
    let ids: BTreeSet<_> = (0..100).map(|_| connection.generate_txn_id()).collect();
    assert_eq!(ids.len(), 100);
}

#[tokio::test]
async fn supported_versions() {
    let server = Server::start(vec![ok(r#"{"versions":["r0.6.1","v1.5"]}"#)]).await;
    let versions = patient(&server).supported_versions().await.unwrap();
    assert!(versions.supports("1.4") && !versions.supports("1.6"));
    assert!(server.request().starts_with("GET /_matrix/client/versions HTTP/1.1\n"));
}
