// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.topic.yaml. Do not edit.

//! A room's topic.
//!
//! From the definitions in `event-schemas/schema/m.room.topic.yaml`.

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

pub use crate::events::components::m_text_content_block::TextualRepresentation;

/// A room's topic.
///
/// Content of `m.room.topic` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.topic")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomTopicEventContent {
    /// `topic`: string.
    pub topic: String,
    /// `m.topic`: object, optional. Since Matrix 1.15.
    pub topic_block: Option<TopicContentBlock>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomTopicEventContent {
    /// Creates the value from its required properties.
    pub fn new(topic: impl Into<String>) -> Self {
        Self {
            topic: topic.into(),
            topic_block: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`topic_block`](Self#structfield.topic_block).
    #[inline]
    #[must_use]
    pub fn with_topic_block(mut self, topic_block: TopicContentBlock) -> Self {
        self.topic_block = Some(topic_block);
        self
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    RoomTopicEventContent {
        0 topic: Required "topic",
        1 topic_block: Optional "m.topic",
        ..extra
    }
}

impl EventContent for RoomTopicEventContent {
    const TYPE: &'static str = "m.room.topic";
}

impl StateEventContent for RoomTopicEventContent {
    type StateKey = EmptyStateKey;
}

/// Part of [`RoomTopicEventContent`].
///
/// Since Matrix 1.15.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct TopicContentBlock {
    /// `m.text`: array, optional.
    pub text: Option<Vec<TextualRepresentation>>,
}

impl TopicContentBlock {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text`](Self#structfield.text).
    #[inline]
    #[must_use]
    pub fn with_text(mut self, text: Vec<TextualRepresentation>) -> Self {
        self.text = Some(text);
        self
    }
}

record! {
    TopicContentBlock {
        0 text: Optional "m.text",
    }
}
