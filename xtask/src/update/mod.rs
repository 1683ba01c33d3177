//! `cargo xtask update`: a new Matrix release, from its definitions to the changelog.

mod bounds;
mod changelog;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use lexopt::{Arg, Parser, ValueExt as _};
use matrix_jobs_codegen::{
    diff::{Format, compare},
    files::FileSet,
    generate_with_surface, history,
    load::{Layout, SourceTree},
    release::Version,
    render, surface,
};

use crate::{Command, Ending, Outcome, definitions, disk, removed, sync};

pub(crate) const COMMAND: Command = Command {
    name: "update",
    summary: "Take in a new Matrix release: sync, regen, and a report",
    help: HELP,
    run,
};

const HELP: &str = "\
Takes in a release of Matrix: its facts into api-spec/, the crate into generated/, and what changes for programs into
CHANGELOG.md and on the terminal, with the version of the crate that follows from it. What the release brought is kept
in api-spec/since.yaml, from which the docs tell since when everything is there.

Usage: cargo xtask update DIR --release VERSION [--commit ID] [--project FOLDER]

  DIR                A checkout of the Matrix specification (a folder that holds data/), or its data/ folder
  --release VERSION  The release that is checked out, as in v1.19, or `unstable` for what comes after the newest release
  --commit ID        The commit that is checked out; read from DIR/.git where that is there
  --project FOLDER   The project, instead of this one
  -h, --help         This text

An overlay or an action that the release has overtaken, because what it amends is gone or says the same by itself, gets
the end of its range (`x-releases`) written, and is reported. Everything else that is wrong is reported, and nothing is
written. All is written, or nothing, even if the run is killed on the way: the next run then does the rest.

An operation that came has no words of ours yet: `cargo xtask regen` refuses it until an overlay gives it a `summary`.
Afterwards read `git diff`, and commit api-spec/, then generated/, then CHANGELOG.md. `cargo xtask sync`, `regen` and
`diff` are the steps alone.
";

#[derive(Debug, Default)]
struct Options {
    from: Option<PathBuf>,
    release: Option<Version>,
    commit: Option<String>,
    project: Option<PathBuf>,
}

fn run(parser: Parser) -> Outcome {
    let options = options(parser)
        .map_err(|why| format!("error: {why}; `cargo xtask update --help` shows how it is called"))?;
    let from =
        options.from.ok_or("error: say which checkout to read: cargo xtask update DIR --release VERSION")?;
    let version = options.release.ok_or("error: say which release is checked out, as in --release v1.19")?;
    let project = options.project.map_or_else(disk::project, Ok)?;
    let (spec, krate) = (project.join("api-spec"), project.join("generated"));
    disk::recover(&spec)?;
    disk::recover(&krate)?;
    let facts = sync::facts(&from, version, options.commit)?;
    let before = disk::read(&spec)?;
    let (old, recorded) = definitions::facts(before.clone(), &definitions::shown(&spec), None)?;
    // An older release overtakes nothing, and removes nothing.
    let is_next = version >= recorded;
    let gone =
        if is_next { removed::after((&old, recorded), (&facts, version))? } else { removed::below(&before) };
    let before_it = with(&removed::without(&before), &gone);
    let ours = Ours { facts: &facts, files: &before_it, spec: &spec };
    let (overlays, overtaken) =
        if is_next { bounds::bounded(&ours, version)? } else { (before_it.clone(), Vec::new()) };
    let new = Ours { facts: &facts, files: &overlays, spec: &spec }.tree();
    let known = if is_next { brought((&old, recorded), (&new, version))? } else { FileSet::new() };
    let ours = with(&overlays, &known);
    let new = Ours { facts: &facts, files: &ours, spec: &spec }.tree();
    let (files, now) = generate_with_surface(&new, version).map_err(|wrong| wrong.render(&new))?;
    let then = surface(&old, recorded).map_err(|wrong| wrong.render(&old))?;
    let report = compare(&then, &now);

    let mut single = changed(&spec, &before_it, &overlays);
    let is_new = |path: &str, text: &str| {
        !before.iter().any(|(known, bytes)| known == path && bytes == text.as_bytes())
    };
    let known: Vec<_> = known.iter().filter(|(path, text)| is_new(path, text)).collect();
    let came = known.iter().map(|(path, text)| entries_that_came(&before, path, text)).sum();
    single.extend(known.into_iter().map(|(path, text)| (spec.join(path), text.to_owned())));
    let version_of_crate = changelog::proposed(&project.join("Cargo.toml"), report.verdict())?;
    let log = project.join("CHANGELOG.md");
    single.extend(
        changelog::entry(&log, recorded, version, &report, &version_of_crate)?.map(|text| (log, text)),
    );
    let plans = [
        disk::plan(&spec, &facts, sync::AUTHOR)?,
        disk::plan(&spec, &gone, removed::AUTHOR)?,
        disk::plan(&krate, &files, render::AUTHOR)?,
    ];
    disk::apply(&project, &plans, &single)?;

    print!("{}", report.render(Format::Text));
    println!("\nfrom Matrix {} to {}", recorded.tag(), version.tag());
    overtaken.iter().for_each(|line| println!("{line}"));
    let folders = [spec.clone(), spec.join("removed"), krate.clone()];
    for (folder, plan) in folders.iter().zip(&plans) {
        println!("{}: {}", definitions::named(folder), plan.summary());
    }
    print!("{}", advice(came));
    if report.verdict().is_some() {
        println!("the crate's next version: {version_of_crate}");
    }
    Ok(Ending::Fine)
}

/// What to do about entries that came into the table of first appearances.
fn advice(entries: usize) -> String {
    let have = match entries {
        0 => return String::new(),
        1 => "1 entry of this release",
        many => &format!("{many} entries of this release"),
    };
    format!(
        "api-spec/since.yaml: {have}; of these, what the specification's changelog calls a clarification\n  \
         was there before: give it `x-rust-older` in an overlay, and run this again\n"
    )
}

/// How many entries a table has that it didn't have before.
fn entries_that_came(before: &[(String, Vec<u8>)], path: &str, text: &str) -> usize {
    let before = before.iter().find(|(known, _)| known == path).map(|(_, bytes)| bytes.as_slice());
    let before = String::from_utf8_lossy(before.unwrap_or_default());
    let known: BTreeSet<_> = before.lines().collect();
    text.lines().filter(|line| line.trim_start().starts_with("- ") && !known.contains(line)).count()
}

fn options(mut parser: Parser) -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("release") => options.release = Some(parser.value()?.parse()?),
            Arg::Long("commit") => options.commit = Some(parser.value()?.string()?),
            Arg::Long("project") => options.project = Some(parser.value()?.into()),
            Arg::Value(folder) if options.from.is_none() => options.from = Some(folder.into()),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

/// The new facts beside our own files.
struct Ours<'a> {
    facts: &'a FileSet,
    /// All files of `api-spec/`, of which the facts are old.
    files: &'a [(String, Vec<u8>)],
    spec: &'a Path,
}

impl Ours<'_> {
    fn tree(&self) -> SourceTree {
        let facts = removed::bytes(self.facts).into_iter();
        let ours = self
            .files
            .iter()
            .filter(|(path, _)| definitions::is_ours(path) && self.facts.get(path).is_none());
        SourceTree::new(Layout::ApiSpec, &definitions::shown(self.spec), facts.chain(ours.cloned()))
    }
}

/// The files that keep what each release brought, now that there is another.
fn brought(old: (&SourceTree, Version), new: (&SourceTree, Version)) -> Result<FileSet, String> {
    let read = |(tree, version)| history(tree, version).map_err(|wrong| wrong.render(tree));
    Ok(read(new)?.after(&read(old)?).files())
}

/// Our files, some of them new.
fn with(ours: &[(String, Vec<u8>)], new: &FileSet) -> Vec<(String, Vec<u8>)> {
    let kept = ours.iter().filter(|(path, _)| new.get(path).is_none()).cloned();
    kept.chain(removed::bytes(new)).collect()
}

/// The overlays that are no longer what they were.
fn changed(spec: &Path, before: &[(String, Vec<u8>)], after: &[(String, Vec<u8>)]) -> Vec<(PathBuf, String)> {
    let pairs = before.iter().zip(after).filter(|(before, after)| before != after);
    pairs.map(|(_, (path, bytes))| (spec.join(path), String::from_utf8_lossy(bytes).into_owned())).collect()
}
