// Written by `cargo xtask regen` from api-spec/client-server/definitions/wellknown/identity_server.yaml. Do not edit.

//! Identity Server Information.
//!
//! From the definitions in `client-server/definitions/wellknown/identity_server.yaml`.

use matrix_jobs_runtime::record;

/// Where an identity server is.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct IdentityServerInformation {
    /// The address that the paths of its operations are appended to.
    ///
    /// `base_url`: string.
    pub base_url: String,
}

#[cfg(feature = "server")]
impl IdentityServerInformation {
    /// Creates the value from its required properties.
    pub fn new(base_url: impl Into<String>) -> Self {
        Self { base_url: base_url.into() }
    }
}

record! {
    IdentityServerInformation {
        0 base_url: Required "base_url",
    }
}
