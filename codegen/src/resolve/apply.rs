//! Does what overlays say: finds the targets of each action, and merges or removes.

use std::collections::{BTreeMap, BTreeSet};

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

/// What has come of one action on all files that it concerns.
#[derive(Default)]
struct Effect {
    matched: usize,
    changed: bool,
    refusal: Option<Refusal>,
}

/// Applies all overlays in order; gives back the places of the actions that had no effect.
pub(super) fn apply(
    overlays: &[Overlay],
    documents: &mut Documents,
    diagnostics: &mut Diagnostics,
) -> Vec<Place> {
    let definitions: Vec<_> = documents.files().filter(|file| is_definition(file)).cloned().collect();
    let mut actions = Vec::new();
    let mut by_file: BTreeMap<&FilePath, Vec<usize>> = BTreeMap::new();
    for overlay in overlays {
        let files = overlay.extends.as_ref().map_or(&definitions[..], std::slice::from_ref);
        let these = actions.len()..actions.len() + overlay.actions.len();
        actions.extend(overlay.actions.iter().map(|action| (action, files)));
        for file in files {
            by_file.entry(file).or_default().extend(these.clone());
        }
    }
    let mut effects: Vec<Effect> = actions.iter().map(|_| Effect::default()).collect();
    for (file, these) in by_file {
        let concerned: Vec<_> = these.into_iter().map(|index| (index, actions[index].0)).collect();
        run(&concerned, file, documents, &mut effects);
    }
    let outcomes = actions.into_iter().zip(effects);
    let stale = outcomes.filter(|((action, files), effect)| report(action, files, effect, diagnostics));
    stale.map(|((action, _), _)| action.at.clone()).collect()
}

/// All actions that concern one file, in order. Paths look into a value that is made of the file once, and again when
/// an action has changed the file.
fn run(actions: &[(usize, &Action)], file: &FilePath, documents: &mut Documents, effects: &mut [Effect]) {
    // A full checkout brings words of its own, which stand before ours.
    let keeps_words = documents.layout() == Layout::Official;
    let mut document = documents.get_mut(file.as_str());
    let mut value = None;
    for (index, action) in actions {
        let effect = &mut effects[*index];
        // Who amends a broken file learns of it when the file is fixed.
        let Some(document) = &mut document else {
            effect.matched += 1;
            effect.changed = true;
            continue;
        };
        let targets = find_all(&action.target, value.get_or_insert_with(|| Value::from(&document.root)));
        effect.matched += targets.len();
        match change(action, document, &targets, keeps_words) {
            Ok(false) => {}
            Ok(true) => {
                effect.changed = true;
                value = None;
            }
            Err(why) => {
                effect.refusal.get_or_insert(why);
                value = None;
            }
        }
    }
}

/// Reports what is wrong with an action; whether it is that it had no effect.
fn report(action: &Action, files: &[FilePath], effect: &Effect, diagnostics: &mut Diagnostics) -> bool {
    if let Some(why) = &effect.refusal {
        diagnostics.report(action.at.clone(), why.problem.clone(), why.help.clone());
        return false;
    }
    let problem = without_effect(effect.matched, effect.changed, files);
    if let Some(problem) = &problem {
        let help =
            "correct the action, say in `x-releases` which releases need it, or remove it if none does";
        diagnostics.report(action.at.clone(), format!("{problem}{HOUSE_RULE}"), help);
    }
    problem.is_some()
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
fn find_all(path: &JsonPath, value: &Value) -> Vec<Vec<Step>> {
    let located = path.query_located(value);
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
    let found = find_all(path, &Value::from(&document.root));
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
