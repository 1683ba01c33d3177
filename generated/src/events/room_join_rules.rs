// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.join_rules.yaml. Do not edit.

//! Who may join a room.
//!
//! From the definitions in `event-schemas/schema/m.room.join_rules.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{RoomId, open_enum, record};

/// Who may join a room.
///
/// Content of `m.room.join_rules` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.join_rules")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomJoinRulesEventContent {
    /// `join_rule`: string, an enum.
    pub join_rule: JoinRule,
    /// `allow`: array, optional. Since Matrix 1.2.
    pub allow: Option<Vec<AllowCondition>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomJoinRulesEventContent {
    /// Creates the value from its required properties.
    pub fn new(join_rule: JoinRule) -> Self {
        Self {
            join_rule,
            allow: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`allow`](Self#structfield.allow).
    #[inline]
    #[must_use]
    pub fn with_allow(mut self, allow: Vec<AllowCondition>) -> Self {
        self.allow = Some(allow);
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
    RoomJoinRulesEventContent {
        0 join_rule: Required "join_rule",
        1 allow: Optional "allow",
        ..extra
    }
}

impl EventContent for RoomJoinRulesEventContent {
    const TYPE: &'static str = "m.room.join_rules";
}

impl StateEventContent for RoomJoinRulesEventContent {
    type StateKey = EmptyStateKey;
}

/// Part of [`RoomJoinRulesEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum JoinRule {
    /// `public`
    Public,
    /// `knock`
    Knock,
    /// `invite`
    Invite,
    /// `private`
    Private,
    /// `restricted`
    Restricted,
    /// `knock_restricted`
    KnockRestricted,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    JoinRule {
        Public = "public",
        Knock = "knock",
        Invite = "invite",
        Private = "private",
        Restricted = "restricted",
        KnockRestricted = "knock_restricted",
    }
}

/// Part of [`RoomJoinRulesEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AllowCondition {
    /// `type`: string.
    pub r#type: String,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID, optional.
    pub room_id: Option<RoomId>,
}

impl AllowCondition {
    /// Creates the value from its required properties.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            room_id: None,
        }
    }

    /// Sets [`room_id`](Self#structfield.room_id).
    #[must_use]
    pub fn with_room_id(mut self, room_id: impl Into<RoomId>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }
}

record! {
    AllowCondition {
        0 r#type: Required "type",
        1 room_id: Optional "room_id",
    }
}
