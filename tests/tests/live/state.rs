//! What a room is now, and who is in it.

use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset};
use matrix_jobs::client_server::room_state::SetRoomStateWithKeyJob;
use matrix_jobs::client_server::rooms::{
    GetJoinedMembersByRoomJob, GetMembersByRoomJob, GetRoomStateJob, GetRoomStateWithKeyFormat,
    GetRoomStateWithKeyJob,
};
use matrix_jobs::enums::Membership;
use serde_json::json;

use crate::homeserver::{Homeserver, object, read};

pub async fn state_and_members(server: &Homeserver) {
    let (alice, bob) = (server.user("state-a").await, server.user("state-b").await);
    let room = alice.room(CreateRoomJob::new().preset(CreateRoomPreset::PublicChat)).await;
    bob.join(&room).await;
    let content = object(json!({"size": 3, "names": ["a", null]}));
    // Keys and types are part of the path: none of this may change which endpoint is asked.
    let (kind, key) = ("org.example.state/../x", "key ?#%2F/..");
    let set = alice.ok(SetRoomStateWithKeyJob::new(&room, kind, key, content.clone())).await;
    assert_eq!(*alice.ok(GetRoomStateWithKeyJob::new(&room, kind, key)).await, content);
    let whole = GetRoomStateWithKeyJob::new(&room, kind, key).format(GetRoomStateWithKeyFormat::Event);
    let whole = alice.ok(whole).await;
    assert_eq!((&whole["event_id"], &whole["content"]["size"]), (&json!(set.event_id()), &json!(3)));
    alice.ok(SetRoomStateWithKeyJob::new(&room, "m.room.topic", "", object(json!({"topic": "Bread"})))).await;
    let state = read(&alice.ok(GetRoomStateJob::new(&room)).await);
    let found = state.iter().find(|event| event.event_id == *set.event_id()).expect("the state");
    assert_eq!((found.r#type.as_str(), found.state_key.as_deref()), (kind, Some(key)));
    assert!(state.iter().any(|event| event.content.get("topic") == Some(&json!("Bread"))));

    let members = alice.ok(GetMembersByRoomJob::new(&room).membership(Membership::Join)).await;
    assert_eq!(members.chunk().map(<[_]>::len), Some(2));
    assert!(read(members.chunk().expect("properties")).iter().all(|event| event.r#type == "m.room.member"));
    let others = alice.ok(GetMembersByRoomJob::new(&room).not_membership(Membership::Join)).await;
    assert_eq!(others.chunk().map(<[_]>::len), Some(0));
    // The definitions make an "or" of the two, so that this is everybody.
    let both = GetMembersByRoomJob::new(&room).membership(Membership::Join).not_membership(Membership::Join);
    assert_eq!(alice.ok(both).await.chunk().map(<[_]>::len), Some(0));
    let joined = alice.ok(GetJoinedMembersByRoomJob::new(&room)).await;
    let bobs = &joined.joined().expect("properties")[&bob.user_id];
    assert_eq!((bobs.display_name.as_deref(), &bobs.avatar_url), (Some(bob.user_id.localpart()), &None));
}
