//! Where values that are read go. A program that only writes a type compiles nothing of this for it.

use super::{Custom, JsonObject, Kind, RawJson, Table, Text};
use serde_json::Value;
use std::fmt;

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
    /// An object with any properties.
    Object(&'a mut JsonObject),
    /// A value or `null`.
    Optional(&'a mut dyn Optional),
    /// An object with known properties.
    Record(&'a mut dyn RecordSlots),
    /// An array.
    List(&'a mut dyn ListSlots),
    /// An object whose property names are data.
    Map(&'a mut dyn MapSlots),
    /// A value that only its type can take apart.
    Custom(&'a mut dyn Custom),
}

/// A place that may stay empty.
pub trait Optional {
    /// Puts a blank value into the place and hands out where it goes.
    fn start(&mut self) -> Slot<'_>;
    /// Empties the place.
    fn clear(&mut self);
}

/// A struct with named properties, to be read into.
pub trait RecordSlots {
    /// The properties.
    fn table(&self) -> &'static Table;
    /// The place of a property.
    ///
    /// # Panics
    ///
    /// If the table has no property with this number.
    fn slot(&mut self, field: usize) -> Slot<'_>;
    /// Where properties go that the table doesn't name, if they are kept.
    fn extra(&mut self) -> Option<&mut dyn MapSlots> {
        None
    }
}

/// A list of values of one type, to be read into.
pub trait ListSlots {
    /// Appends a blank value and hands out its place.
    fn push(&mut self) -> Slot<'_>;
    /// Takes the last value away.
    fn pop(&mut self);
    /// Takes all values away.
    fn clear(&mut self);
    /// What a value takes up in the list, in bytes.
    fn element_size(&self) -> usize;
}

/// Whether what is at a key isn't to stay.
pub type IsGone<'a> = &'a dyn Fn(&str) -> bool;

/// A map from text to values of one type, to be read into.
pub trait MapSlots {
    /// Lets `fill` fill a blank value. If `fill` says that it is good, the value is put at the key, in place of any other.
    fn add(&mut self, key: &str, fill: &mut dyn FnMut(Slot<'_>) -> bool);
    /// Puts what was added into its order, and takes away what is at such keys.
    fn settle(&mut self, is_gone: Option<IsGone<'_>>);
    /// Takes all values away.
    fn clear(&mut self);
    /// What an entry takes up in the map, in bytes.
    fn entry_size(&self) -> usize;
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

    /// Whether an absent value is as good as none inside it: many servers leave empty lists and maps out.
    pub(super) fn may_be_empty(&self) -> bool {
        matches!(self, Slot::List(_) | Slot::Map(_))
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

/// Shows no value: it may be secret.
impl fmt::Debug for Slot<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Slot for {}", self.expectation())
    }
}
