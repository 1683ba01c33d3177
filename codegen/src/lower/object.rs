//! Objects: properties merged from every branch, in the order in which they are first named.

use std::collections::{BTreeMap, BTreeSet};

use super::{Lower, combination};
use crate::diagnostic::Place;
use crate::load::Cursor;
use crate::model::{Owner, Reason, Struct, Type, TypeKind, Value, by_name};
use crate::openapi::{Additional, Schema};

/// What the branches of an object say together.
#[derive(Default)]
pub(super) struct Merged<'a> {
    pub(super) properties: Vec<(&'a str, Vec<Cursor<'a>>)>,
    required: BTreeMap<&'a str, Cursor<'a>>,
    additional: Option<Option<Cursor<'a>>>,
    targets: BTreeSet<Place>,
}

impl Merged<'_> {
    /// An object that must have a type and a content is an event, wherever it is defined.
    fn is_event(&self) -> bool {
        by_name::EVENT.iter().all(|name| self.required.contains_key(name))
    }

    /// Signatures are over all properties, also over those that the definitions don't know.
    fn is_signed(&self) -> bool {
        self.properties.iter().any(|(name, _)| *name == by_name::SIGNATURES)
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
                // What comes back to it has to know whether it is an event.
                let merged = self.merged(&sources);
                let known = Struct { is_event: merged.is_event(), ..Struct::default() };
                let id = self.define(last, owner, TypeKind::Struct(known));
                // A struct is known by now, so that coming back to it ends.
                let outside = std::mem::take(&mut self.following);
                let object = self.object(&sources, merged, |name| Owner::Property(id, name.to_owned()));
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

    fn object(
        &mut self,
        sources: &[Schema<'a>],
        merged: Merged<'a>,
        owner: impl Fn(&str) -> Owner,
    ) -> Struct {
        let extra = merged.additional.clone().map(|values| match values {
            Some(values) => self.schema(&values, &owner("value")),
            None => Type::Open(Value::Any, Reason::Free),
        });
        let extra = extra.or_else(|| merged.is_signed().then_some(Type::Open(Value::Any, Reason::Free)));
        let keys = sources.last().and_then(|last| last.keys.clone());
        let extra_keys = keys.and_then(|said| self.kind_of_identifier(&said));
        let is_event = merged.is_event();
        let mut fields = self.properties(merged, owner);
        let constant = self.constant(sources, &mut fields);
        let either = self.either(sources, &fields);
        let any = sources.last().and_then(|last| self.any_event(last, &mut fields));
        let typed = sources.last().and_then(|last| last.typed.as_ref());
        let typed = typed.and_then(|at| self.typed_object(at, &mut fields));
        let constructors = self.constructors(sources, &fields);
        let inlined = self.inlined(sources, &fields);
        let mut object = Struct {
            fields,
            extra,
            extra_keys,
            constant,
            is_event,
            any,
            typed,
            either,
            within: Vec::new(),
            constructors,
            inlined,
        };
        object.within = self.within_objects(sources, &object);
        object
    }

    fn properties(&mut self, merged: Merged<'a>, owner: impl Fn(&str) -> Owner) -> Vec<crate::model::Field> {
        let Merged { properties, required, .. } = merged;
        for (name, at) in &required {
            if !properties.iter().any(|(known, _)| known == name) {
                self.undescribed(name, at);
            }
        }
        properties
            .into_iter()
            .map(|(name, declarations)| {
                let required = required.contains_key(&name);
                self.field(name, &declarations, required, &owner(name))
            })
            .collect()
    }

    /// What nothing describes has no type to be required of.
    pub(super) fn undescribed(&mut self, name: &str, at: &Cursor<'a>) {
        let at = at.get("required").unwrap_or_else(|| at.clone());
        self.diagnostics.report(
            at.place(),
            format!("`{name}` is required, but no property of this object"),
            "describe it under `properties`, or take it from `required`, in an overlay",
        );
    }

    pub(super) fn merged(&mut self, sources: &[Schema<'a>]) -> Merged<'a> {
        let mut merged = Merged::default();
        for source in sources {
            // One alone has been looked at before.
            if let Some(what) = combination::refused_branch(source).filter(|_| sources.len() > 1) {
                self.unknown_shape(&source.at, what);
            }
            self.collect(source, &mut merged);
        }
        merged
    }

    /// Merges a branch of which only properties can be merged.
    fn branch(&mut self, at: &Cursor<'a>, of: &Schema<'a>, merged: &mut Merged<'a>) {
        let branch = Schema::read(at, self.diagnostics);
        match combination::refused_branch(&branch) {
            // The place of what can't be merged is where it is asked for, if that can be corrected.
            Some(what) if branch.opaque.is_none() => _ = self.unknown_shape(&branch.at, what),
            Some(_) => {
                _ = self.unknown_shape(&of.at, "what an overlay calls opaque, merged with something else")
            }
            None => _ = self.deeper(at, |lower| lower.collect(&branch, merged)),
        }
    }

    fn collect(&mut self, schema: &Schema<'a>, merged: &mut Merged<'a>) {
        if let Some(reference) = &schema.reference
            && let Some(target) = self.spec.follow(reference, self.diagnostics)
        {
            self.within(&target, |lower| {
                // What two ways lead to says nothing new on the second.
                if merged.targets.insert(target.place()) {
                    lower.branch(&target, schema, merged);
                }
            });
        }
        for branch in &schema.all_of {
            self.branch(branch, schema, merged);
        }
        for (name, declaration) in &schema.properties {
            match merged.properties.iter_mut().find(|(known, _)| known == name) {
                Some((_, declarations)) => declarations.push(declaration.clone()),
                None => merged.properties.push((name, vec![declaration.clone()])),
            }
        }
        merged.required.extend(schema.required.iter().map(|name| (*name, schema.at.clone())));
        match &schema.additional {
            Additional::Unsaid | Additional::Forbidden => {}
            // Anything narrows nothing.
            Additional::Any => _ = merged.additional.get_or_insert(None),
            Additional::Schema(values) => {
                if let Some(Some(known)) = &merged.additional
                    && known.node() != values.node()
                {
                    self.unknown_shape(
                        values,
                        "other properties of two types: another branch says something else",
                    );
                }
                merged.additional = Some(Some(values.clone()));
            }
        }
    }
}
