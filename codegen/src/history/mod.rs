//! What releases brought: in which one operations, parameters, properties and types of events first appeared.
//!
//! The definitions say it of a quarter of the operations. The rest follows from comparing the models of two releases at
//! a time: `compare` finds what the newer one brought, and `table` keeps it in `api-spec/since.yaml`, by names that
//! survive when a definition moves.

mod compare;
mod properties;
mod table;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::files::FileSet;
use crate::load::write_yaml;
use crate::model::Model;
use crate::release::Version;
use crate::resolve::Spec;
use properties::Item;
use table::Table;

/// Who writes the files of this folder, as their first lines say.
pub const AUTHOR: &str = "`cargo xtask history`";

/// The release in which an item first appeared; what isn't in it is as old as the oldest release that was compared, or
/// as what it belongs to.
type First = BTreeMap<Item, Version>;

/// A release, with what is known of those before it.
#[derive(Debug)]
pub struct History {
    model: Model,
    /// The oldest release that was compared.
    oldest: Version,
    first: First,
}

impl History {
    /// The history that the table beside the definitions tells; without one, it begins here.
    pub(crate) fn new(spec: &Spec, model: Model, diagnostics: &mut Diagnostics) -> Self {
        let table = Table::read(spec, diagnostics);
        let first = table.as_ref().map(|table| table.first(&model)).unwrap_or_default();
        Self { oldest: table.map_or(model.release, |table| table.oldest), first, model }
    }

    /// Goes on from an earlier release: whatever this one's own table said no longer counts.
    #[must_use]
    pub fn after(self, before: &Self) -> Self {
        let first = compare::first(before, &self.model);
        Self { oldest: before.oldest, first, model: self.model }
    }

    /// Where the definitions, with our overlays, say otherwise since when something is there, a line each.
    pub fn deviations(&self) -> Vec<String> {
        let mut lines: Vec<_> = table::names(&self.model)
            .into_iter()
            .filter_map(|(item, name)| {
                let said = item.since(&self.model)?;
                let found = self.first.get(&item);
                let is_newer = || Version::of_number(said).is_some_and(|said| said > self.oldest);
                let found = match (found, item) {
                    (Some(found), _) if found.to_string() == said => return None,
                    (Some(found), _) => found.to_string(),
                    (None, Item::Operation(_) | Item::Event(_)) if is_newer() => {
                        format!("{} or earlier", self.oldest)
                    }
                    // It came with what it is part of.
                    (None, _) => return None,
                };
                Some(format!("{}: {found}, but the definitions say {said}", table::entry(&name)))
            })
            .collect();
        lines.sort();
        lines
    }

    /// The files that keep it, by their paths in `api-spec/`.
    pub fn files(&self) -> FileSet {
        let table = Table::of(self.oldest, &self.model, &self.first);
        let mut files = FileSet::new();
        let banner = format!("# Written by {AUTHOR}. Do not edit.");
        files.insert(table::FILE, format!("{banner}\n{}", write_yaml(&table.node())));
        files
    }
}

/// Tells the model what the table beside the definitions knows.
pub(crate) fn apply(spec: &Spec, model: &mut Model, diagnostics: &mut Diagnostics) {
    let Some(table) = Table::read(spec, diagnostics) else { return };
    model.oldest = Some(table.oldest);
    for (item, version) in table.first(model) {
        // What the definitions say themselves comes first.
        let since = &mut item.docs(model).since;
        since.get_or_insert_with(|| version.to_string());
    }
}
