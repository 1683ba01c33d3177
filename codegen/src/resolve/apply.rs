//! Does what overlays say: finds the targets of each action, and merges or removes.

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json_path::{JsonPath, PathElement};

use super::{
    is_definition,
    merge::{Merge, Step, find, find_mut},
    overlay::{Action, Change, HOUSE_RULE, Overlay},
    reference::Refusal,
};
use crate::{
    diagnostic::{Diagnostics, FilePath, Place},
    load::{Document, Documents, Layout, Node},
};

/// Applies all overlays in order; gives back the places of the actions that had no effect.
pub(super) fn apply(
    overlays: &[Overlay],
    documents: &mut Documents,
    diagnostics: &mut Diagnostics,
) -> Vec<Place> {
    let mut stale = Vec::new();
    for overlay in overlays {
        let files = match &overlay.extends {
            Some(file) => vec![file.clone()],
            None => documents.files().filter(|file| is_definition(file)).cloned().collect(),
        };
        for action in &overlay.actions {
            if !run(action, &files, documents, diagnostics) {
                stale.push(action.at.clone());
            }
        }
    }
    stale
}

/// One action on the files that it may concern; whether it had an effect, or is wrong.
fn run(
    action: &Action,
    files: &[FilePath],
    documents: &mut Documents,
    diagnostics: &mut Diagnostics,
) -> bool {
    let (mut matched, mut changed) = (0, false);
    // A full checkout brings words of its own, which stand before ours.
    let keeps_words = documents.layout() == Layout::Official;
    for file in files {
        // Who amends a broken file learns of it when the file is fixed.
        let Some(document) = documents.get_mut(file.as_str()) else {
            matched += 1;
            changed = true;
            continue;
        };
        let targets = find_all(&action.target, document);
        matched += targets.len();
        match change(action, document, &targets, keeps_words) {
            Ok(different) => changed |= different,
            Err(why) => {
                diagnostics.report(action.at.clone(), why.problem, why.help);
                return true;
            }
        }
    }
    let problem = without_effect(matched, changed, files);
    if let Some(problem) = &problem {
        let help =
            "correct the action, say in `x-releases` which releases need it, or remove it if none does";
        diagnostics.report(action.at.clone(), format!("{problem}{HOUSE_RULE}"), help);
    }
    problem.is_none()
}

/// No action of this project's overlays is stale.
fn without_effect(matched: usize, changed: bool, files: &[FilePath]) -> Option<String> {
    match (matched, files) {
        (0, [file]) => Some(format!("the target of this action isn't in `{file}`")),
        (0, _) => Some("the target of this action is in no definition file".to_owned()),
        _ if !changed => Some("this action changes nothing: the definitions say the same".to_owned()),
        _ => None,
    }
}

/// All that a path finds, in an order in which what comes later can be removed first.
fn find_all(path: &JsonPath, document: &Document) -> Vec<Vec<Step>> {
    let value = Value::from(&document.root);
    let located = path.query_located(&value);
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
    let copied;
    let (update, from) = match &action.change {
        Change::Remove => {
            let mut changed = false;
            for way in targets.iter().rev() {
                changed |= remove(&mut document.root, way)?;
            }
            return Ok(changed);
        }
        Change::Update(update, from) => (update, from),
        Change::Copy(path) if !targets.is_empty() => {
            copied = source(path, document)?;
            (&copied.0, &copied.1)
        }
        Change::Copy(_) => return Ok(false),
    };
    let kinds: BTreeSet<_> =
        targets.iter().filter_map(|way| find(&document.root, way)).map(Node::kind).collect();
    let is_mixed = kinds.len() > 1 && kinds.iter().any(|kind| ["a map", "a list"].contains(kind));
    if is_mixed {
        let kinds = Vec::from_iter(kinds).join(" and ");
        return Err(Refusal {
            problem: format!("the target of this action means {kinds} at once"),
            help: "let a target be objects only, lists only, or neither".to_owned(),
        });
    }
    let mut changed = false;
    for way in targets.iter().rev() {
        let merge = Merge::new(action.edition, from, keeps_words);
        changed |= merge.at(document, way, update)?;
    }
    Ok(changed)
}

/// The one node that a `copy` means, and its place.
fn source(path: &JsonPath, document: &Document) -> Result<(Node, Place), Refusal> {
    let found = find_all(path, document);
    match &found[..] {
        [way] => {
            let pointer = way.iter().map(Step::text).collect();
            let node = find(&document.root, way).cloned().unwrap_or(Node::Null);
            Ok((node, Place { file: document.file.clone(), pointer }))
        }
        _ => Err(Refusal {
            problem: format!("`copy` means {} nodes of `{}`", found.len(), document.file),
            help: "name one node by it".to_owned(),
        }),
    }
}

fn remove(root: &mut Node, way: &[Step]) -> Result<bool, Refusal> {
    let Some((last, around)) = way.split_last() else {
        return Err(Refusal {
            problem: "this action would remove the whole file".to_owned(),
            help: "leave the file out of api-spec/selection.yaml instead".to_owned(),
        });
    };
    match (find_mut(root, around), last) {
        (Some(Node::Map(entries)), Step::Key(key)) => entries.retain(|(name, _)| name != key),
        (Some(Node::List(items)), Step::Index(index)) if *index < items.len() => _ = items.remove(*index),
        // Gone already, with something around it.
        _ => return Ok(false),
    }
    Ok(true)
}
