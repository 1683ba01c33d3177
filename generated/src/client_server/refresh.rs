// Written by `cargo xtask regen` from api-spec/client-server/refresh.yaml. Do not edit.

//! Refreshing access tokens.
//!
//! From the definitions in `client-server/refresh.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Trades a refresh token for a new access token.
///
/// If the response has no `refresh_token`, the one that was sent goes on to serve.
///
/// <code>POST /_matrix/client/v3<wbr>/refresh</code>
///
/// - Since Matrix 1.3.
/// - Request body: [`RefreshRequest`].
/// - Response: [`RefreshResponse`].
/// - Access token: never sent.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 401, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3refresh)
#[doc(alias = "refresh")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RefreshJob {
    /// The body.
    pub body: RefreshRequest,
}

impl RefreshJob {
    /// Creates the job from its required parameters:
    ///
    /// - `refresh_token`: string, secret (hidden by `Debug`). The refresh token that came last, from a login, a registration or a refresh.
    pub fn new(refresh_token: impl Into<Secret>) -> Self {
        Self {
            body: RefreshRequest {
                refresh_token: refresh_token.into(),
            },
        }
    }
}

impl Job for RefreshJob {
    type Response = RefreshResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REFRESH
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for RefreshJob {
    const ENDPOINT: &'static Endpoint = &REFRESH;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static REFRESH: Endpoint = Endpoint {
    access: Access::None,
    rate_limited: true,
    since: Some("1.3"),
    ..Endpoint::new("refresh", Method::Post, "/_matrix/client/v3/refresh")
};

/// Request body of [`RefreshJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RefreshRequest {
    /// The refresh token that came last, from a login, a registration or a refresh.
    ///
    /// `refresh_token`: string, secret (hidden by `Debug`).
    pub refresh_token: Secret,
}

record! {
    RefreshRequest {
        0 refresh_token: Required "refresh_token",
    }
}

/// Response of [`RefreshJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RefreshResponse {
    /// The access token from now on.
    ///
    /// `access_token`: string, secret (hidden by `Debug`).
    pub access_token: Secret,
    /// The next refresh token; without one, the same is used again.
    ///
    /// `refresh_token`: string, secret (hidden by `Debug`), optional.
    pub refresh_token: Option<Secret>,
    /// How long the access token lasts; without it, until it is revoked.
    ///
    /// `expires_in_ms`: integer, a duration in milliseconds, optional.
    pub expires_in_ms: Option<u64>,
}

impl RefreshResponse {
    /// The access token from now on.
    ///
    /// `access_token`: string, secret (hidden by `Debug`).
    #[doc(alias = "accessToken")]
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// The next refresh token; without one, the same is used again.
    ///
    /// `refresh_token`: string, secret (hidden by `Debug`), optional.
    #[doc(alias = "refreshToken")]
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.refresh_token.as_ref()
    }

    /// How long the access token lasts; without it, until it is revoked.
    ///
    /// `expires_in_ms`: integer, a duration in milliseconds, optional.
    #[doc(alias = "expiresInMs")]
    pub fn expires_in_ms(&self) -> Option<u64> {
        self.expires_in_ms
    }

    /// [`expires_in_ms`](Self::expires_in_ms) as a [`Duration`].
    pub fn expires_in(&self) -> Option<Duration> {
        self.expires_in_ms.map(Duration::from_millis)
    }
}

#[cfg(feature = "server")]
impl RefreshResponse {
    /// Creates the value from its required properties.
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
            refresh_token: None,
            expires_in_ms: None,
        }
    }

    /// Sets [`refresh_token`](Self#structfield.refresh_token).
    #[must_use]
    pub fn with_refresh_token(mut self, refresh_token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(refresh_token.into());
        self
    }

    /// Sets [`expires_in_ms`](Self#structfield.expires_in_ms).
    #[inline]
    #[must_use]
    pub fn with_expires_in_ms(mut self, expires_in_ms: Duration) -> Self {
        self.expires_in_ms = Some(matrix_jobs_runtime::units::millis(expires_in_ms));
        self
    }
}

record! {
    RefreshResponse {
        0 access_token: Required "access_token",
        1 refresh_token: Optional "refresh_token",
        2 expires_in_ms: Optional "expires_in_ms",
    }
}
