// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.recent_emoji.yaml. Do not edit.

//! The emoji that the user has used lately.
//!
//! From the definitions in `event-schemas/schema/m.recent_emoji.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::record;

pub use crate::client_server::definitions::recent_emoji::RecentEmoji;

/// The emoji that the user has used lately.
///
/// Content of `m.recent_emoji` events: global account data, since Matrix 1.18.
#[doc(alias = "m.recent_emoji")]
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RecentEmojiEventContent {
    /// `recent_emoji`: array.
    pub recent_emoji: Vec<RecentEmoji>,
}

impl RecentEmojiEventContent {
    /// Creates the value from its required properties.
    pub fn new(recent_emoji: Vec<RecentEmoji>) -> Self {
        Self { recent_emoji }
    }
}

record! {
    RecentEmojiEventContent {
        0 recent_emoji: Required "recent_emoji",
    }
}

impl EventContent for RecentEmojiEventContent {
    const TYPE: &'static str = "m.recent_emoji";
}

impl GlobalAccountDataEventContent for RecentEmojiEventContent {}
