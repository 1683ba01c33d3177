// Written by `cargo xtask regen` from api-spec/server-server/definitions/invite_event.yaml. Do not edit.

//! InviteEvent.
//!
//! From the definitions in `server-server/definitions/invite_event.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{ServerName, UserId, record};

/// An invite, as servers sign it.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InviteEvent {
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// `origin`: string, a server name, optional.
    pub origin: Option<ServerName>,
    /// When it was sent, by the clock of the sender's server.
    ///
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
    /// `type`: string.
    pub r#type: String,
    /// What tells it from other state of its type, often empty or a user ID; only state has one.
    ///
    /// `state_key`: string, a user ID.
    pub state_key: UserId,
    /// `content`: object.
    pub content: MembershipEventContent,
    /// All other properties.
    pub extra: JsonObject,
}

impl InviteEvent {
    /// Creates the value from its required properties.
    pub fn new(
        sender: impl Into<UserId>,
        origin_server_ts: SystemTime,
        r#type: impl Into<String>,
        state_key: impl Into<UserId>,
        content: MembershipEventContent,
    ) -> Self {
        Self {
            sender: sender.into(),
            origin: None,
            origin_server_ts: matrix_jobs_runtime::units::timestamp(origin_server_ts),
            r#type: r#type.into(),
            state_key: state_key.into(),
            content,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`origin`](Self#structfield.origin).
    #[must_use]
    pub fn with_origin(mut self, origin: impl Into<ServerName>) -> Self {
        self.origin = Some(origin.into());
        self
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    InviteEvent {
        0 sender: Required "sender",
        1 origin: Optional "origin",
        2 origin_server_ts: Required "origin_server_ts",
        3 r#type: Required "type",
        4 state_key: Required "state_key",
        5 content: Required "content",
        ..extra
    }
}

/// Part of [`InviteEvent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MembershipEventContent {
    /// `membership`: string.
    pub membership: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl MembershipEventContent {
    /// Creates the value from its required properties.
    pub fn new(membership: impl Into<String>) -> Self {
        Self {
            membership: membership.into(),
            extra: JsonObject::new(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    MembershipEventContent {
        0 membership: Required "membership",
        ..extra
    }
}
