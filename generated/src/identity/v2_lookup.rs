// Written by `cargo xtask regen` from api-spec/identity/v2_lookup.yaml. Do not edit.

//! Finding users by hashed mail addresses and phone numbers.
//!
//! From the definitions in `identity/v2_lookup.yaml`.

use matrix_jobs_runtime::json::Map;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// Asks how addresses are to be hashed before they are looked up.
///
/// <code>GET /_matrix/identity/v2<wbr>/hash_details</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: [`GetHashDetailsResponse`].
/// - Access token: required.
/// - Retried: yes.
/// - Rate limited: not specified.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityv2hash_details)
#[doc(alias = "getHashDetails")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetHashDetailsJob;

impl GetHashDetailsJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }
}

impl Job for GetHashDetailsJob {
    type Response = GetHashDetailsResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_HASH_DETAILS
    }

    #[inline]
    fn fill(&self, _request: &mut RequestParts) {}
}

#[cfg(feature = "server")]
impl Receive for GetHashDetailsJob {
    const ENDPOINT: &'static Endpoint = &GET_HASH_DETAILS;

    fn receive(_inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self)
    }
}

pub(crate) static GET_HASH_DETAILS: Endpoint = Endpoint::new(
    "getHashDetails",
    Method::Get,
    "/_matrix/identity/v2/hash_details",
);

/// Response of [`GetHashDetailsJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct GetHashDetailsResponse {
    /// `lookup_pepper`: string.
    pub lookup_pepper: String,
    /// `algorithms`: array.
    pub algorithms: Vec<String>,
}

impl GetHashDetailsResponse {
    /// `lookup_pepper`: string.
    #[doc(alias = "lookupPepper")]
    pub fn lookup_pepper(&self) -> &str {
        &self.lookup_pepper
    }

    /// `algorithms`: array.
    pub fn algorithms(&self) -> &[String] {
        &self.algorithms
    }
}

#[cfg(feature = "server")]
impl GetHashDetailsResponse {
    /// Creates the value from its required properties.
    pub fn new(
        lookup_pepper: impl Into<String>,
        algorithms: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            lookup_pepper: lookup_pepper.into(),
            algorithms: algorithms.into_iter().map(Into::into).collect(),
        }
    }
}

record! {
    GetHashDetailsResponse {
        0 lookup_pepper: Required "lookup_pepper",
        1 algorithms: Required "algorithms",
    }
}

/// Finds the users that mail addresses and phone numbers belong to.
///
/// [`GetHashDetailsJob`] says how to hash them. `M_INVALID_PEPPER` means that the pepper has changed
/// since.
///
/// <code>POST /_matrix/identity/v2<wbr>/lookup</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`LookupUsersV2Request`].
/// - Response: [`LookupUsersV2Response`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv2lookup)
#[doc(alias = "lookupUsersV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LookupUsersV2Job {
    /// The body.
    pub body: LookupUsersV2Request,
}

impl LookupUsersV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `algorithm`: string
    /// - `pepper`: string
    /// - `addresses`: array
    pub fn new(
        algorithm: impl Into<String>,
        pepper: impl Into<String>,
        addresses: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            body: LookupUsersV2Request {
                algorithm: algorithm.into(),
                pepper: pepper.into(),
                addresses: addresses.into_iter().map(Into::into).collect(),
            },
        }
    }
}

impl Job for LookupUsersV2Job {
    type Response = LookupUsersV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &LOOKUP_USERS_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for LookupUsersV2Job {
    const ENDPOINT: &'static Endpoint = &LOOKUP_USERS_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static LOOKUP_USERS_V2: Endpoint = Endpoint::new(
    "lookupUsersV2",
    Method::Post,
    "/_matrix/identity/v2/lookup",
);

/// Request body of [`LookupUsersV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LookupUsersV2Request {
    /// `algorithm`: string.
    pub algorithm: String,
    /// `pepper`: string.
    pub pepper: String,
    /// `addresses`: array.
    pub addresses: Vec<String>,
}

record! {
    LookupUsersV2Request {
        0 algorithm: Required "algorithm",
        1 pepper: Required "pepper",
        2 addresses: Required "addresses",
    }
}

/// Response of [`LookupUsersV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct LookupUsersV2Response {
    /// `mappings`: object, a map.
    pub mappings: Map<String, String>,
}

impl LookupUsersV2Response {
    /// `mappings`: object, a map.
    pub fn mappings(&self) -> &Map<String, String> {
        &self.mappings
    }
}

#[cfg(feature = "server")]
impl LookupUsersV2Response {
    /// Creates the value from its required properties.
    pub fn new(mappings: impl IntoIterator<Item = (String, String)>) -> Self {
        Self {
            mappings: mappings.into_iter().collect(),
        }
    }
}

record! {
    LookupUsersV2Response {
        0 mappings: Required "mappings",
    }
}
