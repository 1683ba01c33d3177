//! Measures matrix-jobs against other ways of doing the same: one command, several parts.

mod building;
mod calling;
mod codec;
mod definitions;
mod figures;
mod files;
mod generating;
mod maintaining;
mod programs;
mod reading;
mod report;
mod scaling;
mod sync_reply;
mod wrapper;

use std::{path::PathBuf, process::ExitCode};

use lexopt::{Arg, Parser, ValueExt as _};
use report::{Format, Row};

/// Something that can be measured by itself.
struct Part {
    name: &'static str,
    about: &'static str,
    run: fn(&Options) -> Result<Vec<Row>, String>,
}

/// Every part, in the order of the help.
const PARTS: &[Part] = &[
    Part {
        name: "building",
        about: "programs compiled from nothing, over reqwest alone, against ruma-client; some minutes a round",
        run: building::run,
    },
    Part {
        name: "reading",
        about: "replies read and requests written, against ruma, hand-written structs and the bare scan",
        run: reading::run,
    },
    Part {
        name: "calling",
        about: "calls over loopback, against reqwest alone and ruma-client: CPU, and memory in the queue",
        run: calling::run,
    },
    Part {
        name: "generating",
        about: "all operations generated: CPU, and a cold regen against a cold check of ruma-client-api",
        run: generating::run,
    },
    Part {
        name: "maintaining",
        about: "the maintainers' commands: ten times the definitions generated, releases compared",
        run: maintaining::run,
    },
    Part {
        name: "scaling",
        about: "time and memory against size: replies, jobs, operations; writes plots",
        run: scaling::run,
    },
    Part {
        name: "codec",
        about: "100 types read and written by tables, against serde derives: compile time, size, speed",
        run: codec::run,
    },
];

/// Means every part.
const ALL: &str = "all";

/// How thoroughly to measure.
struct Options {
    /// How often each thing is measured, if not as often as its part finds right.
    rounds: Option<usize>,
    /// Where plots go.
    plots: PathBuf,
}

fn main() -> ExitCode {
    if let Some(code) = wrapper::run() {
        return code;
    }
    match run(Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{}", why.trim_end());
            ExitCode::from(2)
        }
    }
}

fn run(mut parser: Parser) -> Result<(), String> {
    let mut options = Options { rounds: None, plots: files::target("plots") };
    let mut format = Format::Text;
    let mut chosen = Vec::new();
    while let Some(argument) = parser.next().map_err(wrong)? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => {
                print!("{}", help());
                return Ok(());
            }
            Arg::Long("rounds") => {
                options.rounds = Some(parser.value().and_then(|v| v.parse_with(rounds)).map_err(wrong)?)
            }
            Arg::Long("plots") => options.plots = parser.value().map_err(wrong)?.into(),
            Arg::Long("format") => format = parser.value().and_then(|v| v.parse()).map_err(wrong)?,
            Arg::Value(name) if name == ALL => chosen.extend(PARTS),
            Arg::Value(name) => match PARTS.iter().find(|part| name == part.name) {
                Some(part) => chosen.push(part),
                None => return Err(wrong(format!("there is no part `{}`", name.display()))),
            },
            other => return Err(wrong(other.unexpected())),
        }
    }
    if chosen.is_empty() {
        return Err(help());
    }
    let mut rows = Vec::new();
    for part in chosen {
        rows.extend((part.run)(&options)?);
    }
    print!("{}", report::render(&rows, format));
    Ok(())
}

/// At least one round.
fn rounds(word: &str) -> Result<usize, String> {
    word.parse().ok().filter(|rounds| *rounds > 0).ok_or_else(|| "at least one round is needed".to_owned())
}

fn wrong(why: impl std::fmt::Display) -> String {
    format!("error: {why}; `--help` shows how this is called")
}

fn help() -> String {
    let parts: String = PARTS.iter().map(|part| format!("  {:<12}{}\n", part.name, part.about)).collect();
    format!(
        "Measures matrix-jobs against other ways of doing the same.\n\n\
         Usage: cargo run --release --manifest-path bench/Cargo.toml -- PART... [OPTIONS]\n\n\
         Parts:\n{parts}  {ALL:<12}every part, in this order\n\n\
         Options:\n  \
           --format text|json|markdown  How to print the results (text)\n  \
           --rounds N                   How often to measure each thing, in turns (each part has its own number)\n  \
           --plots FOLDER               Where `scaling` writes its plots (bench/target/plots)\n\n\
         What is made on the way is in bench/target/. Take figures on a quiet machine; ratios bear some noise.\n"
    )
}
