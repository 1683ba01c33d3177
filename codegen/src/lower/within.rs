//! Lists and maps that are in optional objects.

use super::Lower;
use crate::load::Cursor;
use crate::model::{Docs, Struct, Type, Within};
use crate::openapi::{Keys, Schema};

impl<'a> Lower<'a, '_> {
    /// The accessors that overlays give an object for what is in objects of its own.
    pub(super) fn within_objects(&mut self, sources: &[Schema<'a>], object: &Struct) -> Vec<Within> {
        let given = sources.iter().flat_map(|source| &source.within);
        given.filter_map(|(name, at)| self.one_within(name, at, object)).collect()
    }

    fn one_within(&mut self, name: &str, at: &Cursor<'a>, object: &Struct) -> Option<Within> {
        let mut keys = Keys::of(at, "`x-rust-within`", &["path", "description"], self.diagnostics);
        let path = keys.texts("path").into_iter().map(str::to_owned).collect();
        let docs = Docs { description: keys.words("description"), ..Docs::default() };
        let within = Within { rust_name: name.to_owned(), path, docs, at: at.place() };
        if matches!(object.end_of(&self.model, &within), Some(Type::List(_) | Type::Map(..))) {
            return Some(within);
        }
        self.diagnostics.report(
            at.place(),
            format!("`x-rust-within: {name}` does not lead to a list or a map"),
            "write `path:` and names of properties, each of the object before it, the last one of a list or a map",
        );
        None
    }
}
