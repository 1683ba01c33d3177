//! A bot that answers `!ping`, and goes on where it was when it is started again.
//!
//! `cargo run --example sync_bot -- --state FILE --homeserver URL --user NAME`

mod common;

use std::fs::{self, OpenOptions};
use std::future::ready;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use lexopt::{Arg, Parser};
use matrix_jobs::client_server::definitions::client_event_without_room_id::ClientEventWithoutRoomId;
use matrix_jobs::client_server::joining::JoinRoomByIdJob;
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::sync::{SyncJob, SyncResponse};
use matrix_jobs::events::{AnySyncTimelineEvent, RoomMessageEventContent};
use matrix_jobs::json::Raw;
use matrix_jobs::{Connection, EventId, Finished, Job, JobError, JobStatusCode, RoomId, Session, UserId};
use serde::{Deserialize, Serialize};

use common::Outcome;

const HELP: &str = "\
Joins the rooms it is invited to, and answers !ping there.

Usage: sync_bot --state FILE --homeserver URL --user NAME [--password-env VAR]

  --state FILE        Where it keeps its session, and how far it has read; made if it isn't there. Who
                      can read it can act as the bot
  -h, --help          This text

Ctrl-C ends it. It goes on where it was when it is started again, without its password.
";

struct Options {
    account: common::Options,
    state: PathBuf,
}

/// What survives a restart.
#[derive(Clone, Serialize, Deserialize)]
struct State {
    session: Session,
    since: Option<String>,
}

/// The state, and the file that it is kept in.
struct Memory {
    file: PathBuf,
    state: Mutex<State>,
}

impl Memory {
    /// None if there is no file yet.
    fn load(file: &Path) -> Outcome<Option<Self>> {
        let text = match fs::read_to_string(file) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
            text => text.map_err(|why| format!("{}: {why}", file.display()))?,
        };
        let state = serde_json::from_str(&text).map_err(|why| format!("{}: {why}", file.display()))?;
        Ok(Some(Self { file: file.to_owned(), state: Mutex::new(state) }))
    }

    fn create(file: &Path, session: Session) -> io::Result<Self> {
        let memory = Self { file: file.to_owned(), state: Mutex::new(State { session, since: None }) };
        memory.change(|_| {})?;
        Ok(memory)
    }

    fn state(&self) -> State {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Writes the file whole or not at all.
    fn change(&self, change: impl FnOnce(&mut State)) -> io::Result<()> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut state);
        let new = self.file.with_extension("new");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        // It holds an access token, which is nobody else's business.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(&new)?.write_all(serde_json::to_string_pretty(&*state)?.as_bytes())?;
        fs::rename(new, &self.file)
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    common::run(HELP, options(Parser::from_env()), run).await
}

async fn run(Options { account, state }: Options) -> Outcome {
    let (connection, memory) = match Memory::load(&state)? {
        Some(memory) => (Connection::restore(&memory.state().session)?, memory),
        None => {
            let account = account.account()?;
            let connection = account.connect().await?;
            let login = connection.login_with_password(account.user, account.password);
            let session = login.device_name("A bot that answers !ping").await?;
            (connection, Memory::create(&state, session)?)
        }
    };
    let memory = Arc::new(memory);
    let store = Arc::clone(&memory);
    connection.on_renewal(move |session| ready(store.change(|state| state.session = session)));
    let State { session, since } = memory.state();
    println!("{} listens", session.user_id);
    let mut job = SyncJob::new();
    if let Some(since) = &since {
        job = job.since(since);
    }
    let mut sync =
        connection.pages(job).on_token(move |since| ready(memory.change(|state| state.since = Some(since))));
    // What was said before the bot came isn't for it.
    let mut answers = since.is_some();
    let mut stop = pin!(common::stopped());
    while let Some(news) = tokio::select! {
        news = sync.next() => news,
        _ = &mut stop => None,
    } {
        match news {
            Ok(news) => {
                answer(&connection, &session.user_id, &news, std::mem::replace(&mut answers, true)).await
            }
            Err(error) if error.code() == JobStatusCode::Unauthorised => return Err(error.into()),
            Err(error) => eprintln!("{error}"),
        }
    }
    Ok(sync.stop().await?)
}

/// Joins rooms and answers messages, all at the same time. What fails is printed, and left at that.
async fn answer(connection: &Connection, me: &UserId, news: &SyncResponse, answers: bool) {
    let invites = news.invited_rooms().keys();
    let joins = invites.map(|room| connection.job(JoinRoomByIdJob::new(room)).submit());
    let joins: Vec<_> = joins.collect();
    let rooms = news.joined_rooms().iter().filter(|_| answers);
    let pongs = rooms.flat_map(|(room, news)| {
        let pings = news.timeline_events().iter().filter_map(|event| ping(event, me));
        pings.map(move |ping| connection.job(pong(room, &ping)).submit())
    });
    let pongs: Vec<_> = pongs.collect();
    for join in joins {
        tell(join.await);
    }
    for pong in pongs {
        tell(pong.await);
    }
}

fn tell<J: Job>(result: Result<Finished<J>, JobError>) {
    if let Err(error) = result {
        eprintln!("{error}");
    }
}

/// The event's ID, if it is a ping of somebody else's.
fn ping(event: &Raw<ClientEventWithoutRoomId>, me: &UserId) -> Option<EventId> {
    let AnySyncTimelineEvent::RoomMessage(event) = event.deserialize().ok()? else { return None };
    let is_ping = event.content.body().is_some_and(|text| text.trim() == "!ping");
    (is_ping && event.sender != *me).then_some(event.event_id)
}

/// The answer to a ping. Its transaction ID is made of the ping's, so that one that is read again after a restart is
/// still answered once.
fn pong(room: &RoomId, ping: &EventId) -> SendMessageJob {
    SendMessageJob::event(room, &RoomMessageEventContent::notice("pong")).txn_id(format!("pong {ping}"))
}

fn options(mut parser: Parser) -> Outcome<Option<Options>> {
    let (mut account, mut state) = (common::Options::default(), None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("state") => state = Some(PathBuf::from(parser.value()?)),
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long(name) => {
                let name = name.to_owned();
                account.take(&name, &mut parser)?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    account.check()?;
    Ok(Some(Options { account, state: state.ok_or("--state is missing: where the state is kept")? }))
}
