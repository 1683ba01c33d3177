// Written by `cargo xtask regen` from api-spec/client-server/keys.yaml. Do not edit.

//! Keys of devices, for end-to-end encryption.
//!
//! From the definitions in `client-server/keys.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::json::{JsonObject, Map};
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::cross_signing_key::CrossSigningKey;
pub use crate::client_server::definitions::device_keys::DeviceKeys;
pub use crate::client_server::definitions::one_time_keys::OneTimeKey;

/// Publishes keys of the device, among them those that others claim.
///
/// The response counts the one-time keys that nobody has claimed yet; an empty request only asks for
/// that.
///
/// <code>POST /_matrix/client/v3/keys<wbr>/upload</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`UploadKeysRequest`].
/// - Response: [`UploadKeysResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3keysupload)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::UploadKeysJob;
/// use matrix_jobs::client_server::keys::OneTimeKey;
/// use matrix_jobs::json::Map;
///
/// // Without anything to upload, the response says how many keys are left.
/// let counts = homeserver.run(UploadKeysJob::new()).await?;
/// println!("{:?}", counts.one_time_key_counts().get("signed_curve25519"));
///
/// // Keys as a library for encryption makes them.
/// let keys: Map<String, OneTimeKey> = Map::new();
/// homeserver.run(UploadKeysJob::new().one_time_keys(keys)).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "uploadKeys")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct UploadKeysJob {
    /// The body.
    pub body: UploadKeysRequest,
}

impl UploadKeysJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `device_keys` in the body: object.
    #[inline]
    pub fn device_keys(mut self, device_keys: DeviceKeys) -> Self {
        self.body.device_keys = Some(device_keys);
        self
    }

    /// Sets `one_time_keys` in the body: object, a map.
    pub fn one_time_keys(
        mut self,
        one_time_keys: impl IntoIterator<Item = (String, OneTimeKey)>,
    ) -> Self {
        self.body.one_time_keys = Some(one_time_keys.into_iter().collect());
        self
    }

    /// Sets `fallback_keys` in the body: object, a map. Since Matrix 1.2.
    pub fn fallback_keys(
        mut self,
        fallback_keys: impl IntoIterator<Item = (String, OneTimeKey)>,
    ) -> Self {
        self.body.fallback_keys = Some(fallback_keys.into_iter().collect());
        self
    }
}

impl Job for UploadKeysJob {
    type Response = UploadKeysResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &UPLOAD_KEYS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for UploadKeysJob {
    const ENDPOINT: &'static Endpoint = &UPLOAD_KEYS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static UPLOAD_KEYS: Endpoint = Endpoint::new(
    "uploadKeys",
    Method::Post,
    "/_matrix/client/v3/keys/upload",
);

/// Request body of [`UploadKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct UploadKeysRequest {
    /// `device_keys`: object, optional.
    pub device_keys: Option<DeviceKeys>,
    /// `one_time_keys`: object, a map, optional.
    pub one_time_keys: Option<Map<String, OneTimeKey>>,
    /// `fallback_keys`: object, a map, optional. Since Matrix 1.2.
    pub fallback_keys: Option<Map<String, OneTimeKey>>,
}

record! {
    UploadKeysRequest {
        0 device_keys: Optional "device_keys",
        1 one_time_keys: Optional "one_time_keys",
        2 fallback_keys: Optional "fallback_keys",
    }
}

/// Response of [`UploadKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UploadKeysResponse {
    /// How many unclaimed keys the server has now, by algorithm, such as `signed_curve25519`.
    ///
    /// `one_time_key_counts`: object, a map.
    pub one_time_key_counts: Map<String, i64>,
}

impl UploadKeysResponse {
    /// How many unclaimed keys the server has now, by algorithm, such as `signed_curve25519`.
    ///
    /// `one_time_key_counts`: object, a map.
    #[doc(alias = "oneTimeKeyCounts")]
    pub fn one_time_key_counts(&self) -> &Map<String, i64> {
        &self.one_time_key_counts
    }
}

#[cfg(feature = "server")]
impl UploadKeysResponse {
    /// Creates the value from its required properties.
    pub fn new(one_time_key_counts: impl IntoIterator<Item = (String, i64)>) -> Self {
        Self {
            one_time_key_counts: one_time_key_counts.into_iter().collect(),
        }
    }
}

record! {
    UploadKeysResponse {
        0 one_time_key_counts: Required "one_time_key_counts",
    }
}

/// Asks for the keys of other users and of their devices.
///
/// An empty list stands for all devices of a user. Servers that weren't reached are in `failures`;
/// the keys of their users are missing.
///
/// <code>POST /_matrix/client/v3/keys<wbr>/query</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`QueryKeysRequest`].
/// - Response: [`QueryKeysResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3keysquery)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::UserId;
/// use matrix_jobs::client_server::QueryKeysJob;
///
/// // No device is named: those of all of Bob's devices come.
/// let whose = [(UserId::from("@bob:example.org"), Vec::new())];
/// let keys = homeserver.run(QueryKeysJob::new(whose)).await?;
/// for (user, devices) in keys.device_keys().into_iter().flatten() {
///     println!("{user} has {} devices", devices.len());
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "queryKeys")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryKeysJob {
    /// The body.
    pub body: QueryKeysRequest,
}

impl QueryKeysJob {
    /// Creates the job from its required parameters:
    ///
    /// - `device_keys`: object, a map. Whose keys: device IDs by user, and an empty list for all of a user's devices.
    pub fn new(device_keys: impl IntoIterator<Item = (UserId, Vec<String>)>) -> Self {
        Self {
            body: QueryKeysRequest {
                timeout: None,
                device_keys: device_keys.into_iter().collect(),
            },
        }
    }

    /// Sets `timeout` in the body: integer, a duration in milliseconds.
    ///
    /// How long the server waits for other servers; default: 10 s.
    ///
    /// Extends the time limit of each attempt by as much.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.body.timeout = Some(matrix_jobs_runtime::units::millis(timeout));
        self
    }
}

impl Job for QueryKeysJob {
    type Response = QueryKeysResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_KEYS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.wait(Duration::from_millis(self.body.timeout.unwrap_or(10000)));
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryKeysJob {
    const ENDPOINT: &'static Endpoint = &QUERY_KEYS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static QUERY_KEYS: Endpoint = Endpoint::new(
    "queryKeys",
    Method::Post,
    "/_matrix/client/v3/keys/query",
);

/// Request body of [`QueryKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryKeysRequest {
    /// How long the server waits for other servers; default: 10 s.
    ///
    /// `timeout`: integer, a duration in milliseconds, optional.
    pub timeout: Option<u64>,
    /// Whose keys: device IDs by user, and an empty list for all of a user's devices.
    ///
    /// `device_keys`: object, a map.
    pub device_keys: Map<UserId, Vec<String>>,
}

record! {
    QueryKeysRequest {
        0 timeout: Optional "timeout",
        1 device_keys: Required "device_keys",
    }
}

/// Response of [`QueryKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct QueryKeysResponse {
    /// Servers that could not be asked, by name, each with an error.
    ///
    /// `failures`: object, a map, optional.
    pub failures: Option<Map<String, JsonObject>>,
    /// The keys of devices, by user and device ID.
    ///
    /// `device_keys`: object, a map, optional.
    pub device_keys: Option<Map<UserId, Map<String, DeviceInformation>>>,
    /// The cross-signing master keys, by user.
    ///
    /// `master_keys`: object, a map, optional. Since Matrix 1.1.
    pub master_keys: Option<Map<UserId, CrossSigningKey>>,
    /// The keys that sign users' own devices, by user.
    ///
    /// `self_signing_keys`: object, a map, optional. Since Matrix 1.1.
    pub self_signing_keys: Option<Map<UserId, CrossSigningKey>>,
    /// The key that signs other users' master keys: only the logged-in user's own.
    ///
    /// `user_signing_keys`: object, a map, optional.
    pub user_signing_keys: Option<Map<UserId, CrossSigningKey>>,
}

impl QueryKeysResponse {
    /// Servers that could not be asked, by name, each with an error.
    ///
    /// `failures`: object, a map, optional.
    pub fn failures(&self) -> Option<&Map<String, JsonObject>> {
        self.failures.as_ref()
    }

    /// The keys of devices, by user and device ID.
    ///
    /// `device_keys`: object, a map, optional.
    #[doc(alias = "deviceKeys")]
    pub fn device_keys(&self) -> Option<&Map<UserId, Map<String, DeviceInformation>>> {
        self.device_keys.as_ref()
    }

    /// The cross-signing master keys, by user.
    ///
    /// `master_keys`: object, a map, optional. Since Matrix 1.1.
    #[doc(alias = "masterKeys")]
    pub fn master_keys(&self) -> Option<&Map<UserId, CrossSigningKey>> {
        self.master_keys.as_ref()
    }

    /// The keys that sign users' own devices, by user.
    ///
    /// `self_signing_keys`: object, a map, optional. Since Matrix 1.1.
    #[doc(alias = "selfSigningKeys")]
    pub fn self_signing_keys(&self) -> Option<&Map<UserId, CrossSigningKey>> {
        self.self_signing_keys.as_ref()
    }

    /// The key that signs other users' master keys: only the logged-in user's own.
    ///
    /// `user_signing_keys`: object, a map, optional.
    #[doc(alias = "userSigningKeys")]
    pub fn user_signing_keys(&self) -> Option<&Map<UserId, CrossSigningKey>> {
        self.user_signing_keys.as_ref()
    }
}

#[cfg(feature = "server")]
impl QueryKeysResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`failures`](Self#structfield.failures).
    #[must_use]
    pub fn with_failures(
        mut self,
        failures: impl IntoIterator<Item = (String, JsonObject)>,
    ) -> Self {
        self.failures = Some(failures.into_iter().collect());
        self
    }

    /// Sets [`device_keys`](Self#structfield.device_keys).
    #[must_use]
    pub fn with_device_keys(
        mut self,
        device_keys: impl IntoIterator<Item = (UserId, Map<String, DeviceInformation>)>,
    ) -> Self {
        self.device_keys = Some(device_keys.into_iter().collect());
        self
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

    /// Sets [`user_signing_keys`](Self#structfield.user_signing_keys).
    #[must_use]
    pub fn with_user_signing_keys(
        mut self,
        user_signing_keys: impl IntoIterator<Item = (UserId, CrossSigningKey)>,
    ) -> Self {
        self.user_signing_keys = Some(user_signing_keys.into_iter().collect());
        self
    }
}

record! {
    QueryKeysResponse {
        0 failures: Optional "failures",
        1 device_keys: Optional "device_keys",
        2 master_keys: Optional "master_keys",
        3 self_signing_keys: Optional "self_signing_keys",
        4 user_signing_keys: Optional "user_signing_keys",
    }
}

/// Takes a one-time key of each named device, to begin an encrypted session with it.
///
/// A key is given to one claimant only. Once a device has none left, its fallback key comes.
/// Servers that weren't reached are in `failures`, and a device without any key is missing.
///
/// <code>POST /_matrix/client/v3/keys<wbr>/claim</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`ClaimKeysRequest`].
/// - Response: [`ClaimKeysResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3keysclaim)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::UserId;
/// use matrix_jobs::client_server::ClaimKeysJob;
/// use matrix_jobs::json::Map;
///
/// let device = Map::from([("JLAFKJWSCS".to_owned(), "signed_curve25519".to_owned())]);
/// let job = ClaimKeysJob::new([(UserId::from("@bob:example.org"), device)]);
/// let claimed = homeserver.run(job).await?;
/// println!("keys of {} users", claimed.one_time_keys().len());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "claimKeys")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ClaimKeysJob {
    /// The body.
    pub body: ClaimKeysRequest,
}

impl ClaimKeysJob {
    /// Creates the job from its required parameters:
    ///
    /// - `one_time_keys`: object, a map. From which devices: by user and device, the algorithm, such as `signed_curve25519`.
    pub fn new(
        one_time_keys: impl IntoIterator<Item = (UserId, Map<String, String>)>,
    ) -> Self {
        Self {
            body: ClaimKeysRequest {
                timeout: None,
                one_time_keys: one_time_keys.into_iter().collect(),
            },
        }
    }

    /// Sets `timeout` in the body: integer, a duration in milliseconds.
    ///
    /// How long the server waits for other servers; default: 10 s.
    ///
    /// Extends the time limit of each attempt by as much.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.body.timeout = Some(matrix_jobs_runtime::units::millis(timeout));
        self
    }
}

impl Job for ClaimKeysJob {
    type Response = ClaimKeysResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &CLAIM_KEYS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.wait(Duration::from_millis(self.body.timeout.unwrap_or(10000)));
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for ClaimKeysJob {
    const ENDPOINT: &'static Endpoint = &CLAIM_KEYS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static CLAIM_KEYS: Endpoint = Endpoint::new(
    "claimKeys",
    Method::Post,
    "/_matrix/client/v3/keys/claim",
);

/// Request body of [`ClaimKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ClaimKeysRequest {
    /// How long the server waits for other servers; default: 10 s.
    ///
    /// `timeout`: integer, a duration in milliseconds, optional.
    pub timeout: Option<u64>,
    /// From which devices: by user and device, the algorithm, such as `signed_curve25519`.
    ///
    /// `one_time_keys`: object, a map.
    pub one_time_keys: Map<UserId, Map<String, String>>,
}

record! {
    ClaimKeysRequest {
        0 timeout: Optional "timeout",
        1 one_time_keys: Required "one_time_keys",
    }
}

/// Response of [`ClaimKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ClaimKeysResponse {
    /// Servers that could not be asked, by name, each with an error.
    ///
    /// `failures`: object, a map, optional.
    pub failures: Option<Map<String, JsonObject>>,
    /// The claimed keys: by user, device, and algorithm with key ID.
    ///
    /// `one_time_keys`: object, a map.
    pub one_time_keys: Map<UserId, Map<String, Map<String, OneTimeKey>>>,
}

impl ClaimKeysResponse {
    /// Servers that could not be asked, by name, each with an error.
    ///
    /// `failures`: object, a map, optional.
    pub fn failures(&self) -> Option<&Map<String, JsonObject>> {
        self.failures.as_ref()
    }

    /// The claimed keys: by user, device, and algorithm with key ID.
    ///
    /// `one_time_keys`: object, a map.
    #[doc(alias = "oneTimeKeys")]
    pub fn one_time_keys(&self) -> &Map<UserId, Map<String, Map<String, OneTimeKey>>> {
        &self.one_time_keys
    }
}

#[cfg(feature = "server")]
impl ClaimKeysResponse {
    /// Creates the value from its required properties.
    pub fn new(
        one_time_keys: impl IntoIterator<
            Item = (UserId, Map<String, Map<String, OneTimeKey>>),
        >,
    ) -> Self {
        Self {
            failures: None,
            one_time_keys: one_time_keys.into_iter().collect(),
        }
    }

    /// Sets [`failures`](Self#structfield.failures).
    #[must_use]
    pub fn with_failures(
        mut self,
        failures: impl IntoIterator<Item = (String, JsonObject)>,
    ) -> Self {
        self.failures = Some(failures.into_iter().collect());
        self
    }
}

record! {
    ClaimKeysResponse {
        0 failures: Optional "failures",
        1 one_time_keys: Required "one_time_keys",
    }
}

/// Lists the users whose devices have changed between two syncs.
///
/// `from` and `to` are the `next_batch` of both. Whoever syncs all the time learns it from the sync
/// itself.
///
/// <code>GET /_matrix/client/v3/keys<wbr>/changes</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetKeysChangesResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3keyschanges)
#[doc(alias = "getKeysChanges")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetKeysChangesJob {
    /// The earlier sync: its `next_batch`.
    ///
    /// `from` in the query: string.
    pub from: String,
    /// The later sync: its `next_batch`.
    ///
    /// `to` in the query: string.
    pub to: String,
}

impl GetKeysChangesJob {
    /// Creates the job from its required parameters:
    ///
    /// - `from`: string. The earlier sync: its `next_batch`.
    /// - `to`: string. The later sync: its `next_batch`.
    pub fn new(from: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            from: from.into(),
            to: to.into(),
        }
    }
}

impl Job for GetKeysChangesJob {
    type Response = GetKeysChangesResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_KEYS_CHANGES
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("from", &self.from);
        request.query("to", &self.to);
    }
}

#[cfg(feature = "server")]
impl Receive for GetKeysChangesJob {
    const ENDPOINT: &'static Endpoint = &GET_KEYS_CHANGES;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            from: inputs.query("from")?,
            to: inputs.query("to")?,
        })
    }
}

pub(crate) static GET_KEYS_CHANGES: Endpoint = Endpoint::new(
    "getKeysChanges",
    Method::Get,
    "/_matrix/client/v3/keys/changes",
);

/// Response of [`GetKeysChangesJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetKeysChangesResponse {
    /// Users whose devices or keys are others now: query them again.
    ///
    /// `changed`: array, optional.
    pub changed: Option<Vec<UserId>>,
    /// Users who share no encrypted room any more: their keys need not be followed.
    ///
    /// `left`: array, optional.
    pub left: Option<Vec<UserId>>,
}

impl GetKeysChangesResponse {
    /// Users whose devices or keys are others now: query them again.
    ///
    /// `changed`: array, optional.
    pub fn changed(&self) -> Option<&[UserId]> {
        self.changed.as_deref()
    }

    /// Users who share no encrypted room any more: their keys need not be followed.
    ///
    /// `left`: array, optional.
    pub fn left(&self) -> Option<&[UserId]> {
        self.left.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetKeysChangesResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`changed`](Self#structfield.changed).
    #[must_use]
    pub fn with_changed(
        mut self,
        changed: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.changed = Some(changed.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`left`](Self#structfield.left).
    #[must_use]
    pub fn with_left(
        mut self,
        left: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.left = Some(left.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    GetKeysChangesResponse {
        0 changed: Optional "changed",
        1 left: Optional "left",
    }
}

/// Part of [`QueryKeysResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeviceInformation {
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
    /// What the server adds without a signature.
    ///
    /// `unsigned`: object, optional.
    pub unsigned: Option<UnsignedDeviceInfo>,
    /// All other properties.
    pub extra: JsonObject,
}

#[cfg(feature = "server")]
impl DeviceInformation {
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
    DeviceInformation {
        0 user_id: Required "user_id",
        1 device_id: Required "device_id",
        2 algorithms: Required "algorithms",
        3 keys: Required "keys",
        4 signatures: Required "signatures",
        5 unsigned: Optional "unsigned",
        ..extra
    }
}

/// What the server adds without a signature.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct UnsignedDeviceInfo {
    /// The name that the user gave the device, if the server tells it.
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
