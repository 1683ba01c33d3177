// Written by `cargo xtask regen` from api-spec/overlays/server-server/definitions/persistent_data_unit.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the prose of the specification, by `overlays/server-server/definitions/persistent_data_unit.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::event::{Envelope, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{Json, JsonObject, JsonValue, Map, Raw, WriteError};
use matrix_jobs_runtime::{EventId, RoomId, ServerName, UserId, record, union};

/// An event of a room, as servers send it to each other. Which properties it has depends on the version of the room;
/// signatures and the hash are over all of them but `unsigned`.
///
/// Of a state event that was read by its type, `K` is the type of its state key.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct Pdu<C = JsonObject, K = Option<String>> {
    /// The ID in room versions 1 and 2; in later ones it is the hash of the event.
    ///
    /// `event_id`: string, an event ID, optional.
    pub event_id: Option<EventId>,
    /// The room. From version 12 on, the event that creates it has none: its ID is that of the room.
    ///
    /// `room_id`: string, a room ID, optional.
    pub room_id: Option<RoomId>,
    /// `type`: string.
    pub r#type: String,
    /// `state_key`: string, optional.
    pub state_key: K,
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
    /// `content`: object.
    pub content: C,
    /// The event that a redaction redacts; from room version 11 on it is in the content.
    ///
    /// `redacts`: string, an event ID, optional.
    pub redacts: Option<EventId>,
    /// The greatest depth of the events before it, and one more.
    ///
    /// `depth`: integer.
    pub depth: i64,
    /// The events by which the sender was allowed to send it.
    ///
    /// `auth_events`: array.
    pub auth_events: Vec<EventReference>,
    /// The events before it, of which the sending server knew no later ones.
    ///
    /// `prev_events`: array.
    pub prev_events: Vec<EventReference>,
    /// The hash of an event.
    ///
    /// `hashes`: object.
    pub hashes: EventHash,
    /// By server and ID of its key.
    ///
    /// `signatures`: object, a map.
    pub signatures: Map<ServerName, Map<String, String>>,
    /// What is not signed.
    ///
    /// `unsigned`: object, optional.
    pub unsigned: Option<PduUnsigned>,
    /// All other properties.
    pub extra: JsonObject,
}

impl<C> Pdu<C> {
    /// Creates the value from its required properties.
    #[allow(clippy::too_many_arguments, reason = "it requires so many properties")]
    pub fn new(
        r#type: impl Into<String>,
        sender: impl Into<UserId>,
        origin_server_ts: SystemTime,
        content: C,
        depth: i64,
        auth_events: Vec<EventReference>,
        prev_events: Vec<EventReference>,
        hashes: EventHash,
        signatures: impl IntoIterator<Item = (ServerName, Map<String, String>)>,
    ) -> Self {
        Self {
            event_id: None,
            room_id: None,
            r#type: r#type.into(),
            state_key: None,
            sender: sender.into(),
            origin_server_ts: matrix_jobs_runtime::units::timestamp(origin_server_ts),
            content,
            redacts: None,
            depth,
            auth_events,
            prev_events,
            hashes,
            signatures: signatures.into_iter().collect(),
            unsigned: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`state_key`](Self#structfield.state_key).
    #[must_use]
    pub fn with_state_key(mut self, state_key: impl Into<String>) -> Self {
        self.state_key = Some(state_key.into());
        self
    }
}

impl<C, K> Pdu<C, K> {
    /// Sets [`event_id`](Self#structfield.event_id).
    #[must_use]
    pub fn with_event_id(mut self, event_id: impl Into<EventId>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }

    /// Sets [`room_id`](Self#structfield.room_id).
    #[must_use]
    pub fn with_room_id(mut self, room_id: impl Into<RoomId>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }

    /// Sets [`redacts`](Self#structfield.redacts).
    #[must_use]
    pub fn with_redacts(mut self, redacts: impl Into<EventId>) -> Self {
        self.redacts = Some(redacts.into());
        self
    }

    /// Sets [`unsigned`](Self#structfield.unsigned).
    #[inline]
    #[must_use]
    pub fn with_unsigned(mut self, unsigned: PduUnsigned) -> Self {
        self.unsigned = Some(unsigned);
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

impl<C: EventContent> Pdu<C> {
    /// Creates the event from its content, which says the type, and what else is required.
    #[allow(clippy::too_many_arguments, reason = "it requires so many properties")]
    pub fn event(
        sender: impl Into<UserId>,
        origin_server_ts: SystemTime,
        depth: i64,
        auth_events: Vec<EventReference>,
        prev_events: Vec<EventReference>,
        hashes: EventHash,
        signatures: impl IntoIterator<Item = (ServerName, Map<String, String>)>,
        content: C,
    ) -> Self {
        Self::new(
            C::TYPE,
            sender,
            origin_server_ts,
            content,
            depth,
            auth_events,
            prev_events,
            hashes,
            signatures,
        )
    }
}

impl<C: StateEventContent> Pdu<C, C::StateKey> {
    /// Creates the state event from its content, which says the type, and what else is required.
    #[allow(clippy::too_many_arguments, reason = "it requires so many properties")]
    pub fn state_event(
        state_key: impl Into<C::StateKey>,
        sender: impl Into<UserId>,
        origin_server_ts: SystemTime,
        depth: i64,
        auth_events: Vec<EventReference>,
        prev_events: Vec<EventReference>,
        hashes: EventHash,
        signatures: impl IntoIterator<Item = (ServerName, Map<String, String>)>,
        content: C,
    ) -> Self {
        let event = Pdu::new(
            C::TYPE,
            sender,
            origin_server_ts,
            content,
            depth,
            auth_events,
            prev_events,
            hashes,
            signatures,
        );
        Self {
            event_id: event.event_id,
            room_id: event.room_id,
            r#type: event.r#type,
            sender: event.sender,
            origin_server_ts: event.origin_server_ts,
            content: event.content,
            redacts: event.redacts,
            depth: event.depth,
            auth_events: event.auth_events,
            prev_events: event.prev_events,
            hashes: event.hashes,
            signatures: event.signatures,
            unsigned: event.unsigned,
            extra: event.extra,
            state_key: state_key.into(),
        }
    }
}

impl<C: Json, K: Json> Pdu<C, K> {
    /// The event as responses hold it.
    ///
    /// # Errors
    ///
    /// Something in it can't be written as JSON of Matrix, such as a number that is too large.
    pub fn to_raw(&self) -> Result<Raw<Pdu>, WriteError> {
        Raw::from_value(self).map(Raw::cast)
    }
}

impl<C, K> Envelope for Pdu<C, K> {
    fn is_redacted(&self) -> bool {
        false
    }
}

record! {
    Pdu<C, K> {
        0 event_id: Optional "event_id",
        1 room_id: Optional "room_id",
        2 r#type: Required "type",
        3 state_key: K "state_key",
        4 sender: Required "sender",
        5 origin_server_ts: Required "origin_server_ts",
        6 content: Required "content",
        7 redacts: Optional "redacts",
        8 depth: Required "depth",
        9 auth_events: Required "auth_events",
        10 prev_events: Required "prev_events",
        11 hashes: Required "hashes",
        12 signatures: Required "signatures",
        13 unsigned: Optional "unsigned",
        ..extra
    }
}

/// Another event: its ID, and in room versions 1 and 2 its hash.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum EventReference {
    /// string, an event ID.
    Text(EventId),
    /// array of exactly 2 items.
    List((EventId, EventHash)),
    #[doc(hidden)]
    _Custom(JsonValue),
}

union! {
    EventReference {
        Text(EventId),
        List((EventId , EventHash)),
    }
}

impl From<&str> for EventReference {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The hash of an event.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EventHash {
    /// As unpadded base64.
    ///
    /// `sha256`: string.
    pub sha256: String,
}

impl EventHash {
    /// Creates the value from its required properties.
    pub fn new(sha256: impl Into<String>) -> Self {
        Self { sha256: sha256.into() }
    }
}

record! {
    EventHash {
        0 sha256: Required "sha256",
    }
}

/// What is not signed.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct PduUnsigned {
    /// How long ago it was sent, by the clock of the sending server.
    ///
    /// `age`: integer, optional.
    pub age: Option<i64>,
}

impl PduUnsigned {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`age`](Self#structfield.age).
    #[inline]
    #[must_use]
    pub fn with_age(mut self, age: i64) -> Self {
        self.age = Some(age);
        self
    }
}

record! {
    PduUnsigned {
        0 age: Optional "age",
    }
}
