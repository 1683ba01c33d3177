//! What goes over the wire for every operation, against a request built straight from its definition.

mod definitions;
#[rustfmt::skip]
#[path = "requests/calls.rs"]
mod calls;
#[path = "requests/bodies.rs"]
mod bodies;
#[path = "requests/emit.rs"]
mod emit;
#[path = "requests/events.rs"]
mod events;
#[path = "requests/expected.rs"]
mod expected;
#[path = "requests/given.rs"]
mod given;
#[path = "requests/routes.rs"]
mod routes;
#[path = "requests/served.rs"]
mod served;
#[path = "requests/server.rs"]
mod server;

use std::fs;

use definitions::operation::{self, Operation};
use definitions::random::{Fill, Random};
use definitions::rust::Sources;
use definitions::{Definitions, root};
use expected::Expected;
use given::{Call, Given};
use matrix_jobs::{Connection, JobError, RequestError};
use server::{Received, Server};

/// Each operation is sent with everything, with nothing but what it needs, and with something between.
const ROUNDS: [(Fill, u64); 6] =
    [(Fill::All, 1), (Fill::None, 2), (Fill::Some, 3), (Fill::Some, 4), (Fill::All, 5), (Fill::Some, 6)];

/// What became of a job: the URL that it reported, what the server got, how it ended.
struct Outcome {
    url: Result<String, RequestError>,
    sent: Option<Received>,
    result: Result<(), JobError>,
}

/// The job of an operation.
fn call(operation: &Operation<'_>, given: &Given) -> Call {
    let key = (operation.api, operation.node.file, operation.id);
    let row = calls::CALLS.iter().find(|(api, file, id, _)| (*api, *file, *id) == key);
    let (_, _, _, make) = row.unwrap_or_else(|| panic!("{}: no call", operation.name()));
    let call = make(given);
    given.assert_used(&operation.name());
    call
}

/// Runs the job of an operation.
async fn send(server: &Server, connection: &Connection, operation: &Operation<'_>, given: &Given) -> Outcome {
    let call = call(operation, given);
    let result = (call.run)(connection.clone()).await.map(drop);
    Outcome { url: call.url, sent: server.received().await, result }
}

#[tokio::test]
async fn requests_are_those_of_the_definitions() {
    let definitions = Definitions::read();
    let server = Server::start().await;
    let connection = server.connection();
    let mut problems = Vec::new();
    let operations = operation::all(&definitions);
    assert_eq!(operations.len(), 235 + 6);
    for operation in &operations {
        for (fill, seed) in ROUNDS {
            let given = Given::random(operation, fill, &mut Random::new(seed, &operation.name()));
            let outcome = send(&server, &connection, operation, &given).await;
            let problem = match &outcome.sent {
                Some(sent) => Expected::of(operation, &given).difference(sent, &outcome.url),
                None => Some(format!("nothing was sent: {:?}", outcome.result)),
            };
            problems.extend(
                problem.map(|problem| format!("{} with {:?}:\n{problem}", operation.name(), given.values)),
            );
        }
    }
    assert!(problems.is_empty(), "{} requests differ:\n{}", problems.len(), problems.join("\n\n"));
}

/// The calls are written by `emit`, from the definitions and the jobs that the crate offers; with
/// `MATRIX_JOBS_WRITE_CALLS` set, they are written anew.
#[test]
fn calls_are_up_to_date() {
    let path = root().join("tests/tests/requests/calls.rs");
    let calls = emit::calls(&Definitions::read(), &Sources::read());
    if std::env::var_os("MATRIX_JOBS_WRITE_CALLS").is_some() {
        fs::write(&path, calls).expect("a written file");
        return;
    }
    let committed = fs::read_to_string(&path).expect("the committed file");
    assert!(
        committed == calls,
        "tests/tests/requests/calls.rs is out of date; run this test with MATRIX_JOBS_WRITE_CALLS=1"
    );
}
