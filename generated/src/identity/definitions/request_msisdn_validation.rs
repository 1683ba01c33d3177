// Written by `cargo xtask regen` from api-spec/identity/definitions/request_msisdn_validation.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `identity/definitions/request_msisdn_validation.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::record;

/// The wish that a phone number be validated.
///
/// Request body of [`MsisdnRequestTokenV2Job`](crate::identity::MsisdnRequestTokenV2Job).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestMsisdnValidation {
    /// A secret of the client's own making, the same in all requests about one validation.
    ///
    /// `client_secret`: string, secret (hidden by `Debug`).
    pub client_secret: Secret,
    /// `country`: string.
    pub country: String,
    /// `phone_number`: string.
    pub phone_number: String,
    /// `send_attempt`: integer.
    pub send_attempt: i64,
    /// `next_link`: string, optional.
    pub next_link: Option<String>,
}

impl RequestMsisdnValidation {
    /// Creates the value from its required properties.
    pub fn new(
        client_secret: impl Into<Secret>,
        country: impl Into<String>,
        phone_number: impl Into<String>,
        send_attempt: i64,
    ) -> Self {
        Self {
            client_secret: client_secret.into(),
            country: country.into(),
            phone_number: phone_number.into(),
            send_attempt,
            next_link: None,
        }
    }

    /// Sets [`next_link`](Self#structfield.next_link).
    #[must_use]
    pub fn with_next_link(mut self, next_link: impl Into<String>) -> Self {
        self.next_link = Some(next_link.into());
        self
    }
}

record! {
    RequestMsisdnValidation {
        0 client_secret: Required "client_secret",
        1 country: Required "country",
        2 phone_number: Required "phone_number",
        3 send_attempt: Required "send_attempt",
        4 next_link: Optional "next_link",
    }
}
