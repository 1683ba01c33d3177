// Written by `cargo xtask regen` from api-spec/client-server/oauth_server_metadata.yaml. Do not edit.

//! OAuth 2.0: where a client gets its tokens.
//!
//! From the definitions in `client-server/oauth_server_metadata.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, open_enum, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks where and how clients get access tokens by OAuth 2.0.
///
/// A server without OAuth 2.0 answers with `M_UNRECOGNIZED`; see [`LoginJob`](crate::client_server::LoginJob) then.
///
/// <code>GET /_matrix/client/v1<wbr>/auth_metadata</code>
///
/// - Since Matrix 1.15.
/// - Response: [`GetAuthMetadataResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1auth_metadata)
#[doc(alias = "getAuthMetadata")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetAuthMetadataJob;

impl GetAuthMetadataJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetAuthMetadataJob {
    type Response = GetAuthMetadataResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_AUTH_METADATA
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetAuthMetadataJob {
    const ENDPOINT: &'static Endpoint = &GET_AUTH_METADATA;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_AUTH_METADATA: Endpoint = Endpoint {
    access: Access::None,
    since: Some("1.15"),
    ..Endpoint::new("getAuthMetadata", Method::Get, "/_matrix/client/v1/auth_metadata")
};

/// Response of [`GetAuthMetadataJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetAuthMetadataResponse {
    /// Who issues tokens, as an address.
    ///
    /// `issuer`: string.
    pub issuer: String,
    /// The page on which the user logs in and agrees.
    ///
    /// `authorization_endpoint`: string.
    pub authorization_endpoint: String,
    /// Where a code, or a refresh token, is exchanged for tokens.
    ///
    /// `token_endpoint`: string.
    pub token_endpoint: String,
    /// Where a token is revoked, which logs the device out.
    ///
    /// `revocation_endpoint`: string, optional.
    pub revocation_endpoint: Option<String>,
    /// Where a client registers itself and gets its client ID.
    ///
    /// `registration_endpoint`: string, optional.
    pub registration_endpoint: Option<String>,
    /// What the authorization can return; `code` is among it.
    ///
    /// `response_types_supported`: array.
    pub response_types_supported: Vec<String>,
    /// What the token endpoint takes, such as `authorization_code` and `refresh_token`.
    ///
    /// `grant_types_supported`: array, optional.
    pub grant_types_supported: Option<Vec<String>>,
    /// How the code comes back: `query` and `fragment`.
    ///
    /// `response_modes_supported`: array, optional.
    pub response_modes_supported: Option<Vec<String>>,
    /// How a code is tied to its client; `S256` is among it.
    ///
    /// `code_challenge_methods_supported`: array, optional.
    pub code_challenge_methods_supported: Option<Vec<String>>,
    /// What the client can ask the page for, such as `create` for a new account.
    ///
    /// `prompt_values_supported`: array, optional.
    pub prompt_values_supported: Option<Vec<String>>,
    /// The page on which the user manages the account.
    ///
    /// `account_management_uri`: string, optional. Since Matrix 1.18.
    pub account_management_uri: Option<String>,
    /// What that page can be opened for, as its query parameter `action`.
    ///
    /// `account_management_actions_supported`: array, optional. Since Matrix 1.18.
    pub account_management_actions_supported: Option<
        Vec<GetAuthMetadataAccountManagementActionsSupported>,
    >,
    /// Where a device without a browser asks for a code.
    ///
    /// `device_authorization_endpoint`: string, optional. Since Matrix 1.18.
    pub device_authorization_endpoint: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl GetAuthMetadataResponse {
    /// Who issues tokens, as an address.
    ///
    /// `issuer`: string.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The page on which the user logs in and agrees.
    ///
    /// `authorization_endpoint`: string.
    #[doc(alias = "authorizationEndpoint")]
    pub fn authorization_endpoint(&self) -> &str {
        &self.authorization_endpoint
    }

    /// Where a code, or a refresh token, is exchanged for tokens.
    ///
    /// `token_endpoint`: string.
    #[doc(alias = "tokenEndpoint")]
    pub fn token_endpoint(&self) -> &str {
        &self.token_endpoint
    }

    /// Where a token is revoked, which logs the device out.
    ///
    /// `revocation_endpoint`: string, optional.
    #[doc(alias = "revocationEndpoint")]
    pub fn revocation_endpoint(&self) -> Option<&str> {
        self.revocation_endpoint.as_deref()
    }

    /// Where a client registers itself and gets its client ID.
    ///
    /// `registration_endpoint`: string, optional.
    #[doc(alias = "registrationEndpoint")]
    pub fn registration_endpoint(&self) -> Option<&str> {
        self.registration_endpoint.as_deref()
    }

    /// What the authorization can return; `code` is among it.
    ///
    /// `response_types_supported`: array.
    #[doc(alias = "responseTypesSupported")]
    pub fn response_types_supported(&self) -> &[String] {
        &self.response_types_supported
    }

    /// What the token endpoint takes, such as `authorization_code` and `refresh_token`.
    ///
    /// `grant_types_supported`: array, optional.
    #[doc(alias = "grantTypesSupported")]
    pub fn grant_types_supported(&self) -> Option<&[String]> {
        self.grant_types_supported.as_deref()
    }

    /// How the code comes back: `query` and `fragment`.
    ///
    /// `response_modes_supported`: array, optional.
    #[doc(alias = "responseModesSupported")]
    pub fn response_modes_supported(&self) -> Option<&[String]> {
        self.response_modes_supported.as_deref()
    }

    /// How a code is tied to its client; `S256` is among it.
    ///
    /// `code_challenge_methods_supported`: array, optional.
    #[doc(alias = "codeChallengeMethodsSupported")]
    pub fn code_challenge_methods_supported(&self) -> Option<&[String]> {
        self.code_challenge_methods_supported.as_deref()
    }

    /// What the client can ask the page for, such as `create` for a new account.
    ///
    /// `prompt_values_supported`: array, optional.
    #[doc(alias = "promptValuesSupported")]
    pub fn prompt_values_supported(&self) -> Option<&[String]> {
        self.prompt_values_supported.as_deref()
    }

    /// The page on which the user manages the account.
    ///
    /// `account_management_uri`: string, optional. Since Matrix 1.18.
    #[doc(alias = "accountManagementUri")]
    pub fn account_management_uri(&self) -> Option<&str> {
        self.account_management_uri.as_deref()
    }

    /// What that page can be opened for, as its query parameter `action`.
    ///
    /// `account_management_actions_supported`: array, optional. Since Matrix 1.18.
    #[doc(alias = "accountManagementActionsSupported")]
    pub fn account_management_actions_supported(
        &self,
    ) -> Option<&[GetAuthMetadataAccountManagementActionsSupported]> {
        self.account_management_actions_supported.as_deref()
    }

    /// Where a device without a browser asks for a code.
    ///
    /// `device_authorization_endpoint`: string, optional. Since Matrix 1.18.
    #[doc(alias = "deviceAuthorizationEndpoint")]
    pub fn device_authorization_endpoint(&self) -> Option<&str> {
        self.device_authorization_endpoint.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetAuthMetadataResponse {
    /// Creates the value from its required properties.
    pub fn new(
        issuer: impl Into<String>,
        authorization_endpoint: impl Into<String>,
        token_endpoint: impl Into<String>,
        response_types_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            issuer: issuer.into(),
            authorization_endpoint: authorization_endpoint.into(),
            token_endpoint: token_endpoint.into(),
            revocation_endpoint: None,
            registration_endpoint: None,
            response_types_supported: response_types_supported
                .into_iter()
                .map(Into::into)
                .collect(),
            grant_types_supported: None,
            response_modes_supported: None,
            code_challenge_methods_supported: None,
            prompt_values_supported: None,
            account_management_uri: None,
            account_management_actions_supported: None,
            device_authorization_endpoint: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`revocation_endpoint`](Self#structfield.revocation_endpoint).
    #[must_use]
    pub fn with_revocation_endpoint(
        mut self,
        revocation_endpoint: impl Into<String>,
    ) -> Self {
        self.revocation_endpoint = Some(revocation_endpoint.into());
        self
    }

    /// Sets [`registration_endpoint`](Self#structfield.registration_endpoint).
    #[must_use]
    pub fn with_registration_endpoint(
        mut self,
        registration_endpoint: impl Into<String>,
    ) -> Self {
        self.registration_endpoint = Some(registration_endpoint.into());
        self
    }

    /// Sets [`grant_types_supported`](Self#structfield.grant_types_supported).
    #[must_use]
    pub fn with_grant_types_supported(
        mut self,
        grant_types_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.grant_types_supported = Some(
            grant_types_supported.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`response_modes_supported`](Self#structfield.response_modes_supported).
    #[must_use]
    pub fn with_response_modes_supported(
        mut self,
        response_modes_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.response_modes_supported = Some(
            response_modes_supported.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`code_challenge_methods_supported`](Self#structfield.code_challenge_methods_supported).
    #[must_use]
    pub fn with_code_challenge_methods_supported(
        mut self,
        code_challenge_methods_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.code_challenge_methods_supported = Some(
            code_challenge_methods_supported.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`prompt_values_supported`](Self#structfield.prompt_values_supported).
    #[must_use]
    pub fn with_prompt_values_supported(
        mut self,
        prompt_values_supported: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.prompt_values_supported = Some(
            prompt_values_supported.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`account_management_uri`](Self#structfield.account_management_uri).
    #[must_use]
    pub fn with_account_management_uri(
        mut self,
        account_management_uri: impl Into<String>,
    ) -> Self {
        self.account_management_uri = Some(account_management_uri.into());
        self
    }

    /// Sets [`account_management_actions_supported`](Self#structfield.account_management_actions_supported).
    #[inline]
    #[must_use]
    pub fn with_account_management_actions_supported(
        mut self,
        account_management_actions_supported: Vec<
            GetAuthMetadataAccountManagementActionsSupported,
        >,
    ) -> Self {
        self.account_management_actions_supported = Some(
            account_management_actions_supported,
        );
        self
    }

    /// Sets [`device_authorization_endpoint`](Self#structfield.device_authorization_endpoint).
    #[must_use]
    pub fn with_device_authorization_endpoint(
        mut self,
        device_authorization_endpoint: impl Into<String>,
    ) -> Self {
        self.device_authorization_endpoint = Some(device_authorization_endpoint.into());
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
    GetAuthMetadataResponse {
        0 issuer: Required "issuer",
        1 authorization_endpoint: Required "authorization_endpoint",
        2 token_endpoint: Required "token_endpoint",
        3 revocation_endpoint: Optional "revocation_endpoint",
        4 registration_endpoint: Optional "registration_endpoint",
        5 response_types_supported: Required "response_types_supported",
        6 grant_types_supported: Optional "grant_types_supported",
        7 response_modes_supported: Optional "response_modes_supported",
        8 code_challenge_methods_supported: Optional "code_challenge_methods_supported",
        9 prompt_values_supported: Optional "prompt_values_supported",
        10 account_management_uri: Optional "account_management_uri",
        11 account_management_actions_supported: Optional "account_management_actions_supported",
        12 device_authorization_endpoint: Optional "device_authorization_endpoint",
        ..extra
    }
}

/// Part of [`GetAuthMetadataResponse`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetAuthMetadataAccountManagementActionsSupported {
    /// `org.matrix.profile`
    OrgMatrixProfile,
    /// `org.matrix.devices_list`
    OrgMatrixDevicesList,
    /// `org.matrix.device_view`
    OrgMatrixDeviceView,
    /// `org.matrix.device_delete`
    OrgMatrixDeviceDelete,
    /// `org.matrix.account_deactivate`
    OrgMatrixAccountDeactivate,
    /// `org.matrix.cross_signing_reset`
    OrgMatrixCrossSigningReset,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    GetAuthMetadataAccountManagementActionsSupported {
        OrgMatrixProfile = "org.matrix.profile",
        OrgMatrixDevicesList = "org.matrix.devices_list",
        OrgMatrixDeviceView = "org.matrix.device_view",
        OrgMatrixDeviceDelete = "org.matrix.device_delete",
        OrgMatrixAccountDeactivate = "org.matrix.account_deactivate",
        OrgMatrixCrossSigningReset = "org.matrix.cross_signing_reset",
    }
}
