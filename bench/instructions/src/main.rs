//! Counts instructions with valgrind's callgrind, and compares them with a table that is part of the repository.

mod cases;
mod count;
mod machine;
mod sync_reply;
mod table;

use std::error::Error;
use std::process::ExitCode;

use lexopt::{Arg, ValueExt};

use table::Table;

const HELP: &str = "\
Counts the instructions of what programs do most, and compares them with counts.md.

  --write      write counts.md anew
  --check      fail if a count is more than 10 % above the table's
  --case NAME  do only this, under whatever measures it

Callgrind's own files stay in the build directory, for `callgrind_annotate`.";

enum Command {
    Show,
    Write,
    Check,
    Case(String),
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut command = Command::Show;
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        command = match argument {
            Arg::Long("write") => Command::Write,
            Arg::Long("check") => Command::Check,
            Arg::Long("case") => Command::Case(arguments.value()?.string()?),
            Arg::Long("help") => {
                println!("{HELP}");
                return Ok(ExitCode::SUCCESS);
            }
            other => return Err(other.unexpected().into()),
        };
    }
    if let Command::Case(name) = &command {
        cases::run(name)?;
        return Ok(ExitCode::SUCCESS);
    }
    if !count::has_valgrind() {
        println!("skipped: there is no valgrind here, which counts instructions");
        return Ok(ExitCode::SUCCESS);
    }
    let table = Table::read()?;
    let counted = Table { machine: machine::describe()?, counts: count::all()? };
    print!("{}", counted.beside(&table));
    match command {
        Command::Write => counted.write()?,
        Command::Check => return Ok(counted.check(&table)),
        _ => {}
    }
    Ok(ExitCode::SUCCESS)
}
