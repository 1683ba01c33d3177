// Written by `cargo xtask regen` from api-spec/event-schemas/schema/components/signed_third_party_invite.yaml, Matrix 1.19. Do not edit.

//! SignedThirdPartyInvite.
//!
//! From the definitions in `event-schemas/schema/components/signed_third_party_invite.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::{ServerName, UserId, record};

/// An identity server's word on whom an invite is for.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct SignedThirdPartyInvite {
    /// `mxid`: a user ID.
    pub mxid: UserId,
    /// `signatures`: an object with keys of its own; each value is an object with keys of its own; each value is text.
    pub signatures: BTreeMap<ServerName, BTreeMap<String, String>>,
    /// `token`: text.
    pub token: String,
}

impl SignedThirdPartyInvite {
    /// A value with all that it can't do without.
    pub fn new(
        mxid: impl Into<UserId>,
        signatures: BTreeMap<ServerName, BTreeMap<String, String>>,
        token: impl Into<String>,
    ) -> Self {
        Self {
            mxid: mxid.into(),
            signatures,
            token: token.into(),
        }
    }
}

record! {
    SignedThirdPartyInvite {
        0 mxid: Required "mxid",
        1 signatures: Required "signatures",
        2 token: Required "token",
    }
}
