//! Clients that others wrote, against a test server: what they send is what the definitions allow.

mod nio;
mod rust_sdk;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use matrix_jobs::client_server::{
    GetRoomEventsJob, LoginJob, LogoutJob, RedactEventJob, SendMessageJob, SetProfileFieldJob,
    SetReadMarkerJob, SetTypingJob, SyncJob,
};
use matrix_jobs::test_server::{RefusedRequest, TestServer};
use serde_json::{Value, json};
use tokio::process::Command;

/// Runs a client against the server, whose URL is its last argument; what it prints at its end.
async fn run(server: &TestServer, mut client: Command) -> Value {
    let output = client.arg(server.url()).output().await.expect("a program");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}\nrefused: {:?}", server.refused());
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {output:?}"))
}

fn program(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("peers").join(name)
}

/// What was wrong with each request that was refused.
fn refused(server: &TestServer) -> Vec<String> {
    let error = |refused: &RefusedRequest| refused.error().error.error.clone().unwrap_or_default();
    server.refused().iter().map(error).collect()
}

/// Which operations were called.
fn operations(server: &TestServer) -> BTreeSet<&'static str> {
    server.received().iter().map(|request| request.endpoint().operation_id).collect()
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
