// Written by `cargo xtask regen` from api-spec/client-server/capabilities.yaml. Do not edit.

//! Capabilities: what a server lets its users do, and which room versions it has.
//!
//! From the definitions in `client-server/capabilities.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use std::collections::BTreeMap;

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, open_enum, record};

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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
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

pub(crate) static GET_CAPABILITIES: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new("getCapabilities", Method::Get, "/_matrix/client/v3/capabilities")
};

/// Response of [`GetCapabilitiesJob`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetCapabilitiesResponse {
    /// `capabilities`: object.
    pub capabilities: Capabilities,
}

impl GetCapabilitiesResponse {
    /// `capabilities`: object.
    pub fn capabilities(&self) -> &Capabilities {
        &self.capabilities
    }
}

record! {
    GetCapabilitiesResponse {
        0 capabilities: Required "capabilities",
    }
}

/// Part of [`GetCapabilitiesResponse`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Capabilities {
    /// `m.change_password`: object, optional.
    pub change_password: Option<BooleanCapability>,
    /// `m.forget_forced_upon_leave`: object, optional. Since Matrix 1.18.
    pub forget_forced_upon_leave: Option<BooleanCapability>,
    /// `m.room_versions`: object, optional.
    pub room_versions: Option<RoomVersionsCapability>,
    /// `m.set_displayname`: object, optional. Since Matrix 1.2.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub set_displayname: Option<BooleanCapability>,
    /// `m.set_avatar_url`: object, optional. Since Matrix 1.2.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub set_avatar_url: Option<BooleanCapability>,
    /// `m.3pid_changes`: object, optional. Since Matrix 1.2.
    pub threepid_changes: Option<BooleanCapability>,
    /// `m.get_login_token`: object, optional. Since Matrix 1.7.
    pub get_login_token: Option<BooleanCapability>,
    /// `m.profile_fields`: object, optional. Since Matrix 1.16.
    pub profile_fields: Option<ProfileFieldsCapability>,
    /// `m.account_moderation`: object, optional. Since Matrix 1.18.
    pub account_moderation: Option<AccountModerationCapability>,
    /// All other properties.
    pub extra: JsonObject,
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
#[derive(Clone, Debug, PartialEq)]
pub struct BooleanCapability {
    /// `enabled`: boolean.
    pub enabled: bool,
}

record! {
    BooleanCapability {
        0 enabled: Required "enabled",
    }
}

/// Part of [`Capabilities`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RoomVersionsCapability {
    /// `default`: string.
    pub default: String,
    /// `available`: object, a map.
    pub available: BTreeMap<String, RoomVersionStability>,
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

/// Part of [`Capabilities`].
///
/// Since Matrix 1.16.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileFieldsCapability {
    /// `allowed`: array, optional.
    pub allowed: Option<Vec<String>>,
    /// `disallowed`: array, optional.
    pub disallowed: Option<Vec<String>>,
    /// `enabled`: boolean.
    pub enabled: bool,
}

record! {
    ProfileFieldsCapability {
        0 allowed: Optional "allowed",
        1 disallowed: Optional "disallowed",
        2 enabled: Required "enabled",
    }
}

/// Part of [`Capabilities`].
///
/// Since Matrix 1.18.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct AccountModerationCapability {
    /// `suspend`: boolean, optional.
    pub suspend: Option<bool>,
    /// `lock`: boolean, optional.
    pub lock: Option<bool>,
}

record! {
    AccountModerationCapability {
        0 suspend: Optional "suspend",
        1 lock: Optional "lock",
    }
}
