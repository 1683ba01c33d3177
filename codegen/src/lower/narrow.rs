//! What several statements about one value mean together.

use super::Lower;
use crate::model::{Owner, Reason, Type, TypeKind, Value};
use crate::openapi::{JsonType, Schema};

impl<'a> Lower<'a, '_> {
    /// The type of a value that is declared in several places: objects are merged, other types have to agree.
    pub(super) fn together(&mut self, mut read: Vec<Schema<'a>>, owner: &Owner) -> Type {
        if read.len() > 1 && read.iter().all(|schema| !schema.properties.is_empty()) {
            return self.structure(read, owner);
        }
        let Some(last) = read.pop() else { return Type::Open(Value::Any, Reason::Free) };
        let at = last.at.clone();
        let mut ty = self.read_schema(last, owner);
        for earlier in read.into_iter().rev() {
            let place = earlier.at.place();
            let other = self.read_schema(earlier, owner);
            match self.both(&ty, &other) {
                Some(both) => ty = both,
                None => {
                    let problem =
                        format!("another type than the same property has at {}{}", place.file, place.pointer);
                    let help = "let both say the same in an overlay, or remove one of them";
                    self.diagnostics.report(at.place(), problem, help);
                }
            }
        }
        ty
    }

    /// A type as far as the schema's own `type` allows it; `null` fits if both allow it.
    pub(super) fn narrowed(&mut self, ty: Type, schema: &Schema<'a>) -> Type {
        if schema.types.is_empty() {
            return ty;
        }
        let (inner, null) = match ty {
            Type::Nullable(inner) => (*inner, schema.allows_null()),
            ty => (ty, false),
        };
        let fits = |kind: &&str| schema.types.iter().any(|own| kinds_of(*own).contains(kind));
        if !self.json_kinds(&inner).iter().all(fits) {
            return self.unknown_shape(&schema.at, "a `type` other than that of what it stands beside");
        }
        if null { Type::Nullable(Box::new(inner)) } else { inner }
    }

    /// The kinds of JSON that a type has.
    fn json_kinds(&self, ty: &Type) -> Vec<&'static str> {
        match ty {
            Type::Float => vec!["fraction"],
            Type::Named(id) => match &self.model.types[*id].kind {
                TypeKind::Union(variants) => variants
                    .iter()
                    .map(|variant| variant.ty().map_or("null", |ty| self.json_kind(ty)))
                    .collect(),
                TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Tagged(_) => vec![self.json_kind(ty)],
            },
            ty => vec![self.json_kind(ty)],
        }
    }

    /// The type of what has to fit both; none if nothing of ours does.
    pub(super) fn both(&self, one: &Type, other: &Type) -> Option<Type> {
        self.narrower(one, other).or_else(|| self.narrower(other, one))
    }

    /// `other`, or what of it `one` leaves.
    fn narrower(&self, one: &Type, other: &Type) -> Option<Type> {
        let same = |ty: &Type| Some(ty.clone());
        match (one, other) {
            _ if one == other => same(other),
            (Type::Open(Value::Any, _), _) => same(other),
            (Type::Open(Value::Object, _), _) if self.json_kind(other) == "object" => same(other),
            (Type::Nullable(one), Type::Nullable(other)) => {
                Some(Type::Nullable(Box::new(self.both(one, other)?)))
            }
            (Type::Nullable(one), other) => self.both(one, other),
            (Type::String, _) if self.json_kind(other) == "string" => same(other),
            (Type::Float, Type::Integer | Type::Count) | (Type::Integer, Type::Count) => same(other),
            (Type::List(one), Type::List(other)) => Some(Type::List(Box::new(self.both(one, other)?))),
            (Type::Map(key, value), Type::Map(other_key, other_value)) => {
                let (key, value) = (self.both(key, other_key)?, self.both(value, other_value)?);
                Some(Type::Map(Box::new(key), Box::new(value)))
            }
            _ => None,
        }
    }
}

fn kinds_of(ty: JsonType) -> &'static [&'static str] {
    match ty {
        JsonType::Object => &["object"],
        JsonType::Array => &["array"],
        JsonType::String => &["string"],
        JsonType::Integer => &["number"],
        JsonType::Number => &["number", "fraction"],
        JsonType::Boolean => &["boolean"],
        JsonType::Null => &["null"],
    }
}
