// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.call.negotiate.yaml. Do not edit.

//! Negotiates the media of a call that is in progress.
//!
//! From the definitions in `event-schemas/schema/m.call.negotiate.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{open_enum, record};

pub use crate::events::components::sdp_stream_metadata::StreamMetadata;

/// Negotiates the media of a call that is in progress.
///
/// Content of `m.call.negotiate` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.call.negotiate")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CallNegotiateEventContent {
    /// `call_id`: string.
    pub call_id: String,
    /// `version`: string.
    pub version: String,
    /// `party_id`: string. Since Matrix 1.7.
    pub party_id: String,
    /// `description`: object. Since Matrix 1.7.
    pub description: Description,
    /// `lifetime`: integer, a duration in milliseconds.
    pub lifetime: u64,
    /// `sdp_stream_metadata`: object, a map, optional. Since Matrix 1.10.
    pub sdp_stream_metadata: Option<Map<String, StreamMetadata>>,
}

impl CallNegotiateEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        call_id: impl Into<String>,
        version: impl Into<String>,
        party_id: impl Into<String>,
        description: Description,
        lifetime: Duration,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            version: version.into(),
            party_id: party_id.into(),
            description,
            lifetime: matrix_jobs_runtime::units::millis(lifetime),
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
    CallNegotiateEventContent {
        0 call_id: Required "call_id",
        1 version: Required "version",
        2 party_id: Required "party_id",
        3 description: Required "description",
        4 lifetime: Required "lifetime",
        5 sdp_stream_metadata: Optional "sdp_stream_metadata",
    }
}

impl EventContent for CallNegotiateEventContent {
    const TYPE: &'static str = "m.call.negotiate";
}

impl MessageLikeEventContent for CallNegotiateEventContent {}

/// Part of [`CallNegotiateEventContent`].
///
/// Since Matrix 1.7.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Description {
    /// `type`: string, an enum.
    pub r#type: DescriptionType,
    /// `sdp`: string.
    pub sdp: String,
}

impl Description {
    /// Creates the value from its required properties.
    pub fn new(r#type: DescriptionType, sdp: impl Into<String>) -> Self {
        Self { r#type, sdp: sdp.into() }
    }
}

record! {
    Description {
        0 r#type: Required "type",
        1 sdp: Required "sdp",
    }
}

/// Part of [`Description`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DescriptionType {
    /// `offer`
    Offer,
    /// `answer`
    Answer,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    DescriptionType {
        Offer = "offer",
        Answer = "answer",
    }
}
