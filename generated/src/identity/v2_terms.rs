// Written by `cargo xtask regen` from api-spec/identity/v2_terms.yaml, Matrix 1.19. Do not edit.

//! Terms of service, which users agree to first.
//!
//! From the definitions in `identity/v2_terms.yaml`.

use std::collections::BTreeMap;

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};

/// Asks for the documents that users have to agree to.
///
/// `GET /_matrix/identity/v2/terms`
///
/// - Access token: not sent.
/// - Repeated after a failure: yes.
/// - Rate limited: not announced.
///
/// [Specification](https://spec.matrix.org/v1.19/identity-service-api/#get_matrixidentityv2terms)
#[doc(alias = "getTerms")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetTermsJob;

impl GetTermsJob {
    /// A job with nothing set; it has no required parameter.
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

pub(crate) static GET_TERMS: Endpoint = Endpoint {
    operation_id: "getTerms",
    method: Method::Get,
    path: "/_matrix/identity/v2/terms",
    access: Access::None,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`GetTermsJob`] brings back.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetTermsResponse {
    /// `policies`: an object with keys of its own.
    pub policies: BTreeMap<String, PolicyObject>,
}

impl GetTermsResponse {
    /// `policies`: an object with keys of its own.
    pub fn policies(&self) -> &BTreeMap<String, PolicyObject> {
        &self.policies
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
/// `POST /_matrix/identity/v2/terms`
///
/// - Access token: required.
/// - Repeated after a failure: only if the server can't have got the request, unless told that it may be.
/// - Rate limited: not announced.
///
/// [Specification](https://spec.matrix.org/v1.19/identity-service-api/#post_matrixidentityv2terms)
#[doc(alias = "agreeToTerms")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct AgreeToTermsJob {
    body: AgreeToTermsRequest,
}

impl AgreeToTermsJob {
    /// A job with all that it can't do without:
    ///
    /// - `user_accepts`: a list
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

pub(crate) static AGREE_TO_TERMS: Endpoint = Endpoint {
    operation_id: "agreeToTerms",
    method: Method::Post,
    path: "/_matrix/identity/v2/terms",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`AgreeToTermsJob`] sends as its body.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct AgreeToTermsRequest {
    /// `user_accepts`: a list.
    pub user_accepts: Vec<String>,
}

record! {
    AgreeToTermsRequest {
        0 user_accepts: Required "user_accepts",
    }
}

/// Part of [`GetTermsResponse`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct PolicyObject {
    /// `version`: text.
    pub version: String,
    /// All other members.
    pub extra: BTreeMap<String, InternationalisedPolicy>,
}

record! {
    PolicyObject {
        0 version: Required "version",
        ..extra
    }
}

/// Part of [`PolicyObject`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct InternationalisedPolicy {
    /// `name`: text.
    pub name: String,
    /// `url`: text.
    pub url: String,
}

record! {
    InternationalisedPolicy {
        0 name: Required "name",
        1 url: Required "url",
    }
}
