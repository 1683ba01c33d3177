//! What the server was asked.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use url::Url;

use crate::json::JsonValue;
use crate::platform::Instant;
use crate::protocol::endpoint::Method;
use crate::request::prepared::Request;

/// A request that a [`MockConnection`](super::MockConnection) got, as it would have gone out.
///
/// `Debug` shows only the names of headers and query parameters, and nothing of the body: the access token, and what
/// else is secret, is to be had from the methods.
#[derive(Clone)]
pub struct RecordedRequest {
    operation_id: &'static str,
    method: Method,
    url: Url,
    headers: HeaderMap,
    body: Bytes,
    at: Instant,
}

impl RecordedRequest {
    pub(super) fn new(request: &Request, body: Bytes) -> Self {
        Self {
            operation_id: request.endpoint().operation_id,
            method: request.method,
            url: (*request.url).clone(),
            headers: request.headers.clone(),
            body,
            at: Instant::now(),
        }
    }

    /// The operation's name in the Matrix definitions.
    pub fn operation_id(&self) -> &'static str {
        self.operation_id
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.method
    }

    /// Where it went.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// The path of the URL, percent-encoded as it was sent.
    pub fn path(&self) -> &str {
        self.url.path()
    }

    /// The value of a query parameter, decoded: of the first of this name, if there are more. None if there is none.
    pub fn query(&self, name: &str) -> Option<String> {
        self.url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }

    /// All query parameters in order, decoded.
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        self.url.query_pairs().into_owned().collect()
    }

    /// The headers that the job and its connection set. Those that only HTTP needs, such as `Host`, are not among them.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header as a string, if it is there and is one.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The access token it was sent with, if any.
    pub fn access_token(&self) -> Option<&str> {
        self.header(AUTHORIZATION.as_str())?.strip_prefix("Bearer ")
    }

    /// The body; empty if there was none.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON; `null` if it is none.
    pub fn json(&self) -> JsonValue {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }

    /// When the server had got it, by tokio's clock, which tests can pause.
    pub fn at(&self) -> Instant {
        self.at
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<_> = self.query_pairs().into_iter().map(|(name, _)| name).collect();
        f.debug_struct("RecordedRequest")
            .field("operation_id", &self.operation_id)
            .field("method", &self.method)
            .field("path", &self.path())
            .field("query", &query)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
