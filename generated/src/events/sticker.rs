// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.sticker.yaml. Do not edit.

//! A sticker.
//!
//! From the definitions in `event-schemas/schema/m.sticker.yaml`.

use matrix_jobs_runtime::event::{
    EventContent, Mentions, MessageContent, MessageLikeEventContent, RelatesTo,
};
use matrix_jobs_runtime::{MxcUri, record};

pub use crate::events::core_event_schema::msgtype_infos::image_info::ImageInfo;

/// A sticker.
///
/// Content of `m.sticker` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.sticker")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct StickerEventContent {
    /// `body`: string.
    pub body: String,
    /// `info`: object.
    pub info: ImageInfo,
    /// `url`: string, a media URI: `mxc://server/id`.
    pub url: MxcUri,
    /// What the sticker relates to, as a reply or a part of a thread.
    ///
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
    /// Whom the sticker mentions.
    ///
    /// `m.mentions`: object, optional.
    pub mentions: Option<Mentions>,
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
            relates_to: None,
            mentions: None,
        }
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
}

record! {
    StickerEventContent {
        0 body: Required "body",
        1 info: Required "info",
        2 url: Required "url",
        3 relates_to: Optional "m.relates_to",
        4 mentions: Optional "m.mentions",
    }
}

impl EventContent for StickerEventContent {
    const TYPE: &'static str = "m.sticker";
}

impl MessageLikeEventContent for StickerEventContent {}

impl MessageContent for StickerEventContent {
    fn relates_to_mut(&mut self) -> &mut Option<RelatesTo> {
        &mut self.relates_to
    }

    fn mentions_mut(&mut self) -> &mut Option<Mentions> {
        &mut self.mentions
    }
}
