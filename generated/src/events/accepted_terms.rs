// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.accepted_terms.yaml. Do not edit.

//! The terms of service of identity servers and integration managers that the user has accepted.
//!
//! From the definitions in `event-schemas/schema/m.accepted_terms.yaml`.

use matrix_jobs_runtime::event::{EventContent, GlobalAccountDataEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// The terms of service of identity servers and integration managers that the user has accepted.
///
/// Content of `m.accepted_terms` events: global account data, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetAccountDataJob::event`](crate::client_server::SetAccountDataJob::event). Read by [`GetAccountDataJob::event`](crate::client_server::GetAccountDataJob::event)."
)]
#[doc(alias = "m.accepted_terms")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct AcceptedTermsEventContent {
    /// `accepted`: array, optional.
    pub accepted: Option<Vec<String>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl AcceptedTermsEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`accepted`](Self#structfield.accepted).
    #[must_use]
    pub fn with_accepted(
        mut self,
        accepted: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.accepted = Some(accepted.into_iter().map(Into::into).collect());
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
    AcceptedTermsEventContent {
        0 accepted: Optional "accepted",
        ..extra
    }
}

impl EventContent for AcceptedTermsEventContent {
    const TYPE: &'static str = "m.accepted_terms";
}

impl GlobalAccountDataEventContent for AcceptedTermsEventContent {}
