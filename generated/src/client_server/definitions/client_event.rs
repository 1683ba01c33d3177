// Written by `cargo xtask regen` from api-spec/client-server/definitions/client_event.yaml. Do not edit.

//! ClientEvent.
//!
//! From the definitions in `client-server/definitions/client_event.yaml`.

use std::time::SystemTime;

use matrix_jobs_runtime::event::{Envelope, EventContent, RoomEvent, StateEventContent};
use matrix_jobs_runtime::json::{
    Json, JsonObject, JsonValue, Raw, RawJson, ReadError, WriteError,
};
use matrix_jobs_runtime::{EventId, RoomId, UserId, record};

pub use crate::client_server::definitions::client_event_without_room_id::BundledRelations;
pub use crate::client_server::definitions::client_event_without_room_id::ClientEventWithoutRoomId;
pub use crate::events::core_event_schema::stripped_state::StrippedStateEvent;

/// An event of a room, as clients get it.
///
/// Of a state event that was read by its type, `K` is the type of its state key.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ClientEvent<C = JsonObject, K = Option<String>> {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID.
    pub event_id: EventId,
    /// The type of the event, such as `m.room.message`.
    ///
    /// `type`: string.
    pub r#type: String,
    /// What tells it from other state of its type, often empty or a user ID; only state has one.
    ///
    /// `state_key`: string, optional.
    pub state_key: K,
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// When it was sent, by the clock of the sender's server.
    ///
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
    /// What the event says; what is in it depends on the type.
    ///
    /// `content`: object.
    pub content: C,
    /// What servers add: it is not part of the event, and not signed.
    ///
    /// `unsigned`: object, optional.
    pub unsigned: Option<ClientEventUnsigned>,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
}

impl<C> ClientEvent<C> {
    /// Creates the value from its required properties.
    pub fn new(
        event_id: impl Into<EventId>,
        r#type: impl Into<String>,
        sender: impl Into<UserId>,
        origin_server_ts: SystemTime,
        content: C,
        room_id: impl Into<RoomId>,
    ) -> Self {
        Self {
            event_id: event_id.into(),
            r#type: r#type.into(),
            state_key: None,
            sender: sender.into(),
            origin_server_ts: matrix_jobs_runtime::units::timestamp(origin_server_ts),
            content,
            unsigned: None,
            room_id: room_id.into(),
        }
    }

    /// Sets [`state_key`](Self#structfield.state_key).
    #[must_use]
    pub fn with_state_key(mut self, state_key: impl Into<String>) -> Self {
        self.state_key = Some(state_key.into());
        self
    }
}

impl<C, K> ClientEvent<C, K> {
    /// Sets [`unsigned`](Self#structfield.unsigned).
    #[inline]
    #[must_use]
    pub fn with_unsigned(mut self, unsigned: ClientEventUnsigned) -> Self {
        self.unsigned = Some(unsigned);
        self
    }
}

impl<C: EventContent> ClientEvent<C> {
    /// Creates the event from its content, which says the type, and what else is required.
    pub fn event(
        event_id: impl Into<EventId>,
        sender: impl Into<UserId>,
        origin_server_ts: SystemTime,
        room_id: impl Into<RoomId>,
        content: C,
    ) -> Self {
        Self::new(event_id, C::TYPE, sender, origin_server_ts, content, room_id)
    }
}

impl<C: StateEventContent> ClientEvent<C, C::StateKey> {
    /// Creates the state event from its content, which says the type, and what else is required.
    pub fn state_event(
        event_id: impl Into<EventId>,
        state_key: impl Into<C::StateKey>,
        sender: impl Into<UserId>,
        origin_server_ts: SystemTime,
        room_id: impl Into<RoomId>,
        content: C,
    ) -> Self {
        let event = ClientEvent::new(
            event_id,
            C::TYPE,
            sender,
            origin_server_ts,
            content,
            room_id,
        );
        Self {
            event_id: event.event_id,
            r#type: event.r#type,
            sender: event.sender,
            origin_server_ts: event.origin_server_ts,
            content: event.content,
            unsigned: event.unsigned,
            room_id: event.room_id,
            state_key: state_key.into(),
        }
    }
}

impl<C: Json, K: Json> ClientEvent<C, K> {
    /// The event as responses hold it.
    ///
    /// # Errors
    ///
    /// Something in it can't be written as JSON of Matrix, such as a number that is too large.
    pub fn to_raw(&self) -> Result<Raw<ClientEvent>, WriteError> {
        Raw::from_value(self).map(Raw::cast)
    }
}

impl<C: Json, K> ClientEvent<C, K> {
    /// The content of the state event that this one replaced; none if it replaced none.
    ///
    /// # Errors
    ///
    /// It is not a `C`. What was redacted may have lost what a `C` requires.
    pub fn prev_content(&self) -> Result<Option<C>, ReadError> {
        let content = self
            .unsigned
            .as_ref()
            .and_then(|unsigned| unsigned.prev_content.as_ref());
        content.map(|content| content.read().map(|read| read.value)).transpose()
    }
}

impl<C, K> RoomEvent for ClientEvent<C, K> {
    fn event_id(&self) -> &EventId {
        &self.event_id
    }

    fn sender(&self) -> &UserId {
        &self.sender
    }
}

impl<C, K> Envelope for ClientEvent<C, K> {
    fn is_redacted(&self) -> bool {
        self.unsigned
            .as_ref()
            .is_some_and(|unsigned| unsigned.redacted_because.is_some())
    }
}

record! {
    ClientEvent<C, K> {
        0 event_id: Required "event_id",
        1 r#type: Required "type",
        2 state_key: K "state_key",
        3 sender: Required "sender",
        4 origin_server_ts: Required "origin_server_ts",
        5 content: Required "content",
        6 unsigned: Optional "unsigned",
        7 room_id: Required "room_id",
    }
}

/// What servers add: it is not part of the event, and not signed.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct ClientEventUnsigned {
    /// Milliseconds since the event was sent; negative if clocks differ.
    ///
    /// `age`: integer, optional.
    pub age: Option<i64>,
    /// The redaction that removed the event's content.
    ///
    /// `redacted_because`: event object, not parsed, optional.
    pub redacted_because: Option<Raw<ClientEventWithoutRoomId>>,
    /// The transaction ID of the request that sent it, if this device did.
    ///
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// The content of the state event that this one replaced.
    ///
    /// `prev_content`: JSON, not parsed, optional.
    pub prev_content: Option<RawJson>,
    /// The state event that this one replaced, by its ID.
    ///
    /// `replaces_state`: string, an event ID, optional. Since Matrix 1.19.
    pub replaces_state: Option<EventId>,
    /// The user's own membership when the event was sent.
    ///
    /// `membership`: string, optional. Since Matrix 1.11.
    pub membership: Option<String>,
    /// Of an invite, what the invited user may know of the room.
    ///
    /// `invite_room_state`: array, optional.
    pub invite_room_state: Option<Vec<Raw<StrippedStateEvent>>>,
    /// Of a knock, what the user who knocks may know of the room.
    ///
    /// `knock_room_state`: array, optional.
    pub knock_room_state: Option<Vec<Raw<StrippedStateEvent>>>,
    /// What the server knows of the events that relate to this one, by kind.
    ///
    /// `m.relations`: object, optional.
    pub relations: Option<Box<BundledRelations>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl ClientEventUnsigned {
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

    /// Sets [`redacted_because`](Self#structfield.redacted_because).
    #[must_use]
    pub fn with_redacted_because(
        mut self,
        redacted_because: impl Into<Raw<ClientEventWithoutRoomId>>,
    ) -> Self {
        self.redacted_because = Some(redacted_because.into());
        self
    }

    /// Sets [`transaction_id`](Self#structfield.transaction_id).
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets [`prev_content`](Self#structfield.prev_content).
    #[inline]
    #[must_use]
    pub fn with_prev_content(mut self, prev_content: RawJson) -> Self {
        self.prev_content = Some(prev_content);
        self
    }

    /// Sets [`replaces_state`](Self#structfield.replaces_state).
    #[must_use]
    pub fn with_replaces_state(mut self, replaces_state: impl Into<EventId>) -> Self {
        self.replaces_state = Some(replaces_state.into());
        self
    }

    /// Sets [`membership`](Self#structfield.membership).
    #[must_use]
    pub fn with_membership(mut self, membership: impl Into<String>) -> Self {
        self.membership = Some(membership.into());
        self
    }

    /// Sets [`invite_room_state`](Self#structfield.invite_room_state).
    #[inline]
    #[must_use]
    pub fn with_invite_room_state(
        mut self,
        invite_room_state: Vec<Raw<StrippedStateEvent>>,
    ) -> Self {
        self.invite_room_state = Some(invite_room_state);
        self
    }

    /// Sets [`knock_room_state`](Self#structfield.knock_room_state).
    #[inline]
    #[must_use]
    pub fn with_knock_room_state(
        mut self,
        knock_room_state: Vec<Raw<StrippedStateEvent>>,
    ) -> Self {
        self.knock_room_state = Some(knock_room_state);
        self
    }

    /// Sets [`relations`](Self#structfield.relations).
    #[inline]
    #[must_use]
    pub fn with_relations(mut self, relations: BundledRelations) -> Self {
        self.relations = Some(Box::new(relations));
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
    ClientEventUnsigned {
        0 age: Optional "age",
        1 redacted_because: Optional "redacted_because",
        2 transaction_id: Optional "transaction_id",
        3 prev_content: Optional "prev_content",
        4 replaces_state: Optional "replaces_state",
        5 membership: Optional "membership",
        6 invite_room_state: Optional "invite_room_state",
        7 knock_room_state: Optional "knock_room_state",
        8 relations: Optional "m.relations",
        ..extra
    }
}
