// Written by `cargo xtask regen` from api-spec/client-server/registration_tokens.yaml. Do not edit.

//! Registration tokens: whoever has one can make an account.
//!
//! From the definitions in `client-server/registration_tokens.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks whether a registration token can still be used.
///
/// <code>GET /_matrix/client/v1<wbr>/register<wbr>/m.login.registration_token<wbr>/validity</code>
///
/// - Since Matrix 1.2.
/// - Response: [`RegistrationTokenValidityResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 403, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1registermloginregistration_tokenvalidity)
#[doc(alias = "registrationTokenValidity")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RegistrationTokenValidityJob {
    /// The token that somebody wants to register with.
    ///
    /// `token` in the query: string, secret (hidden by `Debug`).
    pub token: Secret,
}

impl RegistrationTokenValidityJob {
    /// Creates the job from its required parameters:
    ///
    /// - `token`: string, secret (hidden by `Debug`). The token that somebody wants to register with.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self { token: token.into() }
    }
}

impl Job for RegistrationTokenValidityJob {
    type Response = RegistrationTokenValidityResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REGISTRATION_TOKEN_VALIDITY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("token", &self.token);
    }
}

#[cfg(feature = "server")]
impl Receive for RegistrationTokenValidityJob {
    const ENDPOINT: &'static Endpoint = &REGISTRATION_TOKEN_VALIDITY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            token: inputs.query("token")?,
        })
    }
}

pub(crate) static REGISTRATION_TOKEN_VALIDITY: Endpoint = Endpoint {
    access: Access::None,
    rate_limited: true,
    since: Some("1.2"),
    ..Endpoint::new(
        "registrationTokenValidity",
        Method::Get,
        "/_matrix/client/v1/register/m.login.registration_token/validity",
    )
};

/// Response of [`RegistrationTokenValidityJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RegistrationTokenValidityResponse {
    /// Whether a registration with it would succeed now.
    ///
    /// `valid`: boolean.
    pub valid: bool,
}

impl RegistrationTokenValidityResponse {
    /// Whether a registration with it would succeed now.
    ///
    /// `valid`: boolean.
    pub fn valid(&self) -> bool {
        self.valid
    }
}

#[cfg(feature = "server")]
impl RegistrationTokenValidityResponse {
    /// Creates the value from its required properties.
    pub fn new(valid: bool) -> Self {
        Self { valid }
    }
}

record! {
    RegistrationTokenValidityResponse {
        0 valid: Required "valid",
    }
}
