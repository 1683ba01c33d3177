// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.typing.yaml. Do not edit.

//! The users who are typing in a room.
//!
//! From the definitions in `event-schemas/schema/m.typing.yaml`.

use matrix_jobs_runtime::event::{EphemeralEventContent, EventContent};
use matrix_jobs_runtime::{UserId, record};

/// The users who are typing in a room.
///
/// Content of `m.typing` events: ephemeral, since Matrix 1.8 or earlier.
#[doc(alias = "m.typing")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct TypingEventContent {
    /// `user_ids`: array.
    pub user_ids: Vec<UserId>,
}

impl TypingEventContent {
    /// Creates the value from its required properties.
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<UserId>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    TypingEventContent {
        0 user_ids: Required "user_ids",
    }
}

impl EventContent for TypingEventContent {
    const TYPE: &'static str = "m.typing";
}

impl EphemeralEventContent for TypingEventContent {}
