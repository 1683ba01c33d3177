// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.call.sdp_stream_metadata_changed.yaml. Do not edit.

//! Updates the metadata of a call's streams without a new negotiation.
//!
//! From the definitions in `event-schemas/schema/m.call.sdp_stream_metadata_changed.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::record;

pub use crate::events::components::sdp_stream_metadata::StreamMetadata;

/// Updates the metadata of a call's streams without a new negotiation.
///
/// Content of `m.call.sdp_stream_metadata_changed` events: message-like, since Matrix 1.11.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.call.sdp_stream_metadata_changed")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CallSdpStreamMetadataChangedEventContent {
    /// `call_id`: string.
    pub call_id: String,
    /// `version`: string.
    pub version: String,
    /// `party_id`: string. Since Matrix 1.7.
    pub party_id: String,
    /// `sdp_stream_metadata`: object, a map.
    pub sdp_stream_metadata: Map<String, StreamMetadata>,
}

impl CallSdpStreamMetadataChangedEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        call_id: impl Into<String>,
        version: impl Into<String>,
        party_id: impl Into<String>,
        sdp_stream_metadata: impl IntoIterator<Item = (String, StreamMetadata)>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            version: version.into(),
            party_id: party_id.into(),
            sdp_stream_metadata: sdp_stream_metadata.into_iter().collect(),
        }
    }
}

record! {
    CallSdpStreamMetadataChangedEventContent {
        0 call_id: Required "call_id",
        1 version: Required "version",
        2 party_id: Required "party_id",
        3 sdp_stream_metadata: Required "sdp_stream_metadata",
    }
}

impl EventContent for CallSdpStreamMetadataChangedEventContent {
    const TYPE: &'static str = "m.call.sdp_stream_metadata_changed";
}

impl MessageLikeEventContent for CallSdpStreamMetadataChangedEventContent {}
