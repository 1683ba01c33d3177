//! What is wrong with the definitions, where, and what to do about it; all of it is collected, not the first only.

use std::{collections::BTreeSet, fmt, sync::Arc};

/// The folder of the schemas of events, and of what they share.
const EVENTS: &str = "event-schemas/schema/";

/// The logical path of a file: `client-server/login_token.yaml`, whatever folder the definitions were read from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FilePath(Arc<str>);

impl FilePath {
    /// The path as text, with `/` between folders.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The type of the events that the file is the schema of, if it is one; what follows a `$` tells variants apart.
    pub(crate) fn event_type(&self) -> Option<&str> {
        let name = self.0.strip_prefix(EVENTS)?.strip_suffix(".yaml")?;
        (name.starts_with("m.") && !name.contains('/')).then_some(name)
    }
}

impl From<&str> for FilePath {
    fn from(path: &str) -> Self {
        Self(path.into())
    }
}

impl From<String> for FilePath {
    fn from(path: String) -> Self {
        Self(path.into())
    }
}

impl std::borrow::Borrow<str> for FilePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FilePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A JSON pointer into a file (RFC 6901); the empty one means the whole document.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(String);

impl Pointer {
    /// A pointer that is written already; its tokens are escaped.
    pub fn of(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The pointer as text, without the `#` of a reference.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it means the whole document.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Goes one step down; the token is escaped here.
    pub fn push(&mut self, token: &str) {
        self.0.push('/');
        for character in token.chars() {
            match character {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                other => self.0.push(other),
            }
        }
    }

    /// This pointer and one step more.
    pub fn join(&self, token: &str) -> Self {
        let mut longer = self.clone();
        longer.push(token);
        longer
    }

    /// The pointer without its last step; none for the whole document.
    pub fn parent(&self) -> Option<Self> {
        let end = self.0.rfind('/')?;
        Some(Self(self.0[..end].to_owned()))
    }

    /// The steps from the document down, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"))
    }
}

impl<T: AsRef<str>> FromIterator<T> for Pointer {
    fn from_iter<I: IntoIterator<Item = T>>(tokens: I) -> Self {
        let mut pointer = Self::default();
        for token in tokens {
            pointer.push(token.as_ref());
        }
        pointer
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// A node of a definition file. The line is looked up only when somebody is to read it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FilePath,
    /// The node in it.
    pub pointer: Pointer,
}

impl Place {
    /// The whole of a file.
    pub fn whole(file: &FilePath) -> Self {
        Self { file: file.clone(), pointer: Pointer::default() }
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// Where it is.
    pub at: Place,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub help: String,
}

/// All problems of a run, in order and without repeats.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(BTreeSet<Diagnostic>);

impl Diagnostics {
    /// No problems yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem, unless it is known.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.insert(diagnostic);
    }

    /// Adds a problem from its parts.
    pub fn report(&mut self, at: Place, problem: impl Into<String>, help: impl Into<String>) {
        self.push(Diagnostic { at, problem: problem.into(), help: help.into() });
    }

    /// Whether all is well.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many problems there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The problems by file and pointer; `render` shows them by file and line.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.0.iter()
    }
}

/// Whether a character, other than a line break or a tab, would be read as something else than text in a Rust file or
/// on a terminal, or not be seen there: controls, marks of direction, separators of lines.
pub(crate) fn is_unprintable(c: char) -> bool {
    let controls = c.is_control() && c != '\n' && c != '\t';
    let marks =
        matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    controls || marks || matches!(c, '\u{2028}'..='\u{202e}')
}

/// A text on one line: names in the definitions may hold anything.
pub(crate) fn printable(text: &str) -> String {
    let is_shown = |c: char| !is_unprintable(c) && !c.is_control();
    let shown = |c: char| if is_shown(c) { c.to_string() } else { c.escape_default().to_string() };
    text.chars().map(shown).collect()
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.0.extend(diagnostics);
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::collections::btree_set::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
