//! When values are equal: if the same is written of them.

use super::serde_bridge::serialize;
use super::{Json, JsonValue, RecordViews, View};

/// Whether the same is written of two values of one type.
// What `derive` makes for a type with ten properties is compiled in the crate, if only to be kept for others.
pub fn equal<T: Json>(one: &T, other: &T) -> bool {
    are_equal(one.view(), other.view())
}

fn are_equal(one: View<'_>, other: View<'_>) -> bool {
    match (one, other) {
        (View::Null, View::Null) => true,
        (View::Bool(one), View::Bool(other)) => one == other,
        (View::I64(one), View::I64(other)) => one == other,
        (View::U64(one), View::U64(other)) => one == other,
        (View::F64(one), View::F64(other)) => one == other,
        (View::Str(one), View::Str(other)) => one == other,
        (View::Any(one), View::Any(other)) => one == other,
        (View::Object(one), View::Object(other)) => one == other,
        (View::Raw(one), View::Raw(other)) if one == other => true,
        (View::Record(one), View::Record(other)) => are_equal_records(one, other),
        (View::List(one), View::List(other)) => {
            one.len() == other.len()
                && (0..one.len()).all(|index| are_equal(one.view(index), other.view(index)))
        }
        (View::Tuple(one), View::Tuple(other)) => {
            let (one, other) = (one.elements(), other.elements());
            one.len() == other.len() && one.into_iter().zip(other).all(|(one, other)| are_equal(one, other))
        }
        (View::Secret(one), View::Secret(other)) => are_equal(one.exposed(), other.exposed()),
        (View::Unwritable(one), View::Unwritable(other)) => one == other,
        // Maps; and any JSON, which may be there as a text, or as a tree.
        (one, other) => tree(one).is_some_and(|one| Some(one) == tree(other)),
    }
}

fn tree(view: View<'_>) -> Option<JsonValue> {
    serialize(view, serde_json::value::Serializer).ok()
}

/// Of an enum's variants, two may be records of different types.
fn are_equal_records(one: &dyn RecordViews, other: &dyn RecordViews) -> bool {
    let (table, fields) = (one.table(), one.table().fields);
    let is_alike = table.name == other.table().name
        && table.constant == other.table().constant
        && fields.iter().map(|field| field.name).eq(other.table().fields.iter().map(|field| field.name));
    is_alike
        && (0..fields.len()).all(|index| are_equal(one.view(index), other.view(index)))
        && match (one.extra(), other.extra()) {
            (Some(one), Some(other)) => are_equal(View::Map(one), View::Map(other)),
            (one, other) => one.is_none() && other.is_none(),
        }
}
