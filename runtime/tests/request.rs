//! What goes out: paths, queries, headers and bodies, and what must not go out.

mod support;

use matrix_jobs_runtime::json::{JsonObject, Secret};
use matrix_jobs_runtime::{
    Access, Connection, Endpoint, HomeserverData, Job, JobStatusCode, Method, RequestParts, make_path,
};
use support::{Call, GET_TOKEN, GOOD_TOKEN, Server, VERSIONS, WHO_AM_I, body, get_token, header};

static STATE: Endpoint =
    Endpoint::new("getState", Method::Get, "/_matrix/client/v3/rooms/{roomId}/state/{eventType}/{stateKey}");

/// Asks a server that says `{}`, and gives the request line without the HTTP version.
async fn asked_for(fill: impl Fn(&mut RequestParts) + Send + 'static) -> String {
    let server = Server::once("200 OK", "application/json", "{}").await;
    server.connection().run(Call::<JsonObject>::with(&WHO_AM_I, fill)).await.unwrap();
    let request = server.request();
    let line = request.lines().next().unwrap();
    line.strip_suffix(" HTTP/1.1").unwrap().to_owned()
}

#[test]
fn path_variables_are_one_segment_each() {
    let cases = [
        ("/a/{x}/b", "plain-._~", "/a/plain-._~/b"),
        ("/a/{x}/b", "/%?#&=+", "/a/%2F%25%3F%23%26%3D%2B/b"),
        ("/a/{x}/b", "!room:example.org", "/a/%21room%3Aexample.org/b"),
        ("/a/{x}/b", "\u{fc}\u{1f980}", "/a/%C3%BC%F0%9F%A6%80/b"),
        ("/a/{x}/b", "a\r\nHost: b", "/a/a%0D%0AHost%3A%20b/b"),
        ("/a/{x}/b", "%2e%2e", "/a/%252e%252e/b"),
        ("/a/{x}/b", "...", "/a/.../b"),
        ("/a/v{x}.json", "..", "/a/v...json"),
        ("/a/{x}/", "b", "/a/b/"),
    ];
    for (template, value, path) in cases {
        assert_eq!(make_path(template, &[value]).unwrap(), path);
        let homeserver = HomeserverData::new("https://example.org").unwrap();
        assert_eq!(homeserver.request_url(path, None).unwrap().path(), path);
    }
}

#[test]
fn no_value_can_make_it_another_path() {
    for (template, value) in [
        ("/a/{x}/b", ".."),
        ("/a/{x}/b", "."),
        ("/a/{x}", ".."),
        ("/a/.{x}", "."),
        ("/a/{x}/b", ""),
        ("/a/{x}/", ""),
        ("/a/{x}", ""),
    ] {
        let error = make_path(template, &[value]).unwrap_err().to_string();
        assert!(error.contains("`x`") && error.contains(template), "{error}");
    }
    assert!(make_path("/a/{x}", &[]).unwrap_err().to_string().contains("`x` has no value"));
    assert!(make_path("/a/{x}", &["1", "2"]).unwrap_err().to_string().contains("more values"));
}

#[tokio::test]
async fn a_refused_path_variable_fails_the_job_before_anything_is_sent() {
    let server = Server::start(vec![]).await;
    let job = Call::<JsonObject>::with(&STATE, |request| request.path(&["!r:x", "..", ""]));
    let error = server.connection().run(job).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::IncorrectRequest);
    assert!(error.to_string().contains("`eventType`"), "{error}");
    assert!(error.to_string().contains("getState"), "{error}");
    assert_eq!(error.http_status(), None);

    let forgotten = server.connection().run(Call::<JsonObject>::new(&STATE)).await.unwrap_err();
    assert_eq!(forgotten.code(), JobStatusCode::IncorrectRequest);
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_empty_last_path_variable_leaves_a_slash_where_it_may_be_empty() {
    let server = Server::once("200 OK", "application/json", "{}").await;
    let job = Call::<JsonObject>::with(&STATE, |request| {
        request.path_with_optional_last(&["!r:x", "m.room.name", ""]);
    });
    server.connection().run(job).await.unwrap();
    let request = server.request();
    assert!(request.starts_with("GET /_matrix/client/v3/rooms/%21r%3Ax/state/m.room.name/ HTTP/1.1\n"));
}

#[tokio::test]
async fn query_parameters_of_all_kinds() {
    let line = asked_for(|request| {
        request.query("text", "a b&c=d#e\r\n+%");
        request.query("number", &-5_i64);
        request.query("flag", &true);
        request.query("some", &Some(7_u64));
        request.query("none", &None::<String>);
        request.query("via", &vec!["one.example".to_owned(), "two".to_owned()]);
        request.query("empty", &Vec::<String>::new());
        request.query("blank", "");
        request.query("odd name", &Secret::from("x"));
    })
    .await;
    let expected = "text=a%20b%26c%3Dd%23e%0D%0A%2B%25&number=-5&flag=true&some=7&via=one.example&via=two&blank=&odd%20name=x";
    assert_eq!(line, format!("GET /_matrix/client/v3/account/whoami?{expected}"));
}

#[tokio::test]
async fn headers_cannot_carry_another_header() {
    let server = Server::start(vec![]).await;
    let job = Call::<JsonObject>::with(&WHO_AM_I, |request| request.header("X-Note", "a\r\nX-Evil: b"));
    let error = server.connection().run(job).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::IncorrectRequest);
    assert!(error.to_string().contains("X-Note") && !error.to_string().contains("X-Evil"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_body_without_members_is_an_empty_object() {
    let server = Server::once("200 OK", "application/json", GOOD_TOKEN).await;
    server.connection().run(get_token()).await.unwrap();
    let request = server.request();
    assert!(request.starts_with("POST /_matrix/client/v1/login/get_token HTTP/1.1\n"), "{request}");
    assert_eq!(body(&request), "{}");
    assert_eq!(header(&request, "content-type"), Some("application/json"));
    assert_eq!(header(&request, "authorization"), Some("Bearer sesame"));
}

#[tokio::test]
async fn bodies_member_by_member_whole_and_as_bytes() {
    async fn sent(fill: impl Fn(&mut RequestParts) + Send + 'static) -> String {
        let server = Server::once("200 OK", "application/json", GOOD_TOKEN).await;
        server.connection().run(Call::<()>::with(&GET_TOKEN, fill)).await.unwrap();
        server.request()
    }
    let members = sent(|request| {
        let body = request.body();
        body.required("name", &"a \"quoted\" name".to_owned());
        body.optional("absent", &None::<bool>);
        body.optional("number", &Some(3_i64));
    });
    assert_eq!(body(&members.await), r#"{"name":"a \"quoted\" name","number":3}"#);

    let whole = sent(|request| request.json(&vec![1_i64, 2])).await;
    assert_eq!(body(&whole), "[1,2]");
    assert_eq!(header(&whole, "content-type"), Some("application/json"));

    let bytes = sent(|request| request.bytes("image/png", "not really")).await;
    assert_eq!(body(&bytes), "not really");
    assert_eq!(header(&bytes, "content-type"), Some("image/png"));

    // The last body counts, with the type that belongs to it.
    let replaced = sent(|request| {
        request.bytes("image/png", "not really");
        request.body().required("a", &1_i64);
    });
    let replaced = replaced.await;
    assert_eq!(
        (body(&replaced), header(&replaced, "content-type")),
        (r#"{"a":1}"#, Some("application/json"))
    );
    let given = sent(|request| {
        request.header("Content-Type", "application/merge-patch+json");
        request.json(&vec![1_i64]);
    });
    assert_eq!(header(&given.await, "content-type"), Some("application/merge-patch+json"));

    let none = sent(|_| {}).await;
    assert_eq!((body(&none), header(&none, "content-type")), ("", None));
    assert_eq!(header(&none, "content-length"), Some("0"));
}

#[tokio::test]
async fn an_integer_that_json_cannot_carry_fails_the_job() {
    let server = Server::start(vec![]).await;
    let member = Call::<()>::with(&GET_TOKEN, |request| request.body().required("big", &(1_i64 << 60)));
    let whole = Call::<()>::with(&GET_TOKEN, |request| request.json(&vec![1_i64 << 60]));
    for (job, place) in [(member, "/big"), (whole, "/0")] {
        let error = server.connection().run(job).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::IncorrectRequest);
        assert!(error.to_string().contains(place), "{error}");
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn the_token_goes_where_the_operation_wants_it() {
    static OPTIONAL: Endpoint = Endpoint { access: Access::Optional, ..VERSIONS };
    let good = || support::answer("200 OK", "application/json", "{}");
    let server = Server::start(vec![good(), good(), good()]).await;
    let connection = server.connection();
    connection.run(Call::<()>::new(&OPTIONAL)).await.unwrap();
    connection.run(Call::<()>::new(&VERSIONS)).await.unwrap();
    connection.clear_access_token();
    connection.run(Call::<()>::new(&OPTIONAL)).await.unwrap();
    let tokens: Vec<_> =
        server.requests().iter().map(|request| header(request, "authorization").is_some()).collect();
    assert_eq!(tokens, [true, false, false]);
}

#[tokio::test]
async fn without_a_usable_token_nothing_is_sent() {
    let server = Server::start(vec![]).await;
    let connection = Connection::new(&server.url).unwrap();
    for (token, advice) in [("", "set one"), ("two\nlines", "set another")] {
        connection.set_access_token(token);
        let error = connection.run(get_token()).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::Unauthorised);
        assert!(error.to_string().contains(advice), "{error}");
        assert!(error.authentication().is_none());
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_signed_operation_brings_its_own_authorization() {
    static SIGNED: Endpoint = Endpoint { access: Access::Signed, ..WHO_AM_I };
    let server = Server::once("200 OK", "application/json", "{}").await;
    let error = server.connection().run(Call::<()>::new(&SIGNED)).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::Unauthorised);
    let signed =
        Call::<()>::with(&SIGNED, |request| request.header("Authorization", "X-Matrix origin=\"a\""));
    server.connection().run(signed).await.unwrap();
    assert_eq!(header(&server.request(), "authorization"), Some("X-Matrix origin=\"a\""));
}

#[test]
fn there_is_one_slash_between_base_url_and_path() {
    for (base, url) in [
        ("https://example.org", "https://example.org/x/y"),
        ("https://example.org/", "https://example.org/x/y"),
        ("https://example.org//", "https://example.org/x/y"),
        ("http://example.org:8008/matrix", "http://example.org:8008/matrix/x/y"),
        ("http://example.org:8008/matrix/", "http://example.org:8008/matrix/x/y"),
    ] {
        let homeserver = HomeserverData::new(base).unwrap();
        assert_eq!(homeserver.request_url("/x/y", None).unwrap().as_str(), url);
        assert_eq!(homeserver.request_url("x/y", None).unwrap().as_str(), url);
        assert_eq!(homeserver.request_url("x/y", Some("a=b")).unwrap().as_str(), format!("{url}?a=b"));
    }
}

#[test]
fn paths_that_parse_differently_are_refused() {
    let paths = [
        "/a/../b",
        "/a/./b",
        "/a/%2e%2e/b",
        "/a b",
        "/a?b",
        "/a#b",
        "/a\\b",
        "/\u{fc}",
        "/a\n",
        "/a ",
        "/\ta",
    ];
    let elsewhere = ["/\\b.example/a", "\\\\b.example/a", "/\t/b.example/a", "/\n\\b.example"];
    for base in ["https://example.org", "https://example.org/base"] {
        let homeserver = HomeserverData::new(base).unwrap();
        for path in paths.into_iter().chain(elsewhere) {
            assert!(homeserver.request_url(path, None).is_err(), "{path:?}");
            assert!(homeserver.request_url(path, Some("a=1")).is_err(), "{path:?}");
        }
        for query in ["a b", "a#b", "a\n", "\u{fc}", "a "] {
            assert!(homeserver.request_url("/a", Some(query)).is_err(), "{query:?}");
        }
    }
}

#[test]
fn base_urls_that_are_none_are_refused_without_repeating_them() {
    for base in [
        "",
        "example.org",
        "ftp://example.org",
        "https://",
        "https://user:hunter2@example.org",
        "https://example.org?hunter2",
        "https://example.org#hunter2",
        "mailto:hunter2@example.org",
        "https://exa mple.org",
    ] {
        let error = Connection::new(base).unwrap_err().to_string();
        assert!(error.contains("https://matrix.example.org"), "{base}: {error}");
        assert!(!error.contains("hunter2"), "{error}");
    }
}

#[test]
fn a_job_has_a_url_without_being_sent() {
    let homeserver = HomeserverData::new("https://example.org/m").unwrap();
    let job = Call::<()>::with(&STATE, |request| {
        request.path(&["!r:x", "t", "k"]);
        request.query("at", &5_i64);
    });
    let url = job.request_url(&homeserver).unwrap();
    assert_eq!(url.as_str(), "https://example.org/m/_matrix/client/v3/rooms/%21r%3Ax/state/t/k?at=5");
    let bad = Call::<()>::with(&STATE, |request| request.path(&["!r:x", "", "k"]));
    assert!(bad.request_url(&homeserver).is_err());
}
