//! The lines of a file's nodes, found by reading it once more; that happens only when a diagnostic is shown.

use std::{cell::RefCell, collections::BTreeMap, fmt};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::yaml;
use crate::diagnostic::Pointer;

/// The lines of all nodes of one file.
#[derive(Debug)]
pub(crate) struct Lines {
    /// Of a property of a map it is the line of its key.
    lines: BTreeMap<Pointer, usize>,
    /// Where a file that can't be read goes wrong.
    broken: Option<usize>,
}

impl Lines {
    pub(super) fn of(bytes: &[u8]) -> Self {
        let lines = RefCell::default();
        let whole = Walk { lines: &lines, at: Pointer::default(), is_item: false };
        let error = yaml::parse(bytes).err().or_else(|| yaml::read(bytes, whole).err());
        Self { lines: lines.into_inner(), broken: error.map(|error| error.line.unwrap_or(1)) }
    }

    /// The line of a node, or of its nearest ancestor that is in the text; in a broken file that of the error.
    pub(crate) fn line(&self, pointer: &Pointer) -> usize {
        let mut around = Some(pointer.clone());
        while let Some(at) = around {
            if let Some(line) = self.lines.get(&at) {
                return *line;
            }
            around = at.parent();
        }
        self.broken.unwrap_or(1)
    }
}

/// Walks through a value; its own line is reported by the first scalar in it.
struct Walk<'a> {
    lines: &'a RefCell<BTreeMap<Pointer, usize>>,
    at: Pointer,
    /// Whether the value has no key that has a line already.
    is_item: bool,
}

impl<'a> Walk<'a> {
    fn child(&self, token: &str, is_item: bool) -> Walk<'a> {
        Walk { lines: self.lines, at: self.at.join(token), is_item }
    }

    fn scalar<E: Error>(self) -> Result<Option<usize>, E> {
        if self.is_item { Err(E::custom(HERE)) } else { Ok(None) }
    }

    fn found(&self, at: Pointer, line: usize) {
        self.lines.borrow_mut().entry(at).or_insert(line);
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    /// The line of the first scalar within.
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        let (lines, at, is_item) = (self.lines, self.at.clone(), self.is_item);
        let line = match deserializer.deserialize_any(self) {
            Ok(first) => first,
            Err(error) => Some(line_of(&error).ok_or(error)?),
        };
        if let Some(line) = line.filter(|_| is_item) {
            lines.borrow_mut().entry(at).or_insert(line);
        }
        Ok(line)
    }
}

/// What a visitor says in order to learn its line: the reader adds it to the error, and goes on behind the scalar.
const HERE: &str = "the line that was looked for";

fn line_of(error: &impl fmt::Display) -> Option<usize> {
    let text = error.to_string();
    let (message, place) = text.rsplit_once(" at line ")?;
    let line = place.split(' ').next()?.parse().ok()?;
    message.ends_with(HERE).then_some(line)
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any data")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Option<usize>, A::Error> {
        let mut first = None;
        while let Some((key, line)) = access.next_key_seed(Key)? {
            let child = self.child(&key, line.is_none());
            if let Some(line) = line {
                self.found(child.at.clone(), line);
            }
            let below = access.next_value_seed(child)?;
            first = first.or(line).or(below);
        }
        Ok(first)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Option<usize>, A::Error> {
        let (mut first, mut index) = (None, 0);
        while let Some(line) = access.next_element_seed(self.child(&index.to_string(), true))? {
            first = first.or(line);
            index += 1;
        }
        Ok(first)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Option<usize>, E> {
        self.scalar()
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Option<usize>, E> {
        self.scalar()
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Option<usize>, E> {
        self.scalar()
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Option<usize>, E> {
        self.scalar()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Option<usize>, E> {
        self.scalar()
    }

    fn visit_unit<E: Error>(self) -> Result<Option<usize>, E> {
        self.scalar()
    }
}

/// Reads a key and its line.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = (String, Option<usize>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let mut key = String::new();
        match deserializer.deserialize_str(KeyText(&mut key)) {
            Ok(()) => Ok((key, None)),
            Err(error) => match line_of(&error) {
                Some(line) => Ok((key, Some(line))),
                // The very first key of a file has a position without a line.
                None if error.to_string().contains(HERE) => Ok((key, Some(1))),
                None => Err(error),
            },
        }
    }
}

struct KeyText<'a>(&'a mut String);

impl Visitor<'_> for KeyText<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<(), E> {
        key.clone_into(self.0);
        Err(E::custom(HERE))
    }
}
