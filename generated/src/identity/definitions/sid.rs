// Written by `cargo xtask regen` from api-spec/identity/definitions/sid.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `identity/definitions/sid.yaml`.

use matrix_jobs_runtime::record;

/// A validation that has begun.
///
/// Response of [`EmailRequestTokenV2Job`](crate::identity::EmailRequestTokenV2Job) and [`MsisdnRequestTokenV2Job`](crate::identity::MsisdnRequestTokenV2Job).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Sid {
    /// The validation, by the ID that the server gave it.
    ///
    /// `sid`: string.
    pub sid: String,
}

impl Sid {
    /// The validation, by the ID that the server gave it.
    ///
    /// `sid`: string.
    pub fn sid(&self) -> &str {
        &self.sid
    }
}

#[cfg(feature = "server")]
impl Sid {
    /// Creates the value from its required properties.
    pub fn new(sid: impl Into<String>) -> Self {
        Self { sid: sid.into() }
    }
}

record! {
    Sid {
        0 sid: Required "sid",
    }
}
