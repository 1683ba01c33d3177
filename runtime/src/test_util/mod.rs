//! Tests of code that uses jobs, without a network (feature `test-util`).
//!
//! A [`MockConnection`] is a [`Connection`](crate::Connection) to a server that exists only in memory: the test says
//! what it answers, and looks at what it was asked. All else is as in earnest: the queue, retries, events, time limits,
//! progress. With tokio's paused clock (`start_paused`, of tokio's feature `test-util`), waits take no time.
//!
//! ```
//! # use matrix_jobs_runtime as matrix_jobs;
//! use std::time::Duration;
//!
//! use matrix_jobs::test_util::{MockConnection, json};
//! use matrix_jobs::{Connection, JobError};
//! # use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, json::JsonObject};
//! # struct WhoAmIJob;
//! # static WHO_AM_I: Endpoint = Endpoint::new("getTokenOwner", Method::Get, "/_matrix/client/v3/account/whoami");
//! # impl Job for WhoAmIJob {
//! #     type Response = JsonObject;
//! #     fn endpoint(&self) -> &'static Endpoint { &WHO_AM_I }
//! #     fn fill(&self, _: &mut RequestParts) {}
//! # }
//!
//! // What is to be tested: it knows nothing of tests.
//! async fn introduce(connection: &Connection) -> Result<String, JobError> {
//!     let owner = connection.run(WhoAmIJob).await?;
//!     Ok(format!("I am {}", owner["user_id"]))
//! }
//!
//! #[tokio::main(flavor = "current_thread", start_paused = true)] // or `#[tokio::test(start_paused = true)]`
//! async fn main() {
//!     let mock = MockConnection::new();
//!     mock.on("getTokenOwner")
//!         .rate_limited(Duration::from_secs(5))
//!         .then()
//!         .respond(json!({ "user_id": "@bot:example.org" }))
//!         .then()
//!         .error(401, "M_UNKNOWN_TOKEN", "Logged out");
//!
//!     assert_eq!(introduce(&mock).await.unwrap(), r#"I am "@bot:example.org""#);
//!     assert_eq!(introduce(&mock).await.unwrap_err().errcode(), Some("M_UNKNOWN_TOKEN"));
//!
//!     let requests = mock.requests();
//!     assert_eq!(requests[0].path(), "/_matrix/client/v3/account/whoami");
//!     assert_eq!(requests[1].at() - requests[0].at(), Duration::from_secs(5));
//! }
//! ```
//!
//! Code that takes a job's result, and runs none, is tested with [`Mocked`], in which nothing runs at all.

mod body;
mod connection;
mod mocked;
mod record;
mod response;
mod rule;
mod script;

pub use connection::MockConnection;
pub use mocked::Mocked;
pub use record::RecordedRequest;
pub use response::MockResponse;
pub use rule::{MockOperation, MockRule};
pub use serde_json::json;
