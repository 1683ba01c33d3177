// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.sticker.yaml. Do not edit.

//! A sticker.
//!
//! From the definitions in `event-schemas/schema/m.sticker.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::{MxcUri, record};

use crate::events::core_event_schema::msgtype_infos::image_info::ImageInfo;

/// Content of `m.sticker` events.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct StickerEventContent {
    /// `body`: string.
    pub body: String,
    /// `info`: object.
    pub info: ImageInfo,
    /// `url`: string, a media URI: `mxc://server/id`.
    pub url: MxcUri,
}

impl StickerEventContent {
    /// Creates the value from its required properties.
    pub fn new(
        body: impl Into<String>,
        info: ImageInfo,
        url: impl Into<MxcUri>,
    ) -> Self {
        Self {
            body: body.into(),
            info,
            url: url.into(),
        }
    }
}

record! {
    StickerEventContent {
        0 body: Required "body",
        1 info: Required "info",
        2 url: Required "url",
    }
}

impl EventContent for StickerEventContent {
    const TYPE: &'static str = "m.sticker";
}

impl MessageLikeEventContent for StickerEventContent {}
