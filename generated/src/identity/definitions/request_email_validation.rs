// Written by `cargo xtask regen` from api-spec/identity/definitions/request_email_validation.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `identity/definitions/request_email_validation.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::record;

/// The wish that a mail address be validated.
///
/// Request body of [`EmailRequestTokenV2Job`](crate::identity::EmailRequestTokenV2Job).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestEmailValidation {
    /// A secret of the client's own making, the same in all requests about one validation.
    ///
    /// `client_secret`: string, secret (hidden by `Debug`).
    pub client_secret: Secret,
    /// `email`: string.
    pub email: String,
    /// `send_attempt`: integer.
    pub send_attempt: i64,
    /// `next_link`: string, optional.
    pub next_link: Option<String>,
}

impl RequestEmailValidation {
    /// Creates the value from its required properties.
    pub fn new(
        client_secret: impl Into<Secret>,
        email: impl Into<String>,
        send_attempt: i64,
    ) -> Self {
        Self {
            client_secret: client_secret.into(),
            email: email.into(),
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
    RequestEmailValidation {
        0 client_secret: Required "client_secret",
        1 email: Required "email",
        2 send_attempt: Required "send_attempt",
        3 next_link: Optional "next_link",
    }
}
