//! Messages: sent, read in both directions, found by time, redacted.

use std::time::{Duration, SystemTime};

use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::definitions::client_event::ClientEvent;
use matrix_jobs::client_server::definitions::room_event_filter::RoomEventFilter;
use matrix_jobs::client_server::event_context::GetEventContextJob;
use matrix_jobs::client_server::message_pagination::GetRoomEventsJob;
use matrix_jobs::client_server::redaction::RedactEventJob;
use matrix_jobs::client_server::room_event_by_timestamp::GetEventByTimestampJob;
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::rooms::GetOneRoomEventJob;
use matrix_jobs::enums::Direction;
use matrix_jobs::{EventId, RoomId, UserId};
use serde_json::json;

use crate::homeserver::{Homeserver, Session, object, read};

/// A message as it came to the room.
pub struct Message {
    pub text: String,
    pub event_id: EventId,
    pub sender: UserId,
}

pub fn message(room: &RoomId, text: &str) -> SendMessageJob {
    SendMessageJob::new(room, "m.room.message", object(json!({"msgtype": "m.text", "body": text})))
}

/// All messages of a room, in the room's order.
pub async fn messages(session: &Session, room: &RoomId) -> Vec<Message> {
    let only = RoomEventFilter::new().with_types(["m.room.message"]);
    let job = GetRoomEventsJob::new(room, Direction::Forward).limit(1000).filter_json(&only);
    let page = session.ok(job.expect("a filter")).await;
    let message = |event: ClientEvent| Message {
        text: event.content["body"].as_str().expect("text").to_owned(),
        event_id: event.event_id,
        sender: event.sender,
    };
    read(page.chunk()).into_iter().map(message).collect()
}

pub async fn a_timeline_read_both_ways(server: &Homeserver) {
    let alice = server.user("timeline").await;
    let room = alice.room(CreateRoomJob::new()).await;
    let mut sent = Vec::new();
    for text in ["one", "two 🦀", "three"] {
        sent.push(alice.say(&room, text).await);
    }
    let messages = RoomEventFilter::new().with_types(["m.room.message"]);
    let back =
        GetRoomEventsJob::new(&room, Direction::Backward).limit(2).filter_json(&messages).expect("a filter");
    let page = alice.ok(back.clone()).await;
    let events = read(page.chunk());
    assert_eq!(events.iter().map(|event| &event.event_id).collect::<Vec<_>>(), [&sent[2], &sent[1]]);
    assert_eq!(events[1].content["body"], "two 🦀");
    assert_eq!((&events[0].sender, &events[0].room_id), (&alice.user_id, &room));
    let rest = alice.ok(back.from(page.end().expect("more"))).await;
    assert_eq!(read(rest.chunk())[0].event_id, sent[0]);
    let forth = alice.ok(GetRoomEventsJob::new(&room, Direction::Forward).limit(1)).await;
    assert_eq!(read(forth.chunk())[0].r#type, "m.room.create");

    let around = alice.ok(GetEventContextJob::new(&room, &sent[1]).limit(2)).await;
    let event = around.event().expect("the event").read().expect("readable");
    assert_eq!(event.event_id, sent[1]);
    assert!(event.unsigned.and_then(|unsigned| unsigned.transaction_id).is_some_and(|id| !id.is_empty()));
    assert_eq!(read(around.events_before().expect("before"))[0].event_id, sent[0]);
    assert_eq!(read(around.events_after().expect("after"))[0].event_id, sent[2]);
    assert!(read(around.state().expect("state")).iter().any(|event| event.r#type == "m.room.member"));

    let found =
        alice.ok(GetEventByTimestampJob::new(&room, SystemTime::UNIX_EPOCH, Direction::Forward)).await;
    assert!(found.origin_server_time() > SystemTime::UNIX_EPOCH + Duration::from_secs(1));
    let one = alice.ok(GetOneRoomEventJob::new(&room, found.event_id())).await.read().expect("readable");
    assert_eq!((one.r#type.as_str(), one.state_key.as_deref()), ("m.room.create", Some("")));
    assert_eq!(one.origin_server_ts, found.origin_server_ts());
}

pub async fn an_event_redacted(server: &Homeserver) {
    let alice = server.user("redaction").await;
    let room = alice.room(CreateRoomJob::new()).await;
    let content = || object(json!({"msgtype": "m.text", "body": "oops"}));
    let send = || SendMessageJob::new(&room, "m.room.message", content()).txn_id("the same / id");
    let sent = alice.ok(send()).await.into_response().event_id;
    assert_eq!(alice.ok(send()).await.event_id(), &sent, "a transaction ID makes one event");

    let redacted = alice.ok(RedactEventJob::new(&room, &sent).reason("a slip")).await;
    let redaction = redacted.event_id().expect("the redaction's ID");
    let event = alice.ok(GetOneRoomEventJob::new(&room, &sent)).await.read().expect("readable");
    assert!(event.content.is_empty());
    let because = event.unsigned.and_then(|unsigned| unsigned.redacted_because).expect("a reason");
    let because = because.read().expect("an event");
    assert_eq!((&because.event_id, &because.content["reason"]), (redaction, &json!("a slip")));
}
