// Written by `cargo xtask regen` from api-spec/client-server/admin.yaml. Do not edit.

//! For a homeserver's administrators: a user's sessions, suspension and locking.
//!
//! From the definitions in `client-server/admin.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId, record};

#[cfg(feature = "server")]
use std::time::SystemTime;

#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks from where, and with which clients, a user connects.
///
/// Whoever isn't an administrator can ask only about themselves.
///
/// <code>GET /_matrix/client/v3/admin<wbr>/whois/{userId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetWhoIsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3adminwhoisuserid)
#[doc(alias = "getWhoIs")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetWhoIsJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
}

impl GetWhoIsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Job for GetWhoIsJob {
    type Response = GetWhoIsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_WHO_IS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetWhoIsJob {
    const ENDPOINT: &'static Endpoint = &GET_WHO_IS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
        })
    }
}

pub(crate) static GET_WHO_IS: Endpoint = Endpoint::new(
    "getWhoIs",
    Method::Get,
    "/_matrix/client/v3/admin/whois/{userId}",
);

/// Response of [`GetWhoIsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetWhoIsResponse {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID, optional.
    pub user_id: Option<UserId>,
    /// The user's devices, by ID, with when and from where they were used.
    ///
    /// `devices`: object, a map, optional.
    pub devices: Option<Map<String, DeviceInfo>>,
}

impl GetWhoIsResponse {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID, optional.
    #[doc(alias = "userId")]
    pub fn user_id(&self) -> Option<&UserId> {
        self.user_id.as_ref()
    }

    /// The user's devices, by ID, with when and from where they were used.
    ///
    /// `devices`: object, a map, optional.
    pub fn devices(&self) -> Option<&Map<String, DeviceInfo>> {
        self.devices.as_ref()
    }
}

#[cfg(feature = "server")]
impl GetWhoIsResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`devices`](Self#structfield.devices).
    #[must_use]
    pub fn with_devices(
        mut self,
        devices: impl IntoIterator<Item = (String, DeviceInfo)>,
    ) -> Self {
        self.devices = Some(devices.into_iter().collect());
        self
    }
}

record! {
    GetWhoIsResponse {
        0 user_id: Optional "user_id",
        1 devices: Optional "devices",
    }
}

/// Asks whether a user of this server is suspended.
///
/// <code>GET /_matrix/client/v1/admin<wbr>/suspend/{userId}</code>
///
/// - Since Matrix 1.18.
/// - Response: [`GetAdminSuspendUserResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1adminsuspenduserid)
#[doc(alias = "getAdminSuspendUser")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetAdminSuspendUserJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
}

impl GetAdminSuspendUserJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Job for GetAdminSuspendUserJob {
    type Response = GetAdminSuspendUserResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ADMIN_SUSPEND_USER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetAdminSuspendUserJob {
    const ENDPOINT: &'static Endpoint = &GET_ADMIN_SUSPEND_USER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
        })
    }
}

pub(crate) static GET_ADMIN_SUSPEND_USER: Endpoint = Endpoint {
    since: Some("1.18"),
    unstable_feature: Some("uk.timedout.msc4323.stable"),
    ..Endpoint::new(
        "getAdminSuspendUser",
        Method::Get,
        "/_matrix/client/v1/admin/suspend/{userId}",
    )
};

/// Response of [`GetAdminSuspendUserJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetAdminSuspendUserResponse {
    /// Whether the account is suspended now.
    ///
    /// `suspended`: boolean.
    pub suspended: bool,
}

impl GetAdminSuspendUserResponse {
    /// Whether the account is suspended now.
    ///
    /// `suspended`: boolean.
    pub fn suspended(&self) -> bool {
        self.suspended
    }
}

#[cfg(feature = "server")]
impl GetAdminSuspendUserResponse {
    /// Creates the value from its required properties.
    pub fn new(suspended: bool) -> Self {
        Self { suspended }
    }
}

record! {
    GetAdminSuspendUserResponse {
        0 suspended: Required "suspended",
    }
}

/// Suspends a user of this server, or ends the suspension.
///
/// Suspended users stay logged in and can read and leave rooms, but no longer write.
///
/// <code>PUT /_matrix/client/v1/admin<wbr>/suspend/{userId}</code>
///
/// - Since Matrix 1.18.
/// - Request body: [`SetAdminSuspendUserRequest`].
/// - Response: [`SetAdminSuspendUserResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv1adminsuspenduserid)
#[doc(alias = "setAdminSuspendUser")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetAdminSuspendUserJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The body.
    pub body: SetAdminSuspendUserRequest,
}

impl SetAdminSuspendUserJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `suspended`: boolean. True suspends the account, false ends that.
    pub fn new(user_id: impl Into<UserId>, suspended: bool) -> Self {
        Self {
            user_id: user_id.into(),
            body: SetAdminSuspendUserRequest {
                suspended,
            },
        }
    }
}

impl Job for SetAdminSuspendUserJob {
    type Response = SetAdminSuspendUserResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &SET_ADMIN_SUSPEND_USER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetAdminSuspendUserJob {
    const ENDPOINT: &'static Endpoint = &SET_ADMIN_SUSPEND_USER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_ADMIN_SUSPEND_USER: Endpoint = Endpoint {
    since: Some("1.18"),
    unstable_feature: Some("uk.timedout.msc4323.stable"),
    ..Endpoint::new(
        "setAdminSuspendUser",
        Method::Put,
        "/_matrix/client/v1/admin/suspend/{userId}",
    )
};

/// Request body of [`SetAdminSuspendUserJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetAdminSuspendUserRequest {
    /// True suspends the account, false ends that.
    ///
    /// `suspended`: boolean.
    pub suspended: bool,
}

record! {
    SetAdminSuspendUserRequest {
        0 suspended: Required "suspended",
    }
}

/// Response of [`SetAdminSuspendUserJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetAdminSuspendUserResponse {
    /// Whether the account is suspended now.
    ///
    /// `suspended`: boolean.
    pub suspended: bool,
}

impl SetAdminSuspendUserResponse {
    /// Whether the account is suspended now.
    ///
    /// `suspended`: boolean.
    pub fn suspended(&self) -> bool {
        self.suspended
    }
}

#[cfg(feature = "server")]
impl SetAdminSuspendUserResponse {
    /// Creates the value from its required properties.
    pub fn new(suspended: bool) -> Self {
        Self { suspended }
    }
}

record! {
    SetAdminSuspendUserResponse {
        0 suspended: Required "suspended",
    }
}

/// Asks whether a user of this server is locked out.
///
/// <code>GET /_matrix/client/v1/admin<wbr>/lock/{userId}</code>
///
/// - Since Matrix 1.18.
/// - Response: [`GetAdminLockUserResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1adminlockuserid)
#[doc(alias = "getAdminLockUser")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetAdminLockUserJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
}

impl GetAdminLockUserJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

impl Job for GetAdminLockUserJob {
    type Response = GetAdminLockUserResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ADMIN_LOCK_USER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetAdminLockUserJob {
    const ENDPOINT: &'static Endpoint = &GET_ADMIN_LOCK_USER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
        })
    }
}

pub(crate) static GET_ADMIN_LOCK_USER: Endpoint = Endpoint {
    since: Some("1.18"),
    unstable_feature: Some("uk.timedout.msc4323.stable"),
    ..Endpoint::new(
        "getAdminLockUser",
        Method::Get,
        "/_matrix/client/v1/admin/lock/{userId}",
    )
};

/// Response of [`GetAdminLockUserJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetAdminLockUserResponse {
    /// Whether the account is locked now.
    ///
    /// `locked`: boolean.
    pub locked: bool,
}

impl GetAdminLockUserResponse {
    /// Whether the account is locked now.
    ///
    /// `locked`: boolean.
    pub fn locked(&self) -> bool {
        self.locked
    }
}

#[cfg(feature = "server")]
impl GetAdminLockUserResponse {
    /// Creates the value from its required properties.
    pub fn new(locked: bool) -> Self {
        Self { locked }
    }
}

record! {
    GetAdminLockUserResponse {
        0 locked: Required "locked",
    }
}

/// Locks a user of this server out of the account, or ends the lock.
///
/// Sessions outlast it: until it ends, nearly all that they ask for fails with `M_USER_LOCKED`.
///
/// <code>PUT /_matrix/client/v1/admin<wbr>/lock/{userId}</code>
///
/// - Since Matrix 1.18.
/// - Request body: [`SetAdminLockUserRequest`].
/// - Response: [`SetAdminLockUserResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 404.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv1adminlockuserid)
#[doc(alias = "setAdminLockUser")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetAdminLockUserJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// The body.
    pub body: SetAdminLockUserRequest,
}

impl SetAdminLockUserJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `locked`: boolean. True locks the account, false unlocks it.
    pub fn new(user_id: impl Into<UserId>, locked: bool) -> Self {
        Self {
            user_id: user_id.into(),
            body: SetAdminLockUserRequest { locked },
        }
    }
}

impl Job for SetAdminLockUserJob {
    type Response = SetAdminLockUserResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &SET_ADMIN_LOCK_USER
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetAdminLockUserJob {
    const ENDPOINT: &'static Endpoint = &SET_ADMIN_LOCK_USER;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_ADMIN_LOCK_USER: Endpoint = Endpoint {
    since: Some("1.18"),
    unstable_feature: Some("uk.timedout.msc4323.stable"),
    ..Endpoint::new(
        "setAdminLockUser",
        Method::Put,
        "/_matrix/client/v1/admin/lock/{userId}",
    )
};

/// Request body of [`SetAdminLockUserJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetAdminLockUserRequest {
    /// True locks the account, false unlocks it.
    ///
    /// `locked`: boolean.
    pub locked: bool,
}

record! {
    SetAdminLockUserRequest {
        0 locked: Required "locked",
    }
}

/// Response of [`SetAdminLockUserJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetAdminLockUserResponse {
    /// Whether the account is locked now.
    ///
    /// `locked`: boolean.
    pub locked: bool,
}

impl SetAdminLockUserResponse {
    /// Whether the account is locked now.
    ///
    /// `locked`: boolean.
    pub fn locked(&self) -> bool {
        self.locked
    }
}

#[cfg(feature = "server")]
impl SetAdminLockUserResponse {
    /// Creates the value from its required properties.
    pub fn new(locked: bool) -> Self {
        Self { locked }
    }
}

record! {
    SetAdminLockUserResponse {
        0 locked: Required "locked",
    }
}

/// Part of [`GetWhoIsResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct DeviceInfo {
    /// How the device was used, one entry for each session.
    ///
    /// `sessions`: array, optional.
    pub sessions: Option<Vec<SessionInfo>>,
}

#[cfg(feature = "server")]
impl DeviceInfo {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`sessions`](Self#structfield.sessions).
    #[inline]
    #[must_use]
    pub fn with_sessions(mut self, sessions: Vec<SessionInfo>) -> Self {
        self.sessions = Some(sessions);
        self
    }
}

record! {
    DeviceInfo {
        0 sessions: Optional "sessions",
    }
}

/// Part of [`DeviceInfo`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct SessionInfo {
    /// From where the device was used lately.
    ///
    /// `connections`: array, optional.
    pub connections: Option<Vec<ConnectionInfo>>,
}

#[cfg(feature = "server")]
impl SessionInfo {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`connections`](Self#structfield.connections).
    #[inline]
    #[must_use]
    pub fn with_connections(mut self, connections: Vec<ConnectionInfo>) -> Self {
        self.connections = Some(connections);
        self
    }
}

record! {
    SessionInfo {
        0 connections: Optional "connections",
    }
}

/// Part of [`SessionInfo`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct ConnectionInfo {
    /// The IP address, such as `198.51.100.7`.
    ///
    /// `ip`: string, optional.
    pub ip: Option<String>,
    /// When it was last used.
    ///
    /// `last_seen`: integer, a time in milliseconds since the Unix epoch, optional.
    pub last_seen: Option<u64>,
    /// The program, as it named itself in the header `User-Agent`.
    ///
    /// `user_agent`: string, optional.
    pub user_agent: Option<String>,
}

#[cfg(feature = "server")]
impl ConnectionInfo {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ip`](Self#structfield.ip).
    #[must_use]
    pub fn with_ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// Sets [`last_seen`](Self#structfield.last_seen).
    #[inline]
    #[must_use]
    pub fn with_last_seen(mut self, last_seen: SystemTime) -> Self {
        self.last_seen = Some(matrix_jobs_runtime::units::timestamp(last_seen));
        self
    }

    /// Sets [`user_agent`](Self#structfield.user_agent).
    #[must_use]
    pub fn with_user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = Some(user_agent.into());
        self
    }
}

record! {
    ConnectionInfo {
        0 ip: Optional "ip",
        1 last_seen: Optional "last_seen",
        2 user_agent: Optional "user_agent",
    }
}
