//! What a server answered.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode as HttpStatus, header};
use url::Url;

use crate::endpoint::Endpoint;
use crate::receive::Attachment;

/// The part of a reply that comes first: HTTP status, headers, and the URL that answered.
///
/// `Debug` shows only the names of headers.
#[derive(Clone, PartialEq, Eq)]
pub struct ReplyHead {
    status: HttpStatus,
    headers: HeaderMap,
    url: Arc<Url>,
}

impl ReplyHead {
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

    /// A header as text, if it is there and is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The content type as the server wrote it.
    pub fn content_type(&self) -> Option<&str> {
        self.headers.get(header::CONTENT_TYPE)?.to_str().ok()
    }

    /// The URL that answered, after redirects.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Whether the reply is of the kind that the operation promises.
    pub(crate) fn is_good(&self, endpoint: &Endpoint) -> bool {
        self.status.is_success() || endpoint.redirects && self.is_redirect()
    }

    pub(crate) fn is_redirect(&self) -> bool {
        self.status.is_redirection() && self.headers.contains_key(header::LOCATION)
    }

    /// "HTTP 502 Bad Gateway".
    pub(crate) fn describe(&self) -> String {
        let reason = self.status.canonical_reason().unwrap_or_default();
        format!("HTTP {} {reason}", self.status()).trim_end().to_owned()
    }
}

impl fmt::Debug for ReplyHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReplyHead")
            .field("status", &self.status())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// A whole reply. `Debug` doesn't show the body.
#[derive(Clone, Copy)]
pub struct Reply<'a> {
    head: &'a ReplyHead,
    body: &'a Bytes,
    attachment: Option<&'a Attachment>,
}

impl<'a> Reply<'a> {
    pub(crate) fn new(head: &'a ReplyHead, body: &'a Bytes) -> Self {
        Self { head, body, attachment: None }
    }

    /// The same with a body that isn't in memory.
    pub(crate) fn with(self, attachment: Option<&'a Attachment>) -> Self {
        Self { attachment, ..self }
    }

    /// HTTP status and headers.
    pub fn head(&self) -> &'a ReplyHead {
        self.head
    }

    /// The body as it came, decompressed. Nothing is in it if it went to a file, or is read as a stream.
    pub fn body(&self) -> &'a Bytes {
        self.body
    }

    /// The body, if it isn't in memory.
    pub(crate) fn attachment(&self) -> Option<&'a Attachment> {
        self.attachment
    }

    /// Whether there is no body, wherever it went.
    pub(crate) fn is_empty(&self) -> bool {
        self.body.is_empty() && self.attachment.is_none_or(Attachment::is_empty)
    }
}

impl fmt::Debug for Reply<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").field("head", self.head).field("bytes", &self.body.len()).finish()
    }
}
