//! `cargo xtask sync`: takes the facts of a Matrix release into `api-spec/`.

use std::{
    path::{Path, PathBuf},
    process,
};

use lexopt::{Arg, Parser, ValueExt as _};
use matrix_jobs_codegen::{
    files::FileSet,
    load::{Layout, SourceTree},
    release::Version,
    sync::{Release, sync},
};

use crate::{Command, Ending, Outcome, disk};

pub(crate) const COMMAND: Command =
    Command { name: "sync", summary: "Take the facts of a Matrix release into api-spec/", help: HELP, run };

const HELP: &str = "\
Takes the facts of a Matrix release into api-spec/: paths, parameters, types, formats, versions, and no prose.

Usage: cargo xtask sync DIR --release VERSION [--commit ID] [--to FOLDER]

  DIR                A checkout of the Matrix specification (a folder that holds data/), or its data/ folder
  --release VERSION  The release that is checked out, as in v1.19, or `unstable`
  --commit ID        The commit that is checked out; read from DIR/.git where that is there
  --to FOLDER        Where to write, instead of this project's api-spec/
  -h, --help         This text

It writes the files of all APIs and those that they refer to, and api-spec/RELEASE; the same release gives the same
bytes. What the release no longer has is removed. Files that sync didn't write are never touched: api-spec/overlays/ and
api-spec/selection.yaml stay as they are. If anything is wrong, all of it is reported and nothing is written.

Run `cargo xtask regen` afterwards, and commit both results apart.
";

/// What the first line of sync's files names as their author.
pub(crate) const AUTHOR: &str = "`cargo xtask sync`";

#[derive(Debug, Default)]
struct Options {
    from: Option<PathBuf>,
    release: Option<Version>,
    commit: Option<String>,
    to: Option<PathBuf>,
}

fn run(parser: Parser) -> Outcome {
    let options = options(parser)
        .map_err(|why| format!("error: {why}; `cargo xtask sync --help` shows how it is called"))?;
    let from =
        options.from.ok_or("error: say which checkout to read: cargo xtask sync DIR --release VERSION")?;
    let version = options.release.ok_or("error: say which release is checked out, as in --release v1.19")?;
    let to = match options.to {
        Some(to) => to,
        None => disk::project()?.join("api-spec"),
    };
    let files = facts(&from, version, options.commit)?;
    disk::recover(&to)?;
    let plan = disk::plan(&to, &files, AUTHOR)?;
    disk::apply(&to, std::slice::from_ref(&plan), &[])?;
    println!("{}: {} files of Matrix {}, {}", to.display(), files.len(), version.tag(), plan.summary());
    Ok(Ending::Fine)
}

/// The facts of a checkout, as files of `api-spec/`.
pub(crate) fn facts(from: &Path, version: Version, commit: Option<String>) -> Result<FileSet, String> {
    let data = disk::data_folder(from)?;
    let commit = match commit {
        Some(commit) => Some(commit),
        None => checked_out(&data)?,
    };
    let tree = SourceTree::new(Layout::Official, &format!("{}/", data.display()), disk::read(&data)?);
    sync(&tree, &Release { version, commit }).map_err(|wrong| wrong.render(&tree))
}

fn options(mut parser: Parser) -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("release") => options.release = Some(parser.value()?.parse()?),
            Arg::Long("commit") => options.commit = Some(parser.value()?.string()?),
            Arg::Long("to") => options.to = Some(parser.value()?.into()),
            Arg::Value(folder) if options.from.is_none() => options.from = Some(folder.into()),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

/// The commit of the checkout that the data folder belongs to; a folder without `.git` beside it is none.
fn checked_out(data: &Path) -> Result<Option<String>, String> {
    let data = data.canonicalize().map_err(|why| format!("error: {}: {why}", data.display()))?;
    let Some(checkout) = data.parent().filter(|folder| folder.join(".git").exists()) else {
        return Ok(None);
    };
    let advice = "name the commit with --commit";
    let output = process::Command::new("git")
        .arg("-C")
        .arg(checkout)
        .args(["rev-parse", "HEAD"])
        .output()
        .map_err(|why| format!("error: git doesn't run: {why}; {advice}"))?;
    if !output.status.success() {
        let why = String::from_utf8_lossy(&output.stderr);
        return Err(format!(
            "error: git doesn't know the commit of {}: {}; {advice}",
            checkout.display(),
            why.trim()
        ));
    }
    Ok(Some(String::from_utf8_lossy(&output.stdout).trim().to_owned()))
}
