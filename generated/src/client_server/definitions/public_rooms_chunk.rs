// Written by `cargo xtask regen` from api-spec/client-server/definitions/public_rooms_chunk.yaml. Do not edit.

//! PublishedRoomsChunk.
//!
//! From the definitions in `client-server/definitions/public_rooms_chunk.yaml`.

use matrix_jobs_runtime::{MxcUri, RoomAliasId, RoomId, record};

/// A room in a directory.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedRoomsChunk {
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
    /// `room_type`: string, optional.
    pub room_type: Option<String>,
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
