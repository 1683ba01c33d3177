//! `cargo xtask regen`: writes the crate in `generated/`, or checks that it is what it should be.

use std::path::{Path, PathBuf};

use lexopt::{Arg, Parser};
use matrix_jobs_codegen::{files::FileSet, generate_documented, render::AUTHOR};

use crate::{
    Command, Ending, Outcome,
    definitions::{self, Source, named, shown},
    disk,
};

pub(crate) const COMMAND: Command =
    Command { name: "regen", summary: "Write generated/ from api-spec/, or check it", help: HELP, run };

const HELP: &str = "\
Writes the crate in generated/ from the definitions in api-spec/.

Usage: cargo xtask regen [--check] [--spec DIR --release VERSION] [--from FOLDER] [--to FOLDER]

  --check            Write nothing; if regen would change anything, exit with 1 and show each file
                     with its first different line: - as it is, + as regen would write it
  --spec DIR         Read a checkout of the Matrix specification instead of the facts in api-spec/;
                     the descriptions found there become the docs. Our overlays and selection still apply
  --release VERSION  The release that DIR holds, as in v1.19; api-spec/RELEASE says it for the facts
  --from FOLDER      Where the facts, overlays and selection are, instead of this project's api-spec/
  --to FOLDER        Where to write, instead of this project's generated/
  -h, --help         This text

The same definitions give the same bytes on every machine, and only files that differ are touched.
Everything is made in memory first: if anything is wrong with the definitions, all of it is reported,
and generated/ stays as it was. Files that are no longer made are removed; a file that regen didn't
write, as its first line tells, is never touched.

Each operation needs a `summary` in an overlay, one sentence of our own: its line in the index of its API.
api-spec/selection.yaml lists the definition files that are generated; without it, all are.
";

#[derive(Debug, Default)]
struct Options {
    check: bool,
    source: Source,
    to: Option<PathBuf>,
}

fn run(parser: Parser) -> Outcome {
    let options = options(parser)
        .map_err(|why| format!("error: {why}; `cargo xtask regen --help` shows how it is called"))?;
    let to = options.to.clone().map_or_else(|| disk::project().map(|p| p.join("generated")), Ok)?;
    disk::recover(&to)?;
    let (tree, release) = definitions::read(&options.source)?;
    let files = generate_documented(&tree, release).map_err(|wrong| wrong.render(&tree))?;
    if options.check { check(&to, &files) } else { write(&to, &files) }
}

fn options(mut parser: Parser) -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("check") => options.check = true,
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

fn write(to: &Path, files: &FileSet) -> Outcome {
    let plan = disk::plan(to, files, AUTHOR)?;
    disk::apply(to, std::slice::from_ref(&plan), &[])?;
    println!("{}: {} files, {}", named(to), files.len(), plan.summary());
    Ok(Ending::Fine)
}

fn check(to: &Path, files: &FileSet) -> Outcome {
    let plan = disk::plan(to, files, AUTHOR)?;
    if plan.changes.is_empty() {
        println!("{}: {} files, all as the definitions say", named(to), files.len());
        return Ok(Ending::Fine);
    }
    print!("{}", plan.differences(&shown(to))?);
    println!("\nrun `cargo xtask regen`, read what changed, and commit it");
    Ok(Ending::Finding)
}
