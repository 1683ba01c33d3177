//! Objects: properties merged from every branch, in the order in which they are first named.

use super::{Lower, combination};
use crate::load::Cursor;
use crate::model::{Owner, Reason, Struct, Type, TypeKind, Value};
use crate::openapi::{Additional, Schema};

/// What the branches of an object say together.
#[derive(Default)]
struct Merged<'a> {
    properties: Vec<(&'a str, Vec<Cursor<'a>>)>,
    required: Vec<&'a str>,
    additional: Option<Option<Cursor<'a>>>,
}

impl Merged<'_> {
    /// An object that must have a type and a content is an event, wherever it is defined.
    fn is_event(&self) -> bool {
        ["type", "content"].iter().all(|name| self.required.contains(name))
    }

    /// Signatures are over all members, also over those that the definitions don't know.
    fn is_signed(&self) -> bool {
        self.properties.iter().any(|(name, _)| *name == "signatures")
    }
}

impl<'a> Lower<'a, '_> {
    /// A struct of everything that `sources` and their branches declare; the last source is where it stands.
    pub(super) fn structure(&mut self, sources: Vec<Schema<'a>>, owner: &Owner) -> Type {
        let Some(last) = sources.last() else {
            return Type::Open(Value::Object, Reason::Free);
        };
        let place = last.at.place();
        let id = match self.types.get(&place) {
            Some(&id) => id,
            None => {
                let id = self.define(last, owner, TypeKind::Struct(Struct::default()));
                // A struct is known by now, so that coming back to it ends.
                let outside = std::mem::take(&mut self.following);
                let object = self.object(&sources, |name| Owner::Member(id, name.to_owned()));
                self.following = outside;
                self.model.types[id].kind = TypeKind::Struct(object);
                id
            }
        };
        match &self.model.types[id].kind {
            TypeKind::Struct(Struct { is_event: true, .. }) => Type::Raw(id),
            _ => Type::Named(id),
        }
    }

    fn object(&mut self, sources: &[Schema<'a>], owner: impl Fn(&str) -> Owner) -> Struct {
        let merged = self.merged(sources);
        let extra = merged.additional.clone().map(|values| match values {
            Some(values) => self.schema(&values, &owner("value")),
            None => Type::Open(Value::Any, Reason::Free),
        });
        let extra = extra.or_else(|| merged.is_signed().then_some(Type::Open(Value::Any, Reason::Free)));
        let is_event = merged.is_event();
        Struct { fields: self.members(merged, owner), extra, is_event }
    }

    fn members(&mut self, merged: Merged<'a>, owner: impl Fn(&str) -> Owner) -> Vec<crate::model::Field> {
        // A required name that nothing describes (older releases have one) leaves nothing to check.
        let Merged { properties, required, .. } = merged;
        properties
            .into_iter()
            .map(|(name, declarations)| {
                let required = required.contains(&name);
                self.field(name, &declarations, required, &owner(name))
            })
            .collect()
    }

    fn merged(&mut self, sources: &[Schema<'a>]) -> Merged<'a> {
        let mut merged = Merged::default();
        for source in sources {
            self.collect(source, &mut merged);
        }
        merged
    }

    fn collect(&mut self, schema: &Schema<'a>, merged: &mut Merged<'a>) {
        if let Some(reference) = &schema.reference
            && let Some(target) = self.spec.follow(reference, self.diagnostics)
        {
            self.within(&target, |lower| {
                let target = Schema::read(&target, lower.diagnostics);
                lower.collect(&target, merged);
            });
        }
        for branch in &schema.all_of {
            let branch = Schema::read(branch, self.diagnostics);
            if let Some(what) = combination::refused_branch(&branch) {
                self.unknown_shape(&branch.at, what);
            }
            self.collect(&branch, merged);
        }
        for (name, declaration) in &schema.properties {
            match merged.properties.iter_mut().find(|(known, _)| known == name) {
                Some((_, declarations)) => declarations.push(declaration.clone()),
                None => merged.properties.push((name, vec![declaration.clone()])),
            }
        }
        merged.required.extend(&schema.required);
        match &schema.additional {
            Additional::Unsaid | Additional::Forbidden => {}
            Additional::Any => merged.additional = Some(None),
            Additional::Schema(values) => merged.additional = Some(Some(values.clone())),
        }
    }
}
