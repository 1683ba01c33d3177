// Written by `cargo xtask regen` from api-spec/client-server/space_hierarchy.yaml. Do not edit.

//! Spaces: the rooms in them, and those in spaces within.
//!
//! From the definitions in `client-server/space_hierarchy.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Raw};
use matrix_jobs_runtime::{
    Endpoint, Job, Method, MxcUri, PagedJob, RequestParts, RoomAliasId, RoomId, UserId,
    record,
};

#[cfg(feature = "server")]
use std::time::SystemTime;

#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

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
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSpaceHierarchyJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// `suggested_only` in the query: boolean.
    pub suggested_only: Option<bool>,
    /// How many entries the response has at most; the server may return fewer.
    ///
    /// `limit` in the query: integer.
    pub limit: Option<i64>,
    /// `max_depth` in the query: integer.
    pub max_depth: Option<i64>,
    /// A token of an earlier response, from where to go on.
    ///
    /// `from` in the query: string.
    pub from: Option<String>,
}

impl GetSpaceHierarchyJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
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
    #[inline]
    pub fn suggested_only(mut self, suggested_only: bool) -> Self {
        self.suggested_only = Some(suggested_only);
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

    /// Sets `max_depth` in the query: integer.
    #[inline]
    pub fn max_depth(mut self, max_depth: i64) -> Self {
        self.max_depth = Some(max_depth);
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

#[cfg(feature = "server")]
impl Receive for GetSpaceHierarchyJob {
    const ENDPOINT: &'static Endpoint = &GET_SPACE_HIERARCHY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            suggested_only: inputs.optional_query("suggested_only")?,
            limit: inputs.optional_query("limit")?,
            max_depth: inputs.optional_query("max_depth")?,
            from: inputs.optional_query("from")?,
        })
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
#[derive(Clone, Debug)]
pub struct GetSpaceHierarchyResponse {
    /// The space itself, and the rooms and spaces below it, level by level.
    ///
    /// `rooms`: array.
    pub rooms: Vec<GetSpaceHierarchyRoom>,
    /// Where to go on, as `from` of the next request; without it, these were the last.
    ///
    /// `next_batch`: string, optional.
    pub next_batch: Option<String>,
}

impl GetSpaceHierarchyResponse {
    /// The space itself, and the rooms and spaces below it, level by level.
    ///
    /// `rooms`: array.
    pub fn rooms(&self) -> &[GetSpaceHierarchyRoom] {
        &self.rooms
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
impl GetSpaceHierarchyResponse {
    /// Creates the value from its required properties.
    pub fn new(rooms: Vec<GetSpaceHierarchyRoom>) -> Self {
        Self { rooms, next_batch: None }
    }

    /// Sets [`next_batch`](Self#structfield.next_batch).
    #[must_use]
    pub fn with_next_batch(mut self, next_batch: impl Into<String>) -> Self {
        self.next_batch = Some(next_batch.into());
        self
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
#[derive(Clone, Debug)]
pub struct GetSpaceHierarchyRoom {
    /// The alias that stands for the room, such as `#lobby:example.org`.
    ///
    /// `canonical_alias`: string, a room alias, optional.
    pub canonical_alias: Option<RoomAliasId>,
    /// The name that people see.
    ///
    /// `name`: string, optional.
    pub name: Option<String>,
    /// How many have joined.
    ///
    /// `num_joined_members`: integer.
    pub num_joined_members: i64,
    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    pub room_id: RoomId,
    /// What the room is about, as plain text.
    ///
    /// `topic`: string, optional.
    pub topic: Option<String>,
    /// Whether anybody can read it without joining.
    ///
    /// `world_readable`: boolean.
    pub world_readable: bool,
    /// Whether guests can join.
    ///
    /// `guest_can_join`: boolean.
    pub guest_can_join: bool,
    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    pub avatar_url: Option<MxcUri>,
    /// Who can join: `public` or absent for all, `knock` for those who knock and are let in.
    ///
    /// `join_rule`: string, optional.
    pub join_rule: Option<String>,
    /// The type of the room: `m.space` for spaces.
    ///
    /// `room_type`: string, optional. Since Matrix 1.4.
    pub room_type: Option<String>,
    /// Rooms whose members may join without an invite, if the join rule is restricted.
    ///
    /// `allowed_room_ids`: array, optional. Since Matrix 1.15.
    pub allowed_room_ids: Option<Vec<RoomId>>,
    /// How the room is encrypted, such as `m.megolm.v1.aes-sha2`; none if it isn't.
    ///
    /// `encryption`: string, optional. Since Matrix 1.15.
    pub encryption: Option<String>,
    /// The version of the room, such as `12`.
    ///
    /// `room_version`: string, optional. Since Matrix 1.15.
    pub room_version: Option<String>,
    /// The `m.space.child` events of the room; empty if it is no space.
    ///
    /// `children_state`: array.
    pub children_state: Vec<Raw<GetSpaceHierarchyRoomChildrenState>>,
}

#[cfg(feature = "server")]
impl GetSpaceHierarchyRoom {
    /// Creates the value from its required properties.
    pub fn new(
        num_joined_members: i64,
        room_id: impl Into<RoomId>,
        world_readable: bool,
        guest_can_join: bool,
        children_state: Vec<Raw<GetSpaceHierarchyRoomChildrenState>>,
    ) -> Self {
        Self {
            canonical_alias: None,
            name: None,
            num_joined_members,
            room_id: room_id.into(),
            topic: None,
            world_readable,
            guest_can_join,
            avatar_url: None,
            join_rule: None,
            room_type: None,
            allowed_room_ids: None,
            encryption: None,
            room_version: None,
            children_state,
        }
    }

    /// Sets [`canonical_alias`](Self#structfield.canonical_alias).
    #[must_use]
    pub fn with_canonical_alias(
        mut self,
        canonical_alias: impl Into<RoomAliasId>,
    ) -> Self {
        self.canonical_alias = Some(canonical_alias.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`topic`](Self#structfield.topic).
    #[must_use]
    pub fn with_topic(mut self, topic: impl Into<String>) -> Self {
        self.topic = Some(topic.into());
        self
    }

    /// Sets [`avatar_url`](Self#structfield.avatar_url).
    #[must_use]
    pub fn with_avatar_url(mut self, avatar_url: impl Into<MxcUri>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }

    /// Sets [`join_rule`](Self#structfield.join_rule).
    #[must_use]
    pub fn with_join_rule(mut self, join_rule: impl Into<String>) -> Self {
        self.join_rule = Some(join_rule.into());
        self
    }

    /// Sets [`room_type`](Self#structfield.room_type).
    #[must_use]
    pub fn with_room_type(mut self, room_type: impl Into<String>) -> Self {
        self.room_type = Some(room_type.into());
        self
    }

    /// Sets [`allowed_room_ids`](Self#structfield.allowed_room_ids).
    #[must_use]
    pub fn with_allowed_room_ids(
        mut self,
        allowed_room_ids: impl IntoIterator<Item = impl Into<RoomId>>,
    ) -> Self {
        self.allowed_room_ids = Some(
            allowed_room_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`encryption`](Self#structfield.encryption).
    #[must_use]
    pub fn with_encryption(mut self, encryption: impl Into<String>) -> Self {
        self.encryption = Some(encryption.into());
        self
    }

    /// Sets [`room_version`](Self#structfield.room_version).
    #[must_use]
    pub fn with_room_version(mut self, room_version: impl Into<String>) -> Self {
        self.room_version = Some(room_version.into());
        self
    }
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
#[derive(Clone, Debug)]
pub struct GetSpaceHierarchyRoomChildrenState {
    /// What the event says; what is in it depends on the type.
    ///
    /// `content`: any JSON object.
    pub content: JsonObject,
    /// What tells it from other state of its type, often empty or a user ID; only state has one.
    ///
    /// `state_key`: string.
    pub state_key: String,
    /// The type of the event, such as `m.room.name`.
    ///
    /// `type`: string.
    pub r#type: String,
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// When it was sent, by the clock of the sender's server.
    ///
    /// `origin_server_ts`: integer, a time in milliseconds since the Unix epoch.
    pub origin_server_ts: u64,
}

#[cfg(feature = "server")]
impl GetSpaceHierarchyRoomChildrenState {
    /// Creates the value from its required properties.
    pub fn new(
        content: JsonObject,
        state_key: impl Into<String>,
        r#type: impl Into<String>,
        sender: impl Into<UserId>,
        origin_server_ts: SystemTime,
    ) -> Self {
        Self {
            content,
            state_key: state_key.into(),
            r#type: r#type.into(),
            sender: sender.into(),
            origin_server_ts: matrix_jobs_runtime::units::timestamp(origin_server_ts),
        }
    }
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
