//! Schemas: one function for each kind.

use super::operation::file_stem;
use super::singular::singular;
use super::{Lower, combination};
use crate::load::Cursor;
use crate::model::{Hint, Owner, Reason, Type, TypeDef, TypeId, TypeKind, Value, Variant};
use crate::openapi::{Additional, JsonType, Schema};

impl<'a> Lower<'a, '_> {
    /// What a schema means; `owner` names it if it has no better name.
    pub(super) fn schema(&mut self, at: &Cursor<'a>, owner: &Owner) -> Type {
        let schema = Schema::read(at, self.diagnostics);
        self.read_schema(schema, owner)
    }

    pub(super) fn read_schema(&mut self, schema: Schema<'a>, owner: &Owner) -> Type {
        let (secret, null, at) = (schema.secret, schema.allows_null(), schema.at.clone());
        let (identifier, keys) = (schema.identifier.clone(), schema.keys.clone());
        // Beside these a `type` only narrows what they say.
        let narrows = schema.reference.is_some() || !schema.all_of.is_empty() || !schema.one_of.is_empty();
        let null = null && (schema.opaque.is_some() || !narrows);
        let ty = self.deeper(&at, |lower| lower.kind(schema, owner));
        let ty = ty.unwrap_or(Type::Open(Value::Any, Reason::Free));
        let ty = self.identified(ty, identifier, keys);
        let ty = if secret { self.secret(ty, at) } else { ty };
        if null && !self.holds_null(&ty) { Type::Nullable(Box::new(ty)) } else { ty }
    }

    /// Whether `null` is one of the forms of a union.
    fn holds_null(&self, ty: &Type) -> bool {
        let Type::Named(id) = ty else { return false };
        matches!(&self.model.types[*id].kind, TypeKind::Union(variants) if variants.contains(&Variant::Null))
    }

    fn secret(&mut self, ty: Type, at: Cursor<'a>) -> Type {
        match ty {
            Type::String | Type::Open(..) => Type::Secret(Box::new(ty)),
            // A boolean tells no secret, whatever its name.
            Type::Boolean | Type::Secret(_) => ty,
            ty => {
                let problem = "`x-rust-secret` on what is neither text nor free JSON";
                self.diagnostics.report(at.place(), problem, "mark the texts in it instead");
                ty
            }
        }
    }

    fn kind(&mut self, schema: Schema<'a>, owner: &Owner) -> Type {
        if let Some(reason) = schema.opaque {
            let object = schema.types == [JsonType::Object];
            let value = if object { Value::Object } else { Value::Any };
            return Type::Open(value, Reason::Overlay(reason));
        }
        if let Some(name) = &schema.runtime {
            return self.handwritten(name);
        }
        if schema.whole {
            return self.whole_content(&schema);
        }
        if let Some(what) = combination::refused(&schema) {
            return self.unknown_shape(&schema.at, what);
        }
        if let Some(tagged) = schema.tagged.clone() {
            return self.tagged_by_overlay(schema, &tagged, owner);
        }
        let branches = self.branches(&schema);
        match (&schema.reference, branches.as_slice(), schema.is_bare()) {
            (None, [], _) => self.own_kind(&schema, owner),
            (Some(reference), [], true) => {
                let ty = self.reference(reference);
                self.narrowed(ty, &schema)
            }
            (None, [same], true) => {
                let ty = self.schema(same, owner);
                self.narrowed(ty, &schema)
            }
            _ => self.structure(vec![schema], owner),
        }
    }

    /// What a schema means that neither refers nor merges.
    fn own_kind(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        if !schema.properties.is_empty() {
            return self.structure(vec![schema.clone()], owner);
        }
        for name in &schema.required {
            self.undescribed(name, &schema.at);
        }
        if !schema.one_of.is_empty() {
            let ty = self.union(schema, owner);
            return self.narrowed(ty, schema);
        }
        let is_map = !schema.patterns.is_empty() || !matches!(schema.additional, Additional::Unsaid);
        match (schema.single_type(), schema.types.is_empty()) {
            (Some(JsonType::Object), _) => self.map(schema, owner),
            (None, true) if is_map => self.map(schema, owner),
            (Some(JsonType::Array), _) => self.list(schema, owner),
            (Some(JsonType::String), _) => self.text(schema, owner),
            (Some(JsonType::Integer), _) => Type::Integer,
            (Some(JsonType::Number), _) => Type::Float,
            (Some(JsonType::Boolean), _) => Type::Boolean,
            (None, true) => Type::Open(Value::Any, Reason::Free),
            (Some(JsonType::Null) | None, _) => self.union_of_kinds(schema, owner),
        }
    }

    pub(super) fn reference(&mut self, reference: &Cursor<'a>) -> Type {
        let Some(target) = self.spec.follow(reference, self.diagnostics) else {
            return Type::Open(Value::Any, Reason::Free);
        };
        self.target(&target)
    }

    /// What a file or component defines.
    pub(super) fn target(&mut self, target: &Cursor<'a>) -> Type {
        let name = target.key().unwrap_or_else(|| file_stem(target.file().as_str()));
        let owner = Owner::Definition(name.to_owned());
        let ty = self.within(target, |lower| lower.schema(target, &owner));
        ty.unwrap_or(Type::Open(Value::Any, Reason::Free))
    }

    /// The branches of `allOf` that do more than annotate.
    fn branches(&mut self, schema: &Schema<'a>) -> Vec<Cursor<'a>> {
        let mut branches = schema.all_of.clone();
        branches.retain(|branch| !Schema::read(branch, self.diagnostics).only_annotates());
        branches
    }

    fn map(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        let values = match (&schema.additional, schema.patterns.as_slice()) {
            (_, [_, second, ..]) => return self.unknown_shape(&second.1, "a second pattern for the keys"),
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
        if schema.tuple {
            return self.tuple(schema, owner);
        }
        let item = match &schema.items {
            Some(items) => self.schema(items, &one_of_many(owner)),
            None => Type::Open(Value::Any, Reason::Free),
        };
        Type::List(Box::new(item))
    }

    /// A set of one text is that text, and no set.
    fn text(&mut self, schema: &Schema<'a>, owner: &Owner) -> Type {
        if schema.values.len() > 1 {
            return Type::Named(self.enumeration(schema, owner));
        }
        Type::String
    }

    pub(super) fn unknown_shape(&mut self, at: &Cursor<'a>, what: &str) -> Type {
        self.diagnostics.report(
            at.place(),
            what,
            "teach `codegen/src/lower` what it means, or give it `x-rust-opaque: the reason` in an overlay",
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
                rust_name: type_name(schema, owner),
                title: schema.title.clone(),
                owner: owner.clone(),
            },
            docs: schema.docs.clone(),
            kind,
            is_boxed: schema.boxed,
            in_requests: false,
            in_responses: false,
        });
        self.types.insert(at, id);
        id
    }
}

/// The overlay's name for a type; a property's schema may name the property instead.
pub(super) fn type_name(schema: &Schema<'_>, owner: &Owner) -> Option<String> {
    match owner {
        // The name is that of the union.
        Owner::Variant(_, None) => None,
        Owner::Property(..) => schema.rust_name.clone().filter(|_| schema.names_type()),
        _ => schema.rust_name.clone(),
    }
}

/// The owner of a list's items or a map's values.
pub(super) fn one_of_many(owner: &Owner) -> Owner {
    match owner {
        Owner::Property(id, name) => Owner::Property(*id, singular(name)),
        Owner::Request(id, name) => Owner::Request(*id, singular(name)),
        Owner::Definition(name) => Owner::Definition(singular(name)),
        Owner::Response(id) | Owner::Body(id) => Owner::Request(*id, "item".to_owned()),
        Owner::Content(name, _) => Owner::Definition(name.clone()),
        Owner::Variant(id, _) => Owner::Property(*id, "item".to_owned()),
    }
}
