// Written by `cargo xtask regen` from api-spec/client-server/definitions/state_event_batch.yaml. Do not edit.

//! StateEventBatch.
//!
//! From the definitions in `client-server/definitions/state_event_batch.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::record;

pub use crate::client_server::definitions::client_event_without_room_id::ClientEventWithoutRoomId;

/// Pieces of a room's state that came together.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct StateEventBatch {
    /// The state events. The last of a type and state key counts.
    ///
    /// `events`: array, optional.
    pub events: Option<Vec<Raw<ClientEventWithoutRoomId>>>,
}

#[cfg(feature = "server")]
impl StateEventBatch {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`events`](Self#structfield.events).
    #[inline]
    #[must_use]
    pub fn with_events(mut self, events: Vec<Raw<ClientEventWithoutRoomId>>) -> Self {
        self.events = Some(events);
        self
    }
}

record! {
    StateEventBatch {
        0 events: Optional "events",
    }
}
