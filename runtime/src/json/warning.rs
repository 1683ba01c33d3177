//! What the reader has to say about a value: problems with their paths.

use super::RawJson;
use super::path::Path;
use std::fmt;

/// What is wrong with a value. It never holds anything of the value itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Problem {
    /// A required property is absent, or `null` where it may not be.
    Missing,
    /// `null` among the elements of a list or the entries of a map.
    Null,
    /// A value of another kind; the text says which was expected, such as "an integer".
    Expected(&'static str),
    /// An integer that the place can't hold.
    OutOfRange,
    /// A negative number where none belongs; it is read as 0.
    Negative,
    /// An integer in a string; it is read as that integer.
    Quoted,
    /// Not JSON, though it could be seen where it ends.
    NotJson,
    /// Correct JSON that can't be taken in: a number out of any range, half of a surrogate pair in a name, or too deep a nesting.
    Unreadable,
    /// A required list or map that is absent or `null`; it is read as empty.
    Empty,
    /// Half of a surrogate pair in a string; it is read as U+FFFD.
    Surrogate,
    /// A value that is none of those its place knows; it is kept as it came.
    Unrecognised,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Missing => f.write_str("missing"),
            Problem::Null => f.write_str("null"),
            Problem::Expected(what) => write!(f, "expected {what}"),
            Problem::OutOfRange => f.write_str("integer out of range"),
            Problem::Negative => f.write_str("negative, read as 0"),
            Problem::Quoted => f.write_str("an integer in a string, read as that integer"),
            Problem::NotJson => f.write_str("not JSON"),
            Problem::Unreadable => f.write_str("unreadable number, escape or nesting"),
            Problem::Empty => f.write_str("missing, read as empty"),
            Problem::Surrogate => f.write_str("half of a surrogate pair, read as U+FFFD"),
            Problem::Unrecognised => f.write_str("none of the known forms, kept as it came"),
        }
    }
}

/// A problem that cost only a part of the value, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    path: String,
    problem: Problem,
    /// How much of the path names what was left out.
    lost: Option<usize>,
}

impl Warning {
    /// Where the problem is, as a JSON pointer; names in it are cut after 255 characters.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What is wrong there.
    pub fn problem(&self) -> Problem {
        self.problem
    }

    /// What was left out because of it: the path itself, or what held it.
    pub fn left_out(&self) -> Option<&str> {
        self.lost.map(|end| &self.path[..end])
    }
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.problem)?;
        match self.left_out() {
            None => Ok(()),
            Some(lost) if lost == self.path => f.write_str(", left out"),
            Some(lost) => write!(f, ", so {lost} is left out"),
        }
    }
}

/// The warnings of one reading: the first hundred, and how many more there were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Warnings {
    kept: Vec<Warning>,
    omitted: usize,
}

impl Warnings {
    /// So many are kept.
    const MOST: usize = 100;

    /// The warnings that were kept, in the order of the document.
    pub fn iter(&self) -> std::slice::Iter<'_, Warning> {
        self.kept.iter()
    }

    /// How many there were, those that weren't kept included.
    pub fn len(&self) -> usize {
        self.kept.len() + self.omitted
    }

    /// Whether there were none.
    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// How many weren't kept.
    pub fn omitted(&self) -> usize {
        self.omitted
    }

    fn push(&mut self, path: &Path<'_>, problem: Problem, lost: Option<&Path<'_>>) {
        if self.kept.len() == Self::MOST {
            self.omitted += 1;
            return;
        }
        let lost = lost.map(|lost| lost.pointer().len());
        let path = path.pointer();
        self.kept.push(Warning { path, problem, lost });
    }
}

impl<'a> IntoIterator for &'a Warnings {
    type Item = &'a Warning;
    type IntoIter = std::slice::Iter<'a, Warning>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One line for all of them.
impl fmt::Display for Warnings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, warning) in self.kept.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{warning}")?;
        }
        if self.omitted > 0 {
            write!(f, "; and {} more", self.omitted)?;
        }
        Ok(())
    }
}

/// A property of a response that its type doesn't have: of a later version of Matrix, an unstable one, or the server's own.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownProperty {
    /// Where it is, as a JSON pointer: `/rooms/join/!r:example.org/org.example.mood`.
    pub path: String,
    /// Its value, as it came. `Debug` shows its size only.
    pub value: RawJson,
}

/// The problems found while reading: those that cost the whole value, and those that didn't.
#[derive(Default)]
pub(super) struct Report {
    pub(super) errors: Vec<(String, Problem)>,
    pub(super) warnings: Warnings,
    /// Properties that no type has, where somebody asks for them.
    pub(super) unknown: Option<Vec<UnknownProperty>>,
}

/// How much had been said at some moment.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    errors: usize,
    kept: usize,
    omitted: usize,
    unknown: usize,
}

impl Report {
    pub(super) fn mark(&self) -> Mark {
        let Warnings { kept, omitted } = &self.warnings;
        let unknown = self.unknown.as_ref().map_or(0, Vec::len);
        Mark { errors: self.errors.len(), kept: kept.len(), omitted: *omitted, unknown }
    }

    /// Drops what was said since then.
    pub(super) fn rewind(&mut self, mark: Mark) {
        self.errors.truncate(mark.errors);
        self.warnings.kept.truncate(mark.kept);
        self.warnings.omitted = mark.omitted;
        if let Some(unknown) = &mut self.unknown {
            unknown.truncate(mark.unknown);
        }
    }

    /// How many warnings are kept.
    #[inline]
    pub(super) fn kept(&self) -> usize {
        self.warnings.kept.len()
    }

    /// Records that a value can't be used: a warning if something around it can be left out, else an error.
    #[cold]
    pub(super) fn bad(&mut self, path: &Path<'_>, problem: Problem) {
        match path.absorber() {
            Some(lost) => self.warnings.push(path, problem, Some(lost)),
            None => self.errors.push((path.pointer(), problem)),
        }
    }

    /// Records something that cost nothing.
    #[cold]
    pub(super) fn note(&mut self, path: &Path<'_>, problem: Problem) {
        self.warnings.push(path, problem, None);
    }

    /// Records a property that no type has. Of those with the same name, the last one counts.
    #[cold]
    pub(super) fn unknown(&mut self, path: &Path<'_>, value: RawJson) {
        if let Some(unknown) = &mut self.unknown {
            let path = path.pointer();
            unknown.retain(|property| property.path != path);
            unknown.push(UnknownProperty { path, value });
        }
    }

    /// Drops what was said about a value that came again: the last one counts. That something isn't JSON stays, as it says more of
    /// the document than of the value.
    #[cold]
    pub(super) fn forget(&mut self, path: &Path<'_>) {
        let pointer = path.pointer();
        let within = |path: &str| {
            path.strip_prefix(pointer.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        self.errors.retain(|(path, _)| !within(path));
        self.warnings.kept.retain(|warning| warning.problem == Problem::NotJson || !within(&warning.path));
        if let Some(unknown) = &mut self.unknown {
            unknown.retain(|property| !within(&property.path));
        }
    }
}
