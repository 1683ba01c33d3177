// Written by `cargo xtask regen` from api-spec/event-schemas/schema/m.key.verification.start.yaml. Do not edit.

//! Starts a key verification by one of several methods.
//!
//! From the definitions in `event-schemas/schema/m.key.verification.start.yaml`.

use matrix_jobs_runtime::event::{
    EventContent, MessageLikeEventContent, RelatesTo, ToDeviceEventContent,
};
use matrix_jobs_runtime::json::{JsonObject, JsonValue};
use matrix_jobs_runtime::{record, tagged};

pub use crate::enums::ShortAuthenticationString;
pub use crate::events::key_verification_start_reciprocate_v1::KeyVerificationStartReciprocateV1Content;
pub use crate::events::key_verification_start_sas_v1::KeyVerificationStartSasV1Content;

/// Starts a key verification by one of several methods.
///
/// Content of `m.key.verification.start` events: to-device, message-like, since Matrix 1.8 or earlier.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Sent by [`SendMessageJob::event`](crate::client_server::SendMessageJob::event) and [`SendToDeviceJob::event`](crate::client_server::SendToDeviceJob::event)."
)]
#[doc(alias = "m.key.verification.start")]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub enum KeyVerificationStartEventContent {
    /// `method` is `m.reciprocate.v1`.
    ReciprocateV1(KeyVerificationStartReciprocateV1Content),
    /// `method` is `m.sas.v1`.
    SasV1(KeyVerificationStartSasV1Content),
    /// `method` is missing or has another value, or what its value requires is missing.
    Other(KeyVerificationStartOtherContent),
}

impl KeyVerificationStartEventContent {
    /// Creates [`ReciprocateV1`](Self::ReciprocateV1) from its required properties.
    pub fn reciprocate_v1(
        from_device: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        Self::ReciprocateV1(
            KeyVerificationStartReciprocateV1Content::new(from_device, secret),
        )
    }

    /// Creates [`SasV1`](Self::SasV1) from its required properties.
    pub fn sas_v1(
        from_device: impl Into<String>,
        key_agreement_protocols: impl IntoIterator<Item = impl Into<String>>,
        hashes: impl IntoIterator<Item = impl Into<String>>,
        message_authentication_codes: impl IntoIterator<Item = impl Into<String>>,
        short_authentication_string: Vec<ShortAuthenticationString>,
    ) -> Self {
        Self::SasV1(
            KeyVerificationStartSasV1Content::new(
                from_device,
                key_agreement_protocols,
                hashes,
                message_authentication_codes,
                short_authentication_string,
            ),
        )
    }

    /// `method`: string, which tells the variants apart.
    #[inline]
    pub fn method(&self) -> &str {
        match self {
            Self::ReciprocateV1(_) => "m.reciprocate.v1",
            Self::SasV1(_) => "m.sas.v1",
            Self::Other(content) => &content.method,
        }
    }

    /// `from_device`: string.
    #[inline]
    pub fn from_device(&self) -> &str {
        match self {
            Self::ReciprocateV1(content) => &content.from_device,
            Self::SasV1(content) => &content.from_device,
            Self::Other(content) => &content.from_device,
        }
    }

    /// `transaction_id`: string, optional.
    #[inline]
    pub fn transaction_id(&self) -> Option<&str> {
        match self {
            Self::ReciprocateV1(content) => content.transaction_id.as_deref(),
            Self::SasV1(content) => content.transaction_id.as_deref(),
            Self::Other(content) => content.transaction_id.as_deref(),
        }
    }

    /// Sets [`transaction_id`](Self::transaction_id).
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        let value = transaction_id.into();
        match &mut self {
            Self::ReciprocateV1(content) => content.transaction_id = Some(value),
            Self::SasV1(content) => content.transaction_id = Some(value),
            Self::Other(content) => content.transaction_id = Some(value),
        }
        self
    }

    /// `m.relates_to`: object, optional.
    #[inline]
    pub fn relates_to(&self) -> Option<&RelatesTo> {
        match self {
            Self::ReciprocateV1(content) => content.relates_to.as_ref(),
            Self::SasV1(content) => content.relates_to.as_ref(),
            Self::Other(content) => content.relates_to.as_ref(),
        }
    }

    /// Sets [`relates_to`](Self::relates_to).
    #[inline]
    #[must_use]
    pub fn with_relates_to(mut self, relates_to: RelatesTo) -> Self {
        let value = relates_to;
        match &mut self {
            Self::ReciprocateV1(content) => content.relates_to = Some(value),
            Self::SasV1(content) => content.relates_to = Some(value),
            Self::Other(content) => content.relates_to = Some(value),
        }
        self
    }
}

tagged! {
    KeyVerificationStartEventContent by "method" {
        _ Other(KeyVerificationStartOtherContent),
        ReciprocateV1(KeyVerificationStartReciprocateV1Content) = "m.reciprocate.v1",
        SasV1(KeyVerificationStartSasV1Content) = "m.sas.v1",
    }
}

impl EventContent for KeyVerificationStartEventContent {
    const TYPE: &'static str = "m.key.verification.start";
}

impl ToDeviceEventContent for KeyVerificationStartEventContent {}

impl MessageLikeEventContent for KeyVerificationStartEventContent {}

/// Content of `m.key.verification.start` events that are none of the known variants.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct KeyVerificationStartOtherContent {
    /// `from_device`: string.
    pub from_device: String,
    /// `transaction_id`: string, optional.
    pub transaction_id: Option<String>,
    /// `method`: string.
    pub method: String,
    /// `next_method`: string, optional.
    pub next_method: Option<String>,
    /// `m.relates_to`: object, optional.
    pub relates_to: Option<RelatesTo>,
    /// All other properties.
    pub extra: JsonObject,
}

impl KeyVerificationStartOtherContent {
    /// Creates the value from its required properties.
    pub fn new(from_device: impl Into<String>, method: impl Into<String>) -> Self {
        Self {
            from_device: from_device.into(),
            transaction_id: None,
            method: method.into(),
            next_method: None,
            relates_to: None,
            extra: JsonObject::new(),
        }
    }

    /// Sets [`transaction_id`](Self#structfield.transaction_id).
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = Some(transaction_id.into());
        self
    }

    /// Sets [`next_method`](Self#structfield.next_method).
    #[must_use]
    pub fn with_next_method(mut self, next_method: impl Into<String>) -> Self {
        self.next_method = Some(next_method.into());
        self
    }

    /// Sets [`relates_to`](Self#structfield.relates_to).
    #[inline]
    #[must_use]
    pub fn with_relates_to(mut self, relates_to: RelatesTo) -> Self {
        self.relates_to = Some(relates_to);
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
    KeyVerificationStartOtherContent {
        0 from_device: Required "from_device",
        1 transaction_id: Optional "transaction_id",
        2 method: Required "method",
        3 next_method: Optional "next_method",
        4 relates_to: Optional "m.relates_to",
        ..extra
    }
}
