//! Clients that others wrote, against a test server: what they send is what the definitions allow.

use std::collections::BTreeSet;
use std::path::Path;

use matrix_jobs::client_server::{
    GetRoomEventsJob, LoginJob, LogoutJob, RedactEventJob, SendMessageJob, SetProfileFieldJob,
    SetReadMarkerJob, SetTypingJob, SyncJob,
};
use matrix_jobs::events::RoomMessageEventContent;
use matrix_jobs::test_server::{OPERATIONS, TestServer};
use serde_json::{Value, json};
use tokio::process::Command;

/// Runs a client against the server; what it prints at its end.
async fn run(server: &TestServer, variable: &str, program: &str) -> Option<Value> {
    let interpreter = super::variable(variable)?;
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers").join(program);
    let output =
        Command::new(interpreter).arg(program).arg(server.url()).output().await.expect("an interpreter");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}\nrefused: {:?}", server.refused());
    Some(serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}")))
}

fn message(event_id: &str, sender: &str, body: &str) -> Value {
    json!({
        "type": "m.room.message",
        "event_id": event_id,
        "sender": sender,
        "origin_server_ts": 1_700_000_000_000_u64,
        "content": { "msgtype": "m.text", "body": body },
    })
}

fn state(kind: &str, state_key: &str, content: &Value) -> Value {
    json!({
        "type": kind,
        "event_id": format!("${kind}{state_key}"),
        "sender": "@alice:example.org",
        "state_key": state_key,
        "origin_server_ts": 1_700_000_000_000_u64,
        "content": content,
    })
}

/// Room state, as a client gets it first.
fn first_sync() -> Value {
    let state = json!([
        state("m.room.create", "", &json!({ "room_version": "11" })),
        state("m.room.name", "", &json!({ "name": "Test room" })),
        state("m.room.member", "@alice:example.org", &json!({ "membership": "join" })),
        state("m.room.member", "@bob:example.org", &json!({ "membership": "join" })),
    ]);
    json!({ "next_batch": "s1", "rooms": { "join": { "!r:example.org": {
        "state": { "events": state },
        "timeline": { "events": [], "limited": false, "prev_batch": "p0" },
    } } } })
}

fn second_sync() -> Value {
    let events = [message("$from_alice", "@alice:example.org", "Hello Bob")];
    json!({ "next_batch": "s2", "rooms": { "join": { "!r:example.org": {
        "timeline": { "events": events, "limited": false, "prev_batch": "p1" },
    } } } })
}

fn script(server: &TestServer) {
    server.on::<LoginJob>().json(json!({
        "user_id": "@bob:example.org", "access_token": "open", "device_id": "D",
    }));
    server.accept_tokens(["open"]);
    server.on::<SyncJob>().json(first_sync()).then().json(second_sync());
    server.on::<SendMessageJob>().json(json!({ "event_id": "$from_bob" }));
    let history = [message("$from_alice", "@alice:example.org", "Hello Bob")];
    server.on::<GetRoomEventsJob>().json(json!({ "start": "s2", "end": "p0", "chunk": history }));
    server.on::<RedactEventJob>().json(json!({ "event_id": "$redaction" }));
    server.on::<SetTypingJob>().respond(());
    server.on::<SetReadMarkerJob>().respond(());
    server.on::<SetProfileFieldJob>().respond(());
    server.on::<LogoutJob>().respond(());
}

#[tokio::test]
async fn matrix_nio_logs_in_syncs_sends_and_reads() {
    let server = TestServer::start(OPERATIONS).await.expect("a free port");
    script(&server);
    let Some(got) = run(&server, "MATRIX_JOBS_NIO", "use_nio.py").await else { return };
    assert_eq!(got["sent"], "$from_bob");
    assert_eq!(got["received"], json!([["Test room", "Hello Bob"]]));
    assert_eq!(got["history"], json!(["Hello Bob"]));
    assert_eq!(got["logout"], "LogoutResponse");
    let sent = server.requests::<SendMessageJob>();
    let content = sent[0].content.read::<RoomMessageEventContent>().expect("a message").value;
    assert_eq!((sent.len(), content.body()), (1, Some("Hello from nio")));
    let syncs = server.requests::<SyncJob>();
    let syncs: Vec<_> = syncs.iter().map(|sync| (sync.since.as_deref(), sync.timeout)).collect();
    assert_eq!(syncs, [(None, None), (Some("s1"), Some(30_000))]);
    assert!(server.refused().is_empty(), "{}", server.refused()[0]);
}

/// All that matrix-nio sends is in the definitions, but for what docs/real-servers.md says of it.
#[tokio::test]
async fn matrix_nio_sends_what_the_definitions_allow() {
    let server = TestServer::start(OPERATIONS).await.expect("a free port");
    let Some(done) = run(&server, "MATRIX_JOBS_NIO", "sweep_nio.py").await else { return };
    let failed = |(_, end): &(&String, &Value)| end.as_str().is_none_or(|end| end.contains('('));
    let failed: Vec<_> = done.as_object().expect("an object").iter().filter(failed).collect();
    assert!(failed.is_empty(), "what could not be called: {failed:?}");
    let refused: Vec<_> = server
        .refused()
        .iter()
        .map(|refused| refused.error().error.error.clone().unwrap_or_default())
        .collect();
    let known = [
        "`suggested_only` in the query is malformed: expected a boolean.",
        "`allow_remote` in the query is no parameter of `getContentAuthed`.",
        "`allow_remote` in the query is no parameter of `getContentThumbnailAuthed`.",
    ];
    assert_eq!(refused, known, "{:?}", server.refused());
    let operations: BTreeSet<_> =
        server.received().iter().map(|request| request.endpoint().operation_id).collect();
    assert!(operations.len() >= 50, "{}: {operations:?}", operations.len());
}
