//! Schemas that say more than one thing at once: refused, rather than half understood.

use crate::openapi::{Additional, JsonType, Schema};

/// What is too much in a schema, if anything is.
pub(super) fn refused(schema: &Schema<'_>) -> Option<&'static str> {
    let single = schema.single_type();
    let properties = !schema.properties.is_empty();
    let several = single.is_none() && !schema.types.is_empty();
    let choice = !schema.one_of.is_empty();
    let patterns = !schema.patterns.is_empty();
    let others = matches!(schema.additional, Additional::Any | Additional::Schema(_));
    let of_objects = properties || patterns || others || !schema.required.is_empty();
    let refers = schema.reference.is_some() || !schema.all_of.is_empty();
    let parts = schema.items.is_some() || schema.has_enum();
    let rules = [
        (schema.is_never, "a schema that no value fits"),
        (properties && patterns, "patterns for the keys beside `properties`"),
        (patterns && others, "patterns for the keys beside `additionalProperties`"),
        (choice && (properties || refers), "alternatives beside properties"),
        (schema.two_choices, "`oneOf` beside `anyOf`"),
        (choice && (of_objects || parts), "alternatives beside what holds for all of them"),
        (refers && (patterns || parts), "`items`, `enum` or patterns for the keys beside `$ref` or `allOf`"),
        (
            refers && of_objects && schema.allows_null(),
            "`null` as a type beside properties of `$ref` or `allOf`",
        ),
        (several && (of_objects || schema.items.is_some()), "several types, and what one of them holds"),
        (
            of_objects && !several && !matches!(single, None | Some(JsonType::Object)),
            "properties of what is not an object",
        ),
        (schema.has_enum() && single != Some(JsonType::String), "an `enum` without `type: string`"),
        (schema.lists_others, "an `enum` with a value that is neither a string nor null"),
        (schema.has_enum() && schema.values.is_empty(), "an `enum` without a string"),
        (schema.items.is_some() && single != Some(JsonType::Array), "`items` of what is not an array"),
        (schema.tuple && single != Some(JsonType::Array), "`x-rust-tuple` on what is not an array"),
        (schema.boxed && schema.properties.is_empty(), "`x-rust-boxed` on what has no properties"),
    ];
    rules.into_iter().find(|(holds, _)| *holds).map(|(_, what)| what)
}

/// What is too much in a branch of an object, of which only properties can be merged.
pub(super) fn refused_branch(schema: &Schema<'_>) -> Option<&'static str> {
    let is_object = schema.types.iter().all(|ty| *ty == JsonType::Object);
    let mixed = !schema.one_of.is_empty() || !schema.patterns.is_empty();
    refused(schema)
        .or_else(|| mixed.then_some("alternatives, or patterns for the keys, in a branch of `allOf`"))
        .or_else(|| (!is_object).then_some("what is not an object, merged with something else"))
}
