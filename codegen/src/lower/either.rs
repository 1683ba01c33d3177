//! Properties of which servers send one or another.

use super::Lower;
use crate::load::Cursor;
use crate::model::{Docs, Either, Field, Presence};
use crate::openapi::{Keys, Schema};

impl<'a> Lower<'a, '_> {
    /// The accessors that overlays give an object for several of its properties.
    pub(super) fn either(&mut self, sources: &[Schema<'a>], fields: &[Field]) -> Vec<Either> {
        let given = sources.iter().flat_map(|source| &source.either);
        given.filter_map(|(name, at)| self.one_either(name, at, fields)).collect()
    }

    fn one_either(&mut self, name: &str, at: &Cursor<'a>, fields: &[Field]) -> Option<Either> {
        let mut keys = Keys::of(at, "`x-rust-either`", &["first_of", "description"], self.diagnostics);
        let (listed, description) = (keys.texts("first_of"), keys.words("description"));
        let number = |wire: &&str| {
            fields.iter().position(|field| field.wire == *wire && field.presence == Presence::Optional)
        };
        let found: Vec<_> = listed.iter().filter_map(number).collect();
        let same = found.iter().all(|index| fields[*index].ty == fields[found[0]].ty);
        if found.len() < 2 || found.len() < listed.len() || !same {
            let known = fields.iter().map(|field| field.wire.as_str()).collect::<Vec<_>>().join("`, `");
            self.diagnostics.report(
                at.place(),
                format!("`x-rust-either: {name}` does not list optional properties of one type"),
                format!("write `first_of:` and two or more of `{known}`"),
            );
            return None;
        }
        let docs = Docs { description, ..Docs::default() };
        Some(Either { rust_name: name.to_owned(), fields: found, docs, at: at.place() })
    }
}
