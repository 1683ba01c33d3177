// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.encrypted.yaml. Do not edit.

//! An event that is encrypted.
//!
//! From the definitions in `event-schemas/schema/m.room.encrypted.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use matrix_jobs_runtime::event::{
    EventContent, MessageLikeEventContent, RelatesTo, ToDeviceEventContent,
};
use matrix_jobs_runtime::json::{JsonValue, Map};
use matrix_jobs_runtime::{open_enum, record, union};

/// An event that is encrypted.
///
/// Content of `m.room.encrypted` events: message-like, to-device, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event) and [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.room.encrypted")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomEncryptedEventContent {
    /// `algorithm`: string, an enum.
    pub algorithm: RoomEncryptedAlgorithm,
    /// `ciphertext`: one of several types.
    pub ciphertext: RoomEncryptedCiphertext,
    /// `sender_key`: string, optional.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub sender_key: Option<String>,
    /// The device, such as `QBUAZIFURK`.
    ///
    /// `device_id`: string, optional.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub device_id: Option<String>,
    /// `session_id`: string, optional.
    pub session_id: Option<String>,
    /// What the event relates to, not encrypted.
    ///
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
}

impl RoomEncryptedEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        algorithm: RoomEncryptedAlgorithm,
        ciphertext: impl Into<RoomEncryptedCiphertext>,
    ) -> Self {
        Self {
            algorithm,
            ciphertext: ciphertext.into(),
            sender_key: None,
            device_id: None,
            session_id: None,
            relates_to: None,
        }
    }

    /// Sets [`sender_key`](Self#structfield.sender_key).
    #[deprecated(note = "deprecated by the Matrix specification")]
    #[must_use]
    pub fn with_sender_key(mut self, sender_key: impl Into<String>) -> Self {
        self.sender_key = Some(sender_key.into());
        self
    }

    /// Sets [`device_id`](Self#structfield.device_id).
    #[deprecated(note = "deprecated by the Matrix specification")]
    #[must_use]
    pub fn with_device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = Some(device_id.into());
        self
    }

    /// Sets [`session_id`](Self#structfield.session_id).
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// Sets [`relates_to`](Self#structfield.relates_to).
    #[inline]
    #[must_use]
    pub fn with_relates_to(mut self, relates_to: RelatesTo) -> Self {
        self.relates_to = Some(relates_to);
        self
    }
}

record! {
    RoomEncryptedEventContent {
        0 algorithm: Required "algorithm",
        1 ciphertext: Required "ciphertext",
        2 sender_key: Optional "sender_key",
        3 device_id: Optional "device_id",
        4 session_id: Optional "session_id",
        5 relates_to: Optional "m.relates_to",
    }
}

impl EventContent for RoomEncryptedEventContent {
    const TYPE: &'static str = "m.room.encrypted";
}

impl MessageLikeEventContent for RoomEncryptedEventContent {}

impl ToDeviceEventContent for RoomEncryptedEventContent {}

/// Part of [`RoomEncryptedEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoomEncryptedAlgorithm {
    /// `m.olm.v1.curve25519-aes-sha2`
    OlmV1Curve25519AesSha2,
    /// `m.megolm.v1.aes-sha2`
    MegolmV1AesSha2,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    RoomEncryptedAlgorithm {
        OlmV1Curve25519AesSha2 = "m.olm.v1.curve25519-aes-sha2",
        MegolmV1AesSha2 = "m.megolm.v1.aes-sha2",
    }
}

/// Part of [`RoomEncryptedEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum RoomEncryptedCiphertext {
    /// string.
    Text(String),
    /// object, a map.
    Object(Map<String, CiphertextInfo>),
    #[doc(hidden)]
    _Custom(JsonValue),
}

union! {
    RoomEncryptedCiphertext {
        Text(String),
        Object(Map < String , CiphertextInfo >),
    }
}

impl From<&str> for RoomEncryptedCiphertext {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// Part of [`RoomEncryptedCiphertext`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct CiphertextInfo {
    /// `body`: string, optional.
    pub body: Option<String>,
    /// `type`: integer, optional.
    pub r#type: Option<i64>,
}

impl CiphertextInfo {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`type`](Self#structfield.type).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: i64) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

record! {
    CiphertextInfo {
        0 body: Optional "body",
        1 r#type: Optional "type",
    }
}
