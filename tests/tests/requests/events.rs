//! Contents of events in requests: by type, and as whatever serde writes.

use std::collections::BTreeMap;

use matrix_jobs::client_server::account_data::{
    GetAccountDataJob, GetAccountDataPerRoomJob, SetAccountDataJob, SetAccountDataPerRoomJob,
};
use matrix_jobs::client_server::create_room::{CreateRoomJob, StateEvent};
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::room_state::SetRoomStateWithKeyJob;
use matrix_jobs::client_server::rooms::GetRoomStateWithKeyJob;
use matrix_jobs::client_server::to_device::SendToDeviceJob;
use matrix_jobs::enums::Membership;
use matrix_jobs::events::direct::DirectEventContent;
use matrix_jobs::events::marked_unread::MarkedUnreadEventContent;
use matrix_jobs::events::room_encryption::RoomEncryptionEventContent;
use matrix_jobs::events::room_key::RoomKeyEventContent;
use matrix_jobs::events::room_member::RoomMemberEventContent;
use matrix_jobs::events::room_message::RoomMessageEventContent;
use matrix_jobs::events::room_name::RoomNameEventContent;
use matrix_jobs::events::secret_storage_key::SecretStorageKeyEventContent;
use matrix_jobs::{Job, JobStatusCode, RoomId, UserId};
use serde::Serialize;
use serde_json::{Value, json};

use crate::bodies::sent;
use crate::server::Server;

async fn is_sent(job: impl Job, target: &str, body: Value) {
    let request = sent(job).await;
    let target = format!("/_matrix/client/v3/{target}");
    assert!(request.target.starts_with(&target), "{} is not {target}", request.target);
    assert_eq!(request.json(), body, "{target}");
}

#[tokio::test]
async fn contents_say_the_type_of_their_event() {
    let (room, user) = (RoomId::from("!r"), UserId::from("@u:s"));
    let text = RoomMessageEventContent::text("Hello!");
    let job = SendMessageJob::event(&room, &text).txn_id("t");
    is_sent(job, "rooms/%21r/send/m.room.message/t", json!({"msgtype": "m.text", "body": "Hello!"})).await;

    let job = SetRoomStateWithKeyJob::event(&room, "", &RoomNameEventContent::new("Kitchen"));
    is_sent(job, "rooms/%21r/state/m.room.name/", json!({"name": "Kitchen"})).await;
    let job = SetRoomStateWithKeyJob::event(&room, &user, &RoomMemberEventContent::new(Membership::Invite));
    is_sent(job, "rooms/%21r/state/m.room.member/%40u%3As", json!({"membership": "invite"})).await;

    let key = RoomKeyEventContent::new("m.megolm.v1.aes-sha2", "!r", "id", "secret key");
    let job = SendToDeviceJob::event([(&user, [("D1", key.clone()), ("D2", key)])]);
    let key = json!({"algorithm": "m.megolm.v1.aes-sha2", "room_id": "!r", "session_id": "id", "session_key": "secret key"});
    is_sent(job, "sendToDevice/m.room_key/", json!({"messages": {"@u:s": {"D1": key, "D2": key}}})).await;

    let unread = MarkedUnreadEventContent::new(true);
    let job = SetAccountDataPerRoomJob::event(&user, &room, &unread);
    let target = "user/%40u%3As/rooms/%21r/account_data/m.marked_unread";
    is_sent(job, target, json!({"unread": true})).await;
    let direct = DirectEventContent::new().with_extra(&user, [&room]);
    let job = SetAccountDataJob::event(&user, &direct);
    is_sent(job, "user/%40u%3As/account_data/m.direct", json!({"@u:s": ["!r"]})).await;
    let key = SecretStorageKeyEventContent::new("m.secret_storage.v1.aes-hmac-sha2").with_name("n");
    let job = SetAccountDataJob::prefixed_event(&user, "k", &key);
    let key = json!({"algorithm": "m.secret_storage.v1.aes-hmac-sha2", "name": "n"});
    is_sent(job, "user/%40u%3As/account_data/m.secret_storage.key.k", key).await;

    let encryption = RoomEncryptionEventContent::new("m.megolm.v1.aes-sha2");
    let state = vec![StateEvent::event("", &encryption), StateEvent::new("org.example", json!({"a": 1}))];
    let job = CreateRoomJob::new().initial_state(state);
    let encryption = json!({"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}});
    let other = json!({"type": "org.example", "content": {"a": 1}});
    is_sent(job, "createRoom", json!({"initial_state": [encryption, other]})).await;
}

#[tokio::test]
async fn what_is_read_has_the_type_of_its_content() {
    let server = Server::start().await;
    let connection = server.connection();
    server.answer(&json!({"name": "Kitchen"}));
    let name = connection.run(GetRoomStateWithKeyJob::event::<RoomNameEventContent>("!r", "")).await;
    assert_eq!(name.expect("a name").into_response(), RoomNameEventContent::new("Kitchen"));
    let target = server.received().await.expect("a request").target;
    assert_eq!(target, "/_matrix/client/v3/rooms/%21r/state/m.room.name/");
    server.answer(&json!({"unread": true}));
    let job = GetAccountDataPerRoomJob::event::<MarkedUnreadEventContent>("@u:s", "!r");
    assert!(connection.run(job).await.expect("a content").unread);
    // What isn't such a content is no response.
    server.answer(&json!({"unread": "yes"}));
    let job = GetAccountDataPerRoomJob::event::<MarkedUnreadEventContent>("@u:s", "!r");
    let error = connection.run(job).await.expect_err("no content");
    assert_eq!(error.code(), JobStatusCode::IncorrectResponse);
    server.answer(&json!({"@u:s": ["!r"]}));
    let direct = connection.run(GetAccountDataJob::event::<DirectEventContent>("@u:s")).await;
    let rooms = &direct.expect("a content").extra[&UserId::from("@u:s")];
    assert_eq!(rooms[..], [RoomId::from("!r")]);
    server.answer(&json!({"algorithm": "a"}));
    let job = GetAccountDataJob::prefixed_event::<SecretStorageKeyEventContent>("@u:s", "k");
    assert_eq!(connection.run(job).await.expect("a content").algorithm, "a");
}

#[tokio::test]
async fn untyped_contents_are_whatever_serde_writes() {
    #[derive(Serialize)]
    struct Own {
        body: &'static str,
        odd: Option<u8>,
    }
    let body = json!({"body": "b", "odd": null});
    is_sent(SendMessageJob::new("!r", "org.example", Own { body: "b", odd: None }), "rooms", body.clone())
        .await;
    is_sent(SendMessageJob::new("!r", "org.example", &body), "rooms", body.clone()).await;
    let text = RoomMessageEventContent::text("b");
    let sent = json!({"msgtype": "m.text", "body": "b"});
    is_sent(SendMessageJob::new("!r", "org.example", &text), "rooms", sent).await;
    is_sent(SetRoomStateWithKeyJob::new("!r", "org.example", "k", body.clone()), "rooms", body.clone()).await;
    is_sent(SetAccountDataJob::new("@u:s", "org.example", body.clone()), "user", body.clone()).await;
    let messages = BTreeMap::from([("@u:s", BTreeMap::from([("*", body.clone())]))]);
    is_sent(
        SendToDeviceJob::new("org.example", messages),
        "sendToDevice",
        json!({"messages": {"@u:s": {"*": body}}}),
    )
    .await;
}

#[tokio::test]
async fn what_is_no_object_is_refused_before_anything_is_sent() {
    let server = Server::start().await;
    let connection = server.connection();
    let names = BTreeMap::from([(vec![1], 1)]);
    let mut refused = Vec::new();
    for content in [json!("text"), json!([1]), json!(null), json!(1)] {
        refused.push(connection.run(SendMessageJob::new("!r", "t", &content)).await.map(drop));
        refused
            .push(connection.run(SendToDeviceJob::new("t", [("@u:s", [("*", &content)])])).await.map(drop));
        let state = vec![StateEvent::new("t", content)];
        refused.push(connection.run(CreateRoomJob::new().initial_state(state)).await.map(drop));
    }
    refused.push(connection.run(SendMessageJob::new("!r", "t", names)).await.map(drop));
    for result in refused {
        let error = result.expect_err("no content");
        assert_eq!(error.code(), JobStatusCode::IncorrectRequest, "{error}");
        assert!(error.to_string().contains("an event's content that"), "{error}");
    }
    let large = json!({"a": [9_007_199_254_740_993_u64]});
    let error =
        connection.run(SendToDeviceJob::new("t", [("@u:s", [("*", large)])])).await.expect_err("large");
    assert!(error.to_string().contains("/messages/@u:s/*/a/0"), "{error}");
    assert!(server.received().await.is_none());
}

#[test]
fn debug_shows_no_content() {
    let job = SendMessageJob::event("!r", &RoomMessageEventContent::text("hush"));
    assert!(!format!("{job:?}").contains("hush"));
    let job = SendMessageJob::new("!r", "t", json!({"body": "hush"}));
    assert!(!format!("{job:?}").contains("hush"));
}
