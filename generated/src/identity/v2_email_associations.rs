// Written by `cargo xtask regen` from api-spec/identity/v2_email_associations.yaml. Do not edit.

//! Validating mail addresses.
//!
//! From the definitions in `identity/v2_email_associations.yaml`.

use matrix_jobs_runtime::json::Secret;
use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::identity::definitions::request_email_validation::RequestEmailValidation;
pub use crate::identity::definitions::sid::Sid;

/// Has a mail sent by which its reader validates the address.
///
/// No second mail is sent unless `send_attempt` has grown.
///
/// <code>POST /_matrix/identity/v2<wbr>/validate/email<wbr>/requestToken</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`RequestEmailValidation`].
/// - Response: [`Sid`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv2validateemailrequesttoken)
#[doc(alias = "emailRequestTokenV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EmailRequestTokenV2Job {
    /// The body: object.
    pub request_email_validation: RequestEmailValidation,
}

impl EmailRequestTokenV2Job {
    /// Creates the job from its required parameters:
    ///
    /// - `request_email_validation`: object
    pub fn new(request_email_validation: RequestEmailValidation) -> Self {
        Self { request_email_validation }
    }
}

impl Job for EmailRequestTokenV2Job {
    type Response = Sid;

    fn endpoint(&self) -> &'static Endpoint {
        &EMAIL_REQUEST_TOKEN_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.request_email_validation);
    }
}

#[cfg(feature = "server")]
impl Receive for EmailRequestTokenV2Job {
    const ENDPOINT: &'static Endpoint = &EMAIL_REQUEST_TOKEN_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            request_email_validation: inputs.json()?,
        })
    }
}

pub(crate) static EMAIL_REQUEST_TOKEN_V2: Endpoint = Endpoint::new(
    "emailRequestTokenV2",
    Method::Post,
    "/_matrix/identity/v2/validate/email/requestToken",
);

/// Finishes the validation of a mail address.
///
/// `token` comes from the mail; `sid` and `client_secret` are those of [`EmailRequestTokenV2Job`].
/// A wrong token is a response, not an error: `success` tells whether the address is validated.
///
/// <code>POST /_matrix/identity/v2<wbr>/validate/email<wbr>/submitToken</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Request body: [`EmailSubmitTokenPostV2Request`].
/// - Response: [`EmailSubmitTokenPostV2Response`].
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Errors in the specification: 400, 403.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#post_matrixidentityv2validateemailsubmittoken)
#[doc(alias = "emailSubmitTokenPostV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EmailSubmitTokenPostV2Job {
    /// The body.
    pub body: EmailSubmitTokenPostV2Request,
}

impl EmailSubmitTokenPostV2Job {
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
            body: EmailSubmitTokenPostV2Request {
                sid: sid.into(),
                client_secret: client_secret.into(),
                token: token.into(),
            },
        }
    }
}

impl Job for EmailSubmitTokenPostV2Job {
    type Response = EmailSubmitTokenPostV2Response;

    fn endpoint(&self) -> &'static Endpoint {
        &EMAIL_SUBMIT_TOKEN_POST_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for EmailSubmitTokenPostV2Job {
    const ENDPOINT: &'static Endpoint = &EMAIL_SUBMIT_TOKEN_POST_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static EMAIL_SUBMIT_TOKEN_POST_V2: Endpoint = Endpoint::new(
    "emailSubmitTokenPostV2",
    Method::Post,
    "/_matrix/identity/v2/validate/email/submitToken",
);

/// Request body of [`EmailSubmitTokenPostV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EmailSubmitTokenPostV2Request {
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
    EmailSubmitTokenPostV2Request {
        0 sid: Required "sid",
        1 client_secret: Required "client_secret",
        2 token: Required "token",
    }
}

/// Response of [`EmailSubmitTokenPostV2Job`].
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EmailSubmitTokenPostV2Response {
    /// `success`: boolean.
    pub success: bool,
}

impl EmailSubmitTokenPostV2Response {
    /// `success`: boolean.
    pub fn success(&self) -> bool {
        self.success
    }
}

#[cfg(feature = "server")]
impl EmailSubmitTokenPostV2Response {
    /// Creates the value from its required properties.
    pub fn new(success: bool) -> Self {
        Self { success }
    }
}

record! {
    EmailSubmitTokenPostV2Response {
        0 success: Required "success",
    }
}

/// Finishes the validation of a mail address, as a browser does by a link in the mail.
///
/// The response is a page for people, of which only the HTTP status counts: `Ok` means that there
/// was a page, not that the address is validated ([`GetValidatedThreepidV2Job`](crate::identity::GetValidatedThreepidV2Job) tells). Programs run
/// [`EmailSubmitTokenPostV2Job`].
///
/// <code>GET /_matrix/identity/v2<wbr>/validate/email<wbr>/submitToken</code>
///
/// - Since Matrix 1.8 or earlier.
/// - Response: empty.
/// - Access token: required.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable): each request has an effect.
/// - Rate limited: not specified.
/// - Errors in the specification: 403, 4XX.
///
/// [Specification](https://spec.matrix.org/latest/identity-service-api/#get_matrixidentityv2validateemailsubmittoken)
#[doc(alias = "emailSubmitTokenGetV2")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct EmailSubmitTokenGetV2Job {
    /// `sid` in the query: string.
    pub sid: String,
    /// `client_secret` in the query: string, secret (hidden by `Debug`).
    pub client_secret: Secret,
    /// `token` in the query: string, secret (hidden by `Debug`).
    pub token: Secret,
}

impl EmailSubmitTokenGetV2Job {
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

impl Job for EmailSubmitTokenGetV2Job {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &EMAIL_SUBMIT_TOKEN_GET_V2
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("sid", &self.sid);
        request.query("client_secret", &self.client_secret);
        request.query("token", &self.token);
    }
}

#[cfg(feature = "server")]
impl Receive for EmailSubmitTokenGetV2Job {
    const ENDPOINT: &'static Endpoint = &EMAIL_SUBMIT_TOKEN_GET_V2;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            sid: inputs.query("sid")?,
            client_secret: inputs.query("client_secret")?,
            token: inputs.query("token")?,
        })
    }
}

pub(crate) static EMAIL_SUBMIT_TOKEN_GET_V2: Endpoint = Endpoint {
    acts: true,
    expected_content_types: &[],
    ..Endpoint::new(
        "emailSubmitTokenGetV2",
        Method::Get,
        "/_matrix/identity/v2/validate/email/submitToken",
    )
};
