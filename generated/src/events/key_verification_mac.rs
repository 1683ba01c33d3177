// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.mac.yaml. Do not edit.

//! Sends the MACs of the keys to verify.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.mac.yaml`.

use matrix_jobs_runtime::event::{
    EventContent, MessageLikeEventContent, RelatesTo, ToDeviceEventContent,
};
use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::record;

/// Sends the MACs of the keys to verify.
///
/// Content of `m.key.verification.mac` events: to-device, message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event) and [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.key.verification.mac")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyVerificationMacEventContent {
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `mac`: object, a map.
    pub mac: Map<String, String>,
    /// `keys`: string.
    pub keys: String,
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
}

impl KeyVerificationMacEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        mac: impl IntoIterator<Item = (String, String)>,
        keys: impl Into<String>,
    ) -> Self {
        Self {
            transaction_id: None,
            mac: mac.into_iter().collect(),
            keys: keys.into(),
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
    KeyVerificationMacEventContent {
        0 transaction_id: Optional "transaction_id",
        1 mac: Required "mac",
        2 keys: Required "keys",
        3 relates_to: Optional "m.relates_to",
    }
}

impl EventContent for KeyVerificationMacEventContent {
    const TYPE: &'static str = "m.key.verification.mac";
}

impl ToDeviceEventContent for KeyVerificationMacEventContent {}

impl MessageLikeEventContent for KeyVerificationMacEventContent {}
