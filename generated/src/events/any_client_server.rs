// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Events of any type, by where they occur.
#![allow(clippy::large_enum_variant, reason = "events are read, looked at and dropped")]

use matrix_jobs_runtime::event::AnyEnvelope;
use matrix_jobs_runtime::{UserId, any_event};

use crate::events::dummy::DummyEventContent;
use crate::events::forwarded_room_key::ForwardedRoomKeyEventContent;
use crate::events::key_verification_accept::KeyVerificationAcceptEventContent;
use crate::events::key_verification_cancel::KeyVerificationCancelEventContent;
use crate::events::key_verification_done::KeyVerificationDoneEventContent;
use crate::events::key_verification_key::KeyVerificationKeyEventContent;
use crate::events::key_verification_mac::KeyVerificationMacEventContent;
use crate::events::key_verification_ready::KeyVerificationReadyEventContent;
use crate::events::key_verification_request::KeyVerificationRequestEventContent;
use crate::events::key_verification_start::KeyVerificationStartEventContent;
use crate::events::room_encrypted::RoomEncryptedEventContent;
use crate::events::room_key::RoomKeyEventContent;
use crate::events::room_key_bundle::RoomKeyBundleEventContent;
use crate::events::room_key_request::RoomKeyRequestEventContent;
use crate::events::room_key_withheld::RoomKeyWithheldEventContent;
use crate::events::secret_request::SecretRequestEventContent;
use crate::events::secret_send::SecretSendEventContent;
pub use crate::client_server::sync::ToDeviceEvent;

/// A [`ToDeviceEvent`], read by its type.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum AnyToDeviceEvent {
    /// `m.dummy`
    Dummy(ToDeviceEvent<DummyEventContent>),
    /// `m.forwarded_room_key`
    ForwardedRoomKey(ToDeviceEvent<ForwardedRoomKeyEventContent>),
    /// `m.key.verification.accept`
    KeyVerificationAccept(ToDeviceEvent<KeyVerificationAcceptEventContent>),
    /// `m.key.verification.cancel`
    KeyVerificationCancel(ToDeviceEvent<KeyVerificationCancelEventContent>),
    /// `m.key.verification.done`
    KeyVerificationDone(ToDeviceEvent<KeyVerificationDoneEventContent>),
    /// `m.key.verification.key`
    KeyVerificationKey(ToDeviceEvent<KeyVerificationKeyEventContent>),
    /// `m.key.verification.mac`
    KeyVerificationMac(ToDeviceEvent<KeyVerificationMacEventContent>),
    /// `m.key.verification.ready`
    KeyVerificationReady(ToDeviceEvent<KeyVerificationReadyEventContent>),
    /// `m.key.verification.request`
    KeyVerificationRequest(ToDeviceEvent<KeyVerificationRequestEventContent>),
    /// `m.key.verification.start`
    KeyVerificationStart(ToDeviceEvent<KeyVerificationStartEventContent>),
    /// `m.room.encrypted`
    RoomEncrypted(ToDeviceEvent<RoomEncryptedEventContent>),
    /// `m.room_key.withheld`
    RoomKeyWithheld(ToDeviceEvent<RoomKeyWithheldEventContent>),
    /// `m.room_key`
    RoomKey(ToDeviceEvent<RoomKeyEventContent>),
    /// `m.room_key_bundle`
    RoomKeyBundle(ToDeviceEvent<RoomKeyBundleEventContent>),
    /// `m.room_key_request`
    RoomKeyRequest(ToDeviceEvent<RoomKeyRequestEventContent>),
    /// `m.secret.request`
    SecretRequest(ToDeviceEvent<SecretRequestEventContent>),
    /// `m.secret.send`
    SecretSend(ToDeviceEvent<SecretSendEventContent>),
    /// An event of another type, one whose content was redacted, or one that lacks what its type requires.
    Other(ToDeviceEvent),
}

any_event! {
    AnyToDeviceEvent of ToDeviceEvent {
        _ Other,
        Dummy(DummyEventContent) = "m.dummy",
        ForwardedRoomKey(ForwardedRoomKeyEventContent) = "m.forwarded_room_key",
        KeyVerificationAccept(KeyVerificationAcceptEventContent) = "m.key.verification.accept",
        KeyVerificationCancel(KeyVerificationCancelEventContent) = "m.key.verification.cancel",
        KeyVerificationDone(KeyVerificationDoneEventContent) = "m.key.verification.done",
        KeyVerificationKey(KeyVerificationKeyEventContent) = "m.key.verification.key",
        KeyVerificationMac(KeyVerificationMacEventContent) = "m.key.verification.mac",
        KeyVerificationReady(KeyVerificationReadyEventContent) = "m.key.verification.ready",
        KeyVerificationRequest(KeyVerificationRequestEventContent) = "m.key.verification.request",
        KeyVerificationStart(KeyVerificationStartEventContent) = "m.key.verification.start",
        RoomEncrypted(RoomEncryptedEventContent) = "m.room.encrypted",
        RoomKeyWithheld(RoomKeyWithheldEventContent) = "m.room_key.withheld",
        RoomKey(RoomKeyEventContent) = "m.room_key",
        RoomKeyBundle(RoomKeyBundleEventContent) = "m.room_key_bundle",
        RoomKeyRequest(RoomKeyRequestEventContent) = "m.room_key_request",
        SecretRequest(SecretRequestEventContent) = "m.secret.request",
        SecretSend(SecretSendEventContent) = "m.secret.send",
    } by event {
        event_type "type": &str = &event.r#type,
        sender "sender": &UserId = &event.sender,
    } around {
        r#type,
        sender
    } read {
        type = 0,
        content = 2
    }
}

impl AnyEnvelope for ToDeviceEvent {
    type Any = AnyToDeviceEvent;
}
