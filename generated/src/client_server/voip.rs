// Written by `cargo xtask regen` from api-spec/client-server/voip.yaml. Do not edit.

//! Calls: finding TURN servers.
//!
//! From the definitions in `client-server/voip.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};

/// Asks for TURN servers, by which calls get through, and for a password there.
///
/// `GET /_matrix/client/v3/voip/turnServer`
///
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
    operation_id: "getTurnServer",
    method: Method::Get,
    path: "/_matrix/client/v3/voip/turnServer",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: true,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// Response of [`GetTurnServerJob`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetTurnServerResponse {
    /// `username`: string.
    pub username: String,
    /// `password`: string, secret (hidden by `Debug`).
    pub password: Secret,
    /// `uris`: array.
    pub uris: Vec<String>,
    /// `ttl`: integer, a duration in seconds.
    pub ttl: u64,
}

impl GetTurnServerResponse {
    /// `username`: string.
    pub fn username(&self) -> &str {
        &self.username
    }

    /// `password`: string, secret (hidden by `Debug`).
    pub fn password(&self) -> &Secret {
        &self.password
    }

    /// `uris`: array.
    pub fn uris(&self) -> &[String] {
        &self.uris
    }

    /// `ttl`: integer, a duration in seconds.
    pub fn ttl(&self) -> u64 {
        self.ttl
    }

    /// [`ttl`](Self::ttl) as a [`Duration`].
    pub fn ttl_duration(&self) -> Duration {
        Duration::from_secs(self.ttl)
    }
}

record! {
    GetTurnServerResponse {
        0 username: Required "username",
        1 password: Required "password",
        2 uris: Required "uris",
        3 ttl: Required "ttl",
    }
}
