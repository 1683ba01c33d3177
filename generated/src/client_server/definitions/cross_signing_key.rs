// Written by `cargo xtask regen` from api-spec/client-server/definitions/cross_signing_key.yaml. Do not edit.

//! CrossSigningKey.
//!
//! From the definitions in `client-server/definitions/cross_signing_key.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map};
use matrix_jobs_runtime::{UserId, open_enum, record};

/// One of a user's cross-signing keys, signed.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct CrossSigningKey {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// What the key is for: `master`, `self_signing` or `user_signing`.
    ///
    /// `usage`: array.
    pub usage: Vec<CrossSigningKeyUsage>,
    /// The public key: its ID, such as `ed25519:base64`, with the key in unpadded base64.
    ///
    /// `keys`: object, a map.
    pub keys: Map<String, String>,
    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: any JSON object, optional.
    pub signatures: Option<JsonObject>,
    /// All other properties.
    pub extra: JsonObject,
}

impl CrossSigningKey {
    /// Creates the value from its required properties.
    pub fn new(
        user_id: impl Into<UserId>,
        usage: Vec<CrossSigningKeyUsage>,
        keys: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            usage,
            keys: keys.into_iter().collect(),
            signatures: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`signatures`](Self#structfield.signatures).
    #[inline]
    #[must_use]
    pub fn with_signatures(mut self, signatures: JsonObject) -> Self {
        self.signatures = Some(signatures);
        self
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
    CrossSigningKey {
        0 user_id: Required "user_id",
        1 usage: Required "usage",
        2 keys: Required "keys",
        3 signatures: Optional "signatures",
        ..extra
    }
}

/// Part of [`CrossSigningKey`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CrossSigningKeyUsage {
    /// `master`
    Master,
    /// `self_signing`
    SelfSigning,
    /// `user_signing`
    UserSigning,
    #[doc(hidden)]
    _Custom(Box<str>),
}

open_enum! {
    CrossSigningKeyUsage {
        Master = "master",
        SelfSigning = "self_signing",
        UserSigning = "user_signing",
    }
}
