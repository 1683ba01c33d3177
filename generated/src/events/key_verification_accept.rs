// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.accept.yaml. Do not edit.

//! Accepts a key verification that was started.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.accept.yaml`.

use matrix_jobs_runtime::event::{
    EventContent, MessageLikeEventContent, RelatesTo, ToDeviceEventContent,
};
use matrix_jobs_runtime::record;

pub use crate::enums::ShortAuthenticationString;

/// Accepts a key verification that was started.
///
/// Content of `m.key.verification.accept` events: to-device, message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event) and [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.key.verification.accept")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyVerificationAcceptEventContent {
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `key_agreement_protocol`: string.
    pub key_agreement_protocol: String,
    /// `hash`: string.
    pub hash: String,
    /// `message_authentication_code`: string.
    pub message_authentication_code: String,
    /// `short_authentication_string`: array.
    pub short_authentication_string: Vec<ShortAuthenticationString>,
    /// `commitment`: string.
    pub commitment: String,
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
    /// The verification method, `m.sas.v1`.
    ///
    /// `method`: string.
    pub method: String,
}

impl KeyVerificationAcceptEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        key_agreement_protocol: impl Into<String>,
        hash: impl Into<String>,
        message_authentication_code: impl Into<String>,
        short_authentication_string: Vec<ShortAuthenticationString>,
        commitment: impl Into<String>,
        method: impl Into<String>,
    ) -> Self {
        Self {
            transaction_id: None,
            key_agreement_protocol: key_agreement_protocol.into(),
            hash: hash.into(),
            message_authentication_code: message_authentication_code.into(),
            short_authentication_string,
            commitment: commitment.into(),
            relates_to: None,
            method: method.into(),
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
    KeyVerificationAcceptEventContent {
        0 transaction_id: Optional "transaction_id",
        1 key_agreement_protocol: Required "key_agreement_protocol",
        2 hash: Required "hash",
        3 message_authentication_code: Required "message_authentication_code",
        4 short_authentication_string: Required "short_authentication_string",
        5 commitment: Required "commitment",
        6 relates_to: Optional "m.relates_to",
        7 method: Required "method",
    }
}

impl EventContent for KeyVerificationAcceptEventContent {
    const TYPE: &'static str = "m.key.verification.accept";
}

impl ToDeviceEventContent for KeyVerificationAcceptEventContent {}

impl MessageLikeEventContent for KeyVerificationAcceptEventContent {}
