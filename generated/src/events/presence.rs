// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.presence.yaml. Do not edit.

//! Whether a user is online.
//!
//! From the definitions in `event-schemas/schema/m.presence.yaml`.

use matrix_jobs_runtime::event::{EphemeralEventContent, EventContent};
use matrix_jobs_runtime::{MxcUri, record};

pub use crate::enums::PresenceState;

/// Whether a user is online.
///
/// Content of `m.presence` events: ephemeral, since Matrix 1.8 or earlier.
#[doc(alias = "m.presence")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PresenceEventContent {
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
    /// The name that people see.
    ///
    /// `displayname`: string, optional.
    pub displayname: Option<String>,
    /// `last_active_ago`: number, optional.
    pub last_active_ago: Option<f64>,
    /// `presence`: string, an enum.
    pub presence: PresenceState,
    /// `currently_active`: boolean, optional.
    pub currently_active: Option<bool>,
    /// `status_msg`: string, optional.
    pub status_msg: Option<String>,
}

impl PresenceEventContent {
    /// Creates the value from its required properties.
    pub fn new(presence: PresenceState) -> Self {
        Self {
            avatar_url: None,
            displayname: None,
            last_active_ago: None,
            presence,
            currently_active: None,
            status_msg: None,
        }
    }

    /// Sets [`avatar_url`](Self#structfield.avatar_url).
    #[must_use]
    pub fn with_avatar_url(mut self, avatar_url: impl Into<MxcUri>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets [`displayname`](Self#structfield.displayname).
    #[must_use]
    pub fn with_displayname(mut self, displayname: impl Into<String>) -> Self {
        self.displayname = Some(displayname.into());
        self
    }

    /// Sets [`last_active_ago`](Self#structfield.last_active_ago).
    #[inline]
    #[must_use]
    pub fn with_last_active_ago(mut self, last_active_ago: f64) -> Self {
        self.last_active_ago = Some(last_active_ago);
        self
    }

    /// Sets [`currently_active`](Self#structfield.currently_active).
    #[inline]
    #[must_use]
    pub fn with_currently_active(mut self, currently_active: bool) -> Self {
        self.currently_active = Some(currently_active);
        self
    }

    /// Sets [`status_msg`](Self#structfield.status_msg).
    #[must_use]
    pub fn with_status_msg(mut self, status_msg: impl Into<String>) -> Self {
        self.status_msg = Some(status_msg.into());
        self
    }
}

record! {
    PresenceEventContent {
        0 avatar_url: Optional "avatar_url",
        1 displayname: Optional "displayname",
        2 last_active_ago: Optional "last_active_ago",
        3 presence: Required "presence",
        4 currently_active: Optional "currently_active",
        5 status_msg: Optional "status_msg",
    }
}

impl EventContent for PresenceEventContent {
    const TYPE: &'static str = "m.presence";
}

impl EphemeralEventContent for PresenceEventContent {}
