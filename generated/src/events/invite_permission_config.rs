// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.invite_permission_config.yaml. Do not edit.

//! From whom the user accepts invites.
//!
//! From the definitions in `event-schemas/schema/m.invite_permission_config.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// From whom the user accepts invites.
///
/// Content of `m.invite_permission_config` events: global account data, since Matrix 1.18.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.invite_permission_config")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct InvitePermissionConfigEventContent {
    /// `default_action`: string, optional.
    pub default_action: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl InvitePermissionConfigEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`default_action`](Self#structfield.default_action).
    #[must_use]
    pub fn with_default_action(mut self, default_action: impl Into<String>) -> Self {
        self.default_action = Some(default_action.into());
        self
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
    InvitePermissionConfigEventContent {
        0 default_action: Optional "default_action",
        ..extra
    }
}

impl EventContent for InvitePermissionConfigEventContent {
    const TYPE: &'static str = "m.invite_permission_config";
}

impl GlobalAccountDataEventContent for InvitePermissionConfigEventContent {}
