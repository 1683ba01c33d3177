//! What any of serde's formats holds, written down as JSON.

use super::number::is_number;
use super::writer::{append, write_text};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Appends a value to a text.
pub(super) struct Transcript<'t>(pub(super) &'t mut Vec<u8>);

/// How serde_json names a number that is spelled out, where a crate of the program enables its `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

impl Transcript<'_> {
    fn scalar<T: serde::Serialize>(self, scalar: T) {
        append(&scalar, self.0);
    }
}

impl<'de> DeserializeSeed<'de> for Transcript<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<(), D::Error> {
        parser.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Transcript<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, parser: D) -> Result<(), D::Error> {
        parser.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, parser: D) -> Result<(), D::Error> {
        parser.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.scalar(value);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.scalar(value);
        Ok(())
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<(), E> {
        self.scalar(value);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.scalar(value);
        Ok(())
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<(), E> {
        self.scalar(value);
        Ok(())
    }

    /// What JSON doesn't have becomes `null`.
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.scalar(value);
        Ok(())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        write_text(value, self.0);
        Ok(())
    }

    fn visit_bytes<E: Error>(self, value: &[u8]) -> Result<(), E> {
        self.scalar(value);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<(), A::Error> {
        let mut separator = b'[';
        loop {
            let end = self.0.len();
            self.0.push(separator);
            if elements.next_element_seed(Transcript(self.0))?.is_none() {
                self.0.truncate(end);
                break;
            }
            separator = b',';
        }
        close(self.0, separator, b'[', b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut properties: A) -> Result<(), A::Error> {
        let mut separator = b'{';
        while let Some(name) = properties.next_key::<String>()? {
            let start = self.0.len();
            self.0.push(separator);
            write_text(&name, self.0);
            self.0.push(b':');
            let value = self.0.len();
            properties.next_value_seed(Transcript(self.0))?;
            if name == NUMBER && separator == b'{' && spelled_number(self.0, start, value) {
                return Ok(());
            }
            separator = b',';
        }
        close(self.0, separator, b'{', b'}');
        Ok(())
    }
}

/// Puts a number in the place of the object that holds its spelling.
fn spelled_number(out: &mut Vec<u8>, object: usize, value: usize) -> bool {
    let spelling = std::str::from_utf8(&out[value..]).ok();
    let number =
        spelling.and_then(|text| text.strip_prefix('"')?.strip_suffix('"')).filter(|text| is_number(text));
    let Some(number) = number.map(ToOwned::to_owned) else { return false };
    out.truncate(object);
    out.extend_from_slice(number.as_bytes());
    true
}

/// Ends an array or an object, which is still to be begun if it holds nothing.
fn close(out: &mut Vec<u8>, separator: u8, open: u8, end: u8) {
    if separator == open {
        out.push(open);
    }
    out.push(end);
}
