// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key_backup.yaml. Do not edit.

//! Whether the user wants a backup of room keys on the server.
//!
//! From the definitions in `event-schemas/schema/m.key_backup.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// Whether the user wants a backup of room keys on the server.
///
/// Content of `m.key_backup` events: global account data, since Matrix 1.19.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.key_backup")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyBackupEventContent {
    /// `enabled`: boolean.
    pub enabled: bool,
    /// All other properties.
    pub extra: JsonObject,
}

impl KeyBackupEventContent {
    /// Creates the value from its required properties.
    pub fn new(enabled: bool) -> Self {
        Self {
            enabled,
            extra: JsonObject::new(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    KeyBackupEventContent {
        0 enabled: Required "enabled",
        ..extra
    }
}

impl EventContent for KeyBackupEventContent {
    const TYPE: &'static str = "m.key_backup";
}

impl GlobalAccountDataEventContent for KeyBackupEventContent {}
