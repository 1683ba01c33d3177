//! A request as the definition has it, and how another one differs from it.

use matrix_jobs::RequestError;
use serde_json::Value;

use crate::definitions::operation::{Body, Operation};
use crate::given::{Given, SIGNATURE};
use crate::server::Received;

/// The access token of the connection that runs the jobs.
pub const TOKEN: &str = "a token of its own";

/// What must be sent.
pub struct Expected {
    method: String,
    /// The path's parts, one for each `/`; none where the connection makes the value.
    path: Vec<Option<String>>,
    /// In the order of the definitions.
    query: Vec<String>,
    access: String,
    content_type: Option<String>,
    body: Sent,
}

enum Sent {
    Nothing,
    Bytes(String),
    Json(Value),
}

impl Expected {
    pub fn of(operation: &Operation<'_>, given: &Given) -> Self {
        let body = match operation.body() {
            Body::None => Sent::Nothing,
            Body::Bytes => Sent::Bytes(text(&given.values["body"])),
            Body::Whole(_) if operation.id == "setProfileField" => {
                let name = text(&given.values["path.keyName"]);
                Sent::Json(Value::Object([(name, given.body())].into_iter().collect()))
            }
            Body::Whole(_) | Body::Members(_) => Sent::Json(given.body()),
        };
        let media = operation.node.get("requestBody").and_then(|body| body.resolved().get("content"));
        let defined = media.map(|media| media.entries()[0].0.to_owned());
        Self {
            method: operation.method.clone(),
            path: path(operation, given),
            query: query(operation, given),
            access: match operation.name().as_str() {
                // The two whose security the definitions have wrong, and those whose nature forbids a token: see the
                // deviations of `conformance`.
                "client-server/getRoomSummary" => "optional".into(),
                "server-server/getEventByTimestamp" => "signed".into(),
                "client-server/getContent"
                | "client-server/getContentOverrideName"
                | "client-server/getContentThumbnail"
                | "client-server/requestTokenToResetPasswordEmail"
                | "client-server/requestTokenToResetPasswordMSISDN"
                | "identity/registerAccount" => "none".into(),
                _ => operation.access(),
            },
            content_type: given.values.get("header.Content-Type").map(text).or(defined),
            body,
        }
    }

    /// In words, if there is any; `url` is what the job says about itself.
    pub fn difference(&self, sent: &Received, url: &Result<String, RequestError>) -> Option<String> {
        let (path, query) = sent.target.split_once('?').unwrap_or((&sent.target, ""));
        let is_path = |path: &str| {
            let parts: Vec<_> = path.split('/').collect();
            let fits = |(part, expected): (&&str, &Option<String>)| match expected {
                Some(expected) => part == expected,
                None => !part.is_empty() && part.bytes().all(is_unreserved),
            };
            parts.len() == self.path.len() && parts.iter().zip(&self.path).all(fits)
        };
        let url = url.as_deref().map(|url| url.strip_prefix("http://localhost").unwrap_or(url));
        let url = url.unwrap_or("(none)");
        let authorization = match self.access.as_str() {
            "signed" => Some(SIGNATURE.to_owned()),
            "required" | "optional" => Some(format!("Bearer {TOKEN}")),
            _ => None,
        };
        let checks = [
            ("the method", sent.method == self.method, format!("{} {}", self.method, sent.method)),
            ("the path", is_path(path), format!("{:?} {path}", self.path)),
            ("the query", query == self.query.join("&"), format!("{:?} {query}", self.query)),
            ("the job's own URL", is_path(url.split('?').next().unwrap_or(url)), url.to_owned()),
            (
                "the job's own query",
                url.split_once('?').map_or("", |(_, query)| query) == query,
                url.to_owned(),
            ),
            (
                "the authorization",
                sent.header("authorization") == authorization.as_deref(),
                format!("{authorization:?} {:?}", sent.header("authorization")),
            ),
            (
                "the content type",
                sent.header("content-type") == self.content_type.as_deref(),
                format!("{:?} {:?}", self.content_type, sent.header("content-type")),
            ),
            ("the body", self.body.is(&sent.body), String::from_utf8_lossy(&sent.body).into_owned()),
        ];
        let wrong = checks.into_iter().filter(|(_, good, _)| !good);
        let words: Vec<_> = wrong.map(|(what, _, values)| format!("  {what} differs: {values}")).collect();
        (!words.is_empty()).then(|| words.join("\n"))
    }
}

impl Sent {
    fn is(&self, body: &[u8]) -> bool {
        match self {
            Self::Nothing => body.is_empty(),
            Self::Bytes(bytes) => bytes.as_bytes() == body,
            Self::Json(expected) => serde_json::from_slice::<Value>(body).is_ok_and(|sent| sent == *expected),
        }
    }
}

fn path(operation: &Operation<'_>, given: &Given) -> Vec<Option<String>> {
    let part = |part: &str| {
        let Some(name) = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) else {
            assert!(!part.contains('{'), "a variable is a whole segment in {}", operation.path);
            return Some(part.to_owned());
        };
        given.values.get(&format!("path.{name}")).map(|value| encode(&text(value)))
    };
    operation.path.split('/').map(part).collect()
}

fn query(operation: &Operation<'_>, given: &Given) -> Vec<String> {
    let mut query = Vec::new();
    let mut add =
        |name: &str, value: &Value| query.push(format!("{}={}", encode(name), encode(&text(value))));
    for parameter in operation.parameters() {
        // Absent ones are not sent, whatever default the server has.
        match given.values.get(&format!("query.{}", parameter.name)) {
            None => {}
            Some(Value::Array(items)) => items.iter().for_each(|item| add(parameter.name, item)),
            Some(Value::Object(members)) => members.iter().for_each(|(name, value)| add(name, value)),
            Some(value) => add(parameter.name, value),
        }
    }
    query
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

/// RFC 3986's encoding of everything that isn't unreserved.
pub fn encode(text: &str) -> String {
    let byte =
        |byte: u8| if is_unreserved(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    text.bytes().map(byte).collect()
}
