// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.pinned_events.yaml. Do not edit.

//! The events that are pinned in a room.
//!
//! From the definitions in `event-schemas/schema/m.room.pinned_events.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::{EventId, record};

/// The events that are pinned in a room.
///
/// Content of `m.room.pinned_events` events: state, since Matrix 1.8 or earlier.
#[doc(alias = "m.room.pinned_events")]
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RoomPinnedEventsEventContent {
    /// `pinned`: array.
    pub pinned: Vec<EventId>,
}

impl RoomPinnedEventsEventContent {
    /// Creates the value from its required properties.
    pub fn new(pinned: impl IntoIterator<Item = impl Into<EventId>>) -> Self {
        Self {
            pinned: pinned.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    RoomPinnedEventsEventContent {
        0 pinned: Required "pinned",
    }
}

impl EventContent for RoomPinnedEventsEventContent {
    const TYPE: &'static str = "m.room.pinned_events";
}

impl StateEventContent for RoomPinnedEventsEventContent {
    type StateKey = EmptyStateKey;
}
