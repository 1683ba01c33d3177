// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key_backup.yaml. Do not edit.

//! Whether the user wants a backup of room keys on the server.
//!
//! From the definitions in `event-schemas/schema/m.key_backup.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::record;

/// Whether the user wants a backup of room keys on the server.
///
/// Content of `m.key_backup` events: global account data, since Matrix 1.19.
#[doc(alias = "m.key_backup")]
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct KeyBackupEventContent {
    /// `enabled`: boolean.
    pub enabled: bool,
}

impl KeyBackupEventContent {
    /// Creates the value from its required properties.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

record! {
    KeyBackupEventContent {
        0 enabled: Required "enabled",
    }
}

impl EventContent for KeyBackupEventContent {
    const TYPE: &'static str = "m.key_backup";
}

impl GlobalAccountDataEventContent for KeyBackupEventContent {}
