// Written by `cargo xtask regen` from api-spec/client-server/registration.yaml. Do not edit.

//! Registration: making accounts.
//!
//! From the definitions in `client-server/registration.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use std::time::Duration;

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, ServerName, UserId, open_enum, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::auth_data::AuthenticationData;
pub use crate::client_server::definitions::request_email_validation::RequestEmailValidation;
pub use crate::client_server::definitions::request_msisdn_validation::RequestMsisdnValidation;
pub use crate::client_server::definitions::request_token_response::RequestTokenResponse;

/// Makes an account and, unless `inhibit_login` is true, logs it in.
///
/// The kind `guest` makes a user without a name or password, who can do little.
///
/// <code>POST /_matrix/client/v3<wbr>/register</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`RegisterRequest`].
/// - Response: [`RegisterResponse`].
/// - Access token: never sent. User-interactive authentication: yes, see [`auth`](Self::auth).
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 400, 401, 403, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3register)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::RegisterJob;
/// use matrix_jobs::uia::UiaStage;
///
/// let job = RegisterJob::new().username("alice").password(std::env::var("PASSWORD")?);
/// let token = std::env::var("REGISTRATION_TOKEN")?;
/// let account = homeserver
///     .run_with_uia(job, move |_| {
///         let token = token.as_str().into();
///         async move { Some(UiaStage::RegistrationToken { token }) }
///     })
///     .await?;
/// println!("registered {}", account.user_id());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "register")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RegisterJob {
    /// `kind` in the query: string, an enum.
    pub kind: Option<RegisterKind>,
    /// The body.
    pub body: RegisterRequest,
}

impl RegisterJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `kind` in the query: string, an enum.
    #[inline]
    pub fn kind(mut self, kind: RegisterKind) -> Self {
        self.kind = Some(kind);
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

    /// Sets `username` in the body: string.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.body.username = Some(username.into());
        self
    }

    /// Sets `password` in the body: string, secret (hidden by `Debug`).
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.body.password = Some(password.into());
        self
    }

    /// Sets `device_id` in the body: string.
    ///
    /// The device, such as `QBUAZIFURK`.
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.body.device_id = Some(device_id.into());
        self
    }

    /// Sets `initial_device_display_name` in the body: string.
    pub fn initial_device_display_name(
        mut self,
        initial_device_display_name: impl Into<String>,
    ) -> Self {
        self.body.initial_device_display_name = Some(initial_device_display_name.into());
        self
    }

    /// Sets `inhibit_login` in the body: boolean.
    #[inline]
    pub fn inhibit_login(mut self, inhibit_login: bool) -> Self {
        self.body.inhibit_login = Some(inhibit_login);
        self
    }

    /// Sets `refresh_token` in the body: boolean. Since Matrix 1.3.
    #[inline]
    pub fn refresh_token(mut self, refresh_token: bool) -> Self {
        self.body.refresh_token = Some(refresh_token);
        self
    }

    /// Sets `guest_access_token` in the body: string, secret (hidden by `Debug`).
    pub fn guest_access_token(mut self, guest_access_token: impl Into<Secret>) -> Self {
        self.body.guest_access_token = Some(guest_access_token.into());
        self
    }

    /// Sets `type` in the body: string.
    ///
    /// `m.login.application_service`, from an application service; left out by everybody else.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.body.r#type = Some(r#type.into());
        self
    }
}

impl Job for RegisterJob {
    type Response = RegisterResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REGISTER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("kind", &self.kind);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for RegisterJob {
    const ENDPOINT: &'static Endpoint = &REGISTER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            kind: inputs.optional_query("kind")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static REGISTER: Endpoint = Endpoint {
    access: Access::None,
    interactive_auth: true,
    rate_limited: true,
    ..Endpoint::new("register", Method::Post, "/_matrix/client/v3/register")
};

/// Request body of [`RegisterJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RegisterRequest {
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    ///
    /// `auth`: object, optional.
    pub auth: Option<AuthenticationData>,
    /// `username`: string, optional.
    pub username: Option<String>,
    /// `password`: string, secret (hidden by `Debug`), optional.
    pub password: Option<Secret>,
    /// The device, such as `QBUAZIFURK`.
    ///
    /// `device_id`: string, optional.
    pub device_id: Option<String>,
    /// `initial_device_display_name`: string, optional.
    pub initial_device_display_name: Option<String>,
    /// `inhibit_login`: boolean, optional.
    pub inhibit_login: Option<bool>,
    /// `refresh_token`: boolean, optional. Since Matrix 1.3.
    pub refresh_token: Option<bool>,
    /// `guest_access_token`: string, secret (hidden by `Debug`), optional.
    pub guest_access_token: Option<Secret>,
    /// `m.login.application_service`, from an application service; left out by everybody else.
    ///
    /// `type`: string, optional.
    pub r#type: Option<String>,
}

record! {
    RegisterRequest {
        0 auth: Optional "auth",
        1 username: Optional "username",
        2 password: Optional "password",
        3 device_id: Optional "device_id",
        4 initial_device_display_name: Optional "initial_device_display_name",
        5 inhibit_login: Optional "inhibit_login",
        6 refresh_token: Optional "refresh_token",
        7 guest_access_token: Optional "guest_access_token",
        8 r#type: Optional "type",
    }
}

/// Response of [`RegisterJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RegisterResponse {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// The token for further requests, unless `inhibit_login` was set.
    ///
    /// `access_token`: string, secret (hidden by `Debug`), optional.
    pub access_token: Option<Secret>,
    /// The token that gets a new access token once this one has expired.
    ///
    /// `refresh_token`: string, secret (hidden by `Debug`), optional. Since Matrix 1.3.
    pub refresh_token: Option<Secret>,
    /// How long the access token lasts; without it, until it is revoked.
    ///
    /// `expires_in_ms`: integer, a duration in milliseconds, optional. Since Matrix 1.3.
    pub expires_in_ms: Option<u64>,
    /// The name of the user's server, which the user ID ends in, too.
    ///
    /// `home_server`: string, a server name, optional.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub home_server: Option<ServerName>,
    /// The device, such as `QBUAZIFURK`.
    ///
    /// `device_id`: string, optional.
    pub device_id: Option<String>,
}

impl RegisterResponse {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    #[doc(alias = "userId")]
    pub fn user_id(&self) -> &UserId {
        &self.user_id
    }

    /// The token for further requests, unless `inhibit_login` was set.
    ///
    /// `access_token`: string, secret (hidden by `Debug`), optional.
    #[doc(alias = "accessToken")]
    pub fn access_token(&self) -> Option<&Secret> {
        self.access_token.as_ref()
    }

    /// The token that gets a new access token once this one has expired.
    ///
    /// `refresh_token`: string, secret (hidden by `Debug`), optional. Since Matrix 1.3.
    #[doc(alias = "refreshToken")]
    pub fn refresh_token(&self) -> Option<&Secret> {
        self.refresh_token.as_ref()
    }

    /// How long the access token lasts; without it, until it is revoked.
    ///
    /// `expires_in_ms`: integer, a duration in milliseconds, optional. Since Matrix 1.3.
    #[doc(alias = "expiresInMs")]
    pub fn expires_in_ms(&self) -> Option<u64> {
        self.expires_in_ms
    }

    /// [`expires_in_ms`](Self::expires_in_ms) as a [`Duration`].
    pub fn expires_in(&self) -> Option<Duration> {
        self.expires_in_ms.map(Duration::from_millis)
    }

    /// The name of the user's server, which the user ID ends in, too.
    ///
    /// `home_server`: string, a server name, optional.
    #[deprecated(note = "deprecated by the Matrix specification")]
    #[doc(alias = "homeServer")]
    pub fn home_server(&self) -> Option<&ServerName> {
        self.home_server.as_ref()
    }

    /// The device, such as `QBUAZIFURK`.
    ///
    /// `device_id`: string, optional.
    #[doc(alias = "deviceId")]
    pub fn device_id(&self) -> Option<&str> {
        self.device_id.as_deref()
    }
}

#[cfg(feature = "server")]
impl RegisterResponse {
    /// Creates the value from its required properties.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            access_token: None,
            refresh_token: None,
            expires_in_ms: None,
            home_server: None,
            device_id: None,
        }
    }

    /// Sets [`access_token`](Self#structfield.access_token).
    #[must_use]
    pub fn with_access_token(mut self, access_token: impl Into<Secret>) -> Self {
        self.access_token = Some(access_token.into());
        self
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

    /// Sets [`home_server`](Self#structfield.home_server).
    #[deprecated(note = "deprecated by the Matrix specification")]
    #[must_use]
    pub fn with_home_server(mut self, home_server: impl Into<ServerName>) -> Self {
        self.home_server = Some(home_server.into());
        self
    }

    /// Sets [`device_id`](Self#structfield.device_id).
    #[must_use]
    pub fn with_device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }
}

record! {
    RegisterResponse {
        0 user_id: Required "user_id",
        1 access_token: Optional "access_token",
        2 refresh_token: Optional "refresh_token",
        3 expires_in_ms: Optional "expires_in_ms",
        4 home_server: Optional "home_server",
        5 device_id: Optional "device_id",
    }
}

/// Has the homeserver validate a mail address, for an account that is to be made.
///
/// Afterwards, an `m.login.email.identity` stage of [`RegisterJob`] proves it.
///
/// <code>POST /_matrix/client/v3<wbr>/register/email<wbr>/requestToken</code>
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
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3registeremailrequesttoken)
#[doc(alias = "requestTokenToRegisterEmail")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestTokenToRegisterEmailJob {
    /// The address to validate, and what the validation is remembered by.
    ///
    /// The body: object.
    pub request_email_validation: RequestEmailValidation,
}

impl RequestTokenToRegisterEmailJob {
    /// Creates the job from its required parameters:
    ///
    /// - `request_email_validation`: object. The address to validate, and what the validation is remembered by.
    pub fn new(request_email_validation: RequestEmailValidation) -> Self {
        Self { request_email_validation }
    }
}

impl Job for RequestTokenToRegisterEmailJob {
    type Response = RequestTokenResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REQUEST_TOKEN_TO_REGISTER_EMAIL
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.request_email_validation);
    }
}

#[cfg(feature = "server")]
impl Receive for RequestTokenToRegisterEmailJob {
    const ENDPOINT: &'static Endpoint = &REQUEST_TOKEN_TO_REGISTER_EMAIL;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            request_email_validation: inputs.json()?,
        })
    }
}

pub(crate) static REQUEST_TOKEN_TO_REGISTER_EMAIL: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new(
        "requestTokenToRegisterEmail",
        Method::Post,
        "/_matrix/client/v3/register/email/requestToken",
    )
};

/// Has the homeserver validate a phone number, for an account that is to be made.
///
/// Afterwards, an `m.login.msisdn` stage of [`RegisterJob`] proves it.
///
/// <code>POST /_matrix/client/v3<wbr>/register/msisdn<wbr>/requestToken</code>
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
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3registermsisdnrequesttoken)
#[doc(alias = "requestTokenToRegisterMSISDN")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestTokenToRegisterMsisdnJob {
    /// The phone number to validate, and what the validation is remembered by.
    ///
    /// The body: object.
    pub request_msisdn_validation: RequestMsisdnValidation,
}

impl RequestTokenToRegisterMsisdnJob {
    /// Creates the job from its required parameters:
    ///
    /// - `request_msisdn_validation`: object. The phone number to validate, and what the validation is remembered by.
    pub fn new(request_msisdn_validation: RequestMsisdnValidation) -> Self {
        Self { request_msisdn_validation }
    }
}

impl Job for RequestTokenToRegisterMsisdnJob {
    type Response = RequestTokenResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REQUEST_TOKEN_TO_REGISTER_MSISDN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.request_msisdn_validation);
    }
}

#[cfg(feature = "server")]
impl Receive for RequestTokenToRegisterMsisdnJob {
    const ENDPOINT: &'static Endpoint = &REQUEST_TOKEN_TO_REGISTER_MSISDN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            request_msisdn_validation: inputs.json()?,
        })
    }
}

pub(crate) static REQUEST_TOKEN_TO_REGISTER_MSISDN: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new(
        "requestTokenToRegisterMSISDN",
        Method::Post,
        "/_matrix/client/v3/register/msisdn/requestToken",
    )
};

/// Asks whether an account can have a certain name.
///
/// A name that is taken or not allowed is an error, such as `M_USER_IN_USE`.
///
/// <code>GET /_matrix/client/v3<wbr>/register/available</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`CheckUsernameAvailabilityResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3registeravailable)
#[doc(alias = "checkUsernameAvailability")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CheckUsernameAvailabilityJob {
    /// The local part of the user ID that is wanted: `alice` of `@alice:example.org`.
    ///
    /// `username` in the query: string.
    pub username: String,
}

impl CheckUsernameAvailabilityJob {
    /// Creates the job from its required parameters:
    ///
    /// - `username`: string. The local part of the user ID that is wanted: `alice` of `@alice:example.org`.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

impl Job for CheckUsernameAvailabilityJob {
    type Response = CheckUsernameAvailabilityResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &CHECK_USERNAME_AVAILABILITY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("username", &self.username);
    }
}

#[cfg(feature = "server")]
impl Receive for CheckUsernameAvailabilityJob {
    const ENDPOINT: &'static Endpoint = &CHECK_USERNAME_AVAILABILITY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            username: inputs.query("username")?,
        })
    }
}

pub(crate) static CHECK_USERNAME_AVAILABILITY: Endpoint = Endpoint {
    access: Access::None,
    rate_limited: true,
    ..Endpoint::new(
        "checkUsernameAvailability",
        Method::Get,
        "/_matrix/client/v3/register/available",
    )
};

/// Response of [`CheckUsernameAvailabilityJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct CheckUsernameAvailabilityResponse {
    /// Always true: a name that is taken is an error.
    ///
    /// `available`: boolean, optional.
    pub available: Option<bool>,
}

impl CheckUsernameAvailabilityResponse {
    /// Always true: a name that is taken is an error.
    ///
    /// `available`: boolean, optional.
    pub fn available(&self) -> Option<bool> {
        self.available
    }
}

#[cfg(feature = "server")]
impl CheckUsernameAvailabilityResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`available`](Self#structfield.available).
    #[inline]
    #[must_use]
    pub fn with_available(mut self, available: bool) -> Self {
        self.available = Some(available);
        self
    }
}

record! {
    CheckUsernameAvailabilityResponse {
        0 available: Optional "available",
    }
}

/// A value of `kind`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegisterKind {
    /// `guest`
    Guest,
    /// `user`
    User,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    RegisterKind {
        Guest = "guest",
        User = "user",
    }
}

/// Earlier name of [`ChangePasswordJob`](crate::client_server::password_management::ChangePasswordJob).
#[deprecated(
    note = "moved by Matrix 1.15: use `client_server::password_management::ChangePasswordJob`"
)]
pub type ChangePasswordJob = crate::client_server::password_management::ChangePasswordJob;

/// Earlier name of [`ChangePasswordRequest`](crate::client_server::password_management::ChangePasswordRequest).
#[deprecated(
    note = "moved by Matrix 1.15: use `client_server::password_management::ChangePasswordRequest`"
)]
pub type ChangePasswordRequest = crate::client_server::password_management::ChangePasswordRequest;

/// Earlier name of [`DeactivateAccountJob`](crate::client_server::account_deactivation::DeactivateAccountJob).
#[deprecated(
    note = "moved by Matrix 1.15: use `client_server::account_deactivation::DeactivateAccountJob`"
)]
pub type DeactivateAccountJob = crate::client_server::account_deactivation::DeactivateAccountJob;

/// Earlier name of [`DeactivateAccountRequest`](crate::client_server::account_deactivation::DeactivateAccountRequest).
#[deprecated(
    note = "moved by Matrix 1.15: use `client_server::account_deactivation::DeactivateAccountRequest`"
)]
pub type DeactivateAccountRequest = crate::client_server::account_deactivation::DeactivateAccountRequest;

/// Earlier name of [`DeactivateAccountResponse`](crate::client_server::account_deactivation::DeactivateAccountResponse).
#[deprecated(
    note = "moved by Matrix 1.15: use `client_server::account_deactivation::DeactivateAccountResponse`"
)]
pub type DeactivateAccountResponse = crate::client_server::account_deactivation::DeactivateAccountResponse;

/// Earlier name of [`RequestTokenToResetPasswordEmailJob`](crate::client_server::password_management::RequestTokenToResetPasswordEmailJob).
#[deprecated(
    note = "moved by Matrix 1.15: use `client_server::password_management::RequestTokenToResetPasswordEmailJob`"
)]
pub type RequestTokenToResetPasswordEmailJob = crate::client_server::password_management::RequestTokenToResetPasswordEmailJob;

/// Earlier name of [`RequestTokenToResetPasswordMsisdnJob`](crate::client_server::password_management::RequestTokenToResetPasswordMsisdnJob).
#[deprecated(
    note = "moved by Matrix 1.15: use `client_server::password_management::RequestTokenToResetPasswordMsisdnJob`"
)]
pub type RequestTokenToResetPasswordMsisdnJob = crate::client_server::password_management::RequestTokenToResetPasswordMsisdnJob;
