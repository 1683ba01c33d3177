//! Lists the user's devices, renames and deletes them.
//!
//! `cargo run --example device_manager -- list --homeserver URL --user NAME`

mod common;
#[path = "common/session.rs"]
mod session;

use std::cmp::Reverse;
use std::process::ExitCode;

use indicatif::HumanDuration;
use lexopt::{Arg, Parser, ValueExt};
use matrix_jobs::client_server::{DeleteDevicesJob, GetDevicesJob, UpdateDeviceJob};
use matrix_jobs::{Connection, Session, uia};

use common::{Account, Outcome};
use session::with_session;

const HELP: &str = "\
Lists the user's devices, renames them, and logs them out for good.

Usage: device_manager COMMAND --homeserver URL --user NAME [--password-env VAR]

  list                ID, name and last use of each device
  rename DEVICE NAME  Give a device another name
  delete DEVICE...    Delete devices: whoever uses them is logged out. The server asks for the
                      password again, and gets it
  -h, --help          This text
";

enum Command {
    List,
    Rename { device: String, name: String },
    Delete { devices: Vec<String> },
}

struct Options {
    account: common::Options,
    command: Command,
}

#[tokio::main]
async fn main() -> ExitCode {
    common::run(HELP, options(Parser::from_env()), run).await
}

async fn run(Options { account, command }: Options) -> Outcome {
    let account = account.account()?;
    let work = async |connection: &Connection, session: &Session| {
        tokio::select! {
            done = carry_out(&command, &account, connection, session) => done,
            () = common::stopped() => Err("stopped; list shows what was done".into()),
        }
    };
    with_session(&account, "matrix-jobs example: device_manager", work).await
}

async fn carry_out(
    command: &Command,
    account: &Account,
    connection: &Connection,
    session: &Session,
) -> Outcome {
    match command {
        Command::List => list(connection, &session.device_id).await,
        Command::Rename { device, name } => {
            connection.run(UpdateDeviceJob::new(device).display_name(name)).await?;
            println!("{device} is called {name}");
            Ok(())
        }
        Command::Delete { devices } => delete(connection, account, devices).await,
    }
}

async fn list(connection: &Connection, own: &str) -> Outcome {
    let mut devices = connection.run(GetDevicesJob::new()).await?.into_response().devices.unwrap_or_default();
    devices.sort_by_key(|device| Reverse(device.last_seen_ts));
    for device in devices {
        let name = device.display_name.as_deref().unwrap_or("(no name)");
        let seen = match device.last_seen_time() {
            _ if device.device_id == own => "this program".to_owned(),
            Some(time) => format!("{} ago", HumanDuration(time.elapsed().unwrap_or_default())),
            None => "never used".to_owned(),
        };
        println!("{:<12} {name:<32} {seen}", device.device_id);
    }
    Ok(())
}

async fn delete(connection: &Connection, account: &Account, devices: &[String]) -> Outcome {
    // Servers delete without a word what isn't there.
    let known = connection.run(GetDevicesJob::new()).await?.into_response().devices.unwrap_or_default();
    for device in devices {
        if !known.iter().any(|known| known.device_id == *device) {
            return Err(format!("no device {device}; list shows those that are there").into());
        }
    }
    let answer = uia::password(&account.user, account.password.clone());
    connection.run_with_uia(DeleteDevicesJob::new(devices), answer).await?;
    println!("deleted {}", devices.join(", "));
    Ok(())
}

fn options(mut parser: Parser) -> Outcome<Option<Options>> {
    let (mut account, mut words) = (common::Options::default(), Vec::new());
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Value(value) => words.push(value.string()?),
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long(name) => {
                let name = name.to_owned();
                account.take(&name, &mut parser)?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let command = match words[..] {
        ["list"] => Command::List,
        ["rename", device, name] => Command::Rename { device: device.to_owned(), name: name.to_owned() },
        ["delete", ref devices @ ..] if !devices.is_empty() => {
            Command::Delete { devices: devices.iter().map(|&device| device.to_owned()).collect() }
        }
        _ => return Err("say what to do: list, rename DEVICE NAME, or delete DEVICE...".into()),
    };
    account.check()?;
    Ok(Some(Options { account, command }))
}
