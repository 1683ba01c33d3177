//! A homeserver that dies in the middle of its work and comes back.

use std::fs;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use matrix_jobs::client_server::create_room::CreateRoomJob;
use matrix_jobs::client_server::versions::GetVersionsJob;
use matrix_jobs::{BackoffStep, Connection, JobBackoffStrategy};
use tempfile::TempDir;

use crate::homeserver::{Homeserver, passed, say};
use crate::messages::{message, messages};

const MESSAGES: usize = 100;

/// A homeserver of this test's own, made like the one that all tests share: that one has to live.
struct Mortal {
    data: TempDir,
    command: Vec<String>,
    url: String,
    process: Child,
}

impl Mortal {
    /// None, with a word on standard error, if there is nothing to make it like.
    fn like(shared: &Homeserver) -> Option<Self> {
        let command = shared.process().and_then(|(data, pid)| {
            let line = fs::read_to_string(format!("/proc/{pid}/cmdline")).ok()?;
            Some((data, line.split_terminator('\0').map(str::to_owned).collect::<Vec<_>>()))
        });
        let Some((from, command)) = command else {
            say("the test of a restart skipped: the homeserver isn't one that the start script started here");
            return None;
        };
        let data = TempDir::new().expect("a folder");
        let to = data.path().to_str().expect("a path in Unicode");
        let port =
            TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
        let read = |name| fs::read_to_string(Path::new(from).join(name)).expect(name).replace(from, to);
        let config = read("homeserver.yaml");
        let (before, rest) = config.split_once("{port: ").expect("a port");
        let after = rest.trim_start_matches(|digit: char| digit.is_ascii_digit());
        for (name, text) in [
            ("homeserver.yaml", format!("{before}{{port: {port}{after}")),
            ("log.yaml", read("log.yaml")),
            ("signing.key", read("signing.key")),
        ] {
            fs::write(data.path().join(name), text).expect(name);
        }
        let command: Vec<_> = command.iter().map(|part| part.replace(from, to)).collect();
        let process = start(&command);
        Some(Self { data, command, url: format!("http://127.0.0.1:{port}"), process })
    }

    fn kill(&mut self) {
        self.process.kill().and_then(|()| self.process.wait()).expect("its end");
    }

    fn start_again(&mut self) {
        self.process = start(&self.command);
    }
}

impl Drop for Mortal {
    fn drop(&mut self) {
        self.kill();
        if std::thread::panicking() {
            let log = fs::read_to_string(self.data.path().join("homeserver.log")).unwrap_or_default();
            say(log.get(log.len().saturating_sub(4096)..).unwrap_or_default());
        }
    }
}

fn start(command: &[String]) -> Child {
    let mut program = Command::new(&command[0]);
    program.args(&command[1..]).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    program.spawn().expect("a homeserver")
}

/// For two minutes at least.
fn patient() -> JobBackoffStrategy {
    let step =
        BackoffStep { attempt_timeout: Duration::from_secs(30), retry_interval: Duration::from_millis(500) };
    JobBackoffStrategy::new([step; 240])
}

pub async fn jobs_go_on_when_the_server_is_back(shared: &Homeserver) {
    let Some(mut mortal) = Mortal::like(shared) else { return };
    let connection =
        Connection::builder(&mortal.url).expect("a base URL").max_in_flight(4).backoff(patient());
    let connection = connection.build().expect("a connection");
    passed(connection.run(GetVersionsJob::new()).await);
    let alice = Homeserver::at(&mortal.url).user_through(connection, "restart").await;
    let room = alice.room(CreateRoomJob::new()).await;

    let texts: Vec<_> = (0..MESSAGES).map(|number| number.to_string()).collect();
    let mut jobs: Vec<_> =
        texts.iter().map(|text| alice.connection.job(message(&room, text)).submit()).collect();
    let others = jobs.split_off(MESSAGES / 5);
    let mut sent = Vec::new();
    for job in jobs {
        sent.push(passed(job.await).into_response().event_id);
    }
    mortal.kill();
    let dead = Instant::now();
    tokio::time::sleep(Duration::from_secs(1)).await;
    let finished = others.iter().filter(|job| job.is_finished()).count();
    mortal.start_again();
    let mut retries = 0;
    for job in others {
        let job = passed(job.await);
        retries += job.base().retries();
        sent.push(job.into_response().event_id);
    }
    say(&format!(
        "a restart after {} of {MESSAGES} messages: all were sent {:.1?} after the server died, with {retries} retries",
        MESSAGES / 5 + finished,
        dead.elapsed()
    ));
    assert!(retries > 0, "the server died too late");
    let mut arrived = messages(&alice, &room).await;
    arrived.sort_by_key(|message| message.text.parse::<usize>().expect("a number"));
    assert_eq!(
        arrived.iter().map(|message| &message.text).collect::<Vec<_>>(),
        texts.iter().collect::<Vec<_>>()
    );
    assert_eq!(
        arrived.iter().map(|message| &message.event_id).collect::<Vec<_>>(),
        sent.iter().collect::<Vec<_>>()
    );
}
