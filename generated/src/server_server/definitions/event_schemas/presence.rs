// Written by `cargo xtask regen` from api-spec/server-server/definitions/event-schemas/m.presence.yaml. Do not edit.

//! m.presence.
//!
//! From the definitions in `server-server/definitions/event-schemas/m.presence.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::{UserId, record};

pub use crate::enums::PresenceState;

/// What users of the sending server are doing.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PresenceEdu {
    /// `content`: object.
    pub content: PresenceUpdate,
}

impl PresenceEdu {
    /// Creates the value from its required properties.
    pub fn new(push: Vec<UserPresenceUpdate>) -> Self {
        Self {
            content: PresenceUpdate::new(push),
        }
    }
}

record! {
    PresenceEdu {
        0 content: Required "content",
        = "edu_type" "m.presence"
    }
}

/// Part of [`PresenceEdu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PresenceUpdate {
    /// `push`: array.
    pub push: Vec<UserPresenceUpdate>,
}

impl PresenceUpdate {
    /// Creates the value from its required properties.
    pub fn new(push: Vec<UserPresenceUpdate>) -> Self {
        Self { push }
    }
}

record! {
    PresenceUpdate {
        0 push: Required "push",
    }
}

/// Part of [`PresenceUpdate`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UserPresenceUpdate {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// `presence`: string, an enum.
    pub presence: PresenceState,
    /// `status_msg`: string, optional.
    pub status_msg: Option<String>,
    /// `last_active_ago`: integer, a duration in milliseconds.
    pub last_active_ago: u64,
    /// `currently_active`: boolean, optional.
    pub currently_active: Option<bool>,
}

impl UserPresenceUpdate {
    /// Creates the value from its required properties.
    pub fn new(
        user_id: impl Into<UserId>,
        presence: PresenceState,
        last_active_ago: Duration,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            presence,
            status_msg: None,
            last_active_ago: matrix_jobs_runtime::units::millis(last_active_ago),
            currently_active: None,
        }
    }

    /// Sets [`status_msg`](Self#structfield.status_msg).
    #[must_use]
    pub fn with_status_msg(mut self, status_msg: impl Into<String>) -> Self {
        self.status_msg = Some(status_msg.into());
        self
    }

    /// Sets [`currently_active`](Self#structfield.currently_active).
    #[inline]
    #[must_use]
    pub fn with_currently_active(mut self, currently_active: bool) -> Self {
        self.currently_active = Some(currently_active);
        self
    }
}

record! {
    UserPresenceUpdate {
        0 user_id: Required "user_id",
        1 presence: Required "presence",
        2 status_msg: Optional "status_msg",
        3 last_active_ago: Required "last_active_ago",
        4 currently_active: Optional "currently_active",
    }
}
