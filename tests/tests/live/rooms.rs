//! Rooms: made, joined, left, upgraded, and who may be in them.

use std::slice::from_ref;

use matrix_jobs::RoomOrAliasId;
use matrix_jobs::client_server::banning::{BanJob, UnbanJob};
use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset, StateEvent};
use matrix_jobs::client_server::inviting::InviteUserJob;
use matrix_jobs::client_server::joining::JoinRoomJob;
use matrix_jobs::client_server::kicking::KickJob;
use matrix_jobs::client_server::knocking::KnockRoomJob;
use matrix_jobs::client_server::leaving::{ForgetRoomJob, LeaveRoomJob};
use matrix_jobs::client_server::list_joined_rooms::GetJoinedRoomsJob;
use matrix_jobs::client_server::mutual_rooms::GetMutualRoomsJob;
use matrix_jobs::client_server::room_summary::GetRoomSummaryJob;
use matrix_jobs::client_server::room_upgrades::UpgradeRoomJob;
use matrix_jobs::client_server::rooms::GetRoomStateWithKeyJob;
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::enums::{Membership, Visibility};
use matrix_jobs::{JobStatusCode, RoomId};
use serde_json::json;

use crate::homeserver::{Homeserver, Session, object, read, unique};

async fn membership(of: &Session, by: &Session, room: &RoomId) -> String {
    let content = by.ok(GetRoomStateWithKeyJob::new(room, "m.room.member", of.user_id.as_str())).await;
    content["membership"].as_str().expect("a membership").to_owned()
}

pub async fn a_room_from_its_creation_to_its_end(server: &Homeserver) {
    let (alice, bob) = (server.user("rooms-a").await, server.user("rooms-b").await);
    let visible =
        StateEvent::new("m.room.history_visibility", object(json!({"history_visibility": "joined"})));
    let job = CreateRoomJob::new()
        .name("Kitchen")
        .topic("What is for dinner?")
        .room_alias_name(unique("kitchen"))
        .visibility(Visibility::Private)
        .preset(CreateRoomPreset::PrivateChat)
        .initial_state(vec![visible])
        .invite([&bob.user_id])
        .creation_content(object(json!({"m.federate": false})));
    let room = alice.room(job).await;
    let sync = bob.ok(SyncJob::new()).await;
    let invited = &sync.invited_rooms()[&room];
    let events =
        read(invited.invite_state.as_ref().and_then(|state| state.events.as_deref()).expect("state"));
    assert!(events.iter().any(|event| event.content.get("name") == Some(&json!("Kitchen"))));

    bob.join(&room).await;
    assert_eq!(bob.ok(GetJoinedRoomsJob::new()).await.joined_rooms(), from_ref(&room));
    let summary = bob.ok(GetRoomSummaryJob::new(&room)).await;
    assert_eq!((summary.name(), summary.num_joined_members()), (Some("Kitchen"), 2));
    assert_eq!((summary.membership(), summary.room_id()), (Some(&Membership::Join), &room));
    let alias = summary.canonical_alias().expect("an alias");
    assert_eq!(alias.server_name(), Some(alice.server_name()));

    bob.ok(LeaveRoomJob::new(&room).reason("full")).await;
    bob.ok(ForgetRoomJob::new(&room)).await;
    assert!(bob.ok(GetJoinedRoomsJob::new()).await.joined_rooms().is_empty());
    let outside = bob.refused(JoinRoomJob::new(alias)).await;
    assert_eq!((outside.code(), outside.errcode()), (JobStatusCode::ContentAccessError, Some("M_FORBIDDEN")));
}

pub async fn guests_thrown_out(server: &Homeserver) {
    let (alice, bob) = (server.user("bans-a").await, server.user("bans-b").await);
    let room = alice.room(CreateRoomJob::new()).await;
    alice.ok(InviteUserJob::new(&room, &bob.user_id).reason("dinner")).await;
    assert_eq!(membership(&bob, &alice, &room).await, "invite");
    let by_id = JoinRoomJob::new(RoomOrAliasId::from(&room));
    assert_eq!(bob.ok(by_id).await.room_id(), &room);
    alice.ok(KickJob::new(&room, &bob.user_id).reason("crumbs")).await;
    assert_eq!(membership(&bob, &alice, &room).await, "leave");
    alice.ok(BanJob::new(&room, &bob.user_id).reason("more crumbs")).await;
    assert_eq!(membership(&bob, &alice, &room).await, "ban");
    let sync = bob.ok(SyncJob::new().full_state(true)).await;
    assert!(sync.rooms().is_none_or(|rooms| rooms.join.is_none()));
    alice.ok(UnbanJob::new(&room, &bob.user_id)).await;
    assert_eq!(membership(&bob, &alice, &room).await, "leave");
}

pub async fn knocking(server: &Homeserver) {
    let (alice, bob) = (server.user("knock-a").await, server.user("knock-b").await);
    let rule = StateEvent::new("m.room.join_rules", object(json!({"join_rule": "knock"})));
    let room = alice.room(CreateRoomJob::new().initial_state(vec![rule])).await;
    assert_eq!(bob.ok(KnockRoomJob::new(&room).reason("hello?")).await.room_id(), &room);
    assert_eq!(membership(&bob, &alice, &room).await, "knock");
    let sync = bob.ok(SyncJob::new()).await;
    let knocked = &sync.knocked_rooms()[&room];
    let events = read(knocked.knock_state.as_ref().and_then(|state| state.events.as_deref()).expect("state"));
    assert!(events.iter().any(|event| event.r#type == "m.room.join_rules"));
}

pub async fn rooms_in_common(server: &Homeserver) {
    let (alice, bob) = (server.user("common-a").await, server.user("common-b").await);
    let room = alice.room(CreateRoomJob::new().preset(CreateRoomPreset::PublicChat)).await;
    alice.room(CreateRoomJob::new()).await;
    bob.join(&room).await;
    let common = alice.ok(GetMutualRoomsJob::new(&bob.user_id)).await;
    assert_eq!((common.joined(), common.count(), common.next_batch()), (&[room][..], 1, None));
}

pub async fn an_upgrade(server: &Homeserver) {
    let alice = server.user("upgrade").await;
    let room = alice.room(CreateRoomJob::new().room_version("10")).await;
    let upgraded = alice.ok(UpgradeRoomJob::new(&room, "11")).await;
    let new = RoomId::from(upgraded.replacement_room());
    let tombstone = alice.ok(GetRoomStateWithKeyJob::new(&room, "m.room.tombstone", "")).await;
    assert_eq!(tombstone["replacement_room"], new.as_str());
    let create = alice.ok(GetRoomStateWithKeyJob::new(&new, "m.room.create", "")).await;
    assert_eq!((&create["room_version"], &create["predecessor"]["room_id"]), (&json!("11"), &json!(room)));
    let unknown = alice.refused(UpgradeRoomJob::new(&new, "none")).await;
    assert_eq!(unknown.code(), JobStatusCode::UnsupportedRoomVersion);
}
