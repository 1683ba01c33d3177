// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.message$m.image.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.room.message$m.image.yaml`.

use matrix_jobs_runtime::event::{Mentions, RelatesTo};
use matrix_jobs_runtime::{MxcUri, record};

pub use crate::client_server::definitions::encrypted_file::EncryptedFile;
pub use crate::events::core_event_schema::msgtype_infos::image_info::ImageInfo;
pub use crate::events::room_message::RoomMessageEventContent;

/// Content of `m.room.message` events: `m.image`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomMessageImageContent {
    /// `body`: string.
    pub body: String,
    /// `format`: string, optional. Since Matrix 1.10.
    pub format: Option<String>,
    /// `formatted_body`: string, optional. Since Matrix 1.10.
    pub formatted_body: Option<String>,
    /// `filename`: string, optional. Since Matrix 1.10.
    pub filename: Option<String>,
    /// `info`: object, optional.
    pub info: Option<ImageInfo>,
    /// `url`: string, a media URI: `mxc://server/id`, optional.
    pub url: Option<MxcUri>,
    /// `file`: object, optional.
    pub file: Option<Box<EncryptedFile>>,
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

impl RoomMessageImageContent {
    /// Creates the value from its required properties and `url`.
    pub fn new(body: impl Into<String>, url: impl Into<MxcUri>) -> Self {
        Self {
            body: body.into(),
            format: None,
            formatted_body: None,
            filename: None,
            info: None,
            url: Some(url.into()),
            file: None,
            relates_to: None,
            mentions: None,
            new_content: None,
        }
    }

    /// Creates the value from its required properties and `file`.
    pub fn encrypted(body: impl Into<String>, file: EncryptedFile) -> Self {
        Self {
            body: body.into(),
            format: None,
            formatted_body: None,
            filename: None,
            info: None,
            url: None,
            file: Some(Box::new(file)),
            relates_to: None,
            mentions: None,
            new_content: None,
        }
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

    /// Sets [`filename`](Self#structfield.filename).
    #[must_use]
    pub fn with_filename(mut self, filename: impl Into<String>) -> Self {
        self.filename = Some(filename.into());
        self
    }

    /// Sets [`info`](Self#structfield.info).
    #[inline]
    #[must_use]
    pub fn with_info(mut self, info: ImageInfo) -> Self {
        self.info = Some(info);
        self
    }

    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<MxcUri>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets [`file`](Self#structfield.file).
    #[inline]
    #[must_use]
    pub fn with_file(mut self, file: EncryptedFile) -> Self {
        self.file = Some(Box::new(file));
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
    RoomMessageImageContent {
        0 body: Required "body",
        1 format: Optional "format",
        2 formatted_body: Optional "formatted_body",
        3 filename: Optional "filename",
        4 info: Optional "info",
        5 url: Optional "url",
        6 file: Optional "file",
        7 relates_to: Optional "m.relates_to",
        8 mentions: Optional "m.mentions",
        9 new_content: Optional "m.new_content",
        = "msgtype" "m.image"
    }
}
