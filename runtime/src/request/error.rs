//! Why a connection can't be made, and why a request can't be sent.

use std::error::Error;
use std::fmt;

use crate::json::WriteError;

/// Why a [`Connection`](crate::Connection) can't be made. [`kind`](Self::kind) is what programs compare; no part of the
/// base URL is shown, since a password may be in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionError {
    kind: ConnectionErrorKind,
    message: String,
}

/// The kinds of a [`ConnectionError`].
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ConnectionErrorKind {
    /// The base URL is not one of a homeserver.
    InvalidBaseUrl,
    /// TLS can't be set up: the system has no certificates, one that the program gave is not a certificate, or the
    /// feature `rustls` is off.
    Tls,
    /// The HTTP client can't be set up: the user agent is not a header's value, or the proxy's URL is not a URL.
    Http,
}

impl ConnectionError {
    pub(crate) fn new(kind: ConnectionErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into() }
    }

    /// The kind of the error.
    pub fn kind(&self) -> ConnectionErrorKind {
        self.kind
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for ConnectionError {}

/// Why a request can't be sent: a path variable, query parameter, header or body that would not arrive as meant.
/// [`kind`](Self::kind) says which part of the request is at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestError {
    kind: RequestErrorKind,
    message: String,
    source: Option<WriteError>,
}

/// The part of a request that a [`RequestError`] is about.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RequestErrorKind {
    /// The path: a variable without a value, a value that would make it the path of another operation, or a path that
    /// is not percent-encoded.
    Path,
    /// A query parameter.
    Query,
    /// A header.
    Header,
    /// The body. Where it could not be written as JSON, the [source](Error::source) is a
    /// [`WriteError`](crate::json::WriteError).
    Body,
}

impl RequestError {
    pub(crate) fn new(kind: RequestErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), source: None }
    }

    /// The body can't be written.
    pub(super) fn unwritable(source: WriteError) -> Self {
        Self {
            source: Some(source.clone()),
            ..Self::new(RequestErrorKind::Body, format!("the body: {source}"))
        }
    }

    /// The part of the request that is at fault.
    pub fn kind(&self) -> RequestErrorKind {
        self.kind
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for RequestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}
