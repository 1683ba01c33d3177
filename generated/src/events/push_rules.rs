// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.push_rules.yaml. Do not edit.

//! The user's push rules.
//!
//! From the definitions in `event-schemas/schema/m.push_rules.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

pub use crate::client_server::definitions::push_ruleset::PushRuleset;

/// The user's push rules.
///
/// Content of `m.push_rules` events: global account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.push_rules")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct PushRulesEventContent {
    /// `global`: object, optional.
    pub global: Option<PushRuleset>,
    /// All other properties.
    pub extra: JsonObject,
}

impl PushRulesEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`global`](Self#structfield.global).
    #[inline]
    #[must_use]
    pub fn with_global(mut self, global: PushRuleset) -> Self {
        self.global = Some(global);
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
    PushRulesEventContent {
        0 global: Optional "global",
        ..extra
    }
}

impl EventContent for PushRulesEventContent {
    const TYPE: &'static str = "m.push_rules";
}

impl GlobalAccountDataEventContent for PushRulesEventContent {}
