// Written by `cargo xtask regen` from api-spec/server-server/definitions/event-schemas/m.signing_key_update.yaml. Do not edit.

//! m.signing_key_update.
//!
//! From the definitions in `server-server/definitions/event-schemas/m.signing_key_update.yaml`.

use matrix_jobs_runtime::{UserId, record};

pub use crate::client_server::definitions::cross_signing_key::CrossSigningKey;

/// A user of the sending server has other cross-signing keys.
///
/// Since Matrix 1.1.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SigningKeyUpdateEdu {
    /// `content`: object.
    pub content: SigningKeyUpdate,
}

impl SigningKeyUpdateEdu {
    /// Creates the value from its required properties.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            content: SigningKeyUpdate::new(user_id),
        }
    }
}

record! {
    SigningKeyUpdateEdu {
        0 content: Required "content",
        = "edu_type" "m.signing_key_update"
    }
}

/// Part of [`SigningKeyUpdateEdu`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct SigningKeyUpdate {
    /// The user, such as `@alice:example.org`.
    ///
    /// `user_id`: string, a user ID.
    pub user_id: UserId,
    /// `master_key`: object, optional.
    pub master_key: Option<CrossSigningKey>,
    /// `self_signing_key`: object, optional.
    pub self_signing_key: Option<CrossSigningKey>,
}

impl SigningKeyUpdate {
    /// Creates the value from its required properties.
    pub fn new(user_id: impl Into<UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            master_key: None,
            self_signing_key: None,
        }
    }

    /// Sets [`master_key`](Self#structfield.master_key).
    #[inline]
    #[must_use]
    pub fn with_master_key(mut self, master_key: CrossSigningKey) -> Self {
        self.master_key = Some(master_key);
        self
    }

    /// Sets [`self_signing_key`](Self#structfield.self_signing_key).
    #[inline]
    #[must_use]
    pub fn with_self_signing_key(mut self, self_signing_key: CrossSigningKey) -> Self {
        self.self_signing_key = Some(self_signing_key);
        self
    }
}

record! {
    SigningKeyUpdate {
        0 user_id: Required "user_id",
        1 master_key: Optional "master_key",
        2 self_signing_key: Optional "self_signing_key",
    }
}
