// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.message$m.server_notice.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.room.message$m.server_notice.yaml`.

use matrix_jobs_runtime::event::{Mentions, RelatesTo};
use matrix_jobs_runtime::record;

pub use crate::events::room_message::RoomMessageEventContent;

/// Content of `m.room.message` events: `m.server_notice`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomMessageServerNoticeContent {
    /// `body`: string.
    pub body: String,
    /// `server_notice_type`: string.
    pub server_notice_type: String,
    /// `admin_contact`: string, optional.
    pub admin_contact: Option<String>,
    /// `limit_type`: string, optional.
    pub limit_type: Option<String>,
    /// What the message relates to, as a reply, a part of a thread or an edit.
    ///
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
    /// Whom the message mentions.
    ///
    /// `m.mentions`: object, optional.
    pub mentions: Option<Mentions>,
    /// What an edit puts in the place of the content of the event that it replaces.
    ///
    /// `m.new_content`: object, optional.
    pub new_content: Option<Box<RoomMessageEventContent>>,
}

impl RoomMessageServerNoticeContent {
    /// Creates the value from its required properties.
    pub fn new(body: impl Into<String>, server_notice_type: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            server_notice_type: server_notice_type.into(),
            admin_contact: None,
            limit_type: None,
            relates_to: None,
            mentions: None,
            new_content: None,
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

    /// Sets [`relates_to`](Self#structfield.relates_to).
    #[inline]
    #[must_use]
    pub fn with_relates_to(mut self, relates_to: RelatesTo) -> Self {
        self.relates_to = Some(relates_to);
        self
    }

    /// Sets [`mentions`](Self#structfield.mentions).
    #[inline]
    #[must_use]
    pub fn with_mentions(mut self, mentions: Mentions) -> Self {
        self.mentions = Some(mentions);
        self
    }

    /// Sets [`new_content`](Self#structfield.new_content).
    #[inline]
    #[must_use]
    pub fn with_new_content(mut self, new_content: RoomMessageEventContent) -> Self {
        self.new_content = Some(Box::new(new_content));
        self
    }
}

record! {
    RoomMessageServerNoticeContent {
        0 body: Required "body",
        1 server_notice_type: Required "server_notice_type",
        2 admin_contact: Optional "admin_contact",
        3 limit_type: Optional "limit_type",
        4 relates_to: Optional "m.relates_to",
        5 mentions: Optional "m.mentions",
        6 new_content: Optional "m.new_content",
        = "msgtype" "m.server_notice"
    }
}
