//! Makes a login token with the password, and spends it.
//!
//! `cargo run --example login_token -- --homeserver URL --user NAME --password-env VAR`

use std::error::Error;
use std::process::ExitCode;

use lexopt::{Arg, Parser, ValueExt};
use matrix_jobs::Connection;
use matrix_jobs::client_server::login_token::GenerateLoginTokenJob;
use matrix_jobs::uia::{self, Password};

const HELP: &str = "\
Logs in with a password, makes a login token, and logs another device in with it.

Usage: login_token --homeserver URL --user NAME --password-env VAR

  --homeserver URL    Where the homeserver is, as in https://matrix.example.org
  --user NAME         The user: a user ID, or the part of it before the colon
  --password-env VAR  The environment variable that holds the password
";

struct Options {
    homeserver: String,
    user: String,
    password: Password,
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

async fn run(Options { homeserver, user, password }: Options) -> Result<(), Box<dyn Error>> {
    let here = Connection::new(&homeserver)?;
    here.login_with_password(&user, password.clone()).device_name("matrix-jobs example").await?;
    // Where the server wants to know who asks, the answer is the password.
    let job = here.run_with_uia(GenerateLoginTokenJob::new(), uia::password(&user, password)).await?;
    println!("{} ({} ms)", job.login_token().expose(), job.expires_in_ms());

    // Another device, which knows nothing but the token.
    let elsewhere = Connection::new(&homeserver)?;
    let session = elsewhere.login_with_token(job.login_token()).await?;
    println!("logged in as {} on the new device {}", session.user_id, session.device_id);

    elsewhere.logout().await?;
    here.logout().await?;
    Ok(())
}

fn options(mut parser: Parser) -> Result<Option<Options>, Box<dyn Error>> {
    let (mut homeserver, mut user, mut variable) = (None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("homeserver") => homeserver = Some(parser.value()?.string()?),
            Arg::Long("user") => user = Some(parser.value()?.string()?),
            Arg::Long("password-env") => variable = Some(parser.value()?.string()?),
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
    }))
}
