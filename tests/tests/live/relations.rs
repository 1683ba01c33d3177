//! Events that speak of other events.

use matrix_jobs::EventId;
use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::relations::{
    GetRelatingEventsJob, GetRelatingEventsWithRelTypeAndEventTypeJob, GetRelatingEventsWithRelTypeJob,
};
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::threads_list::{GetThreadRootsInclude, GetThreadRootsJob};
use matrix_jobs::enums::Direction;
use serde_json::{Value, json};

use crate::homeserver::{Homeserver, object, read};

fn reply(root: &EventId, text: &str) -> Value {
    json!({"msgtype": "m.text", "body": text, "m.relates_to": {"rel_type": "m.thread", "event_id": root}})
}

pub async fn what_relates_to_an_event(server: &Homeserver) {
    let alice = server.user("relations").await;
    let room = alice.room(CreateRoomJob::new()).await;
    let root = alice.say(&room, "root").await;
    let answer = alice.send(&room, reply(&root, "answer")).await;
    let heart = json!({"m.relates_to": {"rel_type": "m.annotation", "event_id": root, "key": "❤️"}});
    let heart =
        alice.ok(SendMessageJob::new(&room, "m.reaction", object(heart))).await.into_response().event_id;

    let all = alice.ok(GetRelatingEventsJob::new(&room, &root).dir(Direction::Forward).recurse(true)).await;
    let ids: Vec<EventId> = read(all.chunk()).into_iter().map(|event| event.event_id).collect();
    assert_eq!(ids, [answer.clone(), heart.clone()]);
    assert!(all.recursion_depth().is_some_and(|depth| depth >= 1));
    let first = alice.ok(GetRelatingEventsJob::new(&room, &root).limit(1)).await;
    assert_eq!((first.chunk().len(), first.next_batch().is_some()), (1, true));
    let threaded = alice.ok(GetRelatingEventsWithRelTypeJob::new(&room, &root, "m.thread")).await;
    assert_eq!(read(threaded.chunk())[0].event_id, answer);
    let job = GetRelatingEventsWithRelTypeAndEventTypeJob::new(&room, &root, "m.annotation", "m.reaction");
    let hearts = alice.ok(job).await;
    assert_eq!(read(hearts.chunk())[0].event_id, heart);
}

pub async fn threads_of_a_room(server: &Homeserver) {
    let alice = server.user("threads").await;
    let room = alice.room(CreateRoomJob::new()).await;
    let mut roots = Vec::new();
    for text in ["first", "second"] {
        let root = alice.say(&room, text).await;
        alice.send(&room, reply(&root, "response")).await;
        roots.insert(0, root);
    }
    let page =
        alice.ok(GetThreadRootsJob::new(&room).include(GetThreadRootsInclude::Participated).limit(1)).await;
    assert_eq!(read(page.chunk())[0].event_id, roots[0]);
    let rest = alice.ok(GetThreadRootsJob::new(&room).from(page.next_batch().expect("more"))).await;
    assert_eq!(read(rest.chunk())[0].event_id, roots[1]);
}
