//! Spaces and the rooms in them.

use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset};
use matrix_jobs::client_server::room_state::SetRoomStateWithKeyJob;
use matrix_jobs::client_server::space_hierarchy::GetSpaceHierarchyJob;
use serde_json::json;

use crate::homeserver::{Homeserver, object, read};

pub async fn rooms_of_a_space(server: &Homeserver) {
    let alice = server.user("spaces").await;
    let kind = object(json!({"type": "m.space"}));
    let space = alice.room(CreateRoomJob::new().name("House").creation_content(kind)).await;
    let mut rooms = Vec::new();
    for name in ["Hall", "Loft"] {
        let room = alice.room(CreateRoomJob::new().name(name).preset(CreateRoomPreset::PublicChat)).await;
        let child = object(json!({"via": [alice.server_name()], "order": name, "suggested": name == "Loft"}));
        alice.ok(SetRoomStateWithKeyJob::new(&space, "m.space.child", room.as_str(), child)).await;
        rooms.push(room);
    }
    let all = alice.ok(GetSpaceHierarchyJob::new(&space).max_depth(1)).await;
    let [house, hall, loft] = all.rooms() else { panic!("{:?}", all.rooms()) };
    assert_eq!((&house.room_id, house.room_type.as_deref()), (&space, Some("m.space")));
    assert_eq!((hall.name.as_deref(), &hall.room_id), (Some("Hall"), &rooms[0]));
    assert_eq!((loft.join_rule.as_deref(), loft.num_joined_members), (Some("public"), 1));
    let children = read(&house.children_state);
    assert_eq!(
        children.iter().map(|child| &*child.state_key).collect::<Vec<_>>(),
        [&rooms[0], &rooms[1]].map(|room| room.as_str())
    );
    assert_eq!((&children[0].sender, children[0].r#type.as_str()), (&alice.user_id, "m.space.child"));

    let page = alice.ok(GetSpaceHierarchyJob::new(&space).suggested_only(true).limit(1)).await;
    let from = page.next_batch().expect("more");
    let rest = alice.ok(GetSpaceHierarchyJob::new(&space).suggested_only(true).limit(5).from(from)).await;
    let [only] = rest.rooms() else { panic!("{:?}", rest.rooms()) };
    assert_eq!(only.room_id, rooms[1]);
}
