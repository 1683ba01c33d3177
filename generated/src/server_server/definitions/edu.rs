// Written by `cargo xtask regen` from api-spec/server-server/definitions/edu.yaml. Do not edit.

//! Ephemeral Data Unit.
//!
//! From the definitions in `server-server/definitions/edu.yaml`.

use matrix_jobs_runtime::event::AnyContent;
use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{RoomId, UserId, record, tagged};

pub use crate::server_server::definitions::event_schemas::device_list_update::DeviceListUpdate;
pub use crate::server_server::definitions::event_schemas::device_list_update::DeviceListUpdateEdu;
pub use crate::server_server::definitions::event_schemas::direct_to_device::DirectToDeviceEdu;
pub use crate::server_server::definitions::event_schemas::direct_to_device::ToDeviceMessage;
pub use crate::server_server::definitions::event_schemas::presence::PresenceEdu;
pub use crate::server_server::definitions::event_schemas::presence::PresenceUpdate;
pub use crate::server_server::definitions::event_schemas::presence::UserPresenceUpdate;
pub use crate::server_server::definitions::event_schemas::receipt::ReceiptEdu;
pub use crate::server_server::definitions::event_schemas::receipt::RoomReceipts;
pub use crate::server_server::definitions::event_schemas::signing_key_update::SigningKeyUpdate;
pub use crate::server_server::definitions::event_schemas::signing_key_update::SigningKeyUpdateEdu;
pub use crate::server_server::definitions::event_schemas::typing::TypingEdu;
pub use crate::server_server::definitions::event_schemas::typing::TypingNotification;

/// News between servers that isn't kept, such as typing and receipts.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum Edu {
    /// `edu_type` is `m.typing`.
    Typing(TypingEdu),
    /// `edu_type` is `m.presence`.
    Presence(PresenceEdu),
    /// `edu_type` is `m.receipt`.
    Receipt(ReceiptEdu),
    /// `edu_type` is `m.device_list_update`.
    DeviceListUpdate(DeviceListUpdateEdu),
    /// `edu_type` is `m.signing_key_update`.
    SigningKeyUpdate(SigningKeyUpdateEdu),
    /// `edu_type` is `m.direct_to_device`.
    DirectToDevice(DirectToDeviceEdu),
    /// `edu_type` is missing or has another value, or what its value requires is missing.
    Other(OtherEdu),
}

impl Edu {
    /// Creates [`Typing`](Self::Typing) from its required properties.
    pub fn typing(
        room_id: impl Into<RoomId>,
        user_id: impl Into<UserId>,
        typing: bool,
    ) -> Self {
        Self::Typing(TypingEdu::new(room_id, user_id, typing))
    }

    /// Creates [`Presence`](Self::Presence) from its required properties.
    pub fn presence(push: Vec<UserPresenceUpdate>) -> Self {
        Self::Presence(PresenceEdu::new(push))
    }

    /// Creates [`Receipt`](Self::Receipt) from its required properties.
    pub fn receipt(content: impl IntoIterator<Item = (RoomId, RoomReceipts)>) -> Self {
        Self::Receipt(ReceiptEdu::new(content))
    }

    /// Creates [`DeviceListUpdate`](Self::DeviceListUpdate) from its required properties.
    pub fn device_list_update(
        user_id: impl Into<UserId>,
        device_id: impl Into<String>,
        stream_id: i64,
    ) -> Self {
        Self::DeviceListUpdate(DeviceListUpdateEdu::new(user_id, device_id, stream_id))
    }

    /// Creates [`SigningKeyUpdate`](Self::SigningKeyUpdate) from its required properties.
    pub fn signing_key_update(user_id: impl Into<UserId>) -> Self {
        Self::SigningKeyUpdate(SigningKeyUpdateEdu::new(user_id))
    }

    /// Creates [`DirectToDevice`](Self::DirectToDevice) from its required properties.
    pub fn direct_to_device(
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
        Self::DirectToDevice(
            DirectToDeviceEdu::new(sender, r#type, message_id, messages),
        )
    }

    /// `edu_type`: string, which tells the variants apart.
    #[inline]
    pub fn edu_type(&self) -> &str {
        match self {
            Self::Typing(_) => "m.typing",
            Self::Presence(_) => "m.presence",
            Self::Receipt(_) => "m.receipt",
            Self::DeviceListUpdate(_) => "m.device_list_update",
            Self::SigningKeyUpdate(_) => "m.signing_key_update",
            Self::DirectToDevice(_) => "m.direct_to_device",
            Self::Other(content) => &content.edu_type,
        }
    }

    /// The user, such as `@alice:example.org`.
    ///
    /// `content.user_id`: string, a user ID, optional.
    #[inline]
    pub fn user_id(&self) -> Option<&UserId> {
        match self {
            Self::Typing(content) => Some(&content.content.user_id),
            Self::DeviceListUpdate(content) => Some(&content.content.user_id),
            Self::SigningKeyUpdate(content) => Some(&content.content.user_id),
            _ => None,
        }
    }
}

tagged! {
    Edu by "edu_type" {
        _ Other(OtherEdu),
        Typing(TypingEdu) = "m.typing",
        Presence(PresenceEdu) = "m.presence",
        Receipt(ReceiptEdu) = "m.receipt",
        DeviceListUpdate(DeviceListUpdateEdu) = "m.device_list_update",
        SigningKeyUpdate(SigningKeyUpdateEdu) = "m.signing_key_update",
        DirectToDevice(DirectToDeviceEdu) = "m.direct_to_device",
    }
}

/// News between servers that isn't kept, such as typing and receipts.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OtherEdu {
    /// `edu_type`: string.
    pub edu_type: String,
    /// `content`: any JSON object.
    pub content: JsonObject,
}

impl OtherEdu {
    /// Creates the value from its required properties.
    pub fn new(edu_type: impl Into<String>, content: JsonObject) -> Self {
        Self {
            edu_type: edu_type.into(),
            content,
        }
    }
}

record! {
    OtherEdu {
        0 edu_type: Required "edu_type",
        1 content: Required "content",
    }
}
