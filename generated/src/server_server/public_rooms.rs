// Written by `cargo xtask regen` from api-spec/server-server/public_rooms.yaml. Do not edit.

//! The directory of rooms, from server to server.
//!
//! From the definitions in `server-server/public_rooms.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, PagedJob, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::public_rooms_response::PublicRoomsResponse;

/// Lists the rooms in a server's directory.
///
/// It comes in parts: `since` takes `next_batch` of the part before.
///
/// <code>GET /_matrix/federation/v1<wbr>/publicRooms</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`PublicRoomsResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - One response after the other, each with `next_batch` of the one before as `since`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1publicrooms)
#[doc(alias = "getPublicRooms")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetPublicRoomsJob {
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: Option<i64>,
    /// A token of an earlier response, from where to go on.
    ///
    /// `since` in the query: string.
    pub since: Option<String>,
    /// `include_all_networks` in the query: boolean.
    pub include_all_networks: Option<bool>,
    /// `third_party_instance_id` in the query: string.
    pub third_party_instance_id: Option<String>,
}

impl GetPublicRoomsJob {
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

    /// Sets `since` in the query: string.
    ///
    /// A token of an earlier response, from where to go on.
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// Sets `include_all_networks` in the query: boolean.
    #[inline]
    pub fn include_all_networks(mut self, include_all_networks: bool) -> Self {
        self.include_all_networks = Some(include_all_networks);
        self
    }

    /// Sets `third_party_instance_id` in the query: string.
    pub fn third_party_instance_id(
        mut self,
        third_party_instance_id: impl Into<String>,
    ) -> Self {
        self.third_party_instance_id = Some(third_party_instance_id.into());
        self
    }
}

impl Job for GetPublicRoomsJob {
    type Response = PublicRoomsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_PUBLIC_ROOMS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("limit", &self.limit);
        request.query("since", &self.since);
        request.query("include_all_networks", &self.include_all_networks);
        request.query("third_party_instance_id", &self.third_party_instance_id);
    }
}

#[cfg(feature = "server")]
impl Receive for GetPublicRoomsJob {
    const ENDPOINT: &'static Endpoint = &GET_PUBLIC_ROOMS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            limit: inputs.optional_query("limit")?,
            since: inputs.optional_query("since")?,
            include_all_networks: inputs.optional_query("include_all_networks")?,
            third_party_instance_id: inputs.optional_query("third_party_instance_id")?,
        })
    }
}

impl PagedJob for GetPublicRoomsJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.since = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.next_batch.as_deref()
    }
}

pub(crate) static GET_PUBLIC_ROOMS: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new("getPublicRooms", Method::Get, "/_matrix/federation/v1/publicRooms")
};

/// Searches the rooms in a server's directory.
///
/// It comes in parts: `since` takes `next_batch` of the part before.
///
/// <code>POST /_matrix/federation/v1<wbr>/publicRooms</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`QueryPublicRoomsRequest`].
/// - Response: [`PublicRoomsResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - One response after the other, each with `next_batch` of the one before as `since`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#post_matrixfederationv1publicrooms)
#[doc(alias = "queryPublicRooms")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct QueryPublicRoomsJob {
    /// The body.
    pub body: QueryPublicRoomsRequest,
}

impl QueryPublicRoomsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `limit` in the body: integer.
    #[inline]
    pub fn limit(mut self, limit: i64) -> Self {
        self.body.limit = Some(limit);
        self
    }

    /// Sets `since` in the body: string.
    pub fn since(mut self, since: impl Into<String>) -> Self {
        self.body.since = Some(since.into());
        self
    }

    /// Sets `filter` in the body: object.
    #[inline]
    pub fn filter(mut self, filter: Filter) -> Self {
        self.body.filter = Some(filter);
        self
    }

    /// Sets `include_all_networks` in the body: boolean.
    #[inline]
    pub fn include_all_networks(mut self, include_all_networks: bool) -> Self {
        self.body.include_all_networks = Some(include_all_networks);
        self
    }

    /// Sets `third_party_instance_id` in the body: string.
    pub fn third_party_instance_id(
        mut self,
        third_party_instance_id: impl Into<String>,
    ) -> Self {
        self.body.third_party_instance_id = Some(third_party_instance_id.into());
        self
    }
}

impl Job for QueryPublicRoomsJob {
    type Response = PublicRoomsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_PUBLIC_ROOMS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryPublicRoomsJob {
    const ENDPOINT: &'static Endpoint = &QUERY_PUBLIC_ROOMS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

impl PagedJob for QueryPublicRoomsJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.body.since = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.next_batch.as_deref()
    }
}

pub(crate) static QUERY_PUBLIC_ROOMS: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "queryPublicRooms",
        Method::Post,
        "/_matrix/federation/v1/publicRooms",
    )
};

/// Request body of [`QueryPublicRoomsJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct QueryPublicRoomsRequest {
    /// `limit`: integer, optional.
    pub limit: Option<i64>,
    /// `since`: string, optional.
    pub since: Option<String>,
    /// `filter`: object, optional.
    pub filter: Option<Filter>,
    /// `include_all_networks`: boolean, optional.
    pub include_all_networks: Option<bool>,
    /// `third_party_instance_id`: string, optional.
    pub third_party_instance_id: Option<String>,
}

record! {
    QueryPublicRoomsRequest {
        0 limit: Optional "limit",
        1 since: Optional "since",
        2 filter: Optional "filter",
        3 include_all_networks: Optional "include_all_networks",
        4 third_party_instance_id: Optional "third_party_instance_id",
    }
}

/// Part of [`QueryPublicRoomsRequest`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// `generic_search_term`: string, optional.
    pub generic_search_term: Option<String>,
    /// `room_types`: array, optional. Since Matrix 1.4.
    pub room_types: Option<Vec<Option<String>>>,
}

impl Filter {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`generic_search_term`](Self#structfield.generic_search_term).
    #[must_use]
    pub fn with_generic_search_term(
        mut self,
        generic_search_term: impl Into<String>,
    ) -> Self {
        self.generic_search_term = Some(generic_search_term.into());
        self
    }

    /// Sets [`room_types`](Self#structfield.room_types).
    #[inline]
    #[must_use]
    pub fn with_room_types(mut self, room_types: Vec<Option<String>>) -> Self {
        self.room_types = Some(room_types);
        self
    }
}

record! {
    Filter {
        0 generic_search_term: Optional "generic_search_term",
        1 room_types: Optional "room_types",
    }
}
