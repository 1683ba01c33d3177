//! Operations with their bodies.

use super::files::{Definitions, Node};
use super::schema::Schema;

pub const APIS: [&str; 5] =
    ["application-service", "client-server", "identity", "push-gateway", "server-server"];

/// Which of an operation's bodies it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Request,
    Success,
    Error,
}

/// A body of an operation.
#[derive(Clone)]
pub struct Body<'d> {
    pub api: &'static str,
    pub operation: &'d str,
    pub kind: Kind,
    /// 0 for a request.
    pub status: u16,
    pub media_type: &'d str,
    media: Node<'d>,
}

/// All bodies of all operations, in the order of the files.
pub fn bodies(definitions: &Definitions) -> Vec<Body<'_>> {
    let mut bodies = Vec::new();
    for api in APIS {
        for file in definitions.of_api(api) {
            for (_, path) in file.members("paths") {
                for method in ["get", "post", "put", "delete"] {
                    path.get(method).into_iter().for_each(|operation| of(api, operation, &mut bodies));
                }
            }
        }
    }
    bodies
}

fn of<'d>(api: &'static str, node: Node<'d>, bodies: &mut Vec<Body<'d>>) {
    let operation = node.text("operationId").expect("an operation has a name");
    let mut add = |kind, status, content: Node<'d>| {
        for (media_type, media) in content.followed().members("content") {
            bodies.push(Body { api, operation, kind, status, media_type, media });
        }
    };
    if let Some(body) = node.get("requestBody") {
        add(Kind::Request, 0, body);
    }
    for (status, response) in node.members("responses") {
        let kind = if status.starts_with('2') { Kind::Success } else { Kind::Error };
        if let Ok(status) = status.parse() {
            add(kind, status, response);
        }
    }
}

impl<'d> Body<'d> {
    /// How messages call it.
    pub fn name(&self) -> String {
        match self.kind {
            Kind::Request => format!("{} {} request", self.api, self.operation),
            _ => format!("{} {} {}", self.api, self.operation, self.status),
        }
    }

    pub fn is_json(&self) -> bool {
        self.media_type == "application/json"
    }

    /// What the definitions say about it; older ones say nothing of files.
    pub fn schema(&self) -> Option<Schema<'d>> {
        self.media.get("schema").map(Schema::of)
    }

    /// Examples of the whole: of the media type, of the schema, or else of what the schema refers to.
    pub fn examples(&self) -> Vec<Node<'d>> {
        let media = self.media;
        let named = media.members("examples").into_iter().filter_map(|(_, one)| one.followed().get("value"));
        let mut examples: Vec<_> = media.get("example").into_iter().chain(named).collect();
        if let Some(schema) = media.get("schema") {
            examples.extend(schema.get("example").or_else(|| schema.followed().get("example")));
        }
        examples
    }
}
