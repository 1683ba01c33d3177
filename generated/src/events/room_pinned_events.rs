// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.pinned_events.yaml. Do not edit.

//! The events that are pinned in a room.
//!
//! From the definitions in `event-schemas/schema/m.room.pinned_events.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{EventId, record};

/// The events that are pinned in a room.
///
/// Content of `m.room.pinned_events` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.pinned_events")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomPinnedEventsEventContent {
    /// `pinned`: array.
    pub pinned: Vec<EventId>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomPinnedEventsEventContent {
    /// Creates the value from its required properties.
    pub fn new(pinned: impl IntoIterator<Item = impl Into<EventId>>) -> Self {
        Self {
            pinned: pinned.into_iter().map(Into::into).collect(),
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
    RoomPinnedEventsEventContent {
        0 pinned: Required "pinned",
        ..extra
    }
}

impl EventContent for RoomPinnedEventsEventContent {
    const TYPE: &'static str = "m.room.pinned_events";
}

impl StateEventContent for RoomPinnedEventsEventContent {
    type StateKey = EmptyStateKey;
}
