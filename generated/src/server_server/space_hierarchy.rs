// Written by `cargo xtask regen` from api-spec/server-server/space_hierarchy.yaml. Do not edit.

//! Spaces, from server to server.
//!
//! From the definitions in `server-server/space_hierarchy.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Raw};
use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, MxcUri, RequestParts, RoomAliasId, RoomId, UserId,
    record,
};

#[cfg(feature = "server")]
use std::time::SystemTime;

#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

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
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSpaceHierarchyJob {
    /// The room: an ID such as `!room:example.org`, not an alias.
    ///
    /// `roomId` in the path: string, a room ID.
    pub room_id: RoomId,
    /// `suggested_only` in the query: boolean.
    pub suggested_only: Option<bool>,
}

impl GetSpaceHierarchyJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomId`: string, a room ID. The room: an ID such as `!room:example.org`, not an alias.
    pub fn new(room_id: impl Into<RoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            suggested_only: None,
        }
    }

    /// Sets `suggested_only` in the query: boolean.
    #[inline]
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

#[cfg(feature = "server")]
impl Receive for GetSpaceHierarchyJob {
    const ENDPOINT: &'static Endpoint = &GET_SPACE_HIERARCHY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id: inputs.path("roomId")?,
            suggested_only: inputs.optional_query("suggested_only")?,
        })
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
#[derive(Clone, Debug)]
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

#[cfg(feature = "server")]
impl GetSpaceHierarchyResponse {
    /// Creates the value from its required properties.
    pub fn new(
        room: GetSpaceHierarchyRoom,
        children: Vec<GetSpaceHierarchyChildren>,
        inaccessible_children: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            room,
            children,
            inaccessible_children: inaccessible_children
                .into_iter()
                .map(Into::into)
                .collect(),
        }
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
    /// `allowed_room_ids`: array, optional.
    pub allowed_room_ids: Option<Vec<RoomId>>,
    /// How the room is encrypted, such as `m.megolm.v1.aes-sha2`; none if it isn't.
    ///
    /// `encryption`: string, optional. Since Matrix 1.15.
    pub encryption: Option<String>,
    /// The version of the room, such as `12`.
    ///
    /// `room_version`: string, optional. Since Matrix 1.15.
    pub room_version: Option<String>,
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

/// Part of [`GetSpaceHierarchyResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetSpaceHierarchyChildren {
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
    /// `allowed_room_ids`: array, optional.
    pub allowed_room_ids: Option<Vec<RoomId>>,
    /// How the room is encrypted, such as `m.megolm.v1.aes-sha2`; none if it isn't.
    ///
    /// `encryption`: string, optional. Since Matrix 1.15.
    pub encryption: Option<String>,
    /// The version of the room, such as `12`.
    ///
    /// `room_version`: string, optional. Since Matrix 1.15.
    pub room_version: Option<String>,
    /// `children_state`: array, optional.
    pub children_state: Option<Vec<Raw<GetSpaceHierarchyRoomChildrenState>>>,
}

#[cfg(feature = "server")]
impl GetSpaceHierarchyChildren {
    /// Creates the value from its required properties.
    pub fn new(
        num_joined_members: i64,
        room_id: impl Into<RoomId>,
        world_readable: bool,
        guest_can_join: bool,
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
            children_state: None,
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

    /// Sets [`children_state`](Self#structfield.children_state).
    #[inline]
    #[must_use]
    pub fn with_children_state(
        mut self,
        children_state: Vec<Raw<GetSpaceHierarchyRoomChildrenState>>,
    ) -> Self {
        self.children_state = Some(children_state);
        self
    }
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
