//! Characters that no generated file can hold: what controls a terminal, ends a line or turns the direction of text.

use super::Node;
use crate::diagnostic::{Diagnostics, FilePath, Place, Pointer, is_unprintable};

/// Keys whose texts are for people: what can't stand in them is replaced.
const PROSE: &[&str] = &["$comment", "description", "example", "examples", "summary"];

/// Cleans the prose of a file, and reports all else that has such a character.
pub(super) fn clean(file: &FilePath, root: &mut Node, diagnostics: &mut Diagnostics) {
    Check { file, at: Pointer::default(), diagnostics }.node(root, false);
}

fn refused(text: &str) -> Option<char> {
    text.chars().find(|c| is_unprintable(*c))
}

struct Check<'a> {
    file: &'a FilePath,
    at: Pointer,
    diagnostics: &'a mut Diagnostics,
}

impl Check<'_> {
    fn node(&mut self, node: &mut Node, is_prose: bool) {
        match node {
            Node::String(text) if is_prose => replace(text),
            Node::String(text) => self.text(text),
            Node::List(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.below(&index.to_string(), |check| check.node(item, is_prose));
                }
            }
            Node::Map(entries) => {
                for (key, child) in entries {
                    let is_prose = is_prose || PROSE.contains(&key.as_str());
                    self.below(key, |check| {
                        check.text(key);
                        check.node(child, is_prose);
                    });
                }
            }
            Node::Null | Node::Bool(_) | Node::Int(_) | Node::Float(_) => {}
        }
    }

    fn below(&mut self, token: &str, work: impl FnOnce(&mut Self)) {
        let longer = self.at.join(token);
        let here = std::mem::replace(&mut self.at, longer);
        work(self);
        self.at = here;
    }

    fn text(&mut self, text: &str) {
        if let Some(character) = refused(text) {
            self.diagnostics.report(
                Place { file: self.file.clone(), pointer: self.at.clone() },
                format!(
                    "this text has the character U+{:04X}, which can't stand in Rust's files",
                    u32::from(character)
                ),
                "remove it, also where it is written as an escape; in a `description` it is replaced",
            );
        }
    }
}

fn replace(text: &mut String) {
    if refused(text).is_some() {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        *text =
            unix.chars().map(|c| if is_unprintable(c) { char::REPLACEMENT_CHARACTER } else { c }).collect();
    }
}
