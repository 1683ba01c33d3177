// Written by `cargo xtask regen` from api-spec/client-server/definitions/client_device.yaml, Matrix 1.19. Do not edit.

//! Device.
//!
//! From the definitions in `client-server/definitions/client_device.yaml`.

use matrix_jobs_runtime::record;

/// A device of a user.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Device {
    /// `device_id`: text.
    pub device_id: String,
    /// `display_name`: text, may be missing.
    pub display_name: Option<String>,
    /// `last_seen_ip`: text, may be missing.
    pub last_seen_ip: Option<String>,
    /// `last_seen_ts`: a time, in milliseconds since the beginning of 1970, may be missing.
    pub last_seen_ts: Option<u64>,
}

record! {
    Device {
        0 device_id: Required "device_id",
        1 display_name: Optional "display_name",
        2 last_seen_ip: Optional "last_seen_ip",
        3 last_seen_ts: Optional "last_seen_ts",
    }
}
