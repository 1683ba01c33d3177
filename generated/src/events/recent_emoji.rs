// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.recent_emoji.yaml. Do not edit.

//! The emoji that the user has used lately.
//!
//! From the definitions in `event-schemas/schema/m.recent_emoji.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

pub use crate::client_server::definitions::recent_emoji::RecentEmoji;

/// The emoji that the user has used lately.
///
/// Content of `m.recent_emoji` events: global account data, since Matrix 1.18.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.recent_emoji")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RecentEmojiEventContent {
    /// `recent_emoji`: array.
    pub recent_emoji: Vec<RecentEmoji>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RecentEmojiEventContent {
    /// Creates the value from its required properties.
    pub fn new(recent_emoji: Vec<RecentEmoji>) -> Self {
        Self {
            recent_emoji,
            extra: JsonObject::new(),
        }
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
    RecentEmojiEventContent {
        0 recent_emoji: Required "recent_emoji",
        ..extra
    }
}

impl EventContent for RecentEmojiEventContent {
    const TYPE: &'static str = "m.recent_emoji";
}

impl GlobalAccountDataEventContent for RecentEmojiEventContent {}
