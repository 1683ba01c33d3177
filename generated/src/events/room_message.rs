// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.message.yaml. Do not edit.

//! A message, of one of several types.
//!
//! From the definitions in `event-schemas/schema/m.room.message.yaml`.

use matrix_jobs_runtime::event::{
    EditableContent, EventContent, Mentions, MessageContent, MessageLikeEventContent,
    RelatesTo,
};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{MxcUri, UserId, record, tagged};

pub use crate::client_server::definitions::encrypted_file::EncryptedFile;
pub use crate::events::core_event_schema::msgtype_infos::thumbnail_info::ThumbnailInfo;
pub use crate::events::room_message_audio::RoomMessageAudioContent;
pub use crate::events::room_message_emote::RoomMessageEmoteContent;
pub use crate::events::room_message_file::RoomMessageFileContent;
pub use crate::events::room_message_image::RoomMessageImageContent;
pub use crate::events::room_message_key_verification_request::RoomMessageKeyVerificationRequestContent;
pub use crate::events::room_message_location::RoomMessageLocationContent;
pub use crate::events::room_message_notice::RoomMessageNoticeContent;
pub use crate::events::room_message_server_notice::RoomMessageServerNoticeContent;
pub use crate::events::room_message_text::RoomMessageTextContent;
pub use crate::events::room_message_video::RoomMessageVideoContent;

/// A message, of one of several types.
///
/// Content of `m.room.message` events: message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event)."
)]
#[doc(alias = "m.room.message")]
#[non_exhaustive]
#[derive(Clone, Debug)]
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
    /// `msgtype` is missing or has another value, or what its value requires is missing.
    Other(RoomMessageOtherContent),
}

impl RoomMessageEventContent {
    /// Creates [`Audio`](Self::Audio) from its required properties and `url`.
    pub fn audio(body: impl Into<String>, url: impl Into<MxcUri>) -> Self {
        Self::Audio(RoomMessageAudioContent::new(body, url))
    }

    /// Creates [`Audio`](Self::Audio) from its required properties and `file`.
    pub fn encrypted_audio(body: impl Into<String>, file: EncryptedFile) -> Self {
        Self::Audio(RoomMessageAudioContent::encrypted(body, file))
    }

    /// Creates [`Emote`](Self::Emote) from its required properties.
    pub fn emote(body: impl Into<String>) -> Self {
        Self::Emote(RoomMessageEmoteContent::new(body))
    }

    /// Creates [`File`](Self::File) from its required properties and `url`.
    pub fn file(body: impl Into<String>, url: impl Into<MxcUri>) -> Self {
        Self::File(RoomMessageFileContent::new(body, url))
    }

    /// Creates [`File`](Self::File) from its required properties and `file`.
    pub fn encrypted_file(body: impl Into<String>, file: EncryptedFile) -> Self {
        Self::File(RoomMessageFileContent::encrypted(body, file))
    }

    /// Creates [`Image`](Self::Image) from its required properties and `url`.
    pub fn image(body: impl Into<String>, url: impl Into<MxcUri>) -> Self {
        Self::Image(RoomMessageImageContent::new(body, url))
    }

    /// Creates [`Image`](Self::Image) from its required properties and `file`.
    pub fn encrypted_image(body: impl Into<String>, file: EncryptedFile) -> Self {
        Self::Image(RoomMessageImageContent::encrypted(body, file))
    }

    /// Creates [`KeyVerificationRequest`](Self::KeyVerificationRequest) from its required properties.
    pub fn key_verification_request(
        from_device: impl Into<String>,
        methods: impl IntoIterator<Item = impl Into<String>>,
        to: impl Into<UserId>,
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

    /// Creates [`Video`](Self::Video) from its required properties and `url`.
    pub fn video(body: impl Into<String>, url: impl Into<MxcUri>) -> Self {
        Self::Video(RoomMessageVideoContent::new(body, url))
    }

    /// Creates [`Video`](Self::Video) from its required properties and `file`.
    pub fn encrypted_video(body: impl Into<String>, file: EncryptedFile) -> Self {
        Self::Video(RoomMessageVideoContent::encrypted(body, file))
    }

    /// `msgtype`: string, which tells the variants apart.
    #[inline]
    pub fn msgtype(&self) -> &str {
        match self {
            Self::Audio(_) => "m.audio",
            Self::Emote(_) => "m.emote",
            Self::File(_) => "m.file",
            Self::Image(_) => "m.image",
            Self::KeyVerificationRequest(_) => "m.key.verification.request",
            Self::Location(_) => "m.location",
            Self::Notice(_) => "m.notice",
            Self::ServerNotice(_) => "m.server_notice",
            Self::Text(_) => "m.text",
            Self::Video(_) => "m.video",
            Self::Other(content) => &content.msgtype,
        }
    }

    /// `body`: string, optional.
    #[inline]
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

    /// What the message relates to, as a reply, a part of a thread or an edit.
    ///
    /// `m.relates_to`: object, optional.
    #[inline]
    pub fn relates_to(&self) -> Option<&RelatesTo> {
        match self {
            Self::Audio(content) => content.relates_to.as_ref(),
            Self::Emote(content) => content.relates_to.as_ref(),
            Self::File(content) => content.relates_to.as_ref(),
            Self::Image(content) => content.relates_to.as_ref(),
            Self::KeyVerificationRequest(content) => content.relates_to.as_ref(),
            Self::Location(content) => content.relates_to.as_ref(),
            Self::Notice(content) => content.relates_to.as_ref(),
            Self::ServerNotice(content) => content.relates_to.as_ref(),
            Self::Text(content) => content.relates_to.as_ref(),
            Self::Video(content) => content.relates_to.as_ref(),
            Self::Other(content) => content.relates_to.as_ref(),
        }
    }

    /// Sets [`relates_to`](Self::relates_to).
    #[inline]
    #[must_use]
    pub fn with_relates_to(mut self, relates_to: RelatesTo) -> Self {
        let value = relates_to;
        match &mut self {
            Self::Audio(content) => content.relates_to = Some(value),
            Self::Emote(content) => content.relates_to = Some(value),
            Self::File(content) => content.relates_to = Some(value),
            Self::Image(content) => content.relates_to = Some(value),
            Self::KeyVerificationRequest(content) => content.relates_to = Some(value),
            Self::Location(content) => content.relates_to = Some(value),
            Self::Notice(content) => content.relates_to = Some(value),
            Self::ServerNotice(content) => content.relates_to = Some(value),
            Self::Text(content) => content.relates_to = Some(value),
            Self::Video(content) => content.relates_to = Some(value),
            Self::Other(content) => content.relates_to = Some(value),
        }
        self
    }

    /// Whom the message mentions.
    ///
    /// `m.mentions`: object, optional.
    #[inline]
    pub fn mentions(&self) -> Option<&Mentions> {
        match self {
            Self::Audio(content) => content.mentions.as_ref(),
            Self::Emote(content) => content.mentions.as_ref(),
            Self::File(content) => content.mentions.as_ref(),
            Self::Image(content) => content.mentions.as_ref(),
            Self::KeyVerificationRequest(content) => content.mentions.as_ref(),
            Self::Location(content) => content.mentions.as_ref(),
            Self::Notice(content) => content.mentions.as_ref(),
            Self::ServerNotice(content) => content.mentions.as_ref(),
            Self::Text(content) => content.mentions.as_ref(),
            Self::Video(content) => content.mentions.as_ref(),
            Self::Other(content) => content.mentions.as_ref(),
        }
    }

    /// Sets [`mentions`](Self::mentions).
    #[inline]
    #[must_use]
    pub fn with_mentions(mut self, mentions: Mentions) -> Self {
        let value = mentions;
        match &mut self {
            Self::Audio(content) => content.mentions = Some(value),
            Self::Emote(content) => content.mentions = Some(value),
            Self::File(content) => content.mentions = Some(value),
            Self::Image(content) => content.mentions = Some(value),
            Self::KeyVerificationRequest(content) => content.mentions = Some(value),
            Self::Location(content) => content.mentions = Some(value),
            Self::Notice(content) => content.mentions = Some(value),
            Self::ServerNotice(content) => content.mentions = Some(value),
            Self::Text(content) => content.mentions = Some(value),
            Self::Video(content) => content.mentions = Some(value),
            Self::Other(content) => content.mentions = Some(value),
        }
        self
    }

    /// What an edit puts in the place of the content of the event that it replaces.
    ///
    /// `m.new_content`: object, optional.
    #[inline]
    pub fn new_content(&self) -> Option<&RoomMessageEventContent> {
        match self {
            Self::Audio(content) => content.new_content.as_deref(),
            Self::Emote(content) => content.new_content.as_deref(),
            Self::File(content) => content.new_content.as_deref(),
            Self::Image(content) => content.new_content.as_deref(),
            Self::KeyVerificationRequest(content) => content.new_content.as_deref(),
            Self::Location(content) => content.new_content.as_deref(),
            Self::Notice(content) => content.new_content.as_deref(),
            Self::ServerNotice(content) => content.new_content.as_deref(),
            Self::Text(content) => content.new_content.as_deref(),
            Self::Video(content) => content.new_content.as_deref(),
            Self::Other(content) => content.new_content.as_deref(),
        }
    }

    /// Sets [`new_content`](Self::new_content).
    #[inline]
    #[must_use]
    pub fn with_new_content(mut self, new_content: RoomMessageEventContent) -> Self {
        let value = Box::new(new_content);
        match &mut self {
            Self::Audio(content) => content.new_content = Some(value),
            Self::Emote(content) => content.new_content = Some(value),
            Self::File(content) => content.new_content = Some(value),
            Self::Image(content) => content.new_content = Some(value),
            Self::KeyVerificationRequest(content) => content.new_content = Some(value),
            Self::Location(content) => content.new_content = Some(value),
            Self::Notice(content) => content.new_content = Some(value),
            Self::ServerNotice(content) => content.new_content = Some(value),
            Self::Text(content) => content.new_content = Some(value),
            Self::Video(content) => content.new_content = Some(value),
            Self::Other(content) => content.new_content = Some(value),
        }
        self
    }

    /// `format`: string, optional.
    #[inline]
    pub fn format(&self) -> Option<&str> {
        match self {
            Self::Audio(content) => content.format.as_deref(),
            Self::Emote(content) => content.format.as_deref(),
            Self::File(content) => content.format.as_deref(),
            Self::Image(content) => content.format.as_deref(),
            Self::KeyVerificationRequest(content) => content.format.as_deref(),
            Self::Notice(content) => content.format.as_deref(),
            Self::Text(content) => content.format.as_deref(),
            Self::Video(content) => content.format.as_deref(),
            _ => None,
        }
    }

    /// `formatted_body`: string, optional.
    #[inline]
    pub fn formatted_body(&self) -> Option<&str> {
        match self {
            Self::Audio(content) => content.formatted_body.as_deref(),
            Self::Emote(content) => content.formatted_body.as_deref(),
            Self::File(content) => content.formatted_body.as_deref(),
            Self::Image(content) => content.formatted_body.as_deref(),
            Self::KeyVerificationRequest(content) => content.formatted_body.as_deref(),
            Self::Notice(content) => content.formatted_body.as_deref(),
            Self::Text(content) => content.formatted_body.as_deref(),
            Self::Video(content) => content.formatted_body.as_deref(),
            _ => None,
        }
    }

    /// `filename`: string, optional.
    #[inline]
    pub fn filename(&self) -> Option<&str> {
        match self {
            Self::Audio(content) => content.filename.as_deref(),
            Self::File(content) => content.filename.as_deref(),
            Self::Image(content) => content.filename.as_deref(),
            Self::Video(content) => content.filename.as_deref(),
            _ => None,
        }
    }

    /// `url`: string, a media URI: `mxc://server/id`, optional.
    #[inline]
    pub fn url(&self) -> Option<&MxcUri> {
        match self {
            Self::Audio(content) => content.url.as_ref(),
            Self::File(content) => content.url.as_ref(),
            Self::Image(content) => content.url.as_ref(),
            Self::Video(content) => content.url.as_ref(),
            _ => None,
        }
    }

    /// `file`: object, optional.
    #[inline]
    pub fn file_ref(&self) -> Option<&EncryptedFile> {
        match self {
            Self::Audio(content) => content.file.as_deref(),
            Self::File(content) => content.file.as_deref(),
            Self::Image(content) => content.file.as_deref(),
            Self::Video(content) => content.file.as_deref(),
            _ => None,
        }
    }

    /// `info.duration`: integer, a duration in milliseconds, optional.
    #[inline]
    pub fn duration(&self) -> Option<u64> {
        match self {
            Self::Audio(content) => content.info.as_ref().and_then(|info| info.duration),
            Self::Video(content) => content.info.as_ref().and_then(|info| info.duration),
            _ => None,
        }
    }

    /// `info.mimetype`: string, optional.
    #[inline]
    pub fn mimetype(&self) -> Option<&str> {
        match self {
            Self::Audio(content) => {
                content.info.as_ref().and_then(|info| info.mimetype.as_deref())
            }
            Self::File(content) => {
                content.info.as_ref().and_then(|info| info.mimetype.as_deref())
            }
            Self::Image(content) => {
                content.info.as_ref().and_then(|info| info.mimetype.as_deref())
            }
            Self::Video(content) => {
                content.info.as_ref().and_then(|info| info.mimetype.as_deref())
            }
            _ => None,
        }
    }

    /// `info.size`: integer, optional.
    #[inline]
    pub fn size(&self) -> Option<i64> {
        match self {
            Self::Audio(content) => content.info.as_ref().and_then(|info| info.size),
            Self::File(content) => content.info.as_ref().and_then(|info| info.size),
            Self::Image(content) => content.info.as_ref().and_then(|info| info.size),
            Self::Video(content) => content.info.as_ref().and_then(|info| info.size),
            _ => None,
        }
    }

    /// `info.thumbnail_url`: string, a media URI: `mxc://server/id`, optional.
    #[inline]
    pub fn thumbnail_url(&self) -> Option<&MxcUri> {
        match self {
            Self::File(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_url.as_ref())
            }
            Self::Image(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_url.as_ref())
            }
            Self::Location(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_url.as_ref())
            }
            Self::Video(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_url.as_ref())
            }
            _ => None,
        }
    }

    /// `info.thumbnail_file`: object, optional.
    #[inline]
    pub fn thumbnail_file(&self) -> Option<&EncryptedFile> {
        match self {
            Self::File(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_file.as_deref())
            }
            Self::Image(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_file.as_deref())
            }
            Self::Location(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_file.as_deref())
            }
            Self::Video(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_file.as_deref())
            }
            _ => None,
        }
    }

    /// `info.thumbnail_info`: object, optional.
    #[inline]
    pub fn thumbnail_info(&self) -> Option<&ThumbnailInfo> {
        match self {
            Self::File(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_info.as_ref())
            }
            Self::Image(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_info.as_ref())
            }
            Self::Location(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_info.as_ref())
            }
            Self::Video(content) => {
                content.info.as_ref().and_then(|info| info.thumbnail_info.as_ref())
            }
            _ => None,
        }
    }

    /// `info.h`: integer, optional.
    #[inline]
    pub fn h(&self) -> Option<i64> {
        match self {
            Self::Image(content) => content.info.as_ref().and_then(|info| info.h),
            Self::Video(content) => content.info.as_ref().and_then(|info| info.h),
            _ => None,
        }
    }

    /// `info.w`: integer, optional.
    #[inline]
    pub fn w(&self) -> Option<i64> {
        match self {
            Self::Image(content) => content.info.as_ref().and_then(|info| info.w),
            Self::Video(content) => content.info.as_ref().and_then(|info| info.w),
            _ => None,
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

impl MessageContent for RoomMessageEventContent {
    fn relates_to_mut(&mut self) -> &mut Option<RelatesTo> {
        match self {
            Self::Audio(content) => &mut content.relates_to,
            Self::Emote(content) => &mut content.relates_to,
            Self::File(content) => &mut content.relates_to,
            Self::Image(content) => &mut content.relates_to,
            Self::KeyVerificationRequest(content) => &mut content.relates_to,
            Self::Location(content) => &mut content.relates_to,
            Self::Notice(content) => &mut content.relates_to,
            Self::ServerNotice(content) => &mut content.relates_to,
            Self::Text(content) => &mut content.relates_to,
            Self::Video(content) => &mut content.relates_to,
            Self::Other(content) => &mut content.relates_to,
        }
    }

    fn mentions_mut(&mut self) -> &mut Option<Mentions> {
        match self {
            Self::Audio(content) => &mut content.mentions,
            Self::Emote(content) => &mut content.mentions,
            Self::File(content) => &mut content.mentions,
            Self::Image(content) => &mut content.mentions,
            Self::KeyVerificationRequest(content) => &mut content.mentions,
            Self::Location(content) => &mut content.mentions,
            Self::Notice(content) => &mut content.mentions,
            Self::ServerNotice(content) => &mut content.mentions,
            Self::Text(content) => &mut content.mentions,
            Self::Video(content) => &mut content.mentions,
            Self::Other(content) => &mut content.mentions,
        }
    }
}

impl EditableContent for RoomMessageEventContent {
    fn new_content_mut(&mut self) -> &mut Option<Box<Self>> {
        match self {
            Self::Audio(content) => &mut content.new_content,
            Self::Emote(content) => &mut content.new_content,
            Self::File(content) => &mut content.new_content,
            Self::Image(content) => &mut content.new_content,
            Self::KeyVerificationRequest(content) => &mut content.new_content,
            Self::Location(content) => &mut content.new_content,
            Self::Notice(content) => &mut content.new_content,
            Self::ServerNotice(content) => &mut content.new_content,
            Self::Text(content) => &mut content.new_content,
            Self::Video(content) => &mut content.new_content,
            Self::Other(content) => &mut content.new_content,
        }
    }

    fn body_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Audio(content) => Some(&mut content.body),
            Self::Emote(content) => Some(&mut content.body),
            Self::File(content) => Some(&mut content.body),
            Self::Image(content) => Some(&mut content.body),
            Self::KeyVerificationRequest(content) => content.body.as_mut(),
            Self::Location(content) => Some(&mut content.body),
            Self::Notice(content) => Some(&mut content.body),
            Self::ServerNotice(content) => Some(&mut content.body),
            Self::Text(content) => Some(&mut content.body),
            Self::Video(content) => Some(&mut content.body),
            Self::Other(content) => Some(&mut content.body),
        }
    }

    fn formatted_mut(&mut self) -> Option<(&mut Option<String>, &mut Option<String>)> {
        match self {
            Self::Audio(content) => {
                Some((&mut content.format, &mut content.formatted_body))
            }
            Self::Emote(content) => {
                Some((&mut content.format, &mut content.formatted_body))
            }
            Self::File(content) => {
                Some((&mut content.format, &mut content.formatted_body))
            }
            Self::Image(content) => {
                Some((&mut content.format, &mut content.formatted_body))
            }
            Self::KeyVerificationRequest(content) => {
                Some((&mut content.format, &mut content.formatted_body))
            }
            Self::Notice(content) => {
                Some((&mut content.format, &mut content.formatted_body))
            }
            Self::Text(content) => {
                Some((&mut content.format, &mut content.formatted_body))
            }
            Self::Video(content) => {
                Some((&mut content.format, &mut content.formatted_body))
            }
            _ => None,
        }
    }
}

/// Content of `m.room.message` events that are none of the known variants.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomMessageOtherContent {
    /// `body`: string.
    pub body: String,
    /// `msgtype`: string.
    pub msgtype: String,
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
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomMessageOtherContent {
    /// Creates the value from its required properties.
    pub fn new(body: impl Into<String>, msgtype: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            msgtype: msgtype.into(),
            relates_to: None,
            mentions: None,
            new_content: None,
            extra: JsonObject::new(),
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

    /// Sets [`new_content`](Self#structfield.new_content).
    #[inline]
    #[must_use]
    pub fn with_new_content(mut self, new_content: RoomMessageEventContent) -> Self {
        self.new_content = Some(Box::new(new_content));
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
    RoomMessageOtherContent {
        0 body: Required "body",
        1 msgtype: Required "msgtype",
        2 relates_to: Optional "m.relates_to",
        3 mentions: Optional "m.mentions",
        4 new_content: Optional "m.new_content",
        ..extra
    }
}
