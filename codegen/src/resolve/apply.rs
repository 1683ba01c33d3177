//! Does what overlays say: finds the targets, merges and removes, and remembers which node came from where.

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json_path::PathElement;

use super::{
    is_definition,
    overlay::{Action, Change, Overlay},
    reference::Refusal,
};
use crate::{
    diagnostic::{Diagnostics, FilePath, Place, Pointer},
    load::{Document, Documents, Layout, Node},
};

/// Applies all overlays in order.
pub(super) fn apply(overlays: &[Overlay], documents: &mut Documents, diagnostics: &mut Diagnostics) {
    for overlay in overlays {
        let files = match &overlay.extends {
            Some(file) => vec![file.clone()],
            None => documents.files().filter(|file| is_definition(file)).cloned().collect(),
        };
        for action in &overlay.actions {
            run(action, &files, documents, diagnostics);
        }
    }
}

/// One action on the files that it may concern.
fn run(action: &Action, files: &[FilePath], documents: &mut Documents, diagnostics: &mut Diagnostics) {
    let (mut matched, mut changed) = (0, false);
    // A full checkout brings words of its own, which stand before ours.
    let keeps_words = documents.layout() == Layout::Official;
    for file in files {
        // Who amends a broken file learns of it when the file is mended.
        let Some(document) = documents.get_mut(file.as_str()) else {
            matched += 1;
            changed = true;
            continue;
        };
        let targets = targets(action, document);
        matched += targets.len();
        match change(action, document, &targets, keeps_words) {
            Ok(different) => changed |= different,
            Err(why) => {
                diagnostics.report(action.at.clone(), why.problem, why.help);
                return;
            }
        }
    }
    let stale = "correct the action, say in `x-releases` which releases need it, or remove it if none does";
    if matched == 0 {
        diagnostics.report(action.at.clone(), format!("the target of this action {}", nowhere(files)), stale);
    } else if !changed {
        diagnostics.report(
            action.at.clone(),
            "this action changes nothing: the definitions say the same",
            stale,
        );
    }
}

fn nowhere(files: &[FilePath]) -> String {
    match files {
        [file] => format!("isn't in `{file}`"),
        _ => "is in no definition file".to_owned(),
    }
}

/// One step of the way to a target; a list's later items come last, so that removing backwards keeps the others' places.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Index(usize),
    Key(String),
}

fn targets(action: &Action, document: &Document) -> Vec<Vec<Step>> {
    let value = Value::from(&document.root);
    let located = action.target.query_located(&value);
    let way = |element: &PathElement<'_>| match element {
        PathElement::Name(name) => Step::Key((*name).to_owned()),
        PathElement::Index(index) => Step::Index(*index),
    };
    let ways: BTreeSet<Vec<Step>> =
        located.locations().map(|location| location.iter().map(way).collect()).collect();
    ways.into_iter().collect()
}

fn change(
    action: &Action,
    document: &mut Document,
    targets: &[Vec<Step>],
    keeps_words: bool,
) -> Result<bool, Refusal> {
    let mut changed = false;
    for way in targets.iter().rev() {
        changed |= match &action.change {
            Change::Remove => remove(&mut document.root, way)?,
            Change::Update(update, from) => {
                let pointer = way.iter().map(Step::text).collect();
                let merge = Merge { from, keeps_words, kept: false, patches: Vec::new() };
                merge_at(document, way, pointer, update, merge)?
            }
        };
    }
    Ok(changed)
}

impl Step {
    fn text(&self) -> String {
        match self {
            Self::Index(index) => index.to_string(),
            Self::Key(key) => key.clone(),
        }
    }
}

fn find<'a>(node: &'a mut Node, way: &[Step]) -> Option<&'a mut Node> {
    way.iter().try_fold(node, |node, step| match (node, step) {
        (Node::Map(entries), Step::Key(key)) => {
            entries.iter_mut().find(|(name, _)| name == key).map(|(_, child)| child)
        }
        (Node::List(items), Step::Index(index)) => items.get_mut(*index),
        _ => None,
    })
}

fn remove(root: &mut Node, way: &[Step]) -> Result<bool, Refusal> {
    let Some((last, around)) = way.split_last() else {
        return Err(Refusal {
            problem: "this action would remove the whole file".to_owned(),
            help: "leave the file out of api-spec/selection.yaml instead".to_owned(),
        });
    };
    match (find(root, around), last) {
        (Some(Node::Map(entries)), Step::Key(key)) => entries.retain(|(name, _)| name != key),
        (Some(Node::List(items)), Step::Index(index)) if *index < items.len() => _ = items.remove(*index),
        // Gone already, with something around it.
        _ => return Ok(false),
    }
    Ok(true)
}

fn merge_at(
    document: &mut Document,
    way: &[Step],
    at: Pointer,
    update: &Node,
    mut merge: Merge<'_>,
) -> Result<bool, Refusal> {
    let Some(target) = find(&mut document.root, way) else { return Ok(false) };
    match (&mut *target, update) {
        (Node::Map(_), Node::Map(_)) => merge.node(target, update, &at, &Pointer::default())?,
        // A list takes the update as one more item.
        (Node::List(items), item) => merge.append(items, item, &at, Pointer::default()),
        (target, update) => return Err(mismatch(target, update, &at)),
    }
    let changed = merge.kept || !merge.patches.is_empty();
    document.patches.extend(merge.patches);
    Ok(changed)
}

struct Merge<'a> {
    from: &'a Place,
    keeps_words: bool,
    /// Whether there were words to keep.
    kept: bool,
    patches: Vec<(Pointer, Place)>,
}

impl Merge<'_> {
    /// Merges as the Overlay standard says: maps by member, lists by appending, anything else by replacing.
    fn node(&mut self, target: &mut Node, update: &Node, at: &Pointer, way: &Pointer) -> Result<(), Refusal> {
        match (target, update) {
            (Node::Map(entries), Node::Map(updates)) => {
                for (key, update) in updates {
                    let (at, way) = (at.join(key), way.join(key));
                    match entries.iter_mut().find(|(name, _)| name == key) {
                        Some((_, child)) => self.node(child, update, &at, &way)?,
                        None => {
                            entries.push((key.clone(), update.clone()));
                            self.patch(at, &way);
                        }
                    }
                }
            }
            (Node::List(items), Node::List(updates)) => {
                for (index, update) in updates.iter().enumerate() {
                    self.append(items, update, at, way.join(&index.to_string()));
                }
            }
            (target, update) if target == update => {}
            (Node::String(words), _) if self.keeps_words && !words.is_empty() && are_words(at) => {
                self.kept = true;
            }
            (target, update) if is_plain(target) && is_plain(update) => {
                *target = update.clone();
                self.patch(at.clone(), way);
            }
            (target, update) => return Err(mismatch(target, update, at)),
        }
        Ok(())
    }

    fn append(&mut self, items: &mut Vec<Node>, item: &Node, at: &Pointer, way: Pointer) {
        self.patch(at.join(&items.len().to_string()), &way);
        items.push(item.clone());
    }

    /// Remembers that what is now `at` was written in the overlay, `way` below the update.
    fn patch(&mut self, at: Pointer, way: &Pointer) {
        let mut from = self.from.clone();
        way.tokens().for_each(|token| from.pointer.push(&token));
        self.patches.push((at, from));
    }
}

fn are_words(at: &Pointer) -> bool {
    matches!(at.tokens().last().as_deref(), Some("summary" | "description"))
}

fn is_plain(node: &Node) -> bool {
    !matches!(node, Node::Map(_) | Node::List(_))
}

fn mismatch(target: &Node, update: &Node, at: &Pointer) -> Refusal {
    Refusal {
        problem: format!("this action would merge {} into {} at `{at}`", update.kind(), target.kind()),
        help: "give the update the shape of its target; to replace a map or a list, remove it first"
            .to_owned(),
    }
}
