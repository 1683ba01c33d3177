//! Reading mappings: every key is known, every value is of its kind.

use super::standard;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::Cursor;
use crate::model::Docs;

/// A mapping whose keys are all known.
pub struct Keys<'a, 'd> {
    at: Cursor<'a>,
    diagnostics: &'d mut Diagnostics,
}

impl<'a, 'd> Keys<'a, 'd> {
    /// Checks that `at` is a mapping without keys other than `known`.
    pub fn of(at: &Cursor<'a>, what: &str, known: &[&str], diagnostics: &'d mut Diagnostics) -> Self {
        if !at.is_map() {
            diagnostics.push(Diagnostic {
                at: at.place(),
                problem: format!("{what} must be a mapping"),
                help: "write `key: value` lines below it".to_owned(),
            });
        }
        for (key, value) in at.entries().filter(|(key, _)| !known.contains(key)) {
            diagnostics.push(standard::refusal(key, what, known, value.place()));
        }
        Self { at: at.clone(), diagnostics }
    }

    /// A node that is not a mapping and needs none.
    pub fn none(at: &Cursor<'a>, diagnostics: &'d mut Diagnostics) -> Self {
        Self { at: at.clone(), diagnostics }
    }

    /// The value of `key`, whatever it is.
    pub fn get(&self, key: &str) -> Option<Cursor<'a>> {
        self.at.get(key)
    }

    /// Text under `key`.
    pub fn text(&mut self, key: &str) -> Option<&'a str> {
        self.typed(key, "a string", Cursor::as_str)
    }

    /// Text under `key`, kept.
    pub fn owned(&mut self, key: &str) -> Option<String> {
        self.text(key).map(str::to_owned)
    }

    /// Text under `key`, trimmed and kept; none where nothing remains.
    pub fn words(&mut self, key: &str) -> Option<String> {
        let words = self.text(key)?.trim();
        (!words.is_empty()).then(|| words.to_owned())
    }

    /// `true` under `key`.
    pub fn flag(&mut self, key: &str) -> bool {
        self.typed(key, "boolean", Cursor::as_bool) == Some(true)
    }

    /// The words and versions.
    pub fn docs(&mut self) -> Docs {
        let removed = self.owned("x-removedInMatrixVersion");
        Docs {
            summary: self.words("summary"),
            description: self.words("description"),
            since: self.owned("x-addedInMatrixVersion"),
            is_older: self.flag("x-rust-older"),
            deprecated: self.flag("deprecated") || removed.is_some(),
            removed,
        }
    }

    /// The list under `key`; empty where there is none.
    pub fn list(&mut self, key: &str) -> Vec<Cursor<'a>> {
        self.typed(key, "a list", |c| c.is_list().then(|| c.items().collect())).unwrap_or_default()
    }

    /// The list of texts under `key`.
    pub fn texts(&mut self, key: &str) -> Vec<&'a str> {
        let items = self.list(key);
        let mut texts = Vec::with_capacity(items.len());
        for item in items {
            match item.as_str() {
                Some(text) => texts.push(text),
                None => self.mismatch(&item, key, "a list of strings"),
            }
        }
        texts
    }

    /// The mapping under `key`, entry by entry; empty where there is none.
    pub fn entries(&mut self, key: &str) -> Vec<(&'a str, Cursor<'a>)> {
        self.typed(key, "a mapping", |c| c.is_map().then(|| c.entries().collect())).unwrap_or_default()
    }

    fn typed<T>(&mut self, key: &str, kind: &str, read: impl FnOnce(&Cursor<'a>) -> Option<T>) -> Option<T> {
        let value = self.at.get(key)?;
        let read = read(&value);
        if read.is_none() {
            self.mismatch(&value, key, kind);
        }
        read
    }

    fn mismatch(&mut self, value: &Cursor<'a>, key: &str, kind: &str) {
        self.diagnostics.push(Diagnostic {
            at: value.place(),
            problem: format!("`{key}` must be {kind}"),
            help: format!("it is {}; write {kind} in its place", value.node().kind()),
        });
    }
}
