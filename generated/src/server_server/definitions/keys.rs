// Written by `cargo xtask regen` from api-spec/server-server/definitions/keys.yaml. Do not edit.

//! Server Keys.
//!
//! From the definitions in `server-server/definitions/keys.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::json::{JsonObject, Map};
use matrix_jobs_runtime::{ServerName, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;

/// A server's signing keys, signed by itself and perhaps by others.
///
/// Response of [`GetServerKeyJob`](crate::server_server::GetServerKeyJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ServerKeys {
    /// `server_name`: string, a server name.
    pub server_name: ServerName,
    /// `verify_keys`: object, a map.
    pub verify_keys: Map<String, VerifyKey>,
    /// `old_verify_keys`: object, a map, optional.
    pub old_verify_keys: Option<Map<String, OldVerifyKey>>,
    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub signatures: Map<String, Map<String, String>>,
    /// `valid_until_ts`: integer, a time in milliseconds since the Unix epoch.
    pub valid_until_ts: u64,
    /// All other properties.
    pub extra: JsonObject,
}

impl ServerKeys {
    /// `server_name`: string, a server name.
    #[doc(alias = "serverName")]
    pub fn server_name(&self) -> &ServerName {
        &self.server_name
    }

    /// `verify_keys`: object, a map.
    #[doc(alias = "verifyKeys")]
    pub fn verify_keys(&self) -> &Map<String, VerifyKey> {
        &self.verify_keys
    }

    /// `old_verify_keys`: object, a map, optional.
    #[doc(alias = "oldVerifyKeys")]
    pub fn old_verify_keys(&self) -> Option<&Map<String, OldVerifyKey>> {
        self.old_verify_keys.as_ref()
    }

    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub fn signatures(&self) -> &Map<String, Map<String, String>> {
        &self.signatures
    }

    /// `valid_until_ts`: integer, a time in milliseconds since the Unix epoch.
    #[doc(alias = "validUntilTs")]
    pub fn valid_until_ts(&self) -> u64 {
        self.valid_until_ts
    }

    /// [`valid_until_ts`](Self::valid_until_ts) as a [`SystemTime`].
    pub fn valid_until_time(&self) -> SystemTime {
        matrix_jobs_runtime::units::time(self.valid_until_ts)
    }
}

#[cfg(feature = "server")]
impl ServerKeys {
    /// Creates the value from its required properties.
    pub fn new(
        server_name: impl Into<ServerName>,
        verify_keys: impl IntoIterator<Item = (String, VerifyKey)>,
        signatures: impl IntoIterator<Item = (String, Map<String, String>)>,
        valid_until_ts: SystemTime,
    ) -> Self {
        Self {
            server_name: server_name.into(),
            verify_keys: verify_keys.into_iter().collect(),
            old_verify_keys: None,
            signatures: signatures.into_iter().collect(),
            valid_until_ts: matrix_jobs_runtime::units::timestamp(valid_until_ts),
            extra: JsonObject::new(),
        }
    }

    /// Sets [`old_verify_keys`](Self#structfield.old_verify_keys).
    #[must_use]
    pub fn with_old_verify_keys(
        mut self,
        old_verify_keys: impl IntoIterator<Item = (String, OldVerifyKey)>,
    ) -> Self {
        self.old_verify_keys = Some(old_verify_keys.into_iter().collect());
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
    ServerKeys {
        0 server_name: Required "server_name",
        1 verify_keys: Required "verify_keys",
        2 old_verify_keys: Optional "old_verify_keys",
        3 signatures: Required "signatures",
        4 valid_until_ts: Required "valid_until_ts",
        ..extra
    }
}

/// Part of [`ServerKeys`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct VerifyKey {
    /// `key`: string.
    pub key: String,
}

#[cfg(feature = "server")]
impl VerifyKey {
    /// Creates the value from its required properties.
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}

record! {
    VerifyKey {
        0 key: Required "key",
    }
}

/// Part of [`ServerKeys`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OldVerifyKey {
    /// `expired_ts`: integer, a time in milliseconds since the Unix epoch.
    pub expired_ts: u64,
    /// `key`: string.
    pub key: String,
}

#[cfg(feature = "server")]
impl OldVerifyKey {
    /// Creates the value from its required properties.
    pub fn new(expired_ts: SystemTime, key: impl Into<String>) -> Self {
        Self {
            expired_ts: matrix_jobs_runtime::units::timestamp(expired_ts),
            key: key.into(),
        }
    }
}

record! {
    OldVerifyKey {
        0 expired_ts: Required "expired_ts",
        1 key: Required "key",
    }
}
