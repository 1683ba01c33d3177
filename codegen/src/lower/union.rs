//! Values of several types, distinguished by the kind of JSON.

use super::Lower;
use super::enums::Listed;
use super::schema::one_of_many;
use crate::load::Cursor;
use crate::model::{Owner, Reason, Type, TypeKind, Value, Variant};
use crate::openapi::{JsonType, Schema};

const ALIKE: &str = "alternatives of the same kind of JSON";

impl<'a> Lower<'a, '_> {
    /// `oneOf` or `anyOf`: alternatives that are all strings are a string, and `null` among them makes the rest
    /// nullable.
    pub(super) fn union(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        let read: Vec<_> = schema.one_of.iter().map(|one| Schema::read(one, self.diagnostics)).collect();
        let null = read.iter().any(Schema::allows_null);
        let mut read: Vec<_> = read.into_iter().filter(|one| !one.is_null()).collect();
        let ty = match read.len() {
            0 => return self.unknown_shape(&schema.at, "alternatives of which none is more than null"),
            1 => self.read_schema(read.remove(0), owner),
            _ if read.iter().all(|one| one.single_type() == Some(JsonType::String)) => Type::String,
            _ => self.alternatives(schema, read, owner),
        };
        match ty {
            Type::Nullable(_) => ty,
            ty if null => Type::Nullable(Box::new(ty)),
            ty => ty,
        }
    }

    fn alternatives(&mut self, schema: &Schema<'a>, read: Vec<Schema<'a>>, owner: &Owner) -> Type {
        let id = match self.types.get(&schema.at.place()) {
            Some(&id) => return Type::Named(id),
            None => self.define(schema, owner, TypeKind::Union(Vec::new())),
        };
        let mine = Owner::Property(id, "object".to_owned());
        let mut variants = Vec::with_capacity(read.len());
        for one in read {
            let said = one.allows_null();
            variants.push(Variant::Of(match self.read_schema(one, &mine) {
                Type::Nullable(ty) if said => *ty,
                ty => ty,
            }));
        }
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
        let key = Listed::Types(schema.types.iter().copied().collect());
        Type::Named(self.once(key, schema, owner, TypeKind::Union(variants)))
    }

    /// Whether the kind of JSON tells each from the others; what may be of any kind is like all of them.
    fn are_distinct(&self, variants: &[Variant]) -> bool {
        let kind = |variant: &Variant| variant.ty().map_or("null", |ty| self.json_kind(ty));
        let mut kinds: Vec<_> = variants.iter().map(kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds.len() == variants.len() && (kinds.len() == 1 || !kinds.contains(&"any"))
    }

    pub(super) fn json_kind(&self, ty: &Type) -> &'static str {
        match ty {
            Type::Boolean => "boolean",
            Type::Integer | Type::Count | Type::Float => "number",
            Type::String | Type::Identifier(_) => "string",
            Type::Secret(inner) => self.json_kind(inner),
            Type::List(_) | Type::Tuple(_) => "array",
            Type::Map(..) | Type::Raw(_) | Type::Open(Value::Object | Value::Content, _) => "object",
            Type::Named(id) => match self.model.types[*id].kind {
                TypeKind::Struct(_) | TypeKind::Tagged(_) => "object",
                TypeKind::Enum(_) => "string",
                TypeKind::Union(_) => "any",
            },
            Type::Content | Type::Runtime(_) => "object",
            Type::Boxed(inner) => self.json_kind(inner),
            Type::Nullable(_) | Type::Bytes | Type::Open(Value::Any, _) => "any",
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
