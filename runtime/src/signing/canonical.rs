//! Canonical JSON: the one form of a value that is signed, whoever writes it.

use std::fmt::{self, Write as _};

use crate::json::{JsonObject, JsonValue, is_safe};

const TOO_LARGE: &str = "integer beyond ±(2^53 - 1), which Matrix doesn't allow";
const NOT_WHOLE: &str =
    "number that isn't an integer, which can't be signed; send it as a string or an integer";

/// Why a value has no canonical JSON. It names the place, not the value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CanonicalError {
    /// From the inside out.
    steps: Vec<String>,
    problem: &'static str,
}

impl CanonicalError {
    #[cold]
    fn new(problem: &'static str) -> Self {
        Self { steps: Vec::new(), problem }
    }

    /// The same error, seen from the holder.
    #[cold]
    fn within(mut self, step: &str) -> Self {
        self.steps.push(step.replace('~', "~0").replace('/', "~1"));
        self
    }

    /// Where the value is, as a JSON pointer; empty for the whole value.
    pub fn path(&self) -> String {
        self.steps.iter().rev().flat_map(|step| ["/", step.as_str()]).collect()
    }
}

impl fmt::Display for CanonicalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path().as_str() {
            "" => f.write_str(self.problem),
            path => write!(f, "{}: {}", path.escape_debug(), self.problem),
        }
    }
}

impl std::error::Error for CanonicalError {}

/// Writes a value as canonical JSON: properties sorted by their names' code points, no white space, no escapes but
/// those that JSON needs.
///
/// Numbers are integers, in digits only. A float that is whole is one, however it was written: `-0` becomes `0`, `1e10`
/// becomes `10000000000`, and so does `1.0` become `1`, which a parsed value doesn't distinguish from `1e0`.
///
/// # Errors
///
/// Names the first number that isn't an integer within ±(2^53 - 1).
pub fn canonical_json(value: &JsonValue) -> Result<String, CanonicalError> {
    let mut text = String::new();
    write_value(value, &mut text)?;
    Ok(text)
}

/// Writes an object as canonical JSON, without some of its properties.
pub(super) fn canonical_without(object: &JsonObject, left_out: &[&str]) -> Result<String, CanonicalError> {
    let mut text = String::new();
    write_object(object, left_out, &mut text)?;
    Ok(text)
}

fn write_value(value: &JsonValue, text: &mut String) -> Result<(), CanonicalError> {
    match value {
        JsonValue::Null => text.push_str("null"),
        JsonValue::Bool(true) => text.push_str("true"),
        JsonValue::Bool(false) => text.push_str("false"),
        JsonValue::Number(number) => text.push_str(&integer(number)?.to_string()),
        JsonValue::String(string) => write_string(string, text),
        JsonValue::Array(elements) => write_array(elements, text)?,
        JsonValue::Object(properties) => write_object(properties, &[], text)?,
    }
    Ok(())
}

fn integer(number: &serde_json::Number) -> Result<i64, CanonicalError> {
    let whole = |float: &f64| float.fract() == 0.0;
    let integer = match number.as_i64() {
        Some(integer) => integer,
        // What is too large is so after this, too: it becomes the nearest `i64`.
        None => number.as_f64().filter(whole).ok_or_else(|| CanonicalError::new(NOT_WHOLE))? as i64,
    };
    if is_safe(integer) { Ok(integer) } else { Err(CanonicalError::new(TOO_LARGE)) }
}

fn write_array(elements: &[JsonValue], text: &mut String) -> Result<(), CanonicalError> {
    text.push('[');
    for (index, element) in elements.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        write_value(element, text).map_err(|error| error.within(&index.to_string()))?;
    }
    text.push(']');
    Ok(())
}

fn write_object(object: &JsonObject, left_out: &[&str], text: &mut String) -> Result<(), CanonicalError> {
    let mut properties: Vec<_> =
        object.iter().filter(|(name, _)| !left_out.contains(&name.as_str())).collect();
    // UTF-8 has the order of code points. The map may have another, as programs can switch serde_json to.
    properties.sort_unstable_by_key(|(name, _)| name.as_str());
    text.push('{');
    for (index, (name, value)) in properties.into_iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        write_string(name, text);
        text.push(':');
        write_value(value, text).map_err(|error| error.within(name))?;
    }
    text.push('}');
    Ok(())
}

fn write_string(string: &str, text: &mut String) {
    text.push('"');
    for character in string.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\u{8}' => text.push_str("\\b"),
            '\u{c}' => text.push_str("\\f"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            // Writing to a string can't fail.
            '\0'..='\u{1f}' => drop(write!(text, "\\u{:04x}", u32::from(character))),
            other => text.push(other),
        }
    }
    text.push('"');
}
