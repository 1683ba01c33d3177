// Written by `cargo xtask regen` from api-spec/client-server/login.yaml. Do not edit.

//! Logging in: the ways a server offers, and the login itself.
//!
//! From the definitions in `client-server/login.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use std::time::Duration;

use matrix_jobs_runtime::json::{JsonObject, Secret};
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, ServerName, UserId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::sso_login_flow::IdentityProvider;
pub use crate::client_server::definitions::user_identifier::UserIdentifier;
pub use crate::client_server::definitions::wellknown::full::DiscoveryInformation;

/// Asks for the ways in which users can log in.
///
/// `GET /_matrix/client/v3/login`
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetLoginFlowsResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3login)
#[doc(alias = "getLoginFlows")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetLoginFlowsJob;

impl GetLoginFlowsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetLoginFlowsJob {
    type Response = GetLoginFlowsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_LOGIN_FLOWS
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetLoginFlowsJob {
    const ENDPOINT: &'static Endpoint = &GET_LOGIN_FLOWS;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_LOGIN_FLOWS: Endpoint = Endpoint {
    access: Access::None,
    rate_limited: true,
    ..Endpoint::new("getLoginFlows", Method::Get, "/_matrix/client/v3/login")
};

/// Response of [`GetLoginFlowsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetLoginFlowsResponse {
    /// The ways that this server offers, in no order of preference.
    ///
    /// `flows`: array, optional.
    pub flows: Option<Vec<LoginFlow>>,
}

impl GetLoginFlowsResponse {
    /// The ways that this server offers, in no order of preference.
    ///
    /// `flows`: array, optional.
    pub fn flows(&self) -> Option<&[LoginFlow]> {
        self.flows.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetLoginFlowsResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`flows`](Self#structfield.flows).
    #[inline]
    #[must_use]
    pub fn with_flows(mut self, flows: Vec<LoginFlow>) -> Self {
        self.flows = Some(flows);
        self
    }
}

record! {
    GetLoginFlowsResponse {
        0 flows: Optional "flows",
    }
}

/// Logs a user in, which makes a device and its access token.
///
/// What must be set depends on `type`: `m.login.password` wants `identifier` and `password`,
/// `m.login.token` wants `token`. Logging in with the ID of a known device gives that device a new
/// token and ends its old one.
///
/// `POST /_matrix/client/v3/login`
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`LoginRequest`].
/// - Response: [`LoginResponse`].
/// - Access token: never sent.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 400, 403, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3login)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::LoginJob;
/// use matrix_jobs::client_server::definitions::user_identifier::UserIdentifier;
///
/// // `Connection::login_with_password` does all of this, and renews the token where servers want that.
/// let who = UserIdentifier::new("m.id.user").with_extra("user", "alice");
/// let job = LoginJob::new("m.login.password")
///     .identifier(who)
///     .password(std::env::var("PASSWORD")?)
///     .initial_device_display_name("my bot");
/// let login = homeserver.run(job).await?;
/// homeserver.set_access_token(login.access_token());
/// println!("{} on device {}", login.user_id(), login.device_id());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "login")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LoginJob {
    /// The body.
    pub body: LoginRequest,
}

impl LoginJob {
    /// Creates the job from its required parameters:
    ///
    /// - `type`: string. The way to log in, one of those that [`GetLoginFlowsJob`] lists.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            body: LoginRequest {
                r#type: r#type.into(),
                identifier: None,
                user: None,
                medium: None,
                address: None,
                password: None,
                token: None,
                device_id: None,
                initial_device_display_name: None,
                refresh_token: None,
            },
        }
    }

    /// Sets `identifier` in the body: object.
    ///
    /// Who logs in; a login by token doesn't need it.
    #[inline]
    pub fn identifier(mut self, identifier: UserIdentifier) -> Self {
        self.body.identifier = Some(identifier);
        self
    }

    /// Sets `user` in the body: string.
    ///
    /// Who logs in, as a user ID or its local part. Set `identifier` instead.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.body.user = Some(user.into());
        self
    }

    /// Sets `medium` in the body: string.
    ///
    /// The kind of the address by which the user is known. Set `identifier` instead.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub fn medium(mut self, medium: impl Into<String>) -> Self {
        self.body.medium = Some(medium.into());
        self
    }

    /// Sets `address` in the body: string.
    ///
    /// The address by which the user is known. Set `identifier` instead.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.body.address = Some(address.into());
        self
    }

    /// Sets `password` in the body: string, secret (hidden by `Debug`).
    ///
    /// The user's password, for `m.login.password`.
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.body.password = Some(password.into());
        self
    }

    /// Sets `token` in the body: string, secret (hidden by `Debug`).
    ///
    /// A login token, for `m.login.token`.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.body.token = Some(token.into());
        self
    }

    /// Sets `device_id` in the body: string.
    ///
    /// The device to log in as; without it the server makes a new one.
    pub fn device_id(mut self, device_id: impl Into<String>) -> Self {
        self.body.device_id = Some(device_id.into());
        self
    }

    /// Sets `initial_device_display_name` in the body: string.
    ///
    /// What a new device is called; of no effect on a known one.
    pub fn initial_device_display_name(
        mut self,
        initial_device_display_name: impl Into<String>,
    ) -> Self {
        self.body.initial_device_display_name = Some(initial_device_display_name.into());
        self
    }

    /// Sets `refresh_token` in the body: boolean. Since Matrix 1.3.
    ///
    /// Whether the client can refresh its access token; the server may then let it expire.
    #[inline]
    pub fn refresh_token(mut self, refresh_token: bool) -> Self {
        self.body.refresh_token = Some(refresh_token);
        self
    }
}

impl Job for LoginJob {
    type Response = LoginResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &LOGIN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for LoginJob {
    const ENDPOINT: &'static Endpoint = &LOGIN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static LOGIN: Endpoint = Endpoint {
    access: Access::None,
    rate_limited: true,
    ..Endpoint::new("login", Method::Post, "/_matrix/client/v3/login")
};

/// Request body of [`LoginJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LoginRequest {
    /// The way to log in, one of those that [`GetLoginFlowsJob`] lists.
    ///
    /// `type`: string.
    pub r#type: String,
    /// Who logs in; a login by token doesn't need it.
    ///
    /// `identifier`: object, optional.
    pub identifier: Option<UserIdentifier>,
    /// Who logs in, as a user ID or its local part. Set `identifier` instead.
    ///
    /// `user`: string, optional.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub user: Option<String>,
    /// The kind of the address by which the user is known. Set `identifier` instead.
    ///
    /// `medium`: string, optional.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub medium: Option<String>,
    /// The address by which the user is known. Set `identifier` instead.
    ///
    /// `address`: string, optional.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub address: Option<String>,
    /// The user's password, for `m.login.password`.
    ///
    /// `password`: string, secret (hidden by `Debug`), optional.
    pub password: Option<Secret>,
    /// A login token, for `m.login.token`.
    ///
    /// `token`: string, secret (hidden by `Debug`), optional.
    pub token: Option<Secret>,
    /// The device to log in as; without it the server makes a new one.
    ///
    /// `device_id`: string, optional.
    pub device_id: Option<String>,
    /// What a new device is called; of no effect on a known one.
    ///
    /// `initial_device_display_name`: string, optional.
    pub initial_device_display_name: Option<String>,
    /// Whether the client can refresh its access token; the server may then let it expire.
    ///
    /// `refresh_token`: boolean, optional. Since Matrix 1.3.
    pub refresh_token: Option<bool>,
}

record! {
    LoginRequest {
        0 r#type: Required "type",
        1 identifier: Optional "identifier",
        2 user: Optional "user",
        3 medium: Optional "medium",
        4 address: Optional "address",
        5 password: Optional "password",
        6 token: Optional "token",
        7 device_id: Optional "device_id",
        8 initial_device_display_name: Optional "initial_device_display_name",
        9 refresh_token: Optional "refresh_token",
    }
}

/// Response of [`LoginJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LoginResponse {
    /// The user who is logged in now.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// The token for all further requests of this device.
    ///
    /// `access_token`: string, secret (hidden by `Debug`).
    pub access_token: Secret,
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
    /// The device that is logged in now.
    ///
    /// `device_id`: string.
    pub device_id: String,
    /// Where the client shall find its servers from now on, if not where it found this one.
    ///
    /// `well_known`: object, optional.
    pub well_known: Option<DiscoveryInformation>,
}

impl LoginResponse {
    /// The user who is logged in now.
    ///
    /// `user_id`: string, a user ID.
    #[doc(alias = "userId")]
    pub fn user_id(&self) -> &UserId {
        &self.user_id
    }

    /// The token for all further requests of this device.
    ///
    /// `access_token`: string, secret (hidden by `Debug`).
    #[doc(alias = "accessToken")]
    pub fn access_token(&self) -> &Secret {
        &self.access_token
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

    /// The device that is logged in now.
    ///
    /// `device_id`: string.
    #[doc(alias = "deviceId")]
    pub fn device_id(&self) -> &str {
        &self.device_id
    }

    /// Where the client shall find its servers from now on, if not where it found this one.
    ///
    /// `well_known`: object, optional.
    #[doc(alias = "wellKnown")]
    pub fn well_known(&self) -> Option<&DiscoveryInformation> {
        self.well_known.as_ref()
    }
}

#[cfg(feature = "server")]
impl LoginResponse {
    /// Creates the value from its required properties.
    pub fn new(
        user_id: impl Into<UserId>,
        access_token: impl Into<Secret>,
        device_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            access_token: access_token.into(),
            refresh_token: None,
            expires_in_ms: None,
            home_server: None,
            device_id: device_id.into(),
            well_known: None,
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

    /// Sets [`home_server`](Self#structfield.home_server).
    #[deprecated(note = "deprecated by the Matrix specification")]
    #[must_use]
    pub fn with_home_server(mut self, home_server: impl Into<ServerName>) -> Self {
        self.home_server = Some(home_server.into());
        self
    }

    /// Sets [`well_known`](Self#structfield.well_known).
    #[inline]
    #[must_use]
    pub fn with_well_known(mut self, well_known: DiscoveryInformation) -> Self {
        self.well_known = Some(well_known);
        self
    }
}

record! {
    LoginResponse {
        0 user_id: Required "user_id",
        1 access_token: Required "access_token",
        2 refresh_token: Optional "refresh_token",
        3 expires_in_ms: Optional "expires_in_ms",
        4 home_server: Optional "home_server",
        5 device_id: Required "device_id",
        6 well_known: Optional "well_known",
    }
}

/// A way to log in.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LoginFlow {
    /// Its name, which [`LoginJob::new`] takes: `m.login.password`, `m.login.token`, `m.login.sso`, …
    ///
    /// `type`: string.
    pub r#type: String,
    /// The providers of single sign-on, for the type `m.login.sso`. [`RedirectToIdPJob`](crate::client_server::RedirectToIdPJob) leads to one of them.
    ///
    /// `identity_providers`: array, optional.
    pub identity_providers: Option<Vec<IdentityProvider>>,
    /// Whether clients that know OAuth 2.0 should offer only this flow, for the type `m.login.sso`.
    ///
    /// `oauth_aware_preferred`: boolean, optional. Since Matrix 1.18.
    pub oauth_aware_preferred: Option<bool>,
    /// On `m.login.token`: whether a device that is logged in can make tokens for others.
    ///
    /// `get_login_token`: boolean, optional. Since Matrix 1.7.
    pub get_login_token: Option<bool>,
    /// All other properties.
    pub extra: JsonObject,
}

#[cfg(feature = "server")]
impl LoginFlow {
    /// Creates the value from its required properties.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            identity_providers: None,
            oauth_aware_preferred: None,
            get_login_token: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`identity_providers`](Self#structfield.identity_providers).
    #[inline]
    #[must_use]
    pub fn with_identity_providers(
        mut self,
        identity_providers: Vec<IdentityProvider>,
    ) -> Self {
        self.identity_providers = Some(identity_providers);
        self
    }

    /// Sets [`oauth_aware_preferred`](Self#structfield.oauth_aware_preferred).
    #[inline]
    #[must_use]
    pub fn with_oauth_aware_preferred(mut self, oauth_aware_preferred: bool) -> Self {
        self.oauth_aware_preferred = Some(oauth_aware_preferred);
        self
    }

    /// Sets [`get_login_token`](Self#structfield.get_login_token).
    #[inline]
    #[must_use]
    pub fn with_get_login_token(mut self, get_login_token: bool) -> Self {
        self.get_login_token = Some(get_login_token);
        self
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    LoginFlow {
        0 r#type: Required "type",
        1 identity_providers: Optional "identity_providers",
        2 oauth_aware_preferred: Optional "oauth_aware_preferred",
        3 get_login_token: Optional "get_login_token",
        ..extra
    }
}
