//! What is in objects that servers may leave out.

use matrix_jobs::RoomId;
use matrix_jobs::client_server::SyncResponse;
use matrix_jobs::client_server::search::SearchResponse;
use matrix_jobs::client_server::sync::{InvitedRoom, JoinedRoom};
use serde_json::json;

use super::round;

/// Reads it over and over, in a task of its own: slices and maps may be held while it waits.
async fn count(sync: SyncResponse) -> usize {
    let mut events = sync.account_data_events().len() + sync.to_device_events().len();
    for room in sync.joined_rooms().values() {
        for _ in room.timeline_events() {
            tokio::task::yield_now().await;
            events += 1;
        }
        for _ in room.ephemeral_events().iter().chain(room.account_data_events()) {
            tokio::task::yield_now().await;
            events += 1;
        }
        events += room.state_events().len();
    }
    events
}

#[tokio::test]
async fn what_is_in_objects_is_found() {
    let event = json!({"type": "org.example.tea", "content": {}});
    let events = json!({"events": [event]});
    let room = json!({
        "state": events, "timeline": {"events": [event, event]}, "ephemeral": events, "account_data": events
    });
    let sync: SyncResponse = round(&json!({
        "next_batch": "s1", "account_data": events, "to_device": events, "presence": events,
        "rooms": {
            "join": {"!a:s": room, "!b:s": {}},
            "invite": {"!c:s": {"invite_state": events}},
            "knock": {"!d:s": {"knock_state": events}},
            "leave": {"!e:s": {"timeline": {"events": [event]}, "state_after": events}}
        }
    }));
    assert_eq!(sync.presence_events().len(), 1);
    assert_eq!(sync.invited_rooms()[&RoomId::from("!c:s")].invite_state_events().len(), 1);
    assert_eq!(sync.knocked_rooms()[&RoomId::from("!d:s")].knock_state_events().len(), 1);
    let left = &sync.left_rooms()[&RoomId::from("!e:s")];
    assert_eq!((left.timeline_events().len(), left.state_events().len()), (1, 1));
    assert_eq!(tokio::spawn(count(sync)).await.expect("a count"), 7);
}

#[test]
fn what_is_missing_is_empty() {
    let sync: SyncResponse = round(&json!({"next_batch": "s1"}));
    assert!(sync.joined_rooms().is_empty() && sync.left_rooms().is_empty());
    assert!(sync.to_device_events().is_empty() && sync.presence_events().is_empty());
    let sync: SyncResponse = round(&json!({"next_batch": "s1", "rooms": {}, "to_device": {}}));
    assert!(sync.invited_rooms().is_empty() && sync.to_device_events().is_empty());
    let room: JoinedRoom = round(&json!({"timeline": {"events": []}}));
    assert!(room.timeline_events().is_empty() && room.state_events().is_empty());
    assert!(round::<InvitedRoom>(&json!({})).invite_state_events().is_empty());
    assert!(round::<SearchResponse>(&json!({"search_categories": {}})).results().is_empty());
}
