//! A room's whole history: every event that a user may send, sent by its type and read by its type, in all places
//! where events are read; and again after half of it was redacted.

use std::collections::{BTreeMap, BTreeSet};

use matrix_jobs::catalog;
use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::definitions::room_event_filter::RoomEventFilter;
use matrix_jobs::client_server::definitions::sync_filter::{Filter, RoomFilter};
use matrix_jobs::client_server::event_context::GetEventContextJob;
use matrix_jobs::client_server::message_pagination::GetRoomEventsJob;
use matrix_jobs::client_server::redaction::RedactEventJob;
use matrix_jobs::client_server::relations::GetRelatingEventsJob;
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::room_state::SetRoomStateWithKeyJob;
use matrix_jobs::client_server::rooms::{GetOneRoomEventJob, GetRoomStateJob, GetRoomStateWithKeyJob};
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::enums::{Direction, Membership};
use matrix_jobs::event::{
    AnyEnvelope, Envelope, EventContent, MessageLikeEventContent, RelatesTo, StateEventContent,
};
use matrix_jobs::events::room_message::RoomMessageEventContent as Message;
use matrix_jobs::events::{AnyStrippedStateEvent, AnySyncTimelineEvent, AnyTimelineEvent};
use matrix_jobs::json::{Json, Raw, RawJson};
use matrix_jobs::{EventId, RoomId};
use serde_json::Value;

use crate::homeserver::{Homeserver, Session, say};
use crate::{contents, state_contents};

/// Types of events that no timeline has: account data, what is ephemeral, and messages to devices.
const ELSEWHERE: [&str; 30] = [
    "m.accepted_terms",
    "m.cross_signing.master",
    "m.cross_signing.self_signing",
    "m.cross_signing.user_signing",
    "m.direct",
    "m.dummy",
    "m.forwarded_room_key",
    "m.fully_read",
    "m.identity_server",
    "m.ignored_user_list",
    "m.image_pack.rooms",
    "m.invite_permission_config",
    "m.key.verification.request",
    "m.key_backup",
    "m.marked_unread",
    "m.megolm_backup.v1",
    "m.presence",
    "m.push_rules",
    "m.receipt",
    "m.recent_emoji",
    "m.room_key",
    "m.room_key.withheld",
    "m.room_key_bundle",
    "m.room_key_request",
    "m.secret.request",
    "m.secret.send",
    "m.secret_storage.default_key",
    "m.secret_storage.key.",
    "m.tag",
    "m.typing",
];

/// An event that was sent.
struct Sent {
    name: &'static str,
    /// Whether the content of an event that was read is the one that was sent.
    is_same: Box<dyn Fn(&RawJson) -> bool + Send>,
}

/// What was sent into a room, by the IDs of the events.
pub struct History<'s> {
    pub sender: &'s Session,
    pub room: RoomId,
    sent: BTreeMap<EventId, Sent>,
    pub types: BTreeSet<&'static str>,
}

impl History<'_> {
    /// Sends an event that isn't state.
    pub async fn message<C: MessageLikeEventContent + PartialEq>(&mut self, content: C) -> EventId {
        let sent = self.sender.ok(SendMessageJob::event(&self.room, &content)).await;
        self.remember(sent.into_response().event_id, content)
    }

    /// Sets a part of the room's state.
    pub async fn state<'k, C>(&mut self, key: &'k str, content: C) -> EventId
    where
        C: StateEventContent<StateKey: From<&'k str>> + PartialEq,
    {
        let read_again = GetRoomStateWithKeyJob::event::<C>(&self.room, key);
        let sent = self.sender.ok(SetRoomStateWithKeyJob::event(&self.room, key, &content)).await;
        assert!(*self.sender.ok(read_again).await == content, "{} isn't what was set", C::TYPE);
        self.remember(sent.into_response().event_id, content)
    }

    fn remember<C: EventContent + PartialEq>(&mut self, id: EventId, sent: C) -> EventId {
        self.types.insert(C::TYPE);
        let is_same = move |read: &RawJson| {
            let read = read.read::<C>().unwrap_or_else(|why| panic!("{}: {why}", C::TYPE));
            assert!(read.warnings.is_empty(), "{}: {}", C::TYPE, read.warnings);
            read.value == sent
        };
        self.sent.insert(id.clone(), Sent { name: C::TYPE, is_same: Box::new(is_same) });
        id
    }
}

/// An event as it was read somewhere, of any of the forms that events have there.
trait AnyEvent: Json + serde::Serialize {
    fn is_other(&self) -> bool;
    fn is_redacted(&self) -> bool;
    fn id(&self) -> &EventId;
}

macro_rules! any_event {
    ($($type:ident)+) => {$(
        impl AnyEvent for $type {
            fn is_other(&self) -> bool {
                matches!(self, Self::Other(_))
            }
            fn is_redacted(&self) -> bool {
                Envelope::is_redacted(self)
            }
            fn id(&self) -> &EventId {
                self.event_id()
            }
        }
    )+};
}
any_event!(AnyTimelineEvent AnySyncTimelineEvent);

/// Reads events as what they are, without a warning, and holds their contents against what was sent.
fn check<E: AnyEnvelope<Any: AnyEvent>>(history: &History<'_>, events: &[Raw<E>]) -> BTreeSet<EventId> {
    let mut seen = BTreeSet::new();
    for raw in events {
        let event = raw.deserialize_with_warnings().unwrap_or_else(|why| panic!("{why}: {raw:?}"));
        assert!(event.warnings.is_empty(), "{}: {raw:?}", event.warnings);
        let event = event.value;
        let (was, is): (Value, Value) =
            (serde_json::from_str(raw.as_str()).expect("JSON"), serde_json::to_value(&event).expect("JSON"));
        for part in ["content", "unsigned", "sender", "state_key", "type", "event_id", "origin_server_ts"] {
            assert_eq!(is.get(part), was.get(part), "{part} of {was}");
        }
        let name = was["type"].as_str().expect("a type");
        assert_eq!(event.is_other(), event.is_redacted() || !history.types.contains(name), "{was}");
        if let Some(sent) = history.sent.get(event.id()).filter(|_| !event.is_redacted()) {
            let content = raw.field::<RawJson>("content").expect("readable").expect("a content");
            assert!((sent.is_same)(&content), "{was} isn't what was sent");
        }
        seen.insert(event.id().clone());
    }
    seen
}

/// The room in one sync from its beginning.
async fn by_sync(reader: &Session, history: &History<'_>) -> BTreeSet<EventId> {
    let all = RoomFilter::new().with_timeline(RoomEventFilter::new().with_limit(100));
    let job = SyncJob::new().filter_json(&Filter::new().with_room(all)).expect("a filter");
    let sync = reader.ok(job).await;
    let room = &sync.joined_rooms()[&history.room];
    check(history, &room.timeline.as_ref().expect("a timeline").events)
}

/// The room in pages.
async fn by_pages(reader: &Session, history: &History<'_>) -> BTreeSet<EventId> {
    let (mut seen, mut from) = (BTreeSet::new(), None);
    loop {
        let mut job = GetRoomEventsJob::new(&history.room, Direction::Forward).limit(20);
        if let Some(from) = from {
            job = job.from(from);
        }
        let page = reader.ok(job).await;
        seen.append(&mut check(history, page.chunk()));
        match page.end() {
            Some(end) => from = Some(end.to_owned()),
            None => return seen,
        }
    }
}

/// Reads the room in all places where its events are.
async fn read_everywhere(reader: &Session, history: &History<'_>, root: &EventId) {
    let (by_sync, by_pages) = (by_sync(reader, history).await, by_pages(reader, history).await);
    assert_eq!(by_sync, by_pages);
    for id in history.sent.keys() {
        assert!(by_pages.contains(id), "{id} wasn't read");
        let one = reader.ok(GetOneRoomEventJob::new(&history.room, id)).await.into_response();
        check(history, &[one]);
    }
    let around = reader.ok(GetEventContextJob::new(&history.room, root).limit(40)).await;
    check(history, &[around.event().expect("the event").clone()]);
    for events in [around.events_before(), around.events_after(), around.state()] {
        check(history, events.expect("events"));
    }
    let related = reader.ok(GetRelatingEventsJob::new(&history.room, root).limit(50)).await;
    check(history, related.chunk());
    check(history, &reader.ok(GetRoomStateJob::new(&history.room)).await);
}

/// Who is invited sees what the room is, without being in it.
async fn invited(reader: &Session, room: &RoomId) {
    let sync = reader.ok(SyncJob::new()).await;
    let invited = &sync.invited_rooms()[room];
    let state = invited.invite_state.as_ref().and_then(|state| state.events.as_deref()).expect("state");
    let mut seen = BTreeSet::new();
    for raw in state {
        let event = raw.deserialize_with_warnings().expect("an event");
        assert!(event.warnings.is_empty(), "{}: {raw:?}", event.warnings);
        assert!(!matches!(event.value, AnyStrippedStateEvent::Other(_)), "{raw:?}");
        if let AnyStrippedStateEvent::RoomMember(member) = &event.value {
            let expected = if member.state_key == reader.user_id.as_str() {
                Membership::Invite
            } else {
                Membership::Join
            };
            assert_eq!(member.content.membership, expected);
        }
        seen.insert(event.value.event_type().to_owned());
    }
    for name in ["m.room.create", "m.room.member", "m.room.join_rules", "m.room.name"] {
        assert!(seen.contains(name), "{name} isn't in {seen:?}");
    }
}

/// What the server says of the first message after all that relates to it.
async fn aggregated(reader: &Session, history: &History<'_>, root: &EventId) {
    let root = reader.ok(GetOneRoomEventJob::new(&history.room, root)).await.deserialize().expect("an event");
    let relations = root.unsigned().and_then(|unsigned| unsigned.relations.as_ref()).expect("relations");
    let thread = relations.thread.as_ref().expect("a thread");
    assert_eq!((thread.count, thread.current_user_participated), (2, false));
    let latest = thread.latest_event.deserialize().expect("an event");
    assert!(
        matches!(&latest, AnySyncTimelineEvent::RoomMessage(event) if event.content.body() == Some("within"))
    );
    let edit = relations.replace.as_ref().expect("an edit").deserialize().expect("an event");
    let AnySyncTimelineEvent::RoomMessage(edit) = edit else { panic!("{edit:?}") };
    assert_eq!(edit.content.new_content().and_then(Message::body), Some("better"));
    assert!(matches!(edit.content.relates_to(), Some(RelatesTo::Replacement(_))));
    assert_eq!(relations.reference.as_ref().map(|references| references.chunk.len()), Some(1));
}

/// Redacts every second event, and reads all of them again.
async fn redacted(reader: &Session, history: &mut History<'_>, root: &EventId) {
    // Synapse lets nobody redact who may be in the room.
    let may = |id: &EventId, sent: &Sent| id != root && sent.name != "m.room.server_acl";
    let mine = history.sent.iter().filter(|(id, sent)| may(id, sent)).map(|(id, _)| id.clone());
    let redacted: Vec<EventId> = mine.step_by(2).collect();
    for id in &redacted {
        history.sender.ok(RedactEventJob::new(&history.room, id).reason("spring cleaning")).await;
    }
    history.types.insert("m.room.redaction");
    for id in &redacted {
        let raw = reader.ok(GetOneRoomEventJob::new(&history.room, id)).await.into_response();
        let event = raw.deserialize_with_warnings().expect("an event");
        assert!(event.warnings.is_empty(), "{}: {raw:?}", event.warnings);
        assert!(AnyEvent::is_redacted(&event.value) && AnyEvent::is_other(&event.value), "{raw:?}");
        let because = event.value.unsigned().and_then(|unsigned| unsigned.redacted_because.as_ref());
        let AnySyncTimelineEvent::RoomRedaction(because) =
            because.expect("a reason").deserialize().expect("an event")
        else {
            panic!("{raw:?}")
        };
        assert_eq!(because.content.reason.as_deref(), Some("spring cleaning"));
        assert_eq!(because.content.redacts.as_ref(), Some(id));
    }
    by_pages(reader, history).await;
    for id in history.sent.keys() {
        let one = reader.ok(GetOneRoomEventJob::new(&history.room, id)).await.into_response();
        let event = one.deserialize().expect("an event");
        assert_eq!(AnyEvent::is_redacted(&event), redacted.contains(id), "{one:?}");
    }
    let around = reader.ok(GetEventContextJob::new(&history.room, root).limit(40)).await;
    check(history, around.events_after().expect("events"));
}

pub async fn a_whole_history(server: &Homeserver) {
    let (alice, bob) = (server.user("history-a").await, server.user("history-b").await);
    let room = alice.room(CreateRoomJob::new().name("Kitchen").invite([&bob.user_id])).await;
    invited(&bob, &room).await;
    bob.join(&room).await;
    let mut history = History { sender: &alice, room, sent: BTreeMap::new(), types: BTreeSet::new() };
    let root = history.message(Message::text("root")).await;
    for message in contents::messages(&bob.user_id) {
        history.message(message).await;
    }
    contents::relations(&mut history, &root, &bob.user_id).await;
    contents::others(&mut history).await;
    state_contents::looks(&mut history, &root).await;
    state_contents::rights(&mut history).await;
    state_contents::creation(&mut history).await;
    state_contents::places(&mut history).await;
    read_everywhere(&bob, &history, &root).await;
    aggregated(&bob, &history, &root).await;
    redacted(&bob, &mut history, &root).await;

    let all: BTreeSet<&str> = catalog::EVENTS.iter().map(|event| event.name).collect();
    let rest: Vec<&str> = all.difference(&history.types).copied().collect();
    assert_eq!(rest, ELSEWHERE, "each type of events is either sent here, or has no place in a timeline");
    say(&format!("{} events of {} types sent and read", history.sent.len(), history.types.len()));
}
