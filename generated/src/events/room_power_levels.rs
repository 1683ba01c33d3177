// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.power_levels.yaml. Do not edit.

//! Who may do what in a room.
//!
//! From the definitions in `event-schemas/schema/m.room.power_levels.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{UserId, record};

/// Who may do what in a room.
///
/// Content of `m.room.power_levels` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.power_levels")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RoomPowerLevelsEventContent {
    /// The level that it takes to ban a user; 50 if it is not set.
    ///
    /// `ban`: integer, optional.
    pub ban: Option<i64>,
    /// The levels that it takes to send events of these types.
    ///
    /// `events`: object, a map, optional.
    pub events: Option<Map<String, i64>>,
    /// The level that it takes to send other messages; 0 if it is not set.
    ///
    /// `events_default`: integer, optional.
    pub events_default: Option<i64>,
    /// The level that it takes to invite a user; 0 if it is not set.
    ///
    /// `invite`: integer, optional.
    pub invite: Option<i64>,
    /// The level that it takes to remove a user; 50 if it is not set.
    ///
    /// `kick`: integer, optional.
    pub kick: Option<i64>,
    /// The level that it takes to redact events of others; 50 if it is not set.
    ///
    /// `redact`: integer, optional.
    pub redact: Option<i64>,
    /// The level that it takes to send other state; 50 if it is not set.
    ///
    /// `state_default`: integer, optional.
    pub state_default: Option<i64>,
    /// The levels of these users. From room version 12 on, its creators are above all levels, and not listed.
    ///
    /// `users`: object, a map, optional.
    pub users: Option<Map<UserId, i64>>,
    /// The level of other users; 0 if it is not set.
    ///
    /// `users_default`: integer, optional.
    pub users_default: Option<i64>,
    /// The levels that it takes to notify, by what is notified.
    ///
    /// `notifications`: object, optional.
    pub notifications: Option<Notifications>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomPowerLevelsEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ban`](Self#structfield.ban).
    #[inline]
    #[must_use]
    pub fn with_ban(mut self, ban: i64) -> Self {
        self.ban = Some(ban);
        self
    }

    /// Sets [`events`](Self#structfield.events).
    #[must_use]
    pub fn with_events(
        mut self,
        events: impl IntoIterator<Item = (String, i64)>,
    ) -> Self {
        self.events = Some(events.into_iter().collect());
        self
    }

    /// Sets [`events_default`](Self#structfield.events_default).
    #[inline]
    #[must_use]
    pub fn with_events_default(mut self, events_default: i64) -> Self {
        self.events_default = Some(events_default);
        self
    }

    /// Sets [`invite`](Self#structfield.invite).
    #[inline]
    #[must_use]
    pub fn with_invite(mut self, invite: i64) -> Self {
        self.invite = Some(invite);
        self
    }

    /// Sets [`kick`](Self#structfield.kick).
    #[inline]
    #[must_use]
    pub fn with_kick(mut self, kick: i64) -> Self {
        self.kick = Some(kick);
        self
    }

    /// Sets [`redact`](Self#structfield.redact).
    #[inline]
    #[must_use]
    pub fn with_redact(mut self, redact: i64) -> Self {
        self.redact = Some(redact);
        self
    }

    /// Sets [`state_default`](Self#structfield.state_default).
    #[inline]
    #[must_use]
    pub fn with_state_default(mut self, state_default: i64) -> Self {
        self.state_default = Some(state_default);
        self
    }

    /// Sets [`users`](Self#structfield.users).
    #[must_use]
    pub fn with_users(mut self, users: impl IntoIterator<Item = (UserId, i64)>) -> Self {
        self.users = Some(users.into_iter().collect());
        self
    }

    /// Sets [`users_default`](Self#structfield.users_default).
    #[inline]
    #[must_use]
    pub fn with_users_default(mut self, users_default: i64) -> Self {
        self.users_default = Some(users_default);
        self
    }

    /// Sets [`notifications`](Self#structfield.notifications).
    #[inline]
    #[must_use]
    pub fn with_notifications(mut self, notifications: Notifications) -> Self {
        self.notifications = Some(notifications);
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
    RoomPowerLevelsEventContent {
        0 ban: Optional "ban",
        1 events: Optional "events",
        2 events_default: Optional "events_default",
        3 invite: Optional "invite",
        4 kick: Optional "kick",
        5 redact: Optional "redact",
        6 state_default: Optional "state_default",
        7 users: Optional "users",
        8 users_default: Optional "users_default",
        9 notifications: Optional "notifications",
        ..extra
    }
}

impl EventContent for RoomPowerLevelsEventContent {
    const TYPE: &'static str = "m.room.power_levels";
}

impl StateEventContent for RoomPowerLevelsEventContent {
    type StateKey = EmptyStateKey;
}

/// The levels that it takes to notify, by what is notified.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Notifications {
    /// The level that it takes to notify the whole room; 50 if it is not set.
    ///
    /// `room`: integer, optional.
    pub room: Option<i64>,
    /// All other properties.
    pub extra: Map<String, i64>,
}

impl Notifications {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`room`](Self#structfield.room).
    #[inline]
    #[must_use]
    pub fn with_room(mut self, room: i64) -> Self {
        self.room = Some(room);
        self
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(mut self, name: impl Into<String>, value: i64) -> Self {
        self.extra.insert(name.into(), value);
        self
    }
}

record! {
    Notifications {
        0 room: Optional "room",
        ..extra
    }
}
