//! The example application service behind a homeserver of its own, which sends it transactions, pings and queries.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use matrix_jobs::Connection;
use matrix_jobs::application_service::definitions::registration::Registration;
use matrix_jobs::application_service::{
    GetProtocolMetadataJob, PingJob, QueryRoomByAliasJob, QueryUserByIdJob, SendTransactionJob,
};
use matrix_jobs::client_server::appservice_ping::PingAppserviceJob;
use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::{InviteUserJob, SendMessageJob};
use matrix_jobs::events::RoomMessageEventContent;
use matrix_jobs::json;

use crate::examples::example;
use crate::homeserver::{Homeserver, passed, say};
use crate::messages::messages;
use crate::own::Own;

/// The program, which ends with the test.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill().and_then(|()| self.0.wait());
    }
}

/// Starts the example, and waits until it listens.
fn start(homeserver: &str, port: u16, registration: &std::path::Path) -> Program {
    let mut command = Command::new(example("appservice"));
    command.args(["--homeserver", homeserver, "--listen", &format!("127.0.0.1:{port}"), "--registration"]);
    let mut program = command.arg(registration).stdout(Stdio::piped()).spawn().expect("the example");
    let output = program.stdout.take().expect("its output");
    let listens =
        BufReader::new(output).lines().map_while(Result::ok).any(|line| line.starts_with("listens on"));
    assert!(listens, "it listens");
    Program(program)
}

pub async fn an_application_service_answers(shared: &Homeserver) {
    let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("echo.yaml");
    // The first start writes the registration; the homeserver isn't there yet.
    drop(start("http://127.0.0.1:1", free, &file));
    let text = fs::read_to_string(&file).expect("a registration");
    let registration = json::read_str::<Registration>(&text).expect("a registration").value;
    let names = format!("app_service_config_files: ['{}']\nreport_stats: false", file.display());
    let Some(own) = Own::like(shared, &[("report_stats: false", &names)]) else { return };
    let program = start(&own.url, free, &file);

    let bridge = own.connection().await;
    bridge.set_access_token(registration.as_token.clone());
    passed(bridge.run(PingAppserviceJob::new(&registration.id)).await);

    // The homeserver asks for the user that it doesn't know, who joins, and repeats.
    let alice = Homeserver::at(&own.url).user("appservice").await;
    let room = alice.room(CreateRoomJob::new()).await;
    passed(alice.connection.run(InviteUserJob::new(&room, "@echo_ann:localhost")).await);
    let texts = ["echo_ann: hello", "nobody is meant", "echo_ann: bye"];
    wait_for(async || messages(&alice, &room).await.is_empty() && is_joined(&alice, &room).await).await;
    for text in texts {
        let said = SendMessageJob::event(&room, &RoomMessageEventContent::text(text));
        passed(alice.connection.run(said).await);
    }
    wait_for(async || echoes(&alice, &room).await.len() == 2).await;
    assert_eq!(echoes(&alice, &room).await, ["hello", "bye"]);
    our_jobs_are_answered(free, &registration).await;
    drop(program);
    say(
        "the example application service answered a homeserver's transactions, queries and pings, and our jobs",
    );
}

async fn is_joined(alice: &crate::homeserver::Session, room: &matrix_jobs::RoomId) -> bool {
    let members = matrix_jobs::client_server::GetJoinedMembersByRoomJob::new(room);
    let members = passed(alice.connection.run(members).await);
    members.joined().is_some_and(|joined| joined.keys().any(|user| user == "@echo_ann:localhost"))
}

async fn echoes(alice: &crate::homeserver::Session, room: &matrix_jobs::RoomId) -> Vec<String> {
    let all = messages(alice, room).await;
    let echoes = all.into_iter().filter(|message| message.sender == "@echo_ann:localhost");
    echoes.map(|message| message.text).collect()
}

/// What takes the homeserver a moment.
async fn wait_for(is_so: impl AsyncFn() -> bool) {
    for _ in 0..150 {
        if is_so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    panic!("it didn't happen in 30 seconds");
}

/// What a homeserver asks, asked by our jobs.
async fn our_jobs_are_answered(port: u16, registration: &Registration) {
    let homeserver = Connection::new(&format!("http://127.0.0.1:{port}")).expect("a connection");
    homeserver.set_access_token("another token");
    let stranger = passed_not(homeserver.run(PingJob::new()).await);
    assert_eq!(stranger, (Some(403), Some("M_FORBIDDEN".to_owned())));
    homeserver.set_access_token(registration.hs_token.clone());
    passed(homeserver.run(PingJob::new()).await);
    passed(homeserver.run(SendTransactionJob::new(Vec::new()).txn_id("once")).await);
    passed(homeserver.run(QueryUserByIdJob::new("@echo_bob:localhost")).await);
    let unknown = passed_not(homeserver.run(QueryUserByIdJob::new("@bob:localhost")).await);
    assert_eq!(unknown, (Some(404), Some("M_NOT_FOUND".to_owned())));
    // It has no rooms and bridges to nowhere.
    let rooms = passed_not(homeserver.run(QueryRoomByAliasJob::new("#a:localhost")).await);
    let networks = passed_not(homeserver.run(GetProtocolMetadataJob::new("irc")).await);
    assert_eq!((rooms.1.as_deref(), networks.1.as_deref()), (Some("M_UNRECOGNIZED"), Some("M_UNRECOGNIZED")));
}

fn passed_not<T>(result: Result<T, matrix_jobs::JobError>) -> (Option<u16>, Option<String>) {
    let error = result.err().expect("an error");
    (error.http_status(), error.errcode().map(str::to_owned))
}
