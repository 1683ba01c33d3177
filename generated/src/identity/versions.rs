// Written by `cargo xtask regen` from api-spec/identity/versions.yaml. Do not edit.

//! Which versions of Matrix an identity server speaks.
//!
//! From the definitions in `identity/versions.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};

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
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
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

pub(crate) static GET_VERSIONS: Endpoint = Endpoint {
    access: Access::None,
    since: Some("1.1"),
    ..Endpoint::new("getVersions", Method::Get, "/_matrix/identity/versions")
};

/// Response of [`GetVersionsJob`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
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

record! {
    GetVersionsResponse {
        0 versions: Required "versions",
    }
}
