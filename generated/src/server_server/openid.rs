// Written by `cargo xtask regen` from api-spec/server-server/openid.yaml. Do not edit.

//! OpenID tokens: asking whom they stand for.
//!
//! From the definitions in `server-server/openid.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks whom an OpenID token stands for.
///
/// `access_token` is the OpenID token that a user handed over. Ask the server that the user named.
///
/// <code>GET /_matrix/federation/v1<wbr>/openid/userinfo</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`ExchangeOpenIdTokenResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 401.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1openiduserinfo)
#[doc(alias = "exchangeOpenIdToken")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ExchangeOpenIdTokenJob {
    /// `access_token` in the query: string, secret (hidden by `Debug`).
    pub access_token: Secret,
}

impl ExchangeOpenIdTokenJob {
    /// Creates the job from its required parameters:
    ///
    /// - `access_token`: string, secret (hidden by `Debug`)
    pub fn new(access_token: impl Into<Secret>) -> Self {
        Self {
            access_token: access_token.into(),
        }
    }
}

impl Job for ExchangeOpenIdTokenJob {
    type Response = ExchangeOpenIdTokenResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &EXCHANGE_OPEN_ID_TOKEN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("access_token", &self.access_token);
    }
}

#[cfg(feature = "server")]
impl Receive for ExchangeOpenIdTokenJob {
    const ENDPOINT: &'static Endpoint = &EXCHANGE_OPEN_ID_TOKEN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            access_token: inputs.query("access_token")?,
        })
    }
}

pub(crate) static EXCHANGE_OPEN_ID_TOKEN: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new(
        "exchangeOpenIdToken",
        Method::Get,
        "/_matrix/federation/v1/openid/userinfo",
    )
};

/// Response of [`ExchangeOpenIdTokenJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ExchangeOpenIdTokenResponse {
    /// `sub`: string, a user ID.
    pub sub: UserId,
}

impl ExchangeOpenIdTokenResponse {
    /// `sub`: string, a user ID.
    pub fn sub(&self) -> &UserId {
        &self.sub
    }
}

#[cfg(feature = "server")]
impl ExchangeOpenIdTokenResponse {
    /// Creates the value from its required properties.
    pub fn new(sub: impl Into<UserId>) -> Self {
        Self { sub: sub.into() }
    }
}

record! {
    ExchangeOpenIdTokenResponse {
        0 sub: Required "sub",
    }
}
