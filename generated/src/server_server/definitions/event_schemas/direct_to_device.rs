// Written by `cargo xtask regen` from api-spec/server-server/definitions/event-schemas/m.direct_to_device.yaml. Do not edit.

//! m.direct_to_device.
//!
//! From the definitions in `server-server/definitions/event-schemas/m.direct_to_device.yaml`.

use matrix_jobs_runtime::event::{AnyContent, ToDeviceEventContent};
use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{UserId, record};

/// Messages for devices of users of the receiving server.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DirectToDeviceEdu {
    /// `content`: object.
    pub content: ToDeviceMessage,
}

impl DirectToDeviceEdu {
    /// Creates the value from its required properties.
    pub fn new(
        sender: impl Into<UserId>,
        r#type: impl Into<String>,
        message_id: impl Into<String>,
        messages: impl IntoIterator<
            Item = (
                impl Into<UserId>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<AnyContent>)>,
            ),
        >,
    ) -> Self {
        Self {
            content: ToDeviceMessage::new(sender, r#type, message_id, messages),
        }
    }
}

record! {
    DirectToDeviceEdu {
        0 content: Required "content",
        = "edu_type" "m.direct_to_device"
    }
}

/// Part of [`DirectToDeviceEdu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ToDeviceMessage {
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// `type`: string.
    pub r#type: String,
    /// `message_id`: string.
    pub message_id: String,
    /// `messages`: object, a map.
    pub messages: Map<UserId, Map<String, AnyContent>>,
}

impl ToDeviceMessage {
    /// Creates the value from its required properties.
    pub fn new(
        sender: impl Into<UserId>,
        r#type: impl Into<String>,
        message_id: impl Into<String>,
        messages: impl IntoIterator<
            Item = (
                impl Into<UserId>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<AnyContent>)>,
            ),
        >,
    ) -> Self {
        Self {
            sender: sender.into(),
            r#type: r#type.into(),
            message_id: message_id.into(),
            messages: messages
                .into_iter()
                .map(|(key, value)| (
                    key.into(),
                    value
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                ))
                .collect(),
        }
    }

    /// Creates the value from the content of an event, which says the type.
    pub fn event<C: ToDeviceEventContent>(
        sender: impl Into<UserId>,
        message_id: impl Into<String>,
        messages: impl IntoIterator<
            Item = (impl Into<UserId>, impl IntoIterator<Item = (impl Into<String>, C)>),
        >,
    ) -> Self {
        Self::new(
            sender,
            C::TYPE,
            message_id,
            messages
                .into_iter()
                .map(|(key, value)| (
                    key,
                    value.into_iter().map(|(key, value)| (key, AnyContent::of(&value))),
                )),
        )
    }
}

record! {
    ToDeviceMessage {
        0 sender: Required "sender",
        1 r#type: Required "type",
        2 message_id: Required "message_id",
        3 messages: Required "messages",
    }
}
