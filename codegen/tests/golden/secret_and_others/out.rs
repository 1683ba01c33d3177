//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use matrix_jobs_runtime::json::{Map, Secret};
use matrix_jobs_runtime::record;

/// The definition `golden`.
///
/// Response of [`EchoJob`](crate::client_server::EchoJob). Request body of [`EchoJob`](crate::client_server::EchoJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Golden {
    /// `key`: string, secret (hidden by `Debug`).
    pub key: Secret,
    /// All other properties.
    pub extra: Map<String, String>,
}

impl Golden {
    /// Creates the value from its required properties.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            key: key.into(),
            extra: Map::new(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// `key`: string, secret (hidden by `Debug`).
    pub fn key(&self) -> &Secret {
        &self.key
    }
}

record! {
    Golden {
        0 key: Required "key",
        ..extra
    }
}
