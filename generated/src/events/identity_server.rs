// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.identity_server.yaml. Do not edit.

//! The identity server that the user prefers.
//!
//! From the definitions in `event-schemas/schema/m.identity_server.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// The identity server that the user prefers.
///
/// Content of `m.identity_server` events: global account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.identity_server")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct IdentityServerEventContent {
    /// `base_url`: string, optional.
    pub base_url: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl IdentityServerEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`base_url`](Self#structfield.base_url).
    #[must_use]
    pub fn with_base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
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
    IdentityServerEventContent {
        0 base_url: Optional "base_url",
        ..extra
    }
}

impl EventContent for IdentityServerEventContent {
    const TYPE: &'static str = "m.identity_server";
}

impl GlobalAccountDataEventContent for IdentityServerEventContent {}
