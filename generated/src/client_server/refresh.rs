// Written by `cargo xtask regen` from api-spec/client-server/refresh.yaml, Matrix 1.19. Do not edit.

//! Refreshing access tokens.
//!
//! From the definitions in `client-server/refresh.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};

/// Trades a refresh token for a new access token.
///
/// If the reply has no `refresh_token`, the one that was sent goes on to serve.
///
/// `POST /_matrix/client/v3/refresh`, since Matrix 1.3
///
/// - Access token: not sent.
/// - Repeated after a failure: only if the server can't have got the request, unless told that it may be.
/// - Rate limited: yes.
/// - Errors in the definitions: 401, 429.
///
/// [Specification](https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3refresh)
#[doc(alias = "refresh")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct RefreshJob {
    body: RefreshRequest,
}

impl RefreshJob {
    /// A job with all that it can't do without:
    ///
    /// - `refresh_token`: text, secret: `Debug` hides it
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

pub(crate) static REFRESH: Endpoint = Endpoint {
    operation_id: "refresh",
    method: Method::Post,
    path: "/_matrix/client/v3/refresh",
    access: Access::None,
    interactive_auth: false,
    rate_limited: true,
    since: Some("1.3"),
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`RefreshJob`] sends as its body.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RefreshRequest {
    /// `refresh_token`: text, secret: `Debug` hides it.
    pub refresh_token: Secret,
}

record! {
    RefreshRequest {
        0 refresh_token: Required "refresh_token",
    }
}

/// What [`RefreshJob`] brings back.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RefreshResponse {
    /// `access_token`: text, secret: `Debug` hides it.
    pub access_token: Secret,
    /// `refresh_token`: text, secret: `Debug` hides it, may be missing.
    pub refresh_token: Option<Secret>,
    /// `expires_in_ms`: a time span in milliseconds, may be missing.
    pub expires_in_ms: Option<u64>,
}

impl RefreshResponse {
    /// `access_token`: text, secret: `Debug` hides it.
    #[doc(alias = "accessToken")]
    pub fn access_token(&self) -> &str {
        self.access_token.expose()
    }

    /// `refresh_token`: text, secret: `Debug` hides it, may be missing.
    #[doc(alias = "refreshToken")]
    pub fn refresh_token(&self) -> Option<&str> {
        self.refresh_token.as_ref().map(|secret| secret.expose().as_str())
    }

    /// `expires_in_ms`: a time span in milliseconds, may be missing.
    #[doc(alias = "expiresInMs")]
    pub fn expires_in_ms(&self) -> Option<u64> {
        self.expires_in_ms
    }

    /// [`expires_in_ms`](Self::expires_in_ms) as a time span.
    pub fn expires_in(&self) -> Option<Duration> {
        self.expires_in_ms.map(Duration::from_millis)
    }
}

record! {
    RefreshResponse {
        0 access_token: Required "access_token",
        1 refresh_token: Optional "refresh_token",
        2 expires_in_ms: Optional "expires_in_ms",
    }
}
