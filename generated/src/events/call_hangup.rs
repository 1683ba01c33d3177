// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.call.hangup.yaml. Do not edit.

//! Ends a call, or reports that it failed.
//!
//! From the definitions in `event-schemas/schema/m.call.hangup.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::{open_enum, record};

/// Ends a call, or reports that it failed.
///
/// Content of `m.call.hangup` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.call.hangup")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CallHangupEventContent {
    /// `call_id`: string.
    pub call_id: String,
    /// `version`: string.
    pub version: String,
    /// `party_id`: string. Since Matrix 1.7.
    pub party_id: String,
    /// `reason`: string, an enum.
    pub reason: CallHangupReason,
}

impl CallHangupEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        call_id: impl Into<String>,
        version: impl Into<String>,
        party_id: impl Into<String>,
        reason: CallHangupReason,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            version: version.into(),
            party_id: party_id.into(),
            reason,
        }
    }
}

record! {
    CallHangupEventContent {
        0 call_id: Required "call_id",
        1 version: Required "version",
        2 party_id: Required "party_id",
        3 reason: Required "reason",
    }
}

impl EventContent for CallHangupEventContent {
    const TYPE: &'static str = "m.call.hangup";
}

impl MessageLikeEventContent for CallHangupEventContent {}

/// Part of [`CallHangupEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallHangupReason {
    /// `ice_timeout`
    IceTimeout,
    /// `ice_failed`
    IceFailed,
    /// `invite_timeout`
    InviteTimeout,
    /// `user_hangup`
    UserHangup,
    /// `user_media_failed`
    UserMediaFailed,
    /// `user_busy`
    UserBusy,
    /// `unknown_error`
    UnknownError,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    CallHangupReason {
        IceTimeout = "ice_timeout",
        IceFailed = "ice_failed",
        InviteTimeout = "invite_timeout",
        UserHangup = "user_hangup",
        UserMediaFailed = "user_media_failed",
        UserBusy = "user_busy",
        UnknownError = "unknown_error",
    }
}
