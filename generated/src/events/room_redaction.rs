// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.redaction.yaml. Do not edit.

//! Removes the content of another event.
//!
//! From the definitions in `event-schemas/schema/m.room.redaction.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::{EventId, record};

/// Removes the content of another event.
///
/// Content of `m.room.redaction` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.room.redaction")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RoomRedactionEventContent {
    /// `redacts`: string, an event ID, optional.
    pub redacts: Option<EventId>,
    /// `reason`: string, optional.
    pub reason: Option<String>,
}

impl RoomRedactionEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`redacts`](Self#structfield.redacts).
    #[must_use]
    pub fn with_redacts(mut self, redacts: impl Into<EventId>) -> Self {
        self.redacts = Some(redacts.into());
        self
    }

    /// Sets [`reason`](Self#structfield.reason).
    #[must_use]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

record! {
    RoomRedactionEventContent {
        0 redacts: Optional "redacts",
        1 reason: Optional "reason",
    }
}

impl EventContent for RoomRedactionEventContent {
    const TYPE: &'static str = "m.room.redaction";
}

impl MessageLikeEventContent for RoomRedactionEventContent {}
