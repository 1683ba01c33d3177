// Written by `cargo xtask regen` from api-spec/server-server/query.yaml. Do not edit.

//! Queries: small questions between servers.
//!
//! From the definitions in `server-server/query.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Map};
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, MxcUri, RequestParts, RoomAliasId, RoomId, ServerName,
    UserId, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks a question of any type, also one that the definitions don't know.
///
/// [`QueryRoomDirectoryJob`] and [`QueryProfileJob`] are for the usual ones.
///
/// <code>GET /_matrix/federation/v1<wbr>/query/{queryType}</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: any JSON object.
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1queryquerytype)
#[doc(alias = "queryInfo")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryInfoJob {
    /// `queryType` in the path: string.
    pub query_type: String,
    /// `arguments` in the query: object, a map.
    pub arguments: Option<Map<String, String>>,
}

impl QueryInfoJob {
    /// Creates the job from its required parameters:
    ///
    /// - `queryType`: string
    pub fn new(query_type: impl Into<String>) -> Self {
        Self {
            query_type: query_type.into(),
            arguments: None,
        }
    }

    /// Sets `arguments` in the query: object, a map.
    pub fn arguments(
        mut self,
        arguments: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        self.arguments = Some(arguments.into_iter().collect());
        self
    }
}

impl Job for QueryInfoJob {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_INFO
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.query_type.as_ref()]);
        request.query_entries(&self.arguments);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryInfoJob {
    const ENDPOINT: &'static Endpoint = &QUERY_INFO;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            query_type: inputs.path("queryType")?,
            arguments: inputs.other_query(&[])?,
        })
    }
}

pub(crate) static QUERY_INFO: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new("queryInfo", Method::Get, "/_matrix/federation/v1/query/{queryType}")
};

/// Asks which room an alias of the server leads to, and which servers are in it.
///
/// <code>GET /_matrix/federation/v1<wbr>/query/directory</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`QueryRoomDirectoryResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1querydirectory)
#[doc(alias = "queryRoomDirectory")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryRoomDirectoryJob {
    /// `room_alias` in the query: string, a room alias.
    pub room_alias: RoomAliasId,
}

impl QueryRoomDirectoryJob {
    /// Creates the job from its required parameters:
    ///
    /// - `room_alias`: string, a room alias
    pub fn new(room_alias: impl Into<RoomAliasId>) -> Self {
        Self {
            room_alias: room_alias.into(),
        }
    }
}

impl Job for QueryRoomDirectoryJob {
    type Response = QueryRoomDirectoryResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_ROOM_DIRECTORY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("room_alias", &self.room_alias);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryRoomDirectoryJob {
    const ENDPOINT: &'static Endpoint = &QUERY_ROOM_DIRECTORY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_alias: inputs.query("room_alias")?,
        })
    }
}

pub(crate) static QUERY_ROOM_DIRECTORY: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new(
        "queryRoomDirectory",
        Method::Get,
        "/_matrix/federation/v1/query/directory",
    )
};

/// Response of [`QueryRoomDirectoryJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryRoomDirectoryResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// `servers`: array.
    pub servers: Vec<ServerName>,
}

impl QueryRoomDirectoryResponse {
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    #[doc(alias = "roomId")]
    pub fn room_id(&self) -> &RoomId {
        &self.room_id
    }

    /// `servers`: array.
    pub fn servers(&self) -> &[ServerName] {
        &self.servers
    }
}

#[cfg(feature = "server")]
impl QueryRoomDirectoryResponse {
    /// Creates the value from its required properties.
    pub fn new(
        room_id: impl Into<RoomId>,
        servers: impl IntoIterator<Item = impl Into<ServerName>>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            servers: servers.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    QueryRoomDirectoryResponse {
        0 room_id: Required "room_id",
        1 servers: Required "servers",
    }
}

/// Asks for the profile of a user of the server.
///
/// With `field`, that field alone comes back.
///
/// <code>GET /_matrix/federation/v1<wbr>/query/profile</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`QueryProfileResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1queryprofile)
#[doc(alias = "queryProfile")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct QueryProfileJob {
    /// `user_id` in the query: string, a user ID.
    pub user_id: UserId,
    /// `field` in the query: string.
    pub field: Option<String>,
}

impl QueryProfileJob {
    /// Creates the job from its required parameters:
    ///
    /// - `user_id`: string, a user ID
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            field: None,
        }
    }

    /// Sets `field` in the query: string.
    pub fn field(mut self, field: impl Into<String>) -> Self {
        self.field = Some(field.into());
        self
    }
}

impl Job for QueryProfileJob {
    type Response = QueryProfileResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &QUERY_PROFILE
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("user_id", &self.user_id);
        request.query("field", &self.field);
    }
}

#[cfg(feature = "server")]
impl Receive for QueryProfileJob {
    const ENDPOINT: &'static Endpoint = &QUERY_PROFILE;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.query("user_id")?,
            field: inputs.optional_query("field")?,
        })
    }
}

pub(crate) static QUERY_PROFILE: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new("queryProfile", Method::Get, "/_matrix/federation/v1/query/profile")
};

/// Response of [`QueryProfileJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct QueryProfileResponse {
    /// The name that people see.
    ///
    /// `displayname`: string, optional.
    pub displayname: Option<String>,
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
    /// `m.tz`: string, optional. Since Matrix 1.16.
    pub tz: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl QueryProfileResponse {
    /// The name that people see.
    ///
    /// `displayname`: string, optional.
    pub fn displayname(&self) -> Option<&str> {
        self.displayname.as_deref()
    }

    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    #[doc(alias = "avatarUrl")]
    pub fn avatar_url(&self) -> Option<&MxcUri> {
        self.avatar_url.as_ref()
    }

    /// `m.tz`: string, optional. Since Matrix 1.16.
    pub fn tz(&self) -> Option<&str> {
        self.tz.as_deref()
    }
}

#[cfg(feature = "server")]
impl QueryProfileResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`displayname`](Self#structfield.displayname).
    #[must_use]
    pub fn with_displayname(mut self, displayname: impl Into<String>) -> Self {
        self.displayname = Some(displayname.into());
        self
    }

    /// Sets [`avatar_url`](Self#structfield.avatar_url).
    #[must_use]
    pub fn with_avatar_url(mut self, avatar_url: impl Into<MxcUri>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets [`tz`](Self#structfield.tz).
    #[must_use]
    pub fn with_tz(mut self, tz: impl Into<String>) -> Self {
        self.tz = Some(tz.into());
        self
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    QueryProfileResponse {
        0 displayname: Optional "displayname",
        1 avatar_url: Optional "avatar_url",
        2 tz: Optional "m.tz",
        ..extra
    }
}
