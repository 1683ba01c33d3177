//! What earlier releases had and this one lacks: files below `removed/`, which stand beside the definitions as if they were
//! still in them.

use crate::diagnostic::{FilePath, Place, Pointer};
use crate::load::{Document, Documents, Node};

/// Where these files are; below it they have the paths that they had.
pub(crate) const FOLDER: &str = "removed/";

/// Keys of a document whose entries are added one by one: paths, and the kinds of components.
const LISTS: [&[&str]; 2] = [&["paths"], &["components"]];

/// Puts what was removed where it was. What the release has itself counts.
pub(crate) fn merge(documents: &mut Documents) {
    for removed in documents.take_below(FOLDER) {
        let file: FilePath = removed.file.as_str()[FOLDER.len()..].into();
        if !documents.contains(file.as_str()) {
            documents.insert(moved(removed, file));
        } else if let Some(known) = documents.get_mut(file.as_str()) {
            LISTS.iter().for_each(|list| add(known, &removed, list));
        }
    }
}

/// A file that the release lacks as a whole.
fn moved(removed: Document, file: FilePath) -> Document {
    let keys = removed.root.entries().iter().map(|(key, _)| key);
    let patches = keys.map(|key| (pointer(&[], key), at(&removed.file, &pointer(&[], key)))).collect();
    Document { file, root: removed.root, patches }
}

/// Adds the entries that are missing, and those that are missing within them: methods of a path, say.
fn add(known: &mut Document, removed: &Document, list: &[&str]) {
    let Some(entries) = list.iter().try_fold(&removed.root, |node, key| node.get(key)) else { return };
    for (key, entry) in entries.entries() {
        let place = pointer(list, key);
        let Some(Node::Map(there)) = list.iter().try_fold(&mut known.root, |node, key| node.get_mut(key))
        else {
            return;
        };
        match there.iter_mut().find(|(name, _)| name.trim() == key.trim()) {
            None => {
                there.push((key.clone(), entry.clone()));
                known.patches.insert(place.clone(), at(&removed.file, &place));
            }
            Some((name, Node::Map(known_entry))) => {
                let around = pointer(list, name);
                for (key, node) in entry.entries() {
                    if !known_entry.iter().any(|(name, _)| name == key) {
                        known_entry.push((key.clone(), node.clone()));
                        known.patches.insert(around.join(key), at(&removed.file, &place.join(key)));
                    }
                }
            }
            Some(_) => {}
        }
    }
}

fn pointer(list: &[&str], key: &str) -> Pointer {
    list.iter().copied().chain([key]).collect()
}

fn at(file: &FilePath, pointer: &Pointer) -> Place {
    Place { file: file.clone(), pointer: pointer.clone() }
}
