//! Clients made with matrix-rust-sdk.

use matrix_jobs::EventId;
use matrix_jobs::client_server::{
    CreateRoomJob, CreateRoomResponse, GetProfileFieldJob, GetVersionsJob, GetVersionsResponse, JoinRoomJob,
    JoinRoomResponse, LoginJob, LogoutJob, RedactEventJob, SendMessageJob, SetProfileFieldJob,
    SetReadMarkerJob, SetTypingJob, SyncJob,
};
use matrix_jobs::events::RoomMessageEventContent;
use matrix_jobs::test_server::{OPERATIONS, TestServer};
use serde_json::{Value, json};
use tokio::process::Command;

async fn run(server: &TestServer, what: &str) -> Option<Value> {
    let mut client = Command::new(crate::variable("MATRIX_JOBS_RUST_SDK")?);
    client.arg(what);
    Some(super::run(server, client).await)
}

fn script(server: &TestServer) {
    super::script(server);
    server.on::<CreateRoomJob>().respond(CreateRoomResponse::new("!new:example.org"));
    server.on::<JoinRoomJob>().respond(JoinRoomResponse::new("!joined:example.org"));
    server.on::<GetProfileFieldJob>().json(json!({ "displayname": "Bob" }));
}

/// What servers have that know the fields of profiles.
fn versions() -> GetVersionsResponse {
    GetVersionsResponse::new(["v1.1", "v1.11", "v1.16"])
}

#[tokio::test]
async fn matrix_rust_sdk_logs_in_syncs_sends_and_reads() {
    let server = TestServer::start(OPERATIONS).await.expect("a free port");
    script(&server);
    server.on::<GetVersionsJob>().respond(versions());
    let Some(got) = run(&server, "use").await else { return };
    let expected = json!({
        "login": ["@bob:example.org", "D"],
        "room": ["!r:example.org", "Test room"],
        "sent": "$from_bob",
        "received": [["Test room", "Hello Bob"]],
        "history": ["Hello Bob"],
        "created": "!new:example.org",
        "joined": "!joined:example.org",
        "redaction": "$redaction",
        "display_name": "Bob",
        "logout": true,
    });
    assert_eq!(got, expected);
    assert!(server.refused().is_empty(), "{}", server.refused()[0]);
    check_requests(&server);
}

/// What came is what the client was told to do.
fn check_requests(server: &TestServer) {
    let login = &server.requests::<LoginJob>()[0].body;
    assert_eq!(login.initial_device_display_name.as_deref(), Some("peer"));
    let syncs = server.requests::<SyncJob>();
    let syncs: Vec<_> = syncs.iter().map(|sync| (sync.since.as_deref(), sync.timeout)).collect();
    assert_eq!(syncs, [(None, Some(0)), (Some("s1"), Some(30_000))]);
    let sent = server.requests::<SendMessageJob>();
    let content = sent[0].content.read::<RoomMessageEventContent>().expect("a message").value;
    assert_eq!((sent.len(), content.body()), (1, Some("Hello from rust-sdk")));
    let created = &server.requests::<CreateRoomJob>()[0].body;
    assert_eq!(created.name.as_deref(), Some("New room"));
    let joined = &server.requests::<JoinRoomJob>()[0];
    assert_eq!(joined.room_id_or_alias, "#a:example.org");
    assert_eq!(joined.via.as_deref(), Some(&["example.org".into()][..]));
    let typing = &server.requests::<SetTypingJob>()[0];
    assert!(typing.body.typing);
    let read = &server.requests::<SetReadMarkerJob>()[0].body;
    let from_bob = Some(EventId::from("$from_bob"));
    assert_eq!((&read.fully_read, &read.read), (&from_bob, &from_bob));
    let redacted = &server.requests::<RedactEventJob>()[0];
    assert_eq!(
        (redacted.event_id.as_str(), redacted.body.reason.as_deref()),
        ("$from_bob", Some("too late"))
    );
    let profile = &server.requests::<SetProfileFieldJob>()[0];
    assert_eq!((profile.key_name.as_str(), &profile.value), ("displayname", &json!("Bob")));
    assert_eq!(server.requests::<LogoutJob>().len(), 1);
}

/// It asks for the versions before all else, and ends if there are none.
#[tokio::test]
async fn matrix_rust_sdk_wants_versions() {
    let server = TestServer::start(OPERATIONS).await.expect("a free port");
    script(&server);
    let Some(got) = run(&server, "use").await else { return };
    let error = got["failed"]["error"].as_str().expect("an error");
    assert!(error.contains("no response is scripted for `getVersions`"), "{error}");
    assert_eq!(super::operations(&server), ["getVersions"].into());
}

/// All that matrix-rust-sdk sends is in the definitions, but for proposals, whose 404 it takes as an answer.
#[tokio::test]
async fn matrix_rust_sdk_sends_what_the_definitions_allow() {
    let server = TestServer::start(OPERATIONS).await.expect("a free port");
    server.on::<SyncJob>().json(super::first_sync());
    server.on::<GetVersionsJob>().respond(versions());
    let Some(done) = run(&server, "sweep").await else { return };
    let stuck: Vec<_> =
        done.as_object().expect("an object").iter().filter(|(_, ended)| !ended.is_string()).collect();
    assert!(stuck.is_empty(), "what did not end: {stuck:?}");
    assert_eq!(done["logout"].as_str().map(|ended| ended.contains("`logout`")), Some(true), "{done}");
    let refused: Vec<_> = server
        .refused()
        .iter()
        .map(|refused| format!("{} {}: {}", refused.method(), refused.path(), refused.error().status))
        .collect();
    let subscription =
        "/_matrix/client/unstable/io.element.msc4306/rooms/!r:example.org/thread/$e/subscription";
    let proposals = [
        format!("PUT {subscription}"),
        format!("GET {subscription}"),
        format!("DELETE {subscription}"),
        "GET /_matrix/client/unstable/io.element.msc4308/thread_subscriptions".to_owned(),
        "POST /_matrix/client/unstable/org.matrix.simplified_msc3575/sync".to_owned(),
    ];
    assert_eq!(refused, proposals.map(|proposal| format!("{proposal}: 404 Not Found")));
    let operations = super::operations(&server);
    assert!(operations.len() >= 65, "{}: {operations:?}", operations.len());
}
