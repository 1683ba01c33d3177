// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room_key.withheld.yaml. Do not edit.

//! The sender withholds a room key from this device.
//!
//! From the definitions in `event-schemas/schema/m.room_key.withheld.yaml`.

use matrix_jobs_runtime::event::{EventContent, ToDeviceEventContent};
use matrix_jobs_runtime::{RoomId, record};

pub use crate::events::components::room_key_withheld_content::RoomKeyWithheldCode;

/// The sender withholds a room key from this device.
///
/// Content of `m.room_key.withheld` events: to-device, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.room_key.withheld")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomKeyWithheldEventContent {
    /// `algorithm`: string.
    pub algorithm: String,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID, optional.
    pub room_id: Option<RoomId>,
    /// `session_id`: string, optional.
    pub session_id: Option<String>,
    /// `sender_key`: string.
    pub sender_key: String,
    /// `code`: string, an enum.
    pub code: RoomKeyWithheldCode,
    /// `reason`: string, optional.
    pub reason: Option<String>,
}

impl RoomKeyWithheldEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        algorithm: impl Into<String>,
        sender_key: impl Into<String>,
        code: RoomKeyWithheldCode,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            room_id: None,
            session_id: None,
            sender_key: sender_key.into(),
            code,
            reason: None,
        }
    }

    /// Sets [`room_id`](Self#structfield.room_id).
    #[must_use]
    pub fn with_room_id(mut self, room_id: impl Into<RoomId>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }

    /// Sets [`session_id`](Self#structfield.session_id).
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// Sets [`reason`](Self#structfield.reason).
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

record! {
    RoomKeyWithheldEventContent {
        0 algorithm: Required "algorithm",
        1 room_id: Optional "room_id",
        2 session_id: Optional "session_id",
        3 sender_key: Required "sender_key",
        4 code: Required "code",
        5 reason: Optional "reason",
    }
}

impl EventContent for RoomKeyWithheldEventContent {
    const TYPE: &'static str = "m.room_key.withheld";
}

impl ToDeviceEventContent for RoomKeyWithheldEventContent {}
