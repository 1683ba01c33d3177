// Written by `cargo xtask regen` from api-spec/client-server/definitions/user_identifier.yaml. Do not edit.

//! User identifier.
//!
//! From the definitions in `client-server/definitions/user_identifier.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::record;

/// Who somebody is, in one of several ways.
///
/// What a way wants beside `type` is set by [`with`](https://spec.matrix.org/latest/client-server-api/Self::with): `user` for `m.id.user`, `medium`
/// and `address` for `m.id.thirdparty`, `country` and `phone` for `m.id.phone`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UserIdentifier {
    /// The way: `m.id.user`, `m.id.thirdparty` or `m.id.phone`.
    ///
    /// `type`: string.
    pub r#type: String,
    /// All other properties.
    pub extra: JsonObject,
}

impl UserIdentifier {
    /// Creates the value from its required properties.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            extra: JsonObject::new(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<JsonValue>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    UserIdentifier {
        0 r#type: Required "type",
        ..extra
    }
}
