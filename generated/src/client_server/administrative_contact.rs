// Written by `cargo xtask regen` from api-spec/client-server/administrative_contact.yaml. Do not edit.

//! Third-party identifiers: mail addresses and phone numbers of an account.
//!
//! From the definitions in `client-server/administrative_contact.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, open_enum, record,
};

#[cfg(feature = "server")]
use std::time::SystemTime;

#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::auth_data::AuthenticationData;
pub use crate::client_server::definitions::request_email_validation::RequestEmailValidation;
pub use crate::client_server::definitions::request_msisdn_validation::RequestMsisdnValidation;
pub use crate::client_server::definitions::request_token_response::RequestTokenResponse;
pub use crate::enums::IdServerUnbindResult;

/// Lists the mail addresses and phone numbers of the account.
///
/// <code>GET /_matrix/client/v3<wbr>/account/3pid</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetAccountThreepidsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3account3pid)
#[doc(alias = "getAccount3PIDs")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetAccountThreepidsJob;

impl GetAccountThreepidsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetAccountThreepidsJob {
    type Response = GetAccountThreepidsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ACCOUNT_THREEPIDS
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetAccountThreepidsJob {
    const ENDPOINT: &'static Endpoint = &GET_ACCOUNT_THREEPIDS;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_ACCOUNT_THREEPIDS: Endpoint = Endpoint::new(
    "getAccount3PIDs",
    Method::Get,
    "/_matrix/client/v3/account/3pid",
);

/// Response of [`GetAccountThreepidsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetAccountThreepidsResponse {
    /// The addresses, empty if there are none.
    ///
    /// `threepids`: array, optional.
    pub threepids: Option<Vec<ThirdPartyIdentifier>>,
}

impl GetAccountThreepidsResponse {
    /// The addresses, empty if there are none.
    ///
    /// `threepids`: array, optional.
    pub fn threepids(&self) -> Option<&[ThirdPartyIdentifier]> {
        self.threepids.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetAccountThreepidsResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`threepids`](Self#structfield.threepids).
    #[inline]
    #[must_use]
    pub fn with_threepids(mut self, threepids: Vec<ThirdPartyIdentifier>) -> Self {
        self.threepids = Some(threepids);
        self
    }
}

record! {
    GetAccountThreepidsResponse {
        0 threepids: Optional "threepids",
    }
}

/// Adds a mail address or phone number to the account, validated at an identity server.
///
/// [`AddThreepidJob`] has taken its place, and [`BindThreepidJob`] where it shall be findable.
///
/// <code>POST /_matrix/client/v3<wbr>/account/3pid</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`PostThreepidsRequest`].
/// - Response: [`PostThreepidsResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3account3pid)
#[deprecated(note = "deprecated by the Matrix specification")]
#[doc(alias = "post3PIDs")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PostThreepidsJob {
    /// The body.
    pub body: PostThreepidsRequest,
}

impl PostThreepidsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `three_pid_creds`: object. The validation that proves the address.
    pub fn new(three_pid_creds: ThreePidCredentials) -> Self {
        Self {
            body: PostThreepidsRequest {
                three_pid_creds,
            },
        }
    }
}

impl Job for PostThreepidsJob {
    type Response = PostThreepidsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &POST_THREEPIDS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for PostThreepidsJob {
    const ENDPOINT: &'static Endpoint = &POST_THREEPIDS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static POST_THREEPIDS: Endpoint = Endpoint {
    deprecated: true,
    ..Endpoint::new("post3PIDs", Method::Post, "/_matrix/client/v3/account/3pid")
};

/// Request body of [`PostThreepidsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PostThreepidsRequest {
    /// The validation that proves the address.
    ///
    /// `three_pid_creds`: object.
    pub three_pid_creds: ThreePidCredentials,
}

record! {
    PostThreepidsRequest {
        0 three_pid_creds: Required "three_pid_creds",
    }
}

/// Response of [`PostThreepidsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct PostThreepidsResponse {
    /// Where to send the code that the user gets, if they get one.
    ///
    /// `submit_url`: string, optional.
    pub submit_url: Option<String>,
}

impl PostThreepidsResponse {
    /// Where to send the code that the user gets, if they get one.
    ///
    /// `submit_url`: string, optional.
    #[doc(alias = "submitUrl")]
    pub fn submit_url(&self) -> Option<&str> {
        self.submit_url.as_deref()
    }
}

#[cfg(feature = "server")]
impl PostThreepidsResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`submit_url`](Self#structfield.submit_url).
    #[must_use]
    pub fn with_submit_url(mut self, submit_url: impl Into<String>) -> Self {
        self.submit_url = Some(submit_url.into());
        self
    }
}

record! {
    PostThreepidsResponse {
        0 submit_url: Optional "submit_url",
    }
}

/// Adds a mail address or phone number to the account, validated at the homeserver.
///
/// `sid` and `client_secret` are those of the validation, which [`RequestTokenToThreepidEmailJob`] or
/// [`RequestTokenToThreepidMsisdnJob`] begins.
///
/// <code>POST /_matrix/client/v3<wbr>/account/3pid/add</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`AddThreepidRequest`].
/// - Response: empty.
/// - Access token: required. User-interactive authentication: yes, see [`auth`](Self::auth).
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 401, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3account3pidadd)
#[doc(alias = "add3PID")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AddThreepidJob {
    /// The body.
    pub body: AddThreepidRequest,
}

impl AddThreepidJob {
    /// Creates the job from its required parameters:
    ///
    /// - `client_secret`: string, secret (hidden by `Debug`). A secret of the client's own making, the same in all requests about one validation.
    /// - `sid`: string. The validation, by the ID that the server gave it.
    pub fn new(client_secret: impl Into<Secret>, sid: impl Into<String>) -> Self {
        Self {
            body: AddThreepidRequest {
                auth: None,
                client_secret: client_secret.into(),
                sid: sid.into(),
            },
        }
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

impl Job for AddThreepidJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &ADD_THREEPID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for AddThreepidJob {
    const ENDPOINT: &'static Endpoint = &ADD_THREEPID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static ADD_THREEPID: Endpoint = Endpoint {
    interactive_auth: true,
    rate_limited: true,
    ..Endpoint::new("add3PID", Method::Post, "/_matrix/client/v3/account/3pid/add")
};

/// Request body of [`AddThreepidJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AddThreepidRequest {
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    ///
    /// `auth`: object, optional.
    pub auth: Option<AuthenticationData>,
    /// A secret of the client's own making, the same in all requests about one validation.
    ///
    /// `client_secret`: string, secret (hidden by `Debug`).
    pub client_secret: Secret,
    /// The validation, by the ID that the server gave it.
    ///
    /// `sid`: string.
    pub sid: String,
}

record! {
    AddThreepidRequest {
        0 auth: Optional "auth",
        1 client_secret: Required "client_secret",
        2 sid: Required "sid",
    }
}

/// Lets others find the user by a mail address or phone number.
///
/// The homeserver tells the identity server, which must have validated it. The account's own list
/// stays as it is.
///
/// <code>POST /_matrix/client/v3<wbr>/account/3pid/bind</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`BindThreepidRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3account3pidbind)
#[doc(alias = "bind3PID")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BindThreepidJob {
    /// The body.
    pub body: BindThreepidRequest,
}

impl BindThreepidJob {
    /// Creates the job from its required parameters:
    ///
    /// - `client_secret`: string, secret (hidden by `Debug`). A secret of the client's own making, the same in all requests about one validation.
    /// - `id_server`: string. The identity server, such as `id.example.org`, without `https://`.
    /// - `id_access_token`: string, secret (hidden by `Debug`). The access token for the identity server, from its `RegisterAccountJob`.
    /// - `sid`: string. The validation, by the ID that the server gave it.
    pub fn new(
        client_secret: impl Into<Secret>,
        id_server: impl Into<String>,
        id_access_token: impl Into<Secret>,
        sid: impl Into<String>,
    ) -> Self {
        Self {
            body: BindThreepidRequest {
                client_secret: client_secret.into(),
                id_server: id_server.into(),
                id_access_token: id_access_token.into(),
                sid: sid.into(),
            },
        }
    }
}

impl Job for BindThreepidJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &BIND_THREEPID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for BindThreepidJob {
    const ENDPOINT: &'static Endpoint = &BIND_THREEPID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static BIND_THREEPID: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("bind3PID", Method::Post, "/_matrix/client/v3/account/3pid/bind")
};

/// Request body of [`BindThreepidJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BindThreepidRequest {
    /// A secret of the client's own making, the same in all requests about one validation.
    ///
    /// `client_secret`: string, secret (hidden by `Debug`).
    pub client_secret: Secret,
    /// The identity server, such as `id.example.org`, without `https://`.
    ///
    /// `id_server`: string.
    pub id_server: String,
    /// The access token for the identity server, from its `RegisterAccountJob`.
    ///
    /// `id_access_token`: string, secret (hidden by `Debug`).
    pub id_access_token: Secret,
    /// The validation, by the ID that the server gave it.
    ///
    /// `sid`: string.
    pub sid: String,
}

record! {
    BindThreepidRequest {
        0 client_secret: Required "client_secret",
        1 id_server: Required "id_server",
        2 id_access_token: Required "id_access_token",
        3 sid: Required "sid",
    }
}

/// Removes a mail address or phone number from the account.
///
/// Nobody finds the user by it any more, if the identity server obeys: see
/// `id_server_unbind_result`.
///
/// <code>POST /_matrix/client/v3<wbr>/account/3pid/delete</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`DeleteThreepidFromAccountRequest`].
/// - Response: [`DeleteThreepidFromAccountResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3account3piddelete)
#[doc(alias = "delete3pidFromAccount")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteThreepidFromAccountJob {
    /// The body.
    pub body: DeleteThreepidFromAccountRequest,
}

impl DeleteThreepidFromAccountJob {
    /// Creates the job from its required parameters:
    ///
    /// - `medium`: string, an enum. Where messages to it arrive: by mail, or on a phone (`msisdn`).
    /// - `address`: string. The mail address, or the phone number with its country code, digits only.
    pub fn new(medium: Medium, address: impl Into<String>) -> Self {
        Self {
            body: DeleteThreepidFromAccountRequest {
                id_server: None,
                medium,
                address: address.into(),
            },
        }
    }

    /// Sets `id_server` in the body: string.
    ///
    /// The identity server, such as `id.example.org`, without `https://`.
    pub fn id_server(mut self, id_server: impl Into<String>) -> Self {
        self.body.id_server = Some(id_server.into());
        self
    }
}

impl Job for DeleteThreepidFromAccountJob {
    type Response = DeleteThreepidFromAccountResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_THREEPID_FROM_ACCOUNT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for DeleteThreepidFromAccountJob {
    const ENDPOINT: &'static Endpoint = &DELETE_THREEPID_FROM_ACCOUNT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static DELETE_THREEPID_FROM_ACCOUNT: Endpoint = Endpoint::new(
    "delete3pidFromAccount",
    Method::Post,
    "/_matrix/client/v3/account/3pid/delete",
);

/// Request body of [`DeleteThreepidFromAccountJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteThreepidFromAccountRequest {
    /// The identity server, such as `id.example.org`, without `https://`.
    ///
    /// `id_server`: string, optional.
    pub id_server: Option<String>,
    /// Where messages to it arrive: by mail, or on a phone (`msisdn`).
    ///
    /// `medium`: string, an enum.
    pub medium: Medium,
    /// The mail address, or the phone number with its country code, digits only.
    ///
    /// `address`: string.
    pub address: String,
}

record! {
    DeleteThreepidFromAccountRequest {
        0 id_server: Optional "id_server",
        1 medium: Required "medium",
        2 address: Required "address",
    }
}

/// Response of [`DeleteThreepidFromAccountJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct DeleteThreepidFromAccountResponse {
    /// Whether the identity server has forgotten whom an address belongs to.
    ///
    /// `id_server_unbind_result`: string, an enum, optional.
    pub id_server_unbind_result: Option<IdServerUnbindResult>,
}

impl DeleteThreepidFromAccountResponse {
    /// Whether the identity server has forgotten whom an address belongs to.
    ///
    /// `id_server_unbind_result`: string, an enum, optional.
    #[doc(alias = "idServerUnbindResult")]
    pub fn id_server_unbind_result(&self) -> Option<&IdServerUnbindResult> {
        self.id_server_unbind_result.as_ref()
    }
}

#[cfg(feature = "server")]
impl DeleteThreepidFromAccountResponse {
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
    DeleteThreepidFromAccountResponse {
        0 id_server_unbind_result: Optional "id_server_unbind_result",
    }
}

/// Stops others from finding the user by a mail address or phone number.
///
/// The account keeps it; [`DeleteThreepidFromAccountJob`] removes it there, too.
///
/// <code>POST /_matrix/client/v3<wbr>/account/3pid/unbind</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`UnbindThreepidFromAccountRequest`].
/// - Response: [`UnbindThreepidFromAccountResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3account3pidunbind)
#[doc(alias = "unbind3pidFromAccount")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UnbindThreepidFromAccountJob {
    /// The body.
    pub body: UnbindThreepidFromAccountRequest,
}

impl UnbindThreepidFromAccountJob {
    /// Creates the job from its required parameters:
    ///
    /// - `medium`: string, an enum. Where messages to it arrive: by mail, or on a phone (`msisdn`).
    /// - `address`: string. The mail address, or the phone number with its country code, digits only.
    pub fn new(medium: Medium, address: impl Into<String>) -> Self {
        Self {
            body: UnbindThreepidFromAccountRequest {
                id_server: None,
                medium,
                address: address.into(),
            },
        }
    }

    /// Sets `id_server` in the body: string.
    ///
    /// The identity server, such as `id.example.org`, without `https://`.
    pub fn id_server(mut self, id_server: impl Into<String>) -> Self {
        self.body.id_server = Some(id_server.into());
        self
    }
}

impl Job for UnbindThreepidFromAccountJob {
    type Response = UnbindThreepidFromAccountResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &UNBIND_THREEPID_FROM_ACCOUNT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for UnbindThreepidFromAccountJob {
    const ENDPOINT: &'static Endpoint = &UNBIND_THREEPID_FROM_ACCOUNT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static UNBIND_THREEPID_FROM_ACCOUNT: Endpoint = Endpoint::new(
    "unbind3pidFromAccount",
    Method::Post,
    "/_matrix/client/v3/account/3pid/unbind",
);

/// Request body of [`UnbindThreepidFromAccountJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UnbindThreepidFromAccountRequest {
    /// The identity server, such as `id.example.org`, without `https://`.
    ///
    /// `id_server`: string, optional.
    pub id_server: Option<String>,
    /// Where messages to it arrive: by mail, or on a phone (`msisdn`).
    ///
    /// `medium`: string, an enum.
    pub medium: Medium,
    /// The mail address, or the phone number with its country code, digits only.
    ///
    /// `address`: string.
    pub address: String,
}

record! {
    UnbindThreepidFromAccountRequest {
        0 id_server: Optional "id_server",
        1 medium: Required "medium",
        2 address: Required "address",
    }
}

/// Response of [`UnbindThreepidFromAccountJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct UnbindThreepidFromAccountResponse {
    /// Whether the identity server has forgotten whom an address belongs to.
    ///
    /// `id_server_unbind_result`: string, an enum, optional.
    pub id_server_unbind_result: Option<IdServerUnbindResult>,
}

impl UnbindThreepidFromAccountResponse {
    /// Whether the identity server has forgotten whom an address belongs to.
    ///
    /// `id_server_unbind_result`: string, an enum, optional.
    #[doc(alias = "idServerUnbindResult")]
    pub fn id_server_unbind_result(&self) -> Option<&IdServerUnbindResult> {
        self.id_server_unbind_result.as_ref()
    }
}

#[cfg(feature = "server")]
impl UnbindThreepidFromAccountResponse {
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
    UnbindThreepidFromAccountResponse {
        0 id_server_unbind_result: Optional "id_server_unbind_result",
    }
}

/// Has the homeserver validate a mail address that the account shall get.
///
/// The user acts on the mail; then [`AddThreepidJob`] takes `sid` and the same `client_secret`. No
/// second mail is sent unless `send_attempt` has grown.
///
/// <code>POST /_matrix/client/v3<wbr>/account/3pid/email<wbr>/requestToken</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`RequestEmailValidation`].
/// - Response: [`RequestTokenResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3account3pidemailrequesttoken)
#[doc(alias = "requestTokenTo3PIDEmail")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestTokenToThreepidEmailJob {
    /// The address to validate, and what the validation is remembered by.
    ///
    /// The body: object.
    pub request_email_validation: RequestEmailValidation,
}

impl RequestTokenToThreepidEmailJob {
    /// Creates the job from its required parameters:
    ///
    /// - `request_email_validation`: object. The address to validate, and what the validation is remembered by.
    pub fn new(request_email_validation: RequestEmailValidation) -> Self {
        Self { request_email_validation }
    }
}

impl Job for RequestTokenToThreepidEmailJob {
    type Response = RequestTokenResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REQUEST_TOKEN_TO_THREEPID_EMAIL
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.request_email_validation);
    }
}

#[cfg(feature = "server")]
impl Receive for RequestTokenToThreepidEmailJob {
    const ENDPOINT: &'static Endpoint = &REQUEST_TOKEN_TO_THREEPID_EMAIL;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            request_email_validation: inputs.json()?,
        })
    }
}

pub(crate) static REQUEST_TOKEN_TO_THREEPID_EMAIL: Endpoint = Endpoint {
    access: Access::Optional,
    ..Endpoint::new(
        "requestTokenTo3PIDEmail",
        Method::Post,
        "/_matrix/client/v3/account/3pid/email/requestToken",
    )
};

/// Has the homeserver validate a phone number that the account shall get.
///
/// The user acts on the message; then [`AddThreepidJob`] takes `sid` and the same `client_secret`. No
/// second one is sent unless `send_attempt` has grown.
///
/// <code>POST /_matrix/client/v3<wbr>/account/3pid/msisdn<wbr>/requestToken</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`RequestMsisdnValidation`].
/// - Response: [`RequestTokenResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3account3pidmsisdnrequesttoken)
#[doc(alias = "requestTokenTo3PIDMSISDN")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestTokenToThreepidMsisdnJob {
    /// The phone number to validate, and what the validation is remembered by.
    ///
    /// The body: object.
    pub request_msisdn_validation: RequestMsisdnValidation,
}

impl RequestTokenToThreepidMsisdnJob {
    /// Creates the job from its required parameters:
    ///
    /// - `request_msisdn_validation`: object. The phone number to validate, and what the validation is remembered by.
    pub fn new(request_msisdn_validation: RequestMsisdnValidation) -> Self {
        Self { request_msisdn_validation }
    }
}

impl Job for RequestTokenToThreepidMsisdnJob {
    type Response = RequestTokenResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &REQUEST_TOKEN_TO_THREEPID_MSISDN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.request_msisdn_validation);
    }
}

#[cfg(feature = "server")]
impl Receive for RequestTokenToThreepidMsisdnJob {
    const ENDPOINT: &'static Endpoint = &REQUEST_TOKEN_TO_THREEPID_MSISDN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            request_msisdn_validation: inputs.json()?,
        })
    }
}

pub(crate) static REQUEST_TOKEN_TO_THREEPID_MSISDN: Endpoint = Endpoint {
    access: Access::Optional,
    ..Endpoint::new(
        "requestTokenTo3PIDMSISDN",
        Method::Post,
        "/_matrix/client/v3/account/3pid/msisdn/requestToken",
    )
};

/// Part of [`GetAccountThreepidsResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ThirdPartyIdentifier {
    /// Where messages to it arrive: by mail, or on a phone (`msisdn`).
    ///
    /// `medium`: string, an enum.
    pub medium: Medium,
    /// The mail address, or the phone number with its country code, digits only.
    ///
    /// `address`: string.
    pub address: String,
    /// When the owner proved that it is theirs.
    ///
    /// `validated_at`: integer, a time in milliseconds since the Unix epoch.
    pub validated_at: u64,
    /// When it was added to the account.
    ///
    /// `added_at`: integer, a time in milliseconds since the Unix epoch.
    pub added_at: u64,
}

#[cfg(feature = "server")]
impl ThirdPartyIdentifier {
    /// Creates the value from its required properties.
    pub fn new(
        medium: Medium,
        address: impl Into<String>,
        validated_at: SystemTime,
        added_at: SystemTime,
    ) -> Self {
        Self {
            medium,
            address: address.into(),
            validated_at: matrix_jobs_runtime::units::timestamp(validated_at),
            added_at: matrix_jobs_runtime::units::timestamp(added_at),
        }
    }
}

record! {
    ThirdPartyIdentifier {
        0 medium: Required "medium",
        1 address: Required "address",
        2 validated_at: Required "validated_at",
        3 added_at: Required "added_at",
    }
}

/// Where messages to it arrive: by mail, or on a phone (`msisdn`).
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// `email`
    Email,
    /// `msisdn`
    Msisdn,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    Medium {
        Email = "email",
        Msisdn = "msisdn",
    }
}

/// The validation that proves the address.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ThreePidCredentials {
    /// A secret of the client's own making, the same in all requests about one validation.
    ///
    /// `client_secret`: string, secret (hidden by `Debug`).
    pub client_secret: Secret,
    /// The identity server, such as `id.example.org`, without `https://`.
    ///
    /// `id_server`: string.
    pub id_server: String,
    /// The access token for the identity server, from its `RegisterAccountJob`.
    ///
    /// `id_access_token`: string, secret (hidden by `Debug`).
    pub id_access_token: Secret,
    /// The validation, by the ID that the server gave it.
    ///
    /// `sid`: string.
    pub sid: String,
}

impl ThreePidCredentials {
    /// Creates the value from its required properties.
    pub fn new(
        client_secret: impl Into<Secret>,
        id_server: impl Into<String>,
        id_access_token: impl Into<Secret>,
        sid: impl Into<String>,
    ) -> Self {
        Self {
            client_secret: client_secret.into(),
            id_server: id_server.into(),
            id_access_token: id_access_token.into(),
            sid: sid.into(),
        }
    }
}

record! {
    ThreePidCredentials {
        0 client_secret: Required "client_secret",
        1 id_server: Required "id_server",
        2 id_access_token: Required "id_access_token",
        3 sid: Required "sid",
    }
}
