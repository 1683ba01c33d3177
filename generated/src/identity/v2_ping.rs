// Written by `cargo xtask regen` from api-spec/identity/v2_ping.yaml. Do not edit.

//! Checking whether an identity server is there.
//!
//! From the definitions in `identity/v2_ping.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks whether the server is an identity server that is up.
///
/// `GET /_matrix/identity/v2`
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityv2)
#[doc(alias = "pingV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct PingV2Job;

impl PingV2Job {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for PingV2Job {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &PING_V2
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for PingV2Job {
    const ENDPOINT: &'static Endpoint = &PING_V2;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static PING_V2: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("pingV2", Method::Get, "/_matrix/identity/v2")
};
