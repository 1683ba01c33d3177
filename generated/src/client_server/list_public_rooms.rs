// Written by `cargo xtask regen` from api-spec/client-server/list_public_rooms.yaml. Do not edit.

//! The directory of rooms that a server publishes.
//!
//! From the definitions in `client-server/list_public_rooms.yaml`.

use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, PagedJob, RequestParts, RoomId, ServerName, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::public_rooms_response::PublicRoomsResponse;
pub use crate::enums::Visibility;

/// Asks whether a room is listed in the server's directory.
///
/// <code>GET /_matrix/client/v3<wbr>/directory/list/room<wbr>/{roomId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetRoomVisibilityOnDirectoryResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3directorylistroomroomid)
#[doc(alias = "getRoomVisibilityOnDirectory")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomVisibilityOnDirectoryJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
}

impl GetRoomVisibilityOnDirectoryJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

impl Job for GetRoomVisibilityOnDirectoryJob {
    type Response = GetRoomVisibilityOnDirectoryResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_VISIBILITY_ON_DIRECTORY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomVisibilityOnDirectoryJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_VISIBILITY_ON_DIRECTORY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
        })
    }
}

pub(crate) static GET_ROOM_VISIBILITY_ON_DIRECTORY: Endpoint = Endpoint {
    access: Access::Optional,
    ..Endpoint::new(
        "getRoomVisibilityOnDirectory",
        Method::Get,
        "/_matrix/client/v3/directory/list/room/{roomId}",
    )
};

/// Response of [`GetRoomVisibilityOnDirectoryJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetRoomVisibilityOnDirectoryResponse {
    /// Whether a directory lists a room.
    ///
    /// `visibility`: string, an enum, optional.
    pub visibility: Option<Visibility>,
}

impl GetRoomVisibilityOnDirectoryResponse {
    /// Whether a directory lists a room.
    ///
    /// `visibility`: string, an enum, optional.
    pub fn visibility(&self) -> Option<&Visibility> {
        self.visibility.as_ref()
    }
}

#[cfg(feature = "server")]
impl GetRoomVisibilityOnDirectoryResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`visibility`](Self#structfield.visibility).
    #[inline]
    #[must_use]
    pub fn with_visibility(mut self, visibility: Visibility) -> Self {
        self.visibility = Some(visibility);
        self
    }
}

record! {
    GetRoomVisibilityOnDirectoryResponse {
        0 visibility: Optional "visibility",
    }
}

/// Lists a room in the server's directory, or takes it off.
///
/// Who can join it is another matter, which its join rules decide.
///
/// <code>PUT /_matrix/client/v3<wbr>/directory/list/room<wbr>/{roomId}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SetRoomVisibilityOnDirectoryRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3directorylistroomroomid)
#[doc(alias = "setRoomVisibilityOnDirectory")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetRoomVisibilityOnDirectoryJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// The body.
    pub body: SetRoomVisibilityOnDirectoryRequest,
}

impl SetRoomVisibilityOnDirectoryJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            body: SetRoomVisibilityOnDirectoryRequest {
                visibility: None,
            },
        }
    }

    /// Sets `visibility` in the body: string, an enum.
    ///
    /// Whether a directory lists a room.
    #[inline]
    pub fn visibility(mut self, visibility: Visibility) -> Self {
        self.body.visibility = Some(visibility);
        self
    }
}

impl Job for SetRoomVisibilityOnDirectoryJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_ROOM_VISIBILITY_ON_DIRECTORY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetRoomVisibilityOnDirectoryJob {
    const ENDPOINT: &'static Endpoint = &SET_ROOM_VISIBILITY_ON_DIRECTORY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_ROOM_VISIBILITY_ON_DIRECTORY: Endpoint = Endpoint::new(
    "setRoomVisibilityOnDirectory",
    Method::Put,
    "/_matrix/client/v3/directory/list/room/{roomId}",
);

/// Request body of [`SetRoomVisibilityOnDirectoryJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct SetRoomVisibilityOnDirectoryRequest {
    /// Whether a directory lists a room.
    ///
    /// `visibility`: string, an enum, optional.
    pub visibility: Option<Visibility>,
}

record! {
    SetRoomVisibilityOnDirectoryRequest {
        0 visibility: Optional "visibility",
    }
}

/// Lists the rooms in the directory of the user's server, or of another.
///
/// It comes in parts: `since` takes `next_batch` of the part before.
///
/// <code>GET /_matrix/client/v3<wbr>/publicRooms</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`PublicRoomsResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - One response after the other, each with `next_batch` of the one before as `since`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3publicrooms)
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
    /// `server` in the query: string, a server name.
    pub server: Option<ServerName>,
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

    /// Sets `server` in the query: string, a server name.
    pub fn server(mut self, server: impl Into<ServerName>) -> Self {
        self.server = Some(server.into());
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
        request.query("server", &self.server);
    }
}

#[cfg(feature = "server")]
impl Receive for GetPublicRoomsJob {
    const ENDPOINT: &'static Endpoint = &GET_PUBLIC_ROOMS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            limit: inputs.optional_query("limit")?,
            since: inputs.optional_query("since")?,
            server: inputs.optional_query("server")?,
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
    access: Access::Optional,
    ..Endpoint::new("getPublicRooms", Method::Get, "/_matrix/client/v3/publicRooms")
};

/// Searches the rooms in the directory of the user's server, or of another.
///
/// It comes in parts: `since` takes `next_batch` of the part before.
///
/// <code>POST /_matrix/client/v3<wbr>/publicRooms</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`QueryPublicRoomsRequest`].
/// - Response: [`PublicRoomsResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - One response after the other, each with `next_batch` of the one before as `since`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3publicrooms)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::QueryPublicRoomsJob;
/// use matrix_jobs::client_server::list_public_rooms::Filter;
///
/// let filter = Filter::new().with_generic_search_term("kettles");
/// let found = homeserver.run(QueryPublicRoomsJob::new().filter(filter).limit(10)).await?;
/// for room in found.chunk() {
///     println!("{}: {} members", room.room_id, room.num_joined_members);
/// }
/// # Ok(())
/// # }
/// ```
#[doc(alias = "queryPublicRooms")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct QueryPublicRoomsJob {
    /// `server` in the query: string, a server name.
    pub server: Option<ServerName>,
    /// The body.
    pub body: QueryPublicRoomsRequest,
}

impl QueryPublicRoomsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `server` in the query: string, a server name.
    pub fn server(mut self, server: impl Into<ServerName>) -> Self {
        self.server = Some(server.into());
        self
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
        request.query("server", &self.server);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryPublicRoomsJob {
    const ENDPOINT: &'static Endpoint = &QUERY_PUBLIC_ROOMS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            server: inputs.optional_query("server")?,
            body: inputs.json()?,
        })
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

pub(crate) static QUERY_PUBLIC_ROOMS: Endpoint = Endpoint::new(
    "queryPublicRooms",
    Method::Post,
    "/_matrix/client/v3/publicRooms",
);

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
