// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.forwarded_room_key.yaml. Do not edit.

//! A room key that another device of the user passes on.
//!
//! From the definitions in `event-schemas/schema/m.forwarded_room_key.yaml`.

use matrix_jobs_runtime::event::{EventContent, ToDeviceEventContent};
use matrix_jobs_runtime::json::{JsonObject, Secret};
use matrix_jobs_runtime::{RoomId, record};

/// A room key that another device of the user passes on.
///
/// Content of `m.forwarded_room_key` events: to-device, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.forwarded_room_key")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ForwardedRoomKeyEventContent {
    /// `algorithm`: string.
    pub algorithm: String,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// `sender_key`: string.
    pub sender_key: String,
    /// `session_id`: string.
    pub session_id: String,
    /// `session_key`: string, secret (hidden by `Debug`).
    pub session_key: Secret,
    /// `sender_claimed_ed25519_key`: string.
    pub sender_claimed_ed25519_key: String,
    /// `forwarding_curve25519_key_chain`: array.
    pub forwarding_curve25519_key_chain: Vec<String>,
    /// `withheld`: any JSON object, optional.
    pub withheld: Option<JsonObject>,
}

impl ForwardedRoomKeyEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        algorithm: impl Into<String>,
        room_id: impl Into<RoomId>,
        sender_key: impl Into<String>,
        session_id: impl Into<String>,
        session_key: impl Into<Secret>,
        sender_claimed_ed25519_key: impl Into<String>,
        forwarding_curve25519_key_chain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            room_id: room_id.into(),
            sender_key: sender_key.into(),
            session_id: session_id.into(),
            session_key: session_key.into(),
            sender_claimed_ed25519_key: sender_claimed_ed25519_key.into(),
            forwarding_curve25519_key_chain: forwarding_curve25519_key_chain
                .into_iter()
                .map(Into::into)
                .collect(),
            withheld: None,
        }
    }

    /// Sets [`withheld`](Self#structfield.withheld).
    #[inline]
    #[must_use]
    pub fn with_withheld(mut self, withheld: JsonObject) -> Self {
        self.withheld = Some(withheld);
        self
    }
}

record! {
    ForwardedRoomKeyEventContent {
        0 algorithm: Required "algorithm",
        1 room_id: Required "room_id",
        2 sender_key: Required "sender_key",
        3 session_id: Required "session_id",
        4 session_key: Required "session_key",
        5 sender_claimed_ed25519_key: Required "sender_claimed_ed25519_key",
        6 forwarding_curve25519_key_chain: Required "forwarding_curve25519_key_chain",
        7 withheld: Optional "withheld",
    }
}

impl EventContent for ForwardedRoomKeyEventContent {
    const TYPE: &'static str = "m.forwarded_room_key";
}

impl ToDeviceEventContent for ForwardedRoomKeyEventContent {}
