// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.call.invite.yaml. Do not edit.

//! Invites to a call.
//!
//! From the definitions in `event-schemas/schema/m.call.invite.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{UserId, record};

pub use crate::events::components::sdp_stream_metadata::StreamMetadata;

/// Invites to a call.
///
/// Content of `m.call.invite` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.call.invite")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CallInviteEventContent {
    /// `call_id`: string.
    pub call_id: String,
    /// `version`: string.
    pub version: String,
    /// `party_id`: string. Since Matrix 1.7.
    pub party_id: String,
    /// `offer`: object.
    pub offer: Offer,
    /// `lifetime`: integer, a duration in milliseconds.
    pub lifetime: u64,
    /// `invitee`: string, a user ID, optional. Since Matrix 1.7.
    pub invitee: Option<UserId>,
    /// `sdp_stream_metadata`: object, a map, optional. Since Matrix 1.10.
    pub sdp_stream_metadata: Option<Map<String, StreamMetadata>>,
}

impl CallInviteEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        call_id: impl Into<String>,
        version: impl Into<String>,
        party_id: impl Into<String>,
        offer: Offer,
        lifetime: Duration,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            version: version.into(),
            party_id: party_id.into(),
            offer,
            lifetime: matrix_jobs_runtime::units::millis(lifetime),
            invitee: None,
            sdp_stream_metadata: None,
        }
    }

    /// Sets [`invitee`](Self#structfield.invitee).
    #[must_use]
    pub fn with_invitee(mut self, invitee: impl Into<UserId>) -> Self {
        self.invitee = Some(invitee.into());
        self
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
    CallInviteEventContent {
        0 call_id: Required "call_id",
        1 version: Required "version",
        2 party_id: Required "party_id",
        3 offer: Required "offer",
        4 lifetime: Required "lifetime",
        5 invitee: Optional "invitee",
        6 sdp_stream_metadata: Optional "sdp_stream_metadata",
    }
}

impl EventContent for CallInviteEventContent {
    const TYPE: &'static str = "m.call.invite";
}

impl MessageLikeEventContent for CallInviteEventContent {}

/// Part of [`CallInviteEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Offer {
    /// `type`: string.
    pub r#type: String,
    /// `sdp`: string.
    pub sdp: String,
}

impl Offer {
    /// Creates the value from its required properties.
    pub fn new(r#type: impl Into<String>, sdp: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            sdp: sdp.into(),
        }
    }
}

record! {
    Offer {
        0 r#type: Required "type",
        1 sdp: Required "sdp",
    }
}
