//! Clients made with matrix-nio.

use matrix_jobs::client_server::{SendMessageJob, SyncJob};
use matrix_jobs::events::RoomMessageEventContent;
use matrix_jobs::test_server::{OPERATIONS, TestServer};
use serde_json::{Value, json};
use tokio::process::Command;

async fn run(server: &TestServer, program: &str) -> Option<Value> {
    let mut client = Command::new(crate::variable("MATRIX_JOBS_NIO")?);
    client.arg(super::program(program));
    Some(super::run(server, client).await)
}

#[tokio::test]
async fn matrix_nio_logs_in_syncs_sends_and_reads() {
    let server = TestServer::start(OPERATIONS).await.expect("a free port");
    super::script(&server);
    let Some(got) = run(&server, "use_nio.py").await else { return };
    assert_eq!(got["sent"], "$from_bob");
    assert_eq!(got["received"], json!([["Test room", "Hello Bob"]]));
    assert_eq!(got["history"], json!(["Hello Bob"]));
    assert_eq!(got["display_name"], "ProfileSetDisplayNameResponse");
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
    let Some(done) = run(&server, "sweep_nio.py").await else { return };
    let failed = |(_, end): &(&String, &Value)| end.as_str().is_none_or(|end| end.contains('('));
    let failed: Vec<_> = done.as_object().expect("an object").iter().filter(failed).collect();
    assert!(failed.is_empty(), "what could not be called: {failed:?}");
    let known = [
        "`suggested_only` in the query is malformed: expected a boolean.",
        "`allow_remote` in the query is no parameter of `getContentAuthed`.",
        "`allow_remote` in the query is no parameter of `getContentThumbnailAuthed`.",
    ];
    assert_eq!(super::refused(&server), known, "{:?}", server.refused());
    let operations = super::operations(&server);
    assert!(operations.len() >= 50, "{}: {operations:?}", operations.len());
}
