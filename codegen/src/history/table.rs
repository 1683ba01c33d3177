//! The table of first appearances, `api-spec/since.yaml`.
//!
//! An entry is `/response/rooms/join/timeline in client-server GET /_matrix/client/v3/sync`: a pointer along the names
//! on the wire, in an operation or a type of events; without a pointer, the whole of it. `=value` in a pointer is the
//! variant of that value, `query since` a parameter.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::First;
use super::properties::{Item, Object, Property, of_object, roots};
use crate::diagnostic::{Diagnostics, Pointer};
use crate::load::{Cursor, Node};
use crate::model::{Model, TypeId};
use crate::release::Version;
use crate::resolve::Spec;

/// The table's file.
pub(super) const FILE: &str = "since.yaml";

/// Stands between a pointer and what it points into.
const IN: &str = " in ";

/// First appearances, by names that hold for every release.
pub(super) struct Table {
    /// The oldest release that was compared.
    pub(super) oldest: Version,
    /// What each release brought: operation or event, and the pointer into it.
    since: BTreeMap<Version, BTreeSet<(String, String)>>,
}

impl Table {
    /// What is known of a model's items. Where several entries could name an item, the shortest does.
    pub(super) fn of(oldest: Version, model: &Model, first: &First) -> Self {
        let mut since: BTreeMap<Version, BTreeSet<_>> = BTreeMap::new();
        for (item, name) in names(model) {
            if let Some(version) = first.get(&item) {
                since.entry(*version).or_default().insert(name);
            }
        }
        Self { oldest, since }
    }

    /// The items that it means in a model. Those that are newer than the model, or that it lacks, are left out.
    pub(super) fn first(&self, model: &Model) -> First {
        let roots = roots(model);
        let known = self.since.iter().filter(|(version, _)| **version <= model.release);
        let entries = known.flat_map(|(version, names)| names.iter().map(move |name| (*version, name)));
        let items = entries.filter_map(|(version, (name, pointer))| {
            // Two operations may have one path.
            let mut named = roots.iter().filter(|root| root.name == *name);
            let item = named.find_map(|root| {
                if pointer.is_empty() { Some(root.item) } else { find(model, &root.properties, pointer) }
            });
            Some((item?, version))
        });
        items.collect()
    }

    /// Reads the table beside the definitions, if there is one.
    pub(super) fn read(spec: &Spec, diagnostics: &mut Diagnostics) -> Option<Self> {
        let root = spec.root(&FILE.into())?;
        let mut table = Self { oldest: Version::Unstable, since: BTreeMap::new() };
        let mut wrong = |at: &Cursor<'_>, problem: &str| {
            diagnostics.report(at.place(), problem, "let `cargo xtask history` write this file again");
        };
        match root.get("oldest").and_then(|oldest| Version::of_number(oldest.as_str()?)) {
            Some(oldest) => table.oldest = oldest,
            None => wrong(&root, "`oldest` isn't a Matrix release, as in '1.8'"),
        }
        for (release, names) in root.get("since").iter().flat_map(Cursor::entries) {
            let Some(release) = Version::of_number(release) else {
                wrong(&names, "not below a Matrix release, as in '1.8'");
                continue;
            };
            let texts = names.items().filter_map(|name| name.as_str());
            table.since.insert(release, texts.map(split).collect());
        }
        Some(table)
    }

    /// As YAML.
    pub(super) fn node(&self) -> Node {
        let names = |names: &BTreeSet<(String, String)>| {
            Node::List(names.iter().map(|name| Node::String(entry(name))).collect())
        };
        let since = self.since.iter().map(|(version, entries)| (version.to_string(), names(entries)));
        Node::Map(vec![
            ("oldest".to_owned(), Node::String(self.oldest.to_string())),
            ("since".to_owned(), Node::Map(since.collect())),
        ])
    }
}

/// An operation or event, and a pointer into it, as one line.
pub(super) fn entry((root, pointer): &(String, String)) -> String {
    if pointer.is_empty() { root.clone() } else { format!("{pointer}{IN}{root}") }
}

/// An entry's operation or event, and the pointer into it.
fn split(entry: &str) -> (String, String) {
    let (pointer, root) = entry.rsplit_once(IN).unwrap_or(("", entry));
    (root.to_owned(), pointer.to_owned())
}

/// The shortest name of every item.
pub(super) fn names(model: &Model) -> BTreeMap<Item, (String, String)> {
    let mut names = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut waiting = VecDeque::new();
    for root in roots(model) {
        names.insert(root.item, (root.name.clone(), String::new()));
        waiting.push_back((root.name, Pointer::default(), root.properties));
    }
    while let Some((root, pointer, properties)) = waiting.pop_front() {
        for property in properties {
            let at = pointer.join(&property.name);
            if let Some(item) = property.item {
                names.entry(item).or_insert_with(|| (root.clone(), at.as_str().to_owned()));
            }
            for Object { label, id } in property.objects {
                let at = if label.is_empty() { at.clone() } else { at.join(&format!("={label}")) };
                if seen.insert(id) {
                    waiting.push_back((root.clone(), at, of_object(model, id)));
                }
            }
        }
    }
    names
}

/// The item that a pointer leads to.
fn find(model: &Model, properties: &[Property], pointer: &str) -> Option<Item> {
    let pointer = Pointer::of(pointer);
    let mut tokens = pointer.tokens();
    let first = tokens.next()?;
    let mut here = properties.iter().find(|property| property.name == first)?.clone();
    while let Some(token) = tokens.next() {
        let label = token.strip_prefix('=').filter(|label| here.objects.iter().any(|o| o.label == *label));
        let name = match label {
            Some(_) => tokens.next()?,
            None => token.clone(),
        };
        let objects = here.objects.iter().filter(|object| object.label == label.unwrap_or_default());
        here = property(model, objects.map(|object| object.id), &name)?;
    }
    here.item
}

fn property(model: &Model, objects: impl Iterator<Item = TypeId>, name: &str) -> Option<Property> {
    let mut properties = objects.flat_map(|id| of_object(model, id));
    properties.find(|property| property.name == name)
}
