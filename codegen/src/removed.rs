//! What a release removes, servers still serve: operations that were in the definitions before, kept as facts in files of their
//! own, with the release that removed them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::FilePath;
use crate::files::FileSet;
use crate::load::{Cursor, Documents, Node, write_yaml};
use crate::release::Version;
use crate::resolve::reference::target;
use crate::resolve::removed::FOLDER;

/// Who writes these files, as their first lines say.
pub const AUTHOR: &str = "`cargo xtask update`";

/// In which release an operation is no longer there.
const RELEASE: &str = "x-removedInMatrixVersion";

/// The files below `removed/`: all operations that were there before, by their place or among those removed earlier, and are not
/// there now. One of the same path, or of the same name in the same API, is there, wherever it moved.
pub(crate) fn files(before: &Documents, now: &Documents, release: Version) -> FileSet {
    let present = operations(now);
    let is_present = |operation: &Operation<'_>| {
        present.iter().any(|known| known.route() == operation.route() || known.name() == operation.name())
    };
    let mut gone: BTreeMap<&FilePath, Vec<Operation<'_>>> = BTreeMap::new();
    for operation in operations(before).into_iter().filter(|operation| !is_present(operation)) {
        gone.entry(operation.at.file()).or_default().push(operation);
    }
    let mut kept: BTreeMap<FilePath, Node> = BTreeMap::new();
    for (file, operations) in gone {
        let Some(document) = before.root(file.as_str()) else { continue };
        kept.insert(file.clone(), without_others(&document, now, &operations, release));
    }
    keep_referenced(&mut kept, before, now);
    let mut files = FileSet::new();
    for (file, node) in kept {
        files.insert(
            format!("{FOLDER}{file}"),
            format!("# Written by {AUTHOR}. Do not edit.\n{}", write_yaml(&node)),
        );
    }
    files
}

/// An operation of some file.
pub(crate) struct Operation<'a> {
    pub(crate) api: &'a str,
    base: &'a str,
    path: &'a str,
    method: &'a str,
    pub(crate) id: &'a str,
    pub(crate) at: Cursor<'a>,
}

impl Operation<'_> {
    /// Method and path, whatever the variables are called.
    pub(crate) fn route(&self) -> (&str, String) {
        let mut is_variable = false;
        let path = format!("{}{}", self.base, self.path.trim());
        let path = path.chars().filter(|c| {
            is_variable = *c != '}' && (is_variable || *c == '{');
            !is_variable || *c == '{'
        });
        (self.method, path.collect())
    }

    pub(crate) fn name(&self) -> (&str, &str) {
        (self.api, self.id)
    }
}

/// All operations of all files.
pub(crate) fn operations(documents: &Documents) -> Vec<Operation<'_>> {
    let mut operations = Vec::new();
    for root in documents.files().filter_map(|file| documents.root(file.as_str())) {
        let Some((api, _)) = root.file().as_str().split_once('/') else { continue };
        let base = base_path(&root).unwrap_or_default();
        let paths = root.get("paths").into_iter().flat_map(|paths| paths.entries());
        for (path, item) in paths {
            let methods = item.entries().filter_map(|(method, at)| {
                let id = at.get("operationId")?.node().as_str()?;
                Some(Operation { api, base, path, method, id, at })
            });
            operations.extend(methods);
        }
    }
    operations
}

fn base_path<'a>(root: &Cursor<'a>) -> Option<&'a str> {
    root.get("servers")?.items().next()?.get("variables")?.get("basePath")?.get("default")?.as_str()
}

/// A document with these operations only, and without what the release still has of it.
fn without_others(
    document: &Cursor<'_>,
    now: &Documents,
    operations: &[Operation<'_>],
    release: Version,
) -> Node {
    let now = now.root(document.file().as_str());
    let mut entries = Vec::new();
    for (key, value) in document.entries() {
        let known = now.as_ref().and_then(|now| now.get(key));
        let node = match (key, known) {
            ("paths", _) => paths(&value, operations, release),
            ("components", Some(known)) => missing(value.node(), known.node()),
            ("openapi" | "servers", _) | (_, None) => value.node().clone(),
            _ => continue,
        };
        if !matches!(&node, Node::Map(entries) if entries.is_empty()) {
            entries.push((key.to_owned(), node));
        }
    }
    Node::Map(entries)
}

fn paths(all: &Cursor<'_>, operations: &[Operation<'_>], release: Version) -> Node {
    let mut paths = Vec::new();
    for (path, item) in all.entries() {
        let methods: Vec<_> = operations.iter().filter(|operation| operation.path == path).collect();
        let kept = item.entries().filter_map(|(key, at)| {
            let is_removed = methods.iter().any(|operation| operation.method == key);
            if is_removed {
                return Some((key.to_owned(), marked(at.node(), release)));
            }
            // What all methods of the path share.
            at.is_list().then(|| (key.to_owned(), at.node().clone()))
        });
        if !methods.is_empty() {
            paths.push((path.to_owned(), Node::Map(kept.collect())));
        }
    }
    Node::Map(paths)
}

/// An operation that says when it went. The development state is no release: what it lacks goes with the next one.
fn marked(operation: &Node, release: Version) -> Node {
    let is_told = |(key, node): &(String, Node)| {
        key == RELEASE && node.as_str() != Some(&Version::Unstable.to_string())
    };
    let mut entries = operation.entries().to_vec();
    if !entries.iter().any(is_told) {
        entries.retain(|(key, _)| key != RELEASE);
        entries.push((RELEASE.to_owned(), Node::String(release.to_string())));
    }
    Node::Map(entries)
}

/// The entries of each kind that the other lacks.
fn missing(kinds: &Node, known: &Node) -> Node {
    let mut kept = Vec::new();
    for (kind, entries) in kinds.entries() {
        let is_known = |name: &str| known.get(kind).is_some_and(|known| known.get(name).is_some());
        let entries: Vec<_> = entries.entries().iter().filter(|(name, _)| !is_known(name)).cloned().collect();
        if !entries.is_empty() {
            kept.push((kind.clone(), Node::Map(entries)));
        }
    }
    Node::Map(kept)
}

/// Adds the files that those kept refer to and the release lacks.
fn keep_referenced(kept: &mut BTreeMap<FilePath, Node>, before: &Documents, now: &Documents) {
    let mut waiting: Vec<_> = kept.keys().cloned().collect();
    while let Some(file) = waiting.pop() {
        let mut references = BTreeSet::new();
        kept.get(&file).into_iter().for_each(|node| collect(node, &mut references));
        let targets = references.iter().filter_map(|text| target(before.layout(), &file, text).ok());
        let lacking: Vec<_> =
            targets.map(|target| target.file).filter(|file| !now.contains(file.as_str())).collect();
        for file in lacking {
            if let Some(root) = before.root(file.as_str()).filter(|_| !kept.contains_key(&file)) {
                kept.insert(file.clone(), root.node().clone());
                waiting.push(file);
            }
        }
    }
}

fn collect(node: &Node, references: &mut BTreeSet<String>) {
    for (key, value) in node.entries() {
        match value.as_str() {
            Some(text) if key == "$ref" => _ = references.insert(text.to_owned()),
            _ => collect(value, references),
        }
    }
    node.items().iter().for_each(|item| collect(item, references));
}
