//! Who is there, who is typing, who has read what.

use std::time::Duration;

use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset};
use matrix_jobs::client_server::presence::{GetPresenceJob, SetPresenceJob};
use matrix_jobs::client_server::read_markers::SetReadMarkerJob;
use matrix_jobs::client_server::receipts::{PostReceiptJob, ReceiptType};
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::client_server::typing::SetTypingJob;
use matrix_jobs::enums::PresenceState;
use serde_json::json;

use crate::homeserver::{Homeserver, read};

pub async fn presence_typing_and_receipts(server: &Homeserver) {
    let (alice, bob) = (server.user("presence-a").await, server.user("presence-b").await);
    let room = alice.room(CreateRoomJob::new().preset(CreateRoomPreset::PublicChat)).await;
    bob.join(&room).await;
    alice.ok(SetPresenceJob::new(&alice.user_id, PresenceState::Online).status_msg("baking")).await;
    let presence = bob.ok(GetPresenceJob::new(&alice.user_id)).await;
    assert_eq!((presence.presence(), presence.status_msg()), (&PresenceState::Online, Some("baking")));
    assert_eq!(presence.currently_active(), Some(true));
    assert!(presence.last_active_ago_duration().is_some_and(|ago| ago < Duration::from_secs(60)));

    let event = alice.say(&room, "read me").await;
    bob.ok(PostReceiptJob::new(&room, ReceiptType::Read, &event)).await;
    bob.ok(SetReadMarkerJob::new(&room).fully_read(event.as_str()).read_private(event.as_str())).await;
    bob.ok(SetTypingJob::new(&room, &bob.user_id, true).timeout(Duration::from_secs(20))).await;
    let sync = bob.ok(SyncJob::new()).await;
    let joined = &sync.joined_rooms()[&room];
    let marker =
        read(joined.account_data.as_ref().and_then(|batch| batch.events.as_deref()).expect("markers"));
    let marker = marker.iter().find(|event| event.r#type == "m.fully_read").expect("a marker");
    assert_eq!(marker.content["event_id"], event.as_str());

    let sync = alice.ok(SyncJob::new()).await;
    let joined = &sync.joined_rooms()[&room];
    let events = read(joined.ephemeral.as_ref().and_then(|batch| batch.events.as_deref()).expect("events"));
    let of_type = |name: &str| events.iter().find(|event| event.r#type == name).expect(name);
    assert_eq!(of_type("m.typing").content["user_ids"], json!([bob.user_id]));
    let receipts = &of_type("m.receipt").content[event.as_str()];
    assert!(receipts["m.read"][bob.user_id.as_str()]["ts"].is_u64());
    let present = read(sync.presence().and_then(|batch| batch.events.as_deref()).expect("presence"));
    assert!(present.iter().any(|event| event.r#type == "m.presence"));
}
