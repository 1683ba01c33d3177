// Written by `cargo xtask regen` from api-spec/client-server/key_backup.yaml. Do not edit.

//! Key backups: room keys on the server, encrypted by the client.
//!
//! From the definitions in `client-server/key_backup.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Map};
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::key_backup_data::KeyBackupData;
pub use crate::client_server::definitions::room_key_backup::RoomKeyBackup;

/// Begins a new backup of room keys, which takes the place of the current one.
///
/// <code>POST /_matrix/client/v3<wbr>/room_keys/version</code>
///
/// - Since Matrix 1.1.
/// - Request body: [`PostRoomKeysVersionRequest`].
/// - Response: [`PostRoomKeysVersionResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3room_keysversion)
#[doc(alias = "postRoomKeysVersion")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PostRoomKeysVersionJob {
    /// The body.
    pub body: PostRoomKeysVersionRequest,
}

impl PostRoomKeysVersionJob {
    /// Creates the job from its required parameters:
    ///
    /// - `algorithm`: string. How the keys are encrypted: `m.megolm_backup.v1.curve25519-aes-sha2` is the only one so far.
    /// - `auth_data`: any JSON object. What the algorithm needs, such as the public key of the backup, and its signatures.
    pub fn new(algorithm: impl Into<String>, auth_data: JsonObject) -> Self {
        Self {
            body: PostRoomKeysVersionRequest {
                algorithm: algorithm.into(),
                auth_data,
            },
        }
    }
}

impl Job for PostRoomKeysVersionJob {
    type Response = PostRoomKeysVersionResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &POST_ROOM_KEYS_VERSION
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for PostRoomKeysVersionJob {
    const ENDPOINT: &'static Endpoint = &POST_ROOM_KEYS_VERSION;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static POST_ROOM_KEYS_VERSION: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "postRoomKeysVersion",
        Method::Post,
        "/_matrix/client/v3/room_keys/version",
    )
};

/// Request body of [`PostRoomKeysVersionJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PostRoomKeysVersionRequest {
    /// How the keys are encrypted: `m.megolm_backup.v1.curve25519-aes-sha2` is the only one so far.
    ///
    /// `algorithm`: string.
    pub algorithm: String,
    /// What the algorithm needs, such as the public key of the backup, and its signatures.
    ///
    /// `auth_data`: any JSON object.
    pub auth_data: JsonObject,
}

record! {
    PostRoomKeysVersionRequest {
        0 algorithm: Required "algorithm",
        1 auth_data: Required "auth_data",
    }
}

/// Response of [`PostRoomKeysVersionJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PostRoomKeysVersionResponse {
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version`: string.
    pub version: String,
}

impl PostRoomKeysVersionResponse {
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version`: string.
    pub fn version(&self) -> &str {
        &self.version
    }
}

#[cfg(feature = "server")]
impl PostRoomKeysVersionResponse {
    /// Creates the value from its required properties.
    pub fn new(version: impl Into<String>) -> Self {
        Self { version: version.into() }
    }
}

record! {
    PostRoomKeysVersionResponse {
        0 version: Required "version",
    }
}

/// Asks for the current backup: its version, its algorithm, how many keys it holds.
///
/// If there is none, the server answers with `M_NOT_FOUND`.
///
/// <code>GET /_matrix/client/v3<wbr>/room_keys/version</code>
///
/// - Since Matrix 1.1.
/// - Response: [`GetRoomKeysVersionCurrentResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3room_keysversion)
#[doc(alias = "getRoomKeysVersionCurrent")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetRoomKeysVersionCurrentJob;

impl GetRoomKeysVersionCurrentJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetRoomKeysVersionCurrentJob {
    type Response = GetRoomKeysVersionCurrentResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_KEYS_VERSION_CURRENT
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetRoomKeysVersionCurrentJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_KEYS_VERSION_CURRENT;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_ROOM_KEYS_VERSION_CURRENT: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "getRoomKeysVersionCurrent",
        Method::Get,
        "/_matrix/client/v3/room_keys/version",
    )
};

/// Response of [`GetRoomKeysVersionCurrentJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomKeysVersionCurrentResponse {
    /// How the keys are encrypted: `m.megolm_backup.v1.curve25519-aes-sha2` is the only one so far.
    ///
    /// `algorithm`: string.
    pub algorithm: String,
    /// What the algorithm needs, such as the public key of the backup, and its signatures.
    ///
    /// `auth_data`: any JSON object.
    pub auth_data: JsonObject,
    /// How many keys the backup has.
    ///
    /// `count`: integer.
    pub count: i64,
    /// Changes whenever a key of the backup does: another value than before means that other devices
    /// added some.
    ///
    /// `etag`: string.
    pub etag: String,
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version`: string.
    pub version: String,
}

impl GetRoomKeysVersionCurrentResponse {
    /// How the keys are encrypted: `m.megolm_backup.v1.curve25519-aes-sha2` is the only one so far.
    ///
    /// `algorithm`: string.
    pub fn algorithm(&self) -> &str {
        &self.algorithm
    }

    /// What the algorithm needs, such as the public key of the backup, and its signatures.
    ///
    /// `auth_data`: any JSON object.
    #[doc(alias = "authData")]
    pub fn auth_data(&self) -> &JsonObject {
        &self.auth_data
    }

    /// How many keys the backup has.
    ///
    /// `count`: integer.
    pub fn count(&self) -> i64 {
        self.count
    }

    /// Changes whenever a key of the backup does: another value than before means that other devices
    /// added some.
    ///
    /// `etag`: string.
    pub fn etag(&self) -> &str {
        &self.etag
    }

    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version`: string.
    pub fn version(&self) -> &str {
        &self.version
    }
}

#[cfg(feature = "server")]
impl GetRoomKeysVersionCurrentResponse {
    /// Creates the value from its required properties.
    pub fn new(
        algorithm: impl Into<String>,
        auth_data: JsonObject,
        count: i64,
        etag: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            auth_data,
            count,
            etag: etag.into(),
            version: version.into(),
        }
    }
}

record! {
    GetRoomKeysVersionCurrentResponse {
        0 algorithm: Required "algorithm",
        1 auth_data: Required "auth_data",
        2 count: Required "count",
        3 etag: Required "etag",
        4 version: Required "version",
    }
}

/// Asks for one backup: its algorithm, how many keys it holds.
///
/// <code>GET /_matrix/client/v3<wbr>/room_keys/version<wbr>/{version}</code>
///
/// - Since Matrix 1.1.
/// - Response: [`GetRoomKeysVersionResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3room_keysversionversion)
#[doc(alias = "getRoomKeysVersion")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomKeysVersionJob {
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the path: string.
    pub version: String,
}

impl GetRoomKeysVersionJob {
    /// Creates the job from its required parameters:
    ///
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    pub fn new(version: impl Into<String>) -> Self {
        Self { version: version.into() }
    }
}

impl Job for GetRoomKeysVersionJob {
    type Response = GetRoomKeysVersionResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_KEYS_VERSION
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.version.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomKeysVersionJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_KEYS_VERSION;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            version: inputs.path("version")?,
        })
    }
}

pub(crate) static GET_ROOM_KEYS_VERSION: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "getRoomKeysVersion",
        Method::Get,
        "/_matrix/client/v3/room_keys/version/{version}",
    )
};

/// Response of [`GetRoomKeysVersionJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomKeysVersionResponse {
    /// How the keys are encrypted: `m.megolm_backup.v1.curve25519-aes-sha2` is the only one so far.
    ///
    /// `algorithm`: string.
    pub algorithm: String,
    /// What the algorithm needs, such as the public key of the backup, and its signatures.
    ///
    /// `auth_data`: any JSON object.
    pub auth_data: JsonObject,
    /// How many keys the backup has.
    ///
    /// `count`: integer.
    pub count: i64,
    /// Changes whenever a key of the backup does: another value than before means that other devices
    /// added some.
    ///
    /// `etag`: string.
    pub etag: String,
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version`: string.
    pub version: String,
}

impl GetRoomKeysVersionResponse {
    /// How the keys are encrypted: `m.megolm_backup.v1.curve25519-aes-sha2` is the only one so far.
    ///
    /// `algorithm`: string.
    pub fn algorithm(&self) -> &str {
        &self.algorithm
    }

    /// What the algorithm needs, such as the public key of the backup, and its signatures.
    ///
    /// `auth_data`: any JSON object.
    #[doc(alias = "authData")]
    pub fn auth_data(&self) -> &JsonObject {
        &self.auth_data
    }

    /// How many keys the backup has.
    ///
    /// `count`: integer.
    pub fn count(&self) -> i64 {
        self.count
    }

    /// Changes whenever a key of the backup does: another value than before means that other devices
    /// added some.
    ///
    /// `etag`: string.
    pub fn etag(&self) -> &str {
        &self.etag
    }

    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version`: string.
    pub fn version(&self) -> &str {
        &self.version
    }
}

#[cfg(feature = "server")]
impl GetRoomKeysVersionResponse {
    /// Creates the value from its required properties.
    pub fn new(
        algorithm: impl Into<String>,
        auth_data: JsonObject,
        count: i64,
        etag: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            auth_data,
            count,
            etag: etag.into(),
            version: version.into(),
        }
    }
}

record! {
    GetRoomKeysVersionResponse {
        0 algorithm: Required "algorithm",
        1 auth_data: Required "auth_data",
        2 count: Required "count",
        3 etag: Required "etag",
        4 version: Required "version",
    }
}

/// Changes the `auth_data` of a backup.
///
/// `algorithm` must stay what it is, and `version`, if set, be that of the path.
///
/// <code>PUT /_matrix/client/v3<wbr>/room_keys/version<wbr>/{version}</code>
///
/// - Since Matrix 1.1.
/// - Request body: [`PutRoomKeysVersionRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 404, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3room_keysversionversion)
#[doc(alias = "putRoomKeysVersion")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PutRoomKeysVersionJob {
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the path: string.
    pub version: String,
    /// The body.
    pub body: PutRoomKeysVersionRequest,
}

impl PutRoomKeysVersionJob {
    /// Creates the job from its required parameters:
    ///
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    /// - `algorithm`: string. How the keys are encrypted: `m.megolm_backup.v1.curve25519-aes-sha2` is the only one so far.
    /// - `auth_data`: any JSON object. What the algorithm needs, such as the public key of the backup, and its signatures.
    pub fn new(
        version: impl Into<String>,
        algorithm: impl Into<String>,
        auth_data: JsonObject,
    ) -> Self {
        Self {
            version: version.into(),
            body: PutRoomKeysVersionRequest {
                algorithm: algorithm.into(),
                auth_data,
                version: None,
            },
        }
    }

    /// Sets `version` in the body: string.
    #[doc(alias = "version")]
    pub fn body_version(mut self, body_version: impl Into<String>) -> Self {
        self.body.version = Some(body_version.into());
        self
    }
}

impl Job for PutRoomKeysVersionJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &PUT_ROOM_KEYS_VERSION
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.version.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for PutRoomKeysVersionJob {
    const ENDPOINT: &'static Endpoint = &PUT_ROOM_KEYS_VERSION;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            version: inputs.path("version")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static PUT_ROOM_KEYS_VERSION: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "putRoomKeysVersion",
        Method::Put,
        "/_matrix/client/v3/room_keys/version/{version}",
    )
};

/// Request body of [`PutRoomKeysVersionJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PutRoomKeysVersionRequest {
    /// How the keys are encrypted: `m.megolm_backup.v1.curve25519-aes-sha2` is the only one so far.
    ///
    /// `algorithm`: string.
    pub algorithm: String,
    /// What the algorithm needs, such as the public key of the backup, and its signatures.
    ///
    /// `auth_data`: any JSON object.
    pub auth_data: JsonObject,
    /// `version`: string, optional.
    pub version: Option<String>,
}

record! {
    PutRoomKeysVersionRequest {
        0 algorithm: Required "algorithm",
        1 auth_data: Required "auth_data",
        2 version: Optional "version",
    }
}

/// Deletes a backup with all keys in it.
///
/// <code>DELETE /_matrix/client/v3<wbr>/room_keys/version<wbr>/{version}</code>
///
/// - Since Matrix 1.1.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#delete_matrixclientv3room_keysversionversion)
#[doc(alias = "deleteRoomKeysVersion")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteRoomKeysVersionJob {
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the path: string.
    pub version: String,
}

impl DeleteRoomKeysVersionJob {
    /// Creates the job from its required parameters:
    ///
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    pub fn new(version: impl Into<String>) -> Self {
        Self { version: version.into() }
    }
}

impl Job for DeleteRoomKeysVersionJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_ROOM_KEYS_VERSION
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.version.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for DeleteRoomKeysVersionJob {
    const ENDPOINT: &'static Endpoint = &DELETE_ROOM_KEYS_VERSION;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            version: inputs.path("version")?,
        })
    }
}

pub(crate) static DELETE_ROOM_KEYS_VERSION: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "deleteRoomKeysVersion",
        Method::Delete,
        "/_matrix/client/v3/room_keys/version/{version}",
    )
};

/// Puts the key of one session into the current backup.
///
/// Where one is there already, the server keeps the better of both. `M_WRONG_ROOM_KEYS_VERSION`
/// means that another backup has become the current one.
///
/// <code>PUT /_matrix/client/v3<wbr>/room_keys/keys/{roomId}<wbr>/{sessionId}</code>
///
/// - Since Matrix 1.1.
/// - Request body: [`KeyBackupData`].
/// - Response: [`RoomKeysUpdateResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 403, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3room_keyskeysroomidsessionid)
#[doc(alias = "putRoomKeyBySessionId")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PutRoomKeyBySessionIdJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The Megolm session whose key it is.
    ///
    /// `sessionId` in the path: string.
    pub session_id: String,
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the query: string.
    pub version: String,
    /// The key of the session, encrypted.
    ///
    /// The body: object.
    pub key_backup_data: KeyBackupData,
}

impl PutRoomKeyBySessionIdJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `sessionId`: string. The Megolm session whose key it is.
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    /// - `key_backup_data`: object. The key of the session, encrypted.
    pub fn new(
        room_id: impl Into<RoomId>,
        session_id: impl Into<String>,
        version: impl Into<String>,
        key_backup_data: KeyBackupData,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            session_id: session_id.into(),
            version: version.into(),
            key_backup_data,
        }
    }
}

impl Job for PutRoomKeyBySessionIdJob {
    type Response = RoomKeysUpdateResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &PUT_ROOM_KEY_BY_SESSION_ID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.session_id.as_ref()]);
        request.query("version", &self.version);
        request.json(&self.key_backup_data);
    }
}

#[cfg(feature = "server")]
impl Receive for PutRoomKeyBySessionIdJob {
    const ENDPOINT: &'static Endpoint = &PUT_ROOM_KEY_BY_SESSION_ID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            session_id: inputs.path("sessionId")?,
            version: inputs.query("version")?,
            key_backup_data: inputs.json()?,
        })
    }
}

pub(crate) static PUT_ROOM_KEY_BY_SESSION_ID: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "putRoomKeyBySessionId",
        Method::Put,
        "/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}",
    )
};

/// Reads the key of one session from a backup.
///
/// <code>GET /_matrix/client/v3<wbr>/room_keys/keys/{roomId}<wbr>/{sessionId}</code>
///
/// - Since Matrix 1.1.
/// - Response: [`KeyBackupData`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3room_keyskeysroomidsessionid)
#[doc(alias = "getRoomKeyBySessionId")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomKeyBySessionIdJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The Megolm session whose key it is.
    ///
    /// `sessionId` in the path: string.
    pub session_id: String,
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the query: string.
    pub version: String,
}

impl GetRoomKeyBySessionIdJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `sessionId`: string. The Megolm session whose key it is.
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    pub fn new(
        room_id: impl Into<RoomId>,
        session_id: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            session_id: session_id.into(),
            version: version.into(),
        }
    }
}

impl Job for GetRoomKeyBySessionIdJob {
    type Response = KeyBackupData;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_KEY_BY_SESSION_ID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.session_id.as_ref()]);
        request.query("version", &self.version);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomKeyBySessionIdJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_KEY_BY_SESSION_ID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            session_id: inputs.path("sessionId")?,
            version: inputs.query("version")?,
        })
    }
}

pub(crate) static GET_ROOM_KEY_BY_SESSION_ID: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "getRoomKeyBySessionId",
        Method::Get,
        "/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}",
    )
};

/// Deletes the key of one session from a backup.
///
/// <code>DELETE /_matrix/client/v3<wbr>/room_keys/keys/{roomId}<wbr>/{sessionId}</code>
///
/// - Since Matrix 1.1.
/// - Response: [`RoomKeysUpdateResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#delete_matrixclientv3room_keyskeysroomidsessionid)
#[doc(alias = "deleteRoomKeyBySessionId")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteRoomKeyBySessionIdJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The Megolm session whose key it is.
    ///
    /// `sessionId` in the path: string.
    pub session_id: String,
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the query: string.
    pub version: String,
}

impl DeleteRoomKeyBySessionIdJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `sessionId`: string. The Megolm session whose key it is.
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    pub fn new(
        room_id: impl Into<RoomId>,
        session_id: impl Into<String>,
        version: impl Into<String>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            session_id: session_id.into(),
            version: version.into(),
        }
    }
}

impl Job for DeleteRoomKeyBySessionIdJob {
    type Response = RoomKeysUpdateResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_ROOM_KEY_BY_SESSION_ID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.session_id.as_ref()]);
        request.query("version", &self.version);
    }
}

#[cfg(feature = "server")]
impl Receive for DeleteRoomKeyBySessionIdJob {
    const ENDPOINT: &'static Endpoint = &DELETE_ROOM_KEY_BY_SESSION_ID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            session_id: inputs.path("sessionId")?,
            version: inputs.query("version")?,
        })
    }
}

pub(crate) static DELETE_ROOM_KEY_BY_SESSION_ID: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "deleteRoomKeyBySessionId",
        Method::Delete,
        "/_matrix/client/v3/room_keys/keys/{roomId}/{sessionId}",
    )
};

/// Puts keys of one room's sessions into the current backup.
///
/// Where one is there already, the server keeps the better of both. `M_WRONG_ROOM_KEYS_VERSION`
/// means that another backup has become the current one.
///
/// <code>PUT /_matrix/client/v3<wbr>/room_keys/keys/{roomId}</code>
///
/// - Since Matrix 1.1.
/// - Request body: [`RoomKeyBackup`].
/// - Response: [`RoomKeysUpdateResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 403, 404, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3room_keyskeysroomid)
#[doc(alias = "putRoomKeysByRoomId")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PutRoomKeysByRoomIdJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the query: string.
    pub version: String,
    /// The keys of the room's sessions, encrypted, by session ID.
    ///
    /// The body: object.
    pub room_key_backup: RoomKeyBackup,
}

impl PutRoomKeysByRoomIdJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    /// - `room_key_backup`: object. The keys of the room's sessions, encrypted, by session ID.
    pub fn new(
        room_id: impl Into<RoomId>,
        version: impl Into<String>,
        room_key_backup: RoomKeyBackup,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            version: version.into(),
            room_key_backup,
        }
    }
}

impl Job for PutRoomKeysByRoomIdJob {
    type Response = RoomKeysUpdateResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &PUT_ROOM_KEYS_BY_ROOM_ID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("version", &self.version);
        request.json(&self.room_key_backup);
    }
}

#[cfg(feature = "server")]
impl Receive for PutRoomKeysByRoomIdJob {
    const ENDPOINT: &'static Endpoint = &PUT_ROOM_KEYS_BY_ROOM_ID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            version: inputs.query("version")?,
            room_key_backup: inputs.json()?,
        })
    }
}

pub(crate) static PUT_ROOM_KEYS_BY_ROOM_ID: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "putRoomKeysByRoomId",
        Method::Put,
        "/_matrix/client/v3/room_keys/keys/{roomId}",
    )
};

/// Reads the keys of one room's sessions from a backup.
///
/// <code>GET /_matrix/client/v3<wbr>/room_keys/keys/{roomId}</code>
///
/// - Since Matrix 1.1.
/// - Response: [`RoomKeyBackup`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3room_keyskeysroomid)
#[doc(alias = "getRoomKeysByRoomId")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomKeysByRoomIdJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the query: string.
    pub version: String,
}

impl GetRoomKeysByRoomIdJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    pub fn new(room_id: impl Into<RoomId>, version: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            version: version.into(),
        }
    }
}

impl Job for GetRoomKeysByRoomIdJob {
    type Response = RoomKeyBackup;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_KEYS_BY_ROOM_ID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("version", &self.version);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomKeysByRoomIdJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_KEYS_BY_ROOM_ID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            version: inputs.query("version")?,
        })
    }
}

pub(crate) static GET_ROOM_KEYS_BY_ROOM_ID: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "getRoomKeysByRoomId",
        Method::Get,
        "/_matrix/client/v3/room_keys/keys/{roomId}",
    )
};

/// Deletes the keys of one room's sessions from a backup.
///
/// <code>DELETE /_matrix/client/v3<wbr>/room_keys/keys/{roomId}</code>
///
/// - Since Matrix 1.1.
/// - Response: [`RoomKeysUpdateResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#delete_matrixclientv3room_keyskeysroomid)
#[doc(alias = "deleteRoomKeysByRoomId")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteRoomKeysByRoomIdJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the query: string.
    pub version: String,
}

impl DeleteRoomKeysByRoomIdJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    pub fn new(room_id: impl Into<RoomId>, version: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            version: version.into(),
        }
    }
}

impl Job for DeleteRoomKeysByRoomIdJob {
    type Response = RoomKeysUpdateResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_ROOM_KEYS_BY_ROOM_ID
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("version", &self.version);
    }
}

#[cfg(feature = "server")]
impl Receive for DeleteRoomKeysByRoomIdJob {
    const ENDPOINT: &'static Endpoint = &DELETE_ROOM_KEYS_BY_ROOM_ID;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            version: inputs.query("version")?,
        })
    }
}

pub(crate) static DELETE_ROOM_KEYS_BY_ROOM_ID: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "deleteRoomKeysByRoomId",
        Method::Delete,
        "/_matrix/client/v3/room_keys/keys/{roomId}",
    )
};

/// Puts keys of any rooms into the current backup.
///
/// Where one is there already, the server keeps the better of both. `M_WRONG_ROOM_KEYS_VERSION`
/// means that another backup has become the current one.
///
/// <code>PUT /_matrix/client/v3<wbr>/room_keys/keys</code>
///
/// - Since Matrix 1.1.
/// - Request body: [`PutRoomKeysRequest`].
/// - Response: [`RoomKeysUpdateResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 403, 404, 429.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3room_keyskeys)
#[doc(alias = "putRoomKeys")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PutRoomKeysJob {
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the query: string.
    pub version: String,
    /// The body.
    pub body: PutRoomKeysRequest,
}

impl PutRoomKeysJob {
    /// Creates the job from its required parameters:
    ///
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    /// - `rooms`: object, a map. The encrypted keys, by room ID and then by session ID.
    pub fn new(
        version: impl Into<String>,
        rooms: impl IntoIterator<Item = (RoomId, RoomKeyBackup)>,
    ) -> Self {
        Self {
            version: version.into(),
            body: PutRoomKeysRequest {
                rooms: rooms.into_iter().collect(),
            },
        }
    }
}

impl Job for PutRoomKeysJob {
    type Response = RoomKeysUpdateResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &PUT_ROOM_KEYS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("version", &self.version);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for PutRoomKeysJob {
    const ENDPOINT: &'static Endpoint = &PUT_ROOM_KEYS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            version: inputs.query("version")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static PUT_ROOM_KEYS: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new("putRoomKeys", Method::Put, "/_matrix/client/v3/room_keys/keys")
};

/// Request body of [`PutRoomKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PutRoomKeysRequest {
    /// The encrypted keys, by room ID and then by session ID.
    ///
    /// `rooms`: object, a map.
    pub rooms: Map<RoomId, RoomKeyBackup>,
}

record! {
    PutRoomKeysRequest {
        0 rooms: Required "rooms",
    }
}

/// Reads all keys from a backup.
///
/// <code>GET /_matrix/client/v3<wbr>/room_keys/keys</code>
///
/// - Since Matrix 1.1.
/// - Response: [`GetRoomKeysResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3room_keyskeys)
#[doc(alias = "getRoomKeys")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomKeysJob {
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the query: string.
    pub version: String,
}

impl GetRoomKeysJob {
    /// Creates the job from its required parameters:
    ///
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    pub fn new(version: impl Into<String>) -> Self {
        Self { version: version.into() }
    }
}

impl Job for GetRoomKeysJob {
    type Response = GetRoomKeysResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_KEYS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("version", &self.version);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomKeysJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_KEYS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            version: inputs.query("version")?,
        })
    }
}

pub(crate) static GET_ROOM_KEYS: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new("getRoomKeys", Method::Get, "/_matrix/client/v3/room_keys/keys")
};

/// Response of [`GetRoomKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomKeysResponse {
    /// The encrypted keys, by room ID and then by session ID.
    ///
    /// `rooms`: object, a map.
    pub rooms: Map<RoomId, RoomKeyBackup>,
}

impl GetRoomKeysResponse {
    /// The encrypted keys, by room ID and then by session ID.
    ///
    /// `rooms`: object, a map.
    pub fn rooms(&self) -> &Map<RoomId, RoomKeyBackup> {
        &self.rooms
    }
}

#[cfg(feature = "server")]
impl GetRoomKeysResponse {
    /// Creates the value from its required properties.
    pub fn new(rooms: impl IntoIterator<Item = (RoomId, RoomKeyBackup)>) -> Self {
        Self {
            rooms: rooms.into_iter().collect(),
        }
    }
}

record! {
    GetRoomKeysResponse {
        0 rooms: Required "rooms",
    }
}

/// Deletes all keys from a backup.
///
/// The backup itself stays; [`DeleteRoomKeysVersionJob`] deletes it, too.
///
/// <code>DELETE /_matrix/client/v3<wbr>/room_keys/keys</code>
///
/// - Since Matrix 1.1.
/// - Response: [`RoomKeysUpdateResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 404, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#delete_matrixclientv3room_keyskeys)
#[doc(alias = "deleteRoomKeys")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteRoomKeysJob {
    /// The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    ///
    /// `version` in the query: string.
    pub version: String,
}

impl DeleteRoomKeysJob {
    /// Creates the job from its required parameters:
    ///
    /// - `version`: string. The backup, by the version that [`PostRoomKeysVersionJob`] returned.
    pub fn new(version: impl Into<String>) -> Self {
        Self { version: version.into() }
    }
}

impl Job for DeleteRoomKeysJob {
    type Response = RoomKeysUpdateResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_ROOM_KEYS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("version", &self.version);
    }
}

#[cfg(feature = "server")]
impl Receive for DeleteRoomKeysJob {
    const ENDPOINT: &'static Endpoint = &DELETE_ROOM_KEYS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            version: inputs.query("version")?,
        })
    }
}

pub(crate) static DELETE_ROOM_KEYS: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "deleteRoomKeys",
        Method::Delete,
        "/_matrix/client/v3/room_keys/keys",
    )
};

/// What a backup of room keys holds after a change.
///
/// Response of [`PutRoomKeyBySessionIdJob`], [`DeleteRoomKeyBySessionIdJob`], [`PutRoomKeysByRoomIdJob`], [`DeleteRoomKeysByRoomIdJob`], [`PutRoomKeysJob`] and [`DeleteRoomKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomKeysUpdateResponse {
    /// Changes whenever a key of the backup does: another value than before means that other devices
    /// added some.
    ///
    /// `etag`: string.
    pub etag: String,
    /// How many keys the backup has.
    ///
    /// `count`: integer.
    pub count: i64,
}

impl RoomKeysUpdateResponse {
    /// Changes whenever a key of the backup does: another value than before means that other devices
    /// added some.
    ///
    /// `etag`: string.
    pub fn etag(&self) -> &str {
        &self.etag
    }

    /// How many keys the backup has.
    ///
    /// `count`: integer.
    pub fn count(&self) -> i64 {
        self.count
    }
}

#[cfg(feature = "server")]
impl RoomKeysUpdateResponse {
    /// Creates the value from its required properties.
    pub fn new(etag: impl Into<String>, count: i64) -> Self {
        Self { etag: etag.into(), count }
    }
}

record! {
    RoomKeysUpdateResponse {
        0 etag: Required "etag",
        1 count: Required "count",
    }
}
