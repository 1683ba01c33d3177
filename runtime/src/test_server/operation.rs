//! The operations that a test server knows.

use std::fmt;

use crate::protocol::endpoint::Endpoint;
use crate::server::{ErrorResponse, IncomingRequest, Receive};

/// An operation of which a test server knows how its requests are read.
#[derive(Clone, Copy)]
pub struct KnownOperation {
    endpoint: &'static Endpoint,
    check: fn(&IncomingRequest) -> Result<(), ErrorResponse>,
}

impl KnownOperation {
    /// The operation of a job.
    pub const fn of<J: Receive>() -> Self {
        Self { endpoint: J::ENDPOINT, check: |request| request.read_strictly::<J>().map(drop) }
    }

    /// Its facts.
    pub const fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// Refuses a request that isn't one of the operation: see [`IncomingRequest::read_strictly`].
    ///
    /// # Errors
    ///
    /// What is wrong with it.
    pub fn check(&self, request: &IncomingRequest) -> Result<(), ErrorResponse> {
        (self.check)(request)
    }
}

impl fmt::Debug for KnownOperation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("KnownOperation").field(&self.endpoint.operation_id).finish()
    }
}
