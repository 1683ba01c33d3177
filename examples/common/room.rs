//! A room as a user names it.

use matrix_jobs::client_server::GetRoomIdByAliasJob;
use matrix_jobs::{Connection, RoomId};

use crate::common::Outcome;

/// The ID of a room that is given as `!room:example.org` or as `#alias:example.org`.
pub async fn room_id(connection: &Connection, room: &str) -> Outcome<RoomId> {
    match room.chars().next() {
        Some('!') => Ok(room.into()),
        Some('#') => {
            let found = connection.run(GetRoomIdByAliasJob::new(room)).await?.into_response();
            Ok(found.room_id.ok_or_else(|| format!("the server names no room for {room}"))?)
        }
        _ => Err(format!("{room}: give the room's ID, !… , or one of its aliases, #…:example.org").into()),
    }
}
