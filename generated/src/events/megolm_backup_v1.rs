// Written by `cargo xtask regen` from api-spec/overlays/event-schemas/schema/m.megolm_backup.v1.yaml. Do not edit.

//! The private key of the backup of room keys, encrypted.
//!
//! From the prose of the specification, by `overlays/event-schemas/schema/m.megolm_backup.v1.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::record;

pub use crate::events::components::encrypted_secret::EncryptedSecret;

/// The private key of the backup of room keys, encrypted.
///
/// Content of `m.megolm_backup.v1` events: global account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.megolm_backup.v1")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MegolmBackupV1EventContent {
    /// The secret as each key encrypts it, by the key's ID.
    ///
    /// `encrypted`: object, a map.
    pub encrypted: Map<String, EncryptedSecret>,
    /// All other properties.
    pub extra: JsonObject,
}

impl MegolmBackupV1EventContent {
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
    MegolmBackupV1EventContent {
        0 encrypted: Required "encrypted",
        ..extra
    }
}

impl EventContent for MegolmBackupV1EventContent {
    const TYPE: &'static str = "m.megolm_backup.v1";
}

impl GlobalAccountDataEventContent for MegolmBackupV1EventContent {}
