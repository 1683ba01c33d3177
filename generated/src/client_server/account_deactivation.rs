// Written by `cargo xtask regen` from api-spec/client-server/account_deactivation.yaml. Do not edit.

//! Deactivating an account, for good.
//!
//! From the definitions in `client-server/account_deactivation.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::auth_data::AuthenticationData;
pub use crate::enums::IdServerUnbindResult;

/// Deactivates the user's account, for good.
///
/// Nobody can log in to it or register its user ID any more. With `erase`, those who join rooms
/// later don't get to see the user's messages.
///
/// <code>POST /_matrix/client/v3<wbr>/account/deactivate</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`DeactivateAccountRequest`].
/// - Response: [`DeactivateAccountResponse`].
/// - Access token: sent if the connection has one. User-interactive authentication: yes, see [`auth`](Self::auth).
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 401, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3accountdeactivate)
#[doc(alias = "deactivateAccount")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct DeactivateAccountJob {
    /// The body.
    pub body: DeactivateAccountRequest,
}

impl DeactivateAccountJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `auth` in the body: object.
    ///
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    #[inline]
    pub fn auth(mut self, auth: AuthenticationData) -> Self {
        self.body.auth = Some(auth);
        self
    }

    /// Sets `id_server` in the body: string.
    ///
    /// The identity server, such as `id.example.org`, without `https://`.
    pub fn id_server(mut self, id_server: impl Into<String>) -> Self {
        self.body.id_server = Some(id_server.into());
        self
    }

    /// Sets `erase` in the body: boolean. Since Matrix 1.10.
    #[inline]
    pub fn erase(mut self, erase: bool) -> Self {
        self.body.erase = Some(erase);
        self
    }
}

impl Job for DeactivateAccountJob {
    type Response = DeactivateAccountResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &DEACTIVATE_ACCOUNT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for DeactivateAccountJob {
    const ENDPOINT: &'static Endpoint = &DEACTIVATE_ACCOUNT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static DEACTIVATE_ACCOUNT: Endpoint = Endpoint {
    access: Access::Optional,
    interactive_auth: true,
    rate_limited: true,
    ..Endpoint::new(
        "deactivateAccount",
        Method::Post,
        "/_matrix/client/v3/account/deactivate",
    )
};

/// Request body of [`DeactivateAccountJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct DeactivateAccountRequest {
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    ///
    /// `auth`: object, optional.
    pub auth: Option<AuthenticationData>,
    /// The identity server, such as `id.example.org`, without `https://`.
    ///
    /// `id_server`: string, optional.
    pub id_server: Option<String>,
    /// `erase`: boolean, optional. Since Matrix 1.10.
    pub erase: Option<bool>,
}

record! {
    DeactivateAccountRequest {
        0 auth: Optional "auth",
        1 id_server: Optional "id_server",
        2 erase: Optional "erase",
    }
}

/// Response of [`DeactivateAccountJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct DeactivateAccountResponse {
    /// Whether the identity server has forgotten whom an address belongs to.
    ///
    /// `id_server_unbind_result`: string, an enum, optional.
    pub id_server_unbind_result: Option<IdServerUnbindResult>,
}

impl DeactivateAccountResponse {
    /// Whether the identity server has forgotten whom an address belongs to.
    ///
    /// `id_server_unbind_result`: string, an enum, optional.
    #[doc(alias = "idServerUnbindResult")]
    pub fn id_server_unbind_result(&self) -> Option<&IdServerUnbindResult> {
        self.id_server_unbind_result.as_ref()
    }
}

#[cfg(feature = "server")]
impl DeactivateAccountResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`id_server_unbind_result`](Self#structfield.id_server_unbind_result).
    #[inline]
    #[must_use]
    pub fn with_id_server_unbind_result(
        mut self,
        id_server_unbind_result: IdServerUnbindResult,
    ) -> Self {
        self.id_server_unbind_result = Some(id_server_unbind_result);
        self
    }
}

record! {
    DeactivateAccountResponse {
        0 id_server_unbind_result: Optional "id_server_unbind_result",
    }
}
