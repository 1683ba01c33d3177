// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room_key_bundle.yaml. Do not edit.

//! Where to download the room keys of a room's history.
//!
//! From the definitions in `event-schemas/schema/m.room_key_bundle.yaml`.

use matrix_jobs_runtime::event::{EventContent, ToDeviceEventContent};
use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{RoomId, record};

/// Where to download the room keys of a room's history.
///
/// Content of `m.room_key_bundle` events: to-device, since Matrix 1.19.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.room_key_bundle")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomKeyBundleEventContent {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// `file`: any JSON object.
    pub file: JsonObject,
}

impl RoomKeyBundleEventContent {
    /// Creates the value from its required properties.
    pub fn new(room_id: impl Into<RoomId>, file: JsonObject) -> Self {
        Self {
            room_id: room_id.into(),
            file,
        }
    }
}

record! {
    RoomKeyBundleEventContent {
        0 room_id: Required "room_id",
        1 file: Required "file",
    }
}

impl EventContent for RoomKeyBundleEventContent {
    const TYPE: &'static str = "m.room_key_bundle";
}

impl ToDeviceEventContent for RoomKeyBundleEventContent {}
