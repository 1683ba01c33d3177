//! Definitions that others share.
//!
//! From the definitions in `client-server/definitions/golden.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::record;

/// The definition `golden`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Golden {
    /// `key`: text, secret: `Debug` hides it.
    pub key: Secret,
    /// All other members.
    pub extra: BTreeMap<String, String>,
}

impl Golden {
    /// A value with all that it can't do without.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            key: key.into(),
            extra: BTreeMap::new(),
        }
    }

    /// Sets a member that has no field of its own.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }

    /// `key`: text, secret: `Debug` hides it.
    pub fn key(&self) -> &str {
        self.key.expose()
    }
}

record! {
    Golden {
        0 key: Required "key",
        ..extra
    }
}
