//! One type twice: described by a table, and derived.

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Raw};
use matrix_jobs_runtime::{open_enum, record, union};
use serde::de::{Deserializer, Error};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::BTreeMap;

/// All kinds of places.
#[derive(Clone, Debug)]
pub struct Document {
    id: String,
    kind: Option<String>,
    flag: Option<bool>,
    signed: Option<i64>,
    unsigned: Option<u64>,
    number: Option<f64>,
    names: Option<Vec<String>>,
    holes: Option<Vec<Option<i64>>>,
    counts: Option<BTreeMap<String, u64>>,
    rooms: Option<BTreeMap<String, Document>>,
    shade: Option<Shade>,
    any: Option<JsonValue>,
    object: Option<JsonObject>,
    events: Option<Vec<Raw<Document>>>,
    nested: Option<Box<Document>>,
    form: Option<Form>,
    pair: Option<(i64, String)>,
}
record! {
    Document {
        0 id: Required "id",
        1 kind: Nullable "kind",
        2 flag: Optional "flag",
        3 signed: Optional "signed",
        4 unsigned: Optional "unsigned",
        5 number: Optional "number",
        6 names: Optional "names",
        7 holes: Optional "holes",
        8 counts: Optional "counts",
        9 rooms: Optional "rooms",
        10 shade: Optional "shade",
        11 any: Optional "any",
        12 object: Optional "object",
        13 events: Optional "events",
        14 nested: Optional "nested",
        15 form: Optional "form",
        16 pair: Optional "pair",
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Shade {
    Light,
    _Custom(Box<str>),
}
open_enum! { Shade { Light = "light" } }

#[derive(Clone, Debug)]
pub enum Form {
    Null,
    Integer(i64),
    Text(String),
    Names(Vec<String>),
    _Custom(JsonValue),
}
union! { Form { Null, Integer(i64), Text(String), Names(Vec<String>) } }

/// The same, derived.
#[derive(Debug, Deserialize, PartialEq)]
pub struct Twin {
    id: String,
    // Has to be there, since it has a function.
    #[serde(deserialize_with = "plain")]
    kind: Option<String>,
    flag: Option<bool>,
    #[serde(default, deserialize_with = "signed")]
    signed: Option<i64>,
    #[serde(default, deserialize_with = "unsigned")]
    unsigned: Option<u64>,
    number: Option<f64>,
    names: Option<Vec<String>>,
    #[serde(default, deserialize_with = "holes")]
    holes: Option<Vec<Option<i64>>>,
    #[serde(default, deserialize_with = "counts")]
    counts: Option<BTreeMap<String, u64>>,
    rooms: Option<BTreeMap<String, Twin>>,
    shade: Option<String>,
    any: Option<Value>,
    object: Option<JsonObject>,
    events: Option<Vec<Value>>,
    nested: Option<Box<Twin>>,
    #[serde(default, deserialize_with = "form")]
    form: Option<Value>,
    #[serde(default, deserialize_with = "pair")]
    pair: Option<(i64, String)>,
}

fn plain<'de, T: Deserialize<'de>, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    T::deserialize(from)
}

/// Integers may be written as floats.
fn integer<T: TryFrom<i128>, E: Error>(value: &Value) -> Result<T, E> {
    let value = match value {
        Value::Number(number) if number.is_f64() => {
            number.as_f64().filter(|float| float.fract() == 0.0).map(|float| float as i128)
        }
        Value::Number(number) => number.as_i128(),
        _ => None,
    };
    value.and_then(|value| value.try_into().ok()).ok_or_else(|| E::custom("no integer"))
}

/// What a value is taken for by a function, if it isn't null.
fn taken<'de, T, D: Deserializer<'de>>(
    from: D,
    take: fn(&Value) -> Result<T, D::Error>,
) -> Result<Option<T>, D::Error> {
    Option::<Value>::deserialize(from)?.map(|value| take(&value)).transpose()
}

fn of<T: DeserializeOwned, E: Error>(value: &Value) -> Result<T, E> {
    T::deserialize(value).map_err(E::custom)
}

fn signed<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    taken(from, integer)
}

fn unsigned<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u64>, D::Error> {
    taken(from, integer)
}

fn holes<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<Option<i64>>>, D::Error> {
    taken(from, |value| {
        let elements: Vec<Option<Value>> = of(value)?;
        elements.iter().map(|element| element.as_ref().map(integer).transpose()).collect()
    })
}

fn counts<'de, D: Deserializer<'de>>(from: D) -> Result<Option<BTreeMap<String, u64>>, D::Error> {
    taken(from, |value| {
        let entries: BTreeMap<String, Value> = of(value)?;
        entries.into_iter().map(|(key, value)| Ok((key, integer(&value)?))).collect()
    })
}

/// Further elements are no matter.
fn pair<'de, D: Deserializer<'de>>(from: D) -> Result<Option<(i64, String)>, D::Error> {
    taken(from, |value| match value.as_array().map(Vec::as_slice) {
        Some([first, Value::String(second), ..]) => Ok((integer(first)?, second.clone())),
        _ => Err(D::Error::custom("no pair")),
    })
}

fn form<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Value>, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(Some(match value {
        Value::Number(_) => integer::<i64, D::Error>(&value)?.into(),
        Value::Array(_) => of::<Vec<String>, D::Error>(&value)?.into(),
        Value::Null | Value::String(_) => value,
        _ => return Err(D::Error::custom("no form")),
    }))
}

impl From<Document> for Twin {
    fn from(document: Document) -> Self {
        let tree = |raw: Raw<Document>| serde_json::from_str(raw.as_str()).expect("it was checked");
        let form = |form| match form {
            Form::Null => Value::Null,
            Form::Integer(value) => value.into(),
            Form::Text(text) => text.into(),
            Form::Names(names) => names.into(),
            Form::_Custom(value) => value,
        };
        let rooms = |rooms: BTreeMap<String, Document>| {
            rooms.into_iter().map(|(key, room)| (key, room.into())).collect()
        };
        Self {
            id: document.id,
            kind: document.kind,
            flag: document.flag,
            signed: document.signed,
            unsigned: document.unsigned,
            number: document.number,
            names: document.names,
            holes: document.holes,
            counts: document.counts,
            rooms: document.rooms.map(rooms),
            shade: document.shade.map(|shade| shade.as_str().to_owned()),
            any: document.any,
            object: document.object,
            events: document.events.map(|events| events.into_iter().map(tree).collect()),
            nested: document.nested.map(|nested| Box::new((*nested).into())),
            form: document.form.map(form),
            pair: document.pair,
        }
    }
}
