// Written by `cargo xtask regen` from api-spec/overlays/event-schemas/schema/m.cross_signing.master.yaml. Do not edit.

//! The private part of the user's cross-signing master key, encrypted.
//!
//! From the prose of the specification, by `overlays/event-schemas/schema/m.cross_signing.master.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::record;

pub use crate::events::components::encrypted_secret::EncryptedSecret;

/// The private part of the user's cross-signing master key, encrypted.
///
/// Content of `m.cross_signing.master` events: global account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.cross_signing.master")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CrossSigningMasterEventContent {
    /// The secret as each key encrypts it, by the key's ID.
    ///
    /// `encrypted`: object, a map.
    pub encrypted: Map<String, EncryptedSecret>,
    /// All other properties.
    pub extra: JsonObject,
}

impl CrossSigningMasterEventContent {
    /// Creates the value from its required properties.
    pub fn new(encrypted: impl IntoIterator<Item = (String, EncryptedSecret)>) -> Self {
        Self {
            encrypted: encrypted.into_iter().collect(),
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
    CrossSigningMasterEventContent {
        0 encrypted: Required "encrypted",
        ..extra
    }
}

impl EventContent for CrossSigningMasterEventContent {
    const TYPE: &'static str = "m.cross_signing.master";
}

impl GlobalAccountDataEventContent for CrossSigningMasterEventContent {}
