//! Golden.
//!
//! From the definitions in `client-server/golden.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// The operation `getKettle`.
///
/// <code>GET /_matrix/client/v3<wbr>/kettle</code>
///
/// - Response: [`GetKettleResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3kettle)
#[doc(alias = "getKettle")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetKettleJob;

impl GetKettleJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetKettleJob {
    type Response = GetKettleResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_KETTLE
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetKettleJob {
    const ENDPOINT: &'static Endpoint = &GET_KETTLE;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_KETTLE: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("getKettle", Method::Get, "/_matrix/client/v3/kettle")
};

/// Response of [`GetKettleJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetKettleResponse {
    /// `boils_in_ms`: integer, a duration in milliseconds.
    pub boils_in_ms: u64,
}

impl GetKettleResponse {
    /// `boils_in_ms`: integer, a duration in milliseconds.
    #[doc(alias = "boilsInMs")]
    pub fn boils_in_ms(&self) -> u64 {
        self.boils_in_ms
    }

    /// [`boils_in_ms`](Self::boils_in_ms) as a [`Duration`].
    pub fn boils_in(&self) -> Duration {
        Duration::from_millis(self.boils_in_ms)
    }
}

#[cfg(feature = "server")]
impl GetKettleResponse {
    /// Creates the value from its required properties.
    pub fn new(boils_in_ms: Duration) -> Self {
        Self {
            boils_in_ms: matrix_jobs_runtime::units::millis(boils_in_ms),
        }
    }
}

record! {
    GetKettleResponse {
        0 boils_in_ms: Required "boils_in_ms",
    }
}
