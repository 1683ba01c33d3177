//! What a release removes, servers still serve: operations that were in the definitions before, kept as facts in files of their
//! own, with the release that removed them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::FilePath;
use crate::files::FileSet;
use crate::load::{Cursor, Documents, Layout, Node, write_yaml};
use crate::release::Version;
use crate::resolve::reference::{Target, step, target};
use crate::resolve::removed::{FOLDER, RELEASE, base_path, respell};

/// Who writes these files, as their first lines say.
pub const AUTHOR: &str = "`cargo xtask update`";

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
        kept.insert(file.clone(), without_others(&document, (before, now), &operations, release));
    }
    keep_referenced(&mut kept, before, now);
    let mut files = FileSet::new();
    for (file, mut node) in kept {
        respell(&mut node, &file, (before.layout(), Layout::ApiSpec));
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
        let base = base_path(root.node()).unwrap_or_default();
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

/// A document with these operations only: of a file that the release still has, its base path and the ways to authenticate that
/// are gone.
fn without_others(
    document: &Cursor<'_>,
    (before, now): (&Documents, &Documents),
    operations: &[Operation<'_>],
    release: Version,
) -> Node {
    let is_there = now.contains(document.file().as_str());
    let gone = missing_schemes(before, now, document.file(), operations);
    let mut entries = Vec::new();
    for (key, value) in document.entries() {
        let node = match key {
            "paths" => paths(&value, operations, release),
            "components" if gone.is_empty() => continue,
            "components" => Node::Map(vec![("securitySchemes".to_owned(), Node::Map(gone.clone()))]),
            "openapi" | "servers" => value.node().clone(),
            _ if is_there => continue,
            _ => value.node().clone(),
        };
        entries.push((key.to_owned(), node));
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

/// The security schemes that these operations name and their file has no longer.
fn missing_schemes(
    before: &Documents,
    now: &Documents,
    file: &FilePath,
    operations: &[Operation<'_>],
) -> Vec<(String, Node)> {
    let security = operations.iter().filter_map(|operation| operation.at.get("security"));
    let named: BTreeSet<_> =
        security.flat_map(|list| list.items().flat_map(|one| one.entries().map(|(name, _)| name))).collect();
    let (all, known) = (schemes(before, file), schemes(now, file));
    let gone = all.iter().flat_map(Cursor::entries).filter(|(name, _)| named.contains(name));
    let gone = gone.filter(|(name, _)| known.as_ref().is_none_or(|known| known.get(name).is_none()));
    gone.map(|(name, scheme)| (name.to_owned(), scheme.node().clone())).collect()
}

fn schemes<'a>(documents: &'a Documents, file: &FilePath) -> Option<Cursor<'a>> {
    let schemes = documents.root(file.as_str())?.get("components")?.get("securitySchemes")?;
    match schemes.get("$ref") {
        Some(reference) => step(documents, &reference).ok().flatten(),
        None => Some(schemes),
    }
}

/// Adds what those kept refer to and the release lacks: files, and parts of files.
fn keep_referenced(kept: &mut BTreeMap<FilePath, Node>, before: &Documents, now: &Documents) {
    let mut waiting: Vec<_> = kept.iter().map(|(file, node)| (file.clone(), node.clone())).collect();
    while let Some((file, node)) = waiting.pop() {
        let mut references = BTreeSet::new();
        collect(&node, &mut references);
        let targets = references.iter().filter_map(|text| target(before.layout(), &file, text).ok());
        for target in targets.filter(|target| found(now, target).is_none()) {
            let known = kept.entry(target.file.clone()).or_insert(Node::Map(Vec::new()));
            let tokens: Vec<_> = target.pointer.tokens().collect();
            if let Some(node) = found(before, &target).filter(|node| known.put(&tokens, node)) {
                waiting.push((target.file, node.clone()));
            }
        }
    }
    kept.retain(|_, node| !node.entries().is_empty());
}

/// What a reference means; none if it is not there.
fn found<'a>(documents: &'a Documents, target: &Target) -> Option<&'a Node> {
    let top = documents.root(target.file.as_str())?;
    target.pointer.tokens().try_fold(top, |here, token| here.descend(&token)).map(|here| here.node())
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
