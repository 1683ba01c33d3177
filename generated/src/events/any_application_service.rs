// Written by `cargo xtask regen` from api-spec. Do not edit.

//! Events of any type, by where they occur.
#![allow(clippy::large_enum_variant, reason = "events are read, looked at and dropped")]

use matrix_jobs_runtime::event::AnyEnvelope;
use matrix_jobs_runtime::{RoomId, UserId, any_event};

use crate::events::presence::PresenceEventContent;
use crate::events::receipt::ReceiptEventContent;
use crate::events::typing::TypingEventContent;
pub use crate::application_service::transactions::EphemeralEvent;

/// A [`EphemeralEvent`], read by its type.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum AnyEphemeralEvent {
    /// `m.presence`
    Presence(EphemeralEvent<PresenceEventContent>),
    /// `m.receipt`
    Receipt(EphemeralEvent<ReceiptEventContent>),
    /// `m.typing`
    Typing(EphemeralEvent<TypingEventContent>),
    /// An event of another type, one whose content was redacted, or one that lacks what its type requires.
    Other(EphemeralEvent),
}

any_event! {
    AnyEphemeralEvent of EphemeralEvent {
        _ Other,
        Presence(PresenceEventContent) = "m.presence",
        Receipt(ReceiptEventContent) = "m.receipt",
        Typing(TypingEventContent) = "m.typing",
    } by event {
        event_type "type": &str = &event.r#type,
        sender "sender": Option<&UserId> = event.sender.as_ref(),
        room_id "room_id": Option<&RoomId> = event.room_id.as_ref(),
    } around {
        r#type,
        sender,
        room_id
    } read {
        type = 1,
        content = 0
    }
}

impl AnyEnvelope for EphemeralEvent {
    type Any = AnyEphemeralEvent;
}
