// Written by `cargo xtask regen` from api-spec/client-server/policy_server.yaml. Do not edit.

//! Finding a policy server's keys.
//!
//! From the definitions in `client-server/policy_server.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks for the public keys by which a policy server signs.
///
/// Run it on a connection to the policy server's own name.
///
/// <code>GET /.well-known/matrix<wbr>/policy_server</code>
///
/// - Since Matrix 1.18.
/// - Response: [`GetWellknownPolicyResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - Errors in the specification: 404.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#getwell-knownmatrixpolicy_server)
#[doc(alias = "getWellknownPolicy")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetWellknownPolicyJob;

impl GetWellknownPolicyJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetWellknownPolicyJob {
    type Response = GetWellknownPolicyResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_WELLKNOWN_POLICY
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetWellknownPolicyJob {
    const ENDPOINT: &'static Endpoint = &GET_WELLKNOWN_POLICY;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_WELLKNOWN_POLICY: Endpoint = Endpoint {
    access: Access::None,
    since: Some("1.18"),
    ..Endpoint::new(
        "getWellknownPolicy",
        Method::Get,
        "/.well-known/matrix/policy_server",
    )
};

/// Response of [`GetWellknownPolicyJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetWellknownPolicyResponse {
    /// The keys of the policy server, by algorithm.
    ///
    /// `public_keys`: object.
    pub public_keys: GetWellknownPolicyPublicKeys,
}

impl GetWellknownPolicyResponse {
    /// The keys of the policy server, by algorithm.
    ///
    /// `public_keys`: object.
    #[doc(alias = "publicKeys")]
    pub fn public_keys(&self) -> &GetWellknownPolicyPublicKeys {
        &self.public_keys
    }
}

#[cfg(feature = "server")]
impl GetWellknownPolicyResponse {
    /// Creates the value from its required properties.
    pub fn new(public_keys: GetWellknownPolicyPublicKeys) -> Self {
        Self { public_keys }
    }
}

record! {
    GetWellknownPolicyResponse {
        0 public_keys: Required "public_keys",
    }
}

/// The keys of the policy server, by algorithm.
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetWellknownPolicyPublicKeys {
    /// The Ed25519 key, in unpadded base64.
    ///
    /// `ed25519`: string.
    pub ed25519: String,
    /// All other properties.
    pub extra: Map<String, String>,
}

#[cfg(feature = "server")]
impl GetWellknownPolicyPublicKeys {
    /// Creates the value from its required properties.
    pub fn new(ed25519: impl Into<String>) -> Self {
        Self {
            ed25519: ed25519.into(),
            extra: Map::new(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}

record! {
    GetWellknownPolicyPublicKeys {
        0 ed25519: Required "ed25519",
        ..extra
    }
}
