//! What earlier releases had and this one lacks: files below `removed/`, which stand beside the definitions as if they were
//! still in them.

use super::reference::{spelled, target};
use crate::diagnostic::{Diagnostics, FilePath, Place, Pointer};
use crate::load::{Document, Documents, Layout, Node};
use crate::release::Version;

/// Where these files are; below it they have the paths that they had.
pub(crate) const FOLDER: &str = "removed/";

/// In which release an operation is no longer there.
pub(crate) const RELEASE: &str = "x-removedInMatrixVersion";

/// Keys that say something of a file as a whole, which the release does itself.
const OF_FILES: &[&str] = &["openapi", "info", "servers", "tags"];

/// Puts what was removed where it was. What the release has itself counts, and what was removed later doesn't.
pub(crate) fn merge(documents: &mut Documents, release: Version, diagnostics: &mut Diagnostics) {
    let layout = documents.layout();
    for mut removed in documents.take_below(FOLDER) {
        let file: FilePath = removed.file.as_str()[FOLDER.len()..].into();
        respell(&mut removed.root, &file, (Layout::ApiSpec, layout));
        forget_later(&mut removed.root, release);
        let Some(known) = documents.get_mut(file.as_str()) else {
            if !documents.contains(file.as_str()) {
                documents.insert(moved(removed, file));
            }
            continue;
        };
        let bases = [&known.root, &removed.root].map(base_path);
        if bases[1].is_some() && bases[0] != bases[1] {
            diagnostics.report(
                Place::whole(&removed.file),
                "these operations had another base path than the file has now",
                format!("move this file to another name below `{FOLDER}`, in the same folder"),
            );
        }
        let mut root = std::mem::replace(&mut known.root, Node::Null);
        add(known, &mut root, &removed, &mut Vec::new());
        known.root = root;
    }
}

/// Spells references as another layout does.
pub(crate) fn respell(node: &mut Node, file: &FilePath, (from, to): (Layout, Layout)) {
    match node {
        Node::Map(entries) => {
            for (key, value) in entries {
                match value {
                    Node::String(text) if key == "$ref" && from != to => {
                        if let Ok(target) = target(from, file, text) {
                            *text = spelled(to, file, &target.file, text);
                        }
                    }
                    value => respell(value, file, (from, to)),
                }
            }
        }
        Node::List(items) => items.iter_mut().for_each(|item| respell(item, file, (from, to))),
        _ => {}
    }
}

/// What every path of a file begins with.
pub(crate) fn base_path(root: &Node) -> Option<&str> {
    root.get("servers")?.items().first()?.get("variables")?.get("basePath")?.get("default")?.as_str()
}

/// Takes out the operations that a later release removed: if this one lacks them, they came after it.
fn forget_later(root: &mut Node, release: Version) {
    let Some(Node::Map(paths)) = root.get_mut("paths") else { return };
    let is_later = |operation: &Node| {
        let removed = operation.get(RELEASE).and_then(|removed| Version::of_number(removed.as_str()?));
        removed.is_some_and(|removed| removed > release)
    };
    for (_, path) in paths.iter_mut() {
        if let Node::Map(methods) = path {
            methods.retain(|(_, operation)| !is_later(operation));
        }
    }
    paths.retain(|(_, path)| {
        path.entries().iter().any(|(_, operation)| operation.get("operationId").is_some())
    });
}

/// A file that the release lacks as a whole.
fn moved(removed: Document, file: FilePath) -> Document {
    let keys = removed.root.entries().iter().map(|(key, _)| key.as_str());
    let patches = keys.map(|key| (Pointer::default().join(key), at(&removed.file, &[key]))).collect();
    Document { file, root: removed.root, patches }
}

/// Adds to a node what it lacks of the one at the same place that was removed: a path, or a method of one.
fn add(document: &mut Document, known: &mut Node, removed: &Document, way: &mut Vec<String>) {
    let here = way.iter().try_fold(&removed.root, |node, key| node.get(key));
    let (Node::Map(known), Some(here)) = (known, here) else { return };
    for (key, node) in here.entries() {
        let place = at(&removed.file, &[way.as_slice(), std::slice::from_ref(key)].concat());
        let of_file = way.is_empty() && OF_FILES.contains(&key.as_str());
        match known.iter_mut().find(|(name, _)| name.trim() == key.trim()) {
            _ if of_file => {}
            None => {
                known.push((key.clone(), node.clone()));
                let pointer: Pointer = way.iter().map(String::as_str).chain([key.as_str()]).collect();
                document.patches.insert(pointer, place);
            }
            // Of an operation that is there, nothing is missing.
            Some(_) if way.len() == 2 && ["paths", "components"].contains(&way[0].as_str()) => {}
            Some((_, known)) => {
                way.push(key.clone());
                add(document, known, removed, way);
                way.pop();
            }
        }
    }
}

fn at<P: AsRef<str>>(file: &FilePath, way: &[P]) -> Place {
    Place { file: file.clone(), pointer: way.iter().map(AsRef::as_ref).collect() }
}
