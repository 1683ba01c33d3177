// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.fully_read.yaml. Do not edit.

//! How far the user has read a room.
//!
//! From the definitions in `event-schemas/schema/m.fully_read.yaml`.

use matrix_jobs_runtime::event::{EventContent, RoomAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{EventId, record};

/// How far the user has read a room.
///
/// Content of `m.fully_read` events: room account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataPerRoomJob::event`](crate::client_server::SetAccountDataPerRoomJob::event). Read by [`GetAccountDataPerRoomJob::event`](crate::client_server::GetAccountDataPerRoomJob::event)."
)]
#[doc(alias = "m.fully_read")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct FullyReadEventContent {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID.
    pub event_id: EventId,
    /// All other properties.
    pub extra: JsonObject,
}

impl FullyReadEventContent {
    /// Creates the value from its required properties.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self {
            event_id: event_id.into(),
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
    FullyReadEventContent {
        0 event_id: Required "event_id",
        ..extra
    }
}

impl EventContent for FullyReadEventContent {
    const TYPE: &'static str = "m.fully_read";
}

impl RoomAccountDataEventContent for FullyReadEventContent {}
