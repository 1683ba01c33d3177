//! A node together with its place. Pointers are spelled out only when asked for: walking is cheap.

use std::rc::Rc;

use super::{Document, Node};
use crate::diagnostic::{FilePath, Place, Pointer};

/// A node of a document, and the way from the document's top to it.
#[derive(Clone, Debug)]
pub struct Cursor<'a> {
    document: &'a Document,
    node: &'a Node,
    way: Option<Rc<Step<'a>>>,
}

#[derive(Debug)]
struct Step<'a> {
    before: Option<Rc<Step<'a>>>,
    token: Token<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Token<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> Cursor<'a> {
    pub(crate) fn top(document: &'a Document) -> Self {
        Self { document, node: &document.root, way: None }
    }

    fn step(&self, token: Token<'a>, node: &'a Node) -> Self {
        let before = self.way.clone();
        Self { document: self.document, node, way: Some(Rc::new(Step { before, token })) }
    }

    /// The node itself.
    pub fn node(&self) -> &'a Node {
        self.node
    }

    /// The file it stands in.
    pub fn file(&self) -> &'a FilePath {
        &self.document.file
    }

    /// The pointer from the top of the file.
    pub fn pointer(&self) -> Pointer {
        let mut tokens = Vec::new();
        let mut step = self.way.as_deref();
        while let Some(Step { before, token }) = step {
            tokens.push(match token {
                Token::Key(key) => (*key).to_owned(),
                Token::Index(index) => index.to_string(),
            });
            step = before.as_deref();
        }
        tokens.iter().rev().collect()
    }

    /// Where the node was written: in its file, or in the overlay that put it there.
    pub fn place(&self) -> Place {
        let pointer = self.pointer();
        self.patched(&pointer).unwrap_or_else(|| Place { file: self.file().clone(), pointer })
    }

    fn patched(&self, pointer: &Pointer) -> Option<Place> {
        let patches = &self.document.patches;
        let tokens: Vec<_> = pointer.tokens().filter(|_| !patches.is_empty()).collect();
        (1..=tokens.len()).rev().find_map(|length| {
            let (around, below) = tokens.split_at(length);
            let mut place = patches.get(&around.iter().collect::<Pointer>())?.clone();
            below.iter().for_each(|token| place.pointer.push(token));
            Some(place)
        })
    }

    /// The last key on the way here; none at the top and for items of lists.
    pub fn key(&self) -> Option<&'a str> {
        match self.way.as_deref()?.token {
            Token::Key(key) => Some(key),
            Token::Index(_) => None,
        }
    }

    /// The property of a map.
    pub fn get(&self, key: &str) -> Option<Cursor<'a>> {
        let (key, node) = self.node.entries().iter().find(|(name, _)| name == key)?;
        Some(self.step(Token::Key(key), node))
    }

    /// The node that a reference's pointer means, below this one.
    pub fn descend(&self, token: &str) -> Option<Cursor<'a>> {
        match self.node {
            Node::List(items) => {
                // RFC 6901 knows no other spelling of a number.
                let index: usize = token.parse().ok().filter(|index: &usize| index.to_string() == token)?;
                Some(self.step(Token::Index(index), items.get(index)?))
            }
            _ => self.get(token),
        }
    }

    /// The properties of a map in source order; none for any other node.
    pub fn entries(&self) -> impl Iterator<Item = (&'a str, Cursor<'a>)> + use<'a> {
        let here = self.clone();
        self.node.entries().iter().map(move |(key, node)| (key.as_str(), here.step(Token::Key(key), node)))
    }

    /// The items of a list; none for any other node.
    pub fn items(&self) -> impl Iterator<Item = Cursor<'a>> + use<'a> {
        let here = self.clone();
        self.node.items().iter().enumerate().map(move |(index, node)| here.step(Token::Index(index), node))
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&'a str> {
        self.node.as_str()
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self.node {
            Node::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The integer, if it is one.
    pub fn as_i64(&self) -> Option<i64> {
        match self.node {
            Node::Int(value) => Some(*value),
            _ => None,
        }
    }

    /// Whether it is a map.
    pub fn is_map(&self) -> bool {
        matches!(self.node, Node::Map(_))
    }

    /// Whether it is a list.
    pub fn is_list(&self) -> bool {
        matches!(self.node, Node::List(_))
    }
}
