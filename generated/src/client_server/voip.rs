// Written by `cargo xtask regen` from api-spec/client-server/voip.yaml. Do not edit.

//! Calls: finding TURN servers.
//!
//! From the definitions in `client-server/voip.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, record};

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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
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

pub(crate) static GET_TURN_SERVER: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("getTurnServer", Method::Get, "/_matrix/client/v3/voip/turnServer")
};

/// Response of [`GetTurnServerJob`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetTurnServerResponse {
    /// `username`: string, optional.
    pub username: Option<String>,
    /// `password`: string, secret (hidden by `Debug`), optional.
    pub password: Option<Secret>,
    /// `uris`: array, optional.
    pub uris: Option<Vec<String>>,
    /// `ttl`: integer, a duration in seconds, optional.
    pub ttl: Option<u64>,
}

impl GetTurnServerResponse {
    /// `username`: string, optional.
    pub fn username(&self) -> Option<&str> {
        self.username.as_deref()
    }

    /// `password`: string, secret (hidden by `Debug`), optional.
    pub fn password(&self) -> Option<&Secret> {
        self.password.as_ref()
    }

    /// `uris`: array, optional.
    pub fn uris(&self) -> Option<&[String]> {
        self.uris.as_deref()
    }

    /// `ttl`: integer, a duration in seconds, optional.
    pub fn ttl(&self) -> Option<u64> {
        self.ttl
    }

    /// [`ttl`](Self::ttl) as a [`Duration`].
    pub fn ttl_duration(&self) -> Option<Duration> {
        self.ttl.map(Duration::from_secs)
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
