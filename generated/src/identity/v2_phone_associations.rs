// Written by `cargo xtask regen` from api-spec/identity/v2_phone_associations.yaml. Do not edit.

//! Validating phone numbers.
//!
//! From the definitions in `identity/v2_phone_associations.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::identity::definitions::request_msisdn_validation::RequestMsisdnValidation;
pub use crate::identity::definitions::sid::Sid;

/// Has a message sent by which its reader validates the phone number.
///
/// No second message is sent unless `send_attempt` has grown.
///
/// <code>POST /_matrix/identity/v2<wbr>/validate/msisdn<wbr>/requestToken</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`RequestMsisdnValidation`].
/// - Response: [`Sid`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv2validatemsisdnrequesttoken)
#[doc(alias = "msisdnRequestTokenV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MsisdnRequestTokenV2Job {
    /// The body: object.
    pub request_msisdn_validation: RequestMsisdnValidation,
}

impl MsisdnRequestTokenV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `request_msisdn_validation`: object
    pub fn new(request_msisdn_validation: RequestMsisdnValidation) -> Self {
        Self { request_msisdn_validation }
    }
}

impl Job for MsisdnRequestTokenV2Job {
    type Response = Sid;

    fn endpoint(&self) -> &'static Endpoint {
        &MSISDN_REQUEST_TOKEN_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.request_msisdn_validation);
    }
}

#[cfg(feature = "server")]
impl Receive for MsisdnRequestTokenV2Job {
    const ENDPOINT: &'static Endpoint = &MSISDN_REQUEST_TOKEN_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            request_msisdn_validation: inputs.json()?,
        })
    }
}

pub(crate) static MSISDN_REQUEST_TOKEN_V2: Endpoint = Endpoint::new(
    "msisdnRequestTokenV2",
    Method::Post,
    "/_matrix/identity/v2/validate/msisdn/requestToken",
);

/// Finishes the validation of a phone number.
///
/// `token` comes from the message; `sid` and `client_secret` are those of
/// [`MsisdnRequestTokenV2Job`]. A wrong token is a response, not an error: `success` tells whether
/// the phone number is validated.
///
/// <code>POST /_matrix/identity/v2<wbr>/validate/msisdn<wbr>/submitToken</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`MsisdnSubmitTokenPostV2Request`].
/// - Response: [`MsisdnSubmitTokenPostV2Response`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv2validatemsisdnsubmittoken)
#[doc(alias = "msisdnSubmitTokenPostV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MsisdnSubmitTokenPostV2Job {
    /// The body.
    pub body: MsisdnSubmitTokenPostV2Request,
}

impl MsisdnSubmitTokenPostV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `sid`: string. The validation, by the ID that the server gave it.
    /// - `client_secret`: string, secret (hidden by `Debug`). A secret of the client's own making, the same in all requests about one validation.
    /// - `token`: string, secret (hidden by `Debug`)
    pub fn new(
        sid: impl Into<String>,
        client_secret: impl Into<Secret>,
        token: impl Into<Secret>,
    ) -> Self {
        Self {
            body: MsisdnSubmitTokenPostV2Request {
                sid: sid.into(),
                client_secret: client_secret.into(),
                token: token.into(),
            },
        }
    }
}

impl Job for MsisdnSubmitTokenPostV2Job {
    type Response = MsisdnSubmitTokenPostV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &MSISDN_SUBMIT_TOKEN_POST_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for MsisdnSubmitTokenPostV2Job {
    const ENDPOINT: &'static Endpoint = &MSISDN_SUBMIT_TOKEN_POST_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static MSISDN_SUBMIT_TOKEN_POST_V2: Endpoint = Endpoint::new(
    "msisdnSubmitTokenPostV2",
    Method::Post,
    "/_matrix/identity/v2/validate/msisdn/submitToken",
);

/// Request body of [`MsisdnSubmitTokenPostV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MsisdnSubmitTokenPostV2Request {
    /// The validation, by the ID that the server gave it.
    ///
    /// `sid`: string.
    pub sid: String,
    /// A secret of the client's own making, the same in all requests about one validation.
    ///
    /// `client_secret`: string, secret (hidden by `Debug`).
    pub client_secret: Secret,
    /// `token`: string, secret (hidden by `Debug`).
    pub token: Secret,
}

record! {
    MsisdnSubmitTokenPostV2Request {
        0 sid: Required "sid",
        1 client_secret: Required "client_secret",
        2 token: Required "token",
    }
}

/// Response of [`MsisdnSubmitTokenPostV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MsisdnSubmitTokenPostV2Response {
    /// `success`: boolean.
    pub success: bool,
}

impl MsisdnSubmitTokenPostV2Response {
    /// `success`: boolean.
    pub fn success(&self) -> bool {
        self.success
    }
}

#[cfg(feature = "server")]
impl MsisdnSubmitTokenPostV2Response {
    /// Creates the value from its required properties.
    pub fn new(success: bool) -> Self {
        Self { success }
    }
}

record! {
    MsisdnSubmitTokenPostV2Response {
        0 success: Required "success",
    }
}

/// Finishes the validation of a phone number, as a browser does by a link.
///
/// The response is a page for people, of which only the HTTP status counts: `Ok` means that there
/// was a page, not that the phone number is validated ([`GetValidatedThreepidV2Job`](crate::identity::GetValidatedThreepidV2Job) tells). Programs
/// run [`MsisdnSubmitTokenPostV2Job`].
///
/// <code>GET /_matrix/identity/v2<wbr>/validate/msisdn<wbr>/submitToken</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable): each request has an effect.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 4XX.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityv2validatemsisdnsubmittoken)
#[doc(alias = "msisdnSubmitTokenGetV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct MsisdnSubmitTokenGetV2Job {
    /// `sid` in the query: string.
    pub sid: String,
    /// `client_secret` in the query: string, secret (hidden by `Debug`).
    pub client_secret: Secret,
    /// `token` in the query: string, secret (hidden by `Debug`).
    pub token: Secret,
}

impl MsisdnSubmitTokenGetV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `sid`: string
    /// - `client_secret`: string, secret (hidden by `Debug`)
    /// - `token`: string, secret (hidden by `Debug`)
    pub fn new(
        sid: impl Into<String>,
        client_secret: impl Into<Secret>,
        token: impl Into<Secret>,
    ) -> Self {
        Self {
            sid: sid.into(),
            client_secret: client_secret.into(),
            token: token.into(),
        }
    }
}

impl Job for MsisdnSubmitTokenGetV2Job {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &MSISDN_SUBMIT_TOKEN_GET_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("sid", &self.sid);
        request.query("client_secret", &self.client_secret);
        request.query("token", &self.token);
    }
}

#[cfg(feature = "server")]
impl Receive for MsisdnSubmitTokenGetV2Job {
    const ENDPOINT: &'static Endpoint = &MSISDN_SUBMIT_TOKEN_GET_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            sid: inputs.query("sid")?,
            client_secret: inputs.query("client_secret")?,
            token: inputs.query("token")?,
        })
    }
}

pub(crate) static MSISDN_SUBMIT_TOKEN_GET_V2: Endpoint = Endpoint {
    acts: true,
    expected_content_types: &[],
    ..Endpoint::new(
        "msisdnSubmitTokenGetV2",
        Method::Get,
        "/_matrix/identity/v2/validate/msisdn/submitToken",
    )
};
