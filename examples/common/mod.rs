//! What the examples have in common: whose account it is, where the password comes from, and how a program ends.

use std::error::Error;
use std::future::pending;
use std::io::{self, IsTerminal};
use std::process::ExitCode;

use lexopt::{Parser, ValueExt};
use matrix_jobs::Connection;
use matrix_jobs::uia::Password;

pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The lines of `--help` about the account.
pub const HELP: &str = "
Whose account:
  --homeserver URL    Where the homeserver is, as in https://matrix.example.org, or the name in its
                      users' IDs, as in example.org
  --user NAME         The user: a user ID, or the part of it between @ and the colon
  --password-env VAR  The environment variable that holds the password; without it, the terminal is
                      asked
";

/// What the command line says about the account.
#[derive(Default)]
pub struct Options {
    homeserver: Option<String>,
    user: Option<String>,
    variable: Option<String>,
}

/// An account to log in to.
pub struct Account {
    homeserver: String,
    pub user: String,
    pub password: Password,
}

impl Options {
    /// Takes `--name` and its value, if it is about the account.
    pub fn take(&mut self, name: &str, parser: &mut Parser) -> Result<(), lexopt::Error> {
        let place = match name {
            "homeserver" => &mut self.homeserver,
            "user" => &mut self.user,
            "password-env" => &mut self.variable,
            _ => return Err(lexopt::Error::UnexpectedOption(format!("--{name}"))),
        };
        *place = Some(parser.value()?.string()?);
        Ok(())
    }

    /// Looks whether all is said.
    pub fn check(&self) -> Outcome {
        self.homeserver.as_ref().ok_or("--homeserver is missing: where the homeserver is")?;
        self.user.as_ref().ok_or("--user is missing: who logs in")?;
        Ok(())
    }

    /// The account with its password, which the user may have to type.
    pub fn account(self) -> Outcome<Account> {
        self.check()?;
        let (homeserver, user) = (self.homeserver.unwrap_or_default(), self.user.unwrap_or_default());
        let password = match self.variable {
            Some(variable) => std::env::var(&variable)
                .map_err(|why| format!("no password in the environment variable {variable}: {why}"))?,
            None if io::stdin().is_terminal() => rpassword::prompt_password(format!("Password of {user}: "))
                .map_err(|why| format!("the password could not be read from the terminal: {why}"))?,
            None => return Err("no terminal to ask for the password; use --password-env".into()),
        };
        Ok(Account { homeserver, user, password: password.into() })
    }
}

impl Account {
    /// A connection to the homeserver, without a session yet.
    pub async fn connect(&self) -> Outcome<Connection> {
        if self.homeserver.contains("://") {
            return Ok(Connection::new(&self.homeserver)?);
        }
        Ok(Connection::discover(&self.homeserver).await?.connection)
    }
}

/// Ctrl-C. Before this is awaited for the first time, Ctrl-C ends the program at once.
pub async fn stopped() {
    if tokio::signal::ctrl_c().await.is_err() {
        pending().await
    }
}

/// The end of a program that has an account: see [`end`].
pub async fn run<O>(
    help: &str,
    options: Outcome<Option<O>>,
    program: impl AsyncFnOnce(O) -> Outcome,
) -> ExitCode {
    end(&format!("{help}{HELP}"), options, program).await
}

/// The end of the program, by what the command line asked for: none for help.
pub async fn end<O>(
    help: &str,
    options: Outcome<Option<O>>,
    program: impl AsyncFnOnce(O) -> Outcome,
) -> ExitCode {
    match options {
        Ok(Some(options)) => match program(options).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(why) => {
                eprintln!("error: {why}");
                ExitCode::FAILURE
            }
        },
        Ok(None) => {
            print!("{help}");
            ExitCode::SUCCESS
        }
        Err(why) => {
            let usage = help.lines().find(|line| line.starts_with("Usage: ")).unwrap_or_default();
            eprintln!("error: {why}\n\n{usage}\n--help says more");
            ExitCode::from(2)
        }
    }
}
