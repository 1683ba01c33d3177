// Written by `cargo xtask regen` from api-spec/client-server/definitions/timeline_batch.yaml. Do not edit.

//! TimelineBatch.
//!
//! From the definitions in `client-server/definitions/timeline_batch.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::record;

pub use crate::client_server::definitions::client_event_without_room_id::ClientEventWithoutRoomId;

/// A room's latest events; if `limited`, some before them are left out.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TimelineBatch {
    /// Whether events are missing before these, which `prev_batch` leads to.
    ///
    /// `limited`: boolean, optional.
    pub limited: Option<bool>,
    /// Where to go on towards older events, as `from` of [`GetRoomEventsJob`](crate::client_server::GetRoomEventsJob).
    ///
    /// `prev_batch`: string, optional.
    pub prev_batch: Option<String>,
    /// What was sent, oldest first.
    ///
    /// `events`: array.
    pub events: Vec<Raw<ClientEventWithoutRoomId>>,
}

#[cfg(feature = "server")]
impl TimelineBatch {
    /// Creates the value from its required properties.
    pub fn new(events: Vec<Raw<ClientEventWithoutRoomId>>) -> Self {
        Self {
            limited: None,
            prev_batch: None,
            events,
        }
    }

    /// Sets [`limited`](Self#structfield.limited).
    #[inline]
    #[must_use]
    pub fn with_limited(mut self, limited: bool) -> Self {
        self.limited = Some(limited);
        self
    }

    /// Sets [`prev_batch`](Self#structfield.prev_batch).
    #[must_use]
    pub fn with_prev_batch(mut self, prev_batch: impl Into<String>) -> Self {
        self.prev_batch = Some(prev_batch.into());
        self
    }
}

record! {
    TimelineBatch {
        0 limited: Optional "limited",
        1 prev_batch: Optional "prev_batch",
        2 events: Required "events",
    }
}
