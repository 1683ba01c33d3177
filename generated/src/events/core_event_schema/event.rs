// Written by `cargo xtask regen` from api-spec/event-schemas/schema/core-event-schema/event.yaml. Do not edit.

//! Event.
//!
//! From the definitions in `event-schemas/schema/core-event-schema/event.yaml`.

use matrix_jobs_runtime::event::Envelope;
use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::event::{EventContent, PrefixedEventContent};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::{Json, Raw, WriteError};

/// What all events have, whatever their type.
#[non_exhaustive]
#[derive(Clone, Debug)]
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

#[cfg(feature = "server")]
impl<C: EventContent> Event<C> {
    /// Creates the event from its content, which says the type, and what else is required.
    #[allow(
        clippy::self_named_constructors,
        reason = "all forms of events have it by this name"
    )]
    pub fn event(content: C) -> Self {
        Self::new(content, C::TYPE)
    }
}

#[cfg(feature = "server")]
impl<C: PrefixedEventContent> Event<C> {
    /// Creates the event from its content, which says the type, and what else is required.
    pub fn prefixed_event(variable: impl AsRef<str>, content: C) -> Self {
        Self::new(content, C::event_type(variable.as_ref()))
    }
}

#[cfg(feature = "server")]
impl<C: Json> Event<C> {
    /// The event as responses hold it.
    ///
    /// # Errors
    ///
    /// Something in it can't be written as JSON of Matrix, such as a number that is too large.
    pub fn to_raw(&self) -> Result<Raw<Event>, WriteError> {
        Raw::from_value(self).map(Raw::cast)
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
