// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.cancel.yaml. Do not edit.

//! Cancels a key verification.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.cancel.yaml`.

use matrix_jobs_runtime::event::{
    EventContent, MessageLikeEventContent, RelatesTo, ToDeviceEventContent,
};
use matrix_jobs_runtime::record;

/// Cancels a key verification.
///
/// Content of `m.key.verification.cancel` events: to-device, message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event) and [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.key.verification.cancel")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyVerificationCancelEventContent {
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `reason`: string.
    pub reason: String,
    /// `code`: string.
    pub code: String,
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
}

impl KeyVerificationCancelEventContent {
    /// Creates the value from its required properties.
    pub fn new(reason: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            transaction_id: None,
            reason: reason.into(),
            code: code.into(),
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
    KeyVerificationCancelEventContent {
        0 transaction_id: Optional "transaction_id",
        1 reason: Required "reason",
        2 code: Required "code",
        3 relates_to: Optional "m.relates_to",
    }
}

impl EventContent for KeyVerificationCancelEventContent {
    const TYPE: &'static str = "m.key.verification.cancel";
}

impl ToDeviceEventContent for KeyVerificationCancelEventContent {}

impl MessageLikeEventContent for KeyVerificationCancelEventContent {}
