//! `cargo xtask coverage`: what of the definitions is in the crate, as a report.

use std::{io::Write as _, path::PathBuf};

use lexopt::{Arg, Parser, ValueExt as _};
use matrix_jobs_codegen::{coverage, coverage::Coverage};

use crate::{
    Command, Ending, Outcome,
    definitions::{self, Source},
    disk,
};

pub(crate) const COMMAND: Command = Command {
    name: "coverage",
    summary: "Hold the definitions against the crate, and report",
    help: HELP,
    run,
};

const HELP: &str = "\
Counts the operations, parameters, schemas, properties and docs of the definitions, and what the crate has of them.

Usage: cargo xtask coverage [--format text|json|html] [--to FILE] [--spec DIR --release VERSION] [--from FOLDER]

  --format FORMAT    text for the terminal (unless another is asked for), json for programs, or html: a page
                     that needs no other file
  --to FILE          Where to write the report, instead of the terminal
  --spec DIR         Read a checkout of the Matrix specification instead of the facts in api-spec/, as regen does
  --release VERSION  The release that DIR holds, as in v1.19; api-spec/RELEASE says it for the facts
  --from FOLDER      Where the facts, overlays and selection are, instead of this project's api-spec/
  -h, --help         This text

The definitions are counted on their own, from the files, and then each schema is held against the type that it became:
typed, opaque (JSON, for a reason), or skipped. Operations, parameters and properties are counted that have a sentence
in the docs which says more than name and type. The report also has what isn't typed and why, the overlays' actions by
kind, the number of items of each kind in the crate, and the longest names.

api-spec/verdicts.yaml holds a verdict for each definition that nothing refers to (`orphans`), and for each word
in the prose, where DIR brings it, by which an object may be more open than its schema: custom, additional, arbitrary,
extra, other properties (`phrases`).

It exits with 1 if an operation, parameter, property or other schema is skipped, if the crate has something that the
definitions don't, if a value is opaque without a reason, if a verdict is missing, or if more than 110 overlay actions
are more than docs.
";

#[derive(Clone, Copy, Debug, Default)]
enum Format {
    #[default]
    Text,
    Json,
    Html,
}

#[derive(Debug, Default)]
struct Options {
    format: Format,
    to: Option<PathBuf>,
    source: Source,
}

fn run(parser: Parser) -> Outcome {
    let options = options(parser)
        .map_err(|why| format!("error: {why}; `cargo xtask coverage --help` shows how it is called"))?;
    let (tree, release) = definitions::read(&options.source)?;
    let coverage = coverage(&tree, release).map_err(|wrong| wrong.render(&tree))?;
    let report = report(&coverage, options.format);
    match &options.to {
        Some(file) => {
            disk::write(file, &report)?;
            println!("{}: {}", file.display(), coverage.summary());
        }
        None => print(&report)?,
    }
    let findings = coverage.findings();
    // The text has them already.
    if options.to.is_some() || !matches!(options.format, Format::Text) {
        findings.iter().for_each(|finding| eprintln!("{finding}"));
    }
    Ok(if findings.is_empty() { Ending::Fine } else { Ending::Finding })
}

fn options(mut parser: Parser) -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("format") => options.format = parser.value()?.parse_with(format)?,
            Arg::Long("to") => options.to = Some(parser.value()?.into()),
            Arg::Long(option) if Source::has(option) => {
                let option = option.to_owned();
                options.source.take(&option, &mut parser)?;
            }
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

fn format(name: &str) -> Result<Format, &'static str> {
    match name {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        "html" => Ok(Format::Html),
        _ => Err("the formats are text, json and html"),
    }
}

fn report(coverage: &Coverage, format: Format) -> String {
    match format {
        Format::Text => coverage.text(),
        Format::Json => coverage.json(),
        Format::Html => coverage.html(),
    }
}

/// A reader that has seen enough, such as `head`, is not an error.
fn print(report: &str) -> Result<(), String> {
    match std::io::stdout().write_all(report.as_bytes()) {
        Err(why) if why.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("error: {why}")),
        _ => Ok(()),
    }
}
