//! What came to a test server.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::protocol::endpoint::Endpoint;
use crate::server::{ErrorResponse, IncomingRequest, Receive};

/// A request that the definitions know; it derefs to the request as it came.
#[derive(Clone, Debug)]
pub struct ReceivedRequest {
    endpoint: &'static Endpoint,
    also: Vec<&'static Endpoint>,
    request: Arc<IncomingRequest>,
}

impl ReceivedRequest {
    pub(super) fn new(
        endpoint: &'static Endpoint,
        also: Vec<&'static Endpoint>,
        request: Arc<IncomingRequest>,
    ) -> Self {
        Self { endpoint, also, request }
    }

    /// The operation that it calls; of several, the one whose path is fixed where others have a variable.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// The job that it was sent as, if it can be of this type.
    pub fn job<J: Receive>(&self) -> Option<J> {
        let read = self.calls(J::ENDPOINT).then(|| self.request.read::<J>());
        read.and_then(Result::ok).map(|read| read.value)
    }

    fn calls(&self, endpoint: &Endpoint) -> bool {
        self.endpoint == endpoint || self.also.contains(&endpoint)
    }
}

impl Deref for ReceivedRequest {
    type Target = IncomingRequest;

    fn deref(&self) -> &IncomingRequest {
        &self.request
    }
}

/// A request that the definitions don't allow; it derefs to the request as it came. `Display` says what is wrong with it.
#[derive(Clone, Debug)]
pub struct RefusedRequest {
    request: Arc<IncomingRequest>,
    error: ErrorResponse,
}

impl RefusedRequest {
    pub(super) fn new(request: Arc<IncomingRequest>, error: ErrorResponse) -> Self {
        Self { request, error }
    }

    /// What it was answered with: what is wrong with it.
    pub fn error(&self) -> &ErrorResponse {
        &self.error
    }
}

impl Deref for RefusedRequest {
    type Target = IncomingRequest;

    fn deref(&self) -> &IncomingRequest {
        &self.request
    }
}

impl fmt::Display for RefusedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}", self.method(), self.path(), self.error)
    }
}
