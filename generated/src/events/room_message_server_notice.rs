// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.message$m.server_notice.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.room.message$m.server_notice.yaml`.

use matrix_jobs_runtime::record;

/// Content of `m.room.message` events: `m.server_notice`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RoomMessageServerNoticeContent {
    /// `body`: string.
    pub body: String,
    /// `server_notice_type`: string.
    pub server_notice_type: String,
    /// `admin_contact`: string, optional.
    pub admin_contact: Option<String>,
    /// `limit_type`: string, optional.
    pub limit_type: Option<String>,
}

impl RoomMessageServerNoticeContent {
    /// Creates the value from its required properties.
    pub fn new(body: impl Into<String>, server_notice_type: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            server_notice_type: server_notice_type.into(),
            admin_contact: None,
            limit_type: None,
        }
    }

    /// Sets [`admin_contact`](Self#structfield.admin_contact).
    #[must_use]
    pub fn with_admin_contact(mut self, admin_contact: impl Into<String>) -> Self {
        self.admin_contact = Some(admin_contact.into());
        self
    }

    /// Sets [`limit_type`](Self#structfield.limit_type).
    #[must_use]
    pub fn with_limit_type(mut self, limit_type: impl Into<String>) -> Self {
        self.limit_type = Some(limit_type.into());
        self
    }
}

record! {
    RoomMessageServerNoticeContent {
        0 body: Required "body",
        1 server_notice_type: Required "server_notice_type",
        2 admin_contact: Optional "admin_contact",
        3 limit_type: Optional "limit_type",
        = "msgtype" "m.server_notice"
    }
}
