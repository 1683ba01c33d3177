// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room_key.yaml. Do not edit.

//! The key of a session of encrypted messages in a room.
//!
//! From the definitions in `event-schemas/schema/m.room_key.yaml`.

use matrix_jobs_runtime::event::{EventContent, ToDeviceEventContent};
use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{RoomId, record};

/// The key of a session of encrypted messages in a room.
///
/// Content of `m.room_key` events: to-device, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.room_key")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomKeyEventContent {
    /// `algorithm`: string.
    pub algorithm: String,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// `session_id`: string.
    pub session_id: String,
    /// `session_key`: string, secret (hidden by `Debug`).
    pub session_key: Secret,
    /// `shared_history`: boolean, optional. Since Matrix 1.19.
    pub shared_history: Option<bool>,
}

impl RoomKeyEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        algorithm: impl Into<String>,
        room_id: impl Into<RoomId>,
        session_id: impl Into<String>,
        session_key: impl Into<Secret>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            room_id: room_id.into(),
            session_id: session_id.into(),
            session_key: session_key.into(),
            shared_history: None,
        }
    }

    /// Sets [`shared_history`](Self#structfield.shared_history).
    #[inline]
    #[must_use]
    pub fn with_shared_history(mut self, shared_history: bool) -> Self {
        self.shared_history = Some(shared_history);
        self
    }
}

record! {
    RoomKeyEventContent {
        0 algorithm: Required "algorithm",
        1 room_id: Required "room_id",
        2 session_id: Required "session_id",
        3 session_key: Required "session_key",
        4 shared_history: Optional "shared_history",
    }
}

impl EventContent for RoomKeyEventContent {
    const TYPE: &'static str = "m.room_key";
}

impl ToDeviceEventContent for RoomKeyEventContent {}
