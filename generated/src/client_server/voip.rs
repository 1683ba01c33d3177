// Written by `cargo xtask regen` from api-spec/client-server/voip.yaml. Do not edit.

//! Calls: finding TURN servers.
//!
//! From the definitions in `client-server/voip.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks for TURN servers, by which calls get through, and for a password there.
///
/// A homeserver without TURN servers responds with no properties.
///
/// <code>GET /_matrix/client/v3/voip<wbr>/turnServer</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetTurnServerResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3voipturnserver)
#[doc(alias = "getTurnServer")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetTurnServerJob;

impl GetTurnServerJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetTurnServerJob {
    type Response = GetTurnServerResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_TURN_SERVER
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetTurnServerJob {
    const ENDPOINT: &'static Endpoint = &GET_TURN_SERVER;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_TURN_SERVER: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("getTurnServer", Method::Get, "/_matrix/client/v3/voip/turnServer")
};

/// Response of [`GetTurnServerJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetTurnServerResponse {
    /// The name to log in to the TURN servers with.
    ///
    /// `username`: string, optional.
    pub username: Option<String>,
    /// The password to log in to the TURN servers with.
    ///
    /// `password`: string, secret (hidden by `Debug`), optional.
    pub password: Option<Secret>,
    /// The TURN servers, such as `turn:turn.example.org?transport=udp`.
    ///
    /// `uris`: array, optional.
    pub uris: Option<Vec<String>>,
    /// How long name and password are valid.
    ///
    /// `ttl`: integer, a duration in seconds, optional.
    pub ttl: Option<u64>,
}

impl GetTurnServerResponse {
    /// The name to log in to the TURN servers with.
    ///
    /// `username`: string, optional.
    pub fn username(&self) -> Option<&str> {
        self.username.as_deref()
    }

    /// The password to log in to the TURN servers with.
    ///
    /// `password`: string, secret (hidden by `Debug`), optional.
    pub fn password(&self) -> Option<&Secret> {
        self.password.as_ref()
    }

    /// The TURN servers, such as `turn:turn.example.org?transport=udp`.
    ///
    /// `uris`: array, optional.
    pub fn uris(&self) -> Option<&[String]> {
        self.uris.as_deref()
    }

    /// How long name and password are valid.
    ///
    /// `ttl`: integer, a duration in seconds, optional.
    pub fn ttl(&self) -> Option<u64> {
        self.ttl
    }

    /// [`ttl`](Self::ttl) as a [`Duration`].
    pub fn ttl_duration(&self) -> Option<Duration> {
        self.ttl.map(Duration::from_secs)
    }
}

#[cfg(feature = "server")]
impl GetTurnServerResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`username`](Self#structfield.username).
    #[must_use]
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets [`password`](Self#structfield.password).
    #[must_use]
    pub fn with_password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets [`uris`](Self#structfield.uris).
    #[must_use]
    pub fn with_uris(
        mut self,
        uris: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uris = Some(uris.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`ttl`](Self#structfield.ttl).
    #[inline]
    #[must_use]
    pub fn with_ttl(mut self, ttl: Duration) -> Self {
        self.ttl = Some(ttl.as_secs());
        self
    }
}

record! {
    GetTurnServerResponse {
        0 username: Optional "username",
        1 password: Optional "password",
        2 uris: Optional "uris",
        3 ttl: Optional "ttl",
    }
}
