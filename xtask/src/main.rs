//! The maintainers' commands: `cargo xtask COMMAND`.

mod coverage;
mod definitions;
mod diff;
mod disk;
mod history;
mod regen;
mod removed;
mod sync;
mod update;

use std::process::ExitCode;

use lexopt::{Arg, Parser};

/// One command: its help is the whole text that `--help` prints.
struct Command {
    name: &'static str,
    summary: &'static str,
    help: &'static str,
    run: fn(Parser) -> Outcome,
}

/// Every command, in the order of the help.
const COMMANDS: &[Command] =
    &[update::COMMAND, sync::COMMAND, regen::COMMAND, coverage::COMMAND, diff::COMMAND, history::COMMAND];

/// How a command ended; an error is a text for people and means that it could not run.
type Outcome = Result<Ending, String>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    Fine,
    Finding,
}

const COULD_NOT_RUN: u8 = 2;

fn main() -> ExitCode {
    match run(Parser::from_env()) {
        Ok(Ending::Fine) => ExitCode::SUCCESS,
        Ok(Ending::Finding) => ExitCode::from(1),
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::from(COULD_NOT_RUN)
        }
    }
}

fn run(mut parser: Parser) -> Outcome {
    let advice = "`cargo xtask --help` lists the commands";
    match parser.next().map_err(|why| format!("error: {why}; {advice}"))? {
        None => Err(help()),
        Some(Arg::Short('h') | Arg::Long("help")) => {
            print!("{}", help());
            Ok(Ending::Fine)
        }
        Some(Arg::Value(name)) => match COMMANDS.iter().find(|command| name == command.name) {
            Some(command) => start(command, parser),
            None => Err(format!("error: there is no command `{}`; {advice}", name.display())),
        },
        Some(other) => Err(format!("error: {}; {advice}", other.unexpected())),
    }
}

fn start(command: &Command, parser: Parser) -> Outcome {
    let mut words = parser.clone();
    let wants_help =
        words.raw_args().is_ok_and(|mut words| words.any(|word| word == "--help" || word == "-h"));
    if wants_help {
        print!("{}", command.help);
        return Ok(Ending::Fine);
    }
    (command.run)(parser)
}

fn help() -> String {
    let commands: String =
        COMMANDS.iter().map(|command| format!("  {:<10}{}\n", command.name, command.summary)).collect();
    format!(
        "Maintains matrix-jobs, the typed Rust bindings of the Matrix APIs.\n\n\
         Usage: cargo xtask COMMAND [OPTIONS]\n\n\
         Commands:\n{commands}\n\
         `cargo xtask COMMAND --help` says more about one of them.\n\n\
         Exit codes: 0 all is well, 1 something was found (such as drift), 2 the command could not run.\n"
    )
}
