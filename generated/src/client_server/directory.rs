// Written by `cargo xtask regen` from api-spec/client-server/directory.yaml. Do not edit.

//! Room aliases: names that lead to rooms.
//!
//! From the definitions in `client-server/directory.yaml`.

use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, RequestParts, RoomAliasId, RoomId, ServerName, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Makes an alias that leads to a room.
///
/// It must end in the name of the user's own server. The room's state isn't changed.
///
/// <code>PUT /_matrix/client/v3<wbr>/directory/room<wbr>/{roomAlias}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`SetRoomAliasRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 409.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#put_matrixclientv3directoryroomroomalias)
#[doc(alias = "setRoomAlias")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetRoomAliasJob {
    /// The alias, such as `#lobby:example.org`.
    ///
    /// `roomAlias` in the path: string, a room alias.
    pub room_alias: RoomAliasId,
    /// The body.
    pub body: SetRoomAliasRequest,
}

impl SetRoomAliasJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomAlias`: string, a room alias. The alias, such as `#lobby:example.org`.
    /// - `room_id`: string, a room ID. The room, such as `!room:example.org`.
    pub fn new(room_alias: impl Into<RoomAliasId>, room_id: impl Into<RoomId>) -> Self {
        Self {
            room_alias: room_alias.into(),
            body: SetRoomAliasRequest {
                room_id: room_id.into(),
            },
        }
    }
}

impl Job for SetRoomAliasJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &SET_ROOM_ALIAS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_alias.as_ref()]);
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for SetRoomAliasJob {
    const ENDPOINT: &'static Endpoint = &SET_ROOM_ALIAS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_alias: inputs.path("roomAlias")?,
            body: inputs.json()?,
        })
    }
}

pub(crate) static SET_ROOM_ALIAS: Endpoint = Endpoint::new(
    "setRoomAlias",
    Method::Put,
    "/_matrix/client/v3/directory/room/{roomAlias}",
);

/// Request body of [`SetRoomAliasJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SetRoomAliasRequest {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
}

record! {
    SetRoomAliasRequest {
        0 room_id: Required "room_id",
    }
}

/// Asks which room an alias leads to, and which servers are in it.
///
/// [`JoinRoomJob`](crate::client_server::JoinRoomJob) takes these servers as `via`.
///
/// <code>GET /_matrix/client/v3<wbr>/directory/room<wbr>/{roomAlias}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetRoomIdByAliasResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3directoryroomroomalias)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetRoomIdByAliasJob;
///
/// let room = homeserver.run(GetRoomIdByAliasJob::new("#lobby:example.org")).await?;
/// println!("{:?} is known by {:?}", room.room_id(), room.servers());
/// # Ok(())
/// # }
/// ```
#[doc(alias = "getRoomIdByAlias")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomIdByAliasJob {
    /// The alias, such as `#lobby:example.org`.
    ///
    /// `roomAlias` in the path: string, a room alias.
    pub room_alias: RoomAliasId,
}

impl GetRoomIdByAliasJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomAlias`: string, a room alias. The alias, such as `#lobby:example.org`.
    pub fn new(room_alias: impl Into<RoomAliasId>) -> Self {
        Self {
            room_alias: room_alias.into(),
        }
    }
}

impl Job for GetRoomIdByAliasJob {
    type Response = GetRoomIdByAliasResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_ID_BY_ALIAS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_alias.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomIdByAliasJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_ID_BY_ALIAS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_alias: inputs.path("roomAlias")?,
        })
    }
}

pub(crate) static GET_ROOM_ID_BY_ALIAS: Endpoint = Endpoint {
    access: Access::Optional,
    ..Endpoint::new(
        "getRoomIdByAlias",
        Method::Get,
        "/_matrix/client/v3/directory/room/{roomAlias}",
    )
};

/// Response of [`GetRoomIdByAliasJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetRoomIdByAliasResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID, optional.
    pub room_id: Option<RoomId>,
    /// Servers that know the room, for `via` of a join.
    ///
    /// `servers`: array, optional.
    pub servers: Option<Vec<ServerName>>,
}

impl GetRoomIdByAliasResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID, optional.
    #[doc(alias = "roomId")]
    pub fn room_id(&self) -> Option<&RoomId> {
        self.room_id.as_ref()
    }

    /// Servers that know the room, for `via` of a join.
    ///
    /// `servers`: array, optional.
    pub fn servers(&self) -> Option<&[ServerName]> {
        self.servers.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetRoomIdByAliasResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`room_id`](Self#structfield.room_id).
    #[must_use]
    pub fn with_room_id(mut self, room_id: impl Into<RoomId>) -> Self {
        self.room_id = Some(room_id.into());
        self
    }

    /// Sets [`servers`](Self#structfield.servers).
    #[must_use]
    pub fn with_servers(
        mut self,
        servers: impl IntoIterator<Item = impl Into<ServerName>>,
    ) -> Self {
        self.servers = Some(servers.into_iter().map(Into::into).collect());
        self
    }
}

record! {
    GetRoomIdByAliasResponse {
        0 room_id: Optional "room_id",
        1 servers: Optional "servers",
    }
}

/// Deletes an alias of the user's own server.
///
/// The room's `m.room.canonical_alias` may go on naming it; not every server mends that.
///
/// <code>DELETE /_matrix/client/v3<wbr>/directory/room<wbr>/{roomAlias}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#delete_matrixclientv3directoryroomroomalias)
#[doc(alias = "deleteRoomAlias")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct DeleteRoomAliasJob {
    /// The alias, such as `#lobby:example.org`.
    ///
    /// `roomAlias` in the path: string, a room alias.
    pub room_alias: RoomAliasId,
}

impl DeleteRoomAliasJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomAlias`: string, a room alias. The alias, such as `#lobby:example.org`.
    pub fn new(room_alias: impl Into<RoomAliasId>) -> Self {
        Self {
            room_alias: room_alias.into(),
        }
    }
}

impl Job for DeleteRoomAliasJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &DELETE_ROOM_ALIAS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_alias.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for DeleteRoomAliasJob {
    const ENDPOINT: &'static Endpoint = &DELETE_ROOM_ALIAS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_alias: inputs.path("roomAlias")?,
        })
    }
}

pub(crate) static DELETE_ROOM_ALIAS: Endpoint = Endpoint::new(
    "deleteRoomAlias",
    Method::Delete,
    "/_matrix/client/v3/directory/room/{roomAlias}",
);

/// Lists the aliases of this server that lead to a room.
///
/// Which of them the room itself goes by is said by its `m.room.canonical_alias`.
///
/// <code>GET /_matrix/client/v3/rooms<wbr>/{roomId}/aliases</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetLocalAliasesResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 403, 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3roomsroomidaliases)
#[doc(alias = "getLocalAliases")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetLocalAliasesJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
}

impl GetLocalAliasesJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

impl Job for GetLocalAliasesJob {
    type Response = GetLocalAliasesResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_LOCAL_ALIASES
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
    }
}

#[cfg(feature = "server")]
impl Receive for GetLocalAliasesJob {
    const ENDPOINT: &'static Endpoint = &GET_LOCAL_ALIASES;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
        })
    }
}

pub(crate) static GET_LOCAL_ALIASES: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "getLocalAliases",
        Method::Get,
        "/_matrix/client/v3/rooms/{roomId}/aliases",
    )
};

/// Response of [`GetLocalAliasesJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetLocalAliasesResponse {
    /// The aliases that this server has for the room, such as `#lobby:example.org`.
    ///
    /// `aliases`: array.
    pub aliases: Vec<RoomAliasId>,
}

impl GetLocalAliasesResponse {
    /// The aliases that this server has for the room, such as `#lobby:example.org`.
    ///
    /// `aliases`: array.
    pub fn aliases(&self) -> &[RoomAliasId] {
        &self.aliases
    }
}

#[cfg(feature = "server")]
impl GetLocalAliasesResponse {
    /// Creates the value from its required properties.
    pub fn new(aliases: impl IntoIterator<Item = impl Into<RoomAliasId>>) -> Self {
        Self {
            aliases: aliases.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    GetLocalAliasesResponse {
        0 aliases: Required "aliases",
    }
}
