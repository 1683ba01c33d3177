// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.reaction.yaml. Do not edit.

//! Reacts to another event.
//!
//! From the definitions in `event-schemas/schema/m.reaction.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::{EventId, record};

/// Content of `m.reaction` events.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReactionEventContent {
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<ReactionRelatesTo>,
}

impl ReactionEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`relates_to`](Self#structfield.relates_to).
    #[must_use]
    pub fn with_relates_to(mut self, relates_to: ReactionRelatesTo) -> Self {
        self.relates_to = Some(relates_to);
        self
    }
}

record! {
    ReactionEventContent {
        0 relates_to: Optional "m.relates_to",
    }
}

impl EventContent for ReactionEventContent {
    const TYPE: &'static str = "m.reaction";
}

impl MessageLikeEventContent for ReactionEventContent {}

/// Part of [`ReactionEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ReactionRelatesTo {
    /// `rel_type`: string, optional.
    pub rel_type: Option<String>,
    /// `event_id`: string, an event ID, optional.
    pub event_id: Option<EventId>,
    /// `key`: string, optional.
    pub key: Option<String>,
}

impl ReactionRelatesTo {
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

    /// Sets [`key`](Self#structfield.key).
    #[must_use]
    pub fn with_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

record! {
    ReactionRelatesTo {
        0 rel_type: Optional "rel_type",
        1 event_id: Optional "event_id",
        2 key: Optional "key",
    }
}
