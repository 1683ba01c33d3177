//! What values are written from. A program that only reads a type compiles nothing of this for it.

use super::{JsonObject, RawJson, Table, WriteError};
use serde_json::Value;
use std::fmt;
use std::ops::Range;

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
    /// An object with any properties.
    Object(&'a JsonObject),
    /// An object with known properties.
    Record(&'a dyn RecordViews),
    /// An array.
    List(&'a dyn ListViews),
    /// An object whose property names are data.
    Map(&'a dyn MapViews),
    /// An array with elements of different types.
    Tuple(&'a dyn TupleViews),
    /// A value that is sent, but that no message may show.
    Secret(&'a dyn Exposed),
    /// What can't be written, and why.
    Unwritable(&'a WriteError),
}

/// A secret as it is sent.
pub trait Exposed {
    /// The value itself.
    fn exposed(&self) -> View<'_>;
    /// Where in what is written of it the secrets are, if not everywhere.
    fn places(&self) -> Option<&[Range<usize>]> {
        None
    }
}

/// A struct with named properties, to be written.
pub trait RecordViews {
    /// The properties.
    fn table(&self) -> &'static Table;
    /// A property's value.
    ///
    /// # Panics
    ///
    /// If the table has no property with this number.
    fn view(&self, field: usize) -> View<'_>;
    /// The properties kept by [`RecordSlots::extra`](super::RecordSlots::extra).
    fn extra(&self) -> Option<&dyn MapViews> {
        None
    }
}

/// A list of values of one type, to be written.
#[expect(clippy::len_without_is_empty, reason = "the writer only counts")]
pub trait ListViews {
    /// The number of values.
    fn len(&self) -> usize;
    /// The value at an index.
    ///
    /// # Panics
    ///
    /// If there is none.
    fn view(&self, index: usize) -> View<'_>;
}

/// A map from text to values of one type, to be written.
pub trait MapViews {
    /// Shows the entries, in the order of their keys, until `show` returns false.
    fn each(&self, show: &mut dyn FnMut(&str, View<'_>) -> bool);
}

/// A tuple, to be written as an array.
pub trait TupleViews {
    /// The elements.
    fn elements(&self) -> Vec<View<'_>>;
}

/// Shows no value: it may be secret.
impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("View(..)")
    }
}
