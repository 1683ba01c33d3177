// Written by `cargo xtask regen` from api-spec/event-schemas/schema/core-event-schema/event.yaml. Do not edit.

//! Event.
//!
//! From the definitions in `event-schemas/schema/core-event-schema/event.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::record;

/// What all events have, whatever their type.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// `content`: any JSON object.
    pub content: JsonObject,
    /// `type`: string.
    pub r#type: String,
}

impl Event {
    /// Creates the value from its required properties.
    pub fn new(content: JsonObject, r#type: impl Into<String>) -> Self {
        Self {
            content,
            r#type: r#type.into(),
        }
    }
}

record! {
    Event {
        0 content: Required "content",
        1 r#type: Required "type",
    }
}
