//! Objects that a property tells apart, as an overlay lists them.

use super::Lower;
use crate::load::Cursor;
use crate::model::{Field, Owner, Presence, Tagged, Type, TypeId, TypeKind, Value};
use crate::openapi::{Keys, Schema};

impl<'a> Lower<'a, '_> {
    /// `x-rust-tagged`: the schema itself is what any other value of the property makes of the object.
    pub(super) fn tagged_by_overlay(
        &mut self,
        mut base: Schema<'a>,
        said: &Cursor<'a>,
        owner: &Owner,
    ) -> Type {
        let place = base.at.place();
        if let Some(&id) = self.types.get(&place) {
            return Type::Named(id);
        }
        let mut keys = Keys::of(said, "`x-rust-tagged`", &["by", "variants"], self.diagnostics);
        let (tag, listed) = (keys.owned("by").unwrap_or_default(), keys.entries("variants"));
        let id = self.define(&base, owner, TypeKind::Union(Vec::new()));
        base.tagged = None;
        // Variants are built on what refers to it.
        let outside = std::mem::take(&mut self.following);
        // Both stand in one place, and whoever comes back to it means the union.
        self.types.remove(&place);
        let other = self.structure(vec![base], &Owner::Variant(id, None));
        self.types.insert(place, id);
        self.opened(&other, &tag);
        let variants = listed.into_iter().filter_map(|(value, at)| {
            let owner = Owner::Variant(id, Some(value.to_owned()));
            let ty = self.structure_of(&at, &owner)?;
            self.marked(ty, &tag, value, &other);
            Some((value.to_owned(), Type::Named(ty)))
        });
        let variants: Vec<_> = variants.collect();
        self.following = outside;
        if variants.is_empty() || !self.has(&other, &tag) {
            self.diagnostics.report(
                said.place(),
                "`x-rust-tagged` doesn't say what tells which objects apart",
                "write `by: a required string of this object`, and `variants:` with a schema for each value",
            );
        }
        self.model.types[id].kind = TypeKind::Tagged(Tagged { tag, variants, other });
        Type::Named(id)
    }

    /// A struct of its own for one of the objects, which may be a file.
    fn structure_of(&mut self, at: &Cursor<'a>, owner: &Owner) -> Option<TypeId> {
        let schema = Schema::read(at, self.diagnostics);
        let said = schema.docs.clone();
        let target = match &schema.reference {
            Some(reference) => self.spec.follow(reference, self.diagnostics)?,
            None => at.clone(),
        };
        let found = self.within(&target, |lower| {
            let mut schema = Schema::read(&target, lower.diagnostics);
            schema.docs.summary = said.summary.or(schema.docs.summary);
            schema.docs.description = said.description.or(schema.docs.description);
            lower.structure(vec![schema], owner)
        });
        match found? {
            Type::Named(id) => Some(id),
            _ => {
                self.diagnostics.report(
                    at.place(),
                    "a variant that is no object, or an event",
                    "describe its properties, or refer to a file that does",
                );
                None
            }
        }
    }

    /// What the object with any other value has is not known: where others are kept, properties that need not be there
    /// are kept as they come.
    fn opened(&mut self, other: &Type, tag: &str) {
        let Type::Named(id) = other else { return };
        let TypeKind::Struct(object) = &mut self.model.types[*id].kind else { return };
        if object.extra.is_some() {
            object.fields.retain(|field| {
                let is_any = matches!(field.ty, Type::Open(Value::Any, _));
                field.wire == tag || field.presence != Presence::Optional || is_any
            });
        }
    }

    /// The property that tells the objects apart is no field of those with a known value; if any of the objects may have
    /// further properties, these may, too. Where all that they have is an object, constructors take what that takes.
    fn marked(&mut self, id: TypeId, tag: &str, value: &str, other: &Type) {
        let extra = self.model.structure(other).and_then(|other| other.extra.clone());
        if let TypeKind::Struct(object) = &mut self.model.types[id].kind {
            object.fields.retain(|field| field.wire != tag);
            object.constant = Some((tag.to_owned(), value.to_owned()));
            object.extra = object.extra.take().or(extra);
            if let [Field { wire, presence: Presence::Required, ty: Type::Named(_), .. }] =
                object.fields.as_slice()
            {
                object.inlined = vec![wire.clone()];
            }
        }
    }

    fn has(&self, ty: &Type, tag: &str) -> bool {
        let is_it = |field: &Field| {
            field.wire == tag && field.presence == Presence::Required && field.ty == Type::String
        };
        self.model.structure(ty).is_some_and(|object| object.fields.iter().any(is_it))
    }
}
