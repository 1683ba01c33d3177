// Written by `cargo xtask regen` from api-spec/client-server/message_pagination.yaml. Do not edit.

//! A room's history, in parts.
//!
//! From the definitions in `client-server/message_pagination.yaml`.

use matrix_jobs_runtime::json::{Raw, WriteError};
use matrix_jobs_runtime::{Endpoint, Job, Method, PagedJob, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event::ClientEvent;
pub use crate::client_server::definitions::room_event_filter::RoomEventFilter;
pub use crate::enums::Direction;

/// Reads a part of a room's history, backward or forward.
///
/// `from` takes `end` of the part before, or a token of a sync; without `end`, no more is
/// there. A part without events may still have an `end`.
///
/// <code>GET /_matrix/client/v3/rooms<wbr>/{roomId}/messages</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetRoomEventsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403.
/// - One response after the other, each with `end` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3roomsroomidmessages)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetRoomEventsJob;
/// use matrix_jobs::enums::Direction;
///
/// // The latest events come first. `Connection::pages` goes on to the room's beginning.
/// let job = GetRoomEventsJob::new("!room:example.org", Direction::Backward).limit(50);
/// for event in homeserver.run(job).await?.chunk() {
///     let event = event.read()?;
///     println!("{} by {}", event.r#type, event.sender);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRoomEvents")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomEventsJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// A token of an earlier response, from where to go on.
    ///
    /// `from` in the query: string.
    pub from: Option<String>,
    /// A token of another response, at which to stop.
    ///
    /// `to` in the query: string.
    pub to: Option<String>,
    /// From newer events to older ones (`Backward`), or the other way round.
    ///
    /// `dir` in the query: string, an enum.
    pub dir: Direction,
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: Option<i64>,
    /// A filter as JSON, which the setter that ends in `_json` writes.
    ///
    /// `filter` in the query: string.
    pub filter: Option<String>,
}

impl GetRoomEventsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `dir`: string, an enum. From newer events to older ones (`Backward`), or the other way round.
    pub fn new(room_id: impl Into<RoomId>, dir: Direction) -> Self {
        Self {
            room_id: room_id.into(),
            from: None,
            to: None,
            dir,
            limit: None,
            filter: None,
        }
    }

    /// Sets `from` in the query: string.
    ///
    /// A token of an earlier response, from where to go on.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `to` in the query: string.
    ///
    /// A token of another response, at which to stop.
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
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

impl Job for GetRoomEventsJob {
    type Response = GetRoomEventsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_EVENTS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("from", &self.from);
        request.query("to", &self.to);
        request.query("dir", &self.dir);
        request.query("limit", &self.limit);
        request.query("filter", &self.filter);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomEventsJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_EVENTS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            from: inputs.optional_query("from")?,
            to: inputs.optional_query("to")?,
            dir: inputs.query("dir")?,
            limit: inputs.optional_query("limit")?,
            filter: inputs.optional_query("filter")?,
        })
    }
}

impl PagedJob for GetRoomEventsJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.end.as_deref()
    }
}

pub(crate) static GET_ROOM_EVENTS: Endpoint = Endpoint::new(
    "getRoomEvents",
    Method::Get,
    "/_matrix/client/v3/rooms/{roomId}/messages",
);

/// Response of [`GetRoomEventsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomEventsResponse {
    /// Where this response begins.
    ///
    /// `start`: string.
    pub start: String,
    /// Where it ends, for `from` of the next request; without it, there is nothing more.
    ///
    /// `end`: string, optional.
    pub end: Option<String>,
    /// The events in the order of `dir`; it can be empty though there is more.
    ///
    /// `chunk`: array.
    pub chunk: Vec<Raw<ClientEvent>>,
    /// State that helps to show the events, such as the members who sent them.
    ///
    /// `state`: array, optional.
    pub state: Option<Vec<Raw<ClientEvent>>>,
}

impl GetRoomEventsResponse {
    /// Where this response begins.
    ///
    /// `start`: string.
    pub fn start(&self) -> &str {
        &self.start
    }

    /// Where it ends, for `from` of the next request; without it, there is nothing more.
    ///
    /// `end`: string, optional.
    pub fn end(&self) -> Option<&str> {
        self.end.as_deref()
    }

    /// The events in the order of `dir`; it can be empty though there is more.
    ///
    /// `chunk`: array.
    pub fn chunk(&self) -> &[Raw<ClientEvent>] {
        &self.chunk
    }

    /// State that helps to show the events, such as the members who sent them.
    ///
    /// `state`: array, optional.
    pub fn state(&self) -> Option<&[Raw<ClientEvent>]> {
        self.state.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetRoomEventsResponse {
    /// Creates the value from its required properties.
    pub fn new(start: impl Into<String>, chunk: Vec<Raw<ClientEvent>>) -> Self {
        Self {
            start: start.into(),
            end: None,
            chunk,
            state: None,
        }
    }

    /// Sets [`end`](Self#structfield.end).
    #[must_use]
    pub fn with_end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(end.into());
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
    GetRoomEventsResponse {
        0 start: Required "start",
        1 end: Optional "end",
        2 chunk: Required "chunk",
        3 state: Optional "state",
    }
}
