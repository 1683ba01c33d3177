// Written by `cargo xtask regen` from api-spec/identity/v2_associations.yaml. Do not edit.

//! Associations: which user a mail address or phone number belongs to.
//!
//! From the definitions in `identity/v2_associations.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::json::{JsonObject, Map, Secret};
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks whether a validation has succeeded, and of which address or number.
///
/// One that hasn't is an error, `M_SESSION_NOT_VALIDATED`.
///
/// <code>GET /_matrix/identity/v2<wbr>/3pid/getValidated3pid</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetValidatedThreepidV2Response`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityv23pidgetvalidated3pid)
#[doc(alias = "getValidated3pidV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetValidatedThreepidV2Job {
    /// `sid` in the query: string.
    pub sid: String,
    /// `client_secret` in the query: string, secret (hidden by `Debug`).
    pub client_secret: Secret,
}

impl GetValidatedThreepidV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `sid`: string
    /// - `client_secret`: string, secret (hidden by `Debug`)
    pub fn new(sid: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self {
            sid: sid.into(),
            client_secret: client_secret.into(),
        }
    }
}

impl Job for GetValidatedThreepidV2Job {
    type Response = GetValidatedThreepidV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_VALIDATED_THREEPID_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("sid", &self.sid);
        request.query("client_secret", &self.client_secret);
    }
}

#[cfg(feature = "server")]
impl Receive for GetValidatedThreepidV2Job {
    const ENDPOINT: &'static Endpoint = &GET_VALIDATED_THREEPID_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            sid: inputs.query("sid")?,
            client_secret: inputs.query("client_secret")?,
        })
    }
}

pub(crate) static GET_VALIDATED_THREEPID_V2: Endpoint = Endpoint::new(
    "getValidated3pidV2",
    Method::Get,
    "/_matrix/identity/v2/3pid/getValidated3pid",
);

/// Response of [`GetValidatedThreepidV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetValidatedThreepidV2Response {
    /// `medium`: string.
    pub medium: String,
    /// `address`: string.
    pub address: String,
    /// `validated_at`: integer, a time in milliseconds since the Unix epoch.
    pub validated_at: u64,
}

impl GetValidatedThreepidV2Response {
    /// `medium`: string.
    pub fn medium(&self) -> &str {
        &self.medium
    }

    /// `address`: string.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// `validated_at`: integer, a time in milliseconds since the Unix epoch.
    #[doc(alias = "validatedAt")]
    pub fn validated_at(&self) -> u64 {
        self.validated_at
    }

    /// [`validated_at`](Self::validated_at) as a [`SystemTime`].
    pub fn validated_at_time(&self) -> SystemTime {
        matrix_jobs_runtime::units::time(self.validated_at)
    }
}

#[cfg(feature = "server")]
impl GetValidatedThreepidV2Response {
    /// Creates the value from its required properties.
    pub fn new(
        medium: impl Into<String>,
        address: impl Into<String>,
        validated_at: SystemTime,
    ) -> Self {
        Self {
            medium: medium.into(),
            address: address.into(),
            validated_at: matrix_jobs_runtime::units::timestamp(validated_at),
        }
    }
}

record! {
    GetValidatedThreepidV2Response {
        0 medium: Required "medium",
        1 address: Required "address",
        2 validated_at: Required "validated_at",
    }
}

/// Publishes that a validated mail address or phone number belongs to a user.
///
/// <code>POST /_matrix/identity/v2<wbr>/3pid/bind</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`BindV2Request`].
/// - Response: [`BindV2Response`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv23pidbind)
#[doc(alias = "bindV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BindV2Job {
    /// The body.
    pub body: BindV2Request,
}

impl BindV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `sid`: string. The validation, by the ID that the server gave it.
    /// - `client_secret`: string, secret (hidden by `Debug`). A secret of the client's own making, the same in all requests about one validation.
    /// - `mxid`: string, a user ID
    pub fn new(
        sid: impl Into<String>,
        client_secret: impl Into<Secret>,
        mxid: impl Into<UserId>,
    ) -> Self {
        Self {
            body: BindV2Request {
                sid: sid.into(),
                client_secret: client_secret.into(),
                mxid: mxid.into(),
            },
        }
    }
}

impl Job for BindV2Job {
    type Response = BindV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &BIND_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for BindV2Job {
    const ENDPOINT: &'static Endpoint = &BIND_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static BIND_V2: Endpoint = Endpoint::new(
    "bindV2",
    Method::Post,
    "/_matrix/identity/v2/3pid/bind",
);

/// Request body of [`BindV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BindV2Request {
    /// The validation, by the ID that the server gave it.
    ///
    /// `sid`: string.
    pub sid: String,
    /// A secret of the client's own making, the same in all requests about one validation.
    ///
    /// `client_secret`: string, secret (hidden by `Debug`).
    pub client_secret: Secret,
    /// `mxid`: string, a user ID.
    pub mxid: UserId,
}

record! {
    BindV2Request {
        0 sid: Required "sid",
        1 client_secret: Required "client_secret",
        2 mxid: Required "mxid",
    }
}

/// Response of [`BindV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BindV2Response {
    /// `address`: string.
    pub address: String,
    /// `medium`: string.
    pub medium: String,
    /// `mxid`: string, a user ID.
    pub mxid: UserId,
    /// `not_before`: integer, a time in milliseconds since the Unix epoch.
    pub not_before: u64,
    /// `not_after`: integer, a time in milliseconds since the Unix epoch.
    pub not_after: u64,
    /// `ts`: integer, a time in milliseconds since the Unix epoch.
    pub ts: u64,
    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub signatures: Map<String, Map<String, String>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl BindV2Response {
    /// `address`: string.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// `medium`: string.
    pub fn medium(&self) -> &str {
        &self.medium
    }

    /// `mxid`: string, a user ID.
    pub fn mxid(&self) -> &UserId {
        &self.mxid
    }

    /// `not_before`: integer, a time in milliseconds since the Unix epoch.
    #[doc(alias = "notBefore")]
    pub fn not_before(&self) -> u64 {
        self.not_before
    }

    /// [`not_before`](Self::not_before) as a [`SystemTime`].
    pub fn not_before_time(&self) -> SystemTime {
        matrix_jobs_runtime::units::time(self.not_before)
    }

    /// `not_after`: integer, a time in milliseconds since the Unix epoch.
    #[doc(alias = "notAfter")]
    pub fn not_after(&self) -> u64 {
        self.not_after
    }

    /// [`not_after`](Self::not_after) as a [`SystemTime`].
    pub fn not_after_time(&self) -> SystemTime {
        matrix_jobs_runtime::units::time(self.not_after)
    }

    /// `ts`: integer, a time in milliseconds since the Unix epoch.
    pub fn ts(&self) -> u64 {
        self.ts
    }

    /// [`ts`](Self::ts) as a [`SystemTime`].
    pub fn ts_time(&self) -> SystemTime {
        matrix_jobs_runtime::units::time(self.ts)
    }

    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub fn signatures(&self) -> &Map<String, Map<String, String>> {
        &self.signatures
    }
}

#[cfg(feature = "server")]
impl BindV2Response {
    /// Creates the value from its required properties.
    pub fn new(
        address: impl Into<String>,
        medium: impl Into<String>,
        mxid: impl Into<UserId>,
        not_before: SystemTime,
        not_after: SystemTime,
        ts: SystemTime,
        signatures: impl IntoIterator<Item = (String, Map<String, String>)>,
    ) -> Self {
        Self {
            address: address.into(),
            medium: medium.into(),
            mxid: mxid.into(),
            not_before: matrix_jobs_runtime::units::timestamp(not_before),
            not_after: matrix_jobs_runtime::units::timestamp(not_after),
            ts: matrix_jobs_runtime::units::timestamp(ts),
            signatures: signatures.into_iter().collect(),
            extra: JsonObject::new(),
        }
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
    BindV2Response {
        0 address: Required "address",
        1 medium: Required "medium",
        2 mxid: Required "mxid",
        3 not_before: Required "not_before",
        4 not_after: Required "not_after",
        5 ts: Required "ts",
        6 signatures: Required "signatures",
        ..extra
    }
}

/// Stops a mail address or phone number from leading to a user.
///
/// Whoever asks proves a right to it: by `sid` and `client_secret`, or as the user's homeserver.
///
/// <code>POST /_matrix/identity/v2<wbr>/3pid/unbind</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`UnbindV2Request`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404, 501.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv23pidunbind)
#[doc(alias = "unbindV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UnbindV2Job {
    /// The body.
    pub body: UnbindV2Request,
}

impl UnbindV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `mxid`: string, a user ID
    /// - `threepid`: object
    pub fn new(mxid: impl Into<UserId>, threepid: Threepid) -> Self {
        Self {
            body: UnbindV2Request {
                sid: None,
                client_secret: None,
                mxid: mxid.into(),
                threepid,
            },
        }
    }

    /// Sets `sid` in the body: string.
    ///
    /// The validation, by the ID that the server gave it.
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.body.sid = Some(sid.into());
        self
    }

    /// Sets `client_secret` in the body: string, secret (hidden by `Debug`).
    ///
    /// A secret of the client's own making, the same in all requests about one validation.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.body.client_secret = Some(client_secret.into());
        self
    }
}

impl Job for UnbindV2Job {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &UNBIND_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for UnbindV2Job {
    const ENDPOINT: &'static Endpoint = &UNBIND_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static UNBIND_V2: Endpoint = Endpoint::new(
    "unbindV2",
    Method::Post,
    "/_matrix/identity/v2/3pid/unbind",
);

/// Request body of [`UnbindV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UnbindV2Request {
    /// The validation, by the ID that the server gave it.
    ///
    /// `sid`: string, optional.
    pub sid: Option<String>,
    /// A secret of the client's own making, the same in all requests about one validation.
    ///
    /// `client_secret`: string, secret (hidden by `Debug`), optional.
    pub client_secret: Option<Secret>,
    /// `mxid`: string, a user ID.
    pub mxid: UserId,
    /// `threepid`: object.
    pub threepid: Threepid,
}

record! {
    UnbindV2Request {
        0 sid: Optional "sid",
        1 client_secret: Optional "client_secret",
        2 mxid: Required "mxid",
        3 threepid: Required "threepid",
    }
}

/// Part of [`UnbindV2Request`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Threepid {
    /// `medium`: string.
    pub medium: String,
    /// `address`: string.
    pub address: String,
}

impl Threepid {
    /// Creates the value from its required properties.
    pub fn new(medium: impl Into<String>, address: impl Into<String>) -> Self {
        Self {
            medium: medium.into(),
            address: address.into(),
        }
    }
}

record! {
    Threepid {
        0 medium: Required "medium",
        1 address: Required "address",
    }
}
