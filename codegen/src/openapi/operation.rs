//! Operations: parameters, bodies, responses.

use super::{Keys, document::Reader};
use crate::diagnostic::Diagnostic;
use crate::load::Cursor;
use crate::model::{Docs, Method};

/// One method of one path.
pub struct Operation<'a> {
    /// The whole operation.
    pub at: Cursor<'a>,
    /// The path's key, without white space around it.
    pub path: &'a str,
    /// The HTTP method.
    pub method: Method,
    /// `operationId`.
    pub id: Option<&'a str>,
    /// `x-rust-name`, from an overlay.
    pub rust_name: Option<String>,
    /// Words and versions.
    pub docs: Docs,
    /// `tags`.
    pub tags: Vec<&'a str>,
    /// `security`, if it is there.
    pub security: Option<Vec<Requirement<'a>>>,
    /// `x-rust-no-token`, from an overlay: why the request never carries the access token.
    pub no_token: Option<Cursor<'a>>,
    /// `x-rust-unstable-feature`, from an overlay: by what name servers announce it before they list its release.
    pub feature: Option<Cursor<'a>>,
    /// `x-rust-effect`, from an overlay: the operation acts, though its method says that it only reads.
    pub effect: Option<Cursor<'a>>,
    /// `x-rust-example`, from an overlay: how a program runs it.
    pub example: Option<String>,
    /// `x-rust-content`, from an overlay: of which events the content is that is sent or read.
    pub typed: Option<Cursor<'a>>,
    /// `parameters`, references followed.
    pub parameters: Vec<Parameter<'a>>,
    /// The media types of the request body.
    pub body: Vec<Media<'a>>,
    /// The responses by status, references followed.
    pub responses: Vec<Response<'a>>,
}

/// One alternative of `security`: the schemes that it wants, none for anonymous access.
pub type Requirement<'a> = Vec<(&'a str, Cursor<'a>)>;

/// A parameter outside the body.
pub struct Parameter<'a> {
    /// Where it is defined.
    pub at: Cursor<'a>,
    /// Its name on the wire.
    pub name: &'a str,
    /// `path`, `query` or `header`.
    pub place: &'a str,
    /// Whether it must be there.
    pub required: bool,
    /// What it holds.
    pub schema: Option<Cursor<'a>>,
    /// Words and versions.
    pub docs: Docs,
    /// A name given by an overlay.
    pub rust_name: Option<String>,
}

/// A body's form.
pub struct Media<'a> {
    /// Where it is declared.
    pub at: Cursor<'a>,
    /// `application/json`.
    pub media_type: &'a str,
    /// What that means here.
    pub kind: MediaKind,
    /// Its schema.
    pub schema: Option<Cursor<'a>>,
}

/// One response.
pub struct Response<'a> {
    /// Where it is defined.
    pub at: Cursor<'a>,
    /// `200`, `3XX`.
    pub status: &'a str,
    /// Its bodies by media type.
    pub content: Vec<Media<'a>>,
}

/// What a media type says about a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaKind {
    /// JSON without rules of its own.
    Json,
    /// Bytes of any type, by which the definitions mean any file.
    Bytes,
    /// A file of a certain type.
    File,
    /// The parts in which servers send each other files.
    Parts,
    /// Anything else: forms, texts, JSON of another standard.
    Other,
}

impl MediaKind {
    /// By the media type without its parameters.
    fn of(media_type: &str) -> Self {
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let kind = essence.split('/').next().unwrap_or_default();
        match (essence.as_str(), kind) {
            ("application/json", _) => Self::Json,
            ("application/octet-stream" | "*/*", _) => Self::Bytes,
            ("multipart/mixed", _) => Self::Parts,
            (_, "audio" | "font" | "image" | "video") => Self::File,
            _ => Self::Other,
        }
    }
}

impl Parameter<'_> {
    /// Whether two declarations are of one parameter: headers have names in any case.
    fn is_same(&self, other: &Self) -> bool {
        self.place == other.place
            && (self.name == other.name
                || self.place == "header" && self.name.eq_ignore_ascii_case(other.name))
    }
}

/// `200` or `2XX`.
fn is_status(text: &str) -> bool {
    let [first, rest @ ..] = text.as_bytes() else { return false };
    matches!(first, b'1'..=b'5') && (rest == b"XX" || rest.len() == 2 && rest.iter().all(u8::is_ascii_digit))
}

impl<'a> Reader<'a, '_> {
    pub(super) fn operations(&mut self, paths: Vec<(&'a str, Cursor<'a>)>) -> Vec<Operation<'a>> {
        let mut operations = Vec::new();
        for (path, item) in paths {
            let known = ["get", "put", "post", "delete", "parameters", "summary", "description"];
            let shared = Keys::of(&item, "a path", &known, self.diagnostics).list("parameters");
            // White space around two paths is the definitions' way to list a route twice.
            let path = path.trim();
            let methods = item.entries().filter_map(|(key, at)| Some((Method::of_key(key)?, at)));
            operations.extend(methods.map(|(method, at)| self.operation(path, &shared, method, at)));
        }
        operations
    }

    fn operation(
        &mut self,
        path: &'a str,
        shared: &[Cursor<'a>],
        method: Method,
        at: Cursor<'a>,
    ) -> Operation<'a> {
        let mut keys = Keys::of(&at, "an operation", OPERATION_KEYS, self.diagnostics);
        let id = keys.text("operationId");
        let rust_name = keys.owned("x-rust-name");
        let tags = keys.texts("tags");
        let docs = keys.docs();
        let security = keys.get("security").map(|_| keys.list("security"));
        let parameters = keys.list("parameters");
        let body = keys.get("requestBody");
        let responses = keys.entries("responses");
        let typed = keys.get("x-rust-content");
        let example = keys.words("x-rust-example");
        let feature = keys.get("x-rust-unstable-feature");
        let (no_token, effect) = (keys.get("x-rust-no-token"), keys.get("x-rust-effect"));
        Operation {
            path,
            method,
            id,
            rust_name,
            docs,
            tags,
            security: security.map(|list| list.iter().map(|one| one.entries().collect()).collect()),
            no_token,
            effect,
            feature,
            example,
            typed,
            parameters: self.parameters(shared, &parameters),
            body: body.map(|body| self.request_body(&body)).unwrap_or_default(),
            responses: responses.into_iter().filter_map(|(s, r)| self.response(s, &r)).collect(),
            at,
        }
    }

    /// The path's parameters, unless the operation has one of the same name and place, and then its own.
    fn parameters(&mut self, shared: &[Cursor<'a>], own: &[Cursor<'a>]) -> Vec<Parameter<'a>> {
        let mut parameters: Vec<_> = shared.iter().filter_map(|p| self.parameter(p)).collect();
        let own = self.distinct(own);
        parameters.retain(|shared| !own.iter().any(|own| own.is_same(shared)));
        parameters.extend(own);
        parameters
    }

    fn distinct(&mut self, own: &[Cursor<'a>]) -> Vec<Parameter<'a>> {
        let mut distinct: Vec<Parameter<'a>> = Vec::new();
        for at in own {
            let Some(parameter) = self.parameter(at) else { continue };
            if distinct.iter().any(|known| known.is_same(&parameter)) {
                let problem = format!("a second parameter `{}` in `{}`", parameter.name, parameter.place);
                self.diagnostics.report(at.place(), problem, "remove one of the two, or rename it");
            } else {
                distinct.push(parameter);
            }
        }
        distinct
    }

    fn parameter(&mut self, at: &Cursor<'a>) -> Option<Parameter<'a>> {
        let mut sites = self.chain(at);
        let at = sites.pop()?;
        let mut keys = Keys::of(&at, "a parameter", PARAMETER_KEYS, self.diagnostics);
        let (name, place) = (keys.text("name"), keys.text("in"));
        let (Some(name), Some(place)) = (name, place) else {
            self.diagnostics.push(Diagnostic {
                at: at.place(),
                problem: "a parameter without `name` or `in`".to_owned(),
                help: "give it both".to_owned(),
            });
            return None;
        };
        let mut docs = keys.docs();
        // What stands beside a `$ref` annotates this use of the parameter, and its words replace those of the target.
        for site in sites.iter().rev() {
            let own = |key| site.get(key).and_then(|words| Some(words.as_str()?.trim().to_owned()));
            docs.deprecated |= site.get("deprecated").and_then(|d| d.as_bool()) == Some(true);
            docs.summary = own("summary").or(docs.summary);
            docs.description = own("description").or(docs.description);
        }
        Some(Parameter {
            name,
            place,
            required: keys.flag("required"),
            schema: keys.get("schema"),
            docs,
            rust_name: keys.owned("x-rust-name"),
            at,
        })
    }

    fn request_body(&mut self, at: &Cursor<'a>) -> Vec<Media<'a>> {
        let Some(at) = self.followed(at) else {
            return Vec::new();
        };
        let known = ["content", "description", "required"];
        let content = Keys::of(&at, "a request body", &known, self.diagnostics).entries("content");
        self.content(content)
    }

    fn response(&mut self, status: &'a str, at: &Cursor<'a>) -> Option<Response<'a>> {
        if !is_status(status) {
            let problem = format!("a response for `{status}`, which is not a status");
            let help =
                "name the statuses that it is for, as in `200` or `4XX`; a `default` for errors only can go";
            self.diagnostics.report(at.place(), problem, help);
        }
        let at = self.followed(at)?;
        let known = ["content", "description", "headers", "x-addedInMatrixVersion"];
        let content = Keys::of(&at, "a response", &known, self.diagnostics).entries("content");
        Some(Response { status, content: self.content(content), at })
    }

    fn content(&mut self, content: Vec<(&'a str, Cursor<'a>)>) -> Vec<Media<'a>> {
        let known = ["schema", "example", "examples"];
        content
            .into_iter()
            .map(|(media_type, at)| Media {
                kind: MediaKind::of(media_type),
                schema: Keys::of(&at, "a media type", &known, self.diagnostics).get("schema"),
                media_type,
                at,
            })
            .collect()
    }
}

const OPERATION_KEYS: &[&str] = &[
    "deprecated",
    "description",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "security",
    "summary",
    "tags",
    "x-addedInMatrixVersion",
    "x-changedInMatrixVersion",
    "x-removedInMatrixVersion",
    "x-rust-content",
    "x-rust-effect",
    "x-rust-example",
    "x-rust-name",
    "x-rust-no-token",
    "x-rust-older",
    "x-rust-unstable-feature",
];

const PARAMETER_KEYS: &[&str] = &[
    "deprecated",
    "description",
    "example",
    "examples",
    "in",
    "name",
    "required",
    "schema",
    "summary",
    "x-addedInMatrixVersion",
    "x-changedInMatrixVersion",
    "x-rust-name",
    "x-rust-older",
];
