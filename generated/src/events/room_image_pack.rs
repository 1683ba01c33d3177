// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.image_pack.yaml. Do not edit.

//! A pack of images that members of a room may use as emoticons and stickers.
//!
//! From the definitions in `event-schemas/schema/m.room.image_pack.yaml`.

use matrix_jobs_runtime::event::{EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{MxcUri, open_enum, record};

pub use crate::events::core_event_schema::msgtype_infos::image_info::ImageInfo;

/// A pack of images that members of a room may use as emoticons and stickers.
///
/// Content of `m.room.image_pack` events: state, since Matrix 1.19.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.image_pack")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomImagePackEventContent {
    /// `images`: object, a map.
    pub images: Map<String, ImagePackImage>,
    /// `pack`: object, optional.
    pub pack: Option<ImagePackMeta>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomImagePackEventContent {
    /// Creates the value from its required properties.
    pub fn new(images: impl IntoIterator<Item = (String, ImagePackImage)>) -> Self {
        Self {
            images: images.into_iter().collect(),
            pack: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`pack`](Self#structfield.pack).
    #[inline]
    #[must_use]
    pub fn with_pack(mut self, pack: ImagePackMeta) -> Self {
        self.pack = Some(pack);
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
    RoomImagePackEventContent {
        0 images: Required "images",
        1 pack: Optional "pack",
        ..extra
    }
}

impl EventContent for RoomImagePackEventContent {
    const TYPE: &'static str = "m.room.image_pack";
}

impl StateEventContent for RoomImagePackEventContent {
    type StateKey = String;
}

/// Part of [`RoomImagePackEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ImagePackImage {
    /// `url`: string, a media URI: `mxc://server/id`.
    pub url: MxcUri,
    /// `body`: string, optional.
    pub body: Option<String>,
    /// `info`: object, optional.
    pub info: Option<ImageInfo>,
}

impl ImagePackImage {
    /// Creates the value from its required properties.
    pub fn new(url: impl Into<MxcUri>) -> Self {
        Self {
            url: url.into(),
            body: None,
            info: None,
        }
    }

    /// Sets [`body`](Self#structfield.body).
    #[must_use]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets [`info`](Self#structfield.info).
    #[inline]
    #[must_use]
    pub fn with_info(mut self, info: ImageInfo) -> Self {
        self.info = Some(info);
        self
    }
}

record! {
    ImagePackImage {
        0 url: Required "url",
        1 body: Optional "body",
        2 info: Optional "info",
    }
}

/// Part of [`RoomImagePackEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct ImagePackMeta {
    /// The name that people see.
    ///
    /// `display_name`: string, optional.
    pub display_name: Option<String>,
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
    /// `usage`: array, optional.
    pub usage: Option<Vec<ImagePackMetaUsage>>,
    /// `attribution`: string, optional.
    pub attribution: Option<String>,
}

impl ImagePackMeta {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self#structfield.display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`avatar_url`](Self#structfield.avatar_url).
    #[must_use]
    pub fn with_avatar_url(mut self, avatar_url: impl Into<MxcUri>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets [`usage`](Self#structfield.usage).
    #[inline]
    #[must_use]
    pub fn with_usage(mut self, usage: Vec<ImagePackMetaUsage>) -> Self {
        self.usage = Some(usage);
        self
    }

    /// Sets [`attribution`](Self#structfield.attribution).
    #[must_use]
    pub fn with_attribution(mut self, attribution: impl Into<String>) -> Self {
        self.attribution = Some(attribution.into());
        self
    }
}

record! {
    ImagePackMeta {
        0 display_name: Optional "display_name",
        1 avatar_url: Optional "avatar_url",
        2 usage: Optional "usage",
        3 attribution: Optional "attribution",
    }
}

/// Part of [`ImagePackMeta`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImagePackMetaUsage {
    /// `emoticon`
    Emoticon,
    /// `sticker`
    Sticker,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    ImagePackMetaUsage {
        Emoticon = "emoticon",
        Sticker = "sticker",
    }
}
