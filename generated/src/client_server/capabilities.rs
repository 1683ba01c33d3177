// Written by `cargo xtask regen` from api-spec/client-server/capabilities.yaml. Do not edit.

//! Capabilities: what a server lets its users do, and which room versions it has.
//!
//! From the definitions in `client-server/capabilities.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use matrix_jobs_runtime::json::{JsonObject, Map};
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, open_enum, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks what the server lets the user do, and which room versions it has.
///
/// <code>GET /_matrix/client/v3<wbr>/capabilities</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetCapabilitiesResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3capabilities)
#[doc(alias = "getCapabilities")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetCapabilitiesJob;

impl GetCapabilitiesJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetCapabilitiesJob {
    type Response = GetCapabilitiesResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_CAPABILITIES
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetCapabilitiesJob {
    const ENDPOINT: &'static Endpoint = &GET_CAPABILITIES;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_CAPABILITIES: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("getCapabilities", Method::Get, "/_matrix/client/v3/capabilities")
};

/// Response of [`GetCapabilitiesJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetCapabilitiesResponse {
    /// What the server lets the user do, by name; what is absent has its own default.
    ///
    /// `capabilities`: object.
    pub capabilities: Capabilities,
}

impl GetCapabilitiesResponse {
    /// What the server lets the user do, by name; what is absent has its own default.
    ///
    /// `capabilities`: object.
    pub fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }
}

#[cfg(feature = "server")]
impl GetCapabilitiesResponse {
    /// Creates the value from its required properties.
    pub fn new(capabilities: Capabilities) -> Self {
        Self { capabilities }
    }
}

record! {
    GetCapabilitiesResponse {
        0 capabilities: Required "capabilities",
    }
}

/// What the server lets the user do, by name; what is absent has its own default.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct Capabilities {
    /// Whether the user can change their password.
    ///
    /// `m.change_password`: object, optional.
    pub change_password: Option<BooleanCapability>,
    /// Whether leaving a room forgets it, too.
    ///
    /// `m.forget_forced_upon_leave`: object, optional. Since Matrix 1.18.
    pub forget_forced_upon_leave: Option<BooleanCapability>,
    /// The room versions that the server knows.
    ///
    /// `m.room_versions`: object, optional.
    pub room_versions: Option<RoomVersionsCapability>,
    /// Whether the user can change their name.
    ///
    /// `m.set_displayname`: object, optional. Since Matrix 1.2.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub set_displayname: Option<BooleanCapability>,
    /// Whether the user can change their picture.
    ///
    /// `m.set_avatar_url`: object, optional. Since Matrix 1.2.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub set_avatar_url: Option<BooleanCapability>,
    /// Whether the user can change the addresses of the account.
    ///
    /// `m.3pid_changes`: object, optional. Since Matrix 1.2.
    pub threepid_changes: Option<BooleanCapability>,
    /// Whether the user can get login tokens for other devices.
    ///
    /// `m.get_login_token`: object, optional. Since Matrix 1.7.
    pub get_login_token: Option<BooleanCapability>,
    /// Which fields of the profile the user can set.
    ///
    /// `m.profile_fields`: object, optional. Since Matrix 1.16.
    pub profile_fields: Option<ProfileFieldsCapability>,
    /// What administrators can do to accounts.
    ///
    /// `m.account_moderation`: object, optional. Since Matrix 1.18.
    pub account_moderation: Option<AccountModerationCapability>,
    /// All other properties.
    pub extra: JsonObject,
}

#[cfg(feature = "server")]
impl Capabilities {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`change_password`](Self#structfield.change_password).
    #[inline]
    #[must_use]
    pub fn with_change_password(mut self, change_password: BooleanCapability) -> Self {
        self.change_password = Some(change_password);
        self
    }

    /// Sets [`forget_forced_upon_leave`](Self#structfield.forget_forced_upon_leave).
    #[inline]
    #[must_use]
    pub fn with_forget_forced_upon_leave(
        mut self,
        forget_forced_upon_leave: BooleanCapability,
    ) -> Self {
        self.forget_forced_upon_leave = Some(forget_forced_upon_leave);
        self
    }

    /// Sets [`room_versions`](Self#structfield.room_versions).
    #[inline]
    #[must_use]
    pub fn with_room_versions(mut self, room_versions: RoomVersionsCapability) -> Self {
        self.room_versions = Some(room_versions);
        self
    }

    /// Sets [`set_displayname`](Self#structfield.set_displayname).
    #[deprecated(note = "deprecated by the Matrix specification")]
    #[inline]
    #[must_use]
    pub fn with_set_displayname(mut self, set_displayname: BooleanCapability) -> Self {
        self.set_displayname = Some(set_displayname);
        self
    }

    /// Sets [`set_avatar_url`](Self#structfield.set_avatar_url).
    #[deprecated(note = "deprecated by the Matrix specification")]
    #[inline]
    #[must_use]
    pub fn with_set_avatar_url(mut self, set_avatar_url: BooleanCapability) -> Self {
        self.set_avatar_url = Some(set_avatar_url);
        self
    }

    /// Sets [`threepid_changes`](Self#structfield.threepid_changes).
    #[inline]
    #[must_use]
    pub fn with_threepid_changes(mut self, threepid_changes: BooleanCapability) -> Self {
        self.threepid_changes = Some(threepid_changes);
        self
    }

    /// Sets [`get_login_token`](Self#structfield.get_login_token).
    #[inline]
    #[must_use]
    pub fn with_get_login_token(mut self, get_login_token: BooleanCapability) -> Self {
        self.get_login_token = Some(get_login_token);
        self
    }

    /// Sets [`profile_fields`](Self#structfield.profile_fields).
    #[inline]
    #[must_use]
    pub fn with_profile_fields(
        mut self,
        profile_fields: ProfileFieldsCapability,
    ) -> Self {
        self.profile_fields = Some(profile_fields);
        self
    }

    /// Sets [`account_moderation`](Self#structfield.account_moderation).
    #[inline]
    #[must_use]
    pub fn with_account_moderation(
        mut self,
        account_moderation: AccountModerationCapability,
    ) -> Self {
        self.account_moderation = Some(account_moderation);
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
    Capabilities {
        0 change_password: Optional "m.change_password",
        1 forget_forced_upon_leave: Optional "m.forget_forced_upon_leave",
        2 room_versions: Optional "m.room_versions",
        3 set_displayname: Optional "m.set_displayname",
        4 set_avatar_url: Optional "m.set_avatar_url",
        5 threepid_changes: Optional "m.3pid_changes",
        6 get_login_token: Optional "m.get_login_token",
        7 profile_fields: Optional "m.profile_fields",
        8 account_moderation: Optional "m.account_moderation",
        ..extra
    }
}

/// Whether users may do something.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BooleanCapability {
    /// Whether the user can do it.
    ///
    /// `enabled`: boolean.
    pub enabled: bool,
}

#[cfg(feature = "server")]
impl BooleanCapability {
    /// Creates the value from its required properties.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

record! {
    BooleanCapability {
        0 enabled: Required "enabled",
    }
}

/// The room versions that the server knows.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomVersionsCapability {
    /// The version of a new room unless another is asked for, such as `12`.
    ///
    /// `default`: string.
    pub default: String,
    /// All versions, such as `12`, each as `stable` or `unstable`.
    ///
    /// `available`: object, a map.
    pub available: Map<String, RoomVersionStability>,
}

#[cfg(feature = "server")]
impl RoomVersionsCapability {
    /// Creates the value from its required properties.
    pub fn new(
        default: impl Into<String>,
        available: impl IntoIterator<Item = (String, RoomVersionStability)>,
    ) -> Self {
        Self {
            default: default.into(),
            available: available.into_iter().collect(),
        }
    }
}

record! {
    RoomVersionsCapability {
        0 default: Required "default",
        1 available: Required "available",
    }
}

/// Part of [`RoomVersionsCapability`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoomVersionStability {
    /// `stable`
    Stable,
    /// `unstable`
    Unstable,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    RoomVersionStability {
        Stable = "stable",
        Unstable = "unstable",
    }
}

/// Which fields of the profile the user can set.
///
/// Since Matrix 1.16.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ProfileFieldsCapability {
    /// The fields that can be set, and no others.
    ///
    /// `allowed`: array, optional.
    pub allowed: Option<Vec<String>>,
    /// The fields that can't be set; all others can, unless `allowed` is there.
    ///
    /// `disallowed`: array, optional.
    pub disallowed: Option<Vec<String>>,
    /// Whether any field can be set.
    ///
    /// `enabled`: boolean.
    pub enabled: bool,
}

#[cfg(feature = "server")]
impl ProfileFieldsCapability {
    /// Creates the value from its required properties.
    pub fn new(enabled: bool) -> Self {
        Self {
            allowed: None,
            disallowed: None,
            enabled,
        }
    }

    /// Sets [`allowed`](Self#structfield.allowed).
    #[must_use]
    pub fn with_allowed(
        mut self,
        allowed: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed = Some(allowed.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`disallowed`](Self#structfield.disallowed).
    #[must_use]
    pub fn with_disallowed(
        mut self,
        disallowed: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disallowed = Some(disallowed.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    ProfileFieldsCapability {
        0 allowed: Optional "allowed",
        1 disallowed: Optional "disallowed",
        2 enabled: Required "enabled",
    }
}

/// What administrators can do to accounts.
///
/// Since Matrix 1.18.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct AccountModerationCapability {
    /// Whether accounts can be suspended.
    ///
    /// `suspend`: boolean, optional.
    pub suspend: Option<bool>,
    /// Whether accounts can be locked.
    ///
    /// `lock`: boolean, optional.
    pub lock: Option<bool>,
}

#[cfg(feature = "server")]
impl AccountModerationCapability {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`suspend`](Self#structfield.suspend).
    #[inline]
    #[must_use]
    pub fn with_suspend(mut self, suspend: bool) -> Self {
        self.suspend = Some(suspend);
        self
    }

    /// Sets [`lock`](Self#structfield.lock).
    #[inline]
    #[must_use]
    pub fn with_lock(mut self, lock: bool) -> Self {
        self.lock = Some(lock);
        self
    }
}

record! {
    AccountModerationCapability {
        0 suspend: Optional "suspend",
        1 lock: Optional "lock",
    }
}
