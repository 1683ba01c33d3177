// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.tombstone.yaml. Do not edit.

//! A room was replaced by another one.
//!
//! From the definitions in `event-schemas/schema/m.room.tombstone.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{RoomId, record};

/// A room was replaced by another one.
///
/// Content of `m.room.tombstone` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.tombstone")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomTombstoneEventContent {
    /// `body`: string.
    pub body: String,
    /// `replacement_room`: string, a room ID.
    pub replacement_room: RoomId,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomTombstoneEventContent {
    /// Creates the value from its required properties.
    pub fn new(body: impl Into<String>, replacement_room: impl Into<RoomId>) -> Self {
        Self {
            body: body.into(),
            replacement_room: replacement_room.into(),
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
    RoomTombstoneEventContent {
        0 body: Required "body",
        1 replacement_room: Required "replacement_room",
        ..extra
    }
}

impl EventContent for RoomTombstoneEventContent {
    const TYPE: &'static str = "m.room.tombstone";
}

impl StateEventContent for RoomTombstoneEventContent {
    type StateKey = EmptyStateKey;
}
