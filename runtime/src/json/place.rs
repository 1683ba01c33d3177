//! How a type describes itself: the places its values go to, and the views they are written from.

use super::{Custom, JsonObject, Kind, RawJson};
use serde_json::Value;
use std::fmt;

/// A type that can be read from JSON and written to it.
pub trait Json: Sized {
    /// The value before anything was read into it.
    #[doc(hidden)]
    fn blank() -> Self;
    /// The place a JSON value goes to.
    fn slot(&mut self) -> Slot<'_>;
    /// The value, to be written.
    fn view(&self) -> View<'_>;
}

/// A place for a JSON value.
#[non_exhaustive]
pub enum Slot<'a> {
    /// `true` or `false`.
    Bool(&'a mut bool),
    /// An integer.
    I64(&'a mut i64),
    /// An integer that isn't negative.
    U64(&'a mut u64),
    /// A number.
    F64(&'a mut f64),
    /// A string.
    String(&'a mut String),
    /// A string with a type of its own.
    Text(&'a mut dyn Text),
    /// Any value, kept as it came.
    Raw(&'a mut RawJson),
    /// Any value, as a tree.
    Any(&'a mut Value),
    /// An object with any members.
    Object(&'a mut JsonObject),
    /// A value or `null`.
    Optional(&'a mut dyn Optional),
    /// An object with known members.
    Record(&'a mut dyn Record),
    /// An array.
    List(&'a mut dyn List),
    /// An object whose member names are data.
    Map(&'a mut dyn Map),
    /// A value that only its type can take apart.
    Custom(&'a mut dyn Custom),
}

/// A value, to be written.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum View<'a> {
    /// No value: `null`, or nothing in an optional place.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer.
    I64(i64),
    /// An integer that isn't negative.
    U64(u64),
    /// A number.
    F64(f64),
    /// A string.
    Str(&'a str),
    /// JSON, written as it is.
    Raw(&'a RawJson),
    /// Any value.
    Any(&'a Value),
    /// An object with any members.
    Object(&'a JsonObject),
    /// An object with known members.
    Record(&'a dyn Record),
    /// An array.
    List(&'a dyn List),
    /// An object whose member names are data.
    Map(&'a dyn Map),
    /// An array with elements of different types.
    Custom(&'a dyn Custom),
    /// A value that is sent, but that no message may show.
    Secret(&'a dyn Exposed),
}

/// A secret as it is sent.
pub trait Exposed {
    /// The value itself.
    fn exposed(&self) -> View<'_>;
}

/// A string with a type of its own, such as an identifier or an open enum. Any text is accepted.
pub trait Text {
    /// The value with this text.
    fn from_text(text: &str) -> Self
    where
        Self: Sized;
    /// Replaces the value.
    fn set(&mut self, text: &str);
    /// The text as it is sent.
    fn as_text(&self) -> &str;
}

/// A struct with named members, numbered in the order of its [`Table`].
pub trait Record {
    /// The members.
    fn table(&self) -> &'static Table;
    /// The place of a member.
    ///
    /// # Panics
    ///
    /// If the table has no member with this number.
    fn slot(&mut self, field: usize) -> Slot<'_>;
    /// A member's value.
    ///
    /// # Panics
    ///
    /// If the table has no member with this number.
    fn view(&self, field: usize) -> View<'_>;
    /// Where members go that the table doesn't name, if they are kept.
    fn extra(&mut self) -> Option<&mut dyn Map> {
        None
    }
    /// The members kept by [`extra`](Record::extra).
    fn extra_view(&self) -> Option<&dyn Map> {
        None
    }
}

/// The members of a [`Record`].
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// The type's name.
    pub name: &'static str,
    /// The members, in the order in which servers usually send them.
    pub fields: &'static [Field],
    /// The fields that have to be there, if that can be said with 64 bits.
    needed: Option<u64>,
    /// Whether no name needs an escape in JSON.
    pub(super) plain: bool,
}

impl Table {
    /// A table of these members.
    pub const fn new(name: &'static str, fields: &'static [Field]) -> Self {
        let mut needed = 0;
        let mut plain = true;
        let mut index = 0;
        while index < fields.len() {
            if !matches!(fields[index].presence, Presence::Optional) && index < 64 {
                needed |= 1 << index;
            }
            plain &= is_plain(fields[index].name.as_bytes());
            index += 1;
        }
        let needed = if fields.len() <= 64 { Some(needed) } else { None };
        Self { name, fields, needed, plain }
    }

    /// Whether a set of fields is known to hold all that have to be there.
    #[inline]
    pub(super) fn is_complete(&self, fields: u64) -> bool {
        matches!(self.needed, Some(needed) if needed & !fields == 0)
    }
}

const fn is_plain(name: &[u8]) -> bool {
    let mut index = 0;
    while index < name.len() {
        if name[index] < b' ' || name[index] == b'"' || name[index] == b'\\' {
            return false;
        }
        index += 1;
    }
    true
}

/// A member of a [`Record`].
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name in JSON.
    pub name: &'static str,
    /// The name between quotes, and a colon.
    pub key: &'static str,
    /// Whether it has to be there.
    pub presence: Presence,
}

/// Whether a member has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// It has to be there and may not be `null`.
    Required,
    /// It may be absent; `null` is absence.
    Optional,
    /// It has to be there and may be `null`.
    Nullable,
}

/// A place that may stay empty.
pub trait Optional {
    /// Puts a blank value into the place and hands out where it goes.
    fn start(&mut self) -> Slot<'_>;
    /// Empties the place.
    fn clear(&mut self);
}

/// A list of values of one type.
#[expect(clippy::len_without_is_empty, reason = "the writer only counts")]
pub trait List {
    /// Appends a blank value and hands out its place.
    fn push(&mut self) -> Slot<'_>;
    /// Takes the last value away.
    fn pop(&mut self);
    /// Takes all values away.
    fn clear(&mut self);
    /// The number of values.
    fn len(&self) -> usize;
    /// What a value takes up in the list, in bytes.
    fn element_size(&self) -> usize;
    /// The value at an index.
    ///
    /// # Panics
    ///
    /// If there is none.
    fn view(&self, index: usize) -> View<'_>;
}

/// A map from text to values of one type.
pub trait Map {
    /// Lets `fill` fill a blank value. If `fill` says that it is good, the value is put at the key, in place of any other;
    /// if not, the key has none afterwards.
    fn add(&mut self, key: &str, fill: &mut dyn FnMut(Slot<'_>) -> bool);
    /// Takes all values away.
    fn clear(&mut self);
    /// What an entry takes up in the map, in bytes.
    fn entry_size(&self) -> usize;
    /// Shows the entries, in the order of their keys, until `show` returns false.
    fn each(&self, show: &mut dyn FnMut(&str, View<'_>) -> bool);
}

impl Slot<'_> {
    /// The same place, for a shorter while.
    pub(super) fn again(&mut self) -> Slot<'_> {
        match self {
            Slot::Bool(place) => Slot::Bool(place),
            Slot::I64(place) => Slot::I64(place),
            Slot::U64(place) => Slot::U64(place),
            Slot::F64(place) => Slot::F64(place),
            Slot::String(place) => Slot::String(place),
            Slot::Text(place) => Slot::Text(*place),
            Slot::Raw(place) => Slot::Raw(place),
            Slot::Any(place) => Slot::Any(place),
            Slot::Object(place) => Slot::Object(place),
            Slot::Optional(place) => Slot::Optional(*place),
            Slot::Record(place) => Slot::Record(*place),
            Slot::List(place) => Slot::List(*place),
            Slot::Map(place) => Slot::Map(*place),
            Slot::Custom(place) => Slot::Custom(*place),
        }
    }

    /// Makes the place as it was before anything was read into it.
    pub(super) fn reset(self) {
        match self {
            Slot::Bool(place) => *place = false,
            Slot::I64(place) => *place = 0,
            Slot::U64(place) => *place = 0,
            Slot::F64(place) => *place = 0.0,
            Slot::String(place) => *place = String::new(),
            Slot::Text(place) => place.set(""),
            Slot::Raw(place) => *place = RawJson::default(),
            Slot::Any(place) => *place = Value::Null,
            Slot::Object(place) => place.clear(),
            Slot::Optional(place) => place.clear(),
            Slot::Record(place) => {
                for field in 0..place.table().fields.len() {
                    place.slot(field).reset();
                }
                if let Some(extra) = place.extra() {
                    extra.clear();
                }
            }
            Slot::List(place) => place.clear(),
            Slot::Map(place) => place.clear(),
            Slot::Custom(place) => place.clear(),
        }
    }

    /// Whether a value of this kind may belong there.
    pub(super) fn fits(&self, kind: Kind) -> bool {
        match self {
            Slot::Bool(_) => kind == Kind::Bool,
            Slot::I64(_) | Slot::U64(_) | Slot::F64(_) => kind == Kind::Number,
            Slot::String(_) | Slot::Text(_) => kind == Kind::String,
            Slot::Object(_) | Slot::Record(_) | Slot::Map(_) => kind == Kind::Object,
            Slot::List(_) => kind == Kind::Array,
            Slot::Raw(_) | Slot::Any(_) | Slot::Optional(_) => true,
            Slot::Custom(place) => place.fits(kind),
        }
    }

    /// What belongs there, for messages.
    pub(super) fn expectation(&self) -> &'static str {
        match self {
            Slot::Bool(_) => "a boolean",
            Slot::I64(_) | Slot::U64(_) => "an integer",
            Slot::F64(_) => "a number",
            Slot::String(_) | Slot::Text(_) => "a string",
            Slot::Object(_) | Slot::Record(_) | Slot::Map(_) => "an object",
            Slot::List(_) => "an array",
            Slot::Raw(_) | Slot::Any(_) | Slot::Optional(_) | Slot::Custom(_) => "a value",
        }
    }
}

// Neither shows values: they may be secret.
impl fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Slot for {}", self.expectation())
    }
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("View(..)")
    }
}
