//! The README's way to test code that uses jobs: through `matrix_jobs`, with jobs of the definitions.

use std::time::Duration;

use matrix_jobs::client_server::login_token::GenerateLoginTokenJob;
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::test_util::{MockConnection, Mocked, json};
use matrix_jobs::{Connection, JobError};

async fn greet(homeserver: &Connection, room: &str) -> Result<String, JobError> {
    let text = json!({ "msgtype": "m.text", "body": "Hello!" });
    let content = text.as_object().cloned().unwrap_or_default();
    let sent = homeserver.run(SendMessageJob::new(room, "m.room.message", content)).await?;
    Ok(sent.event_id().to_string())
}

#[tokio::test(start_paused = true)]
async fn a_greeting_waits_until_the_server_has_time() {
    let mock = MockConnection::new();
    mock.on("sendMessage").rate_limited(Duration::from_secs(5)).then().respond(json!({ "event_id": "$1" }));

    assert_eq!(greet(&mock, "!room:example.org").await.unwrap(), "$1");

    let requests = mock.requests();
    assert_eq!(requests[1].json()["body"], "Hello!");
    assert_eq!(requests[1].at() - requests[0].at(), Duration::from_secs(5));
    // The same transaction: it is one message, however often it is sent.
    assert_eq!(requests[1].path(), requests[0].path());
}

#[test]
fn a_job_is_mocked_with_its_accessors() {
    let reply = json!({ "login_token": "open", "expires_in_ms": 1 });
    let job = Mocked::new(GenerateLoginTokenJob::new()).json(reply).finish().unwrap();
    assert_eq!(job.login_token().expose(), "open");
}
