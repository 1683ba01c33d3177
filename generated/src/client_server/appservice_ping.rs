// Written by `cargo xtask regen` from api-spec/client-server/appservice_ping.yaml. Do not edit.

//! Application services that check whether the homeserver reaches them.
//!
//! From the definitions in `client-server/appservice_ping.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Has the homeserver ping an application service, to see whether it gets through.
///
/// Only the application service itself may ask for it, with its own token.
///
/// <code>POST /_matrix/client/v1<wbr>/appservice<wbr>/{appserviceId}/ping</code>
///
/// - Since Matrix 1.7.
/// - Request body: [`PingAppserviceRequest`].
/// - Response: [`PingAppserviceResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 502, 504.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv1appserviceappserviceidping)
#[doc(alias = "pingAppservice")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PingAppserviceJob {
    /// The application service: `id` of its registration file.
    ///
    /// `appserviceId` in the path: string.
    pub appservice_id: String,
    /// The body.
    pub body: PingAppserviceRequest,
}

impl PingAppserviceJob {
    /// Creates the job from its required parameters:
    ///
    /// - `appserviceId`: string. The application service: `id` of its registration file.
    pub fn new(appservice_id: impl Into<String>) -> Self {
        Self {
            appservice_id: appservice_id.into(),
            body: PingAppserviceRequest {
                transaction_id: None,
            },
        }
    }

    /// Sets `transaction_id` in the body: string.
    pub fn transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.body.transaction_id = Some(transaction_id.into());
        self
    }
}

impl Job for PingAppserviceJob {
    type Response = PingAppserviceResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &PING_APPSERVICE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.appservice_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for PingAppserviceJob {
    const ENDPOINT: &'static Endpoint = &PING_APPSERVICE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            appservice_id: inputs.path("appserviceId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static PING_APPSERVICE: Endpoint = Endpoint {
    since: Some("1.7"),
    unstable_feature: Some("fi.mau.msc2659.stable"),
    ..Endpoint::new(
        "pingAppservice",
        Method::Post,
        "/_matrix/client/v1/appservice/{appserviceId}/ping",
    )
};

/// Request body of [`PingAppserviceJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct PingAppserviceRequest {
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
}

record! {
    PingAppserviceRequest {
        0 transaction_id: Optional "transaction_id",
    }
}

/// Response of [`PingAppserviceJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PingAppserviceResponse {
    /// How long the application service took to respond.
    ///
    /// `duration_ms`: integer, a duration in milliseconds.
    pub duration_ms: u64,
}

impl PingAppserviceResponse {
    /// How long the application service took to respond.
    ///
    /// `duration_ms`: integer, a duration in milliseconds.
    #[doc(alias = "durationMs")]
    pub fn duration_ms(&self) -> u64 {
        self.duration_ms
    }

    /// [`duration_ms`](Self::duration_ms) as a [`Duration`].
    pub fn duration(&self) -> Duration {
        Duration::from_millis(self.duration_ms)
    }
}

#[cfg(feature = "server")]
impl PingAppserviceResponse {
    /// Creates the value from its required properties.
    pub fn new(duration_ms: Duration) -> Self {
        Self {
            duration_ms: matrix_jobs_runtime::units::millis(duration_ms),
        }
    }
}

record! {
    PingAppserviceResponse {
        0 duration_ms: Required "duration_ms",
    }
}
