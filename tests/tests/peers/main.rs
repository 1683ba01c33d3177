//! Against servers that others wrote, which `tests/peers/run` installs and starts: Sydent for the identity jobs, and
//! application services made with mautrix, matrix-bot-sdk and matrix-appservice, which our jobs call as a homeserver
//! would.

mod application_services;
mod identity;

use std::io::Write as _;

use matrix_jobs::Connection;

/// A server that `tests/peers/run` started.
struct Peer {
    url: String,
    log: String,
}

impl Peer {
    /// None, with a word on standard error, if it wasn't started.
    fn named(variable: &str) -> Option<Self> {
        let Ok(text) = std::env::var(variable) else {
            let _ = writeln!(std::io::stderr(), "skipped: {variable} is not set (`tests/peers/run` sets it)");
            return None;
        };
        let peer: serde_json::Value = serde_json::from_str(&text).expect("what `tests/peers/run` says of it");
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
