//! A bot that answers `!ping`, and goes on where it was when it is started again.
//!
//! `cargo run --example sync_bot -- --homeserver URL --user NAME --password-env VAR --state FILE`

use std::error::Error;
use std::fs;
use std::future::ready;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};

use lexopt::{Arg, Parser, ValueExt};
use matrix_jobs::client_server::definitions::client_event_without_room_id::ClientEventWithoutRoomId;
use matrix_jobs::client_server::joining::JoinRoomByIdJob;
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::sync::{SyncJob, SyncResponse};
use matrix_jobs::events::{AnySyncTimelineEvent, RoomMessageEventContent};
use matrix_jobs::json::Raw;
use matrix_jobs::uia::Password;
use matrix_jobs::{Connection, EventId, Finished, Job, JobError, JobStatusCode, RoomId, Session, UserId};
use serde::{Deserialize, Serialize};

const HELP: &str = "\
Joins the rooms it is invited to, and answers !ping there.

Usage: sync_bot --homeserver URL --user NAME --password-env VAR --state FILE

  --homeserver URL    Where the homeserver is, as in https://matrix.example.org
  --user NAME         The bot: a user ID, or the part of it before the colon
  --password-env VAR  The environment variable that holds its password
  --state FILE        Where it keeps its session, and how far it has read; made if it isn't there

Ctrl-C ends it.
";

struct Options {
    homeserver: String,
    user: String,
    password: Password,
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
    fn load(file: &Path) -> Result<Option<Self>, Box<dyn Error>> {
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
        fs::write(&new, serde_json::to_string_pretty(&*state)?)?;
        fs::rename(new, &self.file)
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let options = match options(Parser::from_env()) {
        Ok(Some(options)) => options,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(why) => {
            eprintln!("{why}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match run(options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: Options) -> Result<(), Box<dyn Error>> {
    let (connection, memory) = match Memory::load(&options.state)? {
        Some(memory) => (Connection::restore(&memory.state().session)?, memory),
        None => {
            let connection = Connection::new(&options.homeserver)?;
            let login = connection.login_with_password(options.user, options.password);
            let session = login.device_name("A bot that answers !ping").await?;
            (connection, Memory::create(&options.state, session)?)
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
    let mut stop = pin!(tokio::signal::ctrl_c());
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
    let Some(rooms) = news.rooms() else { return };
    let invites = rooms.invite.iter().flatten();
    let joins = invites.map(|(room, _)| connection.job(JoinRoomByIdJob::new(room)).submit());
    let joins: Vec<_> = joins.collect();
    let timelines = rooms.join.iter().flatten().filter(|_| answers);
    let timelines = timelines.filter_map(|(room, news)| Some((room, news.timeline.as_ref()?)));
    let pongs = timelines.flat_map(|(room, timeline)| {
        let pings = timeline.events.iter().filter_map(|event| ping(event, me));
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

fn options(mut parser: Parser) -> Result<Option<Options>, Box<dyn Error>> {
    let (mut homeserver, mut user, mut variable, mut state) = (None, None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("homeserver") => homeserver = Some(parser.value()?.string()?),
            Arg::Long("user") => user = Some(parser.value()?.string()?),
            Arg::Long("password-env") => variable = Some(parser.value()?.string()?),
            Arg::Long("state") => state = Some(PathBuf::from(parser.value()?)),
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            other => return Err(other.unexpected().into()),
        }
    }
    let variable: String = variable.ok_or("say which environment variable holds the password")?;
    let password = std::env::var(&variable).map_err(|why| format!("{variable}: {why}"))?;
    Ok(Some(Options {
        homeserver: homeserver.ok_or("say where the homeserver is")?,
        user: user.ok_or("say who logs in")?,
        password: password.into(),
        state: state.ok_or("say where the state is kept")?,
    }))
}
