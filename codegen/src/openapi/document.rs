//! API definition files: operations, parameters, bodies, responses.

use super::Keys;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::load::Cursor;
use crate::model::{Docs, Method};
use crate::resolve::Spec;

/// A file that defines operations.
pub struct Document<'a> {
    /// `info.title`.
    pub title: Option<String>,
    /// Our words about the file: `info.summary` and `info.description`.
    pub docs: Docs,
    /// What every path begins with.
    pub base_path: &'a str,
    /// The schemes that `security` may name.
    pub security_schemes: Vec<(&'a str, Cursor<'a>)>,
    /// All operations, in order.
    pub operations: Vec<Operation<'a>>,
}

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
    /// `application/json`.
    pub media_type: &'a str,
    /// Its schema.
    pub schema: Option<Cursor<'a>>,
}

/// One response.
pub struct Response<'a> {
    /// `200`, `3XX`.
    pub status: &'a str,
    /// Its bodies by media type.
    pub content: Vec<Media<'a>>,
}

impl<'a> Document<'a> {
    /// Reads the file at `root`; what can't be read is reported and left out.
    pub fn read(root: &Cursor<'a>, spec: &'a Spec, diagnostics: &mut Diagnostics) -> Option<Self> {
        check_version(root, diagnostics)?;
        let mut reader = Reader { spec, diagnostics };
        let known = ["openapi", "info", "paths", "servers", "components", "tags"];
        let mut keys = Keys::of(root, "an API definition", &known, reader.diagnostics);
        let (info, paths, servers) = (keys.get("info"), keys.entries("paths"), keys.list("servers"));
        let components = keys.get("components");
        let (title, docs) = info.map(|info| reader.info(&info)).unwrap_or_default();
        Some(Self {
            title,
            docs,
            base_path: reader.base_path(root, &servers),
            security_schemes: reader.security_schemes(components),
            operations: reader.operations(paths),
        })
    }
}

fn check_version(root: &Cursor<'_>, diagnostics: &mut Diagnostics) -> Option<()> {
    let version = root.get("openapi").or_else(|| root.get("swagger"));
    if version.as_ref().and_then(Cursor::as_str).is_some_and(|v| v.starts_with("3.1.")) {
        return Some(());
    }
    let found = match (root.get("swagger"), version.as_ref().and_then(Cursor::as_str)) {
        (Some(_), _) => "a Swagger 2.0 document",
        (None, Some(_)) => "an OpenAPI document of another version",
        (None, None) => "a document that does not name its OpenAPI version",
    };
    diagnostics.push(Diagnostic {
        at: version.as_ref().unwrap_or(root).place(),
        problem: format!("this is {found}; only OpenAPI 3.1 can be read"),
        help: "take the definitions of Matrix v1.8 or later, which begin with `openapi: 3.1.0`".to_owned(),
    });
    None
}

struct Reader<'a, 'd> {
    spec: &'a Spec,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Reader<'a, '_> {
    fn info(&mut self, info: &Cursor<'a>) -> (Option<String>, Docs) {
        let known = ["title", "version", "summary", "description", "license"];
        let mut keys = Keys::of(info, "`info`", &known, self.diagnostics);
        let docs = Docs {
            summary: keys.words("summary"),
            description: keys.words("description"),
            ..Docs::default()
        };
        (keys.words("title"), docs)
    }

    fn base_path(&mut self, root: &Cursor<'a>, servers: &[Cursor<'a>]) -> &'a str {
        let default = servers.first().and_then(|server| {
            let known = ["url", "variables", "description"];
            let variables = Keys::of(server, "a server", &known, self.diagnostics).entries("variables");
            let (_, base) = variables.into_iter().find(|(name, _)| *name == "basePath")?;
            let known = ["default", "enum", "description"];
            Keys::of(&base, "a server's variable", &known, self.diagnostics).text("default")
        });
        default.unwrap_or_else(|| {
            self.diagnostics.push(Diagnostic {
                at: root.place(),
                problem: "the file names no base path".to_owned(),
                help: "give it one server with a `basePath` variable that has a default".to_owned(),
            });
            ""
        })
    }

    fn security_schemes(&mut self, components: Option<Cursor<'a>>) -> Vec<(&'a str, Cursor<'a>)> {
        let schemes = components.and_then(|components| {
            Keys::of(&components, "`components`", COMPONENTS, self.diagnostics).get("securitySchemes")
        });
        let Some(schemes) = schemes.and_then(|schemes| self.followed(&schemes)) else {
            return Vec::new();
        };
        schemes.entries().filter_map(|(name, scheme)| Some((name, self.followed(&scheme)?))).collect()
    }

    /// The node itself, or what its `$ref` leads to.
    fn followed(&mut self, at: &Cursor<'a>) -> Option<Cursor<'a>> {
        match at.get("$ref") {
            Some(reference) => self.spec.follow(&reference, self.diagnostics),
            None => Some(at.clone()),
        }
    }

    fn operations(&mut self, paths: Vec<(&'a str, Cursor<'a>)>) -> Vec<Operation<'a>> {
        let mut operations = Vec::new();
        for (path, item) in paths {
            Keys::of(&item, "a path", &["get", "put", "post", "delete"], self.diagnostics);
            // White space around two paths is the definitions' way to list a route twice.
            let path = path.trim();
            let methods = item.entries().filter_map(|(key, at)| Some((Method::of_key(key)?, at)));
            operations.extend(methods.map(|(method, at)| self.operation(path, method, at)));
        }
        operations
    }

    fn operation(&mut self, path: &'a str, method: Method, at: Cursor<'a>) -> Operation<'a> {
        let mut keys = Keys::of(&at, "an operation", OPERATION_KEYS, self.diagnostics);
        let id = keys.text("operationId");
        let rust_name = keys.owned("x-rust-name");
        let tags = keys.texts("tags");
        let docs = docs(&mut keys);
        let security = keys.get("security").map(|_| keys.list("security"));
        let parameters = keys.list("parameters");
        let body = keys.get("requestBody");
        let responses = keys.entries("responses");
        Operation {
            path,
            method,
            id,
            rust_name,
            docs,
            tags,
            security: security.map(|list| list.iter().map(|one| one.entries().collect()).collect()),
            parameters: parameters.iter().filter_map(|p| self.parameter(p)).collect(),
            body: body.map(|body| self.request_body(&body)).unwrap_or_default(),
            responses: responses.into_iter().filter_map(|(s, r)| self.response(s, &r)).collect(),
            at,
        }
    }

    fn parameter(&mut self, at: &Cursor<'a>) -> Option<Parameter<'a>> {
        let site = at.clone();
        let at = self.followed(at)?;
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
        let mut docs = docs(&mut keys);
        // What stands beside a `$ref` annotates this use of the parameter.
        docs.deprecated |= site.get("deprecated").and_then(|d| d.as_bool()) == Some(true);
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
        let at = self.followed(at)?;
        let known = ["content", "description", "headers", "x-addedInMatrixVersion"];
        let content = Keys::of(&at, "a response", &known, self.diagnostics).entries("content");
        Some(Response { status, content: self.content(content) })
    }

    fn content(&mut self, content: Vec<(&'a str, Cursor<'a>)>) -> Vec<Media<'a>> {
        let known = ["schema", "example", "examples"];
        content
            .into_iter()
            .map(|(media_type, at)| Media {
                media_type,
                schema: Keys::of(&at, "a media type", &known, self.diagnostics).get("schema"),
            })
            .collect()
    }
}

const COMPONENTS: &[&str] =
    &["examples", "headers", "parameters", "requestBodies", "responses", "schemas", "securitySchemes"];

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
    "x-rust-name",
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
];

fn docs(keys: &mut Keys<'_, '_>) -> Docs {
    Docs {
        summary: keys.words("summary"),
        description: keys.words("description"),
        since: keys.owned("x-addedInMatrixVersion"),
        deprecated: keys.flag("deprecated"),
    }
}
