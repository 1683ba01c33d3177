//! Makes a login token with the password, and spends it.
//!
//! `cargo run --example login_token -- --homeserver URL --user NAME --password-env VAR`

use std::error::Error;
use std::process::ExitCode;

use lexopt::{Arg, Parser, ValueExt};
use matrix_jobs::client_server::definitions::auth_data::AuthenticationData;
use matrix_jobs::client_server::definitions::user_identifier::UserIdentifier;
use matrix_jobs::client_server::login::LoginJob;
use matrix_jobs::client_server::login_token::GenerateLoginTokenJob;
use matrix_jobs::client_server::logout::LogoutJob;
use matrix_jobs::json::{JsonObject, Secret};
use matrix_jobs::{Connection, Finished, JobError};

const HELP: &str = "\
Logs in with a password, makes a login token, and logs another device in with it.

Usage: login_token --homeserver URL --user NAME --password-env VAR

  --homeserver URL    Where the homeserver is, as in https://matrix.example.org
  --user NAME         The user: a user ID, or the part of it before the colon
  --password-env VAR  The environment variable that holds the password
";

const PASSWORD: &str = "m.login.password";

struct Options {
    homeserver: String,
    user: String,
    password: Secret,
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
    match run(&options).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

async fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let homeserver = Connection::new(&options.homeserver)?;
    let login = LoginJob::new(PASSWORD)
        .identifier(identifier(&options.user))
        .password(options.password.clone())
        .initial_device_display_name("matrix-jobs example");
    let session = homeserver.run(login).await?;
    homeserver.set_access_token(session.access_token());

    let job = login_token(&homeserver, options).await?;
    println!("{} ({} ms)", job.login_token(), job.expires_in_ms());

    // Another device, which knows nothing but the token.
    let elsewhere = Connection::new(&options.homeserver)?;
    let other = elsewhere.run(LoginJob::new("m.login.token").token(job.login_token())).await?;
    println!("logged in as {} on the new device {}", other.user_id(), other.device_id());

    elsewhere.set_access_token(other.access_token());
    elsewhere.run(LogoutJob::new()).await?;
    homeserver.run(LogoutJob::new()).await?;
    Ok(())
}

/// Asks for a token; where the server wants to know who asks, answers with the password.
async fn login_token(
    homeserver: &Connection,
    options: &Options,
) -> Result<Finished<GenerateLoginTokenJob>, Box<dyn Error>> {
    let refused = match homeserver.run(GenerateLoginTokenJob::new()).await {
        Err(refused) => refused,
        Ok(job) => return Ok(job),
    };
    let auth = answer(refused, options)?;
    Ok(homeserver.run(GenerateLoginTokenJob::new().auth(auth)).await?)
}

fn answer(refused: JobError, options: &Options) -> Result<AuthenticationData, Box<dyn Error>> {
    let Some(authentication) = refused.authentication() else {
        return Err(refused.into());
    };
    if !authentication.has_single_stage(PASSWORD) {
        return Err("the server wants more than a password".into());
    }
    let mut user = JsonObject::new();
    user.insert("type".to_owned(), "m.id.user".into());
    user.insert("user".to_owned(), options.user.as_str().into());
    let mut auth = AuthenticationData::new()
        .with_type(PASSWORD)
        .with("identifier", user)
        .with("password", options.password.expose().as_str());
    auth.session.clone_from(&authentication.session);
    Ok(auth)
}

fn identifier(user: &str) -> UserIdentifier {
    UserIdentifier::new("m.id.user").with("user", user)
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
