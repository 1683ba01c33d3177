// Written by `cargo xtask regen` from api-spec/client-server/logout.yaml. Do not edit.

//! Logging out: one device, or all devices of a user.
//!
//! From the definitions in `client-server/logout.yaml`.

use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Ends the access token, and with it the device and its keys.
///
/// <code>POST /_matrix/client/v3<wbr>/logout</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3logout)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::LogoutJob;
///
/// homeserver.run(LogoutJob::new()).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "logout")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct LogoutJob;

impl LogoutJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for LogoutJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &LOGOUT
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for LogoutJob {
    const ENDPOINT: &'static Endpoint = &LOGOUT;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static LOGOUT: Endpoint = Endpoint::new(
    "logout",
    Method::Post,
    "/_matrix/client/v3/logout",
);

/// Ends all access tokens of the user, and with them all devices and their keys.
///
/// The token that asks for it is among them.
///
/// <code>POST /_matrix/client/v3<wbr>/logout/all</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3logoutall)
#[doc(alias = "logout_all")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct LogoutAllJob;

impl LogoutAllJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for LogoutAllJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &LOGOUT_ALL
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for LogoutAllJob {
    const ENDPOINT: &'static Endpoint = &LOGOUT_ALL;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static LOGOUT_ALL: Endpoint = Endpoint::new(
    "logout_all",
    Method::Post,
    "/_matrix/client/v3/logout/all",
);
