//! The first part of a response: HTTP status and headers.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, StatusCode as HttpStatus, header};
use url::Url;

use crate::platform;
use crate::protocol::endpoint::Endpoint;

/// The part of a response that comes first: HTTP status, headers, and the URL that answered.
///
/// `Debug` shows only the names of headers.
#[derive(Clone, PartialEq, Eq)]
pub struct ResponseHead {
    status: HttpStatus,
    headers: HeaderMap,
    url: Arc<Url>,
}

impl ResponseHead {
    pub(crate) fn new(status: HttpStatus, headers: HeaderMap, url: impl Into<Arc<Url>>) -> Self {
        Self { status, headers, url: url.into() }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// All headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// A header as a string, if it is there and is one.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// A header of HTTP's own, which needn't be looked for by its text.
    pub(crate) fn known(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The content type as the server wrote it.
    pub fn content_type(&self) -> Option<&str> {
        self.known(header::CONTENT_TYPE)
    }

    /// The URL that answered, after redirects.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Whether the response is of the kind that the operation promises.
    pub(crate) fn is_good(&self, endpoint: &Endpoint) -> bool {
        self.status.is_success() || endpoint.redirects && self.is_redirect()
    }

    pub(crate) fn is_redirect(&self) -> bool {
        self.status.is_redirection() && self.headers.contains_key(header::LOCATION)
    }

    /// How long the server asks to wait, by the header `Retry-After`: seconds or a date. A date counts from the
    /// server's own clock, since one of the clocks may be wrong.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let given = self.known(header::RETRY_AFTER)?.trim();
        if !given.is_empty() && given.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(Duration::from_secs(given.parse().unwrap_or(u64::MAX)));
        }
        let then = httpdate::parse_http_date(given).ok()?;
        let date = self.known(header::DATE).and_then(|date| httpdate::parse_http_date(date).ok());
        let now = date.unwrap_or_else(platform::now);
        Some(then.duration_since(now).unwrap_or_default())
    }

    /// "HTTP 502 Bad Gateway".
    pub(crate) fn describe(&self) -> String {
        let reason = self.status.canonical_reason().unwrap_or_default();
        format!("HTTP {} {reason}", self.status()).trim_end().to_owned()
    }
}

impl fmt::Debug for ResponseHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseHead")
            .field("status", &self.status())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}
