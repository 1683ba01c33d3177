//! The deprecated ways to learn what is new.
#![allow(deprecated, reason = "they are what is tested")]

use std::time::Duration;

use matrix_jobs::client_server::content_repo::GetConfigJob;
use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::old_sync::{GetEventsJob, GetOneEventJob, InitialSyncJob};
use matrix_jobs::client_server::peeking_events::PeekEventsJob;
use matrix_jobs::client_server::presence::SetPresenceJob;
use matrix_jobs::client_server::room_initial_sync::RoomInitialSyncJob;
use matrix_jobs::enums::{Membership, PresenceState, Visibility};

use crate::homeserver::{Homeserver, read};

pub async fn what_came_before_sync(server: &Homeserver) {
    let alice = server.user("old").await;
    let room = alice.room(CreateRoomJob::new().name("Attic")).await;
    let sent = alice.say(&room, "dust").await;
    alice.ok(SetPresenceJob::new(&alice.user_id, PresenceState::Online)).await;
    let all = alice.ok(InitialSyncJob::new().limit(5)).await;
    let [info] = all.rooms() else { panic!("{:?}", all.rooms()) };
    assert_eq!((&info.room_id, &info.membership), (&room, &Membership::Join));
    assert_eq!(info.visibility, Some(Visibility::Private));
    let messages = info.messages.as_ref().expect("messages");
    assert_eq!(read(&messages.chunk).last().expect("one").event_id, sent);
    assert!(!read(all.presence()).is_empty());

    let one = alice.ok(RoomInitialSyncJob::new(&room)).await;
    assert_eq!((one.room_id(), one.membership()), (&room, Some(&Membership::Join)));
    assert!(read(one.state().expect("state")).iter().any(|event| event.content.get("name").is_some()));

    let sent = alice.say(&room, "more dust").await;
    let news = alice.ok(GetEventsJob::new().from(all.end()).timeout(Duration::ZERO)).await;
    assert!(news.start().is_some() && news.end().is_some());
    let event = alice.ok(GetOneEventJob::new(&sent)).await.read().expect("readable");
    assert_eq!((&event.event_id, event.content["body"].as_str()), (&sent, Some("more dust")));
    let peek = alice.ok(PeekEventsJob::new(&room).timeout(Duration::ZERO)).await;
    assert!(peek.end().is_some());
    assert_eq!(alice.ok(GetConfigJob::new()).await.upload_size(), Some(50 << 20));
}
