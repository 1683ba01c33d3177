// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.image_pack.rooms.yaml. Do not edit.

//! The rooms whose image packs the user has enabled everywhere.
//!
//! From the definitions in `event-schemas/schema/m.image_pack.rooms.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{RoomId, record};

/// The rooms whose image packs the user has enabled everywhere.
///
/// Content of `m.image_pack.rooms` events: global account data, since Matrix 1.19.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.image_pack.rooms")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ImagePackRoomsEventContent {
    /// `rooms`: object, a map.
    pub rooms: Map<RoomId, Map<String, JsonObject>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl ImagePackRoomsEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        rooms: impl IntoIterator<Item = (RoomId, Map<String, JsonObject>)>,
    ) -> Self {
        Self {
            rooms: rooms.into_iter().collect(),
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
    ImagePackRoomsEventContent {
        0 rooms: Required "rooms",
        ..extra
    }
}

impl EventContent for ImagePackRoomsEventContent {
    const TYPE: &'static str = "m.image_pack.rooms";
}

impl GlobalAccountDataEventContent for ImagePackRoomsEventContent {}
