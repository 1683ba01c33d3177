//! Which operation a request calls.

use http::{Method, StatusCode};

use super::error::ErrorResponse;
use super::incoming::{variable, variables};
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
        let fitting: Vec<_> =
            self.endpoints.iter().copied().filter(|endpoint| variables(endpoint, path).is_some()).collect();
        if fitting.is_empty() {
            return Err(ErrorResponse::unrecognized(
                StatusCode::NOT_FOUND,
                "There is no such operation here.",
            ));
        }
        let mut called: Vec<_> =
            fitting.into_iter().filter(|endpoint| endpoint.method.as_str() == method.as_str()).collect();
        let best = called.iter().map(|endpoint| fixed(endpoint)).max().ok_or_else(|| {
            let message = "The operation has another method.";
            ErrorResponse::unrecognized(StatusCode::METHOD_NOT_ALLOWED, message)
        })?;
        called.retain(|endpoint| fixed(endpoint) == best);
        Ok(called)
    }
}

/// Which parts of the path are no variables.
fn fixed(endpoint: &Endpoint) -> Vec<bool> {
    endpoint.path.split('/').map(|part| variable(part).is_none()).collect()
}
