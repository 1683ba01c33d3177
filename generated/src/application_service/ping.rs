// Written by `cargo xtask regen` from api-spec/application-service/ping.yaml. Do not edit.

//! Checking whether an application service can be reached.
//!
//! From the definitions in `application-service/ping.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Pings an application service, which has asked for it.
///
/// `transaction_id` is what the application service gave with its request.
///
/// `POST /_matrix/app/v1/ping`
///
/// - Since Matrix 1.7.
/// - Request body: [`PingRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/application-service-api/#post_matrixappv1ping)
#[doc(alias = "ping")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct PingJob {
    /// The body.
    pub body: PingRequest,
}

impl PingJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `transaction_id` in the body: string.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.body.transaction_id = Some(transaction_id.into());
        self
    }
}

impl Job for PingJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &PING
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for PingJob {
    const ENDPOINT: &'static Endpoint = &PING;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static PING: Endpoint = Endpoint {
    since: Some("1.7"),
    ..Endpoint::new("ping", Method::Post, "/_matrix/app/v1/ping")
};

/// Request body of [`PingJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct PingRequest {
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
}

record! {
    PingRequest {
        0 transaction_id: Optional "transaction_id",
    }
}
