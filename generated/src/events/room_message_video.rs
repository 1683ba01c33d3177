// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.message$m.video.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.room.message$m.video.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::event::{Mentions, RelatesTo};
use matrix_jobs_runtime::{MxcUri, record};

pub use crate::client_server::definitions::encrypted_file::EncryptedFile;
pub use crate::events::core_event_schema::msgtype_infos::thumbnail_info::ThumbnailInfo;
pub use crate::events::room_message::RoomMessageEventContent;

/// Content of `m.room.message` events: `m.video`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomMessageVideoContent {
    /// `body`: string.
    pub body: String,
    /// `format`: string, optional. Since Matrix 1.10.
    pub format: Option<String>,
    /// `formatted_body`: string, optional. Since Matrix 1.10.
    pub formatted_body: Option<String>,
    /// `filename`: string, optional. Since Matrix 1.10.
    pub filename: Option<String>,
    /// `info`: object, optional.
    pub info: Option<VideoInfo>,
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

impl RoomMessageVideoContent {
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
    pub fn with_info(mut self, info: VideoInfo) -> Self {
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
    RoomMessageVideoContent {
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
        = "msgtype" "m.video"
    }
}

/// Part of [`RoomMessageVideoContent`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct VideoInfo {
    /// `duration`: integer, a duration in milliseconds, optional.
    pub duration: Option<u64>,
    /// `h`: integer, optional.
    pub h: Option<i64>,
    /// `w`: integer, optional.
    pub w: Option<i64>,
    /// `mimetype`: string, optional.
    pub mimetype: Option<String>,
    /// `size`: integer, optional.
    pub size: Option<i64>,
    /// `thumbnail_url`: string, a media URI: `mxc://server/id`, optional.
    pub thumbnail_url: Option<MxcUri>,
    /// `thumbnail_file`: object, optional.
    pub thumbnail_file: Option<Box<EncryptedFile>>,
    /// `thumbnail_info`: object, optional.
    pub thumbnail_info: Option<ThumbnailInfo>,
}

impl VideoInfo {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`duration`](Self#structfield.duration).
    #[inline]
    #[must_use]
    pub fn with_duration(mut self, duration: Duration) -> Self {
        self.duration = Some(matrix_jobs_runtime::units::millis(duration));
        self
    }

    /// Sets [`h`](Self#structfield.h).
    #[inline]
    #[must_use]
    pub fn with_h(mut self, h: i64) -> Self {
        self.h = Some(h);
        self
    }

    /// Sets [`w`](Self#structfield.w).
    #[inline]
    #[must_use]
    pub fn with_w(mut self, w: i64) -> Self {
        self.w = Some(w);
        self
    }

    /// Sets [`mimetype`](Self#structfield.mimetype).
    #[must_use]
    pub fn with_mimetype(mut self, mimetype: impl Into<String>) -> Self {
        self.mimetype = Some(mimetype.into());
        self
    }

    /// Sets [`size`](Self#structfield.size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets [`thumbnail_url`](Self#structfield.thumbnail_url).
    #[must_use]
    pub fn with_thumbnail_url(mut self, thumbnail_url: impl Into<MxcUri>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Sets [`thumbnail_file`](Self#structfield.thumbnail_file).
    #[inline]
    #[must_use]
    pub fn with_thumbnail_file(mut self, thumbnail_file: EncryptedFile) -> Self {
        self.thumbnail_file = Some(Box::new(thumbnail_file));
        self
    }

    /// Sets [`thumbnail_info`](Self#structfield.thumbnail_info).
    #[inline]
    #[must_use]
    pub fn with_thumbnail_info(mut self, thumbnail_info: ThumbnailInfo) -> Self {
        self.thumbnail_info = Some(thumbnail_info);
        self
    }
}

record! {
    VideoInfo {
        0 duration: Optional "duration",
        1 h: Optional "h",
        2 w: Optional "w",
        3 mimetype: Optional "mimetype",
        4 size: Optional "size",
        5 thumbnail_url: Optional "thumbnail_url",
        6 thumbnail_file: Optional "thumbnail_file",
        7 thumbnail_info: Optional "thumbnail_info",
    }
}
