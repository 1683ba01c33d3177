// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.guest_access.yaml. Do not edit.

//! Whether guests may join a room.
//!
//! From the definitions in `event-schemas/schema/m.room.guest_access.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{open_enum, record};

/// Whether guests may join a room.
///
/// Content of `m.room.guest_access` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.guest_access")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomGuestAccessEventContent {
    /// `guest_access`: string, an enum.
    pub guest_access: GuestAccess,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomGuestAccessEventContent {
    /// Creates the value from its required properties.
    pub fn new(guest_access: GuestAccess) -> Self {
        Self {
            guest_access,
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
    RoomGuestAccessEventContent {
        0 guest_access: Required "guest_access",
        ..extra
    }
}

impl EventContent for RoomGuestAccessEventContent {
    const TYPE: &'static str = "m.room.guest_access";
}

impl StateEventContent for RoomGuestAccessEventContent {
    type StateKey = EmptyStateKey;
}

/// Part of [`RoomGuestAccessEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GuestAccess {
    /// `can_join`
    CanJoin,
    /// `forbidden`
    Forbidden,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    GuestAccess {
        CanJoin = "can_join",
        Forbidden = "forbidden",
    }
}
