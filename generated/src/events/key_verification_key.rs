// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.key.yaml. Do not edit.

//! Sends the ephemeral public key of a key verification.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.key.yaml`.

use matrix_jobs_runtime::event::{
    EventContent, MessageLikeEventContent, RelatesTo, ToDeviceEventContent,
};
use matrix_jobs_runtime::record;

/// Sends the ephemeral public key of a key verification.
///
/// Content of `m.key.verification.key` events: to-device, message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event) and [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.key.verification.key")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyVerificationKeyEventContent {
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `key`: string.
    pub key: String,
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
}

impl KeyVerificationKeyEventContent {
    /// Creates the value from its required properties.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            transaction_id: None,
            key: key.into(),
            relates_to: None,
        }
    }

    /// Sets [`transaction_id`](Self#structfield.transaction_id).
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
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
    KeyVerificationKeyEventContent {
        0 transaction_id: Optional "transaction_id",
        1 key: Required "key",
        2 relates_to: Optional "m.relates_to",
    }
}

impl EventContent for KeyVerificationKeyEventContent {
    const TYPE: &'static str = "m.key.verification.key";
}

impl ToDeviceEventContent for KeyVerificationKeyEventContent {}

impl MessageLikeEventContent for KeyVerificationKeyEventContent {}
