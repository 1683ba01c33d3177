// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.server_acl.yaml. Do not edit.

//! Which servers may take part in a room.
//!
//! From the definitions in `event-schemas/schema/m.room.server_acl.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// Which servers may take part in a room.
///
/// Content of `m.room.server_acl` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.server_acl")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RoomServerAclEventContent {
    /// `allow_ip_literals`: boolean, optional.
    pub allow_ip_literals: Option<bool>,
    /// `allow`: array, optional.
    pub allow: Option<Vec<String>>,
    /// `deny`: array, optional.
    pub deny: Option<Vec<String>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomServerAclEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`allow_ip_literals`](Self#structfield.allow_ip_literals).
    #[inline]
    #[must_use]
    pub fn with_allow_ip_literals(mut self, allow_ip_literals: bool) -> Self {
        self.allow_ip_literals = Some(allow_ip_literals);
        self
    }

    /// Sets [`allow`](Self#structfield.allow).
    #[must_use]
    pub fn with_allow(
        mut self,
        allow: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allow = Some(allow.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`deny`](Self#structfield.deny).
    #[must_use]
    pub fn with_deny(
        mut self,
        deny: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.deny = Some(deny.into_iter().map(Into::into).collect());
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
    RoomServerAclEventContent {
        0 allow_ip_literals: Optional "allow_ip_literals",
        1 allow: Optional "allow",
        2 deny: Optional "deny",
        ..extra
    }
}

impl EventContent for RoomServerAclEventContent {
    const TYPE: &'static str = "m.room.server_acl";
}

impl StateEventContent for RoomServerAclEventContent {
    type StateKey = EmptyStateKey;
}
