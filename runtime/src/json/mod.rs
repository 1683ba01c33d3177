//! Types as data: one reader fills every type from JSON, one writer walks it back.
//!
//! A type describes itself with a [`Table`] of its properties and hands out a [`Slot`] for each: the place a JSON value goes to.
//! The reader is lenient where losing a detail is better than losing the response, and says in [`Warnings`] what it left out:
//!
//! - `null` in an optional place is absence; a malformed optional property, list element or map entry loses only itself;
//! - an object that lacks a required property is malformed itself, and whatever holds it decides again; at the top it is a [`ReadError`];
//! - a required list or map that is absent or `null` is empty, unless at the top nothing else is there that the type knows;
//! - half of a surrogate pair in a string becomes U+FFFD;
//! - a byte order mark before the document is skipped;
//! - integers written as floats are accepted, integers are accepted as floats, a negative number in an unsigned place becomes 0;
//! - a union takes the first of its forms that fits, and keeps what fits none; a tuple needs all of its elements;
//! - a value that nobody takes apart yet ([`Raw`], an unknown property) is passed over, and checked to be JSON all the same; if
//!   it isn't, but its brackets and quotes close, it alone is lost, where its holder can do without it;
//! - what is nested more than 127 deep, and numbers that no double is near, lose only themselves; raw values may be of any depth;
//! - of properties with the same name the last one counts, even if it is malformed; unknown properties are skipped, or kept where the type has room for them.

mod budget;
mod container;
mod custom;
mod equal;
mod error;
mod impls;
mod integer;
mod invisible;
mod key;
mod macros;
mod map;
mod marked;
mod number;
mod own;
mod parser;
mod path;
mod raw;
mod reader;
mod record;
mod secret;
mod serde_bridge;
mod skip;
mod slot;
mod table;
mod tagged;
mod transcript;
mod tree;
mod tuple;
mod types;
mod unescape;
mod view;
mod warning;
mod words;
mod writer;

use bytes::Bytes;

#[doc(hidden)]
pub use custom::{Custom, Kind, Later, Source};
pub use error::{ReadError, WriteError};
pub(crate) use integer::is_safe;
pub(crate) use invisible::is_invisible;
pub use map::Map;
pub(crate) use marked::{Marked, collect_scalars};
pub(crate) use parser::without_mark;
pub(crate) use raw::pick;
pub use raw::{Raw, RawJson};
pub use secret::Secret;
#[doc(hidden)]
pub use slot::{IsGone, ListSlots, MapSlots, Optional, RecordSlots, Slot};
#[doc(hidden)]
pub use table::{Constant, Field, Presence, Table};
#[doc(hidden)]
pub use tagged::{Tagged, read as read_tagged};
pub(crate) use tree::tree;
pub use types::Json;
#[doc(hidden)]
pub use types::Text;
#[doc(hidden)]
pub use view::{Exposed, ListViews, MapViews, RecordViews, TupleViews, View};
pub use warning::{Problem, UnknownProperty, Warning, Warnings};
pub use writer::{ObjectWriter, to_string, write, write_into};
pub(crate) use writer::{check_raw, write_marked};

/// An object with any properties.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;

/// Any JSON.
pub type JsonValue = serde_json::Value;

/// Makes a [`JsonValue`] of what is written as JSON: `json!({ "sugar": 2 })`.
pub use serde_json::json;

/// What the macros need from this crate; not for direct use.
#[doc(hidden)]
pub mod __private {
    pub use super::equal::equal;
    pub use super::serde_bridge::{deserialize, serialize};
    pub use serde;

    use super::{Custom, RecordSlots, RecordViews, Slot, View};

    // What makes trait objects is never in line: where they are made, all of a type's functions are compiled, and what
    // drops it with all that is in it. A program would compile these in half of the units that it is compiled in.

    /// The place of a record.
    #[inline(never)]
    pub fn record_slot<T: RecordSlots>(record: &mut T) -> Slot<'_> {
        Slot::Record(record)
    }

    /// The view of a record.
    #[inline(never)]
    pub fn record_view<T: RecordViews>(record: &T) -> View<'_> {
        View::Record(record)
    }

    /// The place of a value that only its type can take apart.
    #[inline(never)]
    pub fn custom_slot<T: Custom>(value: &mut T) -> Slot<'_> {
        Slot::Custom(value)
    }

    /// A field number that isn't in the record's table: a mistake of whoever wrote the record.
    #[cold]
    pub fn no_field(field: usize) -> ! {
        panic!("the table has no field {field}")
    }
}

/// A value that was read, and what had to be left out of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Read<T> {
    /// The value.
    pub value: T,
    /// What was left out or corrected, with paths.
    pub warnings: Warnings,
}

/// Reads a response's body. [`Raw`] values in the result share the body's buffer.
///
/// # Errors
///
/// The body isn't one JSON value in UTF-8, something required is missing or malformed, or the value would take far more memory
/// than the body: more than 32 times as much and 1 MiB.
pub fn read<T: Json>(body: &Bytes) -> Result<Read<T>, ReadError> {
    let mut value = T::blank();
    let warnings = reader::read_into(value.slot(), body.into())?;
    Ok(Read { value, warnings })
}

/// The properties of an object, and of what is in it, that a type doesn't have and doesn't keep. They are found by reading
/// it once more; what is kept as JSON, such as an event, isn't looked into. None if the body isn't such a type.
pub fn unknown_properties<T: Json>(body: &Bytes) -> Vec<UnknownProperty> {
    reader::unknown_in(T::blank().slot(), body)
}

/// The tree of an object, if JSON is one.
pub(crate) fn object(json: &[u8]) -> Option<JsonObject> {
    match tree(json)? {
        JsonValue::Object(properties) => Some(properties),
        _ => None,
    }
}

/// The text of a tree, as it is. `Display` of trees would bring the code that makes text pretty into each program.
pub(crate) fn text_of(tree: &JsonValue) -> String {
    // A tree has nothing that JSON can't say.
    serde_json::to_string(tree).unwrap_or_default()
}

/// Reads JSON text; [`Raw`] values in the result share one copy of it.
///
/// # Errors
///
/// As for [`read`].
pub fn read_str<T: Json>(text: &str) -> Result<Read<T>, ReadError> {
    read(&Bytes::copy_from_slice(text.as_bytes()))
}
