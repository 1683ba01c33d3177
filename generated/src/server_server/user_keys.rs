// Written by `cargo xtask regen` from api-spec/server-server/user_keys.yaml. Do not edit.

//! Keys of users and devices, from server to server.
//!
//! From the definitions in `server-server/user_keys.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, UserId, record, union,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::cross_signing_key::CrossSigningKey;

/// Takes one-time keys of devices of the server's users, to begin sessions with them.
///
/// <code>POST /_matrix/federation/v1<wbr>/user/keys/claim</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`ClaimUserEncryptionKeysRequest`].
/// - Response: [`ClaimUserEncryptionKeysResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#post_matrixfederationv1userkeysclaim)
#[doc(alias = "claimUserEncryptionKeys")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ClaimUserEncryptionKeysJob {
    /// The body.
    pub body: ClaimUserEncryptionKeysRequest,
}

impl ClaimUserEncryptionKeysJob {
    /// Creates the job from its required parameters:
    ///
    /// - `one_time_keys`: object, a map
    pub fn new(
        one_time_keys: impl IntoIterator<Item = (UserId, Map<String, String>)>,
    ) -> Self {
        Self {
            body: ClaimUserEncryptionKeysRequest {
                one_time_keys: one_time_keys.into_iter().collect(),
            },
        }
    }
}

impl Job for ClaimUserEncryptionKeysJob {
    type Response = ClaimUserEncryptionKeysResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &CLAIM_USER_ENCRYPTION_KEYS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for ClaimUserEncryptionKeysJob {
    const ENDPOINT: &'static Endpoint = &CLAIM_USER_ENCRYPTION_KEYS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static CLAIM_USER_ENCRYPTION_KEYS: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "claimUserEncryptionKeys",
        Method::Post,
        "/_matrix/federation/v1/user/keys/claim",
    )
};

/// Request body of [`ClaimUserEncryptionKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ClaimUserEncryptionKeysRequest {
    /// `one_time_keys`: object, a map.
    pub one_time_keys: Map<UserId, Map<String, String>>,
}

record! {
    ClaimUserEncryptionKeysRequest {
        0 one_time_keys: Required "one_time_keys",
    }
}

/// Response of [`ClaimUserEncryptionKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ClaimUserEncryptionKeysResponse {
    /// `one_time_keys`: object, a map.
    pub one_time_keys: Map<
        UserId,
        Map<String, Map<String, ClaimUserEncryptionKeysOneTimeKey>>,
    >,
}

impl ClaimUserEncryptionKeysResponse {
    /// `one_time_keys`: object, a map.
    #[doc(alias = "oneTimeKeys")]
    pub fn one_time_keys(
        &self,
    ) -> &Map<UserId, Map<String, Map<String, ClaimUserEncryptionKeysOneTimeKey>>> {
        &self.one_time_keys
    }
}

#[cfg(feature = "server")]
impl ClaimUserEncryptionKeysResponse {
    /// Creates the value from its required properties.
    pub fn new(
        one_time_keys: impl IntoIterator<
            Item = (UserId, Map<String, Map<String, ClaimUserEncryptionKeysOneTimeKey>>),
        >,
    ) -> Self {
        Self {
            one_time_keys: one_time_keys.into_iter().collect(),
        }
    }
}

record! {
    ClaimUserEncryptionKeysResponse {
        0 one_time_keys: Required "one_time_keys",
    }
}

/// Asks for the keys of the server's users and of their devices.
///
/// An empty list stands for all devices of a user.
///
/// <code>POST /_matrix/federation/v1<wbr>/user/keys/query</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`QueryUserEncryptionKeysRequest`].
/// - Response: [`QueryUserEncryptionKeysResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#post_matrixfederationv1userkeysquery)
#[doc(alias = "queryUserEncryptionKeys")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryUserEncryptionKeysJob {
    /// The body.
    pub body: QueryUserEncryptionKeysRequest,
}

impl QueryUserEncryptionKeysJob {
    /// Creates the job from its required parameters:
    ///
    /// - `device_keys`: object, a map
    pub fn new(device_keys: impl IntoIterator<Item = (UserId, Vec<String>)>) -> Self {
        Self {
            body: QueryUserEncryptionKeysRequest {
                device_keys: device_keys.into_iter().collect(),
            },
        }
    }
}

impl Job for QueryUserEncryptionKeysJob {
    type Response = QueryUserEncryptionKeysResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_USER_ENCRYPTION_KEYS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryUserEncryptionKeysJob {
    const ENDPOINT: &'static Endpoint = &QUERY_USER_ENCRYPTION_KEYS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static QUERY_USER_ENCRYPTION_KEYS: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "queryUserEncryptionKeys",
        Method::Post,
        "/_matrix/federation/v1/user/keys/query",
    )
};

/// Request body of [`QueryUserEncryptionKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryUserEncryptionKeysRequest {
    /// `device_keys`: object, a map.
    pub device_keys: Map<UserId, Vec<String>>,
}

record! {
    QueryUserEncryptionKeysRequest {
        0 device_keys: Required "device_keys",
    }
}

/// Response of [`QueryUserEncryptionKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryUserEncryptionKeysResponse {
    /// `device_keys`: object, a map.
    pub device_keys: Map<UserId, Map<String, QueryUserEncryptionKeysDeviceKey>>,
    /// `master_keys`: object, a map, optional. Since Matrix 1.1.
    pub master_keys: Option<Map<UserId, CrossSigningKey>>,
    /// `self_signing_keys`: object, a map, optional. Since Matrix 1.1.
    pub self_signing_keys: Option<Map<UserId, CrossSigningKey>>,
}

impl QueryUserEncryptionKeysResponse {
    /// `device_keys`: object, a map.
    #[doc(alias = "deviceKeys")]
    pub fn device_keys(
        &self,
    ) -> &Map<UserId, Map<String, QueryUserEncryptionKeysDeviceKey>> {
        &self.device_keys
    }

    /// `master_keys`: object, a map, optional. Since Matrix 1.1.
    #[doc(alias = "masterKeys")]
    pub fn master_keys(&self) -> Option<&Map<UserId, CrossSigningKey>> {
        self.master_keys.as_ref()
    }

    /// `self_signing_keys`: object, a map, optional. Since Matrix 1.1.
    #[doc(alias = "selfSigningKeys")]
    pub fn self_signing_keys(&self) -> Option<&Map<UserId, CrossSigningKey>> {
        self.self_signing_keys.as_ref()
    }
}

#[cfg(feature = "server")]
impl QueryUserEncryptionKeysResponse {
    /// Creates the value from its required properties.
    pub fn new(
        device_keys: impl IntoIterator<
            Item = (UserId, Map<String, QueryUserEncryptionKeysDeviceKey>),
        >,
    ) -> Self {
        Self {
            device_keys: device_keys.into_iter().collect(),
            master_keys: None,
            self_signing_keys: None,
        }
    }

    /// Sets [`master_keys`](Self#structfield.master_keys).
    #[must_use]
    pub fn with_master_keys(
        mut self,
        master_keys: impl IntoIterator<Item = (UserId, CrossSigningKey)>,
    ) -> Self {
        self.master_keys = Some(master_keys.into_iter().collect());
        self
    }

    /// Sets [`self_signing_keys`](Self#structfield.self_signing_keys).
    #[must_use]
    pub fn with_self_signing_keys(
        mut self,
        self_signing_keys: impl IntoIterator<Item = (UserId, CrossSigningKey)>,
    ) -> Self {
        self.self_signing_keys = Some(self_signing_keys.into_iter().collect());
        self
    }
}

record! {
    QueryUserEncryptionKeysResponse {
        0 device_keys: Required "device_keys",
        1 master_keys: Optional "master_keys",
        2 self_signing_keys: Optional "self_signing_keys",
    }
}

/// Part of [`ClaimUserEncryptionKeysResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum ClaimUserEncryptionKeysOneTimeKey {
    /// string.
    Text(String),
    /// object.
    KeyObject(KeyObject),
    #[doc(hidden)]
    _Custom(JsonValue),
}

union! {
    ClaimUserEncryptionKeysOneTimeKey {
        Text(String),
        KeyObject(KeyObject),
    }
}

impl From<&str> for ClaimUserEncryptionKeysOneTimeKey {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// Part of [`ClaimUserEncryptionKeysOneTimeKey`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyObject {
    /// `key`: string.
    pub key: String,
    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub signatures: Map<UserId, Map<String, String>>,
    /// All other properties.
    pub extra: JsonObject,
}

#[cfg(feature = "server")]
impl KeyObject {
    /// Creates the value from its required properties.
    pub fn new(
        key: impl Into<String>,
        signatures: impl IntoIterator<Item = (UserId, Map<String, String>)>,
    ) -> Self {
        Self {
            key: key.into(),
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
    KeyObject {
        0 key: Required "key",
        1 signatures: Required "signatures",
        ..extra
    }
}

/// Part of [`QueryUserEncryptionKeysResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryUserEncryptionKeysDeviceKey {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// The device, such as `QBUAZIFURK`.
    ///
    /// `device_id`: string.
    pub device_id: String,
    /// How the device can encrypt, such as `m.megolm.v1.aes-sha2`.
    ///
    /// `algorithms`: array.
    pub algorithms: Vec<String>,
    /// The public keys, by algorithm and device: `ed25519:QBUAZIFURK`.
    ///
    /// `keys`: object, a map.
    pub keys: Map<String, String>,
    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub signatures: Map<UserId, Map<String, String>>,
    /// `unsigned`: object, optional.
    pub unsigned: Option<UnsignedDeviceInfo>,
    /// All other properties.
    pub extra: JsonObject,
}

#[cfg(feature = "server")]
impl QueryUserEncryptionKeysDeviceKey {
    /// Creates the value from its required properties.
    pub fn new(
        user_id: impl Into<UserId>,
        device_id: impl Into<String>,
        algorithms: impl IntoIterator<Item = impl Into<String>>,
        keys: impl IntoIterator<Item = (String, String)>,
        signatures: impl IntoIterator<Item = (UserId, Map<String, String>)>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            device_id: device_id.into(),
            algorithms: algorithms.into_iter().map(Into::into).collect(),
            keys: keys.into_iter().collect(),
            signatures: signatures.into_iter().collect(),
            unsigned: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`unsigned`](Self#structfield.unsigned).
    #[inline]
    #[must_use]
    pub fn with_unsigned(mut self, unsigned: UnsignedDeviceInfo) -> Self {
        self.unsigned = Some(unsigned);
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
    QueryUserEncryptionKeysDeviceKey {
        0 user_id: Required "user_id",
        1 device_id: Required "device_id",
        2 algorithms: Required "algorithms",
        3 keys: Required "keys",
        4 signatures: Required "signatures",
        5 unsigned: Optional "unsigned",
        ..extra
    }
}

/// Part of [`QueryUserEncryptionKeysDeviceKey`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct UnsignedDeviceInfo {
    /// The device's name, for people.
    ///
    /// `device_display_name`: string, optional.
    pub device_display_name: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

#[cfg(feature = "server")]
impl UnsignedDeviceInfo {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`device_display_name`](Self#structfield.device_display_name).
    #[must_use]
    pub fn with_device_display_name(
        mut self,
        device_display_name: impl Into<String>,
    ) -> Self {
        self.device_display_name = Some(device_display_name.into());
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
    UnsignedDeviceInfo {
        0 device_display_name: Optional "device_display_name",
        ..extra
    }
}
