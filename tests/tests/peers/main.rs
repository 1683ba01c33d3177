//! Against servers that others wrote, which `tests/peers/run` installs and starts: Sydent for the identity jobs, and
//! application services made with mautrix, matrix-bot-sdk and matrix-appservice, which our jobs call as a homeserver
//! would; and clients made with matrix-nio and matrix-rust-sdk, which call a test server of ours.

mod application_services;
mod clients;
mod identity;

use std::io::Write as _;

use matrix_jobs::Connection;

/// What `tests/peers/run` says in a variable of the environment; none, with a word on standard error, if it didn't run.
fn variable(name: &str) -> Option<String> {
    let value = std::env::var(name).ok();
    if value.is_none() {
        let _ = writeln!(std::io::stderr(), "skipped: {name} is not set (`tests/peers/run` sets it)");
    }
    value
}

/// A server that `tests/peers/run` started.
struct Peer {
    url: String,
    log: String,
}

impl Peer {
    /// None, with a word on standard error, if it wasn't started.
    fn named(variable: &str) -> Option<Self> {
        let peer: serde_json::Value =
            serde_json::from_str(&self::variable(variable)?).expect("what `tests/peers/run` says of it");
        let text = |key: &str| peer[key].as_str().expect("text").to_owned();
        Some(Self { url: text("base_url"), log: text("log") })
    }

    fn connection(&self, token: &str) -> Connection {
        let connection = Connection::new(&self.url).expect("a connection");
        connection.set_access_token(token);
        connection
    }

    /// The end of the last line that the peer has printed with this beginning.
    fn last_printed(&self, beginning: &str) -> Option<String> {
        let log = std::fs::read_to_string(&self.log).expect("what the peer printed");
        log.lines().rev().find_map(|line| line.strip_prefix(beginning)).map(str::to_owned)
    }

    /// How often the peer has printed this line.
    fn printed(&self, line: &str) -> usize {
        let log = std::fs::read_to_string(&self.log).expect("what the peer printed");
        log.lines().filter(|printed| *printed == line).count()
    }
}
