//! The line of a pointer, found by reading the file once more; it runs only when a diagnostic is shown.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::yaml;
use crate::diagnostic::Pointer;

/// The line of a node (for a member of a map: of its key), or of its nearest ancestor that is in the text.
/// In a file that can't be parsed it is the line of that error.
pub(super) fn line(bytes: &[u8], pointer: &Pointer) -> Option<usize> {
    if pointer.is_root() {
        return yaml::parse(bytes).map_or_else(|error| error.line, |_| Some(1));
    }
    let tokens: Vec<_> = pointer.tokens().collect();
    (1..=tokens.len())
        .rev()
        .find_map(|length| yaml::read(bytes, Walk(&tokens[..length])).err())
        .map_or(Some(1), |found| found.line)
}

/// Walks down to a node and fails there: the reader then says where it stood.
struct Walk<'a>(&'a [String]);

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any data")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Some((token, rest)) = self.0.split_first() else {
            return Err(found());
        };
        while let Some(here) = access.next_key_seed(Key { token, last: rest.is_empty() })? {
            if here {
                access.next_value_seed(Walk(rest))?;
            } else {
                access.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Some((token, rest)) = self.0.split_first() else {
            return Err(found());
        };
        let wanted = token.parse().unwrap_or(usize::MAX);
        for _ in 0..wanted {
            if access.next_element::<IgnoredAny>()?.is_none() {
                return Ok(());
            }
        }
        access.next_element_seed(Walk(rest))?;
        while access.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        self.scalar()
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        self.scalar()
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        self.scalar()
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.scalar()
    }
}

impl Walk<'_> {
    fn scalar<E: Error>(self) -> Result<(), E> {
        if self.0.is_empty() { Err(found()) } else { Ok(()) }
    }
}

struct Key<'a> {
    token: &'a str,
    last: bool,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<bool, E> {
        match (key == self.token, self.last) {
            (true, true) => Err(found()),
            (here, _) => Ok(here),
        }
    }
}

fn found<E: Error>() -> E {
    E::custom("the node that was looked for")
}
