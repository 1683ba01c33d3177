// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.message$m.key.verification.request.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.room.message$m.key.verification.request.yaml`.

use matrix_jobs_runtime::event::{Mentions, RelatesTo};
use matrix_jobs_runtime::{UserId, record};

pub use crate::events::room_message::RoomMessageEventContent;

/// Content of `m.room.message` events: `m.key.verification.request`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomMessageKeyVerificationRequestContent {
    /// `body`: string, optional.
    pub body: Option<String>,
    /// `format`: string, optional.
    pub format: Option<String>,
    /// `formatted_body`: string, optional.
    pub formatted_body: Option<String>,
    /// `from_device`: string.
    pub from_device: String,
    /// `methods`: array.
    pub methods: Vec<String>,
    /// `to`: string, a user ID.
    pub to: UserId,
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

impl RoomMessageKeyVerificationRequestContent {
    /// Creates the value from its required properties.
    pub fn new(
        from_device: impl Into<String>,
        methods: impl IntoIterator<Item = impl Into<String>>,
        to: impl Into<UserId>,
    ) -> Self {
        Self {
            body: None,
            format: None,
            formatted_body: None,
            from_device: from_device.into(),
            methods: methods.into_iter().map(Into::into).collect(),
            to: to.into(),
            relates_to: None,
            mentions: None,
            new_content: None,
        }
    }

    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`format`](Self#structfield.format).
    #[must_use]
    pub fn with_format(mut self, format: impl Into<String>) -> Self {
        self.format = Some(format.into());
        self
    }

    /// Sets [`formatted_body`](Self#structfield.formatted_body).
    #[must_use]
    pub fn with_formatted_body(mut self, formatted_body: impl Into<String>) -> Self {
        self.formatted_body = Some(formatted_body.into());
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
    RoomMessageKeyVerificationRequestContent {
        0 body: Optional "body",
        1 format: Optional "format",
        2 formatted_body: Optional "formatted_body",
        3 from_device: Required "from_device",
        4 methods: Required "methods",
        5 to: Required "to",
        6 relates_to: Optional "m.relates_to",
        7 mentions: Optional "m.mentions",
        8 new_content: Optional "m.new_content",
        = "msgtype" "m.key.verification.request"
    }
}
