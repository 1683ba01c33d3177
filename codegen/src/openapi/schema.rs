//! Schemas, one node at a time.

use super::Keys;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::{Cursor, Node};
use crate::model::Docs;
use crate::resolve::ALONE;

const KNOWN: &[&str] = &[
    "$ref",
    "$schema",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "enum",
    "example",
    "examples",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "minItems",
    "minProperties",
    "oneOf",
    "pattern",
    "patternProperties",
    "properties",
    "propertyNames",
    "required",
    "summary",
    "title",
    "type",
    "x-addedInMatrixVersion",
    "x-changedInMatrixVersion",
    "x-pattern",
    "x-pattern-format",
    ALONE,
    "x-rust-any-event",
    "x-rust-boxed",
    "x-rust-content",
    "x-rust-constant",
    "x-rust-constructors",
    "x-rust-either",
    "x-rust-within",
    "x-rust-empty",
    "x-rust-events",
    "x-rust-identifier",
    "x-rust-inline",
    "x-rust-json",
    "x-rust-key",
    "x-rust-keys",
    "x-rust-prefix",
    "x-rust-name",
    "x-rust-older",
    "x-rust-opaque",
    "x-rust-runtime",
    "x-rust-secret",
    "x-rust-tagged",
    "x-rust-tuple",
    "x-rust-unit",
    "x-rust-whole",
    "x-rust-variants",
    "x-rust-wait",
    // Where its page lists it.
    "x-weight",
];

/// One schema node, its children still unread.
#[derive(Clone, Debug)]
pub struct Schema<'a> {
    /// Where it stands.
    pub at: Cursor<'a>,
    /// The `$ref`, if it has one.
    pub reference: Option<Cursor<'a>>,
    /// `type`, a list of one where it is a single one.
    pub types: Vec<JsonType>,
    /// `title`.
    pub title: Option<String>,
    /// Words and versions.
    pub docs: Docs,
    /// `x-rust-identifier`, from an overlay: the kind of identifier that a string is, or each string of a list.
    pub identifier: Option<Cursor<'a>>,
    /// `x-rust-prefix`, from an overlay: what the types of the events begin with that a file defines.
    pub prefix: Option<Cursor<'a>>,
    /// `x-rust-keys`, from an overlay: the kind of identifier that the names of an object's properties are.
    pub keys: Option<Cursor<'a>>,
    /// `properties`.
    pub properties: Vec<(&'a str, Cursor<'a>)>,
    /// `required`.
    pub required: Vec<&'a str>,
    /// `items`.
    pub items: Option<Cursor<'a>>,
    /// `additionalProperties`.
    pub additional: Additional<'a>,
    /// `patternProperties`.
    pub patterns: Vec<(&'a str, Cursor<'a>)>,
    /// `allOf`.
    pub all_of: Vec<Cursor<'a>>,
    /// `oneOf` or `anyOf`: the definitions mean the same by both.
    pub one_of: Vec<Cursor<'a>>,
    /// Whether both are there: a value has to fit one of each.
    pub two_choices: bool,
    /// The strings of `enum`.
    pub values: Vec<&'a str>,
    /// Whether `enum` lists `null`.
    pub lists_null: bool,
    /// Whether `enum` lists something else.
    pub lists_others: bool,
    /// Whether it is `false`, or lists no type or no value: no value fits.
    pub is_never: bool,
    /// `x-rust-name`, from an overlay.
    pub rust_name: Option<String>,
    /// `x-rust-opaque`, from an overlay: why this stays untyped.
    pub opaque: Option<String>,
    /// `x-rust-secret`, from an overlay.
    pub secret: bool,
    /// `x-rust-tuple`, from an overlay: the list has one item of each of the alternatives.
    pub tuple: bool,
    /// `x-rust-empty`, from an overlay: the text may be empty where others may not.
    pub empty: bool,
    /// `x-rust-tagged`, from an overlay: the objects that a property tells apart, and what they have in common.
    pub tagged: Option<Cursor<'a>>,
    /// `x-rust-either`, from an overlay: names for accessors of properties of which one comes, and what says which.
    pub either: Vec<(&'a str, Cursor<'a>)>,
    /// `x-rust-within`, from an overlay: names for accessors of lists and maps in optional objects, and where they are.
    pub within: Vec<(&'a str, Cursor<'a>)>,
    /// `x-rust-any-event`, from an overlay: the name for events of any type that this surrounds the content of.
    pub any_event: Option<String>,
    /// `x-rust-events`, from an overlay: where events of this type occur.
    pub events: Vec<&'a str>,
    /// `x-rust-content`, from an overlay: of which events its content is.
    pub typed: Option<Cursor<'a>>,
    /// `x-rust-constructors`, from an overlay: what constructors take beside the required properties, by their names.
    pub constructors: Vec<(&'a str, Cursor<'a>)>,
    /// `x-rust-constant`, from an overlay: it is always sent with its only value, and is no field.
    pub constant: bool,
    /// `x-rust-inline`, from an overlay: constructors take what this object requires, and not the object.
    pub inlined: bool,
    /// `x-rust-boxed`, from an overlay: the object is in a box where it may be absent.
    pub boxed: bool,
    /// `x-rust-runtime`, from an overlay: the type of the runtime that this is.
    pub runtime: Option<Cursor<'a>>,
    /// `x-rust-whole`, from an overlay: a content of the same type of events, whatever its variant.
    pub whole: bool,
    /// `x-rust-json`, from an overlay: a reference to what the text says as JSON.
    pub says: Option<Cursor<'a>>,
    /// `x-rust-key`, from an overlay: the path variable that names the only property.
    pub key: Option<&'a str>,
    /// `x-rust-variants`, from an overlay: names for values.
    pub variants: Vec<(&'a str, Cursor<'a>)>,
    /// `x-rust-unit`, from an overlay.
    pub unit: Option<Cursor<'a>>,
    /// `x-rust-wait`, from an overlay: the server may hold the response back for as long as the value says.
    pub waits: bool,
    /// `default`, if it is an integer.
    pub default: Option<i64>,
}

/// `additionalProperties`.
#[derive(Clone, Debug)]
pub enum Additional<'a> {
    /// Nothing is said.
    Unsaid,
    /// `false`.
    Forbidden,
    /// `true`.
    Any,
    /// A schema.
    Schema(Cursor<'a>),
}

/// The values of `type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum JsonType {
    Object,
    Array,
    String,
    Integer,
    Number,
    Boolean,
    Null,
}

impl<'a> Schema<'a> {
    /// Reads the node at `at`; what can't be read is reported and left out.
    pub fn read(at: &Cursor<'a>, diagnostics: &mut Diagnostics) -> Self {
        let types = types(at, diagnostics);
        let additional = additional(at);
        let whole = at.as_bool();
        let mut keys = match whole {
            // JSON Schema's short forms: anything, nothing.
            Some(_) => Keys::none(at, diagnostics),
            None => Keys::of(at, "a schema", KNOWN, diagnostics),
        };
        let (one_of, any_of) = (keys.list("oneOf"), keys.list("anyOf"));
        let two_choices = !one_of.is_empty() && !any_of.is_empty();
        let values = keys.list("enum");
        let is_null = |value: &Cursor<'_>| matches!(value.node(), Node::Null);
        Self {
            at: at.clone(),
            reference: keys.get("$ref"),
            types,
            title: keys.words("title"),
            docs: keys.docs(),
            identifier: keys.get("x-rust-identifier"),
            keys: keys.get("x-rust-keys"),
            prefix: keys.get("x-rust-prefix"),
            properties: keys.entries("properties"),
            required: keys.texts("required"),
            items: keys.get("items"),
            additional,
            patterns: keys.entries("patternProperties"),
            all_of: keys.list("allOf"),
            one_of: [one_of, any_of].concat(),
            two_choices,
            values: values.iter().filter_map(Cursor::as_str).collect(),
            lists_null: values.iter().any(is_null),
            lists_others: values.iter().any(|value| value.as_str().is_none() && !is_null(value)),
            is_never: whole == Some(false) || chooses_from_none(at),
            rust_name: keys.owned("x-rust-name"),
            opaque: keys.words("x-rust-opaque"),
            secret: keys.flag("x-rust-secret"),
            tuple: keys.flag("x-rust-tuple"),
            empty: keys.flag("x-rust-empty"),
            tagged: keys.get("x-rust-tagged"),
            either: keys.entries("x-rust-either"),
            within: keys.entries("x-rust-within"),
            any_event: keys.owned("x-rust-any-event"),
            events: keys.texts("x-rust-events"),
            typed: keys.get("x-rust-content"),
            constructors: keys.entries("x-rust-constructors"),
            constant: keys.flag("x-rust-constant"),
            inlined: keys.flag("x-rust-inline"),
            boxed: keys.flag("x-rust-boxed"),
            runtime: keys.get("x-rust-runtime"),
            whole: keys.flag("x-rust-whole"),
            says: keys.get("x-rust-json"),
            key: keys.text("x-rust-key"),
            variants: keys.entries("x-rust-variants"),
            unit: keys.get("x-rust-unit"),
            waits: keys.flag("x-rust-wait"),
            default: keys.get("default").and_then(|value| value.as_i64()),
        }
    }

    /// Whether it says nothing about values: such a node only annotates.
    pub fn only_annotates(&self) -> bool {
        self.reference.is_none() && self.types.is_empty() && self.all_of.is_empty() && self.is_bare()
    }

    /// Whether nothing is said about values beyond `type`, `$ref` and `allOf`.
    pub fn is_bare(&self) -> bool {
        self.properties.is_empty()
            && self.required.is_empty()
            && self.items.is_none()
            && self.patterns.is_empty()
            && self.one_of.is_empty()
            && !self.has_enum()
            && !self.is_never
            && matches!(self.additional, Additional::Unsaid)
    }

    /// Whether it has an `enum`, whatever that lists.
    pub fn has_enum(&self) -> bool {
        !self.values.is_empty() || self.lists_null || self.lists_others
    }

    /// Whether its own name is one for a type, and not for the property whose value it describes.
    pub fn names_type(&self) -> bool {
        let name = self.rust_name.as_deref().unwrap_or_default();
        self.reference.is_none() && name.starts_with(|c: char| c.is_ascii_uppercase())
    }

    /// Its `type` without `null`, where that leaves exactly one.
    pub fn single_type(&self) -> Option<JsonType> {
        let mut types = self.types.iter().filter(|ty| **ty != JsonType::Null);
        let first = types.next().copied();
        first.filter(|_| types.next().is_none())
    }

    /// Whether `null` is one of its types, and of its values where they are listed.
    pub fn allows_null(&self) -> bool {
        self.types.contains(&JsonType::Null) && (self.lists_null || !self.has_enum())
    }

    /// Whether `null` is all that fits.
    pub fn is_null(&self) -> bool {
        self.types == [JsonType::Null] && self.reference.is_none() && self.all_of.is_empty() && self.is_bare()
    }
}

fn types(at: &Cursor<'_>, diagnostics: &mut Diagnostics) -> Vec<JsonType> {
    let Some(value) = at.get("type") else {
        return Vec::new();
    };
    let nodes: Vec<_> = if value.is_list() { value.items().collect() } else { vec![value] };
    let mut types = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node.as_str().and_then(JsonType::parse) {
            Some(ty) => types.push(ty),
            None => diagnostics.push(Diagnostic {
                at: node.place(),
                problem: format!("unknown type `{}`", node.as_str().unwrap_or("(not a text)")),
                help: "use object, array, string, integer, number, boolean or null".to_owned(),
            }),
        }
    }
    types
}

/// Whether it lists what is allowed, and lists nothing.
fn chooses_from_none(at: &Cursor<'_>) -> bool {
    let is_empty = |list: Cursor<'_>| list.is_list() && list.items().next().is_none();
    ["enum", "type"].iter().any(|key| at.get(key).is_some_and(is_empty))
}

fn additional<'a>(at: &Cursor<'a>) -> Additional<'a> {
    match at.get("additionalProperties") {
        None => Additional::Unsaid,
        Some(value) => match value.as_bool() {
            Some(false) => Additional::Forbidden,
            Some(true) => Additional::Any,
            None => Additional::Schema(value),
        },
    }
}

impl JsonType {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "object" => Self::Object,
            "array" => Self::Array,
            "string" => Self::String,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            "null" => Self::Null,
            _ => return None,
        })
    }
}
