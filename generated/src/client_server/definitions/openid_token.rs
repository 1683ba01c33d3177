// Written by `cargo xtask regen` from api-spec/client-server/definitions/openid_token.yaml. Do not edit.

//! OpenIdCredentials.
//!
//! From the definitions in `client-server/definitions/openid_token.yaml`.

use std::time::Duration;

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::record;

/// A token that proves to others who a user is.
///
#[cfg_attr(
    feature = "client-server",
    doc = " Response of [`RequestOpenIdTokenJob`](crate::client_server::RequestOpenIdTokenJob)."
)]
#[cfg_attr(
    feature = "identity",
    doc = " Request body of [`RegisterAccountJob`](crate::identity::RegisterAccountJob)."
)]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct OpenIdCredentials {
    /// The token that proves to others who the user is; no homeserver takes it for anything else.
    ///
    /// `access_token`: string, secret (hidden by `Debug`).
    pub access_token: Secret,
    /// Always `Bearer`.
    ///
    /// `token_type`: string.
    pub token_type: String,
    /// The homeserver that can tell whose token it is, by its name.
    ///
    /// `matrix_server_name`: string.
    pub matrix_server_name: String,
    /// How long the token is valid.
    ///
    /// `expires_in`: integer, a duration in seconds.
    pub expires_in: u64,
}

impl OpenIdCredentials {
    /// Creates the value from its required properties.
    pub fn new(
        access_token: impl Into<Secret>,
        token_type: impl Into<String>,
        matrix_server_name: impl Into<String>,
        expires_in: Duration,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            token_type: token_type.into(),
            matrix_server_name: matrix_server_name.into(),
            expires_in: expires_in.as_secs(),
        }
    }

    /// The token that proves to others who the user is; no homeserver takes it for anything else.
    ///
    /// `access_token`: string, secret (hidden by `Debug`).
    #[doc(alias = "accessToken")]
    pub fn access_token(&self) -> &Secret {
        &self.access_token
    }

    /// Always `Bearer`.
    ///
    /// `token_type`: string.
    #[doc(alias = "tokenType")]
    pub fn token_type(&self) -> &str {
        &self.token_type
    }

    /// The homeserver that can tell whose token it is, by its name.
    ///
    /// `matrix_server_name`: string.
    #[doc(alias = "matrixServerName")]
    pub fn matrix_server_name(&self) -> &str {
        &self.matrix_server_name
    }

    /// How long the token is valid.
    ///
    /// `expires_in`: integer, a duration in seconds.
    #[doc(alias = "expiresIn")]
    pub fn expires_in(&self) -> u64 {
        self.expires_in
    }

    /// [`expires_in`](Self::expires_in) as a [`Duration`].
    pub fn expires_in_duration(&self) -> Duration {
        Duration::from_secs(self.expires_in)
    }
}

record! {
    OpenIdCredentials {
        0 access_token: Required "access_token",
        1 token_type: Required "token_type",
        2 matrix_server_name: Required "matrix_server_name",
        3 expires_in: Required "expires_in",
    }
}
