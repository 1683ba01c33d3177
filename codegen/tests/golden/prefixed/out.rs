//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.golden.yaml`.

use matrix_jobs_runtime::event::PrefixedEventContent;
use matrix_jobs_runtime::record;

/// Content of `m.golden.*` events: global account data.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Read by [`GetDataJob::prefixed_event`](crate::client_server::GetDataJob::prefixed_event)."
)]
#[doc(alias = "m.golden")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GoldenEventContent {
    /// `metal`: string.
    pub metal: String,
}

impl GoldenEventContent {
    /// Creates the value from its required properties.
    pub fn new(metal: impl Into<String>) -> Self {
        Self { metal: metal.into() }
    }
}

record! {
    GoldenEventContent {
        0 metal: Required "metal",
    }
}

impl PrefixedEventContent for GoldenEventContent {
    const PREFIX: &'static str = "m.golden.";
}
