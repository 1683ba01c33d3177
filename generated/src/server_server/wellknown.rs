// Written by `cargo xtask regen` from api-spec/server-server/wellknown.yaml. Do not edit.

//! Discovery: finding a server by its name.
//!
//! From the definitions in `server-server/wellknown.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks at which host and port the server of this name is reached.
///
/// Run it on a connection to the name itself.
///
/// <code>GET /.well-known/matrix<wbr>/server</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetWellKnownResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#getwell-knownmatrixserver)
#[doc(alias = "getWellKnown")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetWellKnownJob;

impl GetWellKnownJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetWellKnownJob {
    type Response = GetWellKnownResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_WELL_KNOWN
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetWellKnownJob {
    const ENDPOINT: &'static Endpoint = &GET_WELL_KNOWN;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_WELL_KNOWN: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("getWellKnown", Method::Get, "/.well-known/matrix/server")
};

/// Response of [`GetWellKnownJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetWellKnownResponse {
    /// `m.server`: string, optional.
    pub server: Option<String>,
}

impl GetWellKnownResponse {
    /// `m.server`: string, optional.
    pub fn server(&self) -> Option<&str> {
        self.server.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetWellKnownResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`server`](Self#structfield.server).
    #[must_use]
    pub fn with_server(mut self, server: impl Into<String>) -> Self {
        self.server = Some(server.into());
        self
    }
}

record! {
    GetWellKnownResponse {
        0 server: Optional "m.server",
    }
}
