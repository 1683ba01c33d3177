// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.call.reject.yaml. Do not edit.

//! Rejects a call.
//!
//! From the definitions in `event-schemas/schema/m.call.reject.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::record;

/// Rejects a call.
///
/// Content of `m.call.reject` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.call.reject")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CallRejectEventContent {
    /// `call_id`: string.
    pub call_id: String,
    /// `version`: string.
    pub version: String,
    /// `party_id`: string. Since Matrix 1.7.
    pub party_id: String,
}

impl CallRejectEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        call_id: impl Into<String>,
        version: impl Into<String>,
        party_id: impl Into<String>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            version: version.into(),
            party_id: party_id.into(),
        }
    }
}

record! {
    CallRejectEventContent {
        0 call_id: Required "call_id",
        1 version: Required "version",
        2 party_id: Required "party_id",
    }
}

impl EventContent for CallRejectEventContent {
    const TYPE: &'static str = "m.call.reject";
}

impl MessageLikeEventContent for CallRejectEventContent {}
