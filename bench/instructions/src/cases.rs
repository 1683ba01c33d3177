//! What is counted. Each case is done once before, so that what a program does once isn't in the counts.

use std::hint::black_box;

use bytes::Bytes;
use matrix_jobs::client_server::definitions::sync_filter::Filter;
use matrix_jobs::client_server::definitions::user_identifier::UserIdentifier;
use matrix_jobs::client_server::login::LoginJob;
use matrix_jobs::client_server::login_token::GenerateLoginTokenResponse;
use matrix_jobs::client_server::message_pagination::{GetRoomEventsJob, GetRoomEventsResponse};
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::sync::SyncResponse;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::enums::Direction;
use matrix_jobs::json::{self, Json, JsonObject};
use matrix_jobs::test_util::MockConnection;
use matrix_jobs::{Connection, Job, MatrixError};
use serde_json::json;

use crate::sync_reply;

/// All cases, in the order of the table.
pub const NAMES: [&str; 10] = [
    "read a sync of 100 kB",
    "read the events of a sync of 100 kB",
    "read a login token",
    "read an error",
    "read a page of messages",
    "write a filter",
    "request: send a message",
    "request: log in",
    "request: get messages",
    "call: who am I",
];

const SYNC_BYTES: usize = 100_000;
const LOGIN_TOKEN: &str = r#"{"login_token":"mlt_b3BlbiBzZXNhbWUgb3BlbiBzZXNhbWUx","expires_in_ms":120000}"#;
const ERROR: &str =
    r#"{"errcode":"M_LIMIT_EXCEEDED","error":"Too many requests","retry_after_ms":2000,"soft_logout":false}"#;

/// Does one case.
pub fn run(name: &str) -> Result<(), String> {
    match name {
        "read a sync of 100 kB" => read::<SyncResponse>(sync_reply::generate(SYNC_BYTES)),
        "read the events of a sync of 100 kB" => read_events(sync_reply::generate(SYNC_BYTES)),
        "read a login token" => read::<GenerateLoginTokenResponse>(LOGIN_TOKEN.to_owned()),
        "read an error" => read::<MatrixError>(ERROR.to_owned()),
        "read a page of messages" => read::<GetRoomEventsResponse>(sync_reply::page_of_messages(20)),
        "write a filter" => {
            let filter = filter();
            twice(|| json::write(black_box(&filter)));
        }
        "request: send a message" => request(|| {
            SendMessageJob::new("!room:example.org", "m.room.message", content()).txn_id("m1700000000000.1")
        }),
        "request: log in" => request(|| {
            let user = UserIdentifier::new("m.id.user").with_extra("user", "alice");
            LoginJob::new("m.login.password").identifier(user).password("open sesame").device_id("DEVICE")
        }),
        "request: get messages" => request(|| {
            let job = GetRoomEventsJob::new("!room:example.org", Direction::Backward);
            job.from("t47429-4392820_219380_26003_2265").limit(50).filter(r#"{"types":["m.room.message"]}"#)
        }),
        "call: who am I" => call(GetTokenOwnerJob::new, &json!({ "user_id": "@alice:example.org" })),
        _ => return Err(format!("there is no case `{name}`")),
    }
    Ok(())
}

/// What happens in here is counted. Callgrind knows it by its name.
#[inline(never)]
fn measured<T>(work: &mut dyn FnMut() -> T) {
    // What was made is dropped within the count.
    drop(black_box(work()));
}

fn twice<T>(mut work: impl FnMut() -> T) {
    drop(black_box(work()));
    measured(&mut work);
}

fn read<T: Json>(text: String) {
    let body = Bytes::from(text);
    let warnings = json::read::<T>(&body).expect("a good reply").warnings;
    assert!(warnings.is_empty(), "{warnings}");
    twice(|| json::read::<T>(black_box(&body)));
}

/// Reads the events of a sync's rooms, each by its type.
fn read_events(text: String) {
    let sync = json::read::<SyncResponse>(&Bytes::from(text)).expect("a good reply").value;
    let rooms = sync.rooms.and_then(|rooms| rooms.join).expect("rooms");
    let timelines = rooms.values().filter_map(|room| Some(&room.timeline.as_ref()?.events));
    let states = rooms.values().filter_map(|room| room.state.as_ref()?.events.as_ref());
    let events: Vec<_> = timelines.chain(states).flatten().collect();
    twice(|| {
        for event in &events {
            let read = event.deserialize_with_warnings().expect("an event");
            assert!(read.warnings.is_empty(), "{}", read.warnings);
            drop(black_box(read));
        }
    });
}

/// Makes a job, its request and all else that it has before it waits for its turn.
fn request<J: Job>(job: impl Fn() -> J) {
    let connection = Connection::new("http://matrix.example.org").expect("a connection");
    twice(|| drop(connection.run(job())));
}

/// The whole of a job, its queue and its reply, but for HTTP.
fn call<J: Job>(job: impl Fn() -> J, reply: &json::JsonValue) {
    let mock = MockConnection::new();
    mock.on_job(&job()).respond(reply.clone());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    twice(|| runtime.block_on(mock.run(job())).expect("a reply"));
}

fn content() -> JsonObject {
    let content = json!({
        "msgtype": "m.text",
        "body": "Hello, \"world\": it's *me* again. Wie geht's?",
        "format": "org.matrix.custom.html",
        "formatted_body": "Hello, \"world\": it's <em>me</em> again. Wie geht's?",
        "m.mentions": { "user_ids": ["@bob:example.org"] },
    });
    serde_json::from_value(content).expect("an object")
}

fn filter() -> Filter {
    let filter = r#"{"event_fields":["type","content","sender"],"event_format":"client",
        "presence":{"limit":0,"types":["m.presence"]},
        "room":{"include_leave":false,"rooms":["!room:example.org","!other:example.org"],
            "timeline":{"lazy_load_members":true,"limit":20,"not_senders":["@spam:example.org"]},
            "state":{"lazy_load_members":true,"types":["m.room.member","m.room.name"]}}}"#;
    json::read_str(filter).expect("a filter").value
}
