// Written by `cargo xtask regen` from api-spec/identity/v2_auth.yaml. Do not edit.

//! Accounts at an identity server.
//!
//! From the definitions in `identity/v2_auth.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::openid_token::OpenIdCredentials;

/// Trades an OpenID token for an access token of the identity server.
///
/// `RequestOpenIdTokenJob` gets an OpenID token from the homeserver.
///
/// <code>POST /_matrix/identity/v2<wbr>/account/register</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`OpenIdCredentials`].
/// - Response: [`RegisterAccountResponse`].
/// - Access token: never sent.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv2accountregister)
#[doc(alias = "registerAccount")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RegisterAccountJob {
    /// The body: object.
    pub openid_token: OpenIdCredentials,
}

impl RegisterAccountJob {
    /// Creates the job from its required parameters:
    ///
    /// - `openid_token`: object
    pub fn new(openid_token: OpenIdCredentials) -> Self {
        Self { openid_token }
    }
}

impl Job for RegisterAccountJob {
    type Response = RegisterAccountResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REGISTER_ACCOUNT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.openid_token);
    }
}

#[cfg(feature = "server")]
impl Receive for RegisterAccountJob {
    const ENDPOINT: &'static Endpoint = &REGISTER_ACCOUNT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            openid_token: inputs.json()?,
        })
    }
}

pub(crate) static REGISTER_ACCOUNT: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new(
        "registerAccount",
        Method::Post,
        "/_matrix/identity/v2/account/register",
    )
};

/// Response of [`RegisterAccountJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RegisterAccountResponse {
    /// `token`: string, secret (hidden by `Debug`).
    pub token: Secret,
}

impl RegisterAccountResponse {
    /// `token`: string, secret (hidden by `Debug`).
    pub fn token(&self) -> &Secret {
        &self.token
    }
}

#[cfg(feature = "server")]
impl RegisterAccountResponse {
    /// Creates the value from its required properties.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

record! {
    RegisterAccountResponse {
        0 token: Required "token",
    }
}

/// Asks whom the access token belongs to.
///
/// <code>GET /_matrix/identity/v2<wbr>/account</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetAccountResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityv2account)
#[doc(alias = "getAccount")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetAccountJob;

impl GetAccountJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetAccountJob {
    type Response = GetAccountResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ACCOUNT
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetAccountJob {
    const ENDPOINT: &'static Endpoint = &GET_ACCOUNT;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_ACCOUNT: Endpoint = Endpoint::new(
    "getAccount",
    Method::Get,
    "/_matrix/identity/v2/account",
);

/// Response of [`GetAccountJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetAccountResponse {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
}

impl GetAccountResponse {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    #[doc(alias = "userId")]
    pub fn user_id(&self) -> &UserId {
        &self.user_id
    }
}

#[cfg(feature = "server")]
impl GetAccountResponse {
    /// Creates the value from its required properties.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

record! {
    GetAccountResponse {
        0 user_id: Required "user_id",
    }
}

/// Ends the access token.
///
/// <code>POST /_matrix/identity/v2<wbr>/account/logout</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 401, 403.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv2accountlogout)
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
    "/_matrix/identity/v2/account/logout",
);
