// Written by `cargo xtask regen` from api-spec/server-server/query.yaml. Do not edit.

//! Queries: small questions between servers.
//!
//! From the definitions in `server-server/query.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, MxcUri, RequestParts, RoomAliasId, RoomId, ServerName,
    UserId, record,
};

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
#[derive(Clone, Debug)]
pub struct QueryInfoJob {
    query_type: String,
    arguments: Option<BTreeMap<String, String>>,
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
    pub fn arguments(mut self, arguments: BTreeMap<String, String>) -> Self {
        self.arguments = Some(arguments);
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
#[derive(Clone, Debug)]
pub struct QueryRoomDirectoryJob {
    room_alias: RoomAliasId,
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
#[derive(Clone, Debug, PartialEq)]
pub struct QueryRoomDirectoryResponse {
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// `servers`: array.
    pub servers: Vec<ServerName>,
}

impl QueryRoomDirectoryResponse {
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
#[derive(Clone, Debug)]
pub struct QueryProfileJob {
    user_id: UserId,
    field: Option<String>,
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

pub(crate) static QUERY_PROFILE: Endpoint = Endpoint {
    access: Access::Signed,
    ..Endpoint::new("queryProfile", Method::Get, "/_matrix/federation/v1/query/profile")
};

/// Response of [`QueryProfileJob`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct QueryProfileResponse {
    /// `displayname`: string, optional.
    pub displayname: Option<String>,
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
    /// `m.tz`: string, optional. Since Matrix 1.16.
    pub tz: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl QueryProfileResponse {
    /// `displayname`: string, optional.
    pub fn displayname(&self) -> Option<&str> {
        self.displayname.as_deref()
    }

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

record! {
    QueryProfileResponse {
        0 displayname: Optional "displayname",
        1 avatar_url: Optional "avatar_url",
        2 tz: Optional "m.tz",
        ..extra
    }
}
