// Written by `cargo xtask regen` from api-spec/identity/versions.yaml. Do not edit.

//! Which versions of Matrix an identity server speaks.
//!
//! From the definitions in `identity/versions.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks which versions of Matrix the identity server speaks.
///
/// <code>GET /_matrix/identity<wbr>/versions</code>
///
/// - Since Matrix 1.1.
/// - Response: [`GetVersionsResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityversions)
#[doc(alias = "getVersions")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetVersionsJob;

impl GetVersionsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetVersionsJob {
    type Response = GetVersionsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_VERSIONS
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetVersionsJob {
    const ENDPOINT: &'static Endpoint = &GET_VERSIONS;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_VERSIONS: Endpoint = Endpoint {
    access: Access::None,
    since: Some("1.1"),
    ..Endpoint::new("getVersions", Method::Get, "/_matrix/identity/versions")
};

/// Response of [`GetVersionsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetVersionsResponse {
    /// `versions`: array.
    pub versions: Vec<String>,
}

impl GetVersionsResponse {
    /// `versions`: array.
    pub fn versions(&self) -> &[String] {
        &self.versions
    }
}

#[cfg(feature = "server")]
impl GetVersionsResponse {
    /// Creates the value from its required properties.
    pub fn new(versions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            versions: versions.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    GetVersionsResponse {
        0 versions: Required "versions",
    }
}
