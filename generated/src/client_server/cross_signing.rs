// Written by `cargo xtask regen` from api-spec/client-server/cross_signing.yaml. Do not edit.

//! Cross-signing: a user's own keys, and signatures of other keys.
//!
//! From the definitions in `client-server/cross_signing.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Map};
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, UserId, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::client_server::definitions::auth_data::AuthenticationData;
pub use crate::client_server::definitions::cross_signing_key::CrossSigningKey;

/// Publishes the user's cross-signing keys.
///
/// Most servers take the first ones as they are, and ask for user-interactive authentication once
/// keys are replaced.
///
/// <code>POST /_matrix/client/v3/keys<wbr>/device_signing/upload</code>
///
/// - Since Matrix 1.1.
/// - Request body: [`UploadCrossSigningKeysRequest`].
/// - Response: empty.
/// - Access token: required. User-interactive authentication: yes, see [`auth`](Self::auth).
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403, 401.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3keysdevice_signingupload)
#[doc(alias = "uploadCrossSigningKeys")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct UploadCrossSigningKeysJob {
    /// The body.
    pub body: UploadCrossSigningKeysRequest,
}

impl UploadCrossSigningKeysJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `master_key` in the body: object.
    #[inline]
    pub fn master_key(mut self, master_key: CrossSigningKey) -> Self {
        self.body.master_key = Some(master_key);
        self
    }

    /// Sets `self_signing_key` in the body: object.
    #[inline]
    pub fn self_signing_key(mut self, self_signing_key: CrossSigningKey) -> Self {
        self.body.self_signing_key = Some(self_signing_key);
        self
    }

    /// Sets `user_signing_key` in the body: object.
    #[inline]
    pub fn user_signing_key(mut self, user_signing_key: CrossSigningKey) -> Self {
        self.body.user_signing_key = Some(user_signing_key);
        self
    }

    /// Sets `auth` in the body: object.
    ///
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    #[inline]
    pub fn auth(mut self, auth: AuthenticationData) -> Self {
        self.body.auth = Some(auth);
        self
    }
}

impl Job for UploadCrossSigningKeysJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &UPLOAD_CROSS_SIGNING_KEYS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for UploadCrossSigningKeysJob {
    const ENDPOINT: &'static Endpoint = &UPLOAD_CROSS_SIGNING_KEYS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static UPLOAD_CROSS_SIGNING_KEYS: Endpoint = Endpoint {
    interactive_auth: true,
    since: Some("1.1"),
    ..Endpoint::new(
        "uploadCrossSigningKeys",
        Method::Post,
        "/_matrix/client/v3/keys/device_signing/upload",
    )
};

/// Request body of [`UploadCrossSigningKeysJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct UploadCrossSigningKeysRequest {
    /// `master_key`: object, optional.
    pub master_key: Option<CrossSigningKey>,
    /// `self_signing_key`: object, optional.
    pub self_signing_key: Option<CrossSigningKey>,
    /// `user_signing_key`: object, optional.
    pub user_signing_key: Option<CrossSigningKey>,
    /// Proves who asks, stage by stage; `run_with_uia` sets it.
    ///
    /// `auth`: object, optional.
    pub auth: Option<AuthenticationData>,
}

record! {
    UploadCrossSigningKeysRequest {
        0 master_key: Optional "master_key",
        1 self_signing_key: Optional "self_signing_key",
        2 user_signing_key: Optional "user_signing_key",
        3 auth: Optional "auth",
    }
}

/// Publishes signatures of keys: those of the user's devices, or of other users.
///
/// It succeeds also where the server refuses signatures: see `failures`.
///
/// <code>POST /_matrix/client/v3/keys<wbr>/signatures/upload</code>
///
/// - Since Matrix 1.1.
/// - Response: [`UploadCrossSigningSignaturesResponse`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3keyssignaturesupload)
#[doc(alias = "uploadCrossSigningSignatures")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct UploadCrossSigningSignaturesJob {
    /// Signed keys: by user, then by device ID or public key.
    ///
    /// The body: object, a map.
    pub content: Map<UserId, Map<String, JsonObject>>,
}

impl UploadCrossSigningSignaturesJob {
    /// Creates the job from its required parameters:
    ///
    /// - `content`: object, a map. Signed keys: by user, then by device ID or public key.
    pub fn new(
        content: impl IntoIterator<Item = (UserId, Map<String, JsonObject>)>,
    ) -> Self {
        Self {
            content: content.into_iter().collect(),
        }
    }
}

impl Job for UploadCrossSigningSignaturesJob {
    type Response = UploadCrossSigningSignaturesResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &UPLOAD_CROSS_SIGNING_SIGNATURES
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.content);
    }
}

#[cfg(feature = "server")]
impl Receive for UploadCrossSigningSignaturesJob {
    const ENDPOINT: &'static Endpoint = &UPLOAD_CROSS_SIGNING_SIGNATURES;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { content: inputs.json()? })
    }
}

pub(crate) static UPLOAD_CROSS_SIGNING_SIGNATURES: Endpoint = Endpoint {
    since: Some("1.1"),
    ..Endpoint::new(
        "uploadCrossSigningSignatures",
        Method::Post,
        "/_matrix/client/v3/keys/signatures/upload",
    )
};

/// Response of [`UploadCrossSigningSignaturesJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct UploadCrossSigningSignaturesResponse {
    /// What was refused, by user and key, with an error for each; empty if all went well.
    ///
    /// `failures`: object, a map, optional.
    pub failures: Option<Map<UserId, Map<String, JsonObject>>>,
}

impl UploadCrossSigningSignaturesResponse {
    /// What was refused, by user and key, with an error for each; empty if all went well.
    ///
    /// `failures`: object, a map, optional.
    pub fn failures(&self) -> Option<&Map<UserId, Map<String, JsonObject>>> {
        self.failures.as_ref()
    }
}

#[cfg(feature = "server")]
impl UploadCrossSigningSignaturesResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`failures`](Self#structfield.failures).
    #[must_use]
    pub fn with_failures(
        mut self,
        failures: impl IntoIterator<Item = (UserId, Map<String, JsonObject>)>,
    ) -> Self {
        self.failures = Some(failures.into_iter().collect());
        self
    }
}

record! {
    UploadCrossSigningSignaturesResponse {
        0 failures: Optional "failures",
    }
}
