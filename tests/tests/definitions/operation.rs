//! Operations as the definitions state them.

use super::schema::Schema;
use super::{APIS, Definitions, Node};

/// One operation.
#[derive(Clone)]
pub struct Operation<'d> {
    pub api: &'static str,
    pub id: &'d str,
    pub method: String,
    pub path: String,
    pub node: Node<'d>,
    /// The top of its file.
    file: Node<'d>,
}

/// What a request holds outside its body.
pub struct Parameter<'d> {
    pub name: &'d str,
    pub place: &'d str,
    pub required: bool,
    pub schema: Schema<'d>,
}

/// A request's body.
pub enum Body<'d> {
    None,
    Bytes,
    /// A JSON value that is one argument.
    Whole(Schema<'d>),
    /// A JSON object of the operation's own, whose properties are arguments.
    Members(Schema<'d>),
}

/// What a successful response is.
#[derive(Clone)]
pub enum Reply<'d> {
    /// Nothing, or an object of which nothing is said.
    Empty,
    Json(Schema<'d>),
    Media,
    Multipart,
    Redirect,
}

/// All operations, in the order of APIs and files.
pub fn all(definitions: &Definitions) -> Vec<Operation<'_>> {
    let mut operations = Vec::new();
    for (api, _) in APIS {
        for file in definitions.api(api) {
            for (path, item) in file.members("paths") {
                for (method, node) in item.entries() {
                    operations.push(Operation::new(api, file, path, method, node));
                }
            }
        }
    }
    operations
}

impl<'d> Operation<'d> {
    fn new(api: &'static str, file: Node<'d>, path: &str, method: &str, node: Node<'d>) -> Self {
        let server = file.list("servers")[0];
        let base = server.get("variables").and_then(|all| all.get("basePath")?.text("default"));
        // Some keys end in a space, to be different from others on the same route.
        let path = format!("{}{}", base.expect("a base path"), path.trim());
        let id = node.text("operationId").expect("a name");
        Self { api, id, method: method.to_uppercase(), path, node, file }
    }

    /// How messages name it.
    pub fn name(&self) -> String {
        format!("{}/{}", self.api, self.id)
    }

    /// Parameters: path variables in the URL's order, the rest as listed.
    pub fn parameters(&self) -> Vec<Parameter<'d>> {
        let mut parameters: Vec<_> = self.node.list("parameters").into_iter().map(parameter).collect();
        let place = |parameter: &Parameter<'_>| match parameter.place {
            "path" => self.path.find(&format!("{{{}}}", parameter.name)).expect("a variable of the path"),
            _ => usize::MAX,
        };
        parameters.sort_by_key(place);
        parameters
    }

    pub fn body(&self) -> Body<'d> {
        let Some(content) = self.node.get("requestBody").and_then(|body| body.resolved().get("content"))
        else {
            return Body::None;
        };
        let Some(schema) = content.get("application/json").and_then(|json| json.get("schema")) else {
            return Body::Bytes;
        };
        let merged = Schema::of(schema);
        if merged.definition.is_some() || merged.properties().is_empty() {
            Body::Whole(merged)
        } else {
            Body::Members(merged)
        }
    }

    fn good(&self, digit: char) -> Option<Node<'d>> {
        let responses = self.node.members("responses");
        responses.into_iter().find(|(status, _)| status.starts_with(digit)).map(|(_, node)| node.resolved())
    }

    pub fn reply(&self) -> Reply<'d> {
        let Some(good) = self.good('2') else {
            assert!(self.good('3').is_some(), "{}: no successful response", self.name());
            return Reply::Redirect;
        };
        let content = good.members("content");
        let json = content.iter().find(|(kind, _)| *kind == "application/json");
        match (json.and_then(|(_, json)| json.get("schema")), content.first()) {
            (Some(schema), _) if says_nothing(schema) => Reply::Empty,
            (Some(schema), _) => Reply::Json(Schema::of(schema)),
            (None, Some((kind, _))) if kind.starts_with("multipart/") => Reply::Multipart,
            (None, Some(_)) => Reply::Media,
            (None, None) => Reply::Empty,
        }
    }

    /// An octet stream stands for bytes of any type; other types are listed where any may come, too.
    pub fn content_types(&self) -> Vec<&'d str> {
        let content = self.good('2').map(|good| good.members("content")).unwrap_or_default();
        let kinds: Vec<_> = content.into_iter().map(|(kind, _)| kind).collect();
        match self.reply() {
            Reply::Media => vec!["*/*"],
            _ => kinds,
        }
    }

    pub fn is_rate_limited(&self) -> bool {
        self.node.get("responses").is_some_and(|all| all.get("429").is_some())
    }

    /// Whether a 401 is what user-interactive authentication answers.
    pub fn is_interactive(&self) -> bool {
        let refused = self.node.get("responses").and_then(|all| all.get("401"));
        let content = refused.and_then(|refused| refused.get("content")?.get("application/json"));
        let schema = content.and_then(|json| json.get("schema")?.text("$ref"));
        schema.is_some_and(|reference| reference.ends_with("/auth_response.yaml"))
    }

    /// `none`, `optional`, `required` or `signed`; a scheme that isn't defined is an unknown one. What has no
    /// `security` among operations with access tokens may have one, too.
    pub fn access(&self) -> String {
        if self.node.get("security").is_none() {
            let schemes = self.file.get("components").and_then(|all| all.get("securitySchemes"));
            let schemes = schemes.map(|all| all.resolved().entries()).unwrap_or_default();
            let tokens = schemes.iter().any(|(name, _)| self.scheme(name) == "required");
            return if tokens { "optional".into() } else { "none".into() };
        }
        let alternatives = self.node.list("security");
        let schemes = alternatives.iter().flat_map(|one| one.entries());
        let kinds: Vec<_> = schemes.map(|(name, _)| self.scheme(name)).collect();
        let may_lack = alternatives.iter().any(|one| one.entries().is_empty());
        match (kinds.first(), may_lack) {
            (None, _) => "none".into(),
            (Some(_), true) if kinds.iter().all(|kind| kind == "required") => "optional".into(),
            (Some(first), _) if kinds.iter().all(|kind| kind == first) => first.clone(),
            _ => format!("{kinds:?}"),
        }
    }

    fn scheme(&self, name: &str) -> String {
        let schemes = self.file.get("components").and_then(|all| all.get("securitySchemes"));
        let Some(scheme) = schemes.and_then(|all| all.resolved().get(name)).map(Node::resolved) else {
            return format!("undefined {name}");
        };
        match (scheme.text("type"), scheme.text("scheme"), scheme.text("in")) {
            (Some("http"), Some("bearer"), _) | (Some("apiKey"), _, Some("query")) => "required".into(),
            (Some("http"), Some("X-Matrix"), _) => "signed".into(),
            other => format!("unknown {other:?}"),
        }
    }
}

fn parameter(node: Node<'_>) -> Parameter<'_> {
    // What stands beside a `$ref` only annotates.
    let node = node.resolved();
    Parameter {
        name: node.text("name").expect("a name"),
        place: node.text("in").expect("a place"),
        required: node.is_true("required"),
        schema: Schema::of(node.get("schema").expect("a schema")),
    }
}

fn says_nothing(schema: Node<'_>) -> bool {
    let members = ["$ref", "allOf", "oneOf", "additionalProperties", "patternProperties"];
    schema.text("type") == Some("object")
        && schema.members("properties").is_empty()
        && members.iter().all(|key| schema.get(key).is_none())
}
