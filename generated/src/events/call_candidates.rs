// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.call.candidates.yaml. Do not edit.

//! Adds ICE candidates to a call.
//!
//! From the definitions in `event-schemas/schema/m.call.candidates.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::record;

/// Adds ICE candidates to a call.
///
/// Content of `m.call.candidates` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.call.candidates")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CallCandidatesEventContent {
    /// `call_id`: string.
    pub call_id: String,
    /// `version`: string.
    pub version: String,
    /// `party_id`: string. Since Matrix 1.7.
    pub party_id: String,
    /// `candidates`: array.
    pub candidates: Vec<Candidate>,
}

impl CallCandidatesEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        call_id: impl Into<String>,
        version: impl Into<String>,
        party_id: impl Into<String>,
        candidates: Vec<Candidate>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            version: version.into(),
            party_id: party_id.into(),
            candidates,
        }
    }
}

record! {
    CallCandidatesEventContent {
        0 call_id: Required "call_id",
        1 version: Required "version",
        2 party_id: Required "party_id",
        3 candidates: Required "candidates",
    }
}

impl EventContent for CallCandidatesEventContent {
    const TYPE: &'static str = "m.call.candidates";
}

impl MessageLikeEventContent for CallCandidatesEventContent {}

/// Part of [`CallCandidatesEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Candidate {
    /// `sdpMid`: string, optional.
    pub sdp_mid: Option<String>,
    /// `sdpMLineIndex`: number, optional.
    pub sdp_m_line_index: Option<f64>,
    /// `candidate`: string.
    pub candidate: String,
}

impl Candidate {
    /// Creates the value from its required properties.
    pub fn new(candidate: impl Into<String>) -> Self {
        Self {
            sdp_mid: None,
            sdp_m_line_index: None,
            candidate: candidate.into(),
        }
    }

    /// Sets [`sdp_mid`](Self#structfield.sdp_mid).
    #[must_use]
    pub fn with_sdp_mid(mut self, sdp_mid: impl Into<String>) -> Self {
        self.sdp_mid = Some(sdp_mid.into());
        self
    }

    /// Sets [`sdp_m_line_index`](Self#structfield.sdp_m_line_index).
    #[inline]
    #[must_use]
    pub fn with_sdp_m_line_index(mut self, sdp_m_line_index: f64) -> Self {
        self.sdp_m_line_index = Some(sdp_m_line_index);
        self
    }
}

record! {
    Candidate {
        0 sdp_mid: Optional "sdpMid",
        1 sdp_m_line_index: Optional "sdpMLineIndex",
        2 candidate: Required "candidate",
    }
}
