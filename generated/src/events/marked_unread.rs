// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.marked_unread.yaml. Do not edit.

//! Whether the user has marked a room as unread.
//!
//! From the definitions in `event-schemas/schema/m.marked_unread.yaml`.

use matrix_jobs_runtime::event::{EventContent, RoomAccountDataEventContent};
use matrix_jobs_runtime::record;

/// Whether the user has marked a room as unread.
///
/// Content of `m.marked_unread` events: room account data, since Matrix 1.12.
#[doc(alias = "m.marked_unread")]
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct MarkedUnreadEventContent {
    /// `unread`: boolean.
    pub unread: bool,
}

impl MarkedUnreadEventContent {
    /// Creates the value from its required properties.
    pub fn new(unread: bool) -> Self {
        Self { unread }
    }
}

record! {
    MarkedUnreadEventContent {
        0 unread: Required "unread",
    }
}

impl EventContent for MarkedUnreadEventContent {
    const TYPE: &'static str = "m.marked_unread";
}

impl RoomAccountDataEventContent for MarkedUnreadEventContent {}
