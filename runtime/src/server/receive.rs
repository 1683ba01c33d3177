//! What makes a job one that a server can read.

use http::StatusCode;

use super::error::ErrorResponse;
use super::incoming::IncomingRequest;
use super::inputs::Inputs;
use super::respond::Respond;
use crate::job::Job;
use crate::json::Read;
use crate::protocol::endpoint::Endpoint;

/// A job that can be read from the request that it is sent as; all generated jobs can.
pub trait Receive: Job<Response: Respond> + Sized {
    /// The facts of the operation.
    const ENDPOINT: &'static Endpoint;

    /// Reads the job's parameters and body: see [`IncomingRequest::read`].
    ///
    /// # Errors
    ///
    /// Something required is missing, or something is malformed.
    fn receive(inputs: &mut Inputs<'_>) -> Result<Self, ErrorResponse>;
}

impl IncomingRequest {
    /// Reads the request into the job that a client would run to send it. What is malformed and optional is left out,
    /// and named in the warnings.
    ///
    /// # Errors
    ///
    /// The request calls another operation (404 or 405), or something that it requires is missing or malformed (400):
    /// the message names it, but no value.
    pub fn read<J: Receive>(&self) -> Result<Read<J>, ErrorResponse> {
        let variables = self.variables(J::ENDPOINT)?.ok_or_else(|| {
            let message = format!("The path isn't `{}`.", J::ENDPOINT.path);
            ErrorResponse::unrecognized(StatusCode::NOT_FOUND, message)
        })?;
        if self.method().as_str() != J::ENDPOINT.method.as_str() {
            let message = format!("The method isn't `{}`.", J::ENDPOINT.method.as_str());
            return Err(ErrorResponse::unrecognized(StatusCode::METHOD_NOT_ALLOWED, message));
        }
        let mut inputs = Inputs::new(self, variables);
        let value = J::receive(&mut inputs)?;
        Ok(Read { value, warnings: inputs.into_warnings() })
    }
}
