// Written by `cargo xtask regen` from api-spec/client-server/versions.yaml. Do not edit.

//! Which versions of Matrix a server speaks.
//!
//! From the definitions in `client-server/versions.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks which versions of Matrix and which unstable features the server has.
///
/// With an access token, features can depend on the user.
///
/// `GET /_matrix/client/versions`
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetVersionsResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientversions)
///
/// # Example
///
/// ```no_run
/// # async fn example(homeserver: &matrix_jobs::Connection) -> Result<(), Box<dyn std::error::Error>> {
/// use matrix_jobs::client_server::GetVersionsJob;
///
/// let server = homeserver.run(GetVersionsJob::new()).await?;
/// println!("{}", server.versions().join(", "));
/// # Ok(())
/// # }
/// ```
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
    access: Access::Optional,
    ..Endpoint::new("getVersions", Method::Get, "/_matrix/client/versions")
};

/// Response of [`GetVersionsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetVersionsResponse {
    /// The versions of the specification that the server knows, such as `v1.11`.
    ///
    /// `versions`: array.
    pub versions: Vec<String>,
    /// Features before their release, by name, and whether the user has them.
    ///
    /// `unstable_features`: object, a map, optional.
    pub unstable_features: Option<Map<String, bool>>,
}

impl GetVersionsResponse {
    /// The versions of the specification that the server knows, such as `v1.11`.
    ///
    /// `versions`: array.
    pub fn versions(&self) -> &[String] {
        &self.versions
    }

    /// Features before their release, by name, and whether the user has them.
    ///
    /// `unstable_features`: object, a map, optional.
    #[doc(alias = "unstableFeatures")]
    pub fn unstable_features(&self) -> Option<&Map<String, bool>> {
        self.unstable_features.as_ref()
    }
}

#[cfg(feature = "server")]
impl GetVersionsResponse {
    /// Creates the value from its required properties.
    pub fn new(versions: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            versions: versions.into_iter().map(Into::into).collect(),
            unstable_features: None,
        }
    }

    /// Sets [`unstable_features`](Self#structfield.unstable_features).
    #[must_use]
    pub fn with_unstable_features(
        mut self,
        unstable_features: impl IntoIterator<Item = (String, bool)>,
    ) -> Self {
        self.unstable_features = Some(unstable_features.into_iter().collect());
        self
    }
}

record! {
    GetVersionsResponse {
        0 versions: Required "versions",
        1 unstable_features: Optional "unstable_features",
    }
}
