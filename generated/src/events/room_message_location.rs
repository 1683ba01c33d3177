// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.message$m.location.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.room.message$m.location.yaml`.

use matrix_jobs_runtime::event::{Mentions, RelatesTo};
use matrix_jobs_runtime::{MxcUri, record};

pub use crate::client_server::definitions::encrypted_file::EncryptedFile;
pub use crate::events::core_event_schema::msgtype_infos::thumbnail_info::ThumbnailInfo;
pub use crate::events::room_message::RoomMessageEventContent;

/// Content of `m.room.message` events: `m.location`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomMessageLocationContent {
    /// `body`: string.
    pub body: String,
    /// `geo_uri`: string.
    pub geo_uri: String,
    /// `info`: object, optional.
    pub info: Option<LocationInfo>,
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

impl RoomMessageLocationContent {
    /// Creates the value from its required properties.
    pub fn new(body: impl Into<String>, geo_uri: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            geo_uri: geo_uri.into(),
            info: None,
            relates_to: None,
            mentions: None,
            new_content: None,
        }
    }

    /// Sets [`info`](Self#structfield.info).
    #[inline]
    #[must_use]
    pub fn with_info(mut self, info: LocationInfo) -> Self {
        self.info = Some(info);
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
    RoomMessageLocationContent {
        0 body: Required "body",
        1 geo_uri: Required "geo_uri",
        2 info: Optional "info",
        3 relates_to: Optional "m.relates_to",
        4 mentions: Optional "m.mentions",
        5 new_content: Optional "m.new_content",
        = "msgtype" "m.location"
    }
}

/// Part of [`RoomMessageLocationContent`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct LocationInfo {
    /// `thumbnail_url`: string, a media URI: `mxc://server/id`, optional.
    pub thumbnail_url: Option<MxcUri>,
    /// `thumbnail_file`: object, optional.
    pub thumbnail_file: Option<Box<EncryptedFile>>,
    /// `thumbnail_info`: object, optional.
    pub thumbnail_info: Option<ThumbnailInfo>,
}

impl LocationInfo {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
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
    LocationInfo {
        0 thumbnail_url: Optional "thumbnail_url",
        1 thumbnail_file: Optional "thumbnail_file",
        2 thumbnail_info: Optional "thumbnail_info",
    }
}
