// Written by `cargo xtask regen` from api-spec/identity/v2_associations.yaml, Matrix 1.19. Do not edit.

//! Associations: which user a mail address or phone number belongs to.
//!
//! From the definitions in `identity/v2_associations.yaml`.

use std::collections::BTreeMap;
use std::time::SystemTime;

use matrix_jobs_runtime::json::{JsonObject, Secret};
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};

/// Asks whether a validation has succeeded, and of which address or number.
///
/// One that hasn't is an error, `M_SESSION_NOT_VALIDATED`.
///
/// `GET /_matrix/identity/v2/3pid/getValidated3pid`
///
/// - Access token: required.
/// - Repeated after a failure: yes.
/// - Rate limited: not announced.
/// - Errors in the definitions: 400, 403, 404.
///
/// [Specification](https://spec.matrix.org/v1.19/identity-service-api/#get_matrixidentityv23pidgetvalidated3pid)
#[doc(alias = "getValidated3pidV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct GetValidatedThreepidV2Job {
    sid: String,
    client_secret: Secret,
}

impl GetValidatedThreepidV2Job {
    /// A job with all that it can't do without:
    ///
    /// - `sid`: text
    /// - `client_secret`: text, secret: `Debug` hides it
    pub fn new(sid: impl Into<String>, client_secret: impl Into<Secret>) -> Self {
        Self {
            sid: sid.into(),
            client_secret: client_secret.into(),
        }
    }
}

impl Job for GetValidatedThreepidV2Job {
    type Response = GetValidatedThreepidV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_VALIDATED_THREEPID_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("sid", &self.sid);
        request.query("client_secret", &self.client_secret);
    }
}

pub(crate) static GET_VALIDATED_THREEPID_V2: Endpoint = Endpoint {
    operation_id: "getValidated3pidV2",
    method: Method::Get,
    path: "/_matrix/identity/v2/3pid/getValidated3pid",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`GetValidatedThreepidV2Job`] brings back.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct GetValidatedThreepidV2Response {
    /// `medium`: text.
    pub medium: String,
    /// `address`: text.
    pub address: String,
    /// `validated_at`: a time, in milliseconds since the beginning of 1970.
    pub validated_at: u64,
}

impl GetValidatedThreepidV2Response {
    /// `medium`: text.
    pub fn medium(&self) -> &str {
        &self.medium
    }

    /// `address`: text.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// `validated_at`: a time, in milliseconds since the beginning of 1970.
    #[doc(alias = "validatedAt")]
    pub fn validated_at(&self) -> u64 {
        self.validated_at
    }

    /// [`validated_at`](Self::validated_at) as a time.
    pub fn validated_at_time(&self) -> SystemTime {
        matrix_jobs_runtime::units::time(self.validated_at)
    }
}

record! {
    GetValidatedThreepidV2Response {
        0 medium: Required "medium",
        1 address: Required "address",
        2 validated_at: Required "validated_at",
    }
}

/// Publishes that a validated mail address or phone number belongs to a user.
///
/// `POST /_matrix/identity/v2/3pid/bind`
///
/// - Access token: required.
/// - Repeated after a failure: only if the server can't have got the request, unless told that it may be.
/// - Rate limited: not announced.
/// - Errors in the definitions: 400, 403, 404.
///
/// [Specification](https://spec.matrix.org/v1.19/identity-service-api/#post_matrixidentityv23pidbind)
#[doc(alias = "bindV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct BindV2Job {
    body: BindV2Request,
}

impl BindV2Job {
    /// A job with all that it can't do without:
    ///
    /// - `sid`: text
    /// - `client_secret`: text, secret: `Debug` hides it
    /// - `mxid`: text
    pub fn new(
        sid: impl Into<String>,
        client_secret: impl Into<Secret>,
        mxid: impl Into<String>,
    ) -> Self {
        Self {
            body: BindV2Request {
                sid: sid.into(),
                client_secret: client_secret.into(),
                mxid: mxid.into(),
            },
        }
    }
}

impl Job for BindV2Job {
    type Response = BindV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &BIND_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

pub(crate) static BIND_V2: Endpoint = Endpoint {
    operation_id: "bindV2",
    method: Method::Post,
    path: "/_matrix/identity/v2/3pid/bind",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`BindV2Job`] sends as its body.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct BindV2Request {
    /// `sid`: text.
    pub sid: String,
    /// `client_secret`: text, secret: `Debug` hides it.
    pub client_secret: Secret,
    /// `mxid`: text.
    pub mxid: String,
}

record! {
    BindV2Request {
        0 sid: Required "sid",
        1 client_secret: Required "client_secret",
        2 mxid: Required "mxid",
    }
}

/// What [`BindV2Job`] brings back.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct BindV2Response {
    /// `address`: text.
    pub address: String,
    /// `medium`: text.
    pub medium: String,
    /// `mxid`: text.
    pub mxid: String,
    /// `not_before`: a whole number.
    pub not_before: i64,
    /// `not_after`: a whole number.
    pub not_after: i64,
    /// `ts`: a time, in milliseconds since the beginning of 1970.
    pub ts: u64,
    /// `signatures`: an object with keys of its own.
    pub signatures: BTreeMap<String, BTreeMap<String, String>>,
    /// All other members.
    pub extra: JsonObject,
}

impl BindV2Response {
    /// `address`: text.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// `medium`: text.
    pub fn medium(&self) -> &str {
        &self.medium
    }

    /// `mxid`: text.
    pub fn mxid(&self) -> &str {
        &self.mxid
    }

    /// `not_before`: a whole number.
    #[doc(alias = "notBefore")]
    pub fn not_before(&self) -> i64 {
        self.not_before
    }

    /// `not_after`: a whole number.
    #[doc(alias = "notAfter")]
    pub fn not_after(&self) -> i64 {
        self.not_after
    }

    /// `ts`: a time, in milliseconds since the beginning of 1970.
    pub fn ts(&self) -> u64 {
        self.ts
    }

    /// [`ts`](Self::ts) as a time.
    pub fn ts_time(&self) -> SystemTime {
        matrix_jobs_runtime::units::time(self.ts)
    }

    /// `signatures`: an object with keys of its own.
    pub fn signatures(&self) -> &BTreeMap<String, BTreeMap<String, String>> {
        &self.signatures
    }
}

record! {
    BindV2Response {
        0 address: Required "address",
        1 medium: Required "medium",
        2 mxid: Required "mxid",
        3 not_before: Required "not_before",
        4 not_after: Required "not_after",
        5 ts: Required "ts",
        6 signatures: Required "signatures",
        ..extra
    }
}

/// Stops a mail address or phone number from leading to a user.
///
/// Whoever asks proves a right to it: by `sid` and `client_secret`, or as the user's homeserver.
///
/// `POST /_matrix/identity/v2/3pid/unbind`
///
/// - Access token: required.
/// - Repeated after a failure: only if the server can't have got the request, unless told that it may be.
/// - Rate limited: not announced.
/// - Errors in the definitions: 400, 403, 404, 501.
///
/// [Specification](https://spec.matrix.org/v1.19/identity-service-api/#post_matrixidentityv23pidunbind)
#[doc(alias = "unbindV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[derive(Clone, Debug)]
pub struct UnbindV2Job {
    body: UnbindV2Request,
}

impl UnbindV2Job {
    /// A job with all that it can't do without:
    ///
    /// - `mxid`: text
    /// - `threepid`: an object
    pub fn new(mxid: impl Into<String>, threepid: Threepid) -> Self {
        Self {
            body: UnbindV2Request {
                sid: None,
                client_secret: None,
                mxid: mxid.into(),
                threepid,
            },
        }
    }

    /// Sets `sid` in the body: text.
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.body.sid = Some(sid.into());
        self
    }

    /// Sets `client_secret` in the body: text, secret: `Debug` hides it.
    pub fn client_secret(mut self, client_secret: impl Into<Secret>) -> Self {
        self.body.client_secret = Some(client_secret.into());
        self
    }
}

impl Job for UnbindV2Job {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &UNBIND_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

pub(crate) static UNBIND_V2: Endpoint = Endpoint {
    operation_id: "unbindV2",
    method: Method::Post,
    path: "/_matrix/identity/v2/3pid/unbind",
    access: Access::Required,
    interactive_auth: false,
    rate_limited: false,
    since: None,
    deprecated: false,
    redirects: false,
    expected_content_types: &["application/json"],
};

/// What [`UnbindV2Job`] sends as its body.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct UnbindV2Request {
    /// `sid`: text, may be missing.
    pub sid: Option<String>,
    /// `client_secret`: text, secret: `Debug` hides it, may be missing.
    pub client_secret: Option<Secret>,
    /// `mxid`: text.
    pub mxid: String,
    /// `threepid`: an object.
    pub threepid: Threepid,
}

record! {
    UnbindV2Request {
        0 sid: Optional "sid",
        1 client_secret: Optional "client_secret",
        2 mxid: Required "mxid",
        3 threepid: Required "threepid",
    }
}

/// Part of [`UnbindV2Request`].
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub struct Threepid {
    /// `medium`: text.
    pub medium: String,
    /// `address`: text.
    pub address: String,
}

impl Threepid {
    /// A value with all that it can't do without.
    pub fn new(medium: impl Into<String>, address: impl Into<String>) -> Self {
        Self {
            medium: medium.into(),
            address: address.into(),
        }
    }
}

record! {
    Threepid {
        0 medium: Required "medium",
        1 address: Required "address",
    }
}
