// Written by `cargo xtask regen` from api-spec/client-server/definitions/sync_filter.yaml. Do not edit.

//! Filter.
//!
//! From the definitions in `client-server/definitions/sync_filter.yaml`.

use matrix_jobs_runtime::{RoomId, open_enum, record};

pub use crate::client_server::definitions::event_filter::EventFilter;
pub use crate::client_server::definitions::room_event_filter::RoomEventFilter;

/// What a sync shall bring.
///
/// Response of [`GetFilterJob`](crate::client_server::GetFilterJob). Request body of [`DefineFilterJob`](crate::client_server::DefineFilterJob).
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// The fields of events that are sent, such as `content.body`; default: all.
    ///
    /// `event_fields`: array, optional.
    pub event_fields: Option<Vec<String>>,
    /// `client` for events as clients know them, `federation` for those that servers send each other.
    ///
    /// `event_format`: string, an enum, optional.
    pub event_format: Option<FilterEventFormat>,
    /// Which events about other users' presence are sent.
    ///
    /// `presence`: object, optional.
    pub presence: Option<EventFilter>,
    /// Which of the user's own settings are sent.
    ///
    /// `account_data`: object, optional.
    pub account_data: Option<EventFilter>,
    /// What is sent of rooms.
    ///
    /// `room`: object, optional.
    pub room: Option<RoomFilter>,
}

impl Filter {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`event_fields`](Self#structfield.event_fields).
    #[must_use]
    pub fn with_event_fields(
        mut self,
        event_fields: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_fields = Some(event_fields.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`event_format`](Self#structfield.event_format).
    #[inline]
    #[must_use]
    pub fn with_event_format(mut self, event_format: FilterEventFormat) -> Self {
        self.event_format = Some(event_format);
        self
    }

    /// Sets [`presence`](Self#structfield.presence).
    #[inline]
    #[must_use]
    pub fn with_presence(mut self, presence: EventFilter) -> Self {
        self.presence = Some(presence);
        self
    }

    /// Sets [`account_data`](Self#structfield.account_data).
    #[inline]
    #[must_use]
    pub fn with_account_data(mut self, account_data: EventFilter) -> Self {
        self.account_data = Some(account_data);
        self
    }

    /// Sets [`room`](Self#structfield.room).
    #[inline]
    #[must_use]
    pub fn with_room(mut self, room: RoomFilter) -> Self {
        self.room = Some(room);
        self
    }

    /// The fields of events that are sent, such as `content.body`; default: all.
    ///
    /// `event_fields`: array, optional.
    #[doc(alias = "eventFields")]
    pub fn event_fields(&self) -> Option<&[String]> {
        self.event_fields.as_deref()
    }

    /// `client` for events as clients know them, `federation` for those that servers send each other.
    ///
    /// `event_format`: string, an enum, optional.
    #[doc(alias = "eventFormat")]
    pub fn event_format(&self) -> Option<&FilterEventFormat> {
        self.event_format.as_ref()
    }

    /// Which events about other users' presence are sent.
    ///
    /// `presence`: object, optional.
    pub fn presence(&self) -> Option<&EventFilter> {
        self.presence.as_ref()
    }

    /// Which of the user's own settings are sent.
    ///
    /// `account_data`: object, optional.
    #[doc(alias = "accountData")]
    pub fn account_data(&self) -> Option<&EventFilter> {
        self.account_data.as_ref()
    }

    /// What is sent of rooms.
    ///
    /// `room`: object, optional.
    pub fn room(&self) -> Option<&RoomFilter> {
        self.room.as_ref()
    }
}

record! {
    Filter {
        0 event_fields: Optional "event_fields",
        1 event_format: Optional "event_format",
        2 presence: Optional "presence",
        3 account_data: Optional "account_data",
        4 room: Optional "room",
    }
}

/// `client` for events as clients know them, `federation` for those that servers send each other.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterEventFormat {
    /// `client`
    Client,
    /// `federation`
    Federation,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    FilterEventFormat {
        Client = "client",
        Federation = "federation",
    }
}

/// What is sent of rooms.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct RoomFilter {
    /// Rooms that are left out, also those among `rooms`.
    ///
    /// `not_rooms`: array, optional.
    pub not_rooms: Option<Vec<RoomId>>,
    /// Rooms that are sent; default: all.
    ///
    /// `rooms`: array, optional.
    pub rooms: Option<Vec<RoomId>>,
    /// Which events of the moment are sent: who types, who has read what.
    ///
    /// `ephemeral`: object, optional.
    pub ephemeral: Option<RoomEventFilter>,
    /// Whether rooms are sent that the user has left; default: false.
    ///
    /// `include_leave`: boolean, optional.
    pub include_leave: Option<bool>,
    /// Which changes of state are sent.
    ///
    /// `state`: object, optional.
    pub state: Option<RoomEventFilter>,
    /// Which events of the timeline are sent.
    ///
    /// `timeline`: object, optional.
    pub timeline: Option<RoomEventFilter>,
    /// Which of the user's settings for rooms are sent.
    ///
    /// `account_data`: object, optional.
    pub account_data: Option<RoomEventFilter>,
}

impl RoomFilter {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`not_rooms`](Self#structfield.not_rooms).
    #[must_use]
    pub fn with_not_rooms(
        mut self,
        not_rooms: impl IntoIterator<Item = impl Into<RoomId>>,
    ) -> Self {
        self.not_rooms = Some(not_rooms.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`rooms`](Self#structfield.rooms).
    #[must_use]
    pub fn with_rooms(
        mut self,
        rooms: impl IntoIterator<Item = impl Into<RoomId>>,
    ) -> Self {
        self.rooms = Some(rooms.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`ephemeral`](Self#structfield.ephemeral).
    #[inline]
    #[must_use]
    pub fn with_ephemeral(mut self, ephemeral: RoomEventFilter) -> Self {
        self.ephemeral = Some(ephemeral);
        self
    }

    /// Sets [`include_leave`](Self#structfield.include_leave).
    #[inline]
    #[must_use]
    pub fn with_include_leave(mut self, include_leave: bool) -> Self {
        self.include_leave = Some(include_leave);
        self
    }

    /// Sets [`state`](Self#structfield.state).
    #[inline]
    #[must_use]
    pub fn with_state(mut self, state: RoomEventFilter) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets [`timeline`](Self#structfield.timeline).
    #[inline]
    #[must_use]
    pub fn with_timeline(mut self, timeline: RoomEventFilter) -> Self {
        self.timeline = Some(timeline);
        self
    }

    /// Sets [`account_data`](Self#structfield.account_data).
    #[inline]
    #[must_use]
    pub fn with_account_data(mut self, account_data: RoomEventFilter) -> Self {
        self.account_data = Some(account_data);
        self
    }
}

record! {
    RoomFilter {
        0 not_rooms: Optional "not_rooms",
        1 rooms: Optional "rooms",
        2 ephemeral: Optional "ephemeral",
        3 include_leave: Optional "include_leave",
        4 state: Optional "state",
        5 timeline: Optional "timeline",
        6 account_data: Optional "account_data",
    }
}
