// Written by `cargo xtask regen` from api-spec/server-server/version.yaml. Do not edit.

//! Which software a server runs.
//!
//! From the definitions in `server-server/version.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks which software the server runs, and in which version.
///
/// <code>GET /_matrix/federation/v1<wbr>/version</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetVersionResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1version)
#[doc(alias = "getVersion")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetVersionJob;

impl GetVersionJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetVersionJob {
    type Response = GetVersionResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_VERSION
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetVersionJob {
    const ENDPOINT: &'static Endpoint = &GET_VERSION;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_VERSION: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("getVersion", Method::Get, "/_matrix/federation/v1/version")
};

/// Response of [`GetVersionJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetVersionResponse {
    /// `server`: object, optional.
    pub server: Option<Server>,
}

impl GetVersionResponse {
    /// `server`: object, optional.
    pub fn server(&self) -> Option<&Server> {
        self.server.as_ref()
    }
}

#[cfg(feature = "server")]
impl GetVersionResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`server`](Self#structfield.server).
    #[inline]
    #[must_use]
    pub fn with_server(mut self, server: Server) -> Self {
        self.server = Some(server);
        self
    }
}

record! {
    GetVersionResponse {
        0 server: Optional "server",
    }
}

/// Part of [`GetVersionResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct Server {
    /// `name`: string, optional.
    pub name: Option<String>,
    /// `version`: string, optional.
    pub version: Option<String>,
}

#[cfg(feature = "server")]
impl Server {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`version`](Self#structfield.version).
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

record! {
    Server {
        0 name: Optional "name",
        1 version: Optional "version",
    }
}
