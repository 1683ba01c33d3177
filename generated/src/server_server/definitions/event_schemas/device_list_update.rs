// Written by `cargo xtask regen` from api-spec/server-server/definitions/event-schemas/m.device_list_update.yaml. Do not edit.

//! m.device_list_update.
//!
//! From the definitions in `server-server/definitions/event-schemas/m.device_list_update.yaml`.

use matrix_jobs_runtime::{UserId, record};

pub use crate::client_server::definitions::device_keys::DeviceKeys;

/// A device of a user of the sending server is new, has changed or is gone.
///
/// Since Matrix 1.1.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeviceListUpdateEdu {
    /// `content`: object.
    pub content: DeviceListUpdate,
}

impl DeviceListUpdateEdu {
    /// Creates the value from its required properties.
    pub fn new(
        user_id: impl Into<UserId>,
        device_id: impl Into<String>,
        stream_id: i64,
    ) -> Self {
        Self {
            content: DeviceListUpdate::new(user_id, device_id, stream_id),
        }
    }
}

record! {
    DeviceListUpdateEdu {
        0 content: Required "content",
        = "edu_type" "m.device_list_update"
    }
}

/// Part of [`DeviceListUpdateEdu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeviceListUpdate {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// The device, such as `QBUAZIFURK`.
    ///
    /// `device_id`: string.
    pub device_id: String,
    /// The device's name, for people.
    ///
    /// `device_display_name`: string, optional.
    pub device_display_name: Option<String>,
    /// `stream_id`: integer.
    pub stream_id: i64,
    /// `prev_id`: array, optional.
    pub prev_id: Option<Vec<i64>>,
    /// `deleted`: boolean, optional.
    pub deleted: Option<bool>,
    /// `keys`: object, optional.
    pub keys: Option<DeviceKeys>,
}

impl DeviceListUpdate {
    /// Creates the value from its required properties.
    pub fn new(
        user_id: impl Into<UserId>,
        device_id: impl Into<String>,
        stream_id: i64,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            device_id: device_id.into(),
            device_display_name: None,
            stream_id,
            prev_id: None,
            deleted: None,
            keys: None,
        }
    }

    /// Sets [`device_display_name`](Self#structfield.device_display_name).
    #[must_use]
    pub fn with_device_display_name(
        mut self,
        device_display_name: impl Into<String>,
    ) -> Self {
        self.device_display_name = Some(device_display_name.into());
        self
    }

    /// Sets [`prev_id`](Self#structfield.prev_id).
    #[inline]
    #[must_use]
    pub fn with_prev_id(mut self, prev_id: Vec<i64>) -> Self {
        self.prev_id = Some(prev_id);
        self
    }

    /// Sets [`deleted`](Self#structfield.deleted).
    #[inline]
    #[must_use]
    pub fn with_deleted(mut self, deleted: bool) -> Self {
        self.deleted = Some(deleted);
        self
    }

    /// Sets [`keys`](Self#structfield.keys).
    #[inline]
    #[must_use]
    pub fn with_keys(mut self, keys: DeviceKeys) -> Self {
        self.keys = Some(keys);
        self
    }
}

record! {
    DeviceListUpdate {
        0 user_id: Required "user_id",
        1 device_id: Required "device_id",
        2 device_display_name: Optional "device_display_name",
        3 stream_id: Required "stream_id",
        4 prev_id: Optional "prev_id",
        5 deleted: Optional "deleted",
        6 keys: Optional "keys",
    }
}
