// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.start$m.sas.v1.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.start$m.sas.v1.yaml`.

use matrix_jobs_runtime::event::RelatesTo;
use matrix_jobs_runtime::record;

pub use crate::enums::ShortAuthenticationString;

/// Content of `m.key.verification.start` events: `m.sas.v1`.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyVerificationStartSasV1Content {
    /// `from_device`: string.
    pub from_device: String,
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `key_agreement_protocols`: array.
    pub key_agreement_protocols: Vec<String>,
    /// `hashes`: array.
    pub hashes: Vec<String>,
    /// `message_authentication_codes`: array.
    pub message_authentication_codes: Vec<String>,
    /// `short_authentication_string`: array.
    pub short_authentication_string: Vec<ShortAuthenticationString>,
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
}

impl KeyVerificationStartSasV1Content {
    /// Creates the value from its required properties.
    pub fn new(
        from_device: impl Into<String>,
        key_agreement_protocols: impl IntoIterator<Item = impl Into<String>>,
        hashes: impl IntoIterator<Item = impl Into<String>>,
        message_authentication_codes: impl IntoIterator<Item = impl Into<String>>,
        short_authentication_string: Vec<ShortAuthenticationString>,
    ) -> Self {
        Self {
            from_device: from_device.into(),
            transaction_id: None,
            key_agreement_protocols: key_agreement_protocols
                .into_iter()
                .map(Into::into)
                .collect(),
            hashes: hashes.into_iter().map(Into::into).collect(),
            message_authentication_codes: message_authentication_codes
                .into_iter()
                .map(Into::into)
                .collect(),
            short_authentication_string,
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
    KeyVerificationStartSasV1Content {
        0 from_device: Required "from_device",
        1 transaction_id: Optional "transaction_id",
        2 key_agreement_protocols: Required "key_agreement_protocols",
        3 hashes: Required "hashes",
        4 message_authentication_codes: Required "message_authentication_codes",
        5 short_authentication_string: Required "short_authentication_string",
        6 relates_to: Optional "m.relates_to",
        = "method" "m.sas.v1"
    }
}
