// Written by `cargo xtask regen` from api-spec/client-server/definitions/event_batch.yaml. Do not edit.

//! EventBatch.
//!
//! From the definitions in `client-server/definitions/event_batch.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::record;

pub use crate::events::core_event_schema::event::Event;

/// Events that came together.
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct EventBatch {
    /// The events, each with type and content.
    ///
    /// `events`: array, optional.
    pub events: Option<Vec<Raw<Event>>>,
}

#[cfg(feature = "server")]
impl EventBatch {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`events`](Self#structfield.events).
    #[inline]
    #[must_use]
    pub fn with_events(mut self, events: Vec<Raw<Event>>) -> Self {
        self.events = Some(events);
        self
    }
}

record! {
    EventBatch {
        0 events: Optional "events",
    }
}
