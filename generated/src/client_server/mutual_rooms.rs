// Written by `cargo xtask regen` from api-spec/client-server/mutual_rooms.yaml. Do not edit.

//! Rooms in which two users both are.
//!
//! From the definitions in `client-server/mutual_rooms.yaml`.

use matrix_jobs_runtime::{
    Endpoint, Job, Method, PagedJob, RequestParts, RoomId, UserId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Lists the rooms in which both the user and another one are.
///
/// `count` stands for all of them; they come in parts, the next by `from`.
///
/// <code>GET /_matrix/client/v1<wbr>/mutual_rooms</code>
///
/// - Since Matrix 1.19.
/// - Response: [`GetMutualRoomsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 429.
/// - One response after the other, each with `next_batch` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1mutual_rooms)
#[doc(alias = "getMutualRooms")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetMutualRoomsJob {
    /// The other user, such as `@bob:example.org`.
    ///
    /// `user_id` in the query: string, a user ID.
    pub user_id: UserId,
    /// A token of an earlier response, from where to go on.
    ///
    /// `from` in the query: string.
    pub from: Option<String>,
}

impl GetMutualRoomsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `user_id`: string, a user ID. The other user, such as `@bob:example.org`.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            from: None,
        }
    }

    /// Sets `from` in the query: string.
    ///
    /// A token of an earlier response, from where to go on.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
}

impl Job for GetMutualRoomsJob {
    type Response = GetMutualRoomsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_MUTUAL_ROOMS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("user_id", &self.user_id);
        request.query("from", &self.from);
    }
}

#[cfg(feature = "server")]
impl Receive for GetMutualRoomsJob {
    const ENDPOINT: &'static Endpoint = &GET_MUTUAL_ROOMS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.query("user_id")?,
            from: inputs.optional_query("from")?,
        })
    }
}

impl PagedJob for GetMutualRoomsJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.next_batch.as_deref()
    }
}

pub(crate) static GET_MUTUAL_ROOMS: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.19"),
    unstable_feature: Some("uk.half-shot.msc2666.query_mutual_rooms.stable"),
    ..Endpoint::new("getMutualRooms", Method::Get, "/_matrix/client/v1/mutual_rooms")
};

/// Response of [`GetMutualRoomsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetMutualRoomsResponse {
    /// The rooms that both have joined.
    ///
    /// `joined`: array.
    pub joined: Vec<RoomId>,
    /// How many rooms there are in all.
    ///
    /// `count`: integer.
    pub count: i64,
    /// Where to go on, as `from` of the next request; without it, these were the last.
    ///
    /// `next_batch`: string, optional.
    pub next_batch: Option<String>,
}

impl GetMutualRoomsResponse {
    /// The rooms that both have joined.
    ///
    /// `joined`: array.
    pub fn joined(&self) -> &[RoomId] {
        &self.joined
    }

    /// How many rooms there are in all.
    ///
    /// `count`: integer.
    pub fn count(&self) -> i64 {
        self.count
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
impl GetMutualRoomsResponse {
    /// Creates the value from its required properties.
    pub fn new(joined: impl IntoIterator<Item = impl Into<RoomId>>, count: i64) -> Self {
        Self {
            joined: joined.into_iter().map(Into::into).collect(),
            count,
            next_batch: None,
        }
    }

    /// Sets [`next_batch`](Self#structfield.next_batch).
    #[must_use]
    pub fn with_next_batch(mut self, next_batch: impl Into<String>) -> Self {
        self.next_batch = Some(next_batch.into());
        self
    }
}

record! {
    GetMutualRoomsResponse {
        0 joined: Required "joined",
        1 count: Required "count",
        2 next_batch: Optional "next_batch",
    }
}
