//! Operations: the whole of one request and its responses.

use super::Lower;
use crate::model::{Body, Method, ModuleId, Operation, PathTemplate, Response};
use crate::openapi::{self, Document};

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
        let acts = self.acts(source);
        // The id is needed before the types that are named after the operation.
        let feature = self.feature(source);
        let operation = self.model.operations.push(Operation {
            id,
            rust_name: source.rust_name.clone(),
            at: source.at.place(),
            module,
            method: source.method,
            path,
            tags: source.tags.iter().map(|&tag| tag.to_owned()).collect(),
            docs: source.docs.clone(),
            example: source.example.clone(),
            access,
            acts,
            feature,
            interactive: false,
            rate_limited: source.responses.iter().any(|response| response.status == "429"),
            parameters: Vec::new(),
            body: Body::None,
            response: Response::Empty,
            content_types: Vec::new(),
            typed: None,
            errors: errors(source),
        });
        let parameters = self.parameters(source, operation);
        let body = self.body(source, operation);
        let (response, content_types) = self.response(source, operation);
        let interactive = self.is_interactive(&body);
        let made = &mut self.model.operations[operation];
        made.interactive = interactive;
        made.parameters = parameters;
        made.body = body;
        made.response = response;
        made.content_types = content_types;
        if let Some(typed) = &source.typed {
            self.typed_operation(typed, operation);
        }
    }

    /// Whether an operation has an effect of its own each time, though its method only reads.
    fn acts(&mut self, source: &openapi::Operation<'a>) -> bool {
        let Some(effect) = &source.effect else {
            return false;
        };
        if effect.as_bool() == Some(true) && source.method == Method::Get {
            return true;
        }
        let help = "write `x-rust-effect: true` on a GET that has an effect, or remove it";
        self.diagnostics.report(
            effect.place(),
            "`x-rust-effect` on a method that has effects anyway, or not `true`",
            help,
        );
        false
    }

    /// The feature by which servers announce the operation: a name with dots.
    fn feature(&mut self, source: &openapi::Operation<'a>) -> Option<String> {
        let feature = source.feature.as_ref()?;
        let is_name = |text: &&str| text.contains('.') && text.chars().all(|c| c.is_ascii_graphic());
        let name = feature.as_str().filter(is_name);
        if name.is_none() {
            self.diagnostics.report(
                feature.place(),
                "`x-rust-unstable-feature` that is not a name with dots",
                "write the name as servers list it in `unstable_features`",
            );
        }
        name.map(str::to_owned)
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
