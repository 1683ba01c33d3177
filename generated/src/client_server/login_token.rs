// Written by `cargo xtask regen` from api-spec/client-server/login_token.yaml. Do not edit.

//! Login tokens: they let another device of the same user log in, once.
//!
//! From the definitions in `client-server/login_token.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::auth_data::AuthenticationData;

/// Makes a token with which another device of the same user can log in, once.
///
/// The other device spends it as the `token` of an `m.login.token` login. Servers ask for
/// user-interactive authentication every time: the first attempt ends as Unauthorised, with the
/// stages in the error, and the second one carries the answer.
///
/// <code>POST /_matrix/client/v1/login<wbr>/get_token</code>
///
/// - Since Matrix 1.7.
/// - Request body: [`GenerateLoginTokenRequest`].
/// - Response: [`GenerateLoginTokenResponse`].
/// - Access token: required. User-interactive authentication: yes, see [`auth`](Self::auth).
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 400, 401, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv1loginget_token)
#[doc(alias = "generateLoginToken")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GenerateLoginTokenJob {
    /// The body.
    pub body: GenerateLoginTokenRequest,
}

impl GenerateLoginTokenJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auth` in the body: object.
    ///
    /// The answer to a stage of user-interactive authentication.
    #[inline]
    pub fn auth(mut self, auth: AuthenticationData) -> Self {
        self.body.auth = Some(auth);
        self
    }
}

impl Job for GenerateLoginTokenJob {
    type Response = GenerateLoginTokenResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GENERATE_LOGIN_TOKEN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for GenerateLoginTokenJob {
    const ENDPOINT: &'static Endpoint = &GENERATE_LOGIN_TOKEN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static GENERATE_LOGIN_TOKEN: Endpoint = Endpoint {
    interactive_auth: true,
    rate_limited: true,
    since: Some("1.7"),
    ..Endpoint::new(
        "generateLoginToken",
        Method::Post,
        "/_matrix/client/v1/login/get_token",
    )
};

/// Request body of [`GenerateLoginTokenJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GenerateLoginTokenRequest {
    /// The answer to a stage of user-interactive authentication.
    ///
    /// `auth`: object, optional.
    pub auth: Option<AuthenticationData>,
}

record! {
    GenerateLoginTokenRequest {
        0 auth: Optional "auth",
    }
}

/// Response of [`GenerateLoginTokenJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GenerateLoginTokenResponse {
    /// The token. It serves for one login.
    ///
    /// `login_token`: string, secret (hidden by `Debug`).
    pub login_token: Secret,
    /// How long the server accepts the token, counted from its making. Two minutes are usual.
    ///
    /// `expires_in_ms`: integer, a duration in milliseconds.
    pub expires_in_ms: u64,
}

impl GenerateLoginTokenResponse {
    /// The token. It serves for one login.
    ///
    /// `login_token`: string, secret (hidden by `Debug`).
    #[doc(alias = "loginToken")]
    pub fn login_token(&self) -> &Secret {
        &self.login_token
    }

    /// How long the server accepts the token, counted from its making. Two minutes are usual.
    ///
    /// `expires_in_ms`: integer, a duration in milliseconds.
    #[doc(alias = "expiresInMs")]
    pub fn expires_in_ms(&self) -> u64 {
        self.expires_in_ms
    }

    /// [`expires_in_ms`](Self::expires_in_ms) as a [`Duration`].
    pub fn expires_in(&self) -> Duration {
        Duration::from_millis(self.expires_in_ms)
    }
}

#[cfg(feature = "server")]
impl GenerateLoginTokenResponse {
    /// Creates the value from its required properties.
    pub fn new(login_token: impl Into<Secret>, expires_in_ms: Duration) -> Self {
        Self {
            login_token: login_token.into(),
            expires_in_ms: matrix_jobs_runtime::units::millis(expires_in_ms),
        }
    }
}

record! {
    GenerateLoginTokenResponse {
        0 login_token: Required "login_token",
        1 expires_in_ms: Required "expires_in_ms",
    }
}
