//! Schemas: one function for each kind.

use super::Lower;
use super::operation::file_stem;
use crate::load::Cursor;
use crate::model::{Enum, Hint, Owner, Reason, Type, TypeDef, TypeId, TypeKind, Value};
use crate::openapi::{Additional, JsonType, Schema};

impl<'a> Lower<'a, '_> {
    /// What a schema means; `owner` names it if it has no better name.
    pub(super) fn schema(&mut self, at: &Cursor<'a>, owner: &Owner) -> Type {
        let schema = Schema::read(at, self.diagnostics);
        self.read_schema(schema, owner)
    }

    pub(super) fn read_schema(&mut self, schema: Schema<'a>, owner: &Owner) -> Type {
        let (secret, null) = (schema.secret, schema.allows_null());
        let ty = self.kind(schema, owner);
        let ty = match ty {
            // A boolean tells no secret, whatever its name.
            ty @ (Type::String | Type::Open(..)) if secret => Type::Secret(Box::new(ty)),
            ty => ty,
        };
        if null { Type::Nullable(Box::new(ty)) } else { ty }
    }

    fn kind(&mut self, schema: Schema<'a>, owner: &Owner) -> Type {
        if let Some(reason) = schema.opaque {
            let object = schema.types == [JsonType::Object];
            let value = if object { Value::Object } else { Value::Any };
            return Type::Open(value, Reason::Overlay(reason));
        }
        if let Some(reference) = &schema.reference {
            return self.reference(reference);
        }
        if let Some(same) = self.annotated(&schema) {
            return self.schema(&same, owner);
        }
        if !schema.properties.is_empty() || !schema.all_of.is_empty() {
            return self.structure(vec![schema], owner);
        }
        if !schema.one_of.is_empty() {
            return self.union(&schema, owner);
        }
        match (schema.single_type(), schema.types.is_empty()) {
            (Some(JsonType::Object), _) => self.map(&schema, owner),
            (Some(JsonType::Array), _) => self.list(&schema, owner),
            (Some(JsonType::String), _) if !schema.values.is_empty() => self.enumeration(&schema, owner),
            (Some(JsonType::String), _) => Type::String,
            (Some(JsonType::Integer), _) => Type::Integer,
            (Some(JsonType::Number), _) => Type::Float,
            (Some(JsonType::Boolean), _) => Type::Boolean,
            (None, true) => Type::Open(Value::Any, Reason::Free),
            (Some(JsonType::Null) | None, _) => self.no_union(&schema),
        }
    }

    fn reference(&mut self, reference: &Cursor<'a>) -> Type {
        let Some(target) = self.spec.follow(reference, self.diagnostics) else {
            return Type::Open(Value::Any, Reason::Free);
        };
        let name = target.key().unwrap_or_else(|| file_stem(target.file().as_str()));
        let owner = Owner::Definition(name.to_owned());
        let ty = self.within(&target, |lower| lower.schema(&target, &owner));
        ty.unwrap_or(Type::Open(Value::Any, Reason::Free))
    }

    /// The one branch of an `allOf` that only annotates it.
    fn annotated(&mut self, schema: &Schema<'a>) -> Option<Cursor<'a>> {
        if !schema.properties.is_empty() {
            return None;
        }
        let mut meaning = schema.all_of.iter().filter(|branch| {
            let read = Schema::read(branch, self.diagnostics);
            !read.only_annotates()
        });
        let first = meaning.next().cloned();
        first.filter(|_| meaning.next().is_none())
    }

    fn map(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        let values = match (&schema.additional, schema.patterns.as_slice()) {
            (_, [_, _, ..]) => return self.no_union(schema),
            (_, [(_, values)]) => values,
            (Additional::Schema(values), []) => values,
            _ => return Type::Open(Value::Object, Reason::Free),
        };
        match self.schema(values, &one_of_many(owner)) {
            Type::Open(Value::Any, reason) => Type::Open(Value::Object, reason),
            ty => Type::Map(Box::new(Type::String), Box::new(ty)),
        }
    }

    fn list(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        let item = match &schema.items {
            Some(items) => self.schema(items, &one_of_many(owner)),
            None => Type::Open(Value::Any, Reason::Free),
        };
        Type::List(Box::new(item))
    }

    fn enumeration(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        let place = schema.at.place();
        let id = match self.types.get(&place) {
            Some(&id) => id,
            None => {
                let values = schema.values.iter().map(|&value| value.to_owned()).collect();
                self.define(schema, owner, TypeKind::Enum(Enum { values }))
            }
        };
        Type::Named(id)
    }

    /// Alternatives that are all text are text; others need an overlay's word until unions are generated.
    fn union(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        let kinds: Vec<_> = schema.one_of.iter().map(|one| self.schema(one, owner)).collect();
        match kinds.iter().all(|kind| *kind == Type::String) {
            true => Type::String,
            false => self.no_union(schema),
        }
    }

    fn no_union(&mut self, schema: &Schema<'a>) -> Type {
        self.diagnostics.report(
            schema.at.place(),
            "a value of several types",
            "unions are not generated yet: give it `x-rust-opaque: the reason` in an overlay",
        );
        Type::Open(Value::Any, Reason::Free)
    }

    /// Gives a schema a type of its own.
    pub(super) fn define(&mut self, schema: &Schema<'a>, owner: &Owner, kind: TypeKind) -> TypeId {
        let module = self.module(&schema.at);
        let at = schema.at.place();
        let id = self.model.types.push(TypeDef {
            module,
            at: at.clone(),
            hint: Hint {
                rust_name: schema.rust_name.clone(),
                title: schema.title.clone(),
                owner: owner.clone(),
            },
            docs: schema.docs.clone(),
            kind,
            in_requests: false,
            in_replies: false,
        });
        self.types.insert(at, id);
        id
    }
}

/// The owner of a list's items or a map's values.
fn one_of_many(owner: &Owner) -> Owner {
    match owner {
        Owner::Member(id, name) => Owner::Member(*id, crate::name::singular(name)),
        Owner::Request(id, name) => Owner::Request(*id, crate::name::singular(name)),
        Owner::Definition(name) => Owner::Definition(crate::name::singular(name)),
        Owner::Reply(id) => Owner::Request(*id, "item".to_owned()),
    }
}
