// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.request.yaml. Do not edit.

//! Requests a key verification. In a room, it is a message: `m.room.message` with the `msgtype` of this name.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.request.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::event::{EventContent, ToDeviceEventContent};
use matrix_jobs_runtime::record;

/// Requests a key verification. In a room, it is a message: `m.room.message` with the `msgtype` of this name.
///
/// Content of `m.key.verification.request` events: to-device, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.key.verification.request")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyVerificationRequestEventContent {
    /// `from_device`: string.
    pub from_device: String,
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `methods`: array.
    pub methods: Vec<String>,
    /// `timestamp`: integer, a time in milliseconds since the Unix epoch, optional.
    pub timestamp: Option<u64>,
}

impl KeyVerificationRequestEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        from_device: impl Into<String>,
        methods: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            from_device: from_device.into(),
            transaction_id: None,
            methods: methods.into_iter().map(Into::into).collect(),
            timestamp: None,
        }
    }

    /// Sets [`transaction_id`](Self#structfield.transaction_id).
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets [`timestamp`](Self#structfield.timestamp).
    #[inline]
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: SystemTime) -> Self {
        self.timestamp = Some(matrix_jobs_runtime::units::timestamp(timestamp));
        self
    }
}

record! {
    KeyVerificationRequestEventContent {
        0 from_device: Required "from_device",
        1 transaction_id: Optional "transaction_id",
        2 methods: Required "methods",
        3 timestamp: Optional "timestamp",
    }
}

impl EventContent for KeyVerificationRequestEventContent {
    const TYPE: &'static str = "m.key.verification.request";
}

impl ToDeviceEventContent for KeyVerificationRequestEventContent {}
