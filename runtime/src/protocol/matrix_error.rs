//! The error object of Matrix, and what it says of a session.

use std::error::Error;
use std::fmt;

use crate::json::{self, Json, JsonObject, JsonValue};
use crate::protocol::text::{known, printable};
use crate::record;

/// What errors have besides their code and words.
const PROPERTIES: &[&str] = &[
    "admin_contact",
    "completed",
    "consent_uri",
    "current_version",
    "flows",
    "limit_type",
    "params",
    "retry_after_ms",
    "room_version",
    "session",
    "soft_logout",
];

/// The error object that Matrix servers send: [`JobError::matrix_error`](crate::JobError::matrix_error).
///
/// It prints as its code and the server's words, in one line without control characters. `Debug` shows of further
/// properties only those names that are usual, since a server may put anything there.
#[non_exhaustive]
#[derive(Clone)]
pub struct MatrixError {
    /// The error's code, such as `M_FORBIDDEN`. Servers sometimes leave it out.
    pub errcode: Option<String>,
    /// The server's words for people.
    pub error: Option<String>,
    /// All other properties.
    pub extra: JsonObject,
}

impl MatrixError {
    /// An error with a code such as `M_FORBIDDEN`, and words for people.
    pub fn new(errcode: impl Into<String>, message: impl Into<String>) -> Self {
        Self { errcode: Some(errcode.into()), error: Some(message.into()), extra: JsonObject::new() }
    }

    /// One of the other properties, with a type of the caller's choosing: `field::<String>("room_version")`. None if it
    /// isn't there or of another type.
    pub fn field<T: Json>(&self, name: &str) -> Option<T> {
        let value = self.extra.get(name).filter(|value| !value.is_null())?;
        json::__private::deserialize(value).ok()
    }
}

impl fmt::Display for MatrixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.errcode, &self.error) {
            (Some(code), Some(words)) => write!(f, "{}: {}", printable(code), printable(words)),
            (Some(only), None) | (None, Some(only)) => f.write_str(&printable(only)),
            (None, None) => f.write_str("an error without code and message"),
        }
    }
}

impl Error for MatrixError {}

impl fmt::Debug for MatrixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MatrixError")
            .field("errcode", &self.errcode)
            .field("error", &self.error)
            .field("extra", &known(PROPERTIES, &mut self.extra.keys()))
            .finish()
    }
}

record! {
    MatrixError {
        0 errcode: Optional "errcode",
        1 error: Optional "error",
        ..extra
    }
}

/// What the server means by refusing an access token that it doesn't know, or doesn't know any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Logout {
    /// The device is still there: after another login with its ID the program goes on where it was, encryption keys
    /// included.
    Soft,
    /// The device is gone: what the program has kept for it has no use any more. Before a program deletes what can't be
    /// restored, it should ask `whoami`: homeservers have passed another server's `M_UNKNOWN_TOKEN` on as their own.
    Hard,
}

impl Logout {
    /// Whether an error is one, and which.
    pub(crate) fn of(error: &MatrixError) -> Option<Self> {
        let is_unknown = error.errcode.as_deref() == Some("M_UNKNOWN_TOKEN");
        // What isn't clearly hard is soft: a hard logout has programs throw away what they can't restore.
        let is_soft = || {
            let soft = error.extra.get("soft_logout").unwrap_or(&JsonValue::Null);
            !matches!(soft, JsonValue::Null | JsonValue::Bool(false))
        };
        is_unknown.then(|| if is_soft() { Self::Soft } else { Self::Hard })
    }
}
