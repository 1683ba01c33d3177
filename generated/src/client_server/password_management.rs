// Written by `cargo xtask regen` from api-spec/client-server/password_management.yaml. Do not edit.

//! Changing passwords, also forgotten ones.
//!
//! From the definitions in `client-server/password_management.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::auth_data::AuthenticationData;
pub use crate::client_server::definitions::request_email_validation::RequestEmailValidation;
pub use crate::client_server::definitions::request_msisdn_validation::RequestMsisdnValidation;
pub use crate::client_server::definitions::request_token_response::RequestTokenResponse;

/// Changes the password of an account.
///
/// All other devices are logged out, unless `logout_devices` is false. Whoever forgot the password
/// proves an address by `auth` and needs no access token.
///
/// <code>POST /_matrix/client/v3<wbr>/account/password</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`ChangePasswordRequest`].
/// - Response: empty.
/// - Access token: sent if the connection has one. User-interactive authentication: yes, see [`auth`](Self::auth).
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 401, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3accountpassword)
#[doc(alias = "changePassword")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChangePasswordJob {
    /// The body.
    pub body: ChangePasswordRequest,
}

impl ChangePasswordJob {
    /// Creates the job from its required parameters:
    ///
    /// - `new_password`: string, secret (hidden by `Debug`). The password from now on.
    pub fn new(new_password: impl Into<Secret>) -> Self {
        Self {
            body: ChangePasswordRequest {
                new_password: new_password.into(),
                logout_devices: None,
                auth: None,
            },
        }
    }

    /// Sets `logout_devices` in the body: boolean.
    #[inline]
    pub fn logout_devices(mut self, logout_devices: bool) -> Self {
        self.body.logout_devices = Some(logout_devices);
        self
    }

    /// Sets `auth` in the body: object.
    ///
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    #[inline]
    pub fn auth(mut self, auth: AuthenticationData) -> Self {
        self.body.auth = Some(auth);
        self
    }
}

impl Job for ChangePasswordJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &CHANGE_PASSWORD
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for ChangePasswordJob {
    const ENDPOINT: &'static Endpoint = &CHANGE_PASSWORD;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static CHANGE_PASSWORD: Endpoint = Endpoint {
    access: Access::Optional,
    interactive_auth: true,
    rate_limited: true,
    ..Endpoint::new(
        "changePassword",
        Method::Post,
        "/_matrix/client/v3/account/password",
    )
};

/// Request body of [`ChangePasswordJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ChangePasswordRequest {
    /// The password from now on.
    ///
    /// `new_password`: string, secret (hidden by `Debug`).
    pub new_password: Secret,
    /// `logout_devices`: boolean, optional.
    pub logout_devices: Option<bool>,
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    ///
    /// `auth`: object, optional.
    pub auth: Option<AuthenticationData>,
}

record! {
    ChangePasswordRequest {
        0 new_password: Required "new_password",
        1 logout_devices: Optional "logout_devices",
        2 auth: Optional "auth",
    }
}

/// Has the homeserver validate an account's mail address, to reset its password.
///
/// Afterwards, an `m.login.email.identity` stage of [`ChangePasswordJob`] proves it.
///
/// <code>POST /_matrix/client/v3<wbr>/account/password/email<wbr>/requestToken</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`RequestEmailValidation`].
/// - Response: [`RequestTokenResponse`].
/// - Access token: never sent.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3accountpasswordemailrequesttoken)
#[doc(alias = "requestTokenToResetPasswordEmail")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestTokenToResetPasswordEmailJob {
    /// The address to validate, and what the validation is remembered by.
    ///
    /// The body: object.
    pub request_email_validation: RequestEmailValidation,
}

impl RequestTokenToResetPasswordEmailJob {
    /// Creates the job from its required parameters:
    ///
    /// - `request_email_validation`: object. The address to validate, and what the validation is remembered by.
    pub fn new(request_email_validation: RequestEmailValidation) -> Self {
        Self { request_email_validation }
    }
}

impl Job for RequestTokenToResetPasswordEmailJob {
    type Response = RequestTokenResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REQUEST_TOKEN_TO_RESET_PASSWORD_EMAIL
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.request_email_validation);
    }
}

#[cfg(feature = "server")]
impl Receive for RequestTokenToResetPasswordEmailJob {
    const ENDPOINT: &'static Endpoint = &REQUEST_TOKEN_TO_RESET_PASSWORD_EMAIL;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            request_email_validation: inputs.json()?,
        })
    }
}

pub(crate) static REQUEST_TOKEN_TO_RESET_PASSWORD_EMAIL: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new(
        "requestTokenToResetPasswordEmail",
        Method::Post,
        "/_matrix/client/v3/account/password/email/requestToken",
    )
};

/// Has the homeserver validate an account's phone number, to reset its password.
///
/// Afterwards, an `m.login.msisdn` stage of [`ChangePasswordJob`] proves it.
///
/// <code>POST /_matrix/client/v3<wbr>/account/password/msisdn<wbr>/requestToken</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`RequestMsisdnValidation`].
/// - Response: [`RequestTokenResponse`].
/// - Access token: never sent.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3accountpasswordmsisdnrequesttoken)
#[doc(alias = "requestTokenToResetPasswordMSISDN")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestTokenToResetPasswordMsisdnJob {
    /// The phone number to validate, and what the validation is remembered by.
    ///
    /// The body: object.
    pub request_msisdn_validation: RequestMsisdnValidation,
}

impl RequestTokenToResetPasswordMsisdnJob {
    /// Creates the job from its required parameters:
    ///
    /// - `request_msisdn_validation`: object. The phone number to validate, and what the validation is remembered by.
    pub fn new(request_msisdn_validation: RequestMsisdnValidation) -> Self {
        Self { request_msisdn_validation }
    }
}

impl Job for RequestTokenToResetPasswordMsisdnJob {
    type Response = RequestTokenResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REQUEST_TOKEN_TO_RESET_PASSWORD_MSISDN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.request_msisdn_validation);
    }
}

#[cfg(feature = "server")]
impl Receive for RequestTokenToResetPasswordMsisdnJob {
    const ENDPOINT: &'static Endpoint = &REQUEST_TOKEN_TO_RESET_PASSWORD_MSISDN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            request_msisdn_validation: inputs.json()?,
        })
    }
}

pub(crate) static REQUEST_TOKEN_TO_RESET_PASSWORD_MSISDN: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new(
        "requestTokenToResetPasswordMSISDN",
        Method::Post,
        "/_matrix/client/v3/account/password/msisdn/requestToken",
    )
};
