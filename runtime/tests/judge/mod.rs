//! The reader against serde_json: what is JSON, and what typed values it holds.

mod documents;
mod twin;

use bytes::Bytes;
use matrix_jobs_runtime::json::{Problem, RawJson, Read, ReadError, Warning, read};
use serde::de::IgnoredAny;
use serde_json::Value;
use std::collections::BTreeMap;

pub use documents::Documents;
use twin::{Document, Twin};

/// What was found in many documents.
#[derive(Debug, Default)]
pub struct Findings {
    /// How many documents came to what.
    pub counts: BTreeMap<&'static str, usize>,
    /// The documents that were read differently, and how.
    pub differences: Vec<String>,
}

impl Findings {
    /// Holds the readers against each other.
    pub fn check(&mut self, body: &[u8]) {
        match difference(body) {
            Ok(count) => *self.counts.entry(count).or_default() += 1,
            Err(what) => {
                *self.counts.entry("different").or_default() += 1;
                if self.differences.len() < 100 {
                    self.differences.push(format!("{what}: {}", body.escape_ascii()));
                }
            }
        }
    }
}

/// What a document came to, or what the difference is.
fn difference(body: &[u8]) -> Result<&'static str, String> {
    let bytes = Bytes::copy_from_slice(body);
    // RFC 8259, 8.1: ours passes over it, serde_json doesn't.
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let Ok(text) = std::str::from_utf8(body) else {
        return match RawJson::parse(bytes.clone()) {
            Err(error) if error.position().is_some() && is_refused(&bytes) => Ok("not UTF-8"),
            other => Err(format!("not UTF-8, but {other:?}")),
        };
    };
    if let Err(theirs) = serde_json::from_str::<IgnoredAny>(text) {
        let ours = RawJson::parse(bytes.clone()).err().and_then(|error| error.position());
        if ours.is_none_or(|ours| !is_near(text, ours, (theirs.line(), theirs.column()))) {
            return Err(format!("not JSON at {ours:?}, theirs: {theirs}"));
        }
        return broken(&bytes).map(|()| "not JSON");
    }
    let raw = RawJson::parse(bytes.clone()).map_err(|error| format!("JSON, but {error}"))?;
    if raw.as_str() != text.trim_matches([' ', '\n', '\r', '\t']) {
        return Err(format!("another raw value: {raw:?}"));
    }
    match serde_json::from_str::<Value>(text) {
        Err(_) => unreadable(&bytes).map(|()| "JSON that a tree can't hold"),
        Ok(tree) => {
            same_tree(&tree, &bytes)?;
            same_values(tree, &bytes)
        }
    }
}

/// Both say where a text stops being JSON. serde_json counts the byte that is wrong, except in some places.
fn is_near(text: &str, ours: (usize, usize), theirs: (usize, usize)) -> bool {
    let at = |(line, column): (usize, usize)| {
        text.split_inclusive('\n').take(line - 1).map(str::len).sum::<usize>() + column
    };
    at(ours).abs_diff(at(theirs)) <= 5
}

fn is_refused(body: &Bytes) -> bool {
    read::<Document>(body).is_err_and(|error| error.position().is_some())
}

/// What isn't JSON is refused, or costs what is around it within brackets that close.
fn broken(body: &Bytes) -> Result<(), String> {
    match read::<Value>(body) {
        Err(error) if error.position().is_some() => {}
        other => return Err(format!("not JSON, but as a tree: {other:?}")),
    }
    let is_lost = |warning: &Warning| warning.problem() == Problem::NotJson && warning.left_out().is_some();
    match read::<Document>(body) {
        Ok(read) if read.warnings.iter().any(is_lost) => Ok(()),
        Err(error) if error.position().is_some() || error.problems().count() > 0 => Ok(()),
        other => Err(format!("not JSON, but {other:?}")),
    }
}

/// JSON with a number near no double, half of a surrogate pair, or too deep for serde_json.
fn unreadable(body: &Bytes) -> Result<(), String> {
    match read::<Value>(body) {
        Ok(read) if read.warnings.iter().all(|warning| warning.problem() == Problem::Surrogate) => {}
        Err(error) if error.problems().all(|(_, problem)| problem == Problem::Unreadable) => {}
        other => return Err(format!("unreadable, but as a tree: {other:?}")),
    }
    is_json(&read::<Document>(body))
}

/// Nothing in it may be taken for something else than JSON.
fn is_json(read: &Result<Read<Document>, ReadError>) -> Result<(), String> {
    match read {
        Ok(read) if read.warnings.iter().all(|warning| warning.problem() != Problem::NotJson) => Ok(()),
        Err(error) if error.position().is_none() => Ok(()),
        other => Err(format!("JSON, but {other:?}")),
    }
}

fn same_tree(tree: &Value, body: &Bytes) -> Result<(), String> {
    let ours = read::<Value>(body).map_err(|error| format!("as a tree: {error}"))?;
    let (text, expected) = (ours.value.to_string(), tree.to_string());
    // As text, too, which tells -0.0 from 0.0.
    if ours.value == *tree && text == expected && ours.warnings.is_empty() {
        return Ok(());
    }
    Err(format!("another tree: {text} {}", ours.warnings))
}

/// What a derived type takes ours takes without a warning, and the other way round.
fn same_values(tree: Value, body: &Bytes) -> Result<&'static str, String> {
    let ours = read::<Document>(body);
    is_json(&ours)?;
    match (serde_json::from_value::<Twin>(tree), ours) {
        (Ok(twin), Ok(read)) if read.warnings.is_empty() => match Twin::from(read.value) {
            same if same == twin => Ok("the same values"),
            other => Err(format!("{other:?}, theirs: {twin:?}")),
        },
        (Ok(_), other) => Err(format!("good, but {other:?}")),
        (Err(theirs), Ok(read)) if read.warnings.is_empty() => Err(format!("no warning of {theirs}")),
        (Err(_), Ok(_)) => Ok("a part malformed"),
        (Err(_), Err(_)) => Ok("malformed"),
    }
}
