// Written by `cargo xtask regen` from api-spec/overlays/event-schemas/schema/m.secret_storage.default_key.yaml. Do not edit.

//! The key that encrypts the user's secrets unless another is asked for.
//!
//! From the prose of the specification, by `overlays/event-schemas/schema/m.secret_storage.default_key.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// The key that encrypts the user's secrets unless another is asked for.
///
/// Content of `m.secret_storage.default_key` events: global account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.secret_storage.default_key")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SecretStorageDefaultKeyEventContent {
    /// The key's ID.
    ///
    /// `key`: string.
    pub key: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl SecretStorageDefaultKeyEventContent {
    /// Creates the value from its required properties.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            extra: JsonObject::new(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    SecretStorageDefaultKeyEventContent {
        0 key: Required "key",
        ..extra
    }
}

impl EventContent for SecretStorageDefaultKeyEventContent {
    const TYPE: &'static str = "m.secret_storage.default_key";
}

impl GlobalAccountDataEventContent for SecretStorageDefaultKeyEventContent {}
