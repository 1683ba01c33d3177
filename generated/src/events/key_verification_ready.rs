// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.ready.yaml. Do not edit.

//! Accepts the request for a key verification.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.ready.yaml`.

use matrix_jobs_runtime::event::{
    EventContent, MessageLikeEventContent, RelatesTo, ToDeviceEventContent,
};
use matrix_jobs_runtime::record;

/// Accepts the request for a key verification.
///
/// Content of `m.key.verification.ready` events: to-device, message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event) and [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.key.verification.ready")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyVerificationReadyEventContent {
    /// `from_device`: string.
    pub from_device: String,
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `methods`: array.
    pub methods: Vec<String>,
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
}

impl KeyVerificationReadyEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        from_device: impl Into<String>,
        methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_device: from_device.into(),
            transaction_id: None,
            methods: methods.into_iter().map(Into::into).collect(),
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
    KeyVerificationReadyEventContent {
        0 from_device: Required "from_device",
        1 transaction_id: Optional "transaction_id",
        2 methods: Required "methods",
        3 relates_to: Optional "m.relates_to",
    }
}

impl EventContent for KeyVerificationReadyEventContent {
    const TYPE: &'static str = "m.key.verification.ready";
}

impl ToDeviceEventContent for KeyVerificationReadyEventContent {}

impl MessageLikeEventContent for KeyVerificationReadyEventContent {}
