//! Writes a room's history to a file, an event a line, and goes on where it was when it is started again.
//!
//! `cargo run --example room_export -- ROOM --to FILE --homeserver URL --user NAME`

mod common;
#[path = "common/room.rs"]
mod room;
#[path = "common/session.rs"]
mod session;

use std::fs::{self, File, OpenOptions};
use std::future::ready;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use indicatif::{ProgressBar, ProgressStyle};
use lexopt::{Arg, Parser, ValueExt};
use matrix_jobs::client_server::definitions::client_event::ClientEvent;
use matrix_jobs::client_server::{GetEventByTimestampJob, GetRoomEventsJob};
use matrix_jobs::enums::Direction;
use matrix_jobs::events::AnyTimelineEvent;
use matrix_jobs::json::Raw;
use matrix_jobs::{Connection, RoomId};
use serde::{Deserialize, Serialize};

use common::Outcome;
use session::with_session;

const HELP: &str = "\
Writes the history of a room, as far back as the user may see it, to a file of JSON lines: an event a
line, the newest first, each as the server sends it. Encrypted messages stay encrypted.

Usage: room_export ROOM --to FILE [--page NUMBER] --homeserver URL --user NAME [--password-env VAR]

  ROOM                A room that the user has joined, by its ID (!…) or one of its aliases (#…)
  --to FILE           Where the history is put when it is complete; until then it is in FILE.part, and
                      FILE.state says how far it goes
  --page NUMBER       How many events are asked for at once; default: 100
  -h, --help          This text

Ctrl-C stops it. The same command goes on from there, also after a crash.
";

struct Options {
    account: common::Options,
    room: String,
    to: PathBuf,
    page: i64,
}

/// How far the export has come: what `FILE.state` holds.
#[derive(Default, Serialize, Deserialize)]
struct State {
    room: String,
    /// Where the next page begins.
    from: Option<String>,
    /// The length of the file that goes with it.
    bytes: u64,
    events: u64,
    messages: u64,
}

/// The files of an export.
struct Export {
    to: PathBuf,
    part: File,
    state: State,
}

impl Export {
    /// Begins, or goes on where an earlier run was stopped.
    fn open(to: &Path, room: &RoomId) -> Outcome<Self> {
        if to.exists() {
            return Err(format!("{}: is there already; remove it, or name another file", to.display()).into());
        }
        let state = State::load(&beside(to, "state"), room)?;
        let path = beside(to, "part");
        let part = OpenOptions::new().create(true).append(true).open(&path).map_err(at(&path))?;
        if part.metadata().map_err(at(&path))?.len() < state.bytes {
            let why = "is shorter than its .state file says; remove both to begin anew";
            return Err(format!("{}: {why}", path.display()).into());
        }
        // What came after the place that was stored last comes again.
        part.set_len(state.bytes).map_err(at(&path))?;
        Ok(Self { to: to.to_owned(), part, state })
    }

    fn write(&mut self, events: &[Raw<ClientEvent>]) -> Outcome {
        let mut lines = String::new();
        for event in events {
            // Between values, the end of a line is white space; within strings, JSON has none.
            lines.extend(event.as_str().chars().filter(|c| !matches!(c, '\n' | '\r')));
            lines.push('\n');
        }
        self.part.write_all(lines.as_bytes()).map_err(at(&beside(&self.to, "part")))?;
        self.state.bytes += lines.len() as u64;
        self.state.events += events.len() as u64;
        self.state.messages += events.iter().filter(|event| is_message(event)).count() as u64;
        Ok(())
    }

    /// Stores how far it has come, whole or not at all.
    fn store(&mut self, from: String) -> io::Result<()> {
        self.state.from = Some(from);
        self.part.sync_data()?;
        let new = beside(&self.to, "state.new");
        fs::write(&new, serde_json::to_string_pretty(&self.state)?)?;
        fs::rename(new, beside(&self.to, "state"))
    }

    fn finish(&self) -> Outcome {
        self.part.sync_all()?;
        fs::rename(beside(&self.to, "part"), &self.to).map_err(at(&self.to))?;
        if self.state.from.is_some() {
            fs::remove_file(beside(&self.to, "state"))?;
        }
        let State { events, messages, .. } = self.state;
        println!("{}: {events} events, of which {messages} are messages", self.to.display());
        Ok(())
    }
}

impl State {
    /// As an earlier run stored it, or a new one.
    fn load(file: &Path, room: &RoomId) -> Outcome<Self> {
        let text = match fs::read_to_string(file) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => {
                return Ok(Self { room: room.to_string(), ..Self::default() });
            }
            text => text.map_err(at(file))?,
        };
        let state: Self = serde_json::from_str(&text).map_err(|why| format!("{}: {why}", file.display()))?;
        if state.room != room.as_str() {
            let why = format!("{}: belongs to an export of {}", file.display(), state.room);
            return Err(format!("{why}; name another file").into());
        }
        Ok(state)
    }
}

/// Says which file it is about.
fn at(file: &Path) -> impl Fn(io::Error) -> String {
    move |why| format!("{}: {why}", file.display())
}

/// `FILE.part` and the like.
fn beside(file: &Path, extension: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

/// Whether somebody said something that can be read.
fn is_message(event: &Raw<ClientEvent>) -> bool {
    let said = event.deserialize();
    matches!(said, Ok(AnyTimelineEvent::RoomMessage(event)) if event.content.body().is_some())
}

#[tokio::main]
async fn main() -> ExitCode {
    common::run(HELP, options(Parser::from_env()), run).await
}

async fn run(Options { account, room, to, page }: Options) -> Outcome {
    let work = async |connection: &Connection, _: &_| {
        let room = room::room_id(connection, &room).await?;
        export(connection, &room, Export::open(&to, &room)?, page).await
    };
    with_session(&account.account()?, "matrix-jobs example: room_export", work).await
}

async fn export(connection: &Connection, room: &RoomId, export: Export, page: i64) -> Outcome {
    let mut job = GetRoomEventsJob::new(room, Direction::Backward).limit(page);
    if let Some(from) = &export.state.from {
        job = job.from(from);
    }
    let bar = Bar::new(connection, room).await?;
    let export = Arc::new(Mutex::new(export));
    let stored = Arc::clone(&export);
    let mut pages = connection.pages(job).on_token(move |token| ready(lock(&stored).store(token)));
    let mut stop = pin!(common::stopped());
    let why = loop {
        let page = tokio::select! {
            page = pages.next() => page,
            () = &mut stop => break "stopped".to_owned(),
        };
        match page {
            Some(Ok(page)) => {
                let mut export = lock(&export);
                export.write(page.chunk())?;
                bar.show(export.state.events, page.chunk());
            }
            Some(Err(why)) => break why.to_string(),
            None => return lock(&export).finish(),
        }
    };
    pages.stop().await?;
    let export = lock(&export);
    let events = export.state.events;
    if events == 0 {
        fs::remove_file(beside(&export.to, "part"))?;
        return Err(why.into());
    }
    Err(format!("{why}; the same command goes on from here, after {events} events").into())
}

fn lock(export: &Mutex<Export>) -> MutexGuard<'_, Export> {
    export.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How many events there are isn't known, but the time that they span.
struct Bar {
    bar: ProgressBar,
    end: u64,
}

impl Bar {
    async fn new(connection: &Connection, room: &RoomId) -> Outcome<Self> {
        let first = GetEventByTimestampJob::new(room, SystemTime::UNIX_EPOCH, Direction::Forward);
        // Servers before Matrix 1.6 don't know it; then the bar stays empty.
        let first = connection.run(first).await.map(|first| first.origin_server_ts()).unwrap_or(0);
        let end = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?.as_millis() as u64;
        let style = ProgressStyle::with_template("{wide_bar} {percent} % of the time, {msg}")?;
        Ok(Self { bar: ProgressBar::new(end.saturating_sub(first)).with_style(style), end })
    }

    fn show(&self, events: u64, page: &[Raw<ClientEvent>]) {
        let reached = page.last().and_then(|event| event.field::<u64>("origin_server_ts").ok().flatten());
        if let Some(reached) = reached {
            self.bar.set_position(self.end.saturating_sub(reached));
        }
        self.bar.set_message(format!("{events} events"));
    }
}

fn options(mut parser: Parser) -> Outcome<Option<Options>> {
    let (mut account, mut room, mut to, mut page) = (common::Options::default(), None, None, 100);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Value(value) if room.is_none() => room = Some(value.string()?),
            Arg::Long("to") => to = Some(PathBuf::from(parser.value()?)),
            Arg::Long("page") => page = parser.value()?.parse()?,
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long(name) => {
                let name = name.to_owned();
                account.take(&name, &mut parser)?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let room = room.ok_or("ROOM is missing: which room to export")?;
    let to = to.ok_or("--to is missing: where to put the history")?;
    account.check()?;
    Ok(Some(Options { account, room, to, page }))
}
