//! Names of rooms, and the rooms that anyone may find.

use std::slice::from_ref;

use matrix_jobs::RoomAliasId;
use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset};
use matrix_jobs::client_server::directory::{
    DeleteRoomAliasJob, GetLocalAliasesJob, GetRoomIdByAliasJob, SetRoomAliasJob,
};
use matrix_jobs::client_server::joining::JoinRoomJob;
use matrix_jobs::client_server::list_public_rooms::{
    Filter, GetPublicRoomsJob, GetRoomVisibilityOnDirectoryJob, QueryPublicRoomsJob,
    SetRoomVisibilityOnDirectoryJob,
};
use matrix_jobs::enums::Visibility;

use crate::homeserver::{Homeserver, unique};

pub async fn aliases_of_a_room(server: &Homeserver) {
    let (alice, bob) = (server.user("aliases-a").await, server.user("aliases-b").await);
    let room = alice.room(CreateRoomJob::new().preset(CreateRoomPreset::PublicChat)).await;
    let alias = RoomAliasId::from(format!("#{}:{}", unique("über/100%"), alice.server_name()));
    alice.ok(SetRoomAliasJob::new(&alias, &room)).await;
    let found = bob.ok(GetRoomIdByAliasJob::new(&alias)).await;
    assert_eq!(found.room_id(), Some(&room));
    assert!(found.servers().is_some_and(|servers| servers.iter().any(|name| name == alice.server_name())));
    assert_eq!(bob.ok(JoinRoomJob::new(&alias).via([alice.server_name()])).await.room_id(), &room);
    assert_eq!(alice.ok(GetLocalAliasesJob::new(&room)).await.aliases(), from_ref(&alias));
    alice.ok(DeleteRoomAliasJob::new(&alias)).await;
    let gone = bob.refused(GetRoomIdByAliasJob::new(&alias)).await;
    assert_eq!((gone.http_status(), gone.errcode()), (Some(404), Some("M_NOT_FOUND")));
}

pub async fn the_directory_of_rooms(server: &Homeserver) {
    let alice = server.user("public").await;
    let name = unique("Garden");
    // It lets nobody publish rooms, and doesn't say so when a room is made.
    let public = CreateRoomJob::new().preset(CreateRoomPreset::PublicChat).visibility(Visibility::Public);
    let room = alice.room(public.name(&name)).await;
    let shown = alice.ok(GetRoomVisibilityOnDirectoryJob::new(&room)).await;
    assert_eq!(shown.visibility(), Some(&Visibility::Private));
    alice.ok(SetRoomVisibilityOnDirectoryJob::new(&room).visibility(Visibility::Private)).await;
    let public = SetRoomVisibilityOnDirectoryJob::new(&room).visibility(Visibility::Public);
    assert_eq!(alice.refused(public).await.http_status(), Some(403));
    let all = alice.ok(GetPublicRoomsJob::new().limit(1)).await;
    assert_eq!((all.chunk.len(), all.total_room_count_estimate), (0, Some(0)));
    let kinds = vec![None, Some("m.space".to_owned())];
    let filter = Filter::new().with_generic_search_term(&name).with_room_types(kinds);
    let found = alice.ok(QueryPublicRoomsJob::new().filter(filter).limit(5)).await;
    assert!(found.chunk.is_empty() && found.next_batch.is_none());
}
