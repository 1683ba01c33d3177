// Written by `cargo xtask regen` from api-spec/client-server/definitions/event_batch.yaml. Do not edit.

//! EventBatch.
//!
//! From the definitions in `client-server/definitions/event_batch.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::record;

pub use crate::events::core_event_schema::event::Event;

/// Events that came together.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct EventBatch {
    /// `events`: array, optional.
    pub events: Option<Vec<Raw<Event>>>,
}

record! {
    EventBatch {
        0 events: Optional "events",
    }
}
