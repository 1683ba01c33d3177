// Written by `cargo xtask regen` from api-spec/server-server/space_hierarchy.yaml. Do not edit.

//! Spaces, from server to server.
//!
//! From the definitions in `server-server/space_hierarchy.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Raw};
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, MxcUri, RequestParts, RoomAliasId, RoomId, UserId,
    record,
};

/// Asks for a space and the rooms directly in it.
///
/// Rooms that no user of the asking server may join or see are only named, by
/// `inaccessible_children`.
///
/// <code>GET /_matrix/federation/v1<wbr>/hierarchy/{roomId}</code>
///
/// - Since Matrix 1.2.
/// - Response: [`GetSpaceHierarchyResponse`].
/// - Access token: none; the request is signed by the sending server.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#get_matrixfederationv1hierarchyroomid)
#[doc(alias = "getSpaceHierarchy")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct GetSpaceHierarchyJob {
    room_id: RoomId,
    suggested_only: Option<bool>,
}

impl GetSpaceHierarchyJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            suggested_only: None,
        }
    }

    /// Sets `suggested_only` in the query: boolean.
    pub fn suggested_only(mut self, suggested_only: bool) -> Self {
        self.suggested_only = Some(suggested_only);
        self
    }
}

impl Job for GetSpaceHierarchyJob {
    type Response = GetSpaceHierarchyResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_SPACE_HIERARCHY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id.as_ref()]);
        request.query("suggested_only", &self.suggested_only);
    }
}

pub(crate) static GET_SPACE_HIERARCHY: Endpoint = Endpoint {
    access: Access::Signed,
    since: Some("1.2"),
    ..Endpoint::new(
        "getSpaceHierarchy",
        Method::Get,
        "/_matrix/federation/v1/hierarchy/{roomId}",
    )
};

/// Response of [`GetSpaceHierarchyJob`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetSpaceHierarchyResponse {
    /// `room`: object.
    pub room: GetSpaceHierarchyRoom,
    /// `children`: array.
    pub children: Vec<GetSpaceHierarchyChildren>,
    /// `inaccessible_children`: array.
    pub inaccessible_children: Vec<String>,
}

impl GetSpaceHierarchyResponse {
    /// `room`: object.
    pub fn room(&self) -> &GetSpaceHierarchyRoom {
        &self.room
    }

    /// `children`: array.
    pub fn children(&self) -> &[GetSpaceHierarchyChildren] {
        &self.children
    }

    /// `inaccessible_children`: array.
    #[doc(alias = "inaccessibleChildren")]
    pub fn inaccessible_children(&self) -> &[String] {
        &self.inaccessible_children
    }
}

record! {
    GetSpaceHierarchyResponse {
        0 room: Required "room",
        1 children: Required "children",
        2 inaccessible_children: Required "inaccessible_children",
    }
}

/// Part of [`GetSpaceHierarchyResponse`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetSpaceHierarchyRoom {
    /// `canonical_alias`: string, a room alias, optional.
    pub canonical_alias: Option<RoomAliasId>,
    /// `name`: string, optional.
    pub name: Option<String>,
    /// `num_joined_members`: integer.
    pub num_joined_members: i64,
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// `topic`: string, optional.
    pub topic: Option<String>,
    /// `world_readable`: boolean.
    pub world_readable: bool,
    /// `guest_can_join`: boolean.
    pub guest_can_join: bool,
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
    /// `join_rule`: string, optional.
    pub join_rule: Option<String>,
    /// `room_type`: string, optional. Since Matrix 1.4.
    pub room_type: Option<String>,
    /// `allowed_room_ids`: array, optional.
    pub allowed_room_ids: Option<Vec<RoomId>>,
    /// `encryption`: string, optional. Since Matrix 1.15.
    pub encryption: Option<String>,
    /// `room_version`: string, optional. Since Matrix 1.15.
    pub room_version: Option<String>,
    /// `children_state`: array.
    pub children_state: Vec<Raw<GetSpaceHierarchyRoomChildrenState>>,
}

record! {
    GetSpaceHierarchyRoom {
        0 canonical_alias: Optional "canonical_alias",
        1 name: Optional "name",
        2 num_joined_members: Required "num_joined_members",
        3 room_id: Required "room_id",
        4 topic: Optional "topic",
        5 world_readable: Required "world_readable",
        6 guest_can_join: Required "guest_can_join",
        7 avatar_url: Optional "avatar_url",
        8 join_rule: Optional "join_rule",
        9 room_type: Optional "room_type",
        10 allowed_room_ids: Optional "allowed_room_ids",
        11 encryption: Optional "encryption",
        12 room_version: Optional "room_version",
        13 children_state: Required "children_state",
    }
}

/// Part of [`GetSpaceHierarchyRoom`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetSpaceHierarchyRoomChildrenState {
    /// `content`: any JSON object.
    pub content: JsonObject,
    /// `state_key`: string.
    pub state_key: String,
    /// `type`: string.
    pub r#type: String,
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
}

record! {
    GetSpaceHierarchyRoomChildrenState {
        0 content: Required "content",
        1 state_key: Required "state_key",
        2 r#type: Required "type",
        3 sender: Required "sender",
        4 origin_server_ts: Required "origin_server_ts",
    }
}

/// Part of [`GetSpaceHierarchyResponse`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetSpaceHierarchyChildren {
    /// `canonical_alias`: string, a room alias, optional.
    pub canonical_alias: Option<RoomAliasId>,
    /// `name`: string, optional.
    pub name: Option<String>,
    /// `num_joined_members`: integer.
    pub num_joined_members: i64,
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// `topic`: string, optional.
    pub topic: Option<String>,
    /// `world_readable`: boolean.
    pub world_readable: bool,
    /// `guest_can_join`: boolean.
    pub guest_can_join: bool,
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
    /// `join_rule`: string, optional.
    pub join_rule: Option<String>,
    /// `room_type`: string, optional. Since Matrix 1.4.
    pub room_type: Option<String>,
    /// `allowed_room_ids`: array, optional.
    pub allowed_room_ids: Option<Vec<RoomId>>,
    /// `encryption`: string, optional. Since Matrix 1.15.
    pub encryption: Option<String>,
    /// `room_version`: string, optional. Since Matrix 1.15.
    pub room_version: Option<String>,
    /// `children_state`: array, optional.
    pub children_state: Option<Vec<Raw<GetSpaceHierarchyRoomChildrenState>>>,
}

record! {
    GetSpaceHierarchyChildren {
        0 canonical_alias: Optional "canonical_alias",
        1 name: Optional "name",
        2 num_joined_members: Required "num_joined_members",
        3 room_id: Required "room_id",
        4 topic: Optional "topic",
        5 world_readable: Required "world_readable",
        6 guest_can_join: Required "guest_can_join",
        7 avatar_url: Optional "avatar_url",
        8 join_rule: Optional "join_rule",
        9 room_type: Optional "room_type",
        10 allowed_room_ids: Optional "allowed_room_ids",
        11 encryption: Optional "encryption",
        12 room_version: Optional "room_version",
        13 children_state: Optional "children_state",
    }
}
