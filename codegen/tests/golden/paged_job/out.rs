//! Golden.
//!
//! From the definitions in `client-server/golden.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, PagedJob, RequestParts, record};
#[cfg(feature = "server")]
use matrix_jobs_runtime::server::{ErrorResponse, Inputs, Receive};

/// The operation `getTea`.
///
/// `GET /_matrix/client/v3/tea`
///
/// - Response: [`GetTeaResponse`].
/// - Access token: never sent.
/// - Retried: yes.
/// - Rate limited: not specified.
/// - One response after the other, each with `end` of the one before as `from`: by [`Connection::pages`](matrix_jobs_runtime::Connection::pages).
///
/// [Specification](https://spec.matrix.org/latest/client-server-api/#get_matrixclientv3tea)
#[doc(alias = "getTea")]
#[must_use = "a job does nothing until a connection runs it"]
#[non_exhaustive]
#[derive(Clone, Debug, Default)]
pub struct GetTeaJob {
    /// `from` in the query: string.
    pub from: Option<String>,
}

impl GetTeaJob {
    /// Creates the job. It has no required parameters.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `from` in the query: string.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }
}

impl Job for GetTeaJob {
    type Response = GetTeaResponse;

    fn endpoint(&self) -> &'static Endpoint {
        &GET_TEA
    }

    #[inline]
    fn fill(&self, request: &mut RequestParts) {
        request.query("from", &self.from);
    }
}

#[cfg(feature = "server")]
impl Receive for GetTeaJob {
    const ENDPOINT: &'static Endpoint = &GET_TEA;

    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse> {
        Ok(Self {
            from: inputs.optional_query("from")?,
        })
    }
}

impl PagedJob for GetTeaJob {
    const ENDLESS: bool = false;

    fn continue_at(&mut self, token: &str) {
        self.from = Some(token.to_owned());
    }

    fn next_token(response: &Self::Response) -> Option<&str> {
        response.end.as_deref()
    }
}

pub(crate) static GET_TEA: Endpoint = Endpoint {
    access: Access::None,
    ..Endpoint::new("getTea", Method::Get, "/_matrix/client/v3/tea")
};

/// Response of [`GetTeaJob`].
#[non_exhaustive]
#[derive(Clone, Debug)]
#[cfg_attr(feature = "server", derive(Default))]
pub struct GetTeaResponse {
    /// `end`: string, optional.
    pub end: Option<String>,
}

impl GetTeaResponse {
    /// `end`: string, optional.
    pub fn end(&self) -> Option<&str> {
        self.end.as_deref()
    }
}

#[cfg(feature = "server")]
impl GetTeaResponse {
    /// Creates the value. It has no required properties.
    pub fn new() -> Self {
        <Self as Default>::default()
    }

    /// Sets [`end`](Self#structfield.end).
    #[must_use]
    pub fn with_end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(end.into());
        self
    }
}

record! {
    GetTeaResponse {
        0 end: Optional "end",
    }
}
