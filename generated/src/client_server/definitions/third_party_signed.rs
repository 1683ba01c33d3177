// Written by `cargo xtask regen` from api-spec/client-server/definitions/third_party_signed.yaml. Do not edit.

//! Third-party Signed.
//!
//! From the definitions in `client-server/definitions/third_party_signed.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map, Secret};
use matrix_jobs_runtime::{UserId, record};

/// An identity server's word on whom an invite is for.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct ThirdPartySigned {
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// `mxid`: string, a user ID.
    pub mxid: UserId,
    /// `token`: string, secret (hidden by `Debug`).
    pub token: Secret,
    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub signatures: Map<String, Map<String, String>>,
    /// All other properties.
    pub extra: JsonObject,
}

impl ThirdPartySigned {
    /// Creates the value from its required properties.
    pub fn new(
        sender: impl Into<UserId>,
        mxid: impl Into<UserId>,
        token: impl Into<Secret>,
        signatures: impl IntoIterator<Item = (String, Map<String, String>)>,
    ) -> Self {
        Self {
            sender: sender.into(),
            mxid: mxid.into(),
            token: token.into(),
            signatures: signatures.into_iter().collect(),
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
    ThirdPartySigned {
        0 sender: Required "sender",
        1 mxid: Required "mxid",
        2 token: Required "token",
        3 signatures: Required "signatures",
        ..extra
    }
}
