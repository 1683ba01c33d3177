//! Changes of files that happen all or not at all, even if the run is killed on the way.
//!
//! New contents are written into a hidden folder first, then a journal of what is to be done, and only then is anything
//! moved. Without a journal, an interrupted run has changed nothing; with one, the next run does the rest. What fails
//! is undone.

use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use super::reported;

/// The hidden folder, beside what is changed.
const FOLDER: &str = ".xtask-swap";
/// In it: what is to be done, an entry a file; `+` is written, `-` is removed.
const JOURNAL: &str = "journal";
/// In it: the new files, by number of their entry.
const NEW: &str = "new";
/// In it: what was there before.
const OLD: &str = "old";

/// One file below the base folder.
#[derive(Debug)]
struct Entry {
    path: String,
    is_removed: bool,
}

/// Changes that have been written down, but not been made. Dropped before [`commit`](Self::commit), it leaves nothing.
pub(super) struct Swap {
    base: PathBuf,
    entries: Vec<Entry>,
    /// Folders that weren't there, outermost first.
    made: Vec<PathBuf>,
    is_done: bool,
}

/// Finishes what an interrupted run had begun in a folder, or in the one around it.
pub(crate) fn recover(folder: &Path) -> Result<(), String> {
    let around =
        folder.parent().map(|around| if around.as_os_str().is_empty() { Path::new(".") } else { around });
    for base in [Some(folder), around].into_iter().flatten() {
        if base.join(FOLDER).is_dir() {
            finish(base)?;
        }
    }
    Ok(())
}

fn finish(base: &Path) -> Result<(), String> {
    let journal = base.join(FOLDER).join(JOURNAL);
    match fs::read_to_string(&journal) {
        Ok(text) => {
            let entries = parse(&text);
            for (number, entry) in entries.iter().enumerate() {
                redo(base, number, entry)?;
            }
            entries.iter().filter(|entry| entry.is_removed).for_each(|entry| remove_empty(base, &entry.path));
            println!("{}: finished what an interrupted run had begun", base.display());
        }
        Err(why) if why.kind() == ErrorKind::NotFound => {}
        Err(why) => return Err(reported(&journal, why)),
    }
    clear(base)
}

/// Makes one change, unless it has been made.
fn redo(base: &Path, number: usize, entry: &Entry) -> Result<(), String> {
    let (place, new) = (base.join(&entry.path), place_of(base, NEW, number));
    let done = match entry.is_removed {
        true => fs::remove_file(&place),
        false if new.exists() => {
            let folder = place.parent().unwrap_or(base);
            fs::create_dir_all(folder).and_then(|()| fs::rename(&new, &place))
        }
        false => Ok(()),
    };
    match done {
        Err(why) if !(entry.is_removed && why.kind() == ErrorKind::NotFound) => Err(reported(&place, why)),
        _ => Ok(()),
    }
}

fn place_of(base: &Path, which: &str, number: usize) -> PathBuf {
    base.join(FOLDER).join(which).join(number.to_string())
}

/// Takes the hidden folder away; the journal goes first, since it needs the rest.
fn clear(base: &Path) -> Result<(), String> {
    let folder = base.join(FOLDER);
    match fs::remove_file(folder.join(JOURNAL)) {
        Err(why) if why.kind() != ErrorKind::NotFound => return Err(reported(&folder, why)),
        _ => {}
    }
    fs::remove_dir_all(&folder).map_err(|why| reported(&folder, why))
}

/// Entries are separated by a byte that no path has.
fn parse(text: &str) -> Vec<Entry> {
    let entry = |line: &str| {
        let is_removed = line.starts_with('-');
        line.get(1..).map(|path| Entry { path: path.to_owned(), is_removed })
    };
    text.split('\0').filter_map(entry).collect()
}

/// Removes the folders that a removed file leaves empty, up to the first that still holds something.
fn remove_empty(base: &Path, path: &str) {
    let place = base.join(path);
    let around = place.ancestors().skip(1).take_while(|around| *around != base);
    let _ = around.map(fs::remove_dir).take_while(Result::is_ok).count();
}

impl Swap {
    pub(super) fn begin(base: &Path) -> Result<Self, String> {
        recover(base)?;
        let mut swap = Self { base: base.to_owned(), entries: Vec::new(), made: Vec::new(), is_done: false };
        swap.make_folder(&base.join(FOLDER).join(NEW))?;
        swap.make_folder(&base.join(FOLDER).join(OLD))?;
        Ok(swap)
    }

    fn make_folder(&mut self, folder: &Path) -> Result<(), String> {
        let missing: Vec<_> = folder.ancestors().take_while(|around| !around.exists()).collect();
        self.made.extend(missing.iter().rev().map(|&folder| folder.to_owned()));
        fs::create_dir_all(folder).map_err(|why| reported(folder, why))
    }

    /// Puts new content aside: a full disk shows before anything has moved.
    pub(super) fn write(&mut self, place: &Path, content: &str) -> Result<(), String> {
        let new = place_of(&self.base, NEW, self.entries.len());
        fs::write(&new, content).map_err(|why| reported(place, why))?;
        self.add(place, false)
    }

    pub(super) fn remove(&mut self, place: &Path) -> Result<(), String> {
        self.add(place, true)
    }

    fn add(&mut self, place: &Path, is_removed: bool) -> Result<(), String> {
        let path = place.strip_prefix(&self.base).ok().and_then(Path::to_str);
        let path = path.ok_or_else(|| reported(place, "not below the folder that is changed"))?.to_owned();
        self.entries.push(Entry { path, is_removed });
        Ok(())
    }

    /// Makes all changes, or none and says why.
    pub(super) fn commit(mut self) -> Result<(), String> {
        let sign = |entry: &Entry| if entry.is_removed { '-' } else { '+' };
        let journal: String =
            self.entries.iter().map(|entry| format!("{}{}\0", sign(entry), entry.path)).collect();
        let (part, place) = (self.base.join(FOLDER).join("part"), self.base.join(FOLDER).join(JOURNAL));
        fs::write(&part, journal)
            .and_then(|()| fs::rename(&part, &place))
            .map_err(|why| reported(&place, why))?;
        let entries = std::mem::take(&mut self.entries);
        for (number, entry) in entries.iter().enumerate() {
            if let Err(why) = self.change(number, entry) {
                entries[..=number]
                    .iter()
                    .enumerate()
                    .rev()
                    .for_each(|(number, entry)| self.undo(number, entry));
                return Err(why);
            }
        }
        self.is_done = true;
        entries
            .iter()
            .filter(|entry| entry.is_removed)
            .for_each(|entry| remove_empty(&self.base, &entry.path));
        clear(&self.base)
    }

    /// Like [`redo`], but keeps what was there.
    fn change(&mut self, number: usize, entry: &Entry) -> Result<(), String> {
        let place = self.base.join(&entry.path);
        // A folder is never a run's own, even if it came between planning and now.
        if place.symlink_metadata().is_ok_and(|there| there.is_dir()) {
            return Err(reported(&place, "a folder is in the way; move it elsewhere"));
        }
        let moved = fs::rename(&place, place_of(&self.base, OLD, number));
        match moved {
            Err(why) if why.kind() != ErrorKind::NotFound => return Err(reported(&place, why)),
            _ => {}
        }
        if !entry.is_removed {
            self.make_folder(place.parent().unwrap_or(Path::new("")))?;
            fs::rename(place_of(&self.base, NEW, number), &place).map_err(|why| reported(&place, why))?;
        }
        Ok(())
    }

    fn undo(&self, number: usize, entry: &Entry) {
        let (place, new) = (self.base.join(&entry.path), place_of(&self.base, NEW, number));
        if !entry.is_removed && !new.exists() {
            // What was new goes where it came from; only then is its place free.
            let _ = fs::rename(&place, &new);
        }
        let old = place_of(&self.base, OLD, number);
        if let Err(why) = fs::rename(&old, &place)
            && why.kind() != ErrorKind::NotFound
        {
            eprintln!("{}; its former content is in {}", reported(&place, why), old.display());
        }
    }
}

impl Drop for Swap {
    fn drop(&mut self) {
        if !self.is_done {
            // What can't be removed here, the next run removes.
            let _ = clear(&self.base);
            for folder in self.made.iter().rev() {
                let _ = fs::remove_dir(folder);
            }
        }
    }
}
