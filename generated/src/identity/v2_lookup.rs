// Written by `cargo xtask regen` from api-spec/identity/v2_lookup.yaml, Matrix 1.19. Do not edit.

//! Finding users by hashed mail addresses and phone numbers.
//!
//! From the definitions in `identity/v2_lookup.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};

/// Asks how addresses are to be hashed before they are looked up.
///
/// `GET /_matrix/identity/v2/hash_details`
///
/// - Access token: required.
/// - Repeated after a failure: yes.
/// - Rate limited: not announced.
///
/// [Specification](https://spec.matrix.org/v1.19/identity-service-api/#get_matrixidentityv2hash_details)
#[doc(alias = "getHashDetails")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetHashDetailsJob;

impl GetHashDetailsJob {
    /// A job with nothing set; it has no required parameter.
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

pub(crate) static GET_HASH_DETAILS: Endpoint = Endpoint {
    operation_id: "getHashDetails",
    method: Method::Get,
    path: "/_matrix/identity/v2/hash_details",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`GetHashDetailsJob`] brings back.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetHashDetailsResponse {
    /// `lookup_pepper`: text.
    pub lookup_pepper: String,
    /// `algorithms`: a list.
    pub algorithms: Vec<String>,
}

impl GetHashDetailsResponse {
    /// `lookup_pepper`: text.
    #[doc(alias = "lookupPepper")]
    pub fn lookup_pepper(&self) -> &str {
        &self.lookup_pepper
    }

    /// `algorithms`: a list.
    pub fn algorithms(&self) -> &[String] {
        &self.algorithms
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
/// `GetHashDetailsJob` says how to hash them. `M_INVALID_PEPPER` means that the pepper has changed
/// since.
///
/// `POST /_matrix/identity/v2/lookup`
///
/// - Access token: required.
/// - Repeated after a failure: only if the server can't have got the request, unless told that it may be.
/// - Rate limited: not announced.
/// - Errors in the definitions: 400.
///
/// [Specification](https://spec.matrix.org/v1.19/identity-service-api/#post_matrixidentityv2lookup)
#[doc(alias = "lookupUsersV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct LookupUsersV2Job {
    body: LookupUsersV2Request,
}

impl LookupUsersV2Job {
    /// A job with all that it can't do without:
    ///
    /// - `algorithm`: text
    /// - `pepper`: text
    /// - `addresses`: a list
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

pub(crate) static LOOKUP_USERS_V2: Endpoint = Endpoint {
    operation_id: "lookupUsersV2",
    method: Method::Post,
    path: "/_matrix/identity/v2/lookup",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`LookupUsersV2Job`] sends as its body.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct LookupUsersV2Request {
    /// `algorithm`: text.
    pub algorithm: String,
    /// `pepper`: text.
    pub pepper: String,
    /// `addresses`: a list.
    pub addresses: Vec<String>,
}

record! {
    LookupUsersV2Request {
        0 algorithm: Required "algorithm",
        1 pepper: Required "pepper",
        2 addresses: Required "addresses",
    }
}

/// What [`LookupUsersV2Job`] brings back.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct LookupUsersV2Response {
    /// `mappings`: an object with keys of its own.
    pub mappings: BTreeMap<String, String>,
}

impl LookupUsersV2Response {
    /// `mappings`: an object with keys of its own.
    pub fn mappings(&self) -> &BTreeMap<String, String> {
        &self.mappings
    }
}

record! {
    LookupUsersV2Response {
        0 mappings: Required "mappings",
    }
}
