//! The other side of the wire: what jobs send is read back, and what servers write is read.

use matrix_jobs::client_server::{GetProfileFieldJob, SetProfileFieldJob};
use matrix_jobs::json::{JsonValue, Problem};
use matrix_jobs::server::http::{Request, Response, StatusCode};
use matrix_jobs::server::{IncomingRequest, Router};
use matrix_jobs::test_server::{OPERATIONS, TestServer};
use matrix_jobs::{Bytes, Url};
use serde_json::json;

use crate::definitions::Definitions;
use crate::definitions::operation::{self, Operation, Reply};
use crate::definitions::random::{Fill, Random, solid};
use crate::definitions::schema::Schema;
use crate::given::Given;
use crate::server::Server;
use crate::{ROUNDS, call};

/// The job that is read from a request sends the same request.
#[tokio::test]
async fn requests_are_read_as_they_were_sent() {
    let definitions = Definitions::read();
    let server = Server::start().await;
    let connection = server.connection();
    let router = Router::new(matrix_jobs::catalog::OPERATIONS.iter().map(|row| row.endpoint));
    for operation in &operation::all(&definitions) {
        for (fill, seed) in ROUNDS {
            let name = operation.name();
            let given = Given::random(operation, fill, &mut Random::new(seed, &name));
            let first = call(operation, &given);
            let _ = (first.run)(connection.clone()).await;
            let sent = server.received().await.unwrap_or_else(|| panic!("{name}: nothing was sent"));
            let request = IncomingRequest::new(sent.to_http());
            let found = router.find(request.method(), request.path());
            let found = found.unwrap_or_else(|error| panic!("{name}: {error} for {}", sent.target));
            assert!(found.iter().any(|endpoint| endpoint.operation_id == operation.id), "{name}: {found:?}");
            assert!(
                found.len() == 1 || ["/invite", "/events"].iter().any(|end| operation.path.ends_with(end)),
                "{name}: {found:?}"
            );
            let read = (first.read)(&request).unwrap_or_else(|error| panic!("{name}: {error} in {sent:?}"));
            // What is made of the definitions alone may be of a kind that no overlay lists: it is kept.
            let is_kept = read.warnings.iter().all(|warning| warning.problem() == Problem::Unrecognised);
            assert!(is_kept, "{name}: {}", read.warnings);
            let _ = (read.value.run)(connection.clone()).await;
            assert_eq!(server.received().await.as_ref(), Some(&sent), "{name} with {:?}", given.values);
        }
    }
}

/// What is scripted for all fields of profiles answers for those that have operations of their own, too.
#[tokio::test]
async fn a_test_server_answers_for_each_operation_that_a_request_is() {
    let server = TestServer::start(OPERATIONS).await.expect("a free port");
    server.on::<SetProfileFieldJob>().respond(());
    server.on::<GetProfileFieldJob>().json(json!({ "avatar_url": "mxc://example.org/a" }));
    let connection = server.connection();
    for (field, operation) in [("displayname", "setDisplayName"), ("avatar_url", "setAvatarUrl")] {
        let job = SetProfileFieldJob::new("@bob:example.org", field, "mxc://example.org/a");
        connection.run(job).await.unwrap_or_else(|error| panic!("{field}: {error}"));
        assert_eq!(server.requests::<SetProfileFieldJob>().last().expect("a request").key_name, field);
        assert_eq!(server.received().last().expect("a request").endpoint().operation_id, operation);
    }
    let field = connection.run(GetProfileFieldJob::new("@bob:example.org", "avatar_url")).await;
    assert_eq!(field.expect("a field")["avatar_url"], "mxc://example.org/a");
}

/// A test server takes all that the definitions allow, and nothing beside it.
#[tokio::test]
async fn a_test_server_knows_all_operations() {
    let definitions = Definitions::read();
    let server = TestServer::start(OPERATIONS).await.expect("a free port");
    let mut open = 0;
    for operation in &operation::all(&definitions) {
        let name = operation.name();
        for (fill, seed) in ROUNDS {
            let given = Given::random(operation, fill, &mut Random::new(seed, &name));
            let before = server.received().len();
            let result = (call(operation, &given).run)(server.connection()).await;
            let error = result.err().unwrap_or_else(|| panic!("{name}: there is a response"));
            assert!(server.refused().is_empty(), "{}", server.refused()[0]);
            assert!(error.to_string().contains("no response is scripted"), "{name}: {error}");
            let received = server.received();
            assert_eq!(received.len(), before + 1, "{name}: {error}");
            assert_eq!(received[before].endpoint().operation_id, operation.id, "{name}");
        }
        let last = server.received().pop().expect("a request");
        let row = OPERATIONS.iter().find(|row| row.endpoint() == last.endpoint()).expect("a row");
        for changed in [with_query(&last), with_property(&last)] {
            if row.check(&changed).is_ok() {
                open += 1;
                let job = call(operation, &Given::random(operation, Fill::Some, &mut Random::new(6, &name)));
                let read = (job.read)(&changed).unwrap_or_else(|error| panic!("{name}: {error}"));
                let _ = (read.value.run)(server.connection()).await;
                let sent = server.received().pop().expect("a request");
                let is_kept = sent.query().iter().any(|(name, _)| name == MADE_UP)
                    || String::from_utf8_lossy(sent.body()).contains(MADE_UP);
                assert!(is_kept, "{name} accepts what it loses: {changed:?}");
            }
        }
    }
    // Contents of events and of account data, files, signed objects, fields of third parties.
    assert!(open < 30, "{open} accept what they don't know");
}

const MADE_UP: &str = "made_up";

/// The request with a parameter that no operation has.
fn with_query(request: &IncomingRequest) -> IncomingRequest {
    changed(request, Some(MADE_UP), request.body().clone())
}

/// The request with a property that no operation has.
fn with_property(request: &IncomingRequest) -> IncomingRequest {
    let body: JsonValue = serde_json::from_slice(request.body()).unwrap_or_else(|_| json!({}));
    let mut properties = body.as_object().cloned().unwrap_or_default();
    properties.insert(MADE_UP.to_owned(), json!(1));
    changed(request, None, JsonValue::Object(properties).to_string().into())
}

fn changed(request: &IncomingRequest, parameter: Option<&str>, body: Bytes) -> IncomingRequest {
    let mut url = Url::parse("http://localhost").expect("a URL");
    url.set_path(request.path());
    let parameters = request.query().iter().map(|(name, text)| (name.as_str(), text.as_str()));
    url.query_pairs_mut().extend_pairs(parameters.chain(parameter.map(|name| (name, "1"))));
    let mut changed = Request::builder().method(request.method()).uri(url.as_str());
    for (name, value) in request.headers() {
        changed = changed.header(name, value);
    }
    IncomingRequest::new(changed.body(body).expect("a request"))
}

/// A response that was written and read is the same response.
#[tokio::test]
async fn responses_are_written_as_they_are_read() {
    let definitions = Definitions::read();
    let server = Server::start().await;
    let connection = server.connection();
    for operation in &operation::all(&definitions) {
        for (fill, seed) in ROUNDS {
            let name = operation.name();
            let mut random = Random::new(seed, &name);
            let given = Given::random(operation, Fill::None, &mut random);
            let answer = answer(operation, fill, &mut random);
            let run = async |answer: &Response<Bytes>| {
                server.respond(answer);
                let result = (call(operation, &given).run)(connection.clone()).await;
                server.received().await;
                let response = result.unwrap_or_else(|error| panic!("{name}: {error} in {answer:?}"));
                response.unwrap_or_else(|error| panic!("{name}: {error} for {answer:?}"))
            };
            let first = run(&answer).await;
            let second = run(&first).await;
            assert_eq!(comparable(&first), comparable(&second), "{name}");
            if let (Reply::Json(_), Ok(sent)) = (operation.reply(), serde_json::from_slice(answer.body())) {
                let written: JsonValue = serde_json::from_slice(first.body()).expect("JSON");
                assert_holds(&written, &sent, &name);
            }
        }
    }
}

/// What a server may answer to an operation.
fn answer(operation: &Operation<'_>, fill: Fill, random: &mut Random) -> Response<Bytes> {
    let response = Response::builder();
    let made = match operation.reply() {
        Reply::Empty => response.header("Content-Type", "application/json").body("{}".into()),
        Reply::Json(schema) => {
            // Of a pair, the definitions say in prose only that the status comes first.
            let pair = schema.items().filter(|items| !items.alternatives().is_empty());
            let json = match pair {
                Some(items) => json!([200, object(&items, fill, random)]),
                None => solid(&schema, fill, random),
            };
            response.header("Content-Type", "application/json").body(json.to_string().into())
        }
        Reply::Media => response
            .header("Content-Type", "image/png")
            .header("Content-Disposition", "inline; filename=a.png")
            .body(random.text().into()),
        Reply::Multipart => response.header("Content-Type", "multipart/mixed; boundary=b").body(
            "--b\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b--"
                .into(),
        ),
        Reply::Redirect => response
            .status(StatusCode::FOUND)
            .header("Location", "https://example.org/login?to=1")
            .body(Bytes::new()),
    };
    made.expect("a response")
}

/// One of the alternatives that is an object.
fn object(schema: &Schema<'_>, fill: Fill, random: &mut Random) -> JsonValue {
    let objects = schema.alternatives().into_iter().find(|one| one.is("object"));
    solid(&objects.expect("an object"), fill, random)
}

/// A boundary is another one each time.
fn comparable(response: &Response<Bytes>) -> (StatusCode, Vec<String>, String) {
    let boundary =
        response.headers().get("Content-Type").and_then(|value| value.to_str().ok()?.split_once("boundary="));
    let boundary = boundary.map_or("no boundary", |(_, boundary)| boundary);
    let same = |text: &str| text.replace(boundary, "BOUNDARY");
    let headers = response.headers().iter().map(|(name, value)| same(&format!("{name}: {value:?}")));
    (response.status(), headers.collect(), same(&String::from_utf8_lossy(response.body())))
}

/// What was answered is in what was written; `null` and unknown properties may be left out.
fn assert_holds(written: &JsonValue, sent: &JsonValue, name: &str) {
    match (written, sent) {
        (JsonValue::Object(written), JsonValue::Object(sent)) => {
            for (key, written) in written {
                if let Some(sent) = sent.get(key) {
                    assert_holds(written, sent, &format!("{name}/{key}"));
                } else {
                    assert!(
                        *written == json!([]) || *written == json!({}),
                        "{name}/{key} was not sent: {written}"
                    );
                }
            }
        }
        (JsonValue::Array(written), JsonValue::Array(sent)) if written.len() == sent.len() => {
            written.iter().zip(sent).for_each(|(written, sent)| assert_holds(written, sent, name));
        }
        (written, sent) => assert_eq!(written, sent, "{name}"),
    }
}
