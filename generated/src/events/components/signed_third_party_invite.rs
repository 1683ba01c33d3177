// Written by `cargo xtask regen` from api-spec/event-schemas/schema/components/signed_third_party_invite.yaml. Do not edit.

//! SignedThirdPartyInvite.
//!
//! From the definitions in `event-schemas/schema/components/signed_third_party_invite.yaml`.

use matrix_jobs_runtime::json::{JsonObject, JsonValue, Map, Secret};
use matrix_jobs_runtime::{UserId, record};

/// An identity server's word on whom an invite is for.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SignedThirdPartyInvite {
    /// `mxid`: string, a user ID.
    pub mxid: UserId,
    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub signatures: Map<String, Map<String, String>>,
    /// `token`: string, secret (hidden by `Debug`).
    pub token: Secret,
    /// All other properties.
    pub extra: JsonObject,
}

impl SignedThirdPartyInvite {
    /// Creates the value from its required properties.
    pub fn new(
        mxid: impl Into<UserId>,
        signatures: impl IntoIterator<Item = (String, Map<String, String>)>,
        token: impl Into<Secret>,
    ) -> Self {
        Self {
            mxid: mxid.into(),
            signatures: signatures.into_iter().collect(),
            token: token.into(),
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
    SignedThirdPartyInvite {
        0 mxid: Required "mxid",
        1 signatures: Required "signatures",
        2 token: Required "token",
        ..extra
    }
}
