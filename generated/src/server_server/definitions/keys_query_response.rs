// Written by `cargo xtask regen` from api-spec/server-server/definitions/keys_query_response.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `server-server/definitions/keys_query_response.yaml`.

use matrix_jobs_runtime::record;

pub use crate::server_server::definitions::keys::ServerKeys;

/// Signing keys of servers, as a notary knows them.
///
/// Response of [`PerspectivesKeyQueryJob`](crate::server_server::PerspectivesKeyQueryJob) and [`BulkPerspectivesKeyQueryJob`](crate::server_server::BulkPerspectivesKeyQueryJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct KeysQueryResponse {
    /// `server_keys`: array, optional.
    pub server_keys: Option<Vec<ServerKeys>>,
}

impl KeysQueryResponse {
    /// `server_keys`: array, optional.
    #[doc(alias = "serverKeys")]
    pub fn server_keys(&self) -> Option<&[ServerKeys]> {
        self.server_keys.as_deref()
    }
}

#[cfg(feature = "server")]
impl KeysQueryResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`server_keys`](Self#structfield.server_keys).
    #[inline]
    #[must_use]
    pub fn with_server_keys(mut self, server_keys: Vec<ServerKeys>) -> Self {
        self.server_keys = Some(server_keys);
        self
    }
}

record! {
    KeysQueryResponse {
        0 server_keys: Optional "server_keys",
    }
}
