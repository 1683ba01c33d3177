//! Why a value could not be read or written.

use super::path::Step;
use super::warning::Problem;
use std::borrow::Cow;
use std::fmt;

/// Why a response could not be read: it isn't JSON, or what is required is missing or malformed.
///
/// It names places and kinds, never values: it is safe to log.
#[doc(alias = "expectedKeys")]
#[doc(alias = "addExpectedKey")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError(Cause);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Cause {
    Syntax {
        message: &'static str,
        line: usize,
        column: usize,
    },
    Problems(Vec<(String, Problem)>),
    Other(Cow<'static, str>),
    /// What is there is a part of it.
    Truncated(Cow<'static, str>),
}

impl ReadError {
    /// For responses that aren't JSON: says in one line what is wrong, without values that may be secret.
    pub fn new(problem: impl Into<Cow<'static, str>>) -> Self {
        Self(Cause::Other(problem.into()))
    }

    /// For responses that aren't JSON, and end too early.
    pub(crate) fn truncated(problem: impl Into<Cow<'static, str>>) -> Self {
        Self(Cause::Truncated(problem.into()))
    }

    /// Whether the response is malformed or ends too early: another attempt may bring it whole.
    pub(crate) fn is_broken(&self) -> bool {
        matches!(self.0, Cause::Syntax { .. } | Cause::Truncated(_))
    }

    pub(super) const fn fixed(problem: &'static str) -> Self {
        Self(Cause::Other(Cow::Borrowed(problem)))
    }

    /// The text isn't JSON at some place in it, or ends there too early. No message has a value in it, which may be secret.
    pub(super) fn not_json(what: &'static str, text: &[u8], at: usize) -> Self {
        // The byte that is wrong belongs to what is counted.
        let (line, column) = position(text, text.len().min(at + 1));
        Self(Cause::Syntax { message: what, line, column })
    }

    /// The bytes before `valid` are UTF-8, the next aren't.
    pub(super) fn not_utf8(body: &[u8], valid: usize) -> Self {
        let (line, column) = position(body, valid);
        Self(Cause::Syntax { message: "invalid UTF-8", line, column })
    }

    pub(super) fn problems_of(problems: Vec<(String, Problem)>) -> Self {
        Self(Cause::Problems(problems))
    }

    /// The same error, seen from the object that holds the value.
    pub(crate) fn within(mut self, name: &str) -> Self {
        if let Cause::Problems(problems) = &mut self.0 {
            for (path, _) in problems {
                let mut whole = String::new();
                Step::Name(name).append_to(&mut whole);
                whole.push_str(path);
                *path = whole;
            }
        }
        self
    }

    /// Where the text stops being JSON: line and column, counted from 1; none if it is JSON.
    pub fn position(&self) -> Option<(usize, usize)> {
        match &self.0 {
            Cause::Syntax { line, column, .. } => Some((*line, *column)),
            Cause::Problems(_) | Cause::Other(_) | Cause::Truncated(_) => None,
        }
    }

    /// All that made the value unusable, with JSON pointers; empty if the response isn't JSON.
    pub fn problems(&self) -> impl Iterator<Item = (&str, Problem)> {
        let problems: &[(String, Problem)] = match &self.0 {
            Cause::Syntax { .. } | Cause::Other(_) | Cause::Truncated(_) => &[],
            Cause::Problems(problems) => problems,
        };
        problems.iter().map(|(path, problem)| (path.as_str(), *problem))
    }
}

/// The line, from 1 on, and how many bytes of it are before a place.
fn position(text: &[u8], at: usize) -> (usize, usize) {
    let before = &text[..at];
    let newline = before.iter().rposition(|byte| *byte == b'\n');
    let lines = before.iter().filter(|byte| **byte == b'\n').count();
    (1 + lines, at - newline.map_or(0, |at| at + 1))
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Cause::Syntax { message, line, column } = &self.0 {
            return write!(f, "not JSON: {message} at line {line}, column {column}");
        }
        if let Cause::Other(problem) | Cause::Truncated(problem) = &self.0 {
            return f.write_str(problem);
        }
        for (index, (path, problem)) in self.problems().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            match (path, problem) {
                ("", problem) => write!(f, "{separator}{problem}")?,
                (path, Problem::Missing) => write!(f, "{separator}missing {path}")?,
                (path, problem) => write!(f, "{separator}{path}: {problem}")?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for ReadError {}

/// Why a value could not be written: JSON has no such number, or Matrix doesn't allow it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteError(Box<Unwritable>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Unwritable {
    /// From the inside out.
    steps: Vec<String>,
    problem: &'static str,
}

impl WriteError {
    #[cold]
    pub(crate) fn new(problem: &'static str) -> Self {
        Self(Box::new(Unwritable { steps: Vec::new(), problem }))
    }

    /// The same error, seen from the holder.
    #[cold]
    pub(super) fn within(mut self, step: Step<'_>) -> Self {
        let mut text = String::new();
        step.append_to(&mut text);
        self.0.steps.push(text);
        self
    }

    /// Where the value is, as a JSON pointer.
    pub fn path(&self) -> String {
        self.0.steps.iter().rev().map(String::as_str).collect()
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path().as_str() {
            "" => f.write_str(self.0.problem),
            path => write!(f, "{path}: {}", self.0.problem),
        }
    }
}

impl std::error::Error for WriteError {}
