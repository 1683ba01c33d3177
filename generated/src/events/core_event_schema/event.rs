// Written by `cargo xtask regen` from api-spec/event-schemas/schema/core-event-schema/event.yaml. Do not edit.

//! Event.
//!
//! From the definitions in `event-schemas/schema/core-event-schema/event.yaml`.

use matrix_jobs_runtime::event::Envelope;
use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{UserId, record};

/// What all events have, whatever their type.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Event<C = JsonObject> {
    /// What the event says; what is in it depends on the type.
    ///
    /// `content`: object.
    pub content: C,
    /// The type of the event, such as `m.room.message`.
    ///
    /// `type`: string.
    pub r#type: String,
    /// Who sent it. Of these events, presence alone has one.
    ///
    /// `sender`: string, a user ID, optional.
    pub sender: Option<UserId>,
}

#[cfg(feature = "server")]
impl<C> Event<C> {
    /// Creates the value from its required properties.
    pub fn new(content: C, r#type: impl Into<String>) -> Self {
        Self {
            content,
            r#type: r#type.into(),
            sender: None,
        }
    }

    /// Sets [`sender`](Self#structfield.sender).
    #[must_use]
    pub fn with_sender(mut self, sender: impl Into<UserId>) -> Self {
        self.sender = Some(sender.into());
        self
    }
}

impl<C> Envelope for Event<C> {
    fn is_redacted(&self) -> bool {
        false
    }
}

record! {
    Event<C> {
        0 content: Required "content",
        1 r#type: Required "type",
        2 sender: Optional "sender",
    }
}
