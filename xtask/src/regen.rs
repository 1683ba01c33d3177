//! `cargo xtask regen`: writes the crate in `generated/`, or checks that it is what it should be.

use std::path::{Path, PathBuf};

use lexopt::{Arg, Parser, ValueExt as _};
use matrix_jobs_codegen::{
    files::FileSet,
    generate,
    load::{Layout, SourceTree},
    render::AUTHOR,
};

use crate::{Command, Ending, Outcome, disk, sync::check_version};

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

api-spec/selection.yaml lists the definition files that are generated; without it, all are.
";

#[derive(Debug, Default)]
struct Options {
    check: bool,
    spec: Option<PathBuf>,
    release: Option<String>,
    from: Option<PathBuf>,
    to: Option<PathBuf>,
}

fn run(parser: Parser) -> Outcome {
    let options = options(parser)
        .map_err(|why| format!("error: {why}; `cargo xtask regen --help` shows how it is called"))?;
    let from = options.from.clone().map_or_else(|| disk::project().map(|p| p.join("api-spec")), Ok)?;
    let to = options.to.clone().map_or_else(|| disk::project().map(|p| p.join("generated")), Ok)?;
    let (tree, release) = definitions(&options, &from)?;
    let files = generate(&tree, &release).map_err(|wrong| wrong.render(&tree))?;
    match options.check {
        true => check(&to, &files),
        false => write(&to, &files),
    }
}

fn options(mut parser: Parser) -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("check") => options.check = true,
            Arg::Long("spec") => options.spec = Some(parser.value()?.into()),
            Arg::Long("release") => options.release = Some(parser.value()?.string()?),
            Arg::Long("from") => options.from = Some(parser.value()?.into()),
            Arg::Long("to") => options.to = Some(parser.value()?.into()),
            other => return Err(other.unexpected()),
        }
    }
    Ok(options)
}

/// The definitions, and the release that they belong to, without its `v`.
fn definitions(options: &Options, from: &Path) -> Result<(SourceTree, String), String> {
    options.release.as_deref().map_or(Ok(()), check_version)?;
    let ours = disk::read(from)?;
    let Some(spec) = &options.spec else {
        let release = match &options.release {
            Some(release) => release.clone(),
            None => recorded_release(&ours, from)?,
        };
        if !ours.iter().any(|(path, _)| !is_ours(path)) {
            return Err(format!(
                "error: {} holds no definition files; run `cargo xtask sync`, or name another folder by --from",
                from.display()
            ));
        }
        let tree = SourceTree::new(Layout::ApiSpec, &shown(from), ours);
        return Ok((tree, bare(&release)));
    };
    let release =
        options.release.as_ref().ok_or("error: say which release --spec holds, as in --release v1.19")?;
    let data = disk::data_folder(spec)?;
    let mut tree = SourceTree::new(Layout::Official, &shown(&data), disk::read(&data)?);
    let ours = ours.into_iter().filter(|(path, _)| is_ours(path));
    tree.extend(Layout::ApiSpec, &shown(from), ours);
    Ok((tree, bare(release)))
}

/// Whatever isn't a fact is ours, and stays in force with other definitions too.
fn is_ours(path: &str) -> bool {
    !path.contains('/') || path.starts_with("overlays/")
}

fn recorded_release(ours: &[(String, Vec<u8>)], from: &Path) -> Result<String, String> {
    let file = ours.iter().find(|(path, _)| path == "RELEASE");
    let text = file.map(|(_, bytes)| String::from_utf8_lossy(bytes)).unwrap_or_default();
    let release = text.lines().find_map(|line| line.strip_prefix("Release:")?.trim().strip_prefix("Matrix "));
    release.map(str::to_owned).ok_or_else(|| {
        format!(
            "error: {} doesn't name the release; run `cargo xtask sync`, or give --release",
            from.join("RELEASE").display()
        )
    })
}

fn bare(release: &str) -> String {
    release.strip_prefix('v').unwrap_or(release).to_owned()
}

fn shown(folder: &Path) -> String {
    let inside =
        disk::project().ok().and_then(|project| folder.strip_prefix(project).ok().map(Path::to_owned));
    format!("{}/", inside.unwrap_or_else(|| folder.to_owned()).display())
}

fn write(to: &Path, files: &FileSet) -> Outcome {
    let plan = disk::plan(to, files, AUTHOR)?;
    plan.apply()?;
    println!("{}{} files, {}", shown(to), files.len(), plan.summary());
    Ok(Ending::Fine)
}

fn check(to: &Path, files: &FileSet) -> Outcome {
    let plan = disk::plan(to, files, AUTHOR)?;
    if plan.changes.is_empty() {
        println!("{}{} files, all as the definitions say", shown(to), files.len());
        return Ok(Ending::Fine);
    }
    print!("{}", plan.differences(&shown(to))?);
    println!("\nrun `cargo xtask regen`, read what changed, and commit it");
    Ok(Ending::Finding)
}
