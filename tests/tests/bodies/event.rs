//! Types of events: the schemas of their contents, and examples.

use serde_json::Value;

use super::files::{Definitions, Node};
use super::schema::Schema;

const SCHEMAS: &str = "event-schemas/schema/";
const EXAMPLES: &str = "event-schemas/examples/";

/// The content of events of one type, or one of its variants.
pub struct Content<'d> {
    /// The file, without its folder.
    pub file: &'d str,
    /// The type of the events.
    pub wire: &'d str,
    pub schema: Schema<'d>,
}

/// An example of a whole event.
pub struct Example<'d> {
    pub file: &'d str,
    pub event: Value,
}

/// All contents that the definitions describe.
pub fn contents(definitions: &Definitions) -> Vec<Content<'_>> {
    named(definitions, SCHEMAS)
        .into_iter()
        .filter_map(|(file, node)| {
            let name = file.strip_suffix(".yaml")?;
            let mut properties = Schema::of(node).properties();
            properties.get("type")?;
            let (schema, _) = properties.remove("content")?;
            let wire = node.text("x-rust-prefix").or_else(|| name.split('$').next()).unwrap_or(name);
            Some(Content { file, wire, schema })
        })
        .collect()
}

/// All examples of events; those of lists are examples of their items.
pub fn examples(definitions: &Definitions) -> Vec<Example<'_>> {
    named(definitions, EXAMPLES)
        .into_iter()
        .flat_map(|(file, node)| {
            let events = match node.expanded() {
                Value::Array(events) => events,
                event => vec![event],
            };
            events.into_iter().map(move |event| Example { file, event })
        })
        .collect()
}

/// The files right in a folder, by their names in it.
fn named<'d>(definitions: &'d Definitions, folder: &str) -> Vec<(&'d str, Node<'d>)> {
    let names = definitions.files.keys().filter_map(|path| Some((path.strip_prefix(folder)?, path)));
    names.filter(|(name, _)| !name.contains('/')).map(|(name, path)| (name, definitions.top(path))).collect()
}
