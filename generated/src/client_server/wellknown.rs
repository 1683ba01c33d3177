// Written by `cargo xtask regen` from api-spec/client-server/wellknown.yaml. Do not edit.

//! Discovery: finding a user's servers.
//!
//! From the definitions in `client-server/wellknown.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::wellknown::full::DiscoveryInformation;

/// Asks where the homeserver of a domain's users is, and their identity server.
///
/// Run it on a connection to the domain itself, the part of a user ID after the colon.
///
/// <code>GET /.well-known/matrix<wbr>/client</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`DiscoveryInformation`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#getwell-knownmatrixclient)
#[doc(alias = "getWellknown")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetWellknownJob;

impl GetWellknownJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetWellknownJob {
    type Response = DiscoveryInformation;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_WELLKNOWN
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetWellknownJob {
    const ENDPOINT: &'static Endpoint = &GET_WELLKNOWN;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_WELLKNOWN: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("getWellknown", Method::Get, "/.well-known/matrix/client")
};
