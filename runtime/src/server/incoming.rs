//! A request as it came.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::Method;
use http::header::{AUTHORIZATION, HeaderMap};
use percent_encoding::percent_decode_str;
use url::form_urlencoded;

use super::error::ErrorResponse;
use crate::json::Secret;
use crate::protocol::endpoint::Endpoint;
use crate::request::query::ACCESS_TOKEN;

/// A request that came to a server, with its whole body. `Debug` shows neither query, headers nor body.
pub struct IncomingRequest {
    head: http::request::Parts,
    query: Vec<(String, String)>,
    body: Bytes,
}

impl IncomingRequest {
    /// Takes a request of an HTTP server. How large a body may be is for that server to limit.
    pub fn new(request: http::Request<impl Into<Bytes>>) -> Self {
        let (head, body) = request.into_parts();
        let query = head.uri.query().unwrap_or_default();
        let query = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        Self { head, query, body: body.into() }
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.head.method
    }

    /// The path as it came, percent-encoded, without the query.
    pub fn path(&self) -> &str {
        self.head.uri.path()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The parameters of the query, decoded, in their order.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The access token: from the header `Authorization`, or from the query, where older servers and clients put it.
    pub fn access_token(&self) -> Option<Secret> {
        let bearer = self.head.headers.get(AUTHORIZATION).and_then(|value| {
            let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
            scheme.eq_ignore_ascii_case("Bearer").then(|| token.trim().to_owned())
        });
        let in_query =
            || self.query.iter().find(|(name, _)| name == ACCESS_TOKEN).map(|(_, token)| token.clone());
        bearer.or_else(in_query).map(Secret::new)
    }

    /// Whether its method and path are those of an operation, or may be: a path with variables fits where another one has
    /// the same parts fixed, which is the one that a [`Router`](super::Router) finds.
    pub fn fits(&self, endpoint: &Endpoint) -> bool {
        endpoint.method.as_str() == self.method().as_str() && variables(endpoint, self.path()).is_some()
    }

    /// The values of a path's variables with their names; none if the path is another one.
    pub(super) fn variables(
        &self,
        endpoint: &Endpoint,
    ) -> Result<Option<Vec<(&'static str, String)>>, ErrorResponse> {
        let Some(variables) = variables(endpoint, self.path()) else { return Ok(None) };
        let decode = |(name, value)| match percent_decode_str(value).decode_utf8() {
            Ok(value) => Ok((name, Cow::into_owned(value))),
            Err(_) => Err(ErrorResponse::invalid_parameter(format!("`{name}` in the path isn't UTF-8."))),
        };
        variables.into_iter().map(decode).collect::<Result<_, _>>().map(Some)
    }
}

impl fmt::Debug for IncomingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IncomingRequest")
            .field("method", &self.head.method)
            .field("path", &self.path())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The values of the path's variables, still encoded; none if it isn't a path of the operation. None of them may be
/// empty but the last, if the operation says so.
pub(super) fn variables<'p>(endpoint: &Endpoint, path: &'p str) -> Option<Vec<(&'static str, &'p str)>> {
    let (mut parts, mut segments) = (endpoint.path.split('/').peekable(), path.split('/'));
    let mut variables = Vec::new();
    while let Some(part) = parts.next() {
        let may_be_empty = endpoint.last_may_be_empty && parts.peek().is_none();
        match (variable(part), segments.next()) {
            (Some(name), None) if may_be_empty => variables.push((name, "")),
            (Some(name), Some(segment)) if may_be_empty || !segment.is_empty() => {
                variables.push((name, segment));
            }
            (None, Some(segment)) if part == segment => {}
            _ => return None,
        }
    }
    segments.next().is_none().then_some(variables)
}

/// The name of the variable that a segment of a template is.
pub(super) fn variable(part: &str) -> Option<&str> {
    part.strip_prefix('{')?.strip_suffix('}')
}
