//! Values made at random, but the same in every run, from what a schema says.

use serde_json::{Map, Value, json};

use super::schema::{Extra, Schema};

/// Text that is easily broken on its way.
pub const AWKWARD: [&str; 14] = [
    "plain",
    "a/b",
    "100%",
    "%2F%2e%2E",
    "a?b=c&d",
    "#alias:example.org",
    "with space + plus",
    "!room:example.org",
    "Grüße, 世界 🦀",
    "\"quoted\" \\ back",
    "semi;colon,comma",
    "line\nbreak\ttab",
    "../..",
    "\u{7f}\u{80}\u{200f}",
];

/// Which optional properties there are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fill {
    All,
    None,
    Some,
}

/// Numbers that only look random.
pub struct Random(u64);

impl Random {
    /// Those that belong to a seed and a name.
    pub fn new(seed: u64, name: &str) -> Self {
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(name.bytes().fold(0xcbf2_9ce4_8422_2325 ^ seed, step))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).expect("it is below a usize")
    }

    pub fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }

    /// Whether an optional property is there.
    pub fn has(&mut self, fill: Fill) -> bool {
        match fill {
            Fill::All => true,
            Fill::None => false,
            Fill::Some => self.below(2) == 0,
        }
    }

    pub fn text(&mut self) -> String {
        let text = *self.pick(&AWKWARD);
        format!("{text}{}", self.below(1000))
    }

    /// JSON of no particular form, `null` aside.
    fn any(&mut self, depth: usize) -> Value {
        match self.below(if depth > 2 { 4 } else { 6 }) {
            0 => json!(self.text()),
            1 => json!(self.below(1 << 40)),
            2 => json!(true),
            3 => json!(-0.5),
            4 => json!([self.any(depth + 1), null_or(self.any(depth + 1))]),
            _ => Value::Object(self.object(depth + 1)),
        }
    }

    fn object(&mut self, depth: usize) -> Map<String, Value> {
        let members = self.below(3);
        (0..members).map(|_| (self.text(), self.any(depth))).collect()
    }
}

fn null_or(value: Value) -> Value {
    if value == json!(true) { Value::Null } else { value }
}

/// A value that fits the schema; null only where the schema has a meaning for it.
pub fn value(schema: &Schema<'_>, fill: Fill, random: &mut Random) -> Value {
    if schema.has_null() && random.below(3) == 0 {
        return Value::Null;
    }
    solid(schema, fill, random)
}

/// A value that fits the schema and isn't null: what an optional property is, if it is there.
pub fn solid(schema: &Schema<'_>, fill: Fill, random: &mut Random) -> Value {
    let alternatives = schema.alternatives();
    if !alternatives.is_empty() {
        return solid(random.pick(&alternatives), fill, random);
    }
    let types: Vec<_> = schema.types().into_iter().filter(|kind| *kind != "null").collect();
    if types.is_empty() {
        return random.any(0);
    }
    match *random.pick(&types) {
        "string" => json!(text(schema, random)),
        "integer" => json!(random.pick(&[0, 1, 50, 1_760_000_000_123, 9_007_199_254_740_991_u64])),
        "number" => json!(random.pick(&[0.5, -2.25, 1e-7])),
        "boolean" => json!(random.below(2) == 0),
        "array" => list(schema, fill, random),
        "object" => object(schema, fill, random),
        other => panic!("a type `{other}`"),
    }
}

/// One of a set, or a value that a later version may add to it.
fn text(schema: &Schema<'_>, random: &mut Random) -> String {
    let values: Vec<_> = schema.values().into_iter().collect();
    if values.is_empty() || random.below(4) == 0 { random.text() } else { (*random.pick(&values)).to_owned() }
}

fn list(schema: &Schema<'_>, fill: Fill, random: &mut Random) -> Value {
    let count = if fill == Fill::None { 0 } else { 1 + random.below(2) };
    let mut item = || match schema.items() {
        Some(items) => value(&items, fill, random),
        None => random.any(0),
    };
    (0..count).map(|_| item()).collect()
}

fn object(schema: &Schema<'_>, fill: Fill, random: &mut Random) -> Value {
    let mut members = Map::new();
    for property in schema.properties() {
        if property.required {
            members.insert(property.name.into(), value(&property.schema, fill, random));
        } else if random.has(fill) {
            members.insert(property.name.into(), solid(&property.schema, fill, random));
        }
    }
    let free = schema.properties().is_empty();
    match schema.extra() {
        Extra::Of(values) => {
            for _ in 0..random.below(3) {
                members.insert(random.text(), value(&values, fill, random));
            }
        }
        Extra::Unsaid if !free => {}
        _ => members.extend(random.object(0)),
    }
    Value::Object(members)
}
