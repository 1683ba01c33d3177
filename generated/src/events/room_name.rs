// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.name.yaml. Do not edit.

//! A room's name.
//!
//! From the definitions in `event-schemas/schema/m.room.name.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// A room's name.
///
/// Content of `m.room.name` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.name")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomNameEventContent {
    /// `name`: string.
    pub name: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomNameEventContent {
    /// Creates the value from its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
    RoomNameEventContent {
        0 name: Required "name",
        ..extra
    }
}

impl EventContent for RoomNameEventContent {
    const TYPE: &'static str = "m.room.name";
}

impl StateEventContent for RoomNameEventContent {
    type StateKey = EmptyStateKey;
}
