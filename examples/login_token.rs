//! Makes a login token with the password, and spends it, or shows it as a QR code.
//!
//! `cargo run --example login_token -- --homeserver URL --user NAME`

mod common;
#[path = "common/session.rs"]
mod session;

use std::io::{self, IsTerminal};
use std::process::ExitCode;

use lexopt::{Arg, Parser};
use matrix_jobs::client_server::GenerateLoginTokenJob;
use matrix_jobs::json::Secret;
use matrix_jobs::{Connection, uia};
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;

use common::{Account, Outcome};
use session::with_session;

const HELP: &str = "\
Logs in with a password, makes a login token, and logs another device in with it.

Usage: login_token [--qr] --homeserver URL --user NAME [--password-env VAR]

  --qr                Show the token as a QR code, for another device to read and to log in with,
                      instead of logging in with it here
  -h, --help          This text
";

#[derive(Default)]
struct Options {
    account: common::Options,
    qr: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    common::run(HELP, options(Parser::from_env()), async |options: Options| {
        login_token(&options.account.account()?, options.qr).await
    })
    .await
}

async fn login_token(account: &Account, qr: bool) -> Outcome {
    let work = async |connection: &Connection, _: &_| {
        // Where the server wants to know who asks, the answer is the password.
        let answer = uia::password(&account.user, account.password.clone());
        let job = connection.run_with_uia(GenerateLoginTokenJob::new(), answer).await?;
        let token = job.login_token();
        println!("{} ({} ms)", token.expose(), job.expires_in_ms());
        if qr {
            print!("{}", qr_code(token)?);
            return Ok(());
        }
        // Another device, which knows nothing but the token.
        let elsewhere = account.connect().await?;
        let session = elsewhere.login_with_token(token).await?;
        println!("logged in as {} on the new device {}", session.user_id, session.device_id);
        Ok(elsewhere.logout().await?)
    };
    with_session(account, "matrix-jobs example: login_token", work).await
}

/// Two rows of the code a line. On a terminal the colours are set, since readers want the code dark on light.
fn qr_code(token: &Secret) -> Outcome<String> {
    let code = QrCode::new(token.expose().as_bytes())?;
    let code = code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build();
    let (set, reset) = if io::stdout().is_terminal() { ("\x1b[97;40m", "\x1b[0m") } else { ("", "") };
    Ok(code.lines().map(|line| format!("{set}{line}{reset}\n")).collect())
}

fn options(mut parser: Parser) -> Outcome<Option<Options>> {
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("qr") => options.qr = true,
            Arg::Short('h') | Arg::Long("help") => return Ok(None),
            Arg::Long(name) => {
                let name = name.to_owned();
                options.account.take(&name, &mut parser)?;
            }
            other => return Err(other.unexpected().into()),
        }
    }
    options.account.check()?;
    Ok(Some(options))
}
