// Written by `cargo xtask regen` from api-spec/client-server/definitions/request_token_response.yaml. Do not edit.

//! RequestTokenResponse.
//!
//! From the definitions in `client-server/definitions/request_token_response.yaml`.

use matrix_jobs_runtime::record;

/// A validation that has begun.
///
/// Response of [`RequestTokenToThreepidEmailJob`](crate::client_server::RequestTokenToThreepidEmailJob), [`RequestTokenToThreepidMsisdnJob`](crate::client_server::RequestTokenToThreepidMsisdnJob), [`RequestTokenToResetPasswordEmailJob`](crate::client_server::RequestTokenToResetPasswordEmailJob), [`RequestTokenToResetPasswordMsisdnJob`](crate::client_server::RequestTokenToResetPasswordMsisdnJob), [`RequestTokenToRegisterEmailJob`](crate::client_server::RequestTokenToRegisterEmailJob) and [`RequestTokenToRegisterMsisdnJob`](crate::client_server::RequestTokenToRegisterMsisdnJob).
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestTokenResponse {
    /// The validation, by the ID that the server gave it.
    ///
    /// `sid`: string.
    pub sid: String,
    /// Where to send the code that the user gets, if they get one.
    ///
    /// `submit_url`: string, optional.
    pub submit_url: Option<String>,
}

impl RequestTokenResponse {
    /// The validation, by the ID that the server gave it.
    ///
    /// `sid`: string.
    pub fn sid(&self) -> &str {
        &self.sid
    }

    /// Where to send the code that the user gets, if they get one.
    ///
    /// `submit_url`: string, optional.
    #[doc(alias = "submitUrl")]
    pub fn submit_url(&self) -> Option<&str> {
        self.submit_url.as_deref()
    }
}

#[cfg(feature = "server")]
impl RequestTokenResponse {
    /// Creates the value from its required properties.
    pub fn new(sid: impl Into<String>) -> Self {
        Self {
            sid: sid.into(),
            submit_url: None,
        }
    }

    /// Sets [`submit_url`](Self#structfield.submit_url).
    #[must_use]
    pub fn with_submit_url(mut self, submit_url: impl Into<String>) -> Self {
        self.submit_url = Some(submit_url.into());
        self
    }
}

record! {
    RequestTokenResponse {
        0 sid: Required "sid",
        1 submit_url: Optional "submit_url",
    }
}
