//! What a change of the definitions means for programs: the public API of two crates, compared.
//!
//! Models and names are compared, not definitions: what was only moved, shared or rewritten to the same meaning is no
//! change.

mod operations;
mod program;
mod report;
mod surface;
mod types;

use std::collections::BTreeMap;

pub use program::program;
pub use report::Format;
pub use surface::Surface;
pub(crate) use surface::surface;

/// What a change means for programs that depend on the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// No program needs to know.
    Patch,
    /// Programs compile as before, and can do more.
    Minor,
    /// A program that used it no longer compiles.
    Major,
}

impl Verdict {
    /// As the report writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// What it means for programs.
    pub verdict: Verdict,
    /// The Rust item that it touches, by its path in the crate.
    pub item: String,
    /// What changed.
    pub what: String,
}

/// All changes between two releases, the gravest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    changes: Vec<Change>,
    /// Paths of the old crate, with those by which changes name the same items.
    moved: BTreeMap<String, String>,
}

impl Report {
    /// The changes, the gravest first, then by item.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The gravest verdict; none if nothing changed.
    pub fn verdict(&self) -> Option<Verdict> {
        self.changes.first().map(|change| change.verdict)
    }
}

/// Compares two crates.
pub fn compare(old: &Surface, new: &Surface) -> Report {
    let mut changes = Changes::default();
    let renamed = types::renamed(old, new);
    operations::compare(old, new, &renamed, &mut changes);
    types::compare(old, new, &renamed, &mut changes);
    let mut changes = changes.0;
    changes.sort_by(|a, b| b.verdict.cmp(&a.verdict).then_with(|| a.cmp(b)));
    changes.dedup();
    let moved = renamed.into_iter().map(|(before, now)| (before.to_owned(), now.to_owned())).collect();
    Report { changes, moved }
}

/// The changes that have been found so far.
#[derive(Default)]
struct Changes(Vec<Change>);

impl Changes {
    fn add(&mut self, verdict: Verdict, item: impl Into<String>, what: impl Into<String>) {
        self.0.push(Change { verdict, item: item.into(), what: what.into() });
    }
}

/// What is said of an earlier name that stays as an alias.
const KEPT: &str = "; the earlier name stays, deprecated";

/// Jobs and types of the old crate that the new one has by another path.
type Renamed<'a> = BTreeMap<&'a str, &'a str>;

/// A type as the new crate writes it.
fn translated(ty: &str, renamed: &Renamed<'_>) -> String {
    let mut text = String::new();
    let mut rest = ty;
    let is_path = |c: char| c.is_alphanumeric() || "_:#".contains(c);
    while !rest.is_empty() {
        let length = rest.find(|c| !is_path(c)).unwrap_or(rest.len());
        let (path, after) = rest.split_at(length);
        text.push_str(renamed.get(path).unwrap_or(&path));
        let others = after.find(is_path).unwrap_or(after.len());
        text.push_str(&after[..others]);
        rest = &after[others..];
    }
    text
}
