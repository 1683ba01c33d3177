// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.marked_unread.yaml. Do not edit.

//! Whether the user has marked a room as unread.
//!
//! From the definitions in `event-schemas/schema/m.marked_unread.yaml`.

use matrix_jobs_runtime::event::{EventContent, RoomAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// Whether the user has marked a room as unread.
///
/// Content of `m.marked_unread` events: room account data, since Matrix 1.12.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataPerRoomJob::event`](crate::client_server::SetAccountDataPerRoomJob::event). Read by [`GetAccountDataPerRoomJob::event`](crate::client_server::GetAccountDataPerRoomJob::event)."
)]
#[doc(alias = "m.marked_unread")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MarkedUnreadEventContent {
    /// `unread`: boolean.
    pub unread: bool,
    /// All other properties.
    pub extra: JsonObject,
}

impl MarkedUnreadEventContent {
    /// Creates the value from its required properties.
    pub fn new(unread: bool) -> Self {
        Self {
            unread,
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
    MarkedUnreadEventContent {
        0 unread: Required "unread",
        ..extra
    }
}

impl EventContent for MarkedUnreadEventContent {
    const TYPE: &'static str = "m.marked_unread";
}

impl RoomAccountDataEventContent for MarkedUnreadEventContent {}
