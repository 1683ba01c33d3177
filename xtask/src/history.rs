//! `cargo xtask history`: what the releases brought, one compared with the next.

use std::{
    fs,
    path::{Path, PathBuf},
};

use lexopt::{Arg, Parser};
use matrix_jobs_codegen::{
    files::FileSet,
    history,
    history::{AUTHOR, History},
    load::{Layout, SourceTree},
    release::Version,
};

use crate::{
    Command, Ending, Outcome,
    definitions::{named, shown},
    disk, removed, sync,
};

pub(crate) const COMMAND: Command = Command {
    name: "history",
    summary: "Find out in which release everything first appeared",
    help: HELP,
    run,
};

const HELP: &str = "\
Compares releases, each with the one before it, and keeps in api-spec/ what each of them brought and took away.

Usage: cargo xtask history RELEASES [--to FOLDER]

  RELEASES           A folder with checkouts of the Matrix specification, each in a folder that is called after its
                     release, as in v1.19 (`git worktree add RELEASES/v1.19 v1.19` makes one)
  --to FOLDER        Where the overlays are and where to write, instead of this project's api-spec/
  -h, --help         This text

It writes since.yaml: operations, types of events, parameters and properties by the release in which they first
appeared. What isn't in it is as old as the oldest of RELEASES, or older, or came with what it is part of. The docs
of the generated crate and `Endpoint::since` tell it wherever the definitions don't say it themselves. And it writes
removed/, with the operations that a release removed and the names that others had: both stay in the crate, deprecated.

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
    let compared = compared(&releases, &to)?;
    let history = compared.history.files();
    let plans = [disk::plan(&to, &history, AUTHOR)?, disk::plan(&to, &compared.gone, removed::AUTHOR)?];
    disk::apply(&to, &plans, &[])?;
    let [brought, took] = plans.map(|plan| plan.summary());
    println!(
        "{}: {} releases compared; what they brought: {brought}; what they took away: {took}",
        named(&to),
        releases.len()
    );
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

/// What is known after a release.
struct Compared {
    history: History,
    /// The files that keep what it and those before took away.
    gone: FileSet,
    tree: SourceTree,
    release: Version,
}

fn compared(releases: &[(Version, PathBuf)], ours: &Path) -> Result<Compared, String> {
    let overlays = disk::read(ours)?.into_iter().filter(|(path, _)| path.starts_with("overlays/"));
    let overlays: removed::Files = overlays.collect();
    let mut before: Option<Compared> = None;
    for (release, folder) in releases {
        let facts = sync::facts(folder, *release, None)?;
        let gone = match &before {
            Some(before) => removed::after((&before.tree, before.release), (&facts, *release))?,
            None => FileSet::new(),
        };
        // What we know of history is to be found out again.
        let files = [removed::bytes(&facts), overlays.clone(), removed::bytes(&gone)].concat();
        let tree = SourceTree::new(Layout::ApiSpec, &shown(ours), files);
        let history = history(&tree, *release).map_err(|wrong| wrong.render(&tree))?;
        let history = match &before {
            Some(before) => history.after(&before.history),
            None => history,
        };
        before = Some(Compared { history, gone, tree, release: *release });
    }
    before.ok_or_else(|| "error: no release to begin with".to_owned())
}
