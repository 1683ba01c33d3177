//! The places inside a value that its schema tells something about.

use serde_json::Value;

use super::schema::{Others, Schema};
use super::step;

/// A place in a value.
pub struct Site<'d> {
    /// Where it is, as a JSON pointer.
    pub pointer: String,
    pub schema: Schema<'d>,
    /// What becomes of the rest if the value here is malformed.
    pub fate: Fate,
    /// Whether it is a property that must be there.
    pub required: bool,
}

/// What is lost with a malformed value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// All that was read.
    Whole,
    /// It, or something around it.
    Part,
}

/// The places in a value: of all known properties, items and entries. What unions, events and free JSON hold is not a
/// place.
pub fn sites<'d>(schema: &Schema<'d>, value: &Value) -> Vec<Site<'d>> {
    let mut sites = Vec::new();
    let top = Site { pointer: String::new(), schema: schema.clone(), fate: Fate::Whole, required: true };
    visit(top, value, &mut sites);
    sites
}

impl Site<'_> {
    /// Whether it is an object with known properties, which are checked.
    pub fn is_record(&self) -> bool {
        !self.is_kept() && !self.schema.properties().is_empty()
    }

    /// Whether the value is kept without a look into it, or may be of several kinds.
    pub fn is_kept(&self) -> bool {
        let schema = &self.schema;
        let is_one_of_several = schema.is_union() || schema.variants().is_some();
        schema.is_opaque() || is_one_of_several || schema.is_event() || schema.types().is_empty()
    }
}

fn visit<'d>(site: Site<'d>, value: &Value, sites: &mut Vec<Site<'d>>) {
    let inner = inner(&site, value);
    sites.push(site);
    for (site, value) in inner {
        visit(site, value, sites);
    }
}

fn inner<'d, 'v>(site: &Site<'d>, value: &'v Value) -> Vec<(Site<'d>, &'v Value)> {
    let place = |step: String, schema: Schema<'d>, required: bool| {
        let fate = if required { site.fate } else { Fate::Part };
        Site { pointer: format!("{}{step}", site.pointer), schema, fate, required }
    };
    match value {
        _ if site.is_kept() => Vec::new(),
        Value::Object(members) => {
            let (mut properties, others) = (site.schema.properties(), site.schema.others());
            let mut member =
                |(name, value): (&String, &'v Value)| match (properties.remove(name.as_str()), &others) {
                    (Some((schema, required)), _) => Some((place(step(name), schema, required), value)),
                    (None, Others::Of(values)) => Some((place(step(name), values.clone(), false), value)),
                    (None, _) => None,
                };
            members.iter().filter_map(&mut member).collect()
        }
        Value::Array(items) => {
            let schemas: Vec<_> = match site.schema.items() {
                None => Vec::new(),
                Some(schema) if site.schema.is_tuple() => schema.alternatives(),
                Some(schema) => vec![schema; items.len()],
            };
            let item = |(index, (value, schema)): (usize, (&'v Value, Schema<'d>))| {
                (place(format!("/{index}"), schema, site.schema.is_tuple()), value)
            };
            items.iter().zip(schemas).enumerate().map(item).collect()
        }
        _ => Vec::new(),
    }
}
