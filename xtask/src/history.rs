//! `cargo xtask history`: what the releases brought, one compared with the next.

use std::{
    fs,
    path::{Path, PathBuf},
};

use lexopt::{Arg, Parser};
use matrix_jobs_codegen::{
    files::FileSet,
    history::{AUTHOR, History},
    load::{Layout, SourceTree},
    release::Version,
};

use crate::{
    Command, Ending, Outcome,
    definitions::{named, shown},
    disk,
};

pub(crate) const COMMAND: Command = Command {
    name: "history",
    summary: "Find out in which release everything first appeared",
    help: HELP,
    run,
};

const HELP: &str = "\
Compares releases, each with the one before it, and keeps in api-spec/ what each of them brought.

Usage: cargo xtask history RELEASES [--to FOLDER]

  RELEASES           A folder with checkouts of the Matrix specification, each in a folder that is called after its
                     release, as in v1.19 (`git worktree add RELEASES/v1.19 v1.19` makes one)
  --to FOLDER        Where the overlays are and where to write, instead of this project's api-spec/
  -h, --help         This text

It writes since.yaml: operations, types of events, parameters and properties by the release in which they first
appeared. What isn't in it is as old as the oldest of RELEASES, or older, or came with what it is part of. The docs
of the generated crate and `Endpoint::since` tell it wherever the definitions don't say it themselves.

`cargo xtask update` goes on from there with each new release, so that this command is needed only to begin anew.
";

#[derive(Debug, Default)]
struct Options {
    from: Option<PathBuf>,
    to: Option<PathBuf>,
}

fn run(parser: Parser) -> Outcome {
    let options = options(parser)
        .map_err(|why| format!("error: {why}; `cargo xtask history --help` shows how it is called"))?;
    let from = options.from.ok_or("error: say where the releases are: cargo xtask history RELEASES")?;
    let to = options.to.map_or_else(|| disk::project().map(|project| project.join("api-spec")), Ok)?;
    disk::recover(&to)?;
    let releases = releases(&from)?;
    let files = compared(&releases, &to)?;
    let plan = disk::plan(&to, &files, AUTHOR)?;
    disk::apply(&to, std::slice::from_ref(&plan), &[])?;
    println!("{}: {} releases compared, {}", named(&to), releases.len(), plan.summary());
    Ok(Ending::Fine)
}

fn options(mut parser: Parser) -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("to") => options.to = Some(parser.value()?.into()),
            Arg::Value(folder) if options.from.is_none() => options.from = Some(folder.into()),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

/// The folders that are called after a release, the oldest first.
fn releases(from: &Path) -> Result<Vec<(Version, PathBuf)>, String> {
    let told = |why| format!("error: {}: {why}", from.display());
    let mut releases = Vec::new();
    for entry in fs::read_dir(from).map_err(told)? {
        let path = entry.map_err(told)?.path();
        let release = path.file_name().and_then(|name| name.to_str()?.parse().ok());
        releases.extend(release.filter(|_| path.is_dir()).map(|release| (release, path)));
    }
    releases.sort();
    if releases.is_empty() {
        Err(format!("error: {} holds no folder that is called after a release, as in v1.19", from.display()))
    } else {
        Ok(releases)
    }
}

/// The files that keep what the releases brought.
fn compared(releases: &[(Version, PathBuf)], ours: &Path) -> Result<FileSet, String> {
    let mut before: Option<History> = None;
    for (release, folder) in releases {
        let tree = tree(folder, ours)?;
        let history = matrix_jobs_codegen::history(&tree, *release).map_err(|wrong| wrong.render(&tree))?;
        before = Some(match before {
            Some(before) => history.after(&before),
            None => history,
        });
    }
    Ok(before.map(|last| last.files()).unwrap_or_default())
}

/// A checkout with our overlays; what we know of history is to be found out again.
fn tree(checkout: &Path, ours: &Path) -> Result<SourceTree, String> {
    let data = disk::data_folder(checkout)?;
    let mut tree = SourceTree::new(Layout::Official, &shown(&data), disk::read(&data)?);
    let overlays = disk::read(ours)?.into_iter().filter(|(path, _)| path.starts_with("overlays/"));
    tree.extend(Layout::ApiSpec, &shown(ours), overlays);
    Ok(tree)
}
