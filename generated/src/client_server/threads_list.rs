// Written by `cargo xtask regen` from api-spec/client-server/threads_list.yaml. Do not edit.

//! The threads of a room.
//!
//! From the definitions in `client-server/threads_list.yaml`.

use matrix_jobs_runtime::json::Raw;
use matrix_jobs_runtime::{
    Endpoint, Job, Method, PagedJob, RequestParts, RoomId, open_enum, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::client_event::ClientEvent;

/// Lists the events that threads of a room begin with, the latest thread first.
///
/// With `include` set to `participated`, they are those in which the user has taken part.
///
/// <code>GET /_matrix/client/v1/rooms<wbr>/{roomId}/threads</code>
///
/// - Since Matrix 1.4.
/// - Response: [`GetThreadRootsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 403, 429.
/// - One response after the other, each with `next_batch` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1roomsroomidthreads)
#[doc(alias = "getThreadRoots")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetThreadRootsJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// `include` in the query: string, an enum.
    pub include: Option<GetThreadRootsInclude>,
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: Option<i64>,
    /// A token of an earlier response, from where to go on.
    ///
    /// `from` in the query: string.
    pub from: Option<String>,
}

impl GetThreadRootsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            include: None,
            limit: None,
            from: None,
        }
    }

    /// Sets `include` in the query: string, an enum.
    #[inline]
    pub fn include(mut self, include: GetThreadRootsInclude) -> Self {
        self.include = Some(include);
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

    /// Sets `from` in the query: string.
    ///
    /// A token of an earlier response, from where to go on.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
}

impl Job for GetThreadRootsJob {
    type Response = GetThreadRootsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_THREAD_ROOTS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("include", &self.include);
        request.query("limit", &self.limit);
        request.query("from", &self.from);
    }
}

#[cfg(feature = "server")]
impl Receive for GetThreadRootsJob {
    const ENDPOINT: &'static Endpoint = &GET_THREAD_ROOTS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            include: inputs.optional_query("include")?,
            limit: inputs.optional_query("limit")?,
            from: inputs.optional_query("from")?,
        })
    }
}

impl PagedJob for GetThreadRootsJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.next_batch.as_deref()
    }
}

pub(crate) static GET_THREAD_ROOTS: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.4"),
    ..Endpoint::new(
        "getThreadRoots",
        Method::Get,
        "/_matrix/client/v1/rooms/{roomId}/threads",
    )
};

/// Response of [`GetThreadRootsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetThreadRootsResponse {
    /// The events that threads began with, the thread with the newest event first.
    ///
    /// `chunk`: array.
    pub chunk: Vec<Raw<ClientEvent>>,
    /// Where to go on, as `from` of the next request; without it, these were the last.
    ///
    /// `next_batch`: string, optional.
    pub next_batch: Option<String>,
}

impl GetThreadRootsResponse {
    /// The events that threads began with, the thread with the newest event first.
    ///
    /// `chunk`: array.
    pub fn chunk(&self) -> &[Raw<ClientEvent>] {
        &self.chunk
    }

    /// Where to go on, as `from` of the next request; without it, these were the last.
    ///
    /// `next_batch`: string, optional.
    #[doc(alias = "nextBatch")]
    pub fn next_batch(&self) -> Option<&str> {
        self.next_batch.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetThreadRootsResponse {
    /// Creates the value from its required properties.
    pub fn new(chunk: Vec<Raw<ClientEvent>>) -> Self {
        Self { chunk, next_batch: None }
    }

    /// Sets [`next_batch`](Self#structfield.next_batch).
    #[must_use]
    pub fn with_next_batch(mut self, next_batch: impl Into<String>) -> Self {
        self.next_batch = Some(next_batch.into());
        self
    }
}

record! {
    GetThreadRootsResponse {
        0 chunk: Required "chunk",
        1 next_batch: Optional "next_batch",
    }
}

/// A value of `include`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetThreadRootsInclude {
    /// `all`
    All,
    /// `participated`
    Participated,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    GetThreadRootsInclude {
        All = "all",
        Participated = "participated",
    }
}
