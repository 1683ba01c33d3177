//! What users keep on the server for themselves.

use matrix_jobs::client_server::account_data::{
    GetAccountDataJob, GetAccountDataPerRoomJob, SetAccountDataJob, SetAccountDataPerRoomJob,
};
use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::definitions::tag::Tag;
use matrix_jobs::client_server::tags::{DeleteRoomTagJob, GetRoomTagsJob, SetRoomTagJob};
use serde_json::json;

use crate::homeserver::{Homeserver, object};

pub async fn data_of_the_account_and_of_a_room(server: &Homeserver) {
    let alice = server.user("data").await;
    let (me, kind) = (&alice.user_id, "org.example.settings");
    let content = object(json!({"theme": "dark", "sizes": [1, 2.5, null]}));
    alice.ok(SetAccountDataJob::new(me, kind, content.clone())).await;
    assert_eq!(*alice.ok(GetAccountDataJob::new(me, kind)).await, content);

    let room = alice.room(CreateRoomJob::new()).await;
    let content = object(json!({"draft": "half a sen"}));
    alice.ok(SetAccountDataPerRoomJob::new(me, &room, kind, content.clone())).await;
    assert_eq!(*alice.ok(GetAccountDataPerRoomJob::new(me, &room, kind)).await, content);
    let missing = alice.refused(GetAccountDataPerRoomJob::new(me, &room, "org.example.none")).await;
    assert_eq!((missing.http_status(), missing.errcode()), (Some(404), Some("M_NOT_FOUND")));
}

pub async fn tags_of_a_room(server: &Homeserver) {
    let alice = server.user("tags").await;
    let room = alice.room(CreateRoomJob::new()).await;
    let me = &alice.user_id;
    alice.ok(SetRoomTagJob::new(me, &room, "m.favourite", Tag::new().with_order(0.25))).await;
    alice.ok(SetRoomTagJob::new(me, &room, "u.work / play", Tag::new())).await;
    let tags = alice.ok(GetRoomTagsJob::new(me, &room)).await;
    let tags = tags.tags().expect("tags");
    assert_eq!(tags["m.favourite"].order, Some(0.25));
    assert_eq!(tags["u.work / play"].order, None);
    alice.ok(DeleteRoomTagJob::new(me, &room, "u.work / play")).await;
    let tags = alice.ok(GetRoomTagsJob::new(me, &room)).await;
    assert_eq!(tags.tags().expect("tags").keys().collect::<Vec<_>>(), ["m.favourite"]);
}
