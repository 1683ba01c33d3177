// Written by `cargo xtask regen` from api-spec/client-server/space_hierarchy.yaml. Do not edit.

//! Spaces: the rooms in them, and those in spaces within.
//!
//! From the definitions in `client-server/space_hierarchy.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Raw};
use matrix_jobs_runtime::{
    Endpoint, Job, Method, MxcUri, PagedJob, RequestParts, RoomAliasId, RoomId, UserId,
    record,
};

/// Lists the rooms of a space, and those of the spaces within it.
///
/// They come in parts: `from` takes `next_batch` of the part before, and the other parameters stay.
///
/// <code>GET /_matrix/client/v1/rooms<wbr>/{roomId}/hierarchy</code>
///
/// - Since Matrix 1.2.
/// - Response: [`GetSpaceHierarchyResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: yes.
/// - Errors in the specification: 400, 403, 429.
/// - One response after the other, each with `next_batch` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1roomsroomidhierarchy)
#[doc(alias = "getSpaceHierarchy")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct GetSpaceHierarchyJob {
    room_id: RoomId,
    suggested_only: Option<bool>,
    limit: Option<i64>,
    max_depth: Option<i64>,
    from: Option<String>,
}

impl GetSpaceHierarchyJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            suggested_only: None,
            limit: None,
            max_depth: None,
            from: None,
        }
    }

    /// Sets `suggested_only` in the query: boolean.
    pub fn suggested_only(mut self, suggested_only: bool) -> Self {
        self.suggested_only = Some(suggested_only);
        self
    }

    /// Sets `limit` in the query: integer.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `max_depth` in the query: integer.
    pub fn max_depth(mut self, max_depth: i64) -> Self {
        self.max_depth = Some(max_depth);
        self
    }

    /// Sets `from` in the query: string.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
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
        request.query("limit", &self.limit);
        request.query("max_depth", &self.max_depth);
        request.query("from", &self.from);
    }
}

impl PagedJob for GetSpaceHierarchyJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.next_batch.as_deref()
    }
}

pub(crate) static GET_SPACE_HIERARCHY: Endpoint = Endpoint {
    rate_limited: true,
    since: Some("1.2"),
    ..Endpoint::new(
        "getSpaceHierarchy",
        Method::Get,
        "/_matrix/client/v1/rooms/{roomId}/hierarchy",
    )
};

/// Response of [`GetSpaceHierarchyJob`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetSpaceHierarchyResponse {
    /// `rooms`: array.
    pub rooms: Vec<GetSpaceHierarchyRoom>,
    /// `next_batch`: string, optional.
    pub next_batch: Option<String>,
}

impl GetSpaceHierarchyResponse {
    /// `rooms`: array.
    pub fn rooms(&self) -> &[GetSpaceHierarchyRoom] {
        &self.rooms
    }

    /// `next_batch`: string, optional.
    #[doc(alias = "nextBatch")]
    pub fn next_batch(&self) -> Option<&str> {
        self.next_batch.as_deref()
    }
}

record! {
    GetSpaceHierarchyResponse {
        0 rooms: Required "rooms",
        1 next_batch: Optional "next_batch",
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
    /// `allowed_room_ids`: array, optional. Since Matrix 1.15.
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
