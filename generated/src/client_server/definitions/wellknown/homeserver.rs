// Written by `cargo xtask regen` from api-spec/client-server/definitions/wellknown/homeserver.yaml. Do not edit.

//! Homeserver Information.
//!
//! From the definitions in `client-server/definitions/wellknown/homeserver.yaml`.

use matrix_jobs_runtime::record;

/// Where a homeserver is.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct HomeserverInformation {
    /// The address that the paths of its operations are appended to.
    ///
    /// `base_url`: string.
    pub base_url: String,
}

#[cfg(feature = "server")]
impl HomeserverInformation {
    /// Creates the value from its required properties.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self { base_url: base_url.into() }
    }
}

record! {
    HomeserverInformation {
        0 base_url: Required "base_url",
    }
}
