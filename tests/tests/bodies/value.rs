//! Values of a schema: at random, or from its examples.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::{Map, Value};

use super::files::Node;
use super::schema::{Others, Schema};

/// The largest integer that Matrix allows.
const LARGEST: i64 = (1 << 53) - 1;

/// Texts that have been trouble somewhere: empty, escaped, in other scripts, beyond 16 bits, like other JSON.
const TEXTS: [&str; 12] = [
    "",
    " ",
    "a/b~c",
    "\"\\",
    "\u{0}\u{1f}\n\t",
    "Ünïcödé",
    "日本語",
    "😀\u{200d}🚀",
    "null",
    "{}",
    "#%?&=",
    "..",
];

/// Makes values.
pub struct Maker {
    pub rng: Rng,
    pub follow: Follow,
    /// The places of the examples that were taken.
    pub examples: BTreeSet<*const Value>,
    /// The places of the objects that are being made.
    open: Vec<*const Value>,
}

/// Which examples values are made of, where schemas have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Follow {
    None,
    /// The outermost.
    Outer,
    /// The innermost.
    Inner,
}

impl Maker {
    pub fn new(seed: u64, follow: Follow) -> Self {
        Self { rng: Rng::with_seed(seed), follow, examples: BTreeSet::new(), open: Vec::new() }
    }

    fn example<'d>(&self, schema: &Schema<'d>) -> Option<Node<'d>> {
        let has_inner =
            || !schema.properties().is_empty() || schema.items().is_some() || schema.has_entries();
        match self.follow {
            Follow::None => None,
            Follow::Inner if has_inner() => None,
            Follow::Outer | Follow::Inner => schema.example(),
        }
    }

    pub fn value(&mut self, schema: &Schema<'_>) -> Value {
        if let Some(example) = self.example(schema) {
            self.examples.insert(std::ptr::from_ref(example.value));
            return example.expanded();
        }
        if let Some((tag, variants)) = schema.variants()
            && let Some((value, variant)) = self.one_of(&variants)
        {
            let mut members = self.members(variant);
            members.insert(tag.to_owned(), (*value).into());
            return Value::Object(members);
        }
        if let Some(text) = self.one_of(&schema.values()) {
            return (*text).into();
        }
        if schema.is_opaque() {
            let any = if schema.types().contains("object") { self.object() } else { self.any(3) };
            return any;
        }
        match self.one_of(&schema.alternatives()) {
            Some(one) => self.value(one),
            None => self.of_type(schema),
        }
    }

    fn one_of<'t, T>(&mut self, all: &'t [T]) -> Option<&'t T> {
        let index = self.rng.usize(..all.len().max(1));
        all.get(index)
    }

    fn of_type(&mut self, schema: &Schema<'_>) -> Value {
        let types: Vec<_> = schema.types().into_iter().collect();
        match types.as_slice() {
            [] if schema.properties().is_empty() => self.any(3),
            [] | ["object"] => Value::Object(self.members(schema)),
            kinds => match kinds[self.rng.usize(..kinds.len())] {
                "object" => Value::Object(self.members(schema)),
                "array" => self.list(schema),
                "string" => self.text(schema.format("format")).into(),
                "integer" => self.integer().into(),
                "number" => self.number().into(),
                "boolean" => self.rng.bool().into(),
                "null" => Value::Null,
                other => panic!("JSON has no type {other}"),
            },
        }
    }

    fn members(&mut self, schema: &Schema<'_>) -> Map<String, Value> {
        let properties = schema.properties();
        let mut members = Map::new();
        let outside = self.open.len();
        self.open.extend(schema.places());
        // Contents within contents are for `tests/relations.rs`.
        for (name, (property, required)) in
            properties.iter().filter(|(_, (property, _))| !property.is_whole())
        {
            let required = &(*required || property.is_constant());
            // Events hold events that need not be there.
            let again = property.places().any(|place| self.open.contains(&place));
            if *required || !again && (self.follow != Follow::None || self.rng.u8(..4) > 0) {
                let value = self.value(property);
                // Null in an optional place is a matter of its own: it is as good as nothing.
                if *required || !value.is_null() {
                    members.insert((*name).to_owned(), value);
                }
            }
        }
        self.open.truncate(outside);
        let others = schema.others();
        let entries = if self.follow == Follow::None { self.rng.usize(..4) } else { 1 };
        for _ in 0..entries {
            let (name, value) = match &others {
                Others::Of(values) => (self.text(values.format("x-pattern-format")), self.value(values)),
                Others::Any => (self.text(None), self.any(2)),
                Others::Unsaid if properties.is_empty() => (self.text(None), self.any(2)),
                Others::Unsaid => break,
            };
            if !properties.contains_key(name.as_str()) {
                members.insert(name, value);
            }
        }
        members
    }

    fn list(&mut self, schema: &Schema<'_>) -> Value {
        let items = schema.items();
        if let Some(items) = items.as_ref().filter(|_| schema.is_tuple()) {
            return items.alternatives().iter().map(|item| self.value(item)).collect();
        }
        let length = if self.follow != Follow::None { 1 } else { self.rng.usize(..4) };
        let item = |_| match &items {
            Some(items) => self.value(items),
            None => self.any(2),
        };
        (0..length).map(item).collect()
    }

    /// Times and counts are never negative, so neither is this.
    fn integer(&mut self) -> i64 {
        match self.rng.u8(..4) {
            0 => [0, 1, LARGEST, i64::from(u32::MAX) + 1][self.rng.usize(..4)],
            _ => self.rng.i64(0..=LARGEST),
        }
    }

    fn number(&mut self) -> f64 {
        match self.rng.u8(..4) {
            0 => f64::from(self.rng.i8(..)),
            1 => self.rng.f64() * 1e-9,
            _ => (self.rng.f64() - 0.5) * 1e17,
        }
    }

    fn text(&mut self, format: Option<&str>) -> String {
        if self.rng.u8(..4) == 0 {
            return TEXTS[self.rng.usize(..TEXTS.len())].to_owned();
        }
        let word: String = (0..self.rng.usize(1..12)).map(|_| self.rng.alphanumeric()).collect();
        match format {
            Some("mx-user-id") => format!("@{word}:example.org"),
            Some("mx-room-id") => format!("!{word}:example.org"),
            Some("mx-room-alias") => format!("#{word}:example.org"),
            Some("mx-event-id") => format!("${word}"),
            Some("mx-server-name") => format!("{word}.example.org:8448"),
            Some("mx-mxc-uri") => format!("mxc://example.org/{word}"),
            _ => word,
        }
    }

    /// Any object.
    pub fn object(&mut self) -> Value {
        let members = self.rng.usize(..4);
        Value::Object((0..members).map(|_| (self.text(None), self.any(2))).collect())
    }

    /// Any value, of at most so many levels.
    pub fn any(&mut self, levels: u8) -> Value {
        match self.rng.u8(..if levels > 0 { 8 } else { 6 }) {
            0 => Value::Null,
            1 => self.rng.bool().into(),
            2 => self.integer().into(),
            3 => (-self.integer()).into(),
            4 => self.number().into(),
            5 => self.text(None).into(),
            6 => (0..self.rng.usize(..3)).map(|_| self.any(levels - 1)).collect(),
            _ => {
                let members = self.rng.usize(..3);
                Value::Object((0..members).map(|_| (self.text(None), self.any(levels - 1))).collect())
            }
        }
    }
}
