// Written by `cargo xtask regen` from api-spec/identity/v2_invitation_signing.yaml, Matrix 1.19. Do not edit.

//! Signing for those who were invited by mail address or phone number.
//!
//! From the definitions in `identity/v2_invitation_signing.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::json::{JsonObject, Secret};
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};

/// Has the identity server sign that an invite is for a user.
///
/// `private_key` goes to the server, so it must be the short-lived one of the invite.
///
/// `POST /_matrix/identity/v2/sign-ed25519`
///
/// - Access token: required.
/// - Repeated after a failure: only if the server can't have got the request, unless told that it may be.
/// - Rate limited: not announced.
/// - Errors in the definitions: 403, 404.
///
/// [Specification](https://spec.matrix.org/v1.19/identity-service-api/#post_matrixidentityv2sign-ed25519)
#[doc(alias = "blindlySignStuffV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct BlindlySignStuffV2Job {
    body: BlindlySignStuffV2Request,
}

impl BlindlySignStuffV2Job {
    /// A job with all that it can't do without:
    ///
    /// - `mxid`: text
    /// - `token`: text, secret: `Debug` hides it
    /// - `private_key`: text, secret: `Debug` hides it
    pub fn new(
        mxid: impl Into<String>,
        token: impl Into<Secret>,
        private_key: impl Into<Secret>,
    ) -> Self {
        Self {
            body: BlindlySignStuffV2Request {
                mxid: mxid.into(),
                token: token.into(),
                private_key: private_key.into(),
            },
        }
    }
}

impl Job for BlindlySignStuffV2Job {
    type Response = BlindlySignStuffV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &BLINDLY_SIGN_STUFF_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

pub(crate) static BLINDLY_SIGN_STUFF_V2: Endpoint = Endpoint {
    operation_id: "blindlySignStuffV2",
    method: Method::Post,
    path: "/_matrix/identity/v2/sign-ed25519",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`BlindlySignStuffV2Job`] sends as its body.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct BlindlySignStuffV2Request {
    /// `mxid`: text.
    pub mxid: String,
    /// `token`: text, secret: `Debug` hides it.
    pub token: Secret,
    /// `private_key`: text, secret: `Debug` hides it.
    pub private_key: Secret,
}

record! {
    BlindlySignStuffV2Request {
        0 mxid: Required "mxid",
        1 token: Required "token",
        2 private_key: Required "private_key",
    }
}

/// What [`BlindlySignStuffV2Job`] brings back.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct BlindlySignStuffV2Response {
    /// `mxid`: text.
    pub mxid: String,
    /// `sender`: text.
    pub sender: String,
    /// `signatures`: an object with keys of its own.
    pub signatures: BTreeMap<String, BTreeMap<String, String>>,
    /// `token`: text, secret: `Debug` hides it.
    pub token: Secret,
    /// All other members.
    pub extra: JsonObject,
}

impl BlindlySignStuffV2Response {
    /// `mxid`: text.
    pub fn mxid(&self) -> &str {
        &self.mxid
    }

    /// `sender`: text.
    pub fn sender(&self) -> &str {
        &self.sender
    }

    /// `signatures`: an object with keys of its own.
    pub fn signatures(&self) -> &BTreeMap<String, BTreeMap<String, String>> {
        &self.signatures
    }

    /// `token`: text, secret: `Debug` hides it.
    pub fn token(&self) -> &str {
        self.token.expose()
    }
}

record! {
    BlindlySignStuffV2Response {
        0 mxid: Required "mxid",
        1 sender: Required "sender",
        2 signatures: Required "signatures",
        3 token: Required "token",
        ..extra
    }
}
