// Written by `cargo xtask regen` from api-spec/client-server/definitions/client_device.yaml. Do not edit.

//! Device.
//!
//! From the definitions in `client-server/definitions/client_device.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::record;

/// A device of a user.
///
/// Response of [`GetDeviceJob`](crate::client_server::GetDeviceJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Device {
    /// The device, such as `QBUAZIFURK`.
    ///
    /// `device_id`: string.
    pub device_id: String,
    /// The name that people see.
    ///
    /// `display_name`: string, optional.
    pub display_name: Option<String>,
    /// From which IP address the device was last used, such as `198.51.100.7`.
    ///
    /// `last_seen_ip`: string, optional.
    pub last_seen_ip: Option<String>,
    /// When the device was last used; the server may know of it only minutes later.
    ///
    /// `last_seen_ts`: integer, a time in milliseconds since the Unix epoch, optional.
    pub last_seen_ts: Option<u64>,
}

impl Device {
    /// The device, such as `QBUAZIFURK`.
    ///
    /// `device_id`: string.
    #[doc(alias = "deviceId")]
    pub fn device_id(&self) -> &str {
        &self.device_id
    }

    /// The name that people see.
    ///
    /// `display_name`: string, optional.
    #[doc(alias = "displayName")]
    pub fn display_name(&self) -> Option<&str> {
        self.display_name.as_deref()
    }

    /// From which IP address the device was last used, such as `198.51.100.7`.
    ///
    /// `last_seen_ip`: string, optional.
    #[doc(alias = "lastSeenIp")]
    pub fn last_seen_ip(&self) -> Option<&str> {
        self.last_seen_ip.as_deref()
    }

    /// When the device was last used; the server may know of it only minutes later.
    ///
    /// `last_seen_ts`: integer, a time in milliseconds since the Unix epoch, optional.
    #[doc(alias = "lastSeenTs")]
    pub fn last_seen_ts(&self) -> Option<u64> {
        self.last_seen_ts
    }

    /// [`last_seen_ts`](Self::last_seen_ts) as a [`SystemTime`].
    pub fn last_seen_time(&self) -> Option<SystemTime> {
        self.last_seen_ts.map(matrix_jobs_runtime::units::time)
    }
}

#[cfg(feature = "server")]
impl Device {
    /// Creates the value from its required properties.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            display_name: None,
            last_seen_ip: None,
            last_seen_ts: None,
        }
    }

    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`last_seen_ip`](Self#structfield.last_seen_ip).
    #[must_use]
    pub fn with_last_seen_ip(mut self, last_seen_ip: impl Into<String>) -> Self {
        self.last_seen_ip = Some(last_seen_ip.into());
        self
    }

    /// Sets [`last_seen_ts`](Self#structfield.last_seen_ts).
    #[inline]
    #[must_use]
    pub fn with_last_seen_ts(mut self, last_seen_ts: SystemTime) -> Self {
        self.last_seen_ts = Some(matrix_jobs_runtime::units::timestamp(last_seen_ts));
        self
    }
}

record! {
    Device {
        0 device_id: Required "device_id",
        1 display_name: Optional "display_name",
        2 last_seen_ip: Optional "last_seen_ip",
        3 last_seen_ts: Optional "last_seen_ts",
    }
}
