//! JSON kept as it came, to be read later or never.

use super::parser::Parser;
use super::reader::{self, Input};
use super::{
    Json, JsonObject, Kind, Problem, Read, ReadError, Slot, View, Warnings, WriteError, skip, text_of, write,
};
use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;
use std::sync::Arc;

/// One JSON value as text.
///
/// What comes from a response is a part of the response's buffer: cheap to make and to clone, but any one of them keeps the
/// whole buffer alive. [`detach`](RawJson::detach) gives it a buffer of its own.
///
/// It is written as it is, but not with integers beyond ±(2^53 - 1) in it: those are a [`WriteError`].
///
/// The default is `null`.
// Half as large as `Bytes`, since most of what is allocated for a sync is a list of these, and counted without a virtual call.
#[derive(Clone, Default)]
pub struct RawJson {
    /// None for `null`.
    buffer: Option<Arc<Bytes>>,
    start: u32,
    /// `TO_THE_END`, or where it ends in the buffer.
    end: u32,
}

/// The end of what is as long as its buffer, which may be more than 32 bits can say.
const TO_THE_END: u32 = u32::MAX;

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
        Self::whole(Bytes::from(text_of(value)))
    }

    /// The text that serde_json writes of a value.
    pub(crate) fn serialized<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Self> {
        serde_json::to_vec(value).map(|text| Self::whole(text.into()))
    }

    /// What the writer wrote.
    pub(crate) fn written(text: Vec<u8>) -> Self {
        Self::whole(text.into_boxed_slice().into())
    }

    /// A text that is known to be JSON.
    pub(super) fn whole(text: Bytes) -> Self {
        Self { buffer: Some(Arc::new(text)), start: 0, end: TO_THE_END }
    }

    /// The part of a buffer between two places, which is known to be JSON.
    #[inline]
    pub(super) fn part(buffer: &Arc<Bytes>, start: usize, end: usize) -> Self {
        match (u32::try_from(start), u32::try_from(end)) {
            (Ok(start), Ok(end)) if end < TO_THE_END => Self { buffer: Some(Arc::clone(buffer)), start, end },
            _ => Self::whole(buffer.slice(start..end)),
        }
    }

    /// The buffer, and where the text begins and ends in it; none for `null`.
    pub(super) fn place(&self) -> Option<(&Arc<Bytes>, Range<usize>)> {
        let buffer = self.buffer.as_ref()?;
        let end = if self.end == TO_THE_END { buffer.len() } else { self.end as usize };
        Some((buffer, self.start as usize..end))
    }

    /// The text as it came.
    pub fn as_str(&self) -> &str {
        // Checked to be UTF-8 wherever one is made.
        std::str::from_utf8(self.as_bytes()).unwrap_or("null")
    }

    /// The text as bytes.
    pub fn as_bytes(&self) -> &[u8] {
        self.place().and_then(|(buffer, place)| buffer.get(place)).unwrap_or(b"null")
    }

    /// The text as bytes, sharing the buffer.
    pub fn to_bytes(&self) -> Bytes {
        self.place().map_or(Bytes::from_static(b"null"), |(buffer, place)| buffer.slice(place))
    }

    /// The text as bytes: the buffer itself, if nobody shares it.
    pub(crate) fn into_bytes(mut self) -> Bytes {
        let whole = self.buffer.take_if(|_| self.end == TO_THE_END).map(Arc::try_unwrap);
        match whole {
            Some(Ok(text)) => text,
            Some(Err(buffer)) => (*buffer).clone(),
            None => self.to_bytes(),
        }
    }

    /// The kind of the value.
    pub fn kind(&self) -> Kind {
        Kind::of(self.as_bytes().first())
    }

    /// Reads it as a type.
    ///
    /// # Errors
    ///
    /// As for [`read`](super::read).
    pub fn read<T: Json>(&self) -> Result<Read<T>, ReadError> {
        let mut value = T::blank();
        let warnings = self.read_into(value.slot())?;
        Ok(Read { value, warnings })
    }

    /// The same without the warnings.
    pub(crate) fn read_value<T: Json>(&self) -> Result<T, ReadError> {
        // In place: an event is so large that moving it takes time.
        let mut result = Ok(T::blank());
        if let Ok(value) = &mut result
            && let Err(error) = self.read_into(value.slot())
        {
            result = Err(error);
        }
        result
    }

    /// Reads it into a place: once for all types.
    #[inline(never)]
    pub(crate) fn read_into(&self, place: Slot<'_>) -> Result<Warnings, ReadError> {
        reader::read_into(place, self.into())
    }

    /// Reads one property of an object, without the rest; none if there is no such property, or it is `null`.
    ///
    /// # Errors
    ///
    /// If this isn't an object, or the property isn't of that type.
    pub fn field<T: Json>(&self, name: &str) -> Result<Option<T>, ReadError> {
        let mut value = None;
        self.read_field(name, Json::slot(&mut value))?;
        Ok(value)
    }

    #[inline(never)]
    fn read_field(&self, name: &str, place: Slot<'_>) -> Result<(), ReadError> {
        match self.pick(name)? {
            Some(found) => found.read_into(place).map(drop).map_err(|error| error.within(name)),
            None => Ok(()),
        }
    }

    /// Finds one property of an object, without the rest; none if there is no such property, or it is `null`.
    pub(crate) fn pick(&self, name: &str) -> Result<Option<Self>, ReadError> {
        pick_from(self.into(), name)
    }

    /// Copies the text into a buffer of its own, so that the response's can be freed.
    pub fn detach(&mut self) {
        *self = Self::whole(Bytes::copy_from_slice(self.as_bytes()));
    }
}

/// Equal if the texts are, byte by byte.
impl PartialEq for RawJson {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for RawJson {}

/// Shows the size only: events hold private text and keys.
impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RawJson({} bytes)", self.as_bytes().len())
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
        Ok(Self::new(RawJson::written(write(value)?)))
    }

    /// Reads it.
    ///
    /// # Errors
    ///
    /// As for [`read`](super::read).
    pub fn read(&self) -> Result<T, ReadError> {
        self.json.read_value()
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

/// The text of an object.
impl<T> From<JsonObject> for Raw<T> {
    fn from(object: JsonObject) -> Self {
        Self::new(RawJson::from_value(&Value::Object(object)))
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
        write!(f, "Raw({} bytes)", self.json.as_bytes().len())
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
    pick_from(body.into(), name)
}

fn pick_from(mut input: Input<'_>, name: &str) -> Result<Option<RawJson>, ReadError> {
    let mut parser = Parser::new(input.take_text()?);
    if parser.peek() != b'{' {
        return Err(ReadError::problems_of(vec![(String::new(), Problem::Expected("an object"))]));
    }
    let found = reader::whole(&mut parser, |parser| skip::object(parser, name))?;
    let Some(start) = found.filter(|start| parser.bytes().get(*start) != Some(&b'n')) else {
        return Ok(None);
    };
    // It was passed over before.
    parser.at = start;
    Ok(skip::value(&mut parser).ok().map(|()| input.share(start, parser.at)))
}
