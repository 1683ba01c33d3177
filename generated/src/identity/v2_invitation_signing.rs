// Written by `cargo xtask regen` from api-spec/identity/v2_invitation_signing.yaml. Do not edit.

//! Signing for those who were invited by mail address or phone number.
//!
//! From the definitions in `identity/v2_invitation_signing.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Map, Secret};
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::json::JsonValue;
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Has the identity server sign that an invite is for a user.
///
/// `private_key` goes to the server, so it must be the short-lived one of the invite.
///
/// <code>POST /_matrix/identity/v2<wbr>/sign-ed25519</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`BlindlySignStuffV2Request`].
/// - Response: [`BlindlySignStuffV2Response`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 404.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv2sign-ed25519)
#[doc(alias = "blindlySignStuffV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BlindlySignStuffV2Job {
    /// The body.
    pub body: BlindlySignStuffV2Request,
}

impl BlindlySignStuffV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `mxid`: string, a user ID
    /// - `token`: string, secret (hidden by `Debug`)
    /// - `private_key`: string, secret (hidden by `Debug`)
    pub fn new(
        mxid: impl Into<UserId>,
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

#[cfg(feature = "server")]
impl Receive for BlindlySignStuffV2Job {
    const ENDPOINT: &'static Endpoint = &BLINDLY_SIGN_STUFF_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static BLINDLY_SIGN_STUFF_V2: Endpoint = Endpoint::new(
    "blindlySignStuffV2",
    Method::Post,
    "/_matrix/identity/v2/sign-ed25519",
);

/// Request body of [`BlindlySignStuffV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BlindlySignStuffV2Request {
    /// `mxid`: string, a user ID.
    pub mxid: UserId,
    /// `token`: string, secret (hidden by `Debug`).
    pub token: Secret,
    /// `private_key`: string, secret (hidden by `Debug`).
    pub private_key: Secret,
}

record! {
    BlindlySignStuffV2Request {
        0 mxid: Required "mxid",
        1 token: Required "token",
        2 private_key: Required "private_key",
    }
}

/// Response of [`BlindlySignStuffV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct BlindlySignStuffV2Response {
    /// `mxid`: string, a user ID.
    pub mxid: UserId,
    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub sender: UserId,
    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub signatures: Map<String, Map<String, String>>,
    /// `token`: string, secret (hidden by `Debug`).
    pub token: Secret,
    /// All other properties.
    pub extra: JsonObject,
}

impl BlindlySignStuffV2Response {
    /// `mxid`: string, a user ID.
    pub fn mxid(&self) -> &UserId {
        &self.mxid
    }

    /// The user who sent it, such as `@alice:example.org`.
    ///
    /// `sender`: string, a user ID.
    pub fn sender(&self) -> &UserId {
        &self.sender
    }

    /// Signatures of this object, by who signed it and by the ID of their key.
    ///
    /// `signatures`: object, a map.
    pub fn signatures(&self) -> &Map<String, Map<String, String>> {
        &self.signatures
    }

    /// `token`: string, secret (hidden by `Debug`).
    pub fn token(&self) -> &Secret {
        &self.token
    }
}

#[cfg(feature = "server")]
impl BlindlySignStuffV2Response {
    /// Creates the value from its required properties.
    pub fn new(
        mxid: impl Into<UserId>,
        sender: impl Into<UserId>,
        signatures: impl IntoIterator<Item = (String, Map<String, String>)>,
        token: impl Into<Secret>,
    ) -> Self {
        Self {
            mxid: mxid.into(),
            sender: sender.into(),
            signatures: signatures.into_iter().collect(),
            token: token.into(),
            extra: JsonObject::new(),
        }
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
    BlindlySignStuffV2Response {
        0 mxid: Required "mxid",
        1 sender: Required "sender",
        2 signatures: Required "signatures",
        3 token: Required "token",
        ..extra
    }
}
