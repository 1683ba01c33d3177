// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.call.answer.yaml. Do not edit.

//! Answers a call.
//!
//! From the definitions in `event-schemas/schema/m.call.answer.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::record;

pub use crate::events::components::sdp_stream_metadata::StreamMetadata;

/// Answers a call.
///
/// Content of `m.call.answer` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.call.answer")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CallAnswerEventContent {
    /// `call_id`: string.
    pub call_id: String,
    /// `version`: string.
    pub version: String,
    /// `party_id`: string. Since Matrix 1.7.
    pub party_id: String,
    /// `answer`: object.
    pub answer: Answer,
    /// `sdp_stream_metadata`: object, a map, optional. Since Matrix 1.10.
    pub sdp_stream_metadata: Option<Map<String, StreamMetadata>>,
}

impl CallAnswerEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        call_id: impl Into<String>,
        version: impl Into<String>,
        party_id: impl Into<String>,
        answer: Answer,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            version: version.into(),
            party_id: party_id.into(),
            answer,
            sdp_stream_metadata: None,
        }
    }

    /// Sets [`sdp_stream_metadata`](Self#structfield.sdp_stream_metadata).
    #[must_use]
    pub fn with_sdp_stream_metadata(
        mut self,
        sdp_stream_metadata: impl IntoIterator<Item = (String, StreamMetadata)>,
    ) -> Self {
        self.sdp_stream_metadata = Some(sdp_stream_metadata.into_iter().collect());
        self
    }
}

record! {
    CallAnswerEventContent {
        0 call_id: Required "call_id",
        1 version: Required "version",
        2 party_id: Required "party_id",
        3 answer: Required "answer",
        4 sdp_stream_metadata: Optional "sdp_stream_metadata",
    }
}

impl EventContent for CallAnswerEventContent {
    const TYPE: &'static str = "m.call.answer";
}

impl MessageLikeEventContent for CallAnswerEventContent {}

/// Part of [`CallAnswerEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Answer {
    /// `type`: string.
    pub r#type: String,
    /// `sdp`: string.
    pub sdp: String,
}

impl Answer {
    /// Creates the value from its required properties.
    pub fn new(r#type: impl Into<String>, sdp: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            sdp: sdp.into(),
        }
    }
}

record! {
    Answer {
        0 r#type: Required "type",
        1 sdp: Required "sdp",
    }
}
