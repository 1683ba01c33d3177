// Written by `cargo xtask regen` from api-spec/identity/v2_terms.yaml. Do not edit.

//! Terms of service, which users agree to first.
//!
//! From the definitions in `identity/v2_terms.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks for the documents that users have to agree to.
///
/// <code>GET /_matrix/identity/v2<wbr>/terms</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetTermsResponse`].
/// - Access token: sent if the connection has one.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityv2terms)
#[doc(alias = "getTerms")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetTermsJob;

impl GetTermsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetTermsJob {
    type Response = GetTermsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_TERMS
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetTermsJob {
    const ENDPOINT: &'static Endpoint = &GET_TERMS;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_TERMS: Endpoint = Endpoint {
    access: Access::Optional,
    ..Endpoint::new("getTerms", Method::Get, "/_matrix/identity/v2/terms")
};

/// Response of [`GetTermsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetTermsResponse {
    /// `policies`: object, a map.
    pub policies: Map<String, PolicyObject>,
}

impl GetTermsResponse {
    /// `policies`: object, a map.
    pub fn policies(&self) -> &Map<String, PolicyObject> {
        &self.policies
    }
}

#[cfg(feature = "server")]
impl GetTermsResponse {
    /// Creates the value from its required properties.
    pub fn new(policies: impl IntoIterator<Item = (String, PolicyObject)>) -> Self {
        Self {
            policies: policies.into_iter().collect(),
        }
    }
}

record! {
    GetTermsResponse {
        0 policies: Required "policies",
    }
}

/// Records that the user has agreed to documents.
///
/// `user_accepts` holds their addresses, in the language in which the user read them.
///
/// <code>POST /_matrix/identity/v2<wbr>/terms</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`AgreeToTermsRequest`].
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv2terms)
#[doc(alias = "agreeToTerms")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AgreeToTermsJob {
    /// The body.
    pub body: AgreeToTermsRequest,
}

impl AgreeToTermsJob {
    /// Creates the job from its required parameters:
    ///
    /// - `user_accepts`: array
    pub fn new(user_accepts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            body: AgreeToTermsRequest {
                user_accepts: user_accepts.into_iter().map(Into::into).collect(),
            },
        }
    }
}

impl Job for AgreeToTermsJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &AGREE_TO_TERMS
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for AgreeToTermsJob {
    const ENDPOINT: &'static Endpoint = &AGREE_TO_TERMS;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static AGREE_TO_TERMS: Endpoint = Endpoint::new(
    "agreeToTerms",
    Method::Post,
    "/_matrix/identity/v2/terms",
);

/// Request body of [`AgreeToTermsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AgreeToTermsRequest {
    /// `user_accepts`: array.
    pub user_accepts: Vec<String>,
}

record! {
    AgreeToTermsRequest {
        0 user_accepts: Required "user_accepts",
    }
}

/// Part of [`GetTermsResponse`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct PolicyObject {
    /// `version`: string.
    pub version: String,
    /// All other properties.
    pub extra: Map<String, InternationalisedPolicy>,
}

#[cfg(feature = "server")]
impl PolicyObject {
    /// Creates the value from its required properties.
    pub fn new(version: impl Into<String>) -> Self {
        Self {
            version: version.into(),
            extra: Map::new(),
        }
    }

    /// Sets a property that has no field of its own.
    #[must_use]
    pub fn with_extra(
        mut self,
        name: impl Into<String>,
        value: InternationalisedPolicy,
    ) -> Self {
        self.extra.insert(name.into(), value);
        self
    }
}

record! {
    PolicyObject {
        0 version: Required "version",
        ..extra
    }
}

/// Part of [`PolicyObject`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct InternationalisedPolicy {
    /// `name`: string.
    pub name: String,
    /// `url`: string.
    pub url: String,
}

#[cfg(feature = "server")]
impl InternationalisedPolicy {
    /// Creates the value from its required properties.
    pub fn new(name: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            url: url.into(),
        }
    }
}

record! {
    InternationalisedPolicy {
        0 name: Required "name",
        1 url: Required "url",
    }
}
