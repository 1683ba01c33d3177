//! Earlier names of operations: a file beside the removed definitions says what each was called and in which file, so that
//! the crate keeps those names as deprecated aliases.
//!
//! An entry names operations as `reportContent in client-server/report_content.yaml`.

use crate::diagnostic::{Diagnostics, FilePath};
use crate::load::{Cursor, Documents, Node, write_yaml};
use crate::model::{Alias, Docs, Model, Module, ModuleId};
use crate::release::Version;
use crate::removed::{AUTHOR, Operation, operations};
use crate::resolve::Spec;

/// The file in `api-spec/`.
pub(crate) const PATH: &str = "removed/renamed.yaml";

/// Where it is found among the documents: whatever is below `removed/` stands beside the definitions.
const FILE: &str = "renamed.yaml";

/// Gives the name of an operation, in place of its `operationId`.
const RUST_NAME: &str = "x-rust-name";

/// Stands between an operation and its file.
const IN: &str = " in ";

/// An operation by its `operationId` and file.
type Key = (String, String);

/// An operation that had another name, or was in another file.
struct Entry {
    was: Key,
    /// What its Rust names were made from, if an overlay gave that.
    rust_name: Option<String>,
    now: Key,
    release: Version,
}

/// The file's text after a release: what it says `before`, and which operations have another name or another file `now`.
/// None if there is nothing to say.
pub(crate) fn file(
    before: &Spec,
    now: &Documents,
    release: Version,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let present = operations(now);
    let mut entries = read(before, diagnostics);
    let known = operations(before.documents());
    let changed: Vec<_> =
        known.iter().filter_map(|operation| Some((operation, successor(operation, &present)?))).collect();
    for entry in &mut entries {
        let change = changed.iter().find(|(operation, _)| key(operation) == entry.now);
        if let Some((_, now)) = change {
            entry.now = key(now);
        }
        // What the development state changed, the next release changes.
        if entry.release == Version::Unstable {
            entry.release = release;
        }
    }
    entries.extend(changed.iter().map(|(operation, now)| Entry {
        was: key(operation),
        rust_name: operation.at.get(RUST_NAME).and_then(|name| name.as_str().map(str::to_owned)),
        now: key(now),
        release,
    }));
    // What has its earlier name again needs no entry.
    entries.retain(|entry| !present.iter().any(|operation| key(operation) == entry.was));
    entries.sort_by(|a, b| (&a.was.1, &a.was.0).cmp(&(&b.was.1, &b.was.0)));
    entries.dedup_by(|a, b| a.was == b.was);
    (!entries.is_empty())
        .then(|| format!("# Written by {AUTHOR}. Do not edit.\n{}", write_yaml(&node(&entries))))
}

fn key(operation: &Operation<'_>) -> Key {
    (operation.id.to_owned(), operation.at.file().to_string())
}

/// The operation of the same API that an operation has become: the one of its route, or else the one of its name.
/// None if it is there as before, or not at all.
fn successor<'a, 'b>(operation: &Operation<'_>, present: &'b [Operation<'a>]) -> Option<&'b Operation<'a>> {
    if present.iter().any(|other| key(other) == key(operation)) {
        return None;
    }
    let mut others = present.iter().filter(|other| other.api == operation.api);
    let by_route = others.clone().find(|other| other.route() == operation.route());
    by_route.or_else(|| others.find(|other| other.name() == operation.name()))
}

fn read(spec: &Spec, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let Some(root) = spec.root(&FILE.into()) else { return Vec::new() };
    let items = root.get("renamed").into_iter().flat_map(|list| list.items().collect::<Vec<_>>());
    let mut entries = Vec::new();
    for item in items {
        match entry(&item) {
            Some(entry) => entries.push(entry),
            None => diagnostics.report(
                item.place(),
                "not an entry of `was` and `now`, as in `getTea in client-server/tea.yaml`, and `release`, as in '1.8'",
                "take this file as the last commit had it, and let `cargo xtask update` write it again",
            ),
        }
    }
    entries
}

fn entry(item: &Cursor<'_>) -> Option<Entry> {
    let key = |name: &str| {
        let (id, file) = item.get(name)?.as_str()?.rsplit_once(IN)?;
        Some((id.to_owned(), file.to_owned()))
    };
    Some(Entry {
        was: key("was")?,
        rust_name: item.get(RUST_NAME).and_then(|name| name.as_str().map(str::to_owned)),
        now: key("now")?,
        release: Version::of_number(item.get("release")?.as_str()?)?,
    })
}

fn node(entries: &[Entry]) -> Node {
    let text = |name: &str, text: String| (name.to_owned(), Node::String(text));
    let one = |entry: &Entry| {
        let key = |(id, file): &Key| format!("{id}{IN}{file}");
        let given = entry.rust_name.iter().map(|name| text(RUST_NAME, name.clone()));
        let was = std::iter::once(text("was", key(&entry.was)));
        let now = [text("now", key(&entry.now)), text("release", entry.release.to_string())];
        Node::Map(was.chain(given).chain(now).collect())
    };
    Node::Map(vec![("renamed".to_owned(), Node::List(entries.iter().map(one).collect()))])
}

/// Tells the model the earlier names of its operations. What a later release changed, or what the model lacks, is left
/// out.
pub(crate) fn apply(spec: &Spec, model: &mut Model, diagnostics: &mut Diagnostics) {
    let release = model.release;
    for entry in read(spec, diagnostics).into_iter().filter(|entry| entry.release <= release) {
        let find = |(id, file): &Key| {
            let is_it = |operation: &crate::model::Operation| {
                operation.id == *id && model.modules[operation.module].file.as_str() == file
            };
            model.operations.iter().find(|(_, operation)| is_it(operation)).map(|(id, _)| id)
        };
        if find(&entry.was).is_some() {
            continue;
        }
        let Some(operation) = find(&entry.now) else { continue };
        let module = module(model, entry.was.1.as_str().into());
        model.aliases.push(Alias {
            stem: entry.rust_name.unwrap_or(entry.was.0),
            module,
            operation,
            release: entry.release.to_string(),
        });
    }
}

/// The module of a file, also of one that is gone, or that nothing else is taken from.
fn module(model: &mut Model, file: FilePath) -> ModuleId {
    let known = model.modules.iter().find(|(_, module)| module.file == file).map(|(id, _)| id);
    let id = known.unwrap_or_else(|| {
        model.modules.push(Module {
            file,
            made_by: Some(PATH.into()),
            title: Some("Earlier names of operations that are in other modules now".to_owned()),
            docs: Docs::default(),
            apis: Default::default(),
        })
    });
    let api = model.modules[id].folder().to_owned();
    model.modules[id].apis.insert(api);
    id
}
