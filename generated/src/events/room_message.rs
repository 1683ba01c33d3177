// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.message.yaml. Do not edit.

//! A message, of one of several types.
//!
//! From the definitions in `event-schemas/schema/m.room.message.yaml`.

use matrix_jobs_runtime::event::{EventContent, MessageLikeEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{record, tagged};

use crate::events::room_message_audio::RoomMessageAudioContent;
use crate::events::room_message_emote::RoomMessageEmoteContent;
use crate::events::room_message_file::RoomMessageFileContent;
use crate::events::room_message_image::RoomMessageImageContent;
use crate::events::room_message_key_verification_request::RoomMessageKeyVerificationRequestContent;
use crate::events::room_message_location::RoomMessageLocationContent;
use crate::events::room_message_notice::RoomMessageNoticeContent;
use crate::events::room_message_server_notice::RoomMessageServerNoticeContent;
use crate::events::room_message_text::RoomMessageTextContent;
use crate::events::room_message_video::RoomMessageVideoContent;

/// Content of `m.room.message` events.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub enum RoomMessageEventContent {
    /// `msgtype` is `m.audio`.
    Audio(RoomMessageAudioContent),
    /// `msgtype` is `m.emote`.
    Emote(RoomMessageEmoteContent),
    /// `msgtype` is `m.file`.
    File(RoomMessageFileContent),
    /// `msgtype` is `m.image`.
    Image(RoomMessageImageContent),
    /// `msgtype` is `m.key.verification.request`.
    KeyVerificationRequest(RoomMessageKeyVerificationRequestContent),
    /// `msgtype` is `m.location`.
    Location(RoomMessageLocationContent),
    /// `msgtype` is `m.notice`.
    Notice(RoomMessageNoticeContent),
    /// `msgtype` is `m.server_notice`.
    ServerNotice(RoomMessageServerNoticeContent),
    /// `msgtype` is `m.text`.
    Text(RoomMessageTextContent),
    /// `msgtype` is `m.video`.
    Video(RoomMessageVideoContent),
    /// `msgtype` is missing or has another value.
    Other(RoomMessageOtherContent),
}

impl RoomMessageEventContent {
    /// Creates [`Audio`](Self::Audio) from its required properties.
    pub fn audio(body: impl Into<String>) -> Self {
        Self::Audio(RoomMessageAudioContent::new(body))
    }

    /// Creates [`Emote`](Self::Emote) from its required properties.
    pub fn emote(body: impl Into<String>) -> Self {
        Self::Emote(RoomMessageEmoteContent::new(body))
    }

    /// Creates [`File`](Self::File) from its required properties.
    pub fn file(body: impl Into<String>) -> Self {
        Self::File(RoomMessageFileContent::new(body))
    }

    /// Creates [`Image`](Self::Image) from its required properties.
    pub fn image(body: impl Into<String>) -> Self {
        Self::Image(RoomMessageImageContent::new(body))
    }

    /// Creates [`KeyVerificationRequest`](Self::KeyVerificationRequest) from its required properties.
    pub fn key_verification_request(
        from_device: impl Into<String>,
        methods: impl IntoIterator<Item = impl Into<String>>,
        to: impl Into<String>,
    ) -> Self {
        Self::KeyVerificationRequest(
            RoomMessageKeyVerificationRequestContent::new(from_device, methods, to),
        )
    }

    /// Creates [`Location`](Self::Location) from its required properties.
    pub fn location(body: impl Into<String>, geo_uri: impl Into<String>) -> Self {
        Self::Location(RoomMessageLocationContent::new(body, geo_uri))
    }

    /// Creates [`Notice`](Self::Notice) from its required properties.
    pub fn notice(body: impl Into<String>) -> Self {
        Self::Notice(RoomMessageNoticeContent::new(body))
    }

    /// Creates [`ServerNotice`](Self::ServerNotice) from its required properties.
    pub fn server_notice(
        body: impl Into<String>,
        server_notice_type: impl Into<String>,
    ) -> Self {
        Self::ServerNotice(RoomMessageServerNoticeContent::new(body, server_notice_type))
    }

    /// Creates [`Text`](Self::Text) from its required properties.
    pub fn text(body: impl Into<String>) -> Self {
        Self::Text(RoomMessageTextContent::new(body))
    }

    /// Creates [`Video`](Self::Video) from its required properties.
    pub fn video(body: impl Into<String>) -> Self {
        Self::Video(RoomMessageVideoContent::new(body))
    }

    /// `body`: string, optional.
    pub fn body(&self) -> Option<&str> {
        match self {
            Self::Audio(content) => Some(&content.body),
            Self::Emote(content) => Some(&content.body),
            Self::File(content) => Some(&content.body),
            Self::Image(content) => Some(&content.body),
            Self::KeyVerificationRequest(content) => content.body.as_deref(),
            Self::Location(content) => Some(&content.body),
            Self::Notice(content) => Some(&content.body),
            Self::ServerNotice(content) => Some(&content.body),
            Self::Text(content) => Some(&content.body),
            Self::Video(content) => Some(&content.body),
            Self::Other(content) => Some(&content.body),
        }
    }
}

tagged! {
    RoomMessageEventContent by "msgtype" {
        _ Other(RoomMessageOtherContent),
        Audio(RoomMessageAudioContent) = "m.audio",
        Emote(RoomMessageEmoteContent) = "m.emote",
        File(RoomMessageFileContent) = "m.file",
        Image(RoomMessageImageContent) = "m.image",
        KeyVerificationRequest(RoomMessageKeyVerificationRequestContent) = "m.key.verification.request",
        Location(RoomMessageLocationContent) = "m.location",
        Notice(RoomMessageNoticeContent) = "m.notice",
        ServerNotice(RoomMessageServerNoticeContent) = "m.server_notice",
        Text(RoomMessageTextContent) = "m.text",
        Video(RoomMessageVideoContent) = "m.video",
    }
}

impl EventContent for RoomMessageEventContent {
    const TYPE: &'static str = "m.room.message";
}

impl MessageLikeEventContent for RoomMessageEventContent {}

/// Content of `m.room.message` events that are none of the known variants.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct RoomMessageOtherContent {
    /// `body`: string.
    pub body: String,
    /// `msgtype`: string.
    pub msgtype: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomMessageOtherContent {
    /// Creates the value from its required properties.
    pub fn new(body: impl Into<String>, msgtype: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            msgtype: msgtype.into(),
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
    RoomMessageOtherContent {
        0 body: Required "body",
        1 msgtype: Required "msgtype",
        ..extra
    }
}
