// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.secret.request.yaml. Do not edit.

//! Requests a secret from the user's other devices, or cancels the request.
//!
//! From the definitions in `event-schemas/schema/m.secret.request.yaml`.

use matrix_jobs_runtime::event::{EventContent, ToDeviceEventContent};
use matrix_jobs_runtime::record;

pub use crate::enums::Action;

/// Requests a secret from the user's other devices, or cancels the request.
///
/// Content of `m.secret.request` events: to-device, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.secret.request")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SecretRequestEventContent {
    /// `name`: string, optional.
    pub name: Option<String>,
    /// `action`: string, an enum.
    pub action: Action,
    /// `requesting_device_id`: string.
    pub requesting_device_id: String,
    /// `request_id`: string.
    pub request_id: String,
}

impl SecretRequestEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        action: Action,
        requesting_device_id: impl Into<String>,
        request_id: impl Into<String>,
    ) -> Self {
        Self {
            name: None,
            action,
            requesting_device_id: requesting_device_id.into(),
            request_id: request_id.into(),
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

record! {
    SecretRequestEventContent {
        0 name: Optional "name",
        1 action: Required "action",
        2 requesting_device_id: Required "requesting_device_id",
        3 request_id: Required "request_id",
    }
}

impl EventContent for SecretRequestEventContent {
    const TYPE: &'static str = "m.secret.request";
}

impl ToDeviceEventContent for SecretRequestEventContent {}
