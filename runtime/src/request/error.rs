//! Why a connection can't be made, and why a request can't be sent.

use std::error::Error;
use std::fmt;

use crate::json::WriteError;

/// Why a [`Connection`](crate::Connection) can't be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionError(String);

impl ConnectionError {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self(problem.into())
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for ConnectionError {}

/// Why a request can't be sent: a path variable, query parameter, header or body that would not arrive as meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestError(String);

impl RequestError {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self(problem.into())
    }

    /// A body that can't be written.
    pub(super) fn unwritable(problem: WriteError) -> Self {
        Self(format!("the body: {problem}"))
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for RequestError {}
