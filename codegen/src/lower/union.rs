//! Values of several types, told apart by the kind of JSON.

use super::Lower;
use super::schema::one_of_many;
use crate::load::Cursor;
use crate::model::{Identifier, Owner, Reason, Type, TypeKind, Value, Variant};
use crate::openapi::{JsonType, Schema};

const ALIKE: &str = "alternatives of the same kind of JSON";

impl<'a> Lower<'a, '_> {
    /// `oneOf` and `anyOf`: alternatives that are all text are text.
    pub(super) fn union(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        let read: Vec<_> = schema.one_of.iter().map(|one| Schema::read(one, self.diagnostics)).collect();
        if read.iter().all(|one| one.single_type() == Some(JsonType::String)) {
            return one_text(&read);
        }
        let id = match self.types.get(&schema.at.place()) {
            Some(&id) => return Type::Named(id),
            None => self.define(schema, owner, TypeKind::Union(Vec::new())),
        };
        let mine = Owner::Member(id, "object".to_owned());
        let variants: Vec<_> =
            read.into_iter().map(|one| Variant::Of(self.read_schema(one, &mine))).collect();
        if !self.are_distinct(&variants) {
            return self.unknown_shape(&schema.at, ALIKE);
        }
        self.model.types[id].kind = TypeKind::Union(variants);
        Type::Named(id)
    }

    /// A list of types.
    pub(super) fn union_of_kinds(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        let variants = schema.types.iter().map(|ty| match ty {
            JsonType::Null => Variant::Null,
            JsonType::String => Variant::Of(Type::String),
            JsonType::Integer => Variant::Of(Type::Integer),
            JsonType::Number => Variant::Of(Type::Float),
            JsonType::Boolean => Variant::Of(Type::Boolean),
            JsonType::Object => Variant::Of(Type::Open(Value::Object, Reason::Free)),
            JsonType::Array => Variant::Of(Type::List(Box::new(Type::Open(Value::Any, Reason::Free)))),
        });
        let variants: Vec<_> = variants.collect();
        if !self.are_distinct(&variants) {
            return self.unknown_shape(&schema.at, ALIKE);
        }
        // No text of a set begins so: types and texts don't meet.
        let mut key: Vec<_> = schema.types.iter().map(|ty| format!("\0{ty:?}")).collect();
        key.sort();
        Type::Named(self.once(key, schema, owner, TypeKind::Union(variants)))
    }

    fn are_distinct(&self, variants: &[Variant]) -> bool {
        let mut kinds: Vec<_> = variants.iter().map(|variant| self.json_kind(variant)).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds.len() == variants.len()
    }

    fn json_kind(&self, variant: &Variant) -> &'static str {
        match variant.ty() {
            None => "null",
            Some(Type::Boolean) => "boolean",
            Some(Type::Integer | Type::Count | Type::Float) => "number",
            Some(Type::String | Type::Identifier(_) | Type::Secret(_)) => "string",
            Some(Type::List(_) | Type::Tuple(_)) => "array",
            Some(Type::Map(..) | Type::Raw(_) | Type::Open(Value::Object, _)) => "object",
            Some(Type::Named(id)) => match self.model.types[*id].kind {
                TypeKind::Struct(_) => "object",
                TypeKind::Enum(_) => "string",
                TypeKind::Union(_) => "any",
            },
            Some(Type::Nullable(_) | Type::Bytes | Type::Open(Value::Any, _)) => "any",
        }
    }

    /// A list with one item of each alternative, in their order.
    pub(super) fn tuple(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        let items = schema.items.as_ref().map(|items| Schema::read(items, self.diagnostics));
        let alternatives: Vec<Cursor<'a>> = items.map(|items| items.one_of).unwrap_or_default();
        let owner = one_of_many(owner);
        Type::Tuple(alternatives.iter().map(|one| self.schema(one, &owner)).collect())
    }
}

/// The type of a text that may be of one form or another.
fn one_text(alternatives: &[Schema<'_>]) -> Type {
    let forms: Vec<_> = alternatives.iter().map(|one| one.format.and_then(Identifier::of_format)).collect();
    match forms.as_slice() {
        [Some(Identifier::Room), Some(Identifier::RoomAlias)]
        | [Some(Identifier::RoomAlias), Some(Identifier::Room)] => Type::Identifier(Identifier::RoomOrAlias),
        _ => Type::String,
    }
}
