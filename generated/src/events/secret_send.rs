// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.secret.send.yaml. Do not edit.

//! Shares a secret with another device of the user.
//!
//! From the definitions in `event-schemas/schema/m.secret.send.yaml`.

use matrix_jobs_runtime::event::{EventContent, ToDeviceEventContent};
use matrix_jobs_runtime::record;

/// Shares a secret with another device of the user.
///
/// Content of `m.secret.send` events: to-device, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.secret.send")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SecretSendEventContent {
    /// `request_id`: string.
    pub request_id: String,
    /// `secret`: string.
    pub secret: String,
}

impl SecretSendEventContent {
    /// Creates the value from its required properties.
    pub fn new(request_id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            request_id: request_id.into(),
            secret: secret.into(),
        }
    }
}

record! {
    SecretSendEventContent {
        0 request_id: Required "request_id",
        1 secret: Required "secret",
    }
}

impl EventContent for SecretSendEventContent {
    const TYPE: &'static str = "m.secret.send";
}

impl ToDeviceEventContent for SecretSendEventContent {}
