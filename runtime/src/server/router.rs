//! Which operation a request calls.

use http::{Method, StatusCode};

use super::error::ErrorResponse;
use super::incoming::{IncomingRequest, variable, variables};
use crate::protocol::endpoint::Endpoint;

/// A set of operations, of which a request calls one.
#[derive(Clone, Debug, Default)]
pub struct Router {
    endpoints: Vec<&'static Endpoint>,
}

impl Router {
    /// A router for these operations.
    pub fn new(endpoints: impl IntoIterator<Item = &'static Endpoint>) -> Self {
        Self { endpoints: endpoints.into_iter().collect() }
    }

    /// The operation that a request with this method and path calls. Where several paths fit, the one counts that is
    /// fixed where the others have a variable. There are several operations where only the body tells them apart, as
    /// with invitations by user ID and by address.
    ///
    /// # Errors
    ///
    /// No path fits (404), or none with this method (405); the code is `M_UNRECOGNIZED`.
    pub fn find(&self, method: &Method, path: &str) -> Result<Vec<&'static Endpoint>, ErrorResponse> {
        let called = among(&self.endpoints, |endpoint| endpoint, method, path)?;
        Ok(called.into_iter().copied().collect())
    }
}

/// What serves the operation that a request calls: see [`Router::find`].
pub(crate) fn called<'t, T>(
    served: &'t [T],
    endpoint: impl Fn(&T) -> &'static Endpoint,
    request: &IncomingRequest,
) -> Result<Vec<&'t T>, ErrorResponse> {
    among(served, endpoint, request.method(), request.path())
}

/// What the first makes of a request that can take it, or what the last one says against it.
pub(crate) fn first<T, O>(
    called: Vec<&T>,
    mut take: impl FnMut(&T) -> Result<O, ErrorResponse>,
) -> Result<O, ErrorResponse> {
    let mut problem = nowhere();
    for one in called {
        match take(one) {
            Ok(taken) => return Ok(taken),
            Err(error) => problem = error,
        }
    }
    Err(problem)
}

fn among<'t, T>(
    served: &'t [T],
    endpoint: impl Fn(&T) -> &'static Endpoint,
    method: &Method,
    path: &str,
) -> Result<Vec<&'t T>, ErrorResponse> {
    let mut called: Vec<_> = served.iter().filter(|one| variables(endpoint(one), path).is_some()).collect();
    if called.is_empty() {
        return Err(nowhere());
    }
    called.retain(|one| endpoint(one).method.as_str() == method.as_str());
    let best = called.iter().map(|one| fixed(endpoint(one))).max().ok_or_else(|| {
        let message = "The operation has another method.";
        ErrorResponse::unrecognized(StatusCode::METHOD_NOT_ALLOWED, message)
    })?;
    called.retain(|one| fixed(endpoint(one)) == best);
    Ok(called)
}

fn nowhere() -> ErrorResponse {
    ErrorResponse::unrecognized(StatusCode::NOT_FOUND, "There is no such operation here.")
}

/// Which parts of the path are no variables.
fn fixed(endpoint: &Endpoint) -> Vec<bool> {
    endpoint.path.split('/').map(|part| variable(part).is_none()).collect()
}
