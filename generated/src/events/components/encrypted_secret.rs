// Written by `cargo xtask regen` from api-spec/overlays/event-schemas/schema/components/encrypted_secret.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the prose of the specification, by `overlays/event-schemas/schema/components/encrypted_secret.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// A secret as one key encrypts it, in the form of the key's algorithm.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct EncryptedSecret {
    /// The initialization vector, as base64.
    ///
    /// `iv`: string, optional.
    pub iv: Option<String>,
    /// The encrypted secret, as base64.
    ///
    /// `ciphertext`: string, optional.
    pub ciphertext: Option<String>,
    /// The MAC of the ciphertext, as base64.
    ///
    /// `mac`: string, optional.
    pub mac: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl EncryptedSecret {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`iv`](Self#structfield.iv).
    #[must_use]
    pub fn with_iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
        self
    }

    /// Sets [`ciphertext`](Self#structfield.ciphertext).
    #[must_use]
    pub fn with_ciphertext(mut self, ciphertext: impl Into<String>) -> Self {
        self.ciphertext = Some(ciphertext.into());
        self
    }

    /// Sets [`mac`](Self#structfield.mac).
    #[must_use]
    pub fn with_mac(mut self, mac: impl Into<String>) -> Self {
        self.mac = Some(mac.into());
        self
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
    EncryptedSecret {
        0 iv: Optional "iv",
        1 ciphertext: Optional "ciphertext",
        2 mac: Optional "mac",
        ..extra
    }
}
