// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.start$m.reciprocate.v1.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.start$m.reciprocate.v1.yaml`.

use matrix_jobs_runtime::event::RelatesTo;
use matrix_jobs_runtime::record;

/// Content of `m.key.verification.start` events: `m.reciprocate.v1`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyVerificationStartReciprocateV1Content {
    /// `from_device`: string.
    pub from_device: String,
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `secret`: string.
    pub secret: String,
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
}

impl KeyVerificationStartReciprocateV1Content {
    /// Creates the value from its required properties.
    pub fn new(from_device: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            from_device: from_device.into(),
            transaction_id: None,
            secret: secret.into(),
            relates_to: None,
        }
    }

    /// Sets [`transaction_id`](Self#structfield.transaction_id).
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets [`relates_to`](Self#structfield.relates_to).
    #[inline]
    #[must_use]
    pub fn with_relates_to(mut self, relates_to: RelatesTo) -> Self {
        self.relates_to = Some(relates_to);
        self
    }
}

record! {
    KeyVerificationStartReciprocateV1Content {
        0 from_device: Required "from_device",
        1 transaction_id: Optional "transaction_id",
        2 secret: Required "secret",
        3 relates_to: Optional "m.relates_to",
        = "method" "m.reciprocate.v1"
    }
}
