//! JSON kept as it came, to be read later or never.

use super::{Json, Kind, MapSlots, Read, ReadError, Slot, View, WriteError, read, reader, write};
use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// One JSON value as text.
///
/// What comes from a response is a slice of the response's buffer: cheap to make and to clone, but any one of them keeps the
/// whole buffer alive. [`detach`](RawJson::detach) gives it a buffer of its own.
///
/// It is written as it is, but not with integers beyond ±(2^53 - 1) in it: those are a [`WriteError`].
#[derive(Clone, PartialEq, Eq)]
pub struct RawJson(pub(super) Bytes);

impl RawJson {
    /// Takes JSON text, after checking that it is one JSON value.
    ///
    /// # Errors
    ///
    /// If it isn't.
    pub fn parse(text: impl Into<Bytes>) -> Result<Self, ReadError> {
        reader::scan(&text.into())
    }

    /// The text of a value.
    pub fn from_value(value: &Value) -> Self {
        Self(Bytes::from(value.to_string()))
    }

    /// The text that serde_json writes of a value.
    pub(crate) fn serialized<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Self> {
        serde_json::to_vec(value).map(|text| Self(text.into()))
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        // Checked to be UTF-8 wherever one is made.
        std::str::from_utf8(&self.0).unwrap_or("null")
    }

    /// The text as bytes, sharing the buffer.
    pub fn as_bytes(&self) -> &Bytes {
        &self.0
    }

    /// The kind of the value.
    pub fn kind(&self) -> Kind {
        Kind::of(self.0.first())
    }

    /// Reads it as a type.
    ///
    /// # Errors
    ///
    /// As for [`read`](super::read).
    pub fn read<T: Json>(&self) -> Result<Read<T>, ReadError> {
        read(&self.0)
    }

    /// Reads one property of an object, without the rest; none if there is no such property, or it is `null`.
    ///
    /// # Errors
    ///
    /// If this isn't an object, or the property isn't of that type.
    pub fn field<T: Json>(&self, name: &str) -> Result<Option<T>, ReadError> {
        let Some(found) = pick(&self.0, name)? else {
            return Ok(None);
        };
        found.read().map(|read| read.value).map_err(|error| error.within(name))
    }

    /// Copies the text into a buffer of its own, so that the response's can be freed.
    pub fn detach(&mut self) {
        self.0 = Bytes::copy_from_slice(&self.0);
    }
}

/// `null`.
impl Default for RawJson {
    fn default() -> Self {
        Self(Bytes::from_static(b"null"))
    }
}

/// Shows the size only: events hold private text and keys.
impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawJson({} bytes)", self.0.len())
    }
}

/// A `T` that is still JSON text: read on demand, passed on unchanged.
///
/// Nothing of it is checked before but that it is JSON. See [`RawJson`] for the memory it keeps alive.
pub struct Raw<T> {
    json: RawJson,
    kind: PhantomData<fn() -> T>,
}

impl<T: Json> Raw<T> {
    /// Writes a value.
    ///
    /// # Errors
    ///
    /// As for [`write`](super::write).
    pub fn from_value(value: &T) -> Result<Self, WriteError> {
        Ok(Self::new(RawJson(Bytes::from(write(value)?))))
    }

    /// Reads it.
    ///
    /// # Errors
    ///
    /// As for [`read`](super::read).
    pub fn read(&self) -> Result<T, ReadError> {
        self.read_with_warnings().map(|read| read.value)
    }

    /// Reads it, and says what had to be left out.
    ///
    /// # Errors
    ///
    /// As for [`read`](super::read).
    pub fn read_with_warnings(&self) -> Result<Read<T>, ReadError> {
        self.json.read()
    }
}

impl<T> Raw<T> {
    /// Takes JSON as the text of a `T`; it is read, and found out if it isn't one, on demand.
    pub fn new(json: RawJson) -> Self {
        Self { json, kind: PhantomData }
    }

    /// The JSON.
    pub fn json(&self) -> &RawJson {
        &self.json
    }

    /// The JSON, taken out.
    pub fn into_json(self) -> RawJson {
        self.json
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        self.json.as_str()
    }

    /// The same text for another type.
    pub fn cast<U>(self) -> Raw<U> {
        Raw::new(self.json)
    }

    /// Reads one property, without the rest: see [`RawJson::field`].
    ///
    /// # Errors
    ///
    /// If this isn't an object, or the property isn't of that type.
    pub fn field<U: Json>(&self, name: &str) -> Result<Option<U>, ReadError> {
        self.json.field(name)
    }

    /// Copies the text into a buffer of its own, so that the response's can be freed.
    pub fn detach(&mut self) {
        self.json.detach();
    }
}

impl<T> Clone for Raw<T> {
    fn clone(&self) -> Self {
        Self::new(self.json.clone())
    }
}

/// Equal if the texts are, byte by byte.
impl<T> PartialEq for Raw<T> {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
    }
}

impl<T> Eq for Raw<T> {}

impl<T> fmt::Debug for Raw<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raw({} bytes)", self.json.0.len())
    }
}

impl<T> Json for Raw<T> {
    fn blank() -> Self {
        Self::new(RawJson::default())
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Raw(&mut self.json)
    }
    fn view(&self) -> View<'_> {
        View::Raw(&self.json)
    }
}

/// Finds one property of an object, without the rest; none if there is no such property, or it is `null`.
pub(crate) fn pick(body: &Bytes, name: &str) -> Result<Option<RawJson>, ReadError> {
    let mut pick = Pick { name, found: None };
    reader::read_into(Slot::Map(&mut pick), body)?;
    Ok(pick.found)
}

/// An object of which one property counts.
struct Pick<'a> {
    name: &'a str,
    found: Option<RawJson>,
}

impl MapSlots for Pick<'_> {
    fn add(&mut self, key: &str, fill: &mut dyn FnMut(Slot<'_>) -> bool) {
        let mut json = RawJson::default();
        if fill(Slot::Raw(&mut json)) && key == self.name {
            self.found = Some(json);
        }
    }
    // Raw JSON is never bad: these two are for what comes again and is.
    fn has(&mut self, _: &str) -> bool {
        false
    }
    fn take_away(&mut self, _: &dyn Fn(&str) -> bool) {}
    fn clear(&mut self) {
        self.found = None;
    }
    fn entry_size(&self) -> usize {
        0
    }
}
