// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.call.select_answer.yaml. Do not edit.

//! Tells which of several answers to a call was chosen.
//!
//! From the definitions in `event-schemas/schema/m.call.select_answer.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::record;

/// Tells which of several answers to a call was chosen.
///
/// Content of `m.call.select_answer` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.call.select_answer")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CallSelectAnswerEventContent {
    /// `call_id`: string.
    pub call_id: String,
    /// `version`: string.
    pub version: String,
    /// `party_id`: string. Since Matrix 1.7.
    pub party_id: String,
    /// `selected_party_id`: string.
    pub selected_party_id: String,
}

impl CallSelectAnswerEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        call_id: impl Into<String>,
        version: impl Into<String>,
        party_id: impl Into<String>,
        selected_party_id: impl Into<String>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            version: version.into(),
            party_id: party_id.into(),
            selected_party_id: selected_party_id.into(),
        }
    }
}

record! {
    CallSelectAnswerEventContent {
        0 call_id: Required "call_id",
        1 version: Required "version",
        2 party_id: Required "party_id",
        3 selected_party_id: Required "selected_party_id",
    }
}

impl EventContent for CallSelectAnswerEventContent {
    const TYPE: &'static str = "m.call.select_answer";
}

impl MessageLikeEventContent for CallSelectAnswerEventContent {}
