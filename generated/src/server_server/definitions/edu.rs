// Written by `cargo xtask regen` from api-spec/server-server/definitions/edu.yaml. Do not edit.

//! Ephemeral Data Unit.
//!
//! From the definitions in `server-server/definitions/edu.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::record;

/// News between servers that isn't kept, such as typing and receipts.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct EphemeralDataUnit {
    /// `edu_type`: string.
    pub edu_type: String,
    /// `content`: any JSON object.
    pub content: JsonObject,
}

impl EphemeralDataUnit {
    /// Creates the value from its required properties.
    pub fn new(edu_type: impl Into<String>, content: JsonObject) -> Self {
        Self {
            edu_type: edu_type.into(),
            content,
        }
    }
}

record! {
    EphemeralDataUnit {
        0 edu_type: Required "edu_type",
        1 content: Required "content",
    }
}
