// Written by `cargo xtask regen` from api-spec/client-server/definitions/device_keys.yaml, Matrix 1.19. Do not edit.

//! DeviceKeys.
//!
//! From the definitions in `client-server/definitions/device_keys.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{UserId, record};

/// The keys by which a device is known, signed by itself.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceKeys {
    /// `user_id`: a user ID.
    pub user_id: UserId,
    /// `device_id`: text.
    pub device_id: String,
    /// `algorithms`: a list.
    pub algorithms: Vec<String>,
    /// `keys`: an object with keys of its own.
    pub keys: BTreeMap<String, String>,
    /// `signatures`: an object with keys of its own.
    pub signatures: BTreeMap<UserId, BTreeMap<String, String>>,
    /// All other members.
    pub extra: JsonObject,
}

impl DeviceKeys {
    /// A value with all that it can't do without.
    pub fn new(
        user_id: impl Into<UserId>,
        device_id: impl Into<String>,
        algorithms: impl IntoIterator<Item = impl Into<String>>,
        keys: BTreeMap<String, String>,
        signatures: BTreeMap<UserId, BTreeMap<String, String>>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            device_id: device_id.into(),
            algorithms: algorithms.into_iter().map(Into::into).collect(),
            keys,
            signatures,
            extra: JsonObject::new(),
        }
    }

    /// Sets a member that has no field of its own.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<JsonValue>) -> Self {
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
