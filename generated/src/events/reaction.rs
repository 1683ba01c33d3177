// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.reaction.yaml. Do not edit.

//! Reacts to another event.
//!
//! From the definitions in `event-schemas/schema/m.reaction.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::{EventId, record};

/// Reacts to another event.
///
/// Content of `m.reaction` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.reaction")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReactionEventContent {
    /// `m.relates_to`: object.
    pub relates_to: ReactionRelatesTo,
}

impl ReactionEventContent {
    /// Creates the value from its required properties.
    pub fn new(event_id: impl Into<EventId>, key: impl Into<String>) -> Self {
        Self {
            relates_to: ReactionRelatesTo::new(event_id, key),
        }
    }
}

record! {
    ReactionEventContent {
        0 relates_to: Required "m.relates_to",
    }
}

impl EventContent for ReactionEventContent {
    const TYPE: &'static str = "m.reaction";
}

impl MessageLikeEventContent for ReactionEventContent {}

/// Part of [`ReactionEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ReactionRelatesTo {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID.
    pub event_id: EventId,
    /// `key`: string.
    pub key: String,
}

impl ReactionRelatesTo {
    /// Creates the value from its required properties.
    pub fn new(event_id: impl Into<EventId>, key: impl Into<String>) -> Self {
        Self {
            event_id: event_id.into(),
            key: key.into(),
        }
    }
}

record! {
    ReactionRelatesTo {
        0 event_id: Required "event_id",
        1 key: Required "key",
        = "rel_type" "m.annotation"
    }
}
