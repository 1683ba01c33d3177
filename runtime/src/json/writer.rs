//! The writer: views straight to bytes.

use super::marked::Marked;
use super::path::Step;
use super::words::is_plain;
use super::{Json, MapViews, Presence, RawJson, RecordViews, View, WriteError, integer, number, tree};
use serde_json::Value;

const TOO_LARGE: &str = "integer beyond ±(2^53 - 1), which Matrix doesn't allow";

/// Writes a value as JSON.
///
/// # Errors
///
/// Names the first number that may not be sent: an integer beyond ±(2^53 - 1), an infinity or a NaN.
pub fn write<T: Json>(value: &T) -> Result<Vec<u8>, WriteError> {
    Ok(write_marked(value.view())?.into_parts().0)
}

/// The same, with the places of secrets.
pub(crate) fn write_marked(view: View<'_>) -> Result<Marked, WriteError> {
    let mut out = Marked::with_capacity(128);
    write_view(&view, &mut out)?;
    Ok(out)
}

/// Writes a value as JSON text: for parameters that are JSON in a string.
///
/// # Errors
///
/// As for [`write()`].
pub fn to_string<T: Json>(value: &T) -> Result<String, WriteError> {
    String::from_utf8(write(value)?).map_err(|_| WriteError::new("text that isn't UTF-8"))
}

/// Appends a value to a buffer. After an error, the buffer's end is of no use.
///
/// # Errors
///
/// As for [`write()`].
pub fn write_into(view: View<'_>, out: &mut Vec<u8>) -> Result<(), WriteError> {
    let mut marked = Marked::after(std::mem::take(out));
    let result = write_view(&view, &mut marked);
    *out = marked.into_parts().0;
    result
}

/// Most values are text, which is written without a call to what knows all kinds.
// By reference: a view that is copied just after it was made costs a stalled load.
#[inline]
fn write_view(view: &View<'_>, out: &mut Marked) -> Result<(), WriteError> {
    match view {
        View::Str(text) => {
            write_text(text, out);
            Ok(())
        }
        other => write_any_kind(other, out),
    }
}

#[inline(never)]
fn write_any_kind(view: &View<'_>, out: &mut Marked) -> Result<(), WriteError> {
    match *view {
        View::Null => out.extend_from_slice(b"null"),
        View::Bool(value) => out.extend_from_slice(if value { b"true" } else { b"false" }),
        View::I64(value) => write_i64(value, out)?,
        View::U64(value) => write_i64(value.try_into().unwrap_or(i64::MAX), out)?,
        View::F64(value) if !value.is_finite() => {
            return Err(WriteError::new("number that isn't finite, which JSON doesn't have"));
        }
        View::F64(value) => match number::whole(value) {
            Some(integer) => append(&integer, out),
            None => append(&value, out),
        },
        View::Str(text) => write_text(text, out),
        View::Raw(json) => write_raw(json, out)?,
        View::Any(value) => write_any(value, out)?,
        View::Object(object) => write_map(object, out)?,
        View::Record(record) => write_record(record, out)?,
        View::Map(map) => write_map(map, out)?,
        View::List(list) => write_list((0..list.len()).map(|index| list.view(index)), out)?,
        View::Tuple(tuple) => write_list(tuple.elements().into_iter(), out)?,
        View::Secret(secret) => {
            let start = out.len();
            write_view(&secret.exposed(), out)?;
            out.mark(start, secret.places());
        }
        View::Unwritable(problem) => return Err(problem.clone()),
    }
    Ok(())
}

/// Raw JSON is written as it is, after a look at its integers: a server would refuse the whole request for one.
fn write_raw(json: &RawJson, out: &mut Marked) -> Result<(), WriteError> {
    check_raw(json)?;
    out.extend_from_slice(json.as_bytes());
    Ok(())
}

/// Whether raw JSON may be sent.
pub(crate) fn check_raw(json: &RawJson) -> Result<(), WriteError> {
    if integer::are_safe(json.as_bytes()) { Ok(()) } else { Err(unsafe_raw(json)) }
}

/// Finds out where in it the integer is, if it can be parsed.
#[cold]
fn unsafe_raw(json: &RawJson) -> WriteError {
    let value = tree(json.as_bytes()).unwrap_or_default();
    write_any(&value, &mut Marked::default()).err().unwrap_or_else(|| WriteError::new(TOO_LARGE))
}

fn write_any(value: &Value, out: &mut Marked) -> Result<(), WriteError> {
    match value {
        Value::Array(elements) => write_list(elements.iter().map(View::Any), out),
        Value::Object(object) => write_view(&View::Object(object), out),
        Value::Number(number) => match number.as_i128() {
            Some(integer) => write_i64(integer.try_into().unwrap_or(i64::MAX), out),
            None => {
                append(number, out);
                Ok(())
            }
        },
        Value::String(text) => write_view(&View::Str(text), out),
        Value::Bool(value) => write_view(&View::Bool(*value), out),
        Value::Null => write_view(&View::Null, out),
    }
}

fn write_i64(value: i64, out: &mut Marked) -> Result<(), WriteError> {
    if !integer::is_safe(value) {
        return Err(WriteError::new(TOO_LARGE));
    }
    append(&value, out);
    Ok(())
}

fn write_list<'a>(elements: impl Iterator<Item = View<'a>>, out: &mut Marked) -> Result<(), WriteError> {
    out.push(b'[');
    for (index, element) in elements.enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write_view(&element, out).map_err(|error| error.within(Step::Index(index)))?;
    }
    out.push(b']');
    Ok(())
}

fn write_record(record: &dyn RecordViews, out: &mut Marked) -> Result<(), WriteError> {
    let table = record.table();
    let mut separator = b'{';
    for (index, field) in table.fields.iter().enumerate() {
        let value = record.view(index);
        if matches!(value, View::Null) && field.presence == Presence::Optional {
            continue;
        }
        out.push(std::mem::replace(&mut separator, b','));
        if table.plain {
            out.extend_from_slice(field.key.as_bytes());
        } else {
            write_text(field.name, out);
            out.push(b':');
        }
        write_view(&value, out).map_err(|error| error.within(Step::Name(field.name)))?;
    }
    if let Some(constant) = table.constant {
        write_member(constant.name, &View::Str(constant.value), &mut separator, out)?;
    }
    if let Some(extra) = record.extra() {
        // A property that has a field of its own is written once, from there.
        write_members(extra, |name| table.has(name), &mut separator, out)?;
    }
    close(separator, out);
    Ok(())
}

fn write_map(map: &dyn MapViews, out: &mut Marked) -> Result<(), WriteError> {
    let mut separator = b'{';
    write_members(map, |_| false, &mut separator, out)?;
    close(separator, out);
    Ok(())
}

fn write_members(
    map: &dyn MapViews,
    skip: impl Fn(&str) -> bool,
    separator: &mut u8,
    out: &mut Marked,
) -> Result<(), WriteError> {
    let mut result = Ok(());
    map.each(&mut |name, value| {
        if !skip(name) {
            result = write_member(name, &value, separator, out);
        }
        result.is_ok()
    });
    result
}

/// Writes a property after `{` or `,`, whichever it takes.
fn write_member(
    name: &str,
    value: &View<'_>,
    separator: &mut u8,
    out: &mut Marked,
) -> Result<(), WriteError> {
    out.push(std::mem::replace(separator, b','));
    write_text(name, out);
    out.push(b':');
    write_view(value, out).map_err(|error| error.within(Step::Name(name)))
}

/// Ends an object, which is still to be begun if it has no property.
fn close(separator: u8, out: &mut Marked) {
    if separator == b'{' {
        out.push(b'{');
    }
    out.push(b'}');
}

/// Text that needs no escape is copied, the rest is serde_json's.
// In line, it would make dearer what has no text.
#[inline(never)]
pub(super) fn write_text(text: &str, out: &mut Vec<u8>) {
    if !is_plain(text.as_bytes()) {
        return append(text, out);
    }
    out.reserve(text.len() + 2);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// Scalars can't fail to be written to memory.
pub(super) fn append<T: serde::Serialize + ?Sized>(scalar: &T, out: &mut Vec<u8>) {
    if serde_json::to_writer(&mut *out, scalar).is_err() {
        out.extend_from_slice(b"null");
    }
}

/// Builds an object property by property.
pub struct ObjectWriter {
    out: Marked,
    separator: u8,
    result: Result<(), WriteError>,
}

impl ObjectWriter {
    /// An object without properties.
    pub fn new() -> Self {
        Self { out: Marked::default(), separator: b'{', result: Ok(()) }
    }

    /// Adds a property; an absent value is written as `null`.
    pub fn required<T: Json>(&mut self, name: &str, value: &T) {
        self.add(name, value.view());
    }

    /// Adds a property if there is a value.
    pub fn optional<T: Json>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.add(name, value.view());
        }
    }

    fn add(&mut self, name: &str, value: View<'_>) {
        if self.result.is_ok() {
            self.result = write_member(name, &value, &mut self.separator, &mut self.out);
        }
    }

    /// Closes the object and hands out its text: `{}` if nothing was added.
    ///
    /// # Errors
    ///
    /// Names the first property that couldn't be written, as for [`write()`].
    pub fn finish(self) -> Result<Vec<u8>, WriteError> {
        Ok(self.finish_marked()?.into_parts().0)
    }

    /// The same, with the places of secrets.
    pub(crate) fn finish_marked(mut self) -> Result<Marked, WriteError> {
        self.result?;
        close(self.separator, &mut self.out);
        Ok(self.out)
    }
}

impl Default for ObjectWriter {
    fn default() -> Self {
        Self::new()
    }
}

/// Shows the size only: bodies hold secrets.
impl std::fmt::Debug for ObjectWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ObjectWriter({} bytes)", self.out.len())
    }
}
