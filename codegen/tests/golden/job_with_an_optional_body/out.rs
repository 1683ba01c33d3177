//! Golden.
//!
//! From the definitions in `client-server/golden.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// The operation `boil`.
///
/// <code>POST /_matrix/client/v3<wbr>/kettle</code>
///
/// - Request body: [`BoilRequest`].
/// - Response: empty.
/// - Access token: never sent.
/// - Retried: only if the request cannot have reached the server, or with [`repeatable`](matrix_jobs_runtime::JobBuilder::repeatable).
/// - Rate limited: not specified.
/// - Further properties of the body: by [`with_extra`](matrix_jobs_runtime::JobBuilder::with_extra).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#post_matrixclientv3kettle)
#[doc(alias = "boil")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct BoilJob {
    /// The body.
    pub body: BoilRequest,
}

impl BoilJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lid` in the body: string.
    pub fn lid(mut self, lid: impl Into<String>) -> Self {
        self.body.lid = Some(lid.into());
        self
    }
}

impl Job for BoilJob {
    type Response = ();

    fn endpoint(&self) -> &'static Endpoint {
        &BOIL
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.json(&self.body);
    }
}

#[cfg(feature = "server")]
impl Receive for BoilJob {
    const ENDPOINT: &'static Endpoint = &BOIL;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self { body: inputs.json()? })
    }
}

pub(crate) static BOIL: Endpoint = Endpoint {
    access: Access::None,
    expected_content_types: &[],
    ..Endpoint::new("boil", Method::Post, "/_matrix/client/v3/kettle")
};

/// Request body of [`BoilJob`].
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct BoilRequest {
    /// `lid`: string, optional.
    pub lid: Option<String>,
}

record! {
    BoilRequest {
        0 lid: Optional "lid",
    }
}
