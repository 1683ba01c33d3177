// Written by `cargo xtask regen` from api-spec/client-server/definitions/auth_data.yaml. Do not edit.

//! Authentication Data.
//!
//! From the definitions in `client-server/definitions/auth_data.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Secret};
use matrix_jobs_runtime::record;

/// The answer to one stage of user-interactive authentication.
///
/// What a stage wants beside `type` and `session` is set by [`with`](https://spec.matrix.org/latest/client-server-api/Self::with): for
/// `m.login.password` these are `identifier` and `password`.
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct AuthenticationData {
    /// The stage that is answered; without it, the server looks whether `session` was completed
    /// elsewhere.
    ///
    /// `type`: string, optional.
    pub r#type: Option<String>,
    /// The session, as the server's answer to the first attempt named it.
    ///
    /// `session`: string, optional.
    pub session: Option<String>,
    /// All other properties. Secret: `Debug` hides them.
    pub extra: Secret<JsonObject>,
}

impl AuthenticationData {
    /// Creates the value. It has no required properties.
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

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.expose_mut().insert(name.into(), value.into());
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
