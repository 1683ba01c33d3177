//! JSON that knows where in it the secrets are.

use serde_json::Value;
use std::ops::{Deref, DerefMut, Range};

/// The text that a writer makes. Secrets cost it a note of their place, and nothing else costs anything.
#[derive(Clone, Default)]
pub(crate) struct Marked {
    text: Vec<u8>,
    secrets: Vec<Range<usize>>,
}

impl Marked {
    pub(super) fn with_capacity(size: usize) -> Self {
        Self { text: Vec::with_capacity(size), secrets: Vec::new() }
    }

    /// Goes on with a text of which nothing is secret so far.
    pub(super) fn after(text: Vec<u8>) -> Self {
        Self { text, secrets: Vec::new() }
    }

    /// Notes that what was written from here on is secret, or has secrets at these places.
    pub(super) fn mark(&mut self, start: usize, places: Option<&[Range<usize>]>) {
        match places {
            Some(places) => {
                self.secrets.extend(places.iter().map(|place| start + place.start..start + place.end));
            }
            None => self.secrets.push(start..self.text.len()),
        }
    }

    /// The text, and where in it the secrets are.
    pub(crate) fn into_parts(self) -> (Vec<u8>, Vec<Range<usize>>) {
        (self.text, self.secrets)
    }
}

impl Deref for Marked {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.text
    }
}

impl DerefMut for Marked {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        &mut self.text
    }
}

/// Adds the strings and numbers of a JSON text: what of a secret could be quoted elsewhere.
pub(crate) fn collect_scalars(json: &[u8], scalars: &mut Vec<String>) {
    collect(&super::tree(json).unwrap_or_default(), scalars);
}

fn collect(value: &Value, scalars: &mut Vec<String>) {
    match value {
        Value::String(text) => scalars.push(text.clone()),
        Value::Number(number) => scalars.push(number.to_string()),
        Value::Array(elements) => elements.iter().for_each(|element| collect(element, scalars)),
        Value::Object(properties) => properties.values().for_each(|property| collect(property, scalars)),
        Value::Null | Value::Bool(_) => {}
    }
}
