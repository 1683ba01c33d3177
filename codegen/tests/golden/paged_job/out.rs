//! Golden.
//!
//! From the definitions in `client-server/golden.yaml`.

use matrix_jobs_runtime::{Access, Endpoint, Job, Method, PagedJob, RequestParts, record};

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
#[derive(Clone, Debug, Default)]
pub struct GetTeaJob {
    from: Option<String>,
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
#[derive(Clone, Debug, PartialEq)]
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

record! {
    GetTeaResponse {
        0 end: Optional "end",
    }
}
