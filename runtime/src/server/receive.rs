//! What makes a job one that a server can read.

use http::StatusCode;

use super::error::ErrorResponse;
use super::incoming::IncomingRequest;
use super::inputs::Inputs;
use super::respond::Respond;
use crate::job::Job;
use crate::json::{Problem, Read};
use crate::protocol::endpoint::{Access, Endpoint};

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
        let mut inputs = Inputs::new(self, self.variables_of::<J>()?);
        let value = J::receive(&mut inputs)?;
        Ok(Read { value, warnings: inputs.into_warnings() })
    }

    /// Reads the request, and refuses what [`read`](Self::read) passes over: what is malformed and optional, parameters of
    /// the query and properties of the body that the operation doesn't have, and a body where there is none. What is named
    /// as in `org.example.mood`, with a dot, is an extension of Matrix, which is passed over, and so are `user_id` and
    /// `device_id` of an application service that acts for a user.
    ///
    /// # Errors
    ///
    /// As for [`read`](Self::read), and 400 for what it passes over.
    pub fn read_strictly<J: Receive>(&self) -> Result<J, ErrorResponse> {
        let mut inputs = Inputs::attentive(self, self.variables_of::<J>()?);
        let value = J::receive(&mut inputs)?;
        check(J::ENDPOINT, inputs)?;
        Ok(value)
    }

    /// The values of the path's variables, if the request calls the operation.
    fn variables_of<J: Receive>(&self) -> Result<Vec<(&'static str, String)>, ErrorResponse> {
        let variables = self.variables(J::ENDPOINT)?.ok_or_else(|| {
            let message = format!("The path isn't `{}`.", J::ENDPOINT.path);
            ErrorResponse::unrecognized(StatusCode::NOT_FOUND, message)
        })?;
        if self.method().as_str() != J::ENDPOINT.method.as_str() {
            let message = format!("The method isn't `{}`.", J::ENDPOINT.method.as_str());
            return Err(ErrorResponse::unrecognized(StatusCode::METHOD_NOT_ALLOWED, message));
        }
        Ok(variables)
    }
}

/// What an application service names a user and a device by, in requests of any operation that takes its token.
const ACTING: [&str; 2] = ["user_id", "device_id"];

/// Refuses what was passed over.
fn check(endpoint: &Endpoint, inputs: Inputs<'_>) -> Result<(), ErrorResponse> {
    let takes_token = matches!(endpoint.access, Access::Required | Access::Optional);
    let is_known = |name: &str| is_extension(name) || takes_token && ACTING.contains(&name);
    if let Some(name) = inputs.unknown_query().find(|name| !is_known(name)) {
        let message = format!("`{name}` in the query is no parameter of `{}`.", endpoint.operation_id);
        return Err(ErrorResponse::invalid_parameter(message));
    }
    let properties = inputs.unknown_properties();
    let last = |path: &str| path.rsplit('/').next().is_some_and(is_extension);
    if let Some(path) = properties.iter().find(|path| !last(path)) {
        let what = if path.is_empty() { "The body" } else { path.as_str() };
        return Err(bad(format!("{what} is not known to `{}`.", endpoint.operation_id)));
    }
    let warnings = inputs.into_warnings();
    // A kind that isn't known is kept as it came.
    match warnings.iter().find(|warning| warning.problem() != Problem::Unrecognised) {
        Some(warning) => Err(bad(format!("The body is malformed: {warning}."))),
        None => Ok(()),
    }
}

/// Whether somebody's extension of Matrix is named so.
fn is_extension(name: &str) -> bool {
    name.contains('.')
}

fn bad(message: String) -> ErrorResponse {
    ErrorResponse::new(StatusCode::BAD_REQUEST, "M_BAD_JSON", message)
}
