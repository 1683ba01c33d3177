//! Where a request, or a value in it, holds the content of an event whose type it names.

use super::Lower;
use crate::load::Cursor;
use crate::model::{Body, EventKind, Field, OperationId, Type, TypeKind, TypedContent, Value};
use crate::openapi::Keys;

impl<'a> Lower<'a, '_> {
    /// What an overlay says about the content of events in an operation.
    pub(super) fn typed_operation(&mut self, at: &Cursor<'a>, operation: OperationId) {
        let Some(typed) = self.typed(at) else { return };
        let parameters = &self.model.operations[operation].parameters;
        let names: Vec<_> = parameters.iter().map(|parameter| parameter.wire.clone()).collect();
        self.names(at, &typed, &names);
        let sends = match &mut self.model.operations[operation].body {
            Body::None => true,
            Body::Properties(id) => match &mut self.model.types[*id].kind {
                TypeKind::Struct(object) => open(&mut object.fields, &typed.content),
                TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Tagged(_) => false,
            },
            Body::Whole(field) => open(std::slice::from_mut(field), &typed.content),
            Body::Keyed(..) | Body::Bytes(_) => false,
        };
        self.holds(at, &typed, sends);
        self.model.operations[operation].typed = Some(typed);
    }

    /// What an overlay says about the content of events in an object.
    pub(super) fn typed_object(&mut self, at: &Cursor<'a>, fields: &mut [Field]) -> Option<TypedContent> {
        let typed = self.typed(at)?;
        let names: Vec<_> = fields.iter().map(|field| field.wire.clone()).collect();
        self.names(at, &typed, &names);
        let holds = open(fields, &typed.content);
        self.holds(at, &typed, holds);
        Some(typed)
    }

    fn typed(&mut self, at: &Cursor<'a>) -> Option<TypedContent> {
        let mut keys = Keys::of(at, "`x-rust-content`", &["of", "type", "state-key", "in"], self.diagnostics);
        let kind = keys.text("of").and_then(EventKind::of_words);
        let ty = keys.owned("type");
        let state_key = keys.owned("state-key");
        let content = keys.owned("in").unwrap_or_else(|| "content".to_owned());
        let is_state = kind == Some(EventKind::State);
        match (kind, ty) {
            (Some(kind), Some(ty)) if is_state == state_key.is_some() => {
                Some(TypedContent { kind, ty, state_key, content })
            }
            _ => {
                let words: Vec<_> = EventKind::ALL.iter().map(|(words, _)| *words).collect();
                self.diagnostics.report(
                    at.place(),
                    "`x-rust-content` doesn't say which events the content is of",
                    format!(
                        "write `of` ({}), `type` (what names the type), and for state alone `state-key`",
                        words.join(", ")
                    ),
                );
                None
            }
        }
    }

    /// Reports names of what isn't there.
    fn names(&mut self, at: &Cursor<'a>, typed: &TypedContent, known: &[String]) {
        for name in [Some(&typed.ty), typed.state_key.as_ref()].into_iter().flatten() {
            if !known.contains(name) {
                let known = known.iter().map(String::as_str);
                self.diagnostics.report(
                    at.place(),
                    format!("`{name}`, which should say something about the content, isn't there"),
                    crate::resolve::similar(
                        name,
                        known,
                        "name a variable of the path, or a property beside it",
                    ),
                );
            }
        }
    }

    fn holds(&mut self, at: &Cursor<'a>, typed: &TypedContent, holds: bool) {
        if !holds {
            self.diagnostics.report(
                at.place(),
                format!("`{}` isn't there, or has no place for any JSON object", typed.content),
                "write `in: the property that holds the content`",
            );
        }
    }
}

/// Makes the content of events of what is any object in a property.
fn open(fields: &mut [Field], name: &str) -> bool {
    fields.iter_mut().find(|field| field.wire == name).is_some_and(|field| open_type(&mut field.ty))
}

fn open_type(ty: &mut Type) -> bool {
    match ty {
        Type::Open(value @ (Value::Object | Value::Content), _) => {
            *value = Value::Content;
            true
        }
        Type::Map(_, values) => open_type(values),
        _ => false,
    }
}
