// Written by `cargo xtask regen` from api-spec/client-server/openid.yaml. Do not edit.

//! OpenID tokens: they prove to others who a user is.
//!
//! From the definitions in `client-server/openid.yaml`.

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::openid_token::OpenIdCredentials;

/// Makes a token that proves to others, such as an identity server, who the user is.
///
/// Nobody can act as the user by it: it isn't the access token that jobs send.
///
/// <code>POST /_matrix/client/v3/user<wbr>/{userId}/openid<wbr>/request_token</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`OpenIdCredentials`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 429.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3useruseridopenidrequest_token)
#[doc(alias = "requestOpenIdToken")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct RequestOpenIdTokenJob {
    /// The user, such as `@alice:example.org`.
    ///
    /// `userId` in the path: string, a user ID.
    pub user_id: UserId,
    /// Empty: nothing is defined for it yet.
    ///
    /// The body: any JSON object.
    pub content: JsonObject,
}

impl RequestOpenIdTokenJob {
    /// Creates the job from its required parameters:
    ///
    /// - `userId`: string, a user ID. The user, such as `@alice:example.org`.
    /// - `content`: any JSON object. Empty: nothing is defined for it yet.
    pub fn new(user_id: impl Into<UserId>, content: JsonObject) -> Self {
        Self {
            user_id: user_id.into(),
            content,
        }
    }
}

impl Job for RequestOpenIdTokenJob {
    type Response = OpenIdCredentials;

    fn endpoint(&self) -> &'static Endpoint {
        &REQUEST_OPEN_ID_TOKEN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.path(&[self.user_id.as_ref()]);
        request.json(&self.content);
    }
}

#[cfg(feature = "server")]
impl Receive for RequestOpenIdTokenJob {
    const ENDPOINT: &'static Endpoint = &REQUEST_OPEN_ID_TOKEN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            user_id: inputs.path("userId")?,
            content: inputs.json()?,
        })
    }
}

pub(crate) static REQUEST_OPEN_ID_TOKEN: Endpoint = Endpoint {
    rate_limited: true,
    ..Endpoint::new(
        "requestOpenIdToken",
        Method::Post,
        "/_matrix/client/v3/user/{userId}/openid/request_token",
    )
};
