//! What a release brought: both models are gone through side by side, from operations and events down.

use std::collections::{BTreeMap, BTreeSet};

use super::properties::{Item, Object, Property, of_object, roots};
use super::{First, History};
use crate::model::{Model, TypeId};
use crate::release::Version;

/// The release in which each item of `new` first appeared.
///
/// A property of several operations is as old as the oldest of them. What stands inside of something new isn't looked
/// at: it came with it.
pub(super) fn first(old: &History, new: &Model) -> First {
    let mut walk = Walk { old, new, found: BTreeMap::new(), seen: BTreeSet::new(), waiting: Vec::new() };
    let before = roots(&old.model);
    for root in roots(new) {
        let mut known: Vec<_> = before.iter().filter(|known| known.name == root.name).collect();
        if known.is_empty() {
            known.extend(before.iter().filter(|known| covers(&known.name, &root.name)));
        }
        if known.is_empty() {
            walk.note(root.item, Some(new.release));
        }
        // Two operations may have one path.
        for known in known {
            walk.known(known.item, root.item);
            walk.properties(&known.properties, &root.properties);
        }
    }
    while let Some((known, object)) = walk.waiting.pop() {
        walk.properties(&of_object(&old.model, known), &of_object(new, object));
    }
    let found = walk.found.into_iter().filter(|(item, _)| !item.is_older(new));
    found.filter_map(|(item, first)| Some((item, first?))).collect()
}

/// Whether an operation was there under a wider path: what was `/pushrules/{scope}` is `/pushrules/global` today.
fn covers(wide: &str, name: &str) -> bool {
    let (wide, name) = (wide.split('/'), name.split('/'));
    wide.clone().count() == name.clone().count()
        && wide.zip(name).all(|(wide, name)| wide == name || wide == "{}")
}

struct Walk<'a> {
    old: &'a History,
    new: &'a Model,
    /// None is older than every release that was compared.
    found: BTreeMap<Item, Option<Version>>,
    /// Two objects are compared once.
    seen: BTreeSet<(TypeId, TypeId)>,
    waiting: Vec<(TypeId, TypeId)>,
}

impl Walk<'_> {
    fn properties(&mut self, old: &[Property], new: &[Property]) {
        for property in new {
            match (old.iter().find(|known| known.name == property.name), property.item) {
                (Some(known), item) => {
                    if let (Some(before), Some(item)) = (known.item, item) {
                        self.known(before, item);
                    } else if let Some(item) = item {
                        self.note(item, None);
                    }
                    self.pair(&known.objects, &property.objects);
                }
                (None, Some(item)) => self.note(item, Some(self.new.release)),
                // A body or a response where there was none.
                (None, None) => {
                    for object in &property.objects {
                        self.properties(&[], &of_object(self.new, object.id));
                    }
                }
            }
        }
    }

    /// Objects that are told apart are compared with those of the same value; where there are none, with all.
    fn pair(&mut self, old: &[Object], new: &[Object]) {
        for object in new {
            let is_same = |known: &&Object| known.label == object.label;
            let all = !old.iter().any(|known| is_same(&known));
            for known in old.iter().filter(|known| all || is_same(known)) {
                let pair = (known.id, object.id);
                if self.seen.insert(pair) {
                    self.waiting.push(pair);
                }
            }
        }
    }

    fn known(&mut self, before: Item, item: Item) {
        // What only the development state had came with the release that has it.
        let first = self.old.first.get(&before).map(|first| *first.min(&self.new.release));
        self.note(item, first);
    }

    fn note(&mut self, item: Item, first: Option<Version>) {
        let known = self.found.entry(item).or_insert(first);
        *known = first.min(*known);
    }
}
