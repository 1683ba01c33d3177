// Written by `cargo xtask regen` from api-spec/identity/definitions/sid.yaml, Matrix 1.19. Do not edit.

//! Definitions that others share.
//!
//! From the definitions in `identity/definitions/sid.yaml`.

use matrix_jobs_runtime::record;

/// A validation that has begun.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Sid {
    /// `sid`: text.
    pub sid: String,
}

impl Sid {
    /// `sid`: text.
    pub fn sid(&self) -> &str {
        &self.sid
    }
}

record! {
    Sid {
        0 sid: Required "sid",
    }
}
