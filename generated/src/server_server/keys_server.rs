// Written by `cargo xtask regen` from api-spec/server-server/keys_server.yaml. Do not edit.

//! A server's own signing keys.
//!
//! From the definitions in `server-server/keys_server.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::server_server::definitions::keys::ServerKeys;

/// Asks a server for its signing keys.
///
/// The answer is signed with these keys; after `valid_until_ts`, ask again.
///
/// `GET /_matrix/key/v2/server`
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`ServerKeys`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixkeyv2server)
#[doc(alias = "getServerKey")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetServerKeyJob;

impl GetServerKeyJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetServerKeyJob {
    type Response = ServerKeys;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_SERVER_KEY
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetServerKeyJob {
    const ENDPOINT: &'static Endpoint = &GET_SERVER_KEY;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_SERVER_KEY: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("getServerKey", Method::Get, "/_matrix/key/v2/server")
};
