// Written by `cargo xtask regen` from api-spec/event-schemas/schema/core-event-schema/stripped_state.yaml. Do not edit.

//! StrippedStateEvent.
//!
//! From the definitions in `event-schemas/schema/core-event-schema/stripped_state.yaml`.

use matrix_jobs_runtime::event::{Envelope, StateEventContent};
use matrix_jobs_runtime::json::{Json, JsonObject, Raw, WriteError};
use matrix_jobs_runtime::{UserId, record};

/// A piece of a room's state, as those outside of it get to see it.
///
/// Of a state event that was read by its type, `K` is the type of its state key.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StrippedStateEvent<C = JsonObject, K = String> {
    /// What the event says; what is in it depends on the type.
    ///
    /// `content`: object.
    pub content: C,
    /// What tells it from other state of its type, often empty or a user ID; only state has one.
    ///
    /// `state_key`: string.
    pub state_key: K,
    /// The type of the event, such as `m.room.name`.
    ///
    /// `type`: string.
    pub r#type: String,
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
}

impl<C> StrippedStateEvent<C> {
    /// Creates the value from its required properties.
    pub fn new(
        content: C,
        state_key: impl Into<String>,
        r#type: impl Into<String>,
        sender: impl Into<UserId>,
    ) -> Self {
        Self {
            content,
            state_key: state_key.into(),
            r#type: r#type.into(),
            sender: sender.into(),
        }
    }
}

impl<C: StateEventContent> StrippedStateEvent<C, C::StateKey> {
    /// Creates the state event from its content, which says the type, and what else is required.
    pub fn state_event(
        state_key: impl Into<C::StateKey>,
        sender: impl Into<UserId>,
        content: C,
    ) -> Self {
        let event = StrippedStateEvent::new(content, "", C::TYPE, sender);
        Self {
            content: event.content,
            r#type: event.r#type,
            sender: event.sender,
            state_key: state_key.into(),
        }
    }
}

impl<C: Json, K: Json> StrippedStateEvent<C, K> {
    /// The event as responses hold it.
    ///
    /// # Errors
    ///
    /// Something in it can't be written as JSON of Matrix, such as a number that is too large.
    pub fn to_raw(&self) -> Result<Raw<StrippedStateEvent>, WriteError> {
        Raw::from_value(self).map(Raw::cast)
    }
}

impl<C, K> Envelope for StrippedStateEvent<C, K> {
    fn is_redacted(&self) -> bool {
        false
    }
}

record! {
    StrippedStateEvent<C, K> {
        0 content: Required "content",
        1 state_key: K "state_key",
        2 r#type: Required "type",
        3 sender: Required "sender",
    }
}
