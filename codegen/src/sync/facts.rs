//! Takes the prose out of one file, and notes what the file refers to.

use super::shape::{Kind, Property, Shape, property};
use crate::{
    diagnostic::{Diagnostics, FilePath, Pointer},
    load::{Cursor, Documents, Layout, Node},
    resolve::reference,
};

/// Where a reference leads, and what has to be there.
#[derive(Debug)]
pub(super) struct Reach {
    pub(super) file: FilePath,
    pub(super) pointer: Pointer,
    pub(super) shape: Shape,
}

/// More words in one text than any fact has.
const PROSE_WORDS: usize = 8;

pub(super) struct Facts<'a> {
    pub(super) documents: &'a Documents,
    pub(super) reached: Vec<Reach>,
    pub(super) diagnostics: &'a mut Diagnostics,
}

impl Facts<'_> {
    /// The facts of a node.
    pub(super) fn of(&mut self, at: &Cursor<'_>, shape: Shape) -> Node {
        match at.node() {
            Node::List(_) => Node::List(at.items().map(|item| self.of(&item, shape)).collect()),
            Node::Map(_) => Node::Map(self.properties(at, shape)),
            plain => plain.clone(),
        }
    }

    fn properties(&mut self, at: &Cursor<'_>, shape: Shape) -> Vec<(String, Node)> {
        let mut kept = Vec::new();
        for (key, child) in at.entries() {
            // A property named `$ref` is a map; a reference is a text.
            let fact = match shape {
                _ if key == "$ref" && child.as_str().is_some() => Some(self.reference(&child, shape)),
                Shape::One(kind) => self.keyword(kind, key, &child, at),
                Shape::Named(kind) => Some(self.of(&child, Shape::One(kind))),
                Shape::NamedTwice(kind) => Some(self.of(&child, Shape::Named(kind))),
            };
            kept.extend(fact.map(|fact| (key.to_owned(), fact)));
        }
        kept
    }

    fn keyword(&mut self, kind: Kind, key: &str, child: &Cursor<'_>, parent: &Cursor<'_>) -> Option<Node> {
        match property(kind, key) {
            Property::Prose => None,
            _ if key == "title" && is_sentence(child) => None,
            // Beside a reference it would replace the text of the target.
            Property::EmptyText if parent.get("$ref").is_some() => None,
            Property::EmptyText => Some(Node::String(String::new())),
            Property::Labels => Some(without_texts(child.node())),
            Property::Fact => Some(child.node().clone()),
            Property::Inner(shape) => Some(self.of(child, shape)),
            Property::Unknown => {
                self.refuse_prose(child);
                Some(child.node().clone())
            }
        }
    }

    /// Below a keyword that nobody knows, nobody can tell names from keywords either.
    fn refuse_prose(&mut self, at: &Cursor<'_>) {
        let long = at.as_str().is_some_and(|text| text.split_whitespace().count() > PROSE_WORDS);
        let by_key =
            at.key().is_some_and(|key| ["description", "summary", "example", "examples"].contains(&key));
        if long || by_key {
            self.diagnostics.report(
                at.place(),
                "what reads as prose stands under a keyword that sync doesn't know",
                "say in codegen/src/sync/shape.rs what the keyword holds",
            );
        }
        let children = at.entries().map(|(_, child)| child).chain(at.items());
        children.for_each(|child| self.refuse_prose(&child));
    }

    /// The spelling of a reference that means the same in our layout.
    fn reference(&mut self, at: &Cursor<'_>, shape: Shape) -> Node {
        let text = at.as_str().unwrap_or_default();
        match reference::step(self.documents, at) {
            Err(why) => self.diagnostics.report(at.place(), why.problem, why.help),
            Ok(None) => {}
            Ok(Some(found)) => {
                let (file, pointer) = (found.file().clone(), found.pointer());
                let spelled = reference::spelled(Layout::ApiSpec, at.file(), &file, text);
                self.reached.push(Reach { file, pointer, shape });
                return Node::String(spelled);
            }
        }
        Node::String(text.to_owned())
    }
}

/// Some event types have a description for their title.
fn is_sentence(title: &Cursor<'_>) -> bool {
    title.as_str().is_some_and(|title| title.ends_with('.'))
}

fn without_texts(node: &Node) -> Node {
    match node {
        Node::Map(entries) => {
            let entries = entries.iter().map(|(key, value)| (key.clone(), without_texts(value)));
            Node::Map(entries.collect())
        }
        Node::List(items) => Node::List(items.iter().map(without_texts).collect()),
        _ => Node::String(String::new()),
    }
}
