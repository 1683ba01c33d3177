// Written by `cargo xtask regen` from api-spec/application-service/definitions/namespace_list.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `application-service/definitions/namespace_list.yaml`.

use matrix_jobs_runtime::record;

/// A part of all user IDs, room IDs or aliases.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Namespace {
    /// A POSIX regular expression that matches what is in it, as in `@irc_.*:example\.org`.
    ///
    /// `regex`: string.
    pub regex: String,
    /// Whether nobody else can have what is in it.
    ///
    /// `exclusive`: boolean.
    pub exclusive: bool,
}

impl Namespace {
    /// Creates the value from its required properties.
    pub fn new(regex: impl Into<String>, exclusive: bool) -> Self {
        Self {
            regex: regex.into(),
            exclusive,
        }
    }
}

record! {
    Namespace {
        0 regex: Required "regex",
        1 exclusive: Required "exclusive",
    }
}
