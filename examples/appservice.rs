//! An application service: users whose names begin with `echo_` exist as soon as somebody asks for them, join where they
//! are invited, and repeat what is said to them.

#[path = "common/mod.rs"]
#[allow(dead_code, reason = "an application service has no password")]
mod common;

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use common::Outcome;
use lexopt::{Arg, Parser, ValueExt};
use matrix_jobs::application_service::definitions::namespace_list::Namespace;
use matrix_jobs::application_service::definitions::registration::{Namespaces, Registration};
use matrix_jobs::application_service::{PingJob, QueryUserByIdJob, SendTransactionJob};
use matrix_jobs::client_server::{JoinRoomByIdJob, RegisterJob, SendMessageJob};
use matrix_jobs::enums::Membership;
use matrix_jobs::events::{AnyTimelineEvent, RoomMessageEventContent};
use matrix_jobs::server::{ErrorResponse, Service};
use matrix_jobs::{Connection, JobError, UserId, json};

const HELP: &str = "\
Usage: appservice --homeserver URL --listen ADDRESS --registration FILE

Users @echo_…:… repeat what is said to them: invite @echo_ann:example.org, and say `echo_ann: hello`.

Options:
  --homeserver URL     Where the homeserver is, as in http://localhost:8008
  --listen ADDRESS     Where the homeserver reaches this program, as in 127.0.0.1:9000
  --registration FILE  What the homeserver's configuration names (Synapse: app_service_config_files).
                       It is written, with new tokens, if it isn't there
  -h, --help           Prints this
";

/// What the names of our users begin with.
const PREFIX: &str = "echo_";

/// The largest body that is read, in bytes.
const LARGEST: usize = 64 << 20;

struct Options {
    homeserver: String,
    listen: SocketAddr,
    registration: PathBuf,
}

#[tokio::main]
async fn main() -> ExitCode {
    common::end(HELP, options(Parser::from_env()), run).await
}

async fn run(options: Options) -> Outcome {
    let registration = match fs::read_to_string(&options.registration) {
        Err(why) if why.kind() == ErrorKind::NotFound => register(&options)?,
        text => json::read_str::<Registration>(&text?)?.value,
    };
    let connection = Connection::new(&options.homeserver)?;
    connection.set_access_token(registration.as_token.clone());
    let listener = tokio::net::TcpListener::bind(options.listen).await?;
    println!("listens on {}", listener.local_addr()?);
    let service = Arc::new(service(&connection, &registration));
    let app = Router::new().fallback(answer).with_state(service);
    Ok(axum::serve(listener, app).with_graceful_shutdown(common::stopped()).await?)
}

/// What axum brings, answered.
async fn answer(State(service): State<Arc<Service>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let response = match to_bytes(body, LARGEST).await {
        Ok(body) => service.answer(Request::from_parts(head, body)).await,
        Err(why) => {
            ErrorResponse::new(413.try_into().expect("a status"), "M_TOO_LARGE", why.to_string()).to_http()
        }
    };
    response.map(Body::from)
}

/// The operations that homeservers call.
fn service(connection: &Connection, registration: &Registration) -> Service {
    let (echo, creator) = (connection.clone(), connection.clone());
    Service::new()
        .token(registration.hs_token.clone())
        .on(move |transaction: SendTransactionJob| {
            let echo = echo.clone();
            async move {
                for event in transaction.body.events.iter().filter_map(|event| event.deserialize().ok()) {
                    if let Err(why) = react(&echo, event).await {
                        eprintln!("{why}");
                    }
                }
                Ok(())
            }
        })
        .on(move |query: QueryUserByIdJob| {
            let creator = creator.clone();
            async move {
                if !is_ours(&query.user_id) {
                    return Err(ErrorResponse::not_found("It isn't a user of this service."));
                }
                let created = create(&creator, &query.user_id).await;
                created.map_err(|why| ErrorResponse::not_found(why.to_string()))
            }
        })
        .on(async |_: PingJob| Ok(()))
}

/// Makes a user. It may be there already.
async fn create(connection: &Connection, user: &UserId) -> Result<(), JobError> {
    let register = RegisterJob::new()
        .username(user.localpart())
        .r#type("m.login.application_service")
        .inhibit_login(true);
    // On behalf of a user, the token is sent with it.
    match connection.as_user(user, None).run(register).await {
        Err(why) if why.errcode() != Some("M_USER_IN_USE") => Err(why),
        _ => Ok(()),
    }
}

/// Joins where one of our users is invited, and repeats what is said to one.
async fn react(connection: &Connection, event: AnyTimelineEvent) -> Result<(), JobError> {
    match event {
        AnyTimelineEvent::RoomMember(event) if event.content.membership == Membership::Invite => {
            let user = event.state_key;
            if is_ours(&user) {
                // Not all homeservers ask for a user that is invited.
                create(connection, &user).await?;
                connection.as_user(user, None).run(JoinRoomByIdJob::new(event.room_id)).await?;
            }
        }
        AnyTimelineEvent::RoomMessage(event) if !is_ours(&event.sender) => {
            let Some((name, words)) = event.content.body().and_then(|text| text.split_once(": ")) else {
                return Ok(());
            };
            let (true, Some(server)) = (name.starts_with(PREFIX), event.sender.server_name()) else {
                return Ok(());
            };
            let content = RoomMessageEventContent::notice(words);
            // The transaction ID is made of the event's, so that one that comes again is still repeated once.
            let echo =
                SendMessageJob::event(event.room_id, &content).txn_id(format!("echo {}", event.event_id));
            connection.as_user(format!("@{name}:{server}"), None).run(echo).await?;
        }
        _ => {}
    }
    Ok(())
}

fn is_ours(user: &UserId) -> bool {
    user.localpart().starts_with(PREFIX)
}

/// Writes a registration with new tokens.
fn register(options: &Options) -> Outcome<Registration> {
    let users = Namespace::new(format!("@{PREFIX}.*"), true);
    let url = Some(format!("http://{}", options.listen));
    let namespaces = Namespaces::new().with_users(vec![users]);
    let registration =
        Registration::new("echo", url, token()?, token()?, format!("{PREFIX}service"), namespaces);
    write(&options.registration, &json::to_string(&registration)?)?;
    println!("{} is written; restart the homeserver with it", options.registration.display());
    Ok(registration)
}

/// A secret that nobody guesses.
fn token() -> Outcome<String> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|why| format!("no random bytes: {why}"))?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The file is nobody else's business.
fn write(file: &Path, text: &str) -> Outcome {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(file).and_then(|mut file| file.write_all(text.as_bytes()));
    Ok(written.map_err(|why| format!("{}: {why}", file.display()))?)
}

fn options(mut parser: Parser) -> Outcome<Option<Options>> {
    let (mut homeserver, mut listen, mut registration) = (None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("homeserver") => homeserver = Some(parser.value()?.string()?),
            Arg::Long("listen") => listen = Some(parser.value()?.parse()?),
            Arg::Long("registration") => registration = Some(PathBuf::from(parser.value()?)),
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Some(Options {
        homeserver: homeserver.ok_or("--homeserver is missing: where the homeserver is")?,
        listen: listen.ok_or("--listen is missing: where the homeserver reaches this program")?,
        registration: registration.ok_or("--registration is missing: the file that the homeserver reads")?,
    }))
}
