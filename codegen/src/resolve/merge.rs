//! Merges a value into a node as the Overlay standard says, and remembers which node came from where.

use super::{overlay::Edition, reference::Refusal};
use crate::{
    diagnostic::{Place, Pointer},
    load::{Document, Node},
};

/// One step of the way to a node. Later items of a list come after earlier ones.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Index(usize),
    Key(String),
}

impl Step {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Index(index) => index.to_string(),
            Self::Key(key) => key.clone(),
        }
    }
}

pub(super) fn find<'a>(node: &'a Node, way: &[Step]) -> Option<&'a Node> {
    way.iter().try_fold(node, |node, step| match step {
        Step::Key(key) => node.get(key),
        Step::Index(index) => node.items().get(*index),
    })
}

pub(super) fn find_mut<'a>(node: &'a mut Node, way: &[Step]) -> Option<&'a mut Node> {
    way.iter().try_fold(node, |node, step| match (node, step) {
        (Node::Map(entries), Step::Key(key)) => {
            entries.iter_mut().find(|(name, _)| name == key).map(|(_, child)| child)
        }
        (Node::List(items), Step::Index(index)) => items.get_mut(*index),
        _ => None,
    })
}

pub(super) struct Merge<'a> {
    edition: Edition,
    from: &'a Place,
    keeps_words: bool,
    /// Whether there were words to keep.
    kept: bool,
    patches: Vec<(Pointer, Place)>,
}

impl<'a> Merge<'a> {
    /// A merge of what was written at `from`; words of the target can stand before it.
    pub(super) fn new(edition: Edition, from: &'a Place, keeps_words: bool) -> Self {
        Self { edition, from, keeps_words, kept: false, patches: Vec::new() }
    }

    /// Merges into the node of a document; says whether that changed anything.
    pub(super) fn at(
        mut self,
        document: &mut Document,
        way: &[Step],
        update: &Node,
    ) -> Result<bool, Refusal> {
        let at = way.iter().map(Step::text).collect();
        let Some(target) = find_mut(&mut document.root, way) else { return Ok(false) };
        match (&mut *target, update, self.edition) {
            (Node::List(_), Node::List(_), Edition::V1_1) | (Node::Map(_), Node::Map(_), _) => {
                self.node(target, update, &at, &Pointer::default())?;
            }
            // A list takes anything else as one more item.
            (Node::List(items), item, _) => self.append(items, item, &at, Pointer::default()),
            (target, update, Edition::V1_1) if is_plain(target) && is_plain(update) => {
                self.node(target, update, &at, &Pointer::default())?;
            }
            (target, update, Edition::V1_0) if is_plain(target) => {
                return Err(primitive(target, update, &at));
            }
            (target, update, _) => return Err(mismatch(target, update, &at)),
        }
        let changed = self.kept || !self.patches.is_empty();
        document.patches.extend(self.patches);
        Ok(changed)
    }

    /// Merges as the Overlay standard says: maps by property, lists by appending, anything else by replacing.
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

fn primitive(target: &Node, update: &Node, at: &Pointer) -> Refusal {
    Refusal {
        problem: format!("this action would merge {} into {} at `{at}`", update.kind(), target.kind()),
        help: "Overlay 1.0 updates objects and lists only: let the target be the object around it, or write \
               `overlay: 1.1.0`"
            .to_owned(),
    }
}

fn mismatch(target: &Node, update: &Node, at: &Pointer) -> Refusal {
    Refusal {
        problem: format!("this action would merge {} into {} at `{at}`", update.kind(), target.kind()),
        help: "give the update the shape of its target; to replace a map or a list, remove it first"
            .to_owned(),
    }
}
