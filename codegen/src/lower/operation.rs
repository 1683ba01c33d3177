//! Operations: paths, parameters, bodies and replies.

use super::Lower;
use crate::diagnostic::Place;
use crate::model::{
    Body, Field, ModuleId, Operation, OperationId, Owner, Parameter, ParameterPlace, PathTemplate, Presence,
    Reply, Type,
};
use crate::openapi::{self, Document, JsonType, Media, Schema};

const JSON: &str = "application/json";

impl<'a> Lower<'a, '_> {
    pub(super) fn operation(
        &mut self,
        document: &Document<'a>,
        source: &openapi::Operation<'a>,
        module: ModuleId,
    ) {
        let (Some(id), Some(path)) = (self.operation_id(source), self.path(document, source)) else {
            return;
        };
        let access = self.access(document, source);
        // The id is needed before the types that are named after the operation.
        let operation = self.model.operations.push(Operation {
            id,
            at: source.at.place(),
            module,
            method: source.method,
            path,
            docs: source.docs.clone(),
            access,
            interactive: false,
            rate_limited: source.responses.iter().any(|response| response.status == "429"),
            parameters: Vec::new(),
            body: Body::None,
            reply: Reply::Empty,
            content_types: Vec::new(),
            errors: errors(source),
        });
        let parameters = self.parameters(source, operation);
        let body = self.body(source, operation);
        let (reply, content_types) = self.reply(source, operation);
        let operation = &mut self.model.operations[operation];
        operation.interactive = is_interactive(&body);
        operation.parameters = parameters;
        operation.body = body;
        operation.reply = reply;
        operation.content_types = content_types;
    }

    fn operation_id(&mut self, source: &openapi::Operation<'a>) -> Option<String> {
        if source.id.is_none() {
            self.diagnostics.report(
                source.at.place(),
                "an operation without `operationId`",
                "give it one: its Rust name is made from it",
            );
        }
        source.id.map(str::to_owned)
    }

    fn path(&mut self, document: &Document<'a>, source: &openapi::Operation<'a>) -> Option<PathTemplate> {
        PathTemplate::parse(&format!("{}{}", document.base_path, source.path))
            .map_err(|problem| {
                let help = "write `/segment` and `/{variable}` parts only";
                self.diagnostics.report(source.at.place(), problem, help);
            })
            .ok()
    }

    /// Path variables in URL order, then the rest as defined.
    fn parameters(&mut self, source: &openapi::Operation<'a>, operation: OperationId) -> Vec<Parameter> {
        let mut parameters: Vec<_> =
            source.parameters.iter().filter_map(|p| self.parameter(p, operation)).collect();
        let path = self.model.operations[operation].path.clone();
        let variables: Vec<_> = path.variables().collect();
        let unplaced = parameters.iter().filter(|p| p.place == ParameterPlace::Path);
        let unplaced: Vec<_> = unplaced.map(|p| p.wire.as_str()).filter(|p| !variables.contains(p)).collect();
        for variable in &variables {
            if !parameters.iter().any(|p| p.place == ParameterPlace::Path && p.wire == *variable) {
                self.diagnostics.report(
                    source.at.place(),
                    format!("the path variable `{variable}` of {path} is not among the parameters"),
                    match unplaced.as_slice() {
                        [] => format!("add a parameter `{variable}` with `in: path`"),
                        [name] => format!("let the path and the parameter `{name}` have the same name"),
                        _ => format!("rename the parameter that is meant to `{variable}`"),
                    },
                );
            }
        }
        for parameter in parameters.iter().filter(|p| p.place == ParameterPlace::Path) {
            if !variables.contains(&parameter.wire.as_str()) {
                self.diagnostics.report(
                    parameter.at.clone(),
                    format!("the path parameter `{}` is not in the path {path}", parameter.wire),
                    crate::resolve::similar(
                        &parameter.wire,
                        variables.iter().copied(),
                        "put it into the path",
                    ),
                );
            }
        }
        let position = |p: &Parameter| variables.iter().position(|v| *v == p.wire).unwrap_or(usize::MAX);
        parameters.sort_by_key(|p| match p.place {
            ParameterPlace::Path => position(p),
            _ => usize::MAX,
        });
        parameters
    }

    fn parameter(&mut self, source: &openapi::Parameter<'a>, operation: OperationId) -> Option<Parameter> {
        let place = match source.place {
            "path" => ParameterPlace::Path,
            "query" => ParameterPlace::Query,
            "header" => ParameterPlace::Header,
            other => {
                self.diagnostics.report(
                    source.at.place(),
                    format!("a parameter in `{other}`"),
                    "use `path`, `query` or `header`",
                );
                return None;
            }
        };
        let Some(schema) = &source.schema else {
            self.diagnostics.report(
                source.at.place(),
                format!("the parameter `{}` has no schema", source.name),
                "give it a `schema` with a `type`",
            );
            return None;
        };
        let owner = Owner::Request(operation, source.name.to_owned());
        let (ty, unit) = self.value(schema, source.name, &owner);
        Some(Parameter {
            wire: source.name.to_owned(),
            place,
            required: source.required || place == ParameterPlace::Path,
            ty,
            unit,
            docs: source.docs.clone(),
            rust_name: source.rust_name.clone(),
            at: source.at.place(),
        })
    }

    fn body(&mut self, source: &openapi::Operation<'a>, operation: OperationId) -> Body {
        let Some(schema) = self.json(&source.body, &source.at.place(), "a request body") else {
            return Body::None;
        };
        let read = Schema::read(&schema, self.diagnostics);
        if read.reference.is_none() && !read.properties.is_empty() && read.all_of.is_empty() {
            let owner = |name: &str| Owner::Request(operation, name.to_owned());
            return Body::Fields(self.fields(&[read], owner));
        }
        let name = read.reference.as_ref().and_then(|r| r.as_str()).map_or("content", file_stem);
        let owner = Owner::Request(operation, name.to_owned());
        let (ty, unit) = self.value(&schema, name, &owner);
        Body::Whole(Field {
            wire: name.to_owned(),
            presence: Presence::Required,
            ty,
            unit,
            docs: read.docs,
            rust_name: read.rust_name,
            at: schema.place(),
        })
    }

    fn reply(&mut self, source: &openapi::Operation<'a>, operation: OperationId) -> (Reply, Vec<String>) {
        let Some(good) = source.responses.iter().find(|r| r.status.starts_with('2')) else {
            self.diagnostics.report(
                source.at.place(),
                "an operation without a good response",
                "give it a response `200`: operations that only redirect are not generated yet",
            );
            return (Reply::Empty, Vec::new());
        };
        let content_types = good.content.iter().map(|media| media.media_type.to_owned()).collect();
        let schema = self.json(&good.content, &source.at.place(), "a reply");
        let reply = schema.map_or(Reply::Empty, |schema| {
            let read = Schema::read(&schema, self.diagnostics);
            if is_empty_object(&read) {
                return Reply::Empty;
            }
            Reply::Json(self.schema(&schema, &Owner::Reply(operation)))
        });
        (reply, content_types)
    }

    /// The schema of the JSON form, the only one generated yet.
    fn json(&mut self, content: &[Media<'a>], at: &Place, what: &str) -> Option<crate::load::Cursor<'a>> {
        let found = content.iter().find(|media| media.media_type == JSON);
        if let (None, Some(other)) = (found, content.first()) {
            self.diagnostics.report(
                at.clone(),
                format!("{what} of the type `{}`", other.media_type),
                "only `application/json` is generated yet: take the file out of the selection",
            );
        }
        found?.schema.clone()
    }
}

/// The definitions write a reply without members as an object of which nothing is said.
fn is_empty_object(schema: &Schema<'_>) -> bool {
    schema.reference.is_none()
        && schema.types == [JsonType::Object]
        && schema.properties.is_empty()
        && schema.all_of.is_empty()
        && schema.patterns.is_empty()
        && schema.opaque.is_none()
        && matches!(schema.additional, openapi::Additional::Unsaid)
}

/// The `auth` member is what user-interactive authentication puts into a body.
fn is_interactive(body: &Body) -> bool {
    matches!(body, Body::Fields(fields)
        if fields.iter().any(|field| field.wire == "auth" && matches!(field.ty, Type::Named(_))))
}

fn errors(source: &openapi::Operation<'_>) -> Vec<String> {
    let statuses = source.responses.iter().map(|response| response.status);
    statuses.filter(|status| status.starts_with(['4', '5'])).map(str::to_owned).collect()
}

/// `definitions/sync_filter.yaml` and `#/components/schemas/sync_filter` both give `sync_filter`.
pub(super) fn file_stem(reference: &str) -> &str {
    let name = reference.rsplit(['/', '#']).find(|part| !part.is_empty()).unwrap_or(reference);
    name.strip_suffix(".yaml").unwrap_or(name)
}
