//! Schemas that say more than one thing at once: refused, rather than half understood.

use crate::openapi::{JsonType, Schema};

/// What is too much in a schema, if anything is.
pub(super) fn refused(schema: &Schema<'_>) -> Option<&'static str> {
    let single = schema.single_type();
    let members = !schema.properties.is_empty();
    let several = single.is_none() && !schema.types.is_empty();
    let rules = [
        (members && !schema.patterns.is_empty(), "patterns for the keys beside `properties`"),
        (!schema.one_of.is_empty() && (members || !schema.all_of.is_empty()), "alternatives beside members"),
        (several && (members || schema.items.is_some()), "several types, and what one of them holds"),
        (!schema.values.is_empty() && single != Some(JsonType::String), "an `enum` of what is no text"),
        (schema.items.is_some() && single != Some(JsonType::Array), "`items` of what is no array"),
        (schema.tuple && single != Some(JsonType::Array), "`x-rust-tuple` on what is no array"),
    ];
    rules.into_iter().find(|(holds, _)| *holds).map(|(_, what)| what)
}

/// What is too much in a branch of an object, of which only members can be merged.
pub(super) fn refused_branch(schema: &Schema<'_>) -> Option<&'static str> {
    let mixed = !schema.one_of.is_empty() || !schema.patterns.is_empty();
    refused(schema)
        .or_else(|| mixed.then_some("alternatives, or patterns for the keys, in a branch of `allOf`"))
}
