//! serde's traits on top of slots and views, generic over the format but not over the type.

use super::transcript::Transcript;
use super::{Json, Map, Presence, Raw, RawJson, Secret, Text, View, number, reader, tree};
use serde::de::{DeserializeSeed, Deserializer, Error as _};
use serde::ser::{Error as _, SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

/// Reads a value with any of serde's formats, as leniently as [`read`](super::read); the warnings are dropped. What comes is
/// written down as JSON first, so that there is one reader for all.
///
/// # Errors
///
/// The parser's own, or one that names what is missing or malformed.
pub fn deserialize<'de, T: Json, D: Deserializer<'de>>(parser: D) -> Result<T, D::Error> {
    let mut text = Vec::new();
    Transcript(&mut text).deserialize(parser)?;
    let mut value = T::blank();
    match reader::read_at_any_cost(value.slot(), &text.into()) {
        Ok(_) => Ok(value),
        Err(error) => Err(D::Error::custom(error)),
    }
}

/// Writes a value with any of serde's formats. Raw JSON is parsed for it.
///
/// # Errors
///
/// The format's own, or raw JSON that can't be parsed.
pub fn serialize<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    Viewed(view).serialize(serializer)
}

const UNREADABLE: &str = "raw JSON with a number out of any range, or too deep a nesting";

struct Viewed<'a>(View<'a>);

impl Serialize for Viewed<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            View::Null => serializer.serialize_none(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::I64(value) => serializer.serialize_i64(value),
            View::U64(value) => serializer.serialize_u64(value),
            View::F64(value) => match number::whole(value) {
                Some(integer) => serializer.serialize_i64(integer),
                None => serializer.serialize_f64(value),
            },
            View::Str(value) => serializer.serialize_str(value),
            View::Raw(json) => {
                let value = tree(json.as_bytes()).ok_or_else(|| S::Error::custom(UNREADABLE))?;
                value.serialize(serializer)
            }
            View::Any(value) => value.serialize(serializer),
            View::Object(object) => object.serialize(serializer),
            View::Record(_) | View::Map(_) => serialize_members(self.0, serializer),
            View::List(list) => serializer.collect_seq((0..list.len()).map(|index| Viewed(list.view(index)))),
            View::Tuple(tuple) => serializer.collect_seq(tuple.elements().into_iter().map(Viewed)),
            View::Secret(secret) => Viewed(secret.exposed()).serialize(serializer),
            View::Unwritable(problem) => Err(S::Error::custom(problem)),
        }
    }
}

fn serialize_members<S: Serializer>(view: View<'_>, serializer: S) -> Result<S::Ok, S::Error> {
    let mut count = 0;
    properties(view, &mut |_, _| {
        count += 1;
        true
    });
    let mut map = serializer.serialize_map(Some(count))?;
    let mut result = Ok(());
    properties(view, &mut |name, value| {
        result = map.serialize_entry(name, &Viewed(value));
        result.is_ok()
    });
    result?;
    map.end()
}

/// Shows the properties of a record or a map that are written, until `show` returns false.
fn properties(view: View<'_>, show: &mut dyn FnMut(&str, View<'_>) -> bool) {
    let record = match view {
        View::Record(record) => record,
        View::Map(map) => return map.each(show),
        _ => return,
    };
    let table = record.table();
    for (index, field) in table.fields.iter().enumerate() {
        let value = record.view(index);
        let absent = matches!(value, View::Null) && field.presence == Presence::Optional;
        if !absent && !show(field.name, value) {
            return;
        }
    }
    if let Some(constant) = table.constant
        && !show(constant.name, View::Str(constant.value))
    {
        return;
    }
    if let Some(extra) = record.extra() {
        extra.each(&mut |name, value| {
            // A property that has a field of its own is written once, from there.
            table.has(name) || show(name, value)
        });
    }
}

macro_rules! bridge {
    ($($type:ty $(, $parameter:ident: $bound:path)*;)*) => { $(
        impl<$($parameter: $bound),*> Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self.view(), serializer)
            }
        }
        impl<'de $(, $parameter: $bound)*> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )* };
}
bridge! {
    RawJson;
    Raw<T>, T: Sized;
    Secret<T>, T: Json;
    Map<K, V>, K: Text, V: Json;
}
