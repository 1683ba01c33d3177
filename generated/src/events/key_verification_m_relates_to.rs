// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.m.relates_to.yaml. Do not edit.

//! VerificationRelatesTo.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.m.relates_to.yaml`.

use matrix_jobs_runtime::{EventId, record};

/// The definition `m.key.verification.m.relates_to`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct VerificationRelatesTo {
    /// `rel_type`: string, optional.
    pub rel_type: Option<String>,
    /// `event_id`: string, an event ID, optional.
    pub event_id: Option<EventId>,
}

impl VerificationRelatesTo {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`rel_type`](Self#structfield.rel_type).
    #[must_use]
    pub fn with_rel_type(mut self, rel_type: impl Into<String>) -> Self {
        self.rel_type = Some(rel_type.into());
        self
    }

    /// Sets [`event_id`](Self#structfield.event_id).
    #[must_use]
    pub fn with_event_id(mut self, event_id: impl Into<EventId>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }
}

record! {
    VerificationRelatesTo {
        0 rel_type: Optional "rel_type",
        1 event_id: Optional "event_id",
    }
}
