// Written by `cargo xtask regen` from api-spec/client-server/definitions/request_email_validation.yaml. Do not edit.

//! Definitions that other files share.
//!
//! From the definitions in `client-server/definitions/request_email_validation.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::record;

/// The wish that a mail address be validated.
///
/// Request body of [`RequestTokenToThreepidEmailJob`](crate::client_server::RequestTokenToThreepidEmailJob), [`RequestTokenToResetPasswordEmailJob`](crate::client_server::RequestTokenToResetPasswordEmailJob) and [`RequestTokenToRegisterEmailJob`](crate::client_server::RequestTokenToRegisterEmailJob).
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
    /// The identity server, such as `id.example.org`, without `https://`.
    ///
    /// `id_server`: string, optional.
    pub id_server: Option<String>,
    /// The access token for the identity server, from its `RegisterAccountJob`.
    ///
    /// `id_access_token`: string, secret (hidden by `Debug`), optional.
    pub id_access_token: Option<Secret>,
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
            id_server: None,
            id_access_token: None,
        }
    }

    /// Sets [`next_link`](Self#structfield.next_link).
    #[must_use]
    pub fn with_next_link(mut self, next_link: impl Into<String>) -> Self {
        self.next_link = Some(next_link.into());
        self
    }

    /// Sets [`id_server`](Self#structfield.id_server).
    #[must_use]
    pub fn with_id_server(mut self, id_server: impl Into<String>) -> Self {
        self.id_server = Some(id_server.into());
        self
    }

    /// Sets [`id_access_token`](Self#structfield.id_access_token).
    #[must_use]
    pub fn with_id_access_token(mut self, id_access_token: impl Into<Secret>) -> Self {
        self.id_access_token = Some(id_access_token.into());
        self
    }
}

record! {
    RequestEmailValidation {
        0 client_secret: Required "client_secret",
        1 email: Required "email",
        2 send_attempt: Required "send_attempt",
        3 next_link: Optional "next_link",
        4 id_server: Optional "id_server",
        5 id_access_token: Optional "id_access_token",
    }
}
