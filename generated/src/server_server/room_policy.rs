// Written by `cargo xtask regen` from api-spec/server-server/room_policy.yaml. Do not edit.

//! Policy servers: they sign the events that a room shall accept.
//!
//! From the definitions in `server-server/room_policy.yaml`.

use matrix_jobs_runtime::json::{JsonObject, Raw};
use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

pub use crate::server_server::definitions::persistent_data_unit::Pdu;

/// Asks a room's policy server to sign an event.
///
/// A refusal is an error, and means that servers should treat the event as spam.
///
/// `POST /_matrix/policy/v1/sign`
///
/// - Since Matrix 1.18.
/// - Response: any JSON object.
/// - Access token: none; the request is signed by the sending server.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: yes.
/// - Errors in the specification: 429, 400, 403, 404.
///
/// [Specification](https://spec.matrix.org/latest/server-server-api/#post_matrixpolicyv1sign)
#[doc(alias = "askPolicyServerToSign")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug)]
pub struct AskPolicyServerToSignJob {
    /// The body: event object, not parsed.
    pub event: Raw<Pdu>,
}

impl AskPolicyServerToSignJob {
    /// Creates the job from its required parameters:
    ///
    /// - `event`: event object, not parsed
    pub fn new(event: impl Into<Raw<Pdu>>) -> Self {
        Self { event: event.into() }
    }
}

impl Job for AskPolicyServerToSignJob {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &ASK_POLICY_SERVER_TO_SIGN
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.event);
    }
}

#[cfg(feature = "server")]
impl Receive for AskPolicyServerToSignJob {
    const ENDPOINT: &'static Endpoint = &ASK_POLICY_SERVER_TO_SIGN;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { event: inputs.json()? })
    }
}

pub(crate) static ASK_POLICY_SERVER_TO_SIGN: Endpoint = Endpoint {
    access: Access::Signed,
    rate_limited: true,
    since: Some("1.18"),
    ..Endpoint::new("askPolicyServerToSign", Method::Post, "/_matrix/policy/v1/sign")
};
