// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.done.yaml. Do not edit.

//! Completes a key verification.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.done.yaml`.

use matrix_jobs_runtime::event::{
    EventContent, MessageLikeEventContent, RelatesTo, ToDeviceEventContent,
};
use matrix_jobs_runtime::record;

/// Completes a key verification.
///
/// Content of `m.key.verification.done` events: to-device, message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event) and [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.key.verification.done")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct KeyVerificationDoneEventContent {
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
}

impl KeyVerificationDoneEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
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
    KeyVerificationDoneEventContent {
        0 transaction_id: Optional "transaction_id",
        1 relates_to: Optional "m.relates_to",
    }
}

impl EventContent for KeyVerificationDoneEventContent {
    const TYPE: &'static str = "m.key.verification.done";
}

impl ToDeviceEventContent for KeyVerificationDoneEventContent {}

impl MessageLikeEventContent for KeyVerificationDoneEventContent {}
