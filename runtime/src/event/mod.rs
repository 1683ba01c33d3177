//! Typed events: what the content of an event says of its type.
//!
//! The contents themselves are generated, one for each type of events that Matrix defines; a program's own types of
//! events implement these traits as well.

mod by_type;
mod content;
pub mod html;
mod key;
mod macros;
mod message;
mod raw;
mod relation;

#[doc(hidden)]
pub use by_type::{ByType, read};
pub use content::AnyContent;
pub use key::{EmptyStateKey, StateKey};
pub use message::{EditableContent, Mentions, MessageContent, RoomEvent};
pub use relation::{Annotation, InReplyTo, Reference, RelatesTo, Replacement, Reply, Thread};

use crate::json::{Json, Text};

/// The content of events of one type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the content of events",
    note = "a type of your own is defined by `matrix_jobs::json_struct!`, and implements `EventContent` and the trait of where such events occur"
)]
pub trait EventContent: Json + Clone + Send + Sync + 'static {
    /// The type of the events: `m.room.message`.
    const TYPE: &'static str;
}

/// The content of events whose types end in a variable, as `m.secret_storage.key.` and the ID of a key.
pub trait PrefixedEventContent: Json + Clone + Send + Sync + 'static {
    /// What the types begin with: `m.secret_storage.key.`.
    const PREFIX: &'static str;

    /// The type of the events with this variable.
    fn event_type(variable: &str) -> String {
        format!("{}{variable}", Self::PREFIX)
    }

    /// The variable in the type of an event; none if it is another type.
    fn variable(event_type: &str) -> Option<&str> {
        event_type.strip_prefix(Self::PREFIX)
    }
}

/// What surrounds the content of an event: its type, its sender, and the like.
pub trait Envelope {
    /// Whether a redaction has removed the event's content.
    fn is_redacted(&self) -> bool;
}

/// What surrounds the content of events in places where events of several types occur.
pub trait AnyEnvelope: Envelope {
    /// An event of any of these types.
    type Any: Json;
}

/// Content of events in a room's timeline that are not state.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the content of message-like events",
    note = "state is set by `SetRoomStateWithKeyJob::event`, account data by `SetAccountDataJob::event`",
    note = "a type of your own is defined by `matrix_jobs::json_struct!`, and implements `EventContent` and this trait"
)]
pub trait MessageLikeEventContent: EventContent {}

/// Content of events that are part of a room's state.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the content of state events",
    note = "messages are sent by `SendMessageJob::event`",
    note = "a type of your own is defined by `matrix_jobs::json_struct!`, and implements `EventContent` and this trait"
)]
pub trait StateEventContent: EventContent {
    /// What the state key is.
    type StateKey: Text + AsRef<str>;
}

/// Content of events that matter for the moment only, such as typing notifications.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the content of ephemeral events",
    note = "a type of your own is defined by `matrix_jobs::json_struct!`, and implements `EventContent` and this trait"
)]
pub trait EphemeralEventContent: EventContent {}

/// Content of a user's account data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the content of a user's account data",
    note = "account data of one room is set by `SetAccountDataPerRoomJob::event`; types that end in a variable are set by `prefixed_event`",
    note = "a type of your own is defined by `matrix_jobs::json_struct!`, and implements `EventContent` and this trait"
)]
pub trait GlobalAccountDataEventContent: EventContent {}

/// Content of a user's account data for one room.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the content of account data of a room",
    note = "a user's account data for all rooms is set by `SetAccountDataJob::event`",
    note = "a type of your own is defined by `matrix_jobs::json_struct!`, and implements `EventContent` and this trait"
)]
pub trait RoomAccountDataEventContent: EventContent {}

/// Content of events that are sent to devices.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the content of events that are sent to devices",
    note = "events of rooms are sent by `SendMessageJob::event`",
    note = "a type of your own is defined by `matrix_jobs::json_struct!`, and implements `EventContent` and this trait"
)]
pub trait ToDeviceEventContent: EventContent {}
