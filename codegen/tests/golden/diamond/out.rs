//! Golden.
//!
//! From the definitions in `client-server/golden.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// The operation `getKettle`.
///
/// <code>GET /_matrix/client/v3<wbr>/kettle</code>
///
/// - Response: [`Kettle`].
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
    type Response = Kettle;

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

/// The definition `kettle`.
///
/// Response of [`GetKettleJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Kettle {
    /// `spout`: string.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub spout: String,
}

impl Kettle {
    /// `spout`: string.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub fn spout(&self) -> &str {
        &self.spout
    }
}

#[cfg(feature = "server")]
impl Kettle {
    /// Creates the value from its required properties.
    pub fn new(spout: impl Into<String>) -> Self {
        Self { spout: spout.into() }
    }
}

record! {
    Kettle {
        0 spout: Required "spout",
    }
}
