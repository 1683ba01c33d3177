// Written by `cargo xtask regen` from api-spec/client-server/event_context.yaml. Do not edit.

//! An event with what happened around it.
//!
//! From the definitions in `client-server/event_context.yaml`.

use matrix_jobs_runtime::json::{Raw, WriteError};
use matrix_jobs_runtime::{Endpoint, EventId, Job, Method, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event::ClientEvent;
pub use crate::client_server::definitions::room_event_filter::RoomEventFilter;

/// Reads an event, those before and after it, and the state of the room at the time.
///
/// `limit` counts the events on both sides together.
///
/// <code>GET /_matrix/client/v3/rooms<wbr>/{roomId}/context<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetEventContextResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3roomsroomidcontexteventid)
#[doc(alias = "getEventContext")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetEventContextJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: Option<i64>,
    /// A filter as JSON, which the setter that ends in `_json` writes.
    ///
    /// `filter` in the query: string.
    pub filter: Option<String>,
}

impl GetEventContextJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    pub fn new(room_id: impl Into<RoomId>, event_id: impl Into<EventId>) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
            limit: None,
            filter: None,
        }
    }

    /// Sets `limit` in the query: integer.
    ///
    /// How many entries the response has at most; the server may return fewer.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `filter` in the query: string.
    ///
    /// A filter as JSON, which the setter that ends in `_json` writes.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// Sets `filter` to a value, written as JSON.
    ///
    /// # Errors
    ///
    /// The value holds a number that JSON cannot carry exactly.
    pub fn filter_json(mut self, filter: &RoomEventFilter) -> Result<Self, WriteError> {
        self.filter = Some(matrix_jobs_runtime::json::to_string(filter)?);
        Ok(self)
    }
}

impl Job for GetEventContextJob {
    type Response = GetEventContextResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_EVENT_CONTEXT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.query("limit", &self.limit);
        request.query("filter", &self.filter);
    }
}

#[cfg(feature = "server")]
impl Receive for GetEventContextJob {
    const ENDPOINT: &'static Endpoint = &GET_EVENT_CONTEXT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            limit: inputs.optional_query("limit")?,
            filter: inputs.optional_query("filter")?,
        })
    }
}

pub(crate) static GET_EVENT_CONTEXT: Endpoint = Endpoint::new(
    "getEventContext",
    Method::Get,
    "/_matrix/client/v3/rooms/{roomId}/context/{eventId}",
);

/// Response of [`GetEventContextJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetEventContextResponse {
    /// Where to go on towards older events, as `from` of [`GetRoomEventsJob`](crate::client_server::GetRoomEventsJob).
    ///
    /// `start`: string, optional.
    pub start: Option<String>,
    /// Where to go on towards newer events, as `from` of [`GetRoomEventsJob`](crate::client_server::GetRoomEventsJob).
    ///
    /// `end`: string, optional.
    pub end: Option<String>,
    /// What was sent just before the event, newest first.
    ///
    /// `events_before`: array, optional.
    pub events_before: Option<Vec<Raw<ClientEvent>>>,
    /// The event that was asked for.
    ///
    /// `event`: event object, not parsed, optional.
    pub event: Option<Raw<ClientEvent>>,
    /// What was sent just after the event, oldest first.
    ///
    /// `events_after`: array, optional.
    pub events_after: Option<Vec<Raw<ClientEvent>>>,
    /// The room's state at the last of these events.
    ///
    /// `state`: array, optional.
    pub state: Option<Vec<Raw<ClientEvent>>>,
}

impl GetEventContextResponse {
    /// Where to go on towards older events, as `from` of [`GetRoomEventsJob`](crate::client_server::GetRoomEventsJob).
    ///
    /// `start`: string, optional.
    pub fn start(&self) -> Option<&str> {
        self.start.as_deref()
    }

    /// Where to go on towards newer events, as `from` of [`GetRoomEventsJob`](crate::client_server::GetRoomEventsJob).
    ///
    /// `end`: string, optional.
    pub fn end(&self) -> Option<&str> {
        self.end.as_deref()
    }

    /// What was sent just before the event, newest first.
    ///
    /// `events_before`: array, optional.
    #[doc(alias = "eventsBefore")]
    pub fn events_before(&self) -> Option<&[Raw<ClientEvent>]> {
        self.events_before.as_deref()
    }

    /// The event that was asked for.
    ///
    /// `event`: event object, not parsed, optional.
    pub fn event(&self) -> Option<&Raw<ClientEvent>> {
        self.event.as_ref()
    }

    /// What was sent just after the event, oldest first.
    ///
    /// `events_after`: array, optional.
    #[doc(alias = "eventsAfter")]
    pub fn events_after(&self) -> Option<&[Raw<ClientEvent>]> {
        self.events_after.as_deref()
    }

    /// The room's state at the last of these events.
    ///
    /// `state`: array, optional.
    pub fn state(&self) -> Option<&[Raw<ClientEvent>]> {
        self.state.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetEventContextResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`start`](Self#structfield.start).
    #[must_use]
    pub fn with_start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// Sets [`end`](Self#structfield.end).
    #[must_use]
    pub fn with_end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// Sets [`events_before`](Self#structfield.events_before).
    #[inline]
    #[must_use]
    pub fn with_events_before(mut self, events_before: Vec<Raw<ClientEvent>>) -> Self {
        self.events_before = Some(events_before);
        self
    }

    /// Sets [`event`](Self#structfield.event).
    #[must_use]
    pub fn with_event(mut self, event: impl Into<Raw<ClientEvent>>) -> Self {
        self.event = Some(event.into());
        self
    }

    /// Sets [`events_after`](Self#structfield.events_after).
    #[inline]
    #[must_use]
    pub fn with_events_after(mut self, events_after: Vec<Raw<ClientEvent>>) -> Self {
        self.events_after = Some(events_after);
        self
    }

    /// Sets [`state`](Self#structfield.state).
    #[inline]
    #[must_use]
    pub fn with_state(mut self, state: Vec<Raw<ClientEvent>>) -> Self {
        self.state = Some(state);
        self
    }
}

record! {
    GetEventContextResponse {
        0 start: Optional "start",
        1 end: Optional "end",
        2 events_before: Optional "events_before",
        3 event: Optional "event",
        4 events_after: Optional "events_after",
        5 state: Optional "state",
    }
}
