//! The error object of Matrix, and what it says of a session.

use std::fmt;

use crate::json::{self, Json, JsonObject, JsonValue};
use crate::protocol::text::Known;
use crate::record;

/// What errors have besides their code and words.
const MEMBERS: &[&str] = &[
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

/// The error object that Matrix servers send. `Debug` shows of further members only those names that are usual, since a
/// server may put anything there.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct MatrixError {
    /// The error's code, such as `M_FORBIDDEN`. Servers sometimes leave it out.
    pub errcode: Option<String>,
    /// The server's words for people.
    pub error: Option<String>,
    /// All other members.
    pub members: JsonObject,
}

impl MatrixError {
    /// One of the further members, with a type of the caller's choosing: `field::<String>("room_version")`. None if it
    /// isn't there or of another type.
    pub fn field<T: Json>(&self, name: &str) -> Option<T> {
        let member = self.members.get(name).filter(|member| !member.is_null())?;
        json::__private::deserialize(member).ok()
    }
}

impl fmt::Debug for MatrixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MatrixError")
            .field("errcode", &self.errcode)
            .field("error", &self.error)
            .field("members", &Known(MEMBERS, self.members.keys()))
            .finish()
    }
}

record! {
    MatrixError {
        0 errcode: Optional "errcode",
        1 error: Optional "error",
        ..members
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
            let soft = error.members.get("soft_logout").unwrap_or(&JsonValue::Null);
            !matches!(soft, JsonValue::Null | JsonValue::Bool(false))
        };
        is_unknown.then(|| if is_soft() { Self::Soft } else { Self::Hard })
    }
}
