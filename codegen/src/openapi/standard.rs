//! What OpenAPI 3.1 and JSON Schema 2020-12 have and the generator doesn't read, and what their older relatives wrote.

use crate::diagnostic::{Diagnostic, Place};
use crate::resolve::similar;

/// The keywords of both standards that no definition has needed so far.
const UNREAD: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$ref",
    "$vocabulary",
    "allowEmptyValue",
    "allowReserved",
    "callbacks",
    "const",
    "contains",
    "content",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "dependentRequired",
    "dependentSchemas",
    "discriminator",
    "else",
    "encoding",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "explode",
    "externalDocs",
    "flows",
    "head",
    "headers",
    "if",
    "jsonSchemaDialect",
    "links",
    "maxContains",
    "maxLength",
    "maximum",
    "minContains",
    "minLength",
    "minimum",
    "multipleOf",
    "not",
    "openIdConnectUrl",
    "options",
    "parameters",
    "patch",
    "pathItems",
    "prefixItems",
    "propertyNames",
    "readOnly",
    "security",
    "servers",
    "style",
    "then",
    "trace",
    "unevaluatedItems",
    "unevaluatedProperties",
    "uniqueItems",
    "webhooks",
    "writeOnly",
    "xml",
];

/// What was written otherwise before OpenAPI 3.1.
const OLDER: &[(&str, &str)] = &[
    ("additionalItems", "write `prefixItems` and `items`, as JSON Schema 2020-12 does"),
    ("definitions", "move what is in it to `components/schemas`"),
    ("dependencies", "write `dependentRequired` or `dependentSchemas`, as JSON Schema 2020-12 does"),
    ("id", "write `$id`, as JSON Schema 2020-12 does"),
    ("nullable", "add `'null'` to the list of its `type`, as OpenAPI 3.1 does"),
];

/// What to say of a key that is none of `known`.
pub fn refusal(key: &str, what: &str, known: &[&str], at: Place) -> Diagnostic {
    if let Some((_, instead)) = OLDER.iter().find(|(old, _)| *old == key) {
        let problem = format!("`{key}` in {what} is no keyword of OpenAPI 3.1");
        return Diagnostic { at, problem, help: (*instead).to_owned() };
    }
    let teach = "teach the generator what it means (`codegen/src/openapi` comes first)";
    if UNREAD.contains(&key) {
        Diagnostic {
            at,
            problem: format!(
                "unknown keyword `{key}` in {what}: OpenAPI 3.1 has it, but the generator doesn't read it"
            ),
            help: format!("remove it by an overlay if nothing depends on it, or {teach}"),
        }
    } else {
        Diagnostic {
            at,
            problem: format!("unknown keyword `{key}` in {what}"),
            help: similar(key, known.iter().copied(), teach),
        }
    }
}
