// Written by `cargo xtask regen` from api-spec/client-server/definitions/recent_emoji.yaml. Do not edit.

//! Recent Emoji.
//!
//! From the definitions in `client-server/definitions/recent_emoji.yaml`.

use matrix_jobs_runtime::record;

/// The definition `recent_emoji`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RecentEmoji {
    /// `emoji`: string.
    pub emoji: String,
    /// `total`: number.
    pub total: f64,
}

impl RecentEmoji {
    /// Creates the value from its required properties.
    pub fn new(emoji: impl Into<String>, total: f64) -> Self {
        Self { emoji: emoji.into(), total }
    }
}

record! {
    RecentEmoji {
        0 emoji: Required "emoji",
        1 total: Required "total",
    }
}
