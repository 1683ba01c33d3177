// Written by `cargo xtask regen` from api-spec/overlays/event-schemas/schema/m.secret_storage.key.yaml. Do not edit.

//! A key that encrypts the user's secrets. The type ends with the key's ID.
//!
//! From the prose of the specification, by `overlays/event-schemas/schema/m.secret_storage.key.yaml`.

use matrix_jobs_runtime::event::PrefixedEventContent;
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// A key that encrypts the user's secrets. The type ends with the key's ID.
///
/// Content of `m.secret_storage.key.*` events: global account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::prefixed_event`](crate::client_server::SetAccountDataJob::prefixed_event). Read by [`GetAccountDataJob::prefixed_event`](crate::client_server::GetAccountDataJob::prefixed_event)."
)]
#[doc(alias = "m.secret_storage.key")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SecretStorageKeyEventContent {
    /// The key's name, for its user.
    ///
    /// `name`: string, optional.
    pub name: Option<String>,
    /// By which algorithm it encrypts: `m.secret_storage.v1.aes-hmac-sha2`.
    ///
    /// `algorithm`: string.
    pub algorithm: String,
    /// How to make the key of a passphrase, if it can be.
    ///
    /// `passphrase`: object, optional.
    pub passphrase: Option<SecretStoragePassphrase>,
    /// The initialization vector with which to check the key, as base64.
    ///
    /// `iv`: string, optional.
    pub iv: Option<String>,
    /// The MAC with which to check the key, as base64.
    ///
    /// `mac`: string, optional.
    pub mac: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl SecretStorageKeyEventContent {
    /// Creates the value from its required properties.
    pub fn new(algorithm: impl Into<String>) -> Self {
        Self {
            name: None,
            algorithm: algorithm.into(),
            passphrase: None,
            iv: None,
            mac: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`passphrase`](Self#structfield.passphrase).
    #[inline]
    #[must_use]
    pub fn with_passphrase(mut self, passphrase: SecretStoragePassphrase) -> Self {
        self.passphrase = Some(passphrase);
        self
    }

    /// Sets [`iv`](Self#structfield.iv).
    #[must_use]
    pub fn with_iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = Some(iv.into());
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
    SecretStorageKeyEventContent {
        0 name: Optional "name",
        1 algorithm: Required "algorithm",
        2 passphrase: Optional "passphrase",
        3 iv: Optional "iv",
        4 mac: Optional "mac",
        ..extra
    }
}

impl PrefixedEventContent for SecretStorageKeyEventContent {
    const PREFIX: &'static str = "m.secret_storage.key.";
}

/// How to make the key of a passphrase, if it can be.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SecretStoragePassphrase {
    /// By which algorithm: `m.pbkdf2`.
    ///
    /// `algorithm`: string.
    pub algorithm: String,
    /// The salt.
    ///
    /// `salt`: string.
    pub salt: String,
    /// The number of iterations.
    ///
    /// `iterations`: integer.
    pub iterations: i64,
    /// How many bits the key has; default: 256.
    ///
    /// `bits`: integer, optional.
    pub bits: Option<i64>,
}

impl SecretStoragePassphrase {
    /// Creates the value from its required properties.
    pub fn new(
        algorithm: impl Into<String>,
        salt: impl Into<String>,
        iterations: i64,
    ) -> Self {
        Self {
            algorithm: algorithm.into(),
            salt: salt.into(),
            iterations,
            bits: None,
        }
    }

    /// Sets [`bits`](Self#structfield.bits).
    #[inline]
    #[must_use]
    pub fn with_bits(mut self, bits: i64) -> Self {
        self.bits = Some(bits);
        self
    }
}

record! {
    SecretStoragePassphrase {
        0 algorithm: Required "algorithm",
        1 salt: Required "salt",
        2 iterations: Required "iterations",
        3 bits: Optional "bits",
    }
}
