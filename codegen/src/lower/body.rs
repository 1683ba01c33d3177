//! What goes with a request and what comes back: bodies by media type.

use super::Lower;
use super::operation::file_stem;
use crate::diagnostic::Place;
use crate::load::Cursor;
use crate::model::{Body, Docs, Field, OperationId, Owner, Presence, Reason, Reply, Type, TypeKind, Value};
use crate::openapi::{self, Additional, JsonType, Media, Schema};

const JSON: &str = "application/json";
const MULTIPART: &str = "multipart/mixed";
const ANY: &str = "*/*";

impl<'a> Lower<'a, '_> {
    pub(super) fn body(&mut self, source: &openapi::Operation<'a>, operation: OperationId) -> Body {
        match (json(&source.body), source.body.first()) {
            (Some(schema), _) => self.json_body(&schema, operation),
            (None, Some(first)) => {
                let at = first.schema.as_ref().unwrap_or(&source.at).place();
                Body::Bytes(whole("content", Type::Bytes, at))
            }
            (None, None) => Body::None,
        }
    }

    fn json_body(&mut self, at: &Cursor<'a>, operation: OperationId) -> Body {
        let schema = Schema::read(at, self.diagnostics);
        let named = schema.reference.as_ref().and_then(Cursor::as_str).map(file_stem);
        let name = named.unwrap_or("content");
        if let Some(key) = schema.key {
            self.names_variable(&schema.at, key, operation);
            return Body::Keyed(key.to_owned(), self.only_value(&schema, operation));
        }
        let own = schema.reference.is_none() && schema.opaque.is_none();
        let own = own && !(schema.properties.is_empty() && schema.all_of.is_empty());
        match own.then(|| self.schema(at, &Owner::Body(operation))) {
            Some(Type::Named(id)) if self.model.types[id].hint.owner == Owner::Body(operation) => {
                Body::Members(id)
            }
            _ => Body::Whole(self.whole(at, name, operation)),
        }
    }

    /// The value of a body's only member, which a path variable names.
    fn only_value(&mut self, schema: &Schema<'a>, operation: OperationId) -> Field {
        match &schema.additional {
            Additional::Schema(values) => self.whole(values, "value", operation),
            _ => whole("value", Type::Open(Value::Any, Reason::Free), schema.at.place()),
        }
    }

    /// A body that the job takes as one value.
    fn whole(&mut self, at: &Cursor<'a>, name: &str, operation: OperationId) -> Field {
        let owner = Owner::Request(operation, name.to_owned());
        let (ty, unit) = self.value(at, name, &owner);
        let schema = Schema::read(at, self.diagnostics);
        // Elsewhere it is the type that has the name.
        let rust_name = schema.rust_name.filter(|_| schema.reference.is_some());
        Field { unit, docs: schema.docs, rust_name, ..whole(name, ty, at.place()) }
    }

    fn names_variable(&mut self, body: &Cursor<'a>, key: &str, operation: OperationId) {
        let path = &self.model.operations[operation].path;
        if !path.variables().any(|variable| variable == key) {
            self.diagnostics.report(
                body.get("x-rust-key").unwrap_or_else(|| body.clone()).place(),
                format!("`{key}`, which should name the body's member, is no variable of {path}"),
                crate::resolve::similar(key, path.variables(), "write `x-rust-key: a variable of the path`"),
            );
        }
    }

    pub(super) fn reply(
        &mut self,
        source: &openapi::Operation<'a>,
        operation: OperationId,
    ) -> (Reply, Vec<String>) {
        let good = |digit| source.responses.iter().find(move |response| response.status.starts_with(digit));
        let Some(response) = good('2') else {
            if good('3').is_none() {
                self.diagnostics.report(
                    source.at.place(),
                    "an operation without a good response",
                    "give it a response `200`, or a redirect such as `302`",
                );
            }
            return (Reply::Redirect, Vec::new());
        };
        match (json(&response.content), response.content.first()) {
            (Some(schema), _) => (self.json_reply(&schema, operation), vec![JSON.to_owned()]),
            (None, Some(first)) if first.media_type == MULTIPART => {
                (Reply::FederationMedia, vec![MULTIPART.to_owned()])
            }
            // An octet stream is the definitions' way to say that anything may come.
            (None, Some(_)) => (Reply::Media, vec![ANY.to_owned()]),
            (None, None) => (Reply::Empty, Vec::new()),
        }
    }

    fn json_reply(&mut self, at: &Cursor<'a>, operation: OperationId) -> Reply {
        let schema = Schema::read(at, self.diagnostics);
        match is_empty_object(&schema) {
            true => Reply::Empty,
            false => Reply::Json(self.read_schema(schema, &Owner::Reply(operation))),
        }
    }

    /// The `auth` member is what user-interactive authentication puts into a body.
    pub(super) fn is_interactive(&self, body: &Body) -> bool {
        let Body::Members(id) = body else {
            return false;
        };
        matches!(&self.model.types[*id].kind, TypeKind::Struct(object)
            if object.fields.iter().any(|field| field.wire == "auth" && matches!(field.ty, Type::Named(_))))
    }
}

fn whole(name: &str, ty: Type, at: Place) -> Field {
    Field {
        wire: name.to_owned(),
        presence: Presence::Required,
        ty,
        unit: None,
        wait: None,
        docs: Docs::default(),
        rust_name: None,
        at,
    }
}

fn json<'a>(content: &[Media<'a>]) -> Option<Cursor<'a>> {
    content.iter().find(|media| media.media_type == JSON)?.schema.clone()
}

/// The definitions write a reply without members as an object of which nothing is said.
fn is_empty_object(schema: &Schema<'_>) -> bool {
    schema.reference.is_none()
        && schema.types == [JsonType::Object]
        && schema.properties.is_empty()
        && schema.all_of.is_empty()
        && schema.patterns.is_empty()
        && schema.opaque.is_none()
        && matches!(schema.additional, Additional::Unsaid)
}
