//! A scripted homeserver on the loopback interface, for tests of any client (feature `test-server`).
//!
//! A [`TestServer`] answers by the types of jobs, keeps what it was asked, and refuses what the definitions of Matrix
//! don't know: it finds the mistakes of a client that a script alone would pass over. Whatever speaks HTTP can be the
//! client: a program under test, a library in another language, a page in a browser.
//!
//! ```
//! # use matrix_jobs_runtime as matrix_jobs;
//! use matrix_jobs::server::ErrorResponse;
//! use matrix_jobs::test_server::TestServer;
//! # use matrix_jobs::json::JsonObject;
//! # use matrix_jobs::server::{Inputs, Receive};
//! # use matrix_jobs::{Endpoint, Job, JobError, Method, RequestParts};
//! # #[derive(Debug, PartialEq)]
//! # struct SetMoodJob { user_id: String, body: JsonObject }
//! # static SET_MOOD: Endpoint = Endpoint::new("setMood", Method::Put, "/mood/{userId}");
//! # impl Job for SetMoodJob {
//! #     type Response = ();
//! #     fn endpoint(&self) -> &'static Endpoint { &SET_MOOD }
//! #     fn fill(&self, request: &mut RequestParts) {
//! #         request.path(&[&self.user_id]);
//! #         request.json(&self.body);
//! #     }
//! # }
//! # impl Receive for SetMoodJob {
//! #     const ENDPOINT: &'static Endpoint = &SET_MOOD;
//! #     fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
//! #         Ok(Self { user_id: inputs.path("userId")?, body: inputs.json()? })
//! #     }
//! # }
//! # impl SetMoodJob {
//! #     fn new(user_id: &str) -> Self {
//! #         Self { user_id: user_id.to_owned(), body: JsonObject::new() }
//! #     }
//! # }
//! # const OPERATIONS: &[matrix_jobs::test_server::KnownOperation] = &[];
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // OPERATIONS of `matrix_jobs::test_server` has all that Matrix defines.
//! let server = TestServer::start(OPERATIONS).await?;
//! server.on::<SetMoodJob>().respond(()).times(1).then().error(ErrorResponse::forbidden("Cheer up."));
//!
//! let connection = server.connection();
//! connection.run(SetMoodJob::new("@bob:example.org")).await?;
//! let error = connection.run(SetMoodJob::new("@bob:example.org")).await.unwrap_err();
//! assert_eq!(error.errcode(), Some("M_FORBIDDEN"));
//!
//! assert_eq!(server.requests::<SetMoodJob>()[0].user_id, "@bob:example.org");
//! assert!(server.refused().is_empty());
//! # Ok(())
//! # }
//! ```
//!
//! For code that has a [`Connection`](crate::Connection), `MockConnection` of the feature `test-util` needs no network,
//! and no time.

mod operation;
mod record;
mod rule;
mod script;
mod server;
mod wire;

pub use operation::KnownOperation;
pub use record::{ReceivedRequest, RefusedRequest};
pub use rule::{TestOperation, TestRule};
pub use serde_json::json;
pub use server::TestServer;
