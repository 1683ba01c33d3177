// Written by `cargo xtask regen` from api-spec/client-server/definitions/public_rooms_chunk.yaml. Do not edit.

//! PublishedRoomsChunk.
//!
//! From the definitions in `client-server/definitions/public_rooms_chunk.yaml`.

use matrix_jobs_runtime::{MxcUri, RoomAliasId, RoomId, record};

/// A room in a directory.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PublishedRoomsChunk {
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
}

#[cfg(feature = "server")]
impl PublishedRoomsChunk {
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
}

record! {
    PublishedRoomsChunk {
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
    }
}
