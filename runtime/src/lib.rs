//! The runtime of `matrix-jobs`: what every generated job runs on.
//!
//! A [`Job`] is one API call with its parameters, a [`Connection`] runs it against a homeserver, and [`Finished`]
//! holds the response. Jobs come from the crate `matrix-jobs`; one that isn't there can be written by hand:
//!
//! ```no_run
//! # use matrix_jobs_runtime as matrix_jobs;
//! use matrix_jobs::json::JsonObject;
//! use matrix_jobs::{Connection, Endpoint, Job, JobError, Method, RequestParts};
//!
//! struct WhoAmIJob;
//!
//! static WHO_AM_I: Endpoint = Endpoint::new("getTokenOwner", Method::Get, "/_matrix/client/v3/account/whoami");
//!
//! impl Job for WhoAmIJob {
//!     type Response = JsonObject;
//!
//!     fn endpoint(&self) -> &'static Endpoint {
//!         &WHO_AM_I
//!     }
//!
//!     fn fill(&self, _: &mut RequestParts) {}
//! }
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let connection = Connection::new("https://matrix.example.org")?;
//! connection.set_access_token(std::env::var("TOKEN")?);
//!
//! // The short way. Dropping the future abandons the job.
//! let owner = connection.run(WhoAmIJob).await?;
//! println!("{}", owner["user_id"]);
//!
//! // The long way: a job that runs by itself, and a handle to it.
//! let handle = connection.job(WhoAmIJob).submit();
//! println!("{}", handle.status_caption());
//! match handle.await {
//!     Ok(owner) => println!("{}", owner["user_id"]),
//!     Err(error) if error.logged_out().is_some() => println!("log in again"),
//!     Err(error) => println!("{error}"),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Logs
//!
//! Each job has a span `job` of `tracing`, level DEBUG, target `matrix_jobs`, within the span that was current when the
//! job was made: to sort the logs of some jobs apart from others', make them within a span of your own. Its field `job`
//! is the operation's name, so that a filter such as `matrix_jobs[job{job="sync"}]=debug` picks out one operation.
//! The events in it, and their fields:
//!
//! | event | level | fields |
//! |---|---|---|
//! | `sent` | DEBUG | `attempt` (1 for the first) |
//! | `response received` | DEBUG | `attempt`, `http_status`, `duration_ms` (since the job was made) |
//! | `retrying` | INFO | `attempt` (the next), `delay_ms` |
//! | `rate limited` | INFO | `delay_ms` |
//! | `the server may be too old` | WARN | `since` (the Matrix version that added the operation), `newest` (that the server lists) |
//! | `session not renewed` | WARN | `error` (why the new tokens could not be stored); within no job's span |
//! | `finished` | DEBUG | `status` (the code), `duration_ms` |
//! | `failed` | WARN | `status`, `error` (the status's message), `duration_ms` |
//!
//! No URL, no header, no body and no secret is in any of them.
//!
//! Jobs run on tokio, in a runtime with timers and I/O. A program that doesn't use it otherwise makes one and waits for
//! jobs in it:
//!
//! ```no_run
//! # fn example<J: matrix_jobs_runtime::Job>(connection: matrix_jobs_runtime::Connection, job: J)
//! # -> Result<(), Box<dyn std::error::Error>> {
//! let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
//! let response = runtime.block_on(connection.run(job))?;
//! # Ok(())
//! # }
//! ```
//!
//! The feature `server` has the other side of the wire: it reads requests into jobs, and writes responses.
//!
//! TLS is the feature `rustls`, on by default; without it, only plain HTTP works. The feature
//! `test-util` has what tests of code that uses jobs need: a connection without a network, and finished jobs from JSON.
//! The feature `test-server` has a scripted homeserver on the loopback interface, for tests of any client.
//!
//! # In browsers
//!
//! For the target `wasm32-unknown-unknown`, jobs run over `fetch` in a page, a worker or Node; tasks and timers are the
//! browser's, and no tokio runtime is needed. What there isn't:
//!
//! - Files: [`FileContent::from_path`] and [`JobBuilder::save_to`]. Bytes and streams are there; a stream to send is taken
//!   into memory first.
//! - Settings of the network, which is the browser's: `proxy`, `no_proxy`, `root_certificates`, `client_certificate`,
//!   `connect_timeout` and `user_agent` of [`ConnectionBuilder`]. The feature `rustls` does nothing.
//! - Signatures between servers: the module `signing` and `ConnectionBuilder::sign_as`, whatever the features are.
//! - Servers on a socket: the module `test_server`.
//! - Redirects that a program sees: the browser follows them. A job whose response is a [`Redirect`] ends as
//!   [`IncorrectRequest`](JobStatusCode::IncorrectRequest); open its [`request_url`](Job::request_url) instead.
//!
//! What else differs:
//!
//! - The browser doesn't say why there is no response. What may have reached the server is sent again only if it may
//!   arrive twice.
//! - A page sees the headers of a response from another origin that the server exposes
//!   (`Access-Control-Expose-Headers`). If `Retry-After` is none of them, the wait is `retry_after_ms` of the body, or else
//!   the strategy's interval.
//! - An upload is one [`UploadProgress`](JobEvent::UploadProgress), when all of it is handed over; each 16 KiB of it add a
//!   second to the attempt's time limit. The total of a download is known for images, audio, video and
//!   `application/octet-stream`: others may come compressed, which the browser hides.
//! - Large responses are read in the thread that polls the job, and hold up the page meanwhile. In background tabs, waits
//!   take longer: the browser slows timers down.
//! - `SystemTime::now` and `Instant::now` of the standard library panic there; the crate `web-time` has others. A panic ends
//!   the program.
//!
//! Jobs, futures, handlers and callbacks are `Send` there, too. A value of JavaScript isn't, so it stays in a task of
//! its own (`wasm_bindgen_futures::spawn_local`), which a channel connects with the handler.

#![cfg_attr(docsrs, feature(doc_cfg))]
// In a browser there is no use for what serves files and the operating system's network.
#![cfg_attr(all(target_arch = "wasm32", target_os = "unknown"), allow(dead_code))]

#[cfg(feature = "catalog")]
pub mod catalog;
mod connection;
mod discovery;
pub mod event;
mod http;
mod job;
pub mod json;
mod platform;
mod protocol;
mod request;
mod run;
#[cfg(feature = "server")]
pub mod server;
pub mod session;
#[cfg(all(feature = "server-server", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub mod signing;
mod state;
#[cfg(any(feature = "test-server", feature = "test-util"))]
mod steps;
#[cfg(all(feature = "test-server", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub mod test_server;
#[cfg(feature = "test-util")]
pub mod test_util;

pub use bytes::Bytes;
pub use connection::Connection;
pub use connection::builder::ConnectionBuilder;
pub use connection::session_data::Session;
pub use discovery::{Discovery, DiscoveryAction, DiscoveryBuilder, DiscoveryError};
pub use job::download::{MediaStream, Streamed};
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub use job::download::{SaveTo, SavedFile};
pub use job::media::{FederationContent, FederationMedia, Media};
pub use job::paged::PagedJob;
pub use job::raw_response::RawResponse;
pub use job::read_as::ReadAs;
pub use job::redirect::Redirect;
pub use job::{Finished, Job, Response};
pub use protocol::authentication::{AuthenticationFlow, AuthenticationResponse};
pub use protocol::endpoint::{Access, Endpoint, Method};
pub use protocol::id::{EventId, InvalidId, MxcUri, RoomAliasId, RoomId, RoomOrAliasId, ServerName, UserId};
pub use protocol::matrix_error::{Logout, MatrixError};
pub use protocol::status::{JobStatusCode, Status};
pub use protocol::strategy::{BackoffStep, JobBackoffStrategy};
pub use protocol::version::{SupportedVersions, VersionPolicy};
pub use protocol::{id, units};
pub use request::content::FileContent;
pub use request::error::{ConnectionError, ConnectionErrorKind, RequestError, RequestErrorKind};
pub use request::homeserver::HomeserverData;
pub use request::parts::RequestParts;
pub use request::path::{make_path, make_path_with_optional_last};
pub use request::prepared::Request;
pub use request::query::{QueryEntries, QueryValue};
#[doc(no_inline)]
pub use reqwest;
pub use run::builder::JobBuilder;
pub use run::handle::JobHandle;
pub use run::pages::Pages;
pub use run::uia;
pub use run::uia::{Password, UiaChallenge, UiaStage};
pub use state::base_job::BaseJob;
pub use state::events::{Events, JobEvent};
pub use state::failed_attempt::{Classification, FailedAttempt};
pub use state::head::ResponseHead;
pub use state::job_error::JobError;
pub use url::Url;
