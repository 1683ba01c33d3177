// Written by `cargo xtask regen` from api-spec/client-server/definitions/auth_data.yaml, Matrix 1.19. Do not edit.

//! Authentication Data.
//!
//! From the definitions in `client-server/definitions/auth_data.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// The definition `auth_data`.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Default)]
pub struct AuthenticationData {
    /// `type`: text, may be missing.
    pub r#type: Option<String>,
    /// `session`: text, may be missing.
    pub session: Option<String>,
    /// All other members.
    pub extra: JsonObject,
}

impl AuthenticationData {
    /// A value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type`](Self#structfield.type).
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`session`](Self#structfield.session).
    #[must_use]
    pub fn with_session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// Sets a member that has no field of its own.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<JsonValue>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    AuthenticationData {
        0 r#type: Optional "type",
        1 session: Optional "session",
        ..extra
    }
}
