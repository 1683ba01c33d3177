//! The only code that touches files: reads a folder, and makes it what a run wants it to be.

mod swap;

use std::{
    env, fmt, fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use matrix_jobs_codegen::files::FileSet;

use swap::Swap;
pub(crate) use swap::recover;

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
        fs::read(&full).map(|bytes| (path, bytes)).map_err(|why| reported(&full, why))
    };
    paths(folder)?.into_iter().map(read).collect()
}

fn paths(folder: &Path) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut waiting = vec![String::new()];
    while let Some(below) = waiting.pop() {
        let here = folder.join(&below);
        for entry in fs::read_dir(&here).map_err(|why| reported(&here, why))? {
            let entry = entry.map_err(|why| reported(&here, why))?;
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

/// The text of one file.
pub(crate) fn text(file: &Path) -> Result<String, String> {
    fs::read_to_string(file).map_err(|why| reported(file, why))
}

/// Writes the one file that a caller named.
pub(crate) fn write(file: &Path, text: &str) -> Result<(), String> {
    fs::write(file, text).map_err(|why| reported(file, why))
}

fn reported(path: &Path, why: impl fmt::Display) -> String {
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
    if folder.exists() && !folder.is_dir() {
        return Err(reported(folder, "not a folder; name the folder to write to"));
    }
    let mut changes = Vec::new();
    for (path, wanted) in files.iter() {
        let change = change(&folder.join(path), wanted, author)?;
        changes.extend(change.map(|change| (path.to_owned(), change)));
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

fn change(place: &Path, wanted: &str, author: &str) -> Result<Option<Change>, String> {
    match fs::read(place) {
        Ok(bytes) if bytes == wanted.as_bytes() => Ok(None),
        Ok(bytes) if is_by(author, &bytes) => Ok(Some(Change::Changed)),
        Ok(_) => Ok(Some(Change::Foreign)),
        // A link that leads nowhere is not found, and somebody's all the same.
        Err(why) if why.kind() == ErrorKind::NotFound => {
            Ok(Some(if place.is_symlink() { Change::Foreign } else { Change::New }))
        }
        // A folder stands in its place, or a file in the place of a folder around it.
        Err(why) if matches!(why.kind(), ErrorKind::IsADirectory | ErrorKind::NotADirectory) => {
            Ok(Some(Change::Foreign))
        }
        Err(why) => Err(reported(place, why)),
    }
}

fn is_by(author: &str, bytes: &[u8]) -> bool {
    let first = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
    String::from_utf8_lossy(first).contains(&format!("Written by {author}"))
}

/// Makes the changes of several plans, and writes single files, all below one folder: everything or nothing.
pub(crate) fn apply(base: &Path, plans: &[Plan<'_>], single: &[(PathBuf, String)]) -> Result<(), String> {
    plans.iter().try_for_each(Plan::refuse_foreign)?;
    if plans.iter().all(|plan| plan.changes.is_empty()) && single.is_empty() {
        return Ok(());
    }
    let mut swap = Swap::begin(base)?;
    for plan in plans {
        for (path, change) in &plan.changes {
            let place = plan.folder.join(path);
            match plan.files.get(path).filter(|_| *change != Change::Orphan) {
                Some(content) => swap.write(&place, content)?,
                None => swap.remove(&place)?,
            }
        }
    }
    single.iter().try_for_each(|(file, content)| swap.write(file, content))?;
    swap.commit()
}

impl Plan<'_> {
    /// Makes the changes, all of them or none: whatever fails on the way, the folder is as it was before.
    #[cfg(test)]
    fn apply(&self) -> Result<(), String> {
        apply(self.folder, std::slice::from_ref(self), &[])
    }

    fn refuse_foreign(&self) -> Result<(), String> {
        let foreign = self.changes.iter().filter(|(_, change)| *change == Change::Foreign);
        let names: String =
            foreign.map(|(path, _)| format!("  {}\n", self.folder.join(path).display())).collect();
        if names.is_empty() {
            Ok(())
        } else {
            Err(format!(
                "error: something is in the way that {} didn't write; nothing was changed:\n{names}  \
             help: move it elsewhere; a file is replaced only if its first line says who wrote it",
                self.author
            ))
        }
    }

    /// What would change, file by file, with the first lines that differ.
    pub(crate) fn differences(&self, shown: &str) -> Result<String, String> {
        let mut text = String::new();
        for (path, change) in &self.changes {
            let reported = match change {
                Change::New => "is missing".to_owned(),
                Change::Orphan => "is no longer made from the definitions".to_owned(),
                Change::Foreign => {
                    format!("is in the way: {} didn't write it; move it elsewhere", self.author)
                }
                Change::Changed => {
                    let full = self.folder.join(path);
                    let found = fs::read(&full).map_err(|why| reported(&full, why))?;
                    let wanted = self.files.get(path).unwrap_or_default();
                    first_difference(&String::from_utf8_lossy(&found), wanted)
                }
            };
            text.push_str(&format!("{shown}{path} {reported}\n"));
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
                return format!(
                    "differs, first in line {number}:\n  - {}\n  + {}",
                    side(here, there),
                    side(there, here)
                );
            }
        }
    }
}

/// A line beside another; where they would look the same, with its white space spelled out.
fn side(line: Option<&str>, other: Option<&str>) -> String {
    match (line, other) {
        (None, _) => "(the end of the file)".to_owned(),
        (Some(line), Some(other)) if line.trim_end() == other.trim_end() => line.escape_debug().to_string(),
        (Some(line), _) => line.to_owned(),
    }
}

#[cfg(test)]
mod tests;
