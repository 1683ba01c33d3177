// Written by `cargo xtask regen` from api-spec/client-server/room_summary.yaml. Do not edit.

//! What a room looks like from outside.
//!
//! From the definitions in `client-server/room_summary.yaml`.

use matrix_jobs_runtime::{
    Access, Endpoint, Job, Method, MxcUri, RequestParts, RoomAliasId, RoomId,
    RoomOrAliasId, ServerName, record,
};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::enums::Membership;

/// Asks for a room's name, topic and the like, also without being in it.
///
/// Name servers that are in the room by `via`, unless the user's own is.
///
/// <code>GET /_matrix/client/v1<wbr>/room_summary<wbr>/{roomIdOrAlias}</code>
///
/// - Since Matrix 1.15.
/// - Response: [`GetRoomSummaryResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv1room_summaryroomidoralias)
#[doc(alias = "getRoomSummary")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomSummaryJob {
    /// The room: an ID such as `!room:example.org`, or an alias such as `#lobby:example.org`.
    ///
    /// `roomIdOrAlias` in the path: string, a room ID or room alias.
    pub room_id_or_alias: RoomOrAliasId,
    /// Servers to ask, at least one of which is in the room.
    ///
    /// `via` in the query: array.
    pub via: Option<Vec<ServerName>>,
}

impl GetRoomSummaryJob {
    /// Creates the job from its required parameters:
    ///
    /// - `roomIdOrAlias`: string, a room ID or room alias. The room: an ID such as `!room:example.org`, or an alias such as `#lobby:example.org`.
    pub fn new(room_id_or_alias: impl Into<RoomOrAliasId>) -> Self {
        Self {
            room_id_or_alias: room_id_or_alias.into(),
            via: None,
        }
    }

    /// Sets `via` in the query: array.
    ///
    /// Servers to ask, at least one of which is in the room.
    pub fn via(mut self, via: impl IntoIterator<Item = impl Into<ServerName>>) -> Self {
        self.via = Some(via.into_iter().map(Into::into).collect());
        self
    }
}

impl Job for GetRoomSummaryJob {
    type Response = GetRoomSummaryResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_ROOM_SUMMARY
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.room_id_or_alias.as_ref()]);
        request.query("via", &self.via);
    }
}

#[cfg(feature = "server")]
impl Receive for GetRoomSummaryJob {
    const ENDPOINT: &'static Endpoint = &GET_ROOM_SUMMARY;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            room_id_or_alias: inputs.path("roomIdOrAlias")?,
            via: inputs.optional_query_list("via")?,
        })
    }
}

pub(crate) static GET_ROOM_SUMMARY: Endpoint = Endpoint {
    access: Access::Optional,
    since: Some("1.15"),
    ..Endpoint::new(
        "getRoomSummary",
        Method::Get,
        "/_matrix/client/v1/room_summary/{roomIdOrAlias}",
    )
};

/// Response of [`GetRoomSummaryJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetRoomSummaryResponse {
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
    /// `room_type`: string, optional.
    pub room_type: Option<String>,
    /// Rooms whose members may join without an invite, if the join rule is restricted.
    ///
    /// `allowed_room_ids`: array, optional.
    pub allowed_room_ids: Option<Vec<RoomId>>,
    /// How the room is encrypted, such as `m.megolm.v1.aes-sha2`; none if it isn't.
    ///
    /// `encryption`: string, optional.
    pub encryption: Option<String>,
    /// The version of the room, such as `12`.
    ///
    /// `room_version`: string, optional.
    pub room_version: Option<String>,
    /// The user's own membership in the room, if the request has a token.
    ///
    /// `membership`: string, an enum, optional.
    pub membership: Option<Membership>,
}

impl GetRoomSummaryResponse {
    /// The alias that stands for the room, such as `#lobby:example.org`.
    ///
    /// `canonical_alias`: string, a room alias, optional.
    #[doc(alias = "canonicalAlias")]
    pub fn canonical_alias(&self) -> Option<&RoomAliasId> {
        self.canonical_alias.as_ref()
    }

    /// The name that people see.
    ///
    /// `name`: string, optional.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// How many have joined.
    ///
    /// `num_joined_members`: integer.
    #[doc(alias = "numJoinedMembers")]
    pub fn num_joined_members(&self) -> i64 {
        self.num_joined_members
    }

    /// The room, such as `!room:example.org`.
    ///
    /// `room_id`: string, a room ID.
    #[doc(alias = "roomId")]
    pub fn room_id(&self) -> &RoomId {
        &self.room_id
    }

    /// What the room is about, as plain text.
    ///
    /// `topic`: string, optional.
    pub fn topic(&self) -> Option<&str> {
        self.topic.as_deref()
    }

    /// Whether anybody can read it without joining.
    ///
    /// `world_readable`: boolean.
    #[doc(alias = "worldReadable")]
    pub fn world_readable(&self) -> bool {
        self.world_readable
    }

    /// Whether guests can join.
    ///
    /// `guest_can_join`: boolean.
    #[doc(alias = "guestCanJoin")]
    pub fn guest_can_join(&self) -> bool {
        self.guest_can_join
    }

    /// The picture, as `mxc://server/id`.
    ///
    /// `avatar_url`: string, a media URI: `mxc://server/id`, optional.
    #[doc(alias = "avatarUrl")]
    pub fn avatar_url(&self) -> Option<&MxcUri> {
        self.avatar_url.as_ref()
    }

    /// Who can join: `public` or absent for all, `knock` for those who knock and are let in.
    ///
    /// `join_rule`: string, optional.
    #[doc(alias = "joinRule")]
    pub fn join_rule(&self) -> Option<&str> {
        self.join_rule.as_deref()
    }

    /// The type of the room: `m.space` for spaces.
    ///
    /// `room_type`: string, optional.
    #[doc(alias = "roomType")]
    pub fn room_type(&self) -> Option<&str> {
        self.room_type.as_deref()
    }

    /// Rooms whose members may join without an invite, if the join rule is restricted.
    ///
    /// `allowed_room_ids`: array, optional.
    #[doc(alias = "allowedRoomIds")]
    pub fn allowed_room_ids(&self) -> Option<&[RoomId]> {
        self.allowed_room_ids.as_deref()
    }

    /// How the room is encrypted, such as `m.megolm.v1.aes-sha2`; none if it isn't.
    ///
    /// `encryption`: string, optional.
    pub fn encryption(&self) -> Option<&str> {
        self.encryption.as_deref()
    }

    /// The version of the room, such as `12`.
    ///
    /// `room_version`: string, optional.
    #[doc(alias = "roomVersion")]
    pub fn room_version(&self) -> Option<&str> {
        self.room_version.as_deref()
    }

    /// The user's own membership in the room, if the request has a token.
    ///
    /// `membership`: string, an enum, optional.
    pub fn membership(&self) -> Option<&Membership> {
        self.membership.as_ref()
    }
}

#[cfg(feature = "server")]
impl GetRoomSummaryResponse {
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
            membership: None,
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

    /// Sets [`membership`](Self#structfield.membership).
    #[inline]
    #[must_use]
    pub fn with_membership(mut self, membership: Membership) -> Self {
        self.membership = Some(membership);
        self
    }
}

record! {
    GetRoomSummaryResponse {
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
        13 membership: Optional "membership",
    }
}
