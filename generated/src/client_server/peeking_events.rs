// Written by `cargo xtask regen` from api-spec/client-server/peeking_events.yaml. Do not edit.

//! Peeking: seeing what happens in a room without being in it.
//!
//! From the definitions in `client-server/peeking_events.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{Endpoint, Job, Method, PagedJob, RequestParts, RoomId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event::ClientEvent;

/// Waits for events of a room that everybody may read, without joining it.
///
/// It shares its path with [`GetEventsJob`](crate::client_server::GetEventsJob): `room_id` is what tells them apart.
///
/// <code>GET /_matrix/client/v3<wbr>/events</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`PeekEventsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400.
/// - One response after the other, each with `end` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3events)
#[doc(alias = "peekEvents")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PeekEventsJob {
    /// A token of an earlier response, from where to go on.
    ///
    /// `from` in the query: string.
    pub from: Option<String>,
    /// `timeout` in the query: integer, a duration in milliseconds.
    pub timeout: Option<u64>,
    /// The room to look into without joining it, such as `!room:example.org`.
    ///
    /// `room_id` in the query: string, a room ID.
    pub room_id: RoomId,
}

impl PeekEventsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `room_id`: string, a room ID. The room to look into without joining it, such as `!room:example.org`.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            from: None,
            timeout: None,
            room_id: room_id.into(),
        }
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

impl Job for PeekEventsJob {
    type Response = PeekEventsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &PEEK_EVENTS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("from", &self.from);
        request.query("timeout", &self.timeout);
        request.query("room_id", &self.room_id);
        request.wait(Duration::from_millis(self.timeout.unwrap_or(30000)));
    }
}

#[cfg(feature = "server")]
impl Receive for PeekEventsJob {
    const ENDPOINT: &'static Endpoint = &PEEK_EVENTS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            from: inputs.optional_query("from")?,
            timeout: inputs.optional_query("timeout")?,
            room_id: inputs.query("room_id")?,
        })
    }
}

impl PagedJob for PeekEventsJob {
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

pub(crate) static PEEK_EVENTS: Endpoint = Endpoint::new(
    "peekEvents",
    Method::Get,
    "/_matrix/client/v3/events",
);

/// Response of [`PeekEventsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct PeekEventsResponse {
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

impl PeekEventsResponse {
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
impl PeekEventsResponse {
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
    PeekEventsResponse {
        0 start: Optional "start",
        1 end: Optional "end",
        2 chunk: Optional "chunk",
    }
}
