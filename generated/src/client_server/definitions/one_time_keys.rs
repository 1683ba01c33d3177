// Written by `cargo xtask regen` from api-spec/client-server/definitions/one_time_keys.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/one_time_keys.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{UserId, record, union};

/// A one-time key: bare, or signed by its device.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum OneTimeKey {
    /// string.
    Text(String),
    /// object.
    KeyObject(KeyObject),
    #[doc(hidden)]
    _Custom(JsonValue),
}

union! {
    OneTimeKey {
        Text(String),
        KeyObject(KeyObject),
    }
}

impl From<&str> for OneTimeKey {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// Part of [`OneTimeKey`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyObject {
    /// The public key in unpadded base64.
    ///
    /// `key`: string.
    pub key: String,
    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub signatures: Map<UserId, JsonObject>,
    /// All other properties.
    pub extra: JsonObject,
}

impl KeyObject {
    /// Creates the value from its required properties.
    pub fn new(
        key: impl Into<String>,
        signatures: impl IntoIterator<Item = (UserId, JsonObject)>,
    ) -> Self {
        Self {
            key: key.into(),
            signatures: signatures.into_iter().collect(),
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
    KeyObject {
        0 key: Required "key",
        1 signatures: Required "signatures",
        ..extra
    }
}
