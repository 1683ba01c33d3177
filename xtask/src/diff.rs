//! `cargo xtask diff`: what two releases mean for programs.

use std::{
    io::{Read as _, Write as _},
    path::Path,
    process::{Command as Process, Stdio},
};

use lexopt::{Arg, Parser, ValueExt as _};
use matrix_jobs_codegen::{
    diff::{Format, Surface, compare},
    load::{Layout, SourceTree},
    release::Version,
    surface,
};

use crate::{
    Command, Ending, Outcome,
    definitions::{self, Source},
    disk, removed,
};

pub(crate) const COMMAND: Command =
    Command { name: "diff", summary: "Say what changes for programs between two releases", help: HELP, run };

const HELP: &str = "\
Compares the crates of two releases, and says of each change what it means for programs: patch, minor or major.

Usage: cargo xtask diff OLD [NEW] [--format text|json|markdown]

  OLD, NEW           A folder like this project's api-spec/; a checkout of the Matrix specification in a folder that
                     is called after its release, as in v1.19; or a revision of this project, as in HEAD~1, whose
                     api-spec/ is meant. NEW is this project's api-spec/ unless another is named
  --format FORMAT    text for the terminal (unless another is asked for), json for programs, or markdown for the
                     changelog
  -h, --help         This text

The crates' public API is compared, and not the definitions: what was only moved, shared or rewritten to the same
meaning is no change. Each line names the Rust item that it touches. A newer checkout is compared as `update` would
take it in: what it removes or renames stays, deprecated.

It exits with 0 if nothing changed, 1 if something did, and 2 if it could not run.
";

fn run(parser: Parser) -> Outcome {
    let (sides, format) = options(parser)
        .map_err(|why| format!("error: {why}; `cargo xtask diff --help` shows how it is called"))?;
    let old = sides.first().ok_or("error: say what to compare with: cargo xtask diff OLD [NEW]")?;
    let old = side(old)?;
    let new = sides.get(1).map_or_else(|| Side::of(&Source::default()), |new| side(new))?;
    let then = read(&old.tree, old.release)?;
    let new = if new.is_checkout && new.release >= old.release { taken_in(&old, new)? } else { new };
    let (old, new) = (then, read(&new.tree, new.release)?);
    let report = compare(&old, &new);
    print(&report.render(format))?;
    Ok(if report.changes().is_empty() { Ending::Fine } else { Ending::Finding })
}

fn options(mut parser: Parser) -> Result<(Vec<String>, Format), lexopt::Error> {
    let (mut sides, mut format) = (Vec::new(), Format::default());
    while let Some(argument) = parser.next()? {
        match argument {
            Arg::Long("format") => format = parser.value()?.parse_with(format_of)?,
            Arg::Value(side) if sides.len() < 2 => sides.push(side.string()?),
            other => return Err(other.unexpected()),
        }
    }
    Ok((sides, format))
}

fn format_of(name: &str) -> Result<Format, &'static str> {
    match name {
        "text" => Ok(Format::Text),
        "json" => Ok(Format::Json),
        "markdown" => Ok(Format::Markdown),
        _ => Err("the formats are text, json and markdown"),
    }
}

/// A reader that has seen enough, such as `head`, is not an error.
fn print(report: &str) -> Result<(), String> {
    match std::io::stdout().write_all(report.as_bytes()) {
        Err(why) if why.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("error: {why}")),
        _ => Ok(()),
    }
}

/// One of the two that are compared.
struct Side {
    tree: SourceTree,
    release: Version,
    /// Whether it holds the definitions alone, and not what this project keeps beside them.
    is_checkout: bool,
}

impl Side {
    fn of(source: &Source) -> Result<Self, String> {
        let (tree, release) = definitions::read(source)?;
        Ok(Self { tree, release, is_checkout: false })
    }
}

/// A checkout as an update would take it in: with what it takes away from the other side.
fn taken_in(old: &Side, mut new: Side) -> Result<Side, String> {
    new.tree.retain(|file| !removed::is_removed(file.as_str()));
    let gone = matrix_jobs_codegen::removed((&old.tree, old.release), (&new.tree, new.release))
        .map_err(|wrong| wrong.render(&old.tree))?;
    new.tree.extend(Layout::ApiSpec, "", removed::bytes(&gone));
    Ok(new)
}

fn read(tree: &SourceTree, release: Version) -> Result<Surface, String> {
    surface(tree, release).map_err(|wrong| wrong.render(tree))
}

fn side(name: &str) -> Result<Side, String> {
    let folder = Path::new(name);
    if !folder.is_dir() {
        let (tree, release) = definitions::facts(revision(name)?, &format!("{name}:api-spec/"), None)?;
        return Ok(Side { tree, release, is_checkout: false });
    }
    match disk::data_folder(folder) {
        Ok(_) => {
            let side = Side::of(&Source::checkout(folder, named_release(folder)?))?;
            Ok(Side { is_checkout: true, ..side })
        }
        Err(_) => Side::of(&Source::folder(folder)),
    }
}

/// The release that a checkout's folder is called after.
fn named_release(folder: &Path) -> Result<Version, String> {
    let whole = folder.canonicalize().map_err(|why| format!("error: {}: {why}", folder.display()))?;
    let names = whole.ancestors().filter_map(|around| around.file_name()?.to_str());
    names.take(2).find_map(|name| name.parse().ok()).ok_or_else(|| {
        format!("error: {} is not called after its release; rename it, as in v1.19", folder.display())
    })
}

/// The files of `api-spec/` at a revision of this project.
pub(crate) fn revision(name: &str) -> Result<Vec<(String, Vec<u8>)>, String> {
    let failed = |why: String| {
        format!("error: {name} is neither a folder nor a revision of this project: {}", why.trim())
    };
    // What begins with a dash would be an option.
    if name.starts_with('-') {
        return Err(failed("no name begins with a dash".to_owned()));
    }
    let git = |arguments: &[&str]| {
        let mut git = Process::new("git");
        git.arg("-C").arg(disk::project()?).args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
        Ok::<_, String>(git)
    };
    let listed = git(&["ls-tree", "-r", "-z", name, "--", "api-spec"])?.output();
    let listed = listed.map_err(|why| format!("error: git doesn't run: {why}"))?;
    if !listed.status.success() {
        return Err(failed(String::from_utf8_lossy(&listed.stderr).into_owned()));
    }
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    // An entry is `MODE TYPE ID<tab>PATH`.
    let entries: Vec<(&str, &str)> = listed
        .split('\0')
        .filter_map(|entry| entry.split_once('\t'))
        .filter_map(|(about, path)| Some((about.rsplit(' ').next()?, path.strip_prefix("api-spec/")?)))
        .collect();
    if entries.is_empty() {
        return Err(failed("it holds no api-spec/".to_owned()));
    }
    let broken = |why: std::io::Error| format!("error: git cat-file: {why}");
    let mut reading = git(&["cat-file", "--batch"])?.stdin(Stdio::piped()).spawn().map_err(broken)?;
    let asked: String = entries.iter().map(|(id, _)| format!("{id}\n")).collect();
    let (input, output) = (reading.stdin.take(), reading.stdout.take());
    let asking =
        std::thread::spawn(move || input.map_or(Ok(()), |mut input| input.write_all(asked.as_bytes())));
    let mut answers = Vec::new();
    output.map_or(Ok(0), |mut output| output.read_to_end(&mut answers)).map_err(broken)?;
    let asked = asking.join().map_err(|_| "error: git cat-file: it took no names".to_owned())?;
    asked.map_err(broken)?;
    reading.wait().map_err(broken)?;
    contents(&answers, &entries).ok_or_else(|| failed("git cat-file gave something else".to_owned()))
}

/// Takes answers apart: each is `ID TYPE SIZE`, a line break, as many bytes, and a line break.
fn contents(mut answers: &[u8], entries: &[(&str, &str)]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for (_, path) in entries {
        let end = answers.iter().position(|byte| *byte == b'\n')?;
        let (head, rest) = answers.split_at(end);
        let size: usize = std::str::from_utf8(head).ok()?.rsplit(' ').next()?.parse().ok()?;
        files.push(((*path).to_owned(), rest.get(1..=size)?.to_vec()));
        answers = rest.get(size + 2..)?;
    }
    Some(files)
}
