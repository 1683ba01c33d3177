// Written by `cargo xtask regen` from api-spec/client-server/definitions/device_keys.yaml. Do not edit.

//! DeviceKeys.
//!
//! From the definitions in `client-server/definitions/device_keys.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{UserId, record};

/// The keys by which a device is known, signed by itself.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeviceKeys {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// The device, such as `QBUAZIFURK`.
    ///
    /// `device_id`: string.
    pub device_id: String,
    /// How the device can encrypt, such as `m.megolm.v1.aes-sha2`.
    ///
    /// `algorithms`: array.
    pub algorithms: Vec<String>,
    /// The public keys, by algorithm and device: `ed25519:QBUAZIFURK`.
    ///
    /// `keys`: object, a map.
    pub keys: Map<String, String>,
    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub signatures: Map<UserId, Map<String, String>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl DeviceKeys {
    /// Creates the value from its required properties.
    pub fn new(
        user_id: impl Into<UserId>,
        device_id: impl Into<String>,
        algorithms: impl IntoIterator<Item = impl Into<String>>,
        keys: impl IntoIterator<Item = (String, String)>,
        signatures: impl IntoIterator<Item = (UserId, Map<String, String>)>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            device_id: device_id.into(),
            algorithms: algorithms.into_iter().map(Into::into).collect(),
            keys: keys.into_iter().collect(),
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
    DeviceKeys {
        0 user_id: Required "user_id",
        1 device_id: Required "device_id",
        2 algorithms: Required "algorithms",
        3 keys: Required "keys",
        4 signatures: Required "signatures",
        ..extra
    }
}
