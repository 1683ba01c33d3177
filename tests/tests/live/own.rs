//! A homeserver of a test's own: to be killed, or with settings of its own.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use matrix_jobs::client_server::versions::GetVersionsJob;
use matrix_jobs::{BackoffStep, Connection, ConnectionBuilder, JobBackoffStrategy};
use tempfile::TempDir;

use crate::homeserver::{Homeserver, passed, say};

/// A homeserver made like the one that all tests share, which has to live.
pub struct Own {
    data: TempDir,
    command: Vec<String>,
    pub url: String,
    process: Child,
}

impl Own {
    /// One whose configuration has other words in place of some. None, with a word on standard error, if there is
    /// nothing to make it like.
    pub fn like(shared: &Homeserver, changes: &[(&str, &str)]) -> Option<Self> {
        let command = shared.process().and_then(|(data, pid)| {
            let line = fs::read_to_string(format!("/proc/{pid}/cmdline")).ok()?;
            Some((data, line.split_terminator('\0').map(str::to_owned).collect::<Vec<_>>()))
        });
        let Some((from, command)) = command else {
            say(
                "a test with a homeserver of its own skipped: the shared one isn't one that the start script started here",
            );
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
        let mut config = format!("{before}{{port: {port}{after}");
        for (this, that) in changes {
            assert!(config.contains(this), "the configuration has no `{this}`");
            config = config.replace(this, that);
        }
        for (name, text) in [
            ("homeserver.yaml", config),
            ("log.yaml", read("log.yaml")),
            ("signing.key", read("signing.key")),
        ] {
            fs::write(data.path().join(name), text).expect(name);
        }
        let command: Vec<_> = command.iter().map(|part| part.replace(from, to)).collect();
        let process = start(&command);
        Some(Self { data, command, url: format!("http://127.0.0.1:{port}"), process })
    }

    /// A connection that is patient, to a server that is up.
    pub async fn connection(&self) -> Connection {
        self.connection_with(|builder| builder).await
    }

    pub async fn connection_with(&self, settings: fn(ConnectionBuilder) -> ConnectionBuilder) -> Connection {
        let builder = Connection::builder(&self.url).expect("a base URL").backoff(patient());
        let connection = settings(builder).build().expect("a connection");
        passed(connection.run(GetVersionsJob::new()).await);
        connection
    }

    /// A path in its folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.data.path().join(name)
    }

    pub fn kill(&mut self) {
        self.process.kill().and_then(|()| self.process.wait()).expect("its end");
    }

    pub fn start_again(&mut self) {
        self.process = start(&self.command);
    }
}

impl Drop for Own {
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
