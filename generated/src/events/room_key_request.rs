// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room_key_request.yaml. Do not edit.

//! Requests a room key from the user's other devices, or cancels the request.
//!
//! From the definitions in `event-schemas/schema/m.room_key_request.yaml`.

use matrix_jobs_runtime::event::{EventContent, ToDeviceEventContent};
use matrix_jobs_runtime::{RoomId, record};

pub use crate::enums::Action;

/// Requests a room key from the user's other devices, or cancels the request.
///
/// Content of `m.room_key_request` events: to-device, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.room_key_request")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomKeyRequestEventContent {
    /// `body`: object, optional.
    pub body: Option<RequestedKeyInfo>,
    /// `action`: string, an enum.
    pub action: Action,
    /// `requesting_device_id`: string.
    pub requesting_device_id: String,
    /// `request_id`: string.
    pub request_id: String,
}

impl RoomKeyRequestEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        action: Action,
        requesting_device_id: impl Into<String>,
        request_id: impl Into<String>,
    ) -> Self {
        Self {
            body: None,
            action,
            requesting_device_id: requesting_device_id.into(),
            request_id: request_id.into(),
        }
    }

    /// Sets [`body`](Self#structfield.body).
    #[inline]
    #[must_use]
    pub fn with_body(mut self, body: RequestedKeyInfo) -> Self {
        self.body = Some(body);
        self
    }
}

record! {
    RoomKeyRequestEventContent {
        0 body: Optional "body",
        1 action: Required "action",
        2 requesting_device_id: Required "requesting_device_id",
        3 request_id: Required "request_id",
    }
}

impl EventContent for RoomKeyRequestEventContent {
    const TYPE: &'static str = "m.room_key_request";
}

impl ToDeviceEventContent for RoomKeyRequestEventContent {}

/// Part of [`RoomKeyRequestEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestedKeyInfo {
    /// `algorithm`: string.
    pub algorithm: String,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// `sender_key`: string, optional.
    pub sender_key: Option<String>,
    /// `session_id`: string.
    pub session_id: String,
}

impl RequestedKeyInfo {
    /// Creates the value from its required properties.
    pub fn new(
        algorithm: impl Into<String>,
        room_id: impl Into<RoomId>,
        session_id: impl Into<String>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            room_id: room_id.into(),
            sender_key: None,
            session_id: session_id.into(),
        }
    }

    /// Sets [`sender_key`](Self#structfield.sender_key).
    #[must_use]
    pub fn with_sender_key(mut self, sender_key: impl Into<String>) -> Self {
        self.sender_key = Some(sender_key.into());
        self
    }
}

record! {
    RequestedKeyInfo {
        0 algorithm: Required "algorithm",
        1 room_id: Required "room_id",
        2 sender_key: Optional "sender_key",
        3 session_id: Required "session_id",
    }
}
