//! A client of matrix-rust-sdk, at the homeserver whose URL it is given: `use-rust-sdk {use | sweep} URL`. It prints what
//! it got, a JSON object.

mod sweep;

use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use matrix_sdk::config::{RequestConfig, SyncSettings};
use matrix_sdk::room::{MessagesOptions, Receipts};
use matrix_sdk::ruma::api::client::room::create_room::v3::Request as CreateRoom;
use matrix_sdk::ruma::events::room::message::{OriginalSyncRoomMessageEvent, RoomMessageEventContent};
use matrix_sdk::ruma::events::{AnySyncMessageLikeEvent, AnySyncTimelineEvent};
use matrix_sdk::ruma::room_alias_id;
use matrix_sdk::{Client, Room};
use serde_json::{Map, Value, json};

/// What a step gave, or what was wrong with it.
type Outcome = Result<Value, Box<dyn Error>>;

/// What the client got so far, by step.
#[derive(Default)]
struct Report(Map<String, Value>);

impl Report {
    fn add(&mut self, step: &str, outcome: Outcome) {
        let outcome = outcome.unwrap_or_else(|error| json!({ "error": error.to_string() }));
        self.0.insert(step.to_owned(), outcome);
    }
}

async fn connect(url: &str) -> Result<Client, Box<dyn Error>> {
    // Nothing that the server refuses is sent again.
    let requests = RequestConfig::new().disable_retry().timeout(Duration::from_secs(20));
    let client = Client::builder().homeserver_url(url).request_config(requests).build().await?;
    Ok(client)
}

/// Logs in, syncs, sends, reads and logs out.
async fn use_it(client: &Client, report: &mut Report) -> Result<(), Box<dyn Error>> {
    client.matrix_auth().login_username("bob", "sesame").initial_device_display_name("peer").await?;
    report.add("login", Ok(json!([client.user_id(), client.device_id()])));

    let received = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&received);
    client.add_event_handler(async move |event: OriginalSyncRoomMessageEvent, room: Room| {
        let name = room.display_name().await.map(|name| name.to_string()).unwrap_or_default();
        seen.lock().expect("a list").push(json!([name, event.content.body()]));
    });
    client.sync_once(SyncSettings::new().timeout(Duration::ZERO).full_state(true)).await?;
    let room = client.joined_rooms().into_iter().next().ok_or("no room is joined")?;
    report.add("room", Ok(json!([room.room_id(), room.name()])));

    let sent = room.send(RoomMessageEventContent::text_plain("Hello from rust-sdk")).await?.response;
    report.add("sent", Ok(json!(sent.event_id)));
    client.sync_once(SyncSettings::new().timeout(Duration::from_secs(30))).await?;
    report.add("received", Ok(json!(*received.lock().expect("a list"))));
    report.add("history", history(&room).await);

    let mut new_room = CreateRoom::new();
    new_room.name = Some("New room".to_owned());
    report.add("created", Ok(json!(client.create_room(new_room).await?.room_id())));
    let alias = room_alias_id!("#a:example.org");
    let joined = client.join_room_by_id_or_alias(alias.into(), &["example.org".try_into()?]).await?;
    report.add("joined", Ok(json!(joined.room_id())));

    room.typing_notice(true).await?;
    let receipts = Receipts::new().fully_read_marker(sent.event_id.clone());
    room.send_multiple_receipts(receipts.public_read_receipt(sent.event_id.clone())).await?;
    let redaction = room.redact(&sent.event_id, Some("too late"), None).await?;
    report.add("redaction", Ok(json!(redaction.event_id)));
    client.account().set_display_name(Some("Bob")).await?;
    report.add("display_name", Ok(json!(client.account().get_display_name().await?)));
    client.logout().await?;
    report.add("logout", Ok(json!(true)));
    Ok(())
}

/// The bodies of a room's last messages.
async fn history(room: &Room) -> Outcome {
    let mut bodies = Vec::new();
    for event in room.messages(MessagesOptions::backward()).await?.chunk {
        if let AnySyncTimelineEvent::MessageLike(AnySyncMessageLikeEvent::RoomMessage(message)) =
            event.raw().deserialize()?
        {
            bodies.push(message.as_original().map(|message| message.content.body().to_owned()));
        }
    }
    Ok(json!(bodies))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [what, url] = arguments.as_slice() else { return Err("use-rust-sdk {use | sweep} URL".into()) };
    let client = connect(url).await?;
    let mut report = Report::default();
    if what == "sweep" {
        sweep::sweep(&client, &mut report).await?;
    } else if let Err(error) = use_it(&client, &mut report).await {
        report.add("failed", Err(error));
    }
    println!("{}", Value::Object(report.0));
    Ok(())
}
