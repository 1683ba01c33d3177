//! Generated types against schemas, to the leaves.

use std::collections::BTreeSet;
use std::fs;

use crate::definitions::operation::{Body, Operation, Reply};
use crate::definitions::rust::{Job, Record, Sources, Ty, bare, module};
use crate::definitions::schema::{Extra, Schema};
use crate::definitions::{each_file, root};

/// Types that are text in JSON.
const TEXTS: [&str; 9] = [
    "String",
    "UserId",
    "RoomId",
    "RoomAliasId",
    "RoomOrAliasId",
    "EventId",
    "ServerName",
    "MxcUri",
    "Secret",
];

/// A walk through schemas and types at once.
pub struct Comparison<'s> {
    sources: &'s Sources,
    /// Pairs that were compared: a definition is once.
    seen: BTreeSet<(String, String)>,
    pub differences: BTreeSet<String>,
    /// Modules of definitions that overlays make.
    made: BTreeSet<String>,
}

impl<'s> Comparison<'s> {
    pub fn new(sources: &'s Sources) -> Self {
        Self { sources, seen: BTreeSet::new(), differences: BTreeSet::new(), made: made() }
    }

    pub fn compared(&self) -> usize {
        self.seen.len()
    }

    pub fn operation(&mut self, operation: &Operation<'_>) {
        let name = operation.name();
        let key = (module(operation.node.file), operation.id.to_owned());
        let Some(job) = self.sources.jobs.get(&key) else {
            return self.differ(&name, "no job".into());
        };
        self.inputs(operation, job);
        let response = job.response.clone().unwrap_or_else(|| panic!("{name}: no response"));
        let at = format!("{name} response");
        match (operation.reply(), response.name.as_str()) {
            (Reply::Empty, "()") if response.args.is_empty() => {}
            (Reply::Media, "Media")
            | (Reply::Multipart, "FederationMedia")
            | (Reply::Redirect, "Redirect") => {}
            (Reply::Json(schema), _) => self.compare(&schema, &response, &at),
            _ => self.differ(&at, format!("{} is no such response", response.name)),
        }
    }

    fn inputs(&mut self, operation: &Operation<'_>, job: &Job) {
        let name = operation.name();
        let find = |wire: &str| {
            let all = job.arguments.iter().chain(&job.setters);
            all.clone()
                .find(|(name, _)| *name == bare_body(wire))
                .or_else(|| all.clone().find(|(name, _)| bare(name) == bare(wire)))
        };
        for parameter in operation.parameters() {
            let at = format!("{name} {}", parameter.name);
            match find(parameter.name) {
                Some((_, ty)) => self.compare(&parameter.schema, ty, &at),
                None => self.differ(&at, "no such parameter".into()),
            }
        }
        let at = format!("{name} body");
        match operation.body() {
            Body::None => {}
            Body::Bytes => match job.arguments.last() {
                Some((_, ty)) if ty.args.iter().any(|ty| ty.name == "FileContent") => {}
                _ => self.differ(&at, "not bytes".into()),
            },
            Body::Whole(schema) => match job.arguments.last() {
                Some((_, ty)) => self.compare(&schema, ty, &at),
                None => self.differ(&at, "no such argument".into()),
            },
            Body::Members(schema) => {
                let name = job.path.strip_suffix("Job").expect("a job's name");
                match (self.sources.records.get(&format!("{name}Request")), job.arguments.last()) {
                    (Some(record), _) => self.record(&schema, record, &at),
                    (None, Some((_, ty))) => self.compare(&schema, ty, &at),
                    (None, None) => self.differ(&at, "no struct of the body".into()),
                }
            }
        }
    }

    fn differ(&mut self, at: &str, problem: String) {
        self.differences.insert(format!("{at}: {problem}"));
    }

    fn compare(&mut self, schema: &Schema<'_>, ty: &Ty, at: &str) {
        let at = schema.definition.as_deref().unwrap_or(at);
        if !self.seen.insert((at.to_owned(), format!("{ty:?}"))) {
            return;
        }
        let inner = ty.args.first();
        let types = inner.into_iter().chain([ty]);
        if types.filter_map(|ty| ty.name.rsplit_once("::")).any(|(module, _)| self.made.contains(module)) {
            return self.differ(at, "a type that an overlay defines".into());
        }
        match (ty.name.as_str(), inner) {
            ("Option" | "impl Into" | "Secret", Some(inner)) => self.compare(schema, inner, at),
            ("Raw", Some(inner)) => {
                if !schema.is_event() {
                    self.differ(at, "unparsed, but no event".into());
                }
                // Of what has no properties, only an overlay can say that it is an event.
                if schema.is_event() || !schema.properties().is_empty() {
                    self.compare(schema, inner, at);
                }
            }
            // Pairs are a map's.
            ("impl IntoIterator", Some(pair)) if pair.name == "()" => self.map(schema, &pair.args[1], at),
            ("Vec" | "impl IntoIterator", Some(inner)) => self.list(schema, inner, at),
            ("Map", _) => self.map(schema, &ty.args[1], at),
            ("()", Some(_)) => self.tuple(schema, &ty.args, at),
            ("JsonObject" | "AnyContent" | "RawJson", _) => self.open(schema, at),
            ("JsonValue", _) => {
                if !schema.types().is_empty() || !schema.alternatives().is_empty() {
                    self.differ(at, "left open, though something is said about it".into());
                }
            }
            (name, _) if TEXTS.contains(&name) => self.expect(is_text(schema), schema, name, at),
            ("i64" | "u64" | "Duration" | "SystemTime", _) => {
                self.expect(schema.is("integer"), schema, "integer", at);
            }
            ("f64", _) => self.expect(schema.is("number"), schema, "number", at),
            ("bool", _) => self.expect(schema.is("boolean"), schema, "boolean", at),
            (name, _) => self.named(schema, name, at),
        }
    }

    fn expect(&mut self, good: bool, schema: &Schema<'_>, what: &str, at: &str) {
        if !good {
            self.differ(at, format!("{:?} is defined, {what} generated", schema.types()));
        }
        // One value alone is not a set; a set is a type.
        if schema.values().len() > 1 {
            self.differ(at, format!("a set of texts is defined, {what} generated"));
        }
    }

    fn list(&mut self, schema: &Schema<'_>, item: &Ty, at: &str) {
        match schema.items() {
            Some(items) if schema.is("array") => {
                let nullable = item.name == "Option";
                if nullable != items.has_null() {
                    self.differ(
                        at,
                        format!("items: null is {}", if nullable { "not defined" } else { "lost" }),
                    );
                }
                self.compare(&items, item, &format!("{at}[]"));
            }
            _ => self.differ(at, "a list, but no array of something is defined".into()),
        }
    }

    fn map(&mut self, schema: &Schema<'_>, value: &Ty, at: &str) {
        match schema.extra() {
            Extra::Of(values) if schema.is("object") && schema.properties().is_empty() => {
                self.compare(&values, value, &format!("{at}.*"));
            }
            _ => self.differ(at, "a map, but none is defined".into()),
        }
    }

    fn tuple(&mut self, schema: &Schema<'_>, parts: &[Ty], at: &str) {
        let alternatives = schema.items().map(|items| items.alternatives()).unwrap_or_default();
        self.differ(at, format!("a tuple of {} for a list of {}", parts.len(), alternatives.len()));
        for (index, (alternative, part)) in alternatives.iter().zip(parts).enumerate() {
            self.compare(alternative, part, &format!("{at}[{index}]"));
        }
    }

    /// An object that may have any properties.
    fn open(&mut self, schema: &Schema<'_>, at: &str) {
        let says = match schema.extra() {
            Extra::Of(values) => !values.types().is_empty() && !values.properties().is_empty(),
            _ => false,
        };
        if says || !schema.properties().is_empty() || !schema.is("object") {
            self.differ(at, "left open, though something is said about it".into());
        }
    }

    fn named(&mut self, schema: &Schema<'_>, name: &str, at: &str) {
        let sources = self.sources;
        if let Some(record) = sources.records.get(name) {
            self.record(schema, record, at);
        } else if let Some(values) = sources.sets.get(name) {
            let values: BTreeSet<_> = values.iter().map(String::as_str).collect();
            if values != schema.values() {
                self.differ(at, format!("{:?} are defined, {values:?} generated", schema.values()));
            }
        } else if let Some(variants) = sources.unions.get(name) {
            self.union(schema, variants, at);
        } else if sources.tagged.contains(name) {
            self.differ(at, "objects that a property tells apart, which is not defined".into());
        } else {
            self.differ(at, format!("the type {name} is not known to this test"));
        }
    }

    fn record(&mut self, schema: &Schema<'_>, record: &Record, at: &str) {
        let properties = schema.properties();
        let defined: Vec<_> = properties.iter().map(|property| property.name).collect();
        let generated: Vec<_> = record.rows.iter().map(|row| row.wire.as_str()).collect();
        let order: Vec<_> = generated.iter().filter(|name| defined.contains(name)).collect();
        if !order.iter().copied().eq(defined.iter()) {
            self.differ(at, format!("{defined:?} are defined, {generated:?} generated"));
        }
        for row in &record.rows {
            let Some(property) = properties.iter().find(|property| property.name == row.wire) else {
                self.differ(at, format!("{} is not defined", row.wire));
                continue;
            };
            let at = format!("{at}.{}", row.wire);
            // Null is a value only of what must be there, and of values that have a form for it.
            let is_union = self.sources.unions.contains_key(&row.ty.args.first().unwrap_or(&row.ty).name);
            let expected = match (property.required, property.schema.has_null() && !is_union) {
                (true, true) => "Nullable",
                (true, false) => "Required",
                (false, _) => "Optional",
            };
            if row.presence != expected {
                self.differ(&at, format!("{expected} is defined, {} generated", row.presence));
            }
            if (row.ty.name == "Option") != (row.presence != "Required") {
                self.differ(&at, format!("{}, but the field is {}", row.presence, row.ty.name));
            }
            let of_list = property.schema.is("array");
            assert!(!of_list || row.ty.name != "String", "{at}");
            self.compare(&property.schema, &row.ty, &at);
        }
        match (schema.extra(), &record.extra) {
            (Extra::Unsaid, None) | (Extra::Any, Some(_)) => {}
            (Extra::Of(values), Some(ty)) if ty.name == "Map" => {
                self.compare(&values, &ty.args[1], &format!("{at}.*"));
            }
            (Extra::Of(_), Some(_)) => {
                self.differ(at, "properties beside the named ones have lost their type".into())
            }
            (_, None) => self.differ(at, "properties beside the named ones are lost".into()),
            (Extra::Unsaid, Some(_)) => self.differ(at, "keeps all properties, which is not defined".into()),
        }
    }

    fn union(&mut self, schema: &Schema<'_>, variants: &[Option<Ty>], at: &str) {
        let alternatives = schema.alternatives();
        if alternatives.is_empty() {
            let generated: BTreeSet<_> = variants.iter().map(|ty| ty.as_ref().map_or("null", kind)).collect();
            if generated != schema.types() {
                self.differ(at, format!("{:?} are defined, {generated:?} generated", schema.types()));
            }
            return;
        }
        if alternatives.len() != variants.len() {
            self.differ(
                at,
                format!("{} forms are defined, {} generated", alternatives.len(), variants.len()),
            );
        }
        for (index, (alternative, variant)) in alternatives.iter().zip(variants).enumerate() {
            if let Some(ty) = variant {
                self.compare(alternative, ty, &format!("{at}|{index}"));
            }
        }
    }
}

/// The modules of the definitions that overlays make.
fn made() -> BTreeSet<String> {
    let base = root().join("api-spec/overlays");
    let mut made = BTreeSet::new();
    each_file(&base, "yaml", &mut |path| {
        let text = fs::read_to_string(path).expect("an overlay");
        if text.lines().any(|line| line == "x-new: true") {
            let name = path.strip_prefix(&base).expect("a file below it");
            made.insert(module(name.to_str().expect("a plain name")));
        }
    });
    made
}

fn bare_body(wire: &str) -> String {
    wire.to_lowercase()
}

fn is_text(schema: &Schema<'_>) -> bool {
    let alternatives = schema.alternatives();
    schema.is("string") || !alternatives.is_empty() && alternatives.iter().all(|one| one.is("string"))
}

/// The JSON type of a form.
fn kind(ty: &Ty) -> &'static str {
    match ty.name.as_str() {
        "String" => "string",
        "i64" | "u64" => "integer",
        "f64" => "number",
        "bool" => "boolean",
        "Vec" => "array",
        _ => "object",
    }
}
