//! Types of events: what stands in `content`, and where such events occur.

use super::{ModuleId, Type, TypeId};

/// One type of events.
#[derive(Debug)]
pub struct Event {
    /// `m.room.message`; or what such types begin with, up to and with the last dot, if the rest is a variable.
    pub wire: String,
    /// The file it is defined in.
    pub module: ModuleId,
    /// Where such events occur, at least one.
    pub kinds: Vec<EventKind>,
    /// The type of `content`.
    pub content: TypeId,
    /// The type of the state key, of events that are state.
    pub state_key: Option<StateKey>,
}

impl Event {
    /// Whether the types end in a variable.
    pub fn is_prefix(&self) -> bool {
        self.wire.ends_with('.')
    }
}

/// Where events of a type occur.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventKind {
    /// In a room's timeline, without a state key.
    MessageLike,
    /// In a room's state.
    State,
    /// For the moment only, as typing notifications are.
    Ephemeral,
    /// In a user's account data.
    GlobalAccountData,
    /// In a user's account data for one room.
    RoomAccountData,
    /// Sent to devices.
    ToDevice,
}

impl EventKind {
    /// The kinds with the words of overlays for them.
    pub const ALL: [(&str, Self); 6] = [
        ("message-like", Self::MessageLike),
        ("state", Self::State),
        ("ephemeral", Self::Ephemeral),
        ("global-account-data", Self::GlobalAccountData),
        ("room-account-data", Self::RoomAccountData),
        ("to-device", Self::ToDevice),
    ];

    /// The kind in words, for people.
    pub fn words(self) -> &'static str {
        match self {
            Self::MessageLike => "message-like",
            Self::State => "state",
            Self::Ephemeral => "ephemeral",
            Self::GlobalAccountData => "global account data",
            Self::RoomAccountData => "room account data",
            Self::ToDevice => "to-device",
        }
    }

    /// The kind for an overlay's words.
    pub fn of_words(words: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(known, _)| *known == words).map(|(_, kind)| kind)
    }
}

/// Of which events a content is that is sent or read.
#[derive(Clone, Debug)]
pub struct TypedContent {
    /// Where such events occur.
    pub kind: EventKind,
    /// What names the type of the event: a parameter, or a property beside the content.
    pub ty: String,
    /// What holds the state key, of events that are state.
    pub state_key: Option<String>,
    /// What holds the content, where it is sent.
    pub content: String,
}

/// What a state key is.
#[derive(Clone, Debug, PartialEq)]
pub enum StateKey {
    /// Always empty.
    Empty,
    /// A text, or an identifier.
    Of(Type),
}
