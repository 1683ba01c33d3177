// Written by `cargo xtask regen` from api-spec/client-server/old_sync.yaml. Do not edit.

//! How clients followed events before there was [`SyncJob`](crate::client_server::SyncJob).
//!
//! From the definitions in `client-server/old_sync.yaml`.
#![allow(deprecated, reason = "what is deprecated is still sent and read")]

use std::time::Duration;

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{
    Endpoint, EventId, Job, Method, PagedJob, RequestParts, RoomId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event::ClientEvent;
pub use crate::enums::Membership;
pub use crate::enums::Visibility;
pub use crate::events::core_event_schema::event::Event;

/// Waits for events in the user's rooms, after a point in time.
///
/// [`SyncJob`](crate::client_server::SyncJob) has taken its place.
///
/// <code>GET /_matrix/client/v3<wbr>/events</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetEventsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400.
/// - One response after the other, each with `end` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3events)
#[deprecated(note = "deprecated by the Matrix specification")]
#[doc(alias = "getEvents")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetEventsJob {
    /// A token of an earlier response, from where to go on.
    ///
    /// `from` in the query: string.
    pub from: Option<String>,
    /// `timeout` in the query: integer, a duration in milliseconds.
    pub timeout: Option<u64>,
}

impl GetEventsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from` in the query: string.
    ///
    /// A token of an earlier response, from where to go on.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `timeout` in the query: integer, a duration in milliseconds.
    ///
    /// Extends the time limit of each attempt by as much.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(matrix_jobs_runtime::units::millis(timeout));
        self
    }
}

impl Job for GetEventsJob {
    type Response = GetEventsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_EVENTS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("from", &self.from);
        request.query("timeout", &self.timeout);
        request.wait(Duration::from_millis(self.timeout.unwrap_or(30000)));
    }
}

#[cfg(feature = "server")]
impl Receive for GetEventsJob {
    const ENDPOINT: &'static Endpoint = &GET_EVENTS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            from: inputs.optional_query("from")?,
            timeout: inputs.optional_query("timeout")?,
        })
    }
}

impl PagedJob for GetEventsJob {
    const ENDLESS: bool = true;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.end.as_deref()
    }

    fn wait_for_news(&mut self, time: Duration) {
        self.timeout.get_or_insert(matrix_jobs_runtime::units::millis(time));
    }
}

pub(crate) static GET_EVENTS: Endpoint = Endpoint {
    deprecated: true,
    ..Endpoint::new("getEvents", Method::Get, "/_matrix/client/v3/events")
};

/// Response of [`GetEventsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetEventsResponse {
    /// Where this response begins.
    ///
    /// `start`: string, optional.
    pub start: Option<String>,
    /// Where it ends, for `from` of the next request.
    ///
    /// `end`: string, optional.
    pub end: Option<String>,
    /// The events, oldest first.
    ///
    /// `chunk`: array, optional.
    pub chunk: Option<Vec<Raw<ClientEvent>>>,
}

impl GetEventsResponse {
    /// Where this response begins.
    ///
    /// `start`: string, optional.
    pub fn start(&self) -> Option<&str> {
        self.start.as_deref()
    }

    /// Where it ends, for `from` of the next request.
    ///
    /// `end`: string, optional.
    pub fn end(&self) -> Option<&str> {
        self.end.as_deref()
    }

    /// The events, oldest first.
    ///
    /// `chunk`: array, optional.
    pub fn chunk(&self) -> Option<&[Raw<ClientEvent>]> {
        self.chunk.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetEventsResponse {
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

    /// Sets [`chunk`](Self#structfield.chunk).
    #[inline]
    #[must_use]
    pub fn with_chunk(mut self, chunk: Vec<Raw<ClientEvent>>) -> Self {
        self.chunk = Some(chunk);
        self
    }
}

record! {
    GetEventsResponse {
        0 start: Optional "start",
        1 end: Optional "end",
        2 chunk: Optional "chunk",
    }
}

/// Reads the state and the latest events of all the user's rooms.
///
/// [`SyncJob`](crate::client_server::SyncJob) has taken its place.
///
/// <code>GET /_matrix/client/v3<wbr>/initialSync</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`InitialSyncResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3initialsync)
#[deprecated(note = "deprecated by the Matrix specification")]
#[doc(alias = "initialSync")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct InitialSyncJob {
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: Option<i64>,
    /// `archived` in the query: boolean.
    pub archived: Option<bool>,
}

impl InitialSyncJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit` in the query: integer.
    ///
    /// How many entries the response has at most; the server may return fewer.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `archived` in the query: boolean.
    #[inline]
    pub fn archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}

impl Job for InitialSyncJob {
    type Response = InitialSyncResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &INITIAL_SYNC
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("limit", &self.limit);
        request.query("archived", &self.archived);
    }
}

#[cfg(feature = "server")]
impl Receive for InitialSyncJob {
    const ENDPOINT: &'static Endpoint = &INITIAL_SYNC;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            limit: inputs.optional_query("limit")?,
            archived: inputs.optional_query("archived")?,
        })
    }
}

pub(crate) static INITIAL_SYNC: Endpoint = Endpoint {
    deprecated: true,
    ..Endpoint::new("initialSync", Method::Get, "/_matrix/client/v3/initialSync")
};

/// Response of [`InitialSyncJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InitialSyncResponse {
    /// Where it ends, for `from` of the next request.
    ///
    /// `end`: string.
    pub end: String,
    /// Whether other users are online, as `m.presence` events.
    ///
    /// `presence`: array.
    pub presence: Vec<Raw<Event>>,
    /// The rooms of the user, whatever their membership.
    ///
    /// `rooms`: array.
    pub rooms: Vec<RoomInfo>,
    /// The user's settings, as events.
    ///
    /// `account_data`: array, optional.
    pub account_data: Option<Vec<Raw<Event>>>,
}

impl InitialSyncResponse {
    /// Where it ends, for `from` of the next request.
    ///
    /// `end`: string.
    pub fn end(&self) -> &str {
        &self.end
    }

    /// Whether other users are online, as `m.presence` events.
    ///
    /// `presence`: array.
    pub fn presence(&self) -> &[Raw<Event>] {
        &self.presence
    }

    /// The rooms of the user, whatever their membership.
    ///
    /// `rooms`: array.
    pub fn rooms(&self) -> &[RoomInfo] {
        &self.rooms
    }

    /// The user's settings, as events.
    ///
    /// `account_data`: array, optional.
    #[doc(alias = "accountData")]
    pub fn account_data(&self) -> Option<&[Raw<Event>]> {
        self.account_data.as_deref()
    }
}

#[cfg(feature = "server")]
impl InitialSyncResponse {
    /// Creates the value from its required properties.
    pub fn new(
        end: impl Into<String>,
        presence: Vec<Raw<Event>>,
        rooms: Vec<RoomInfo>,
    ) -> Self {
        Self {
            end: end.into(),
            presence,
            rooms,
            account_data: None,
        }
    }

    /// Sets [`account_data`](Self#structfield.account_data).
    #[inline]
    #[must_use]
    pub fn with_account_data(mut self, account_data: Vec<Raw<Event>>) -> Self {
        self.account_data = Some(account_data);
        self
    }
}

record! {
    InitialSyncResponse {
        0 end: Required "end",
        1 presence: Required "presence",
        2 rooms: Required "rooms",
        3 account_data: Optional "account_data",
    }
}

/// Reads an event by its ID alone.
///
/// [`GetOneRoomEventJob`](crate::client_server::GetOneRoomEventJob) has taken its place.
///
/// <code>GET /_matrix/client/v3<wbr>/events/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: event object, not parsed.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3eventseventid)
#[deprecated(note = "deprecated by the Matrix specification")]
#[doc(alias = "getOneEvent")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetOneEventJob {
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
}

impl GetOneEventJob {
    /// Creates the job from its required parameters:
    ///
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    pub fn new(event_id: impl Into<EventId>) -> Self {
        Self { event_id: event_id.into() }
    }
}

impl Job for GetOneEventJob {
    type Response = Raw<ClientEvent>;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ONE_EVENT
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.event_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetOneEventJob {
    const ENDPOINT: &'static Endpoint = &GET_ONE_EVENT;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            event_id: inputs.path("eventId")?,
        })
    }
}

pub(crate) static GET_ONE_EVENT: Endpoint = Endpoint {
    deprecated: true,
    ..Endpoint::new("getOneEvent", Method::Get, "/_matrix/client/v3/events/{eventId}")
};

/// Part of [`InitialSyncResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RoomInfo {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// Where a user stands with a room.
    ///
    /// `membership`: string, an enum.
    pub membership: Membership,
    /// The invite, if the user is invited.
    ///
    /// `invite`: event object, not parsed, optional.
    pub invite: Option<Raw<ClientEvent>>,
    /// The latest events of the room.
    ///
    /// `messages`: object, optional.
    pub messages: Option<PaginationChunk>,
    /// The room's state now, or when the user left.
    ///
    /// `state`: array, optional.
    pub state: Option<Vec<Raw<ClientEvent>>>,
    /// Whether a directory lists a room.
    ///
    /// `visibility`: string, an enum, optional.
    pub visibility: Option<Visibility>,
    /// The user's settings, as events.
    ///
    /// `account_data`: array, optional.
    pub account_data: Option<Vec<Raw<Event>>>,
}

#[cfg(feature = "server")]
impl RoomInfo {
    /// Creates the value from its required properties.
    pub fn new(room_id: impl Into<RoomId>, membership: Membership) -> Self {
        Self {
            room_id: room_id.into(),
            membership,
            invite: None,
            messages: None,
            state: None,
            visibility: None,
            account_data: None,
        }
    }

    /// Sets [`invite`](Self#structfield.invite).
    #[must_use]
    pub fn with_invite(mut self, invite: impl Into<Raw<ClientEvent>>) -> Self {
        self.invite = Some(invite.into());
        self
    }

    /// Sets [`messages`](Self#structfield.messages).
    #[inline]
    #[must_use]
    pub fn with_messages(mut self, messages: PaginationChunk) -> Self {
        self.messages = Some(messages);
        self
    }

    /// Sets [`state`](Self#structfield.state).
    #[inline]
    #[must_use]
    pub fn with_state(mut self, state: Vec<Raw<ClientEvent>>) -> Self {
        self.state = Some(state);
        self
    }

    /// Sets [`visibility`](Self#structfield.visibility).
    #[inline]
    #[must_use]
    pub fn with_visibility(mut self, visibility: Visibility) -> Self {
        self.visibility = Some(visibility);
        self
    }

    /// Sets [`account_data`](Self#structfield.account_data).
    #[inline]
    #[must_use]
    pub fn with_account_data(mut self, account_data: Vec<Raw<Event>>) -> Self {
        self.account_data = Some(account_data);
        self
    }
}

record! {
    RoomInfo {
        0 room_id: Required "room_id",
        1 membership: Required "membership",
        2 invite: Optional "invite",
        3 messages: Optional "messages",
        4 state: Optional "state",
        5 visibility: Optional "visibility",
        6 account_data: Optional "account_data",
    }
}

/// The latest events of the room.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PaginationChunk {
    /// Where this response begins.
    ///
    /// `start`: string, optional.
    pub start: Option<String>,
    /// Where it ends, for `from` of the next request.
    ///
    /// `end`: string.
    pub end: String,
    /// The events, oldest first.
    ///
    /// `chunk`: array.
    pub chunk: Vec<Raw<ClientEvent>>,
}

#[cfg(feature = "server")]
impl PaginationChunk {
    /// Creates the value from its required properties.
    pub fn new(end: impl Into<String>, chunk: Vec<Raw<ClientEvent>>) -> Self {
        Self {
            start: None,
            end: end.into(),
            chunk,
        }
    }

    /// Sets [`start`](Self#structfield.start).
    #[must_use]
    pub fn with_start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }
}

record! {
    PaginationChunk {
        0 start: Optional "start",
        1 end: Required "end",
        2 chunk: Required "chunk",
    }
}
