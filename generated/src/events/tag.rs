// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.tag.yaml. Do not edit.

//! The user's tags for a room.
//!
//! From the definitions in `event-schemas/schema/m.tag.yaml`.

use matrix_jobs_runtime::event::{EventContent, RoomAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::record;

pub use crate::client_server::definitions::tag::Tag;

/// The user's tags for a room.
///
/// Content of `m.tag` events: room account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataPerRoomJob::event`](crate::client_server::SetAccountDataPerRoomJob::event). Read by [`GetAccountDataPerRoomJob::event`](crate::client_server::GetAccountDataPerRoomJob::event)."
)]
#[doc(alias = "m.tag")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct TagEventContent {
    /// `tags`: object, a map, optional.
    pub tags: Option<Map<String, Tag>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl TagEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = (String, Tag)>) -> Self {
        self.tags = Some(tags.into_iter().collect());
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
    TagEventContent {
        0 tags: Optional "tags",
        ..extra
    }
}

impl EventContent for TagEventContent {
    const TYPE: &'static str = "m.tag";
}

impl RoomAccountDataEventContent for TagEventContent {}
