//! What is new since the last time, and the filters that choose from it.

use std::time::{Duration, Instant};

use matrix_jobs::client_server::create_room::{CreateRoomJob, CreateRoomPreset};
use matrix_jobs::client_server::definitions::room_event_filter::RoomEventFilter;
use matrix_jobs::client_server::definitions::sync_filter::{Filter, FilterEventFormat, RoomFilter};
use matrix_jobs::client_server::filter::{DefineFilterJob, GetFilterJob};
use matrix_jobs::client_server::leaving::LeaveRoomJob;
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::enums::PresenceState;

use crate::homeserver::{Homeserver, Session, read};

/// The server is silent for longer than an attempt may go without progress, since it was asked to.
pub async fn an_idle_long_poll_is_one_request(server: &Homeserver) {
    let alice = server.user("sync-idle").await;
    let mut since = alice.ok(SyncJob::new()).await.next_batch().to_owned();
    let wait = Duration::from_secs(3);
    loop {
        let begin = Instant::now();
        let job = SyncJob::new().since(&since).timeout(wait);
        let news =
            alice.connection.job(job).attempt_timeout(Duration::from_secs(1)).run().await.expect("a sync");
        assert_eq!(news.base().retries(), 0);
        // Before, there may be news of the user's own arrival.
        if begin.elapsed() >= wait {
            return;
        }
        since = news.next_batch().to_owned();
    }
}

pub async fn from_the_first_sync_to_the_next(server: &Homeserver) {
    let (alice, bob) = (server.user("sync-a").await, server.user("sync-b").await);
    let room = alice.room(CreateRoomJob::new().preset(CreateRoomPreset::PublicChat)).await;
    bob.join(&room).await;
    // Summaries come only where properties are loaded when they are needed.
    let lazy = RoomFilter::new().with_state(RoomEventFilter::new().with_lazy_load_members(true));
    let lazy = SyncJob::new().filter_json(&Filter::new().with_room(lazy)).expect("a filter");
    let first = bob.ok(lazy.set_presence(PresenceState::Unavailable).full_state(true)).await;
    let joined = &first.joined_rooms()[&room];
    let timeline = joined.timeline.as_ref().expect("a timeline");
    assert_eq!(timeline.limited, Some(false));
    assert!(read(&timeline.events).iter().any(|event| event.r#type == "m.room.create"));
    let summary = joined.summary.as_ref().expect("a summary");
    assert_eq!(
        (summary.joined_member_count, summary.heroes.as_deref()),
        (Some(2), Some(&[alice.user_id.clone()][..]))
    );
    assert!(
        first.account_data().and_then(|batch| batch.events.as_ref()).is_some_and(|events| !events.is_empty())
    );

    let sent = alice.say(&room, "news").await;
    let next =
        SyncJob::new().since(first.next_batch()).timeout(Duration::from_secs(10)).use_state_after(true);
    let next = bob.ok(next).await;
    let joined = &next.joined_rooms()[&room];
    let events = read(&joined.timeline.as_ref().expect("a timeline").events);
    assert_eq!(events.iter().map(|event| &event.event_id).collect::<Vec<_>>(), [&sent]);
    let unread = joined.unread_notifications.as_ref().expect("counts");
    assert_eq!((unread.notification_count, unread.highlight_count), (Some(1), Some(0)));

    bob.ok(LeaveRoomJob::new(&room)).await;
    let last = bob.ok(SyncJob::new().since(next.next_batch())).await;
    assert!(last.left_rooms().contains_key(&room));
    assert_ne!(last.next_batch(), next.next_batch());
}

/// For two minutes Synapse answers a sync from the beginning as it did the first time; nothing is lost to who goes on from there.
pub async fn a_sync_from_the_beginning_may_be_an_old_one(server: &Homeserver) {
    let alice = server.user("sync-old").await;
    let first = alice.ok(SyncJob::new()).await;
    let room = alice.room(CreateRoomJob::new()).await;
    let again = alice.ok(SyncJob::new()).await;
    assert_eq!(again.next_batch(), first.next_batch());
    let news = alice.ok(SyncJob::new().since(again.next_batch())).await;
    assert!(news.joined_rooms().contains_key(&room));
}

async fn message_types(alice: &Session, job: SyncJob) -> Vec<String> {
    let sync = alice.ok(job).await;
    let join = sync.joined_rooms();
    let timelines = join.values().filter_map(|room| room.timeline.as_ref());
    timelines.flat_map(|timeline| read(&timeline.events)).map(|event| event.r#type).collect()
}

pub async fn filters(server: &Homeserver) {
    let alice = server.user("filters").await;
    let room = alice.room(CreateRoomJob::new()).await;
    alice.say(&room, "one").await;
    alice.say(&room, "two").await;
    let timeline =
        RoomEventFilter::new().with_types(["m.room.message"]).with_limit(1).with_lazy_load_members(true);
    let filter = Filter::new()
        .with_event_format(FilterEventFormat::Client)
        .with_room(RoomFilter::new().with_timeline(timeline).with_rooms([&room]));
    let id = alice.ok(DefineFilterJob::new(&alice.user_id, filter.clone())).await.into_response().filter_id;
    assert_eq!(*alice.ok(GetFilterJob::new(&alice.user_id, &id)).await, filter);
    assert_eq!(message_types(&alice, SyncJob::new().filter(&id)).await, ["m.room.message"]);
    let inline = SyncJob::new().filter_json(&filter).expect("a filter");
    assert_eq!(message_types(&alice, inline).await, ["m.room.message"]);
    let missing = alice.refused(GetFilterJob::new(&alice.user_id, "987654321")).await;
    assert_eq!((missing.http_status(), missing.errcode()), (Some(404), Some("M_NOT_FOUND")));
}
