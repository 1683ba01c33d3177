//! The only code that touches files: reads a folder, and makes it what a run wants it to be.

use std::{
    env, fmt, fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use matrix_jobs_codegen::files::FileSet;

/// The folder of this project: cargo says where it found the command.
pub(crate) fn project() -> Result<PathBuf, String> {
    match env::var_os("CARGO_MANIFEST_DIR") {
        Some(xtask) => Ok(Path::new(&xtask).parent().unwrap_or(Path::new("/")).to_owned()),
        None => env::current_dir().map_err(|why| format!("error: no current folder: {why}")),
    }
}

/// The `data/` folder of a checkout of the Matrix specification, given itself or the checkout.
pub(crate) fn data_folder(from: &Path) -> Result<PathBuf, String> {
    [from.join("data"), from.to_owned()].into_iter().find(|data| data.join("api").is_dir()).ok_or_else(|| {
        format!(
            "error: {} holds no Matrix definitions: neither data/api/ nor api/ is in it; \
             give the folder of a checkout of the Matrix specification",
            from.display()
        )
    })
}

/// All files of a folder by relative path, with `/` between folders; hidden ones are left out.
pub(crate) fn read(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, String> {
    let read = |path: String| {
        let full = folder.join(&path);
        fs::read(&full).map(|bytes| (path, bytes)).map_err(|why| told(&full, why))
    };
    paths(folder)?.into_iter().map(read).collect()
}

fn paths(folder: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut waiting = vec![String::new()];
    while let Some(below) = waiting.pop() {
        let here = folder.join(&below);
        for entry in fs::read_dir(&here).map_err(|why| told(&here, why))? {
            let entry = entry.map_err(|why| told(&here, why))?;
            let name = entry.file_name().into_string();
            let name =
                name.map_err(|name| format!("error: {}: not a UTF-8 name", here.join(name).display()))?;
            // Links to folders are not followed: they could lead in a circle.
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            match name.starts_with('.') {
                true => {}
                false if is_folder => waiting.push(format!("{below}{name}/")),
                false if entry.path().is_file() => found.push(format!("{below}{name}")),
                false => {}
            }
        }
    }
    found.sort();
    Ok(found)
}

fn told(path: &Path, why: impl fmt::Display) -> String {
    format!("error: {}: {why}", path.display())
}

/// What has to happen to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// It isn't there yet.
    New,
    /// It has other content.
    Changed,
    /// It is no longer wanted.
    Orphan,
    /// Somebody else's file is in its place.
    Foreign,
}

/// The changes that make a folder what a run wants it to be.
#[derive(Debug)]
pub(crate) struct Plan<'a> {
    folder: &'a Path,
    files: &'a FileSet,
    author: &'a str,
    /// Relative paths in order, and what happens to each.
    pub(crate) changes: Vec<(String, Change)>,
}

/// Compares a folder with the wanted files. `author` is what the first line of such files names, and a file that
/// doesn't is foreign: left alone where it isn't wanted, refused where it is in the way.
pub(crate) fn plan<'a>(folder: &'a Path, files: &'a FileSet, author: &'a str) -> Result<Plan<'a>, String> {
    let mut changes = Vec::new();
    for (path, wanted) in files.iter() {
        match fs::read(folder.join(path)) {
            Ok(bytes) if bytes == wanted.as_bytes() => {}
            Ok(bytes) if is_by(author, &bytes) => changes.push((path.to_owned(), Change::Changed)),
            Ok(_) => changes.push((path.to_owned(), Change::Foreign)),
            Err(why) if why.kind() == ErrorKind::NotFound => changes.push((path.to_owned(), Change::New)),
            Err(why) => return Err(told(&folder.join(path), why)),
        }
    }
    if folder.is_dir() {
        for (path, bytes) in read(folder)? {
            if files.get(&path).is_none() && is_by(author, &bytes) {
                changes.push((path, Change::Orphan));
            }
        }
    }
    changes.sort_by(|a, b| a.0.cmp(&b.0));
    Ok(Plan { folder, files, author, changes })
}

fn is_by(author: &str, bytes: &[u8]) -> bool {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    String::from_utf8_lossy(first).contains(&format!("Written by {author}"))
}

impl Plan<'_> {
    /// Makes the changes: everything is written beside its place first, so that a full disk leaves all as it was.
    pub(crate) fn apply(&self) -> Result<(), String> {
        self.refuse_foreign()?;
        let mut staged = Staged(Vec::new());
        for (path, change) in &self.changes {
            if let (Some(content), true) = (self.files.get(path), *change != Change::Orphan) {
                staged.write(&self.folder.join(path), content)?;
            }
        }
        staged.move_in()?;
        for (path, _) in self.changes.iter().filter(|(_, change)| *change == Change::Orphan) {
            remove(self.folder, path)?;
        }
        Ok(())
    }

    fn refuse_foreign(&self) -> Result<(), String> {
        let foreign = self.changes.iter().filter(|(_, change)| *change == Change::Foreign);
        let names: String =
            foreign.map(|(path, _)| format!("  {}\n", self.folder.join(path).display())).collect();
        match names.is_empty() {
            true => Ok(()),
            false => Err(format!(
                "error: files are in the way that {} didn't write, nothing was changed:\n{names}  \
                 help: move them elsewhere; a file may be replaced only if its first line says who wrote it",
                self.author
            )),
        }
    }

    /// What would change, file by file, with the first lines that differ.
    pub(crate) fn differences(&self, shown: &str) -> Result<String, String> {
        let mut text = String::new();
        for (path, change) in &self.changes {
            let told = match change {
                Change::New => "is missing".to_owned(),
                Change::Orphan => "is no longer made from the definitions".to_owned(),
                Change::Foreign => format!("is not {}'s: its first line doesn't say so", self.author),
                Change::Changed => {
                    let full = self.folder.join(path);
                    let found = fs::read(&full).map_err(|why| told(&full, why))?;
                    let wanted = self.files.get(path).unwrap_or_default();
                    first_difference(&String::from_utf8_lossy(&found), wanted)
                }
            };
            text.push_str(&format!("{shown}{path} {told}\n"));
        }
        Ok(text)
    }

    /// The changes in numbers.
    pub(crate) fn summary(&self) -> String {
        let count = |wanted| self.changes.iter().filter(|(_, change)| *change == wanted).count();
        match self.changes.len() {
            0 => "nothing changed".to_owned(),
            _ => format!(
                "{} new, {} changed, {} removed",
                count(Change::New),
                count(Change::Changed),
                count(Change::Orphan)
            ),
        }
    }
}

fn first_difference(found: &str, wanted: &str) -> String {
    let (mut found, mut wanted) = (found.split('\n'), wanted.split('\n'));
    let mut number = 1;
    loop {
        match (found.next(), wanted.next()) {
            (Some(here), Some(there)) if here == there => number += 1,
            (here, there) => {
                let side = |line: Option<&str>| line.unwrap_or("(the end of the file)").to_owned();
                return format!("differs, first in line {number}:\n  - {}\n  + {}", side(here), side(there));
            }
        }
    }
}

fn remove(folder: &Path, path: &str) -> Result<(), String> {
    let full = folder.join(path);
    fs::remove_file(&full).map_err(|why| told(&full, why))?;
    let mut around = full.parent();
    // Stops at the first folder that still holds something.
    while let Some(empty) = around.filter(|around| *around != folder && fs::remove_dir(around).is_ok()) {
        around = empty.parent();
    }
    Ok(())
}

/// Temporary files and the places they belong to; those that never got there are removed.
struct Staged(Vec<(PathBuf, PathBuf)>);

impl Staged {
    fn write(&mut self, place: &Path, content: &str) -> Result<(), String> {
        let folder = place.parent().unwrap_or(Path::new(""));
        fs::create_dir_all(folder).map_err(|why| told(folder, why))?;
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let temporary = folder.join(format!(".{name}.xtask-{}", std::process::id()));
        self.0.push((temporary.clone(), place.to_owned()));
        fs::write(&temporary, content).map_err(|why| told(&temporary, why))
    }

    fn move_in(&self) -> Result<(), String> {
        self.0
            .iter()
            .try_for_each(|(temporary, place)| fs::rename(temporary, place).map_err(|why| told(place, why)))
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        for (temporary, _) in &self.0 {
            // After a move there is nothing to remove.
            let _ = fs::remove_file(temporary);
        }
    }
}
