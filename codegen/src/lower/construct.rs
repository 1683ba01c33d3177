//! What overlays say of constructors, and of types that no schema describes.

use super::Lower;
use crate::load::Cursor;
use crate::model::{Constructor, Field, Handwritten, Presence, Reason, Type, Value};
use crate::openapi::Schema;

impl<'a> Lower<'a, '_> {
    /// `x-rust-constructors`: names with the optional properties that each takes.
    pub(super) fn constructors(&mut self, sources: &[Schema<'a>], fields: &[Field]) -> Vec<Constructor> {
        let mut found = Vec::new();
        for (name, list) in sources.iter().flat_map(|schema| &schema.constructors) {
            if !name.starts_with(|c: char| c.is_ascii_lowercase())
                || !name.chars().all(|c| c.is_ascii_lowercase() || c == '_')
            {
                self.diagnostics.report(
                    list.place(),
                    format!("`{name}` is not the name of a constructor"),
                    "write small letters and `_`, as in `encrypted`",
                );
                continue;
            }
            let mut taken = Vec::new();
            for item in list.items() {
                let is_it = |field: &Field| {
                    Some(field.wire.as_str()) == item.as_str() && field.presence == Presence::Optional
                };
                match fields.iter().find(|field| is_it(field)) {
                    Some(field) => taken.push(field.wire.clone()),
                    None => self.diagnostics.report(
                        item.place(),
                        "`x-rust-constructors` names what is no optional property of this object",
                        "list optional properties: the required ones are arguments of every constructor",
                    ),
                }
            }
            found.push(Constructor { name: (*name).to_owned(), fields: taken });
        }
        found
    }

    /// `x-rust-constant`: the property that always has the same value, which is no field.
    pub(super) fn constant(
        &mut self,
        sources: &[Schema<'a>],
        fields: &mut Vec<Field>,
    ) -> Option<(String, String)> {
        let mut found = None;
        for (name, at) in sources.iter().flat_map(|schema| &schema.properties) {
            let schema = Schema::read(at, self.diagnostics);
            match (schema.constant, schema.values.as_slice(), &found) {
                (false, ..) => {}
                (true, [value], None) => {
                    fields.retain(|field| field.wire != *name);
                    found = Some(((*name).to_owned(), (*value).to_owned()));
                }
                (true, ..) => self.diagnostics.report(
                    at.place(),
                    "`x-rust-constant` on what is not the only property of its object with one value",
                    "remove it, or give the property an `enum` with its value",
                ),
            }
        }
        found
    }

    /// `x-rust-inline`: the names of the required objects that say it.
    pub(super) fn inlined(&mut self, sources: &[Schema<'a>], fields: &[Field]) -> Vec<String> {
        let mut found = Vec::new();
        for (name, at) in sources.iter().flat_map(|schema| &schema.properties) {
            if !Schema::read(at, self.diagnostics).inlined {
                continue;
            }
            let is_it = |field: &Field| {
                field.wire == *name
                    && field.presence == Presence::Required
                    && matches!(field.ty, Type::Named(_))
            };
            match fields.iter().find(|field| is_it(field)) {
                Some(field) => found.push(field.wire.clone()),
                None => self.diagnostics.report(
                    at.place(),
                    "`x-rust-inline` on what is not a required object",
                    "remove it, or require the object",
                ),
            }
        }
        found
    }

    /// `x-rust-runtime`: a type that the runtime has.
    pub(super) fn handwritten(&mut self, name: &Cursor<'a>) -> Type {
        let known = Handwritten::ALL.iter().find(|(known, _)| Some(*known) == name.as_str());
        match known {
            Some((_, ty)) => Type::Runtime(*ty),
            None => {
                let names: Vec<_> = Handwritten::ALL.iter().map(|(known, _)| *known).collect();
                self.diagnostics.report(
                    name.place(),
                    "`x-rust-runtime` names no type that the runtime has for definitions",
                    format!("write one of: {}", names.join(", ")),
                );
                Type::Open(Value::Any, Reason::Free)
            }
        }
    }

    /// `x-rust-whole`: the content that this is a part of a variant of.
    pub(super) fn whole_content(&mut self, schema: &Schema<'a>) -> Type {
        match self.whole {
            Some(id) => Type::Boxed(Box::new(Type::Named(id))),
            None => {
                self.diagnostics.report(
                    schema.at.place(),
                    "`x-rust-whole` outside of a content that comes in variants",
                    "remove it, or put it where the variants are",
                );
                Type::Open(Value::Any, Reason::Free)
            }
        }
    }
}
