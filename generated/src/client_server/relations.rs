// Written by `cargo xtask regen` from api-spec/client-server/relations.yaml. Do not edit.

//! Events that refer to others: edits, reactions, answers in threads.
//!
//! From the definitions in `client-server/relations.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{
    Endpoint, EventId, Job, Method, PagedJob, RequestParts, RoomId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event::ClientEvent;
pub use crate::enums::Direction;

/// Lists the events that relate to another one.
///
/// They come in parts, the latest first unless `dir` says otherwise.
///
/// <code>GET /_matrix/client/v1/rooms<wbr>/{roomId}/relations<wbr>/{eventId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetRelatingEventsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
/// - One response after the other, each with `next_batch` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1roomsroomidrelationseventid)
#[doc(alias = "getRelatingEvents")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRelatingEventsJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
    /// A token of an earlier response, from where to go on.
    ///
    /// `from` in the query: string.
    pub from: Option<String>,
    /// A token of another response, at which to stop.
    ///
    /// `to` in the query: string.
    pub to: Option<String>,
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: Option<i64>,
    /// From newer events to older ones (`Backward`), or the other way round.
    ///
    /// `dir` in the query: string, an enum. Since Matrix 1.4.
    pub dir: Option<Direction>,
    /// Whether relations of relations count, too; default: false.
    ///
    /// `recurse` in the query: boolean. Since Matrix 1.10.
    pub recurse: Option<bool>,
}

impl GetRelatingEventsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    pub fn new(room_id: impl Into<RoomId>, event_id: impl Into<EventId>) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
            from: None,
            to: None,
            limit: None,
            dir: None,
            recurse: None,
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

    /// Sets `dir` in the query: string, an enum. Since Matrix 1.4.
    ///
    /// From newer events to older ones (`Backward`), or the other way round.
    #[inline]
    pub fn dir(mut self, dir: Direction) -> Self {
        self.dir = Some(dir);
        self
    }

    /// Sets `recurse` in the query: boolean. Since Matrix 1.10.
    ///
    /// Whether relations of relations count, too; default: false.
    #[inline]
    pub fn recurse(mut self, recurse: bool) -> Self {
        self.recurse = Some(recurse);
        self
    }
}

impl Job for GetRelatingEventsJob {
    type Response = GetRelatingEventsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_RELATING_EVENTS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref(), self.event_id.as_ref()]);
        request.query("from", &self.from);
        request.query("to", &self.to);
        request.query("limit", &self.limit);
        request.query("dir", &self.dir);
        request.query("recurse", &self.recurse);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRelatingEventsJob {
    const ENDPOINT: &'static Endpoint = &GET_RELATING_EVENTS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            from: inputs.optional_query("from")?,
            to: inputs.optional_query("to")?,
            limit: inputs.optional_query("limit")?,
            dir: inputs.optional_query("dir")?,
            recurse: inputs.optional_query("recurse")?,
        })
    }
}

impl PagedJob for GetRelatingEventsJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.next_batch.as_deref()
    }
}

pub(crate) static GET_RELATING_EVENTS: Endpoint = Endpoint::new(
    "getRelatingEvents",
    Method::Get,
    "/_matrix/client/v1/rooms/{roomId}/relations/{eventId}",
);

/// Response of [`GetRelatingEventsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRelatingEventsResponse {
    /// Where to go on, as `from` of the next request; without it, there is nothing more.
    ///
    /// `next_batch`: string, optional.
    pub next_batch: Option<String>,
    /// Where to go back to, as `from` of a request; without it, there is nothing before.
    ///
    /// `prev_batch`: string, optional.
    pub prev_batch: Option<String>,
    /// How far relations of relations were followed, where `recurse` asked for it.
    ///
    /// `recursion_depth`: integer, optional. Since Matrix 1.10.
    pub recursion_depth: Option<i64>,
    /// The events that relate to it, in the order of `dir`: newest first by default.
    ///
    /// `chunk`: array.
    pub chunk: Vec<Raw<ClientEvent>>,
}

impl GetRelatingEventsResponse {
    /// Where to go on, as `from` of the next request; without it, there is nothing more.
    ///
    /// `next_batch`: string, optional.
    #[doc(alias = "nextBatch")]
    pub fn next_batch(&self) -> Option<&str> {
        self.next_batch.as_deref()
    }

    /// Where to go back to, as `from` of a request; without it, there is nothing before.
    ///
    /// `prev_batch`: string, optional.
    #[doc(alias = "prevBatch")]
    pub fn prev_batch(&self) -> Option<&str> {
        self.prev_batch.as_deref()
    }

    /// How far relations of relations were followed, where `recurse` asked for it.
    ///
    /// `recursion_depth`: integer, optional. Since Matrix 1.10.
    #[doc(alias = "recursionDepth")]
    pub fn recursion_depth(&self) -> Option<i64> {
        self.recursion_depth
    }

    /// The events that relate to it, in the order of `dir`: newest first by default.
    ///
    /// `chunk`: array.
    pub fn chunk(&self) -> &[Raw<ClientEvent>] {
        &self.chunk
    }
}

#[cfg(feature = "server")]
impl GetRelatingEventsResponse {
    /// Creates the value from its required properties.
    pub fn new(chunk: Vec<Raw<ClientEvent>>) -> Self {
        Self {
            next_batch: None,
            prev_batch: None,
            recursion_depth: None,
            chunk,
        }
    }

    /// Sets [`next_batch`](Self#structfield.next_batch).
    #[must_use]
    pub fn with_next_batch(mut self, next_batch: impl Into<String>) -> Self {
        self.next_batch = Some(next_batch.into());
        self
    }

    /// Sets [`prev_batch`](Self#structfield.prev_batch).
    #[must_use]
    pub fn with_prev_batch(mut self, prev_batch: impl Into<String>) -> Self {
        self.prev_batch = Some(prev_batch.into());
        self
    }

    /// Sets [`recursion_depth`](Self#structfield.recursion_depth).
    #[inline]
    #[must_use]
    pub fn with_recursion_depth(mut self, recursion_depth: i64) -> Self {
        self.recursion_depth = Some(recursion_depth);
        self
    }
}

record! {
    GetRelatingEventsResponse {
        0 next_batch: Optional "next_batch",
        1 prev_batch: Optional "prev_batch",
        2 recursion_depth: Optional "recursion_depth",
        3 chunk: Required "chunk",
    }
}

/// Lists the events that relate to another one in a certain way.
///
/// They come in parts, the latest first unless `dir` says otherwise.
///
/// <code>GET /_matrix/client/v1/rooms<wbr>/{roomId}/relations<wbr>/{eventId}/{relType}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetRelatingEventsWithRelTypeResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
/// - One response after the other, each with `next_batch` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltype)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetRelatingEventsWithRelTypeJob;
///
/// let job = GetRelatingEventsWithRelTypeJob::new("!room:example.org", "$event", "m.thread");
/// let thread = homeserver.run(job).await?;
/// println!("{} events of the thread", thread.chunk().len());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRelatingEventsWithRelType")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRelatingEventsWithRelTypeJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
    /// How the events relate to it, such as `m.thread` or `m.annotation`.
    ///
    /// `relType` in the path: string.
    pub rel_type: String,
    /// A token of an earlier response, from where to go on.
    ///
    /// `from` in the query: string.
    pub from: Option<String>,
    /// A token of another response, at which to stop.
    ///
    /// `to` in the query: string.
    pub to: Option<String>,
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: Option<i64>,
    /// From newer events to older ones (`Backward`), or the other way round.
    ///
    /// `dir` in the query: string, an enum. Since Matrix 1.4.
    pub dir: Option<Direction>,
    /// Whether relations of relations count, too; default: false.
    ///
    /// `recurse` in the query: boolean. Since Matrix 1.10.
    pub recurse: Option<bool>,
}

impl GetRelatingEventsWithRelTypeJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    /// - `relType`: string. How the events relate to it, such as `m.thread` or `m.annotation`.
    pub fn new(
        room_id: impl Into<RoomId>,
        event_id: impl Into<EventId>,
        rel_type: impl Into<String>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
            rel_type: rel_type.into(),
            from: None,
            to: None,
            limit: None,
            dir: None,
            recurse: None,
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

    /// Sets `dir` in the query: string, an enum. Since Matrix 1.4.
    ///
    /// From newer events to older ones (`Backward`), or the other way round.
    #[inline]
    pub fn dir(mut self, dir: Direction) -> Self {
        self.dir = Some(dir);
        self
    }

    /// Sets `recurse` in the query: boolean. Since Matrix 1.10.
    ///
    /// Whether relations of relations count, too; default: false.
    #[inline]
    pub fn recurse(mut self, recurse: bool) -> Self {
        self.recurse = Some(recurse);
        self
    }
}

impl Job for GetRelatingEventsWithRelTypeJob {
    type Response = GetRelatingEventsWithRelTypeResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_RELATING_EVENTS_WITH_REL_TYPE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request
            .path(
                &[self.room_id.as_ref(), self.event_id.as_ref(), self.rel_type.as_ref()],
            );
        request.query("from", &self.from);
        request.query("to", &self.to);
        request.query("limit", &self.limit);
        request.query("dir", &self.dir);
        request.query("recurse", &self.recurse);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRelatingEventsWithRelTypeJob {
    const ENDPOINT: &'static Endpoint = &GET_RELATING_EVENTS_WITH_REL_TYPE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            rel_type: inputs.path("relType")?,
            from: inputs.optional_query("from")?,
            to: inputs.optional_query("to")?,
            limit: inputs.optional_query("limit")?,
            dir: inputs.optional_query("dir")?,
            recurse: inputs.optional_query("recurse")?,
        })
    }
}

impl PagedJob for GetRelatingEventsWithRelTypeJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.next_batch.as_deref()
    }
}

pub(crate) static GET_RELATING_EVENTS_WITH_REL_TYPE: Endpoint = Endpoint::new(
    "getRelatingEventsWithRelType",
    Method::Get,
    "/_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}",
);

/// Response of [`GetRelatingEventsWithRelTypeJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRelatingEventsWithRelTypeResponse {
    /// Where to go on, as `from` of the next request; without it, there is nothing more.
    ///
    /// `next_batch`: string, optional.
    pub next_batch: Option<String>,
    /// Where to go back to, as `from` of a request; without it, there is nothing before.
    ///
    /// `prev_batch`: string, optional.
    pub prev_batch: Option<String>,
    /// How far relations of relations were followed, where `recurse` asked for it.
    ///
    /// `recursion_depth`: integer, optional. Since Matrix 1.10.
    pub recursion_depth: Option<i64>,
    /// The events that relate to it, in the order of `dir`: newest first by default.
    ///
    /// `chunk`: array.
    pub chunk: Vec<Raw<ClientEvent>>,
}

impl GetRelatingEventsWithRelTypeResponse {
    /// Where to go on, as `from` of the next request; without it, there is nothing more.
    ///
    /// `next_batch`: string, optional.
    #[doc(alias = "nextBatch")]
    pub fn next_batch(&self) -> Option<&str> {
        self.next_batch.as_deref()
    }

    /// Where to go back to, as `from` of a request; without it, there is nothing before.
    ///
    /// `prev_batch`: string, optional.
    #[doc(alias = "prevBatch")]
    pub fn prev_batch(&self) -> Option<&str> {
        self.prev_batch.as_deref()
    }

    /// How far relations of relations were followed, where `recurse` asked for it.
    ///
    /// `recursion_depth`: integer, optional. Since Matrix 1.10.
    #[doc(alias = "recursionDepth")]
    pub fn recursion_depth(&self) -> Option<i64> {
        self.recursion_depth
    }

    /// The events that relate to it, in the order of `dir`: newest first by default.
    ///
    /// `chunk`: array.
    pub fn chunk(&self) -> &[Raw<ClientEvent>] {
        &self.chunk
    }
}

#[cfg(feature = "server")]
impl GetRelatingEventsWithRelTypeResponse {
    /// Creates the value from its required properties.
    pub fn new(chunk: Vec<Raw<ClientEvent>>) -> Self {
        Self {
            next_batch: None,
            prev_batch: None,
            recursion_depth: None,
            chunk,
        }
    }

    /// Sets [`next_batch`](Self#structfield.next_batch).
    #[must_use]
    pub fn with_next_batch(mut self, next_batch: impl Into<String>) -> Self {
        self.next_batch = Some(next_batch.into());
        self
    }

    /// Sets [`prev_batch`](Self#structfield.prev_batch).
    #[must_use]
    pub fn with_prev_batch(mut self, prev_batch: impl Into<String>) -> Self {
        self.prev_batch = Some(prev_batch.into());
        self
    }

    /// Sets [`recursion_depth`](Self#structfield.recursion_depth).
    #[inline]
    #[must_use]
    pub fn with_recursion_depth(mut self, recursion_depth: i64) -> Self {
        self.recursion_depth = Some(recursion_depth);
        self
    }
}

record! {
    GetRelatingEventsWithRelTypeResponse {
        0 next_batch: Optional "next_batch",
        1 prev_batch: Optional "prev_batch",
        2 recursion_depth: Optional "recursion_depth",
        3 chunk: Required "chunk",
    }
}

/// Lists the events of a type that relate to another one in a certain way.
///
/// They come in parts, the latest first unless `dir` says otherwise. In encrypted rooms the type is
/// `m.room.encrypted`, except for reactions.
///
/// <code>GET /_matrix/client/v1/rooms<wbr>/{roomId}/relations<wbr>/{eventId}/{relType}<wbr>/{eventType}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetRelatingEventsWithRelTypeAndEventTypeResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
/// - One response after the other, each with `next_batch` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1roomsroomidrelationseventidreltypeeventtype)
#[doc(alias = "getRelatingEventsWithRelTypeAndEventType")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRelatingEventsWithRelTypeAndEventTypeJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The event, by its ID, which begins with `$`.
    ///
    /// `eventId` in the path: string, an event ID.
    pub event_id: EventId,
    /// How the events relate to it, such as `m.thread` or `m.annotation`.
    ///
    /// `relType` in the path: string.
    pub rel_type: String,
    /// The type of events, such as `m.room.message`.
    ///
    /// `eventType` in the path: string.
    pub event_type: String,
    /// A token of an earlier response, from where to go on.
    ///
    /// `from` in the query: string.
    pub from: Option<String>,
    /// A token of another response, at which to stop.
    ///
    /// `to` in the query: string.
    pub to: Option<String>,
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: Option<i64>,
    /// From newer events to older ones (`Backward`), or the other way round.
    ///
    /// `dir` in the query: string, an enum. Since Matrix 1.4.
    pub dir: Option<Direction>,
    /// Whether relations of relations count, too; default: false.
    ///
    /// `recurse` in the query: boolean. Since Matrix 1.10.
    pub recurse: Option<bool>,
}

impl GetRelatingEventsWithRelTypeAndEventTypeJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    /// - `eventId`: string, an event ID. The event, by its ID, which begins with `$`.
    /// - `relType`: string. How the events relate to it, such as `m.thread` or `m.annotation`.
    /// - `eventType`: string. The type of events, such as `m.room.message`.
    pub fn new(
        room_id: impl Into<RoomId>,
        event_id: impl Into<EventId>,
        rel_type: impl Into<String>,
        event_type: impl Into<String>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            event_id: event_id.into(),
            rel_type: rel_type.into(),
            event_type: event_type.into(),
            from: None,
            to: None,
            limit: None,
            dir: None,
            recurse: None,
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

    /// Sets `dir` in the query: string, an enum. Since Matrix 1.4.
    ///
    /// From newer events to older ones (`Backward`), or the other way round.
    #[inline]
    pub fn dir(mut self, dir: Direction) -> Self {
        self.dir = Some(dir);
        self
    }

    /// Sets `recurse` in the query: boolean. Since Matrix 1.10.
    ///
    /// Whether relations of relations count, too; default: false.
    #[inline]
    pub fn recurse(mut self, recurse: bool) -> Self {
        self.recurse = Some(recurse);
        self
    }
}

impl Job for GetRelatingEventsWithRelTypeAndEventTypeJob {
    type Response = GetRelatingEventsWithRelTypeAndEventTypeResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_RELATING_EVENTS_WITH_REL_TYPE_AND_EVENT_TYPE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request
            .path(
                &[
                    self.room_id.as_ref(),
                    self.event_id.as_ref(),
                    self.rel_type.as_ref(),
                    self.event_type.as_ref(),
                ],
            );
        request.query("from", &self.from);
        request.query("to", &self.to);
        request.query("limit", &self.limit);
        request.query("dir", &self.dir);
        request.query("recurse", &self.recurse);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRelatingEventsWithRelTypeAndEventTypeJob {
    const ENDPOINT: &'static Endpoint = &GET_RELATING_EVENTS_WITH_REL_TYPE_AND_EVENT_TYPE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            event_id: inputs.path("eventId")?,
            rel_type: inputs.path("relType")?,
            event_type: inputs.path("eventType")?,
            from: inputs.optional_query("from")?,
            to: inputs.optional_query("to")?,
            limit: inputs.optional_query("limit")?,
            dir: inputs.optional_query("dir")?,
            recurse: inputs.optional_query("recurse")?,
        })
    }
}

impl PagedJob for GetRelatingEventsWithRelTypeAndEventTypeJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.next_batch.as_deref()
    }
}

pub(crate) static GET_RELATING_EVENTS_WITH_REL_TYPE_AND_EVENT_TYPE: Endpoint = Endpoint::new(
    "getRelatingEventsWithRelTypeAndEventType",
    Method::Get,
    "/_matrix/client/v1/rooms/{roomId}/relations/{eventId}/{relType}/{eventType}",
);

/// Response of [`GetRelatingEventsWithRelTypeAndEventTypeJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRelatingEventsWithRelTypeAndEventTypeResponse {
    /// Where to go on, as `from` of the next request; without it, there is nothing more.
    ///
    /// `next_batch`: string, optional.
    pub next_batch: Option<String>,
    /// Where to go back to, as `from` of a request; without it, there is nothing before.
    ///
    /// `prev_batch`: string, optional.
    pub prev_batch: Option<String>,
    /// How far relations of relations were followed, where `recurse` asked for it.
    ///
    /// `recursion_depth`: integer, optional. Since Matrix 1.10.
    pub recursion_depth: Option<i64>,
    /// The events that relate to it, in the order of `dir`: newest first by default.
    ///
    /// `chunk`: array.
    pub chunk: Vec<Raw<ClientEvent>>,
}

impl GetRelatingEventsWithRelTypeAndEventTypeResponse {
    /// Where to go on, as `from` of the next request; without it, there is nothing more.
    ///
    /// `next_batch`: string, optional.
    #[doc(alias = "nextBatch")]
    pub fn next_batch(&self) -> Option<&str> {
        self.next_batch.as_deref()
    }

    /// Where to go back to, as `from` of a request; without it, there is nothing before.
    ///
    /// `prev_batch`: string, optional.
    #[doc(alias = "prevBatch")]
    pub fn prev_batch(&self) -> Option<&str> {
        self.prev_batch.as_deref()
    }

    /// How far relations of relations were followed, where `recurse` asked for it.
    ///
    /// `recursion_depth`: integer, optional. Since Matrix 1.10.
    #[doc(alias = "recursionDepth")]
    pub fn recursion_depth(&self) -> Option<i64> {
        self.recursion_depth
    }

    /// The events that relate to it, in the order of `dir`: newest first by default.
    ///
    /// `chunk`: array.
    pub fn chunk(&self) -> &[Raw<ClientEvent>] {
        &self.chunk
    }
}

#[cfg(feature = "server")]
impl GetRelatingEventsWithRelTypeAndEventTypeResponse {
    /// Creates the value from its required properties.
    pub fn new(chunk: Vec<Raw<ClientEvent>>) -> Self {
        Self {
            next_batch: None,
            prev_batch: None,
            recursion_depth: None,
            chunk,
        }
    }

    /// Sets [`next_batch`](Self#structfield.next_batch).
    #[must_use]
    pub fn with_next_batch(mut self, next_batch: impl Into<String>) -> Self {
        self.next_batch = Some(next_batch.into());
        self
    }

    /// Sets [`prev_batch`](Self#structfield.prev_batch).
    #[must_use]
    pub fn with_prev_batch(mut self, prev_batch: impl Into<String>) -> Self {
        self.prev_batch = Some(prev_batch.into());
        self
    }

    /// Sets [`recursion_depth`](Self#structfield.recursion_depth).
    #[inline]
    #[must_use]
    pub fn with_recursion_depth(mut self, recursion_depth: i64) -> Self {
        self.recursion_depth = Some(recursion_depth);
        self
    }
}

record! {
    GetRelatingEventsWithRelTypeAndEventTypeResponse {
        0 next_batch: Optional "next_batch",
        1 prev_batch: Optional "prev_batch",
        2 recursion_depth: Optional "recursion_depth",
        3 chunk: Required "chunk",
    }
}
