//! What goes with a request and what comes back: bodies by media type.

use super::Lower;
use super::operation::file_stem;
use crate::diagnostic::Place;
use crate::load::Cursor;
use crate::model::{
    Body, Docs, Field, OperationId, Owner, Presence, Reason, Response, Type, TypeKind, Value, by_name,
};
use crate::openapi::{self, Additional, JsonType, Media, MediaKind, Schema};

const JSON: &str = "application/json";
const MULTIPART: &str = "multipart/mixed";
const ANY: &str = "*/*";

/// What the job has, with its media types.
type Received = (Response, Vec<String>);

impl<'a> Lower<'a, '_> {
    pub(super) fn body(&mut self, source: &openapi::Operation<'a>, operation: OperationId) -> Body {
        let bytes = source.body.iter().find(|media| media.kind == MediaKind::Bytes);
        match (self.json(&source.body), bytes, source.body.first()) {
            (Some(schema), _, _) => self.json_body(&schema, operation),
            (None, Some(bytes), _) => {
                self.check_bytes(bytes);
                let at = bytes.schema.as_ref().unwrap_or(&bytes.at).place();
                let docs = bytes.schema.as_ref().map(|at| Schema::read(at, self.diagnostics).docs);
                let docs = docs.unwrap_or_default();
                Body::Bytes(Field { docs, ..whole(by_name::EVENT_CONTENT, Type::Bytes, at) })
            }
            (None, None, Some(first)) if first.kind != MediaKind::Json => {
                self.diagnostics.report(
                    first.at.place(),
                    format!("a request body of the type `{}`", first.media_type),
                    "a job sends `application/json`, or bytes of any type where `application/octet-stream` is \
                     declared; add one of the two in an overlay if the server takes it, or teach `codegen/src/lower/body.rs`",
                );
                Body::None
            }
            (None, None, _) => Body::None,
        }
    }

    /// The schema of a JSON body; where several media types are declared, it is JSON that we send and ask for.
    fn json(&mut self, content: &[Media<'a>]) -> Option<Cursor<'a>> {
        let json = content.iter().find(|media| media.kind == MediaKind::Json)?;
        if json.schema.is_none() {
            let help = "describe it, or write `schema: {}` if it may be any JSON";
            self.diagnostics.report(json.at.place(), "JSON without a schema", help);
        }
        for other in content.iter().filter(|media| media.kind == MediaKind::Json).skip(1) {
            self.diagnostics.report(
                other.at.place(),
                format!("`{}` beside `{}`: a job has one type of JSON", other.media_type, json.media_type),
                "remove one of the two in an overlay",
            );
        }
        json.schema.clone()
    }

    /// Bytes have no properties: what describes some is a form, or JSON, that is declared as something else.
    fn check_bytes(&mut self, media: &Media<'a>) {
        let Some(at) = &media.schema else { return };
        let schema = Schema::read(at, self.diagnostics);
        let is_text = schema.types.iter().all(|ty| *ty == JsonType::String);
        let has_parts = schema.reference.is_some() || !schema.all_of.is_empty() || !schema.is_bare();
        if has_parts || !is_text {
            self.diagnostics.report(
                at.place(),
                format!("`{}` with a schema of more than bytes", media.media_type),
                "declare JSON as `application/json`, or describe bytes by `type: string` alone",
            );
        }
    }

    fn json_body(&mut self, at: &Cursor<'a>, operation: OperationId) -> Body {
        let schema = Schema::read(at, self.diagnostics);
        let named = schema.reference.as_ref().and_then(Cursor::as_str).map(file_stem);
        let name = named.unwrap_or(by_name::EVENT_CONTENT);
        if let Some(key) = schema.key {
            self.names_variable(&schema.at, key, operation);
            return Body::Keyed(key.to_owned(), self.only_value(&schema, operation));
        }
        let refers_only = schema.reference.is_some() && schema.is_bare();
        let says_nothing = schema.reference.is_none() && schema.properties.is_empty();
        let own = schema.opaque.is_none() && (!schema.all_of.is_empty() || !refers_only && !says_nothing);
        match own.then(|| self.schema(at, &Owner::Body(operation))) {
            Some(Type::Named(id)) if self.model.types[id].hint.owner == Owner::Body(operation) => {
                Body::Properties(id)
            }
            _ => Body::Whole(self.whole(at, name, operation)),
        }
    }

    /// The value of a body's only property, which a path variable names.
    fn only_value(&mut self, schema: &Schema<'a>, operation: OperationId) -> Field {
        match &schema.additional {
            Additional::Schema(values) => self.whole(values, "value", operation),
            _ => {
                let ty = Type::Open(Value::Any, Reason::Free);
                Field { docs: schema.docs.clone(), ..whole("value", ty, schema.at.place()) }
            }
        }
    }

    /// A body that the job takes as one value.
    fn whole(&mut self, at: &Cursor<'a>, name: &str, operation: OperationId) -> Field {
        let owner = Owner::Request(operation, name.to_owned());
        let (ty, unit) = self.value(at, name, &owner);
        let schema = Schema::read(at, self.diagnostics);
        // Elsewhere it is the type that has the name.
        let rust_name = schema.rust_name.filter(|_| schema.reference.is_some());
        let name = rust_name.clone().unwrap_or_else(|| name.to_owned());
        Field { unit, docs: schema.docs, rust_name, ..whole(&name, ty, at.place()) }
    }

    fn names_variable(&mut self, body: &Cursor<'a>, key: &str, operation: OperationId) {
        let path = &self.model.operations[operation].path;
        if !path.variables().any(|variable| variable == key) {
            self.diagnostics.report(
                body.get("x-rust-key").unwrap_or_else(|| body.clone()).place(),
                format!("`{key}`, which should name the body's property, is no variable of {path}"),
                crate::resolve::similar(key, path.variables(), "write `x-rust-key: a variable of the path`"),
            );
        }
    }

    pub(super) fn response(&mut self, source: &openapi::Operation<'a>, operation: OperationId) -> Received {
        let with = |digit| source.responses.iter().filter(move |response| response.status.starts_with(digit));
        let Some(first) = with('2').next() else {
            if with('3').next().is_none() {
                self.diagnostics.report(
                    source.at.place(),
                    "an operation without a good response",
                    "give it a response `200`, or a redirect such as `302`",
                );
            }
            return (Response::Redirect, Vec::new());
        };
        let (response, mut content_types) = self.one_response(first, operation);
        for other in with('2').skip(1) {
            let (same, more) = self.one_response(other, operation);
            if content_types.is_empty() {
                content_types = more;
            }
            if same != response {
                self.diagnostics.report(
                    other.at.place(),
                    format!("the response `{}` has another content than `{}`", other.status, first.status),
                    "a job has one type of response: refer to one definition in both, \
                     or remove one of them in an overlay if no server sends it",
                );
            }
        }
        (response, content_types)
    }

    fn one_response(&mut self, response: &openapi::Response<'a>, operation: OperationId) -> Received {
        let content = &response.content;
        let first = content.first().map(|media| media.kind);
        let bytes = content.iter().all(|media| matches!(media.kind, MediaKind::Bytes | MediaKind::File));
        match (self.json(content), first) {
            (Some(schema), _) => (self.json_response(&schema, operation), vec![JSON.to_owned()]),
            (None, None) => (Response::Empty, Vec::new()),
            (None, Some(MediaKind::Parts)) if content.len() == 1 => {
                (Response::FederationMedia, vec![MULTIPART.to_owned()])
            }
            // An octet stream is the definitions' way to say that anything may come.
            (None, Some(_)) if bytes => {
                content.iter().for_each(|media| self.check_bytes(media));
                (Response::Media, vec![ANY.to_owned()])
            }
            (None, Some(_)) => {
                let others = [MediaKind::Other, MediaKind::Parts];
                if let Some(other) = content.iter().find(|media| others.contains(&media.kind)) {
                    self.diagnostics.report(
                        other.at.place(),
                        format!("a response of the type `{}`", other.media_type),
                        "a job reads `application/json`, `multipart/mixed` alone, and files by `application/octet-stream` or \
                         types such as `image/png`; declare one of these in an overlay, or teach `codegen/src/lower/body.rs`",
                    );
                }
                (Response::Media, vec![ANY.to_owned()])
            }
        }
    }

    fn json_response(&mut self, at: &Cursor<'a>, operation: OperationId) -> Response {
        let schema = Schema::read(at, self.diagnostics);
        if is_empty_object(&schema) {
            Response::Empty
        } else {
            Response::Json(self.read_schema(schema, &Owner::Response(operation)))
        }
    }

    /// The `auth` property is what user-interactive authentication puts into a body.
    pub(super) fn is_interactive(&self, body: &Body) -> bool {
        let Body::Properties(id) = body else {
            return false;
        };
        matches!(&self.model.types[*id].kind, TypeKind::Struct(object)
            if object.fields.iter().any(|field| field.wire == by_name::AUTHENTICATION && matches!(field.ty, Type::Named(_))))
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

/// The definitions write a response without properties as an object of which nothing is said.
fn is_empty_object(schema: &Schema<'_>) -> bool {
    schema.reference.is_none()
        && schema.types == [JsonType::Object]
        && schema.all_of.is_empty()
        && schema.opaque.is_none()
        && schema.is_bare()
}
