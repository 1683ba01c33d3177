// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.room.create.yaml. Do not edit.

//! The first event of a room, with the room's version and creators.
//!
//! From the definitions in `event-schemas/schema/m.room.create.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use matrix_jobs_runtime::event::{EmptyStateKey, EventContent, StateEventContent};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{EventId, RoomId, UserId, record};

/// The first event of a room, with the room's version and creators.
///
/// Content of `m.room.create` events: state, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SetRoomStateWithKeyJob::event`](crate::client_server::SetRoomStateWithKeyJob::event). Read by [`GetRoomStateWithKeyJob::event`](crate::client_server::GetRoomStateWithKeyJob::event)."
)]
#[doc(alias = "m.room.create")]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RoomCreateEventContent {
    /// `creator`: string, a user ID, optional.
    pub creator: Option<UserId>,
    /// `m.federate`: boolean, optional.
    pub federate: Option<bool>,
    /// `room_version`: string, optional.
    pub room_version: Option<String>,
    /// `type`: string, optional.
    pub r#type: Option<String>,
    /// `predecessor`: object, optional.
    pub predecessor: Option<PreviousRoom>,
    /// `additional_creators`: array, optional. Since Matrix 1.16.
    pub additional_creators: Option<Vec<UserId>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl RoomCreateEventContent {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`creator`](Self#structfield.creator).
    #[must_use]
    pub fn with_creator(mut self, creator: impl Into<UserId>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// Sets [`federate`](Self#structfield.federate).
    #[inline]
    #[must_use]
    pub fn with_federate(mut self, federate: bool) -> Self {
        self.federate = Some(federate);
        self
    }

    /// Sets [`room_version`](Self#structfield.room_version).
    #[must_use]
    pub fn with_room_version(mut self, room_version: impl Into<String>) -> Self {
        self.room_version = Some(room_version.into());
        self
    }

    /// Sets [`type`](Self#structfield.type).
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`predecessor`](Self#structfield.predecessor).
    #[inline]
    #[must_use]
    pub fn with_predecessor(mut self, predecessor: PreviousRoom) -> Self {
        self.predecessor = Some(predecessor);
        self
    }

    /// Sets [`additional_creators`](Self#structfield.additional_creators).
    #[must_use]
    pub fn with_additional_creators(
        mut self,
        additional_creators: impl IntoIterator<Item = impl Into<UserId>>,
    ) -> Self {
        self.additional_creators = Some(
            additional_creators.into_iter().map(Into::into).collect(),
        );
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
    RoomCreateEventContent {
        0 creator: Optional "creator",
        1 federate: Optional "m.federate",
        2 room_version: Optional "room_version",
        3 r#type: Optional "type",
        4 predecessor: Optional "predecessor",
        5 additional_creators: Optional "additional_creators",
        ..extra
    }
}

impl EventContent for RoomCreateEventContent {
    const TYPE: &'static str = "m.room.create";
}

impl StateEventContent for RoomCreateEventContent {
    type StateKey = EmptyStateKey;
}

/// Part of [`RoomCreateEventContent`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PreviousRoom {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `event_id`: string, an event ID, optional.
    #[deprecated(note = "deprecated by the Matrix specification")]
    pub event_id: Option<EventId>,
}

impl PreviousRoom {
    /// Creates the value from its required properties.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: None,
        }
    }

    /// Sets [`event_id`](Self#structfield.event_id).
    #[deprecated(note = "deprecated by the Matrix specification")]
    #[must_use]
    pub fn with_event_id(mut self, event_id: impl Into<EventId>) -> Self {
        self.event_id = Some(event_id.into());
        self
    }
}

record! {
    PreviousRoom {
        0 room_id: Required "room_id",
        1 event_id: Optional "event_id",
    }
}
