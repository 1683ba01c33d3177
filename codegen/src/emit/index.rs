//! Pages that list what there is: an API's operations, the types of events.

use std::collections::BTreeMap;

use super::{docs, markdown};
use crate::model::graph::EVENTS;
use crate::model::{Api, Event, EventKind, Model, Operation};
use crate::name::Names;

/// What stands below the docs of a folder's module, in a file of its own: only one feature has all that it names.
pub struct Index {
    /// Below the crate: `src/client_server/index.md`.
    pub path: String,
    /// In the order of the page.
    pub groups: Vec<Group>,
}

/// Some of the entries, below a title.
pub struct Group {
    /// Its title.
    pub title: String,
    /// In the order of the page.
    pub entries: Vec<Entry>,
}

/// One thing with its sentence, as Markdown.
pub struct Entry {
    /// What it is.
    pub line: String,
    /// Where, or as what type, it is.
    pub below: String,
}

/// The index beside a folder's `mod.rs`.
pub const FILE: &str = "index.md";

/// The index of each folder that has one.
pub fn all(model: &Model, names: &Names) -> Vec<Index> {
    let folders = Api::ALL.iter().map(|api| api.folder).chain([EVENTS]);
    folders.filter_map(|folder| of(model, names, folder)).collect()
}

/// The index of an API's folder, or of that of events; it names what the feature of this name has.
pub fn of(model: &Model, names: &Names, folder: &str) -> Option<Index> {
    let groups = match folder {
        EVENTS => events(model, names),
        _ => operations(model, names, folder),
    };
    let path = format!("src/{}/{FILE}", folder.replace('-', "_"));
    (!groups.is_empty()).then_some(Index { path, groups })
}

/// An API's operations by the groups of the specification.
fn operations(model: &Model, names: &Names, folder: &str) -> Vec<Group> {
    let mut groups: BTreeMap<(u8, &str), Vec<Entry>> = BTreeMap::new();
    for (id, operation) in model.operations.iter() {
        if model.modules[operation.module].folder() != folder {
            continue;
        }
        // What belongs to no group comes last.
        let group = operation.tags.first().map_or((1, "Other operations"), |tag| (0, tag.as_str()));
        let entry = self::operation(model, names, operation, names.operation(id).job.as_str());
        groups.entry(group).or_default().push(entry);
    }
    let only = groups.len() == 1;
    let title = |title: &str| if only { "Operations" } else { title }.to_owned();
    groups.into_iter().map(|((_, name), entries)| Group { title: title(name), entries }).collect()
}

fn operation(model: &Model, names: &Names, operation: &Operation, job: &str) -> Entry {
    let deprecated = if operation.docs.deprecated { " (deprecated)" } else { "" };
    let sentence = docs::sentence(model, names, operation.module, &operation.docs);
    let sentence = sentence.map(|sentence| format!(": {sentence}")).unwrap_or_default();
    Entry { line: format!("[`{job}`]{deprecated}{sentence}"), below: markdown::route(operation) }
}

/// The types of events by where they occur.
fn events(model: &Model, names: &Names) -> Vec<Group> {
    let mut events: Vec<_> = model.events.iter().map(|(_, event)| event).collect();
    events.sort_by(|a, b| a.wire.cmp(&b.wire));
    let groups = EventKind::ALL.into_iter().map(|(_, kind)| {
        let of_kind = events.iter().filter(|event| event.kinds.contains(&kind));
        Group { title: title(kind), entries: of_kind.map(|event| self::event(model, names, event)).collect() }
    });
    groups.filter(|group| !group.entries.is_empty()).collect()
}

/// `State events`, but `Room account data`.
fn title(kind: EventKind) -> String {
    let words = kind.words();
    let (first, rest) = words.split_at(1);
    let events = if words.ends_with("data") { "" } else { " events" };
    format!("{}{rest}{events}", first.to_uppercase())
}

fn event(model: &Model, names: &Names, event: &Event) -> Entry {
    let sentence = docs::sentence(model, names, event.module, &model.modules[event.module].docs);
    let sentence = sentence.map(|sentence| format!(": {sentence}")).unwrap_or_default();
    Entry {
        line: format!("`{}`{sentence}", docs::shown(event)),
        below: format!("[`{}`]", names.ty(event.content).as_str()),
    }
}
