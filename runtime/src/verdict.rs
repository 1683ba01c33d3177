//! From a reply to a status: whether it is what the operation promises, and what an error means.

use std::sync::Arc;

use bytes::Bytes;

use crate::endpoint::Endpoint;
use crate::error::{Failure, MatrixError};
use crate::job::Decoded;
use crate::json::{self, ReadError};
use crate::reply::{Reply, ReplyHead};
use crate::request::Request;
use crate::secrets::printable;
use crate::status::{Status, StatusCode};
use crate::transport::TransportError;
use crate::uia::AuthenticationResponse;

/// Reads a good reply into the response of a job type.
pub(crate) type Decode = fn(&Reply<'_>) -> Result<Decoded, ReadError>;

/// What ended a job.
pub(crate) struct Problem {
    pub(crate) code: StatusCode,
    pub(crate) message: String,
    /// Boxed, since errors are rare and large.
    pub(crate) failure: Box<Failure>,
}

impl Problem {
    pub(crate) fn new(code: StatusCode, message: impl Into<String>) -> Self {
        let message = message.into();
        let failure = Box::default();
        Self { code, message, failure }
    }

    /// A problem that an error explains in full.
    pub(crate) fn caused(code: StatusCode, cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        let mut problem = Self::new(code, cause.to_string());
        problem.failure.cause = Some(Arc::new(cause));
        problem
    }
}

impl From<TransportError> for Problem {
    fn from(error: TransportError) -> Self {
        Self::caused(StatusCode::NetworkError, error)
    }
}

/// A good reply, if it is what the operation promises.
pub(crate) fn accept(
    endpoint: &Endpoint,
    reply: &Reply<'_>,
    decode: Decode,
    request: &Request,
) -> Result<(Decoded, Status), Problem> {
    let surprise = surprising_type(endpoint, reply, request);
    match decode(reply) {
        Ok(decoded) => {
            let code = match surprise {
                None => StatusCode::Success,
                Some(_) => StatusCode::UnexpectedResponseType,
            };
            Ok((decoded, Status::new(code, surprise.unwrap_or_default())))
        }
        Err(error) => {
            let mut problem = Problem::caused(StatusCode::IncorrectResponse, error);
            if reply.body().is_empty() {
                problem.message = "the body is empty".into();
            }
            if let Some(surprise) = surprise {
                problem.message = format!("{}; {surprise}", problem.message);
            }
            Err(problem)
        }
    }
}

/// What is wrong with the content type. An empty body needs none, and a redirect's says nothing.
fn surprising_type(endpoint: &Endpoint, reply: &Reply<'_>, request: &Request) -> Option<String> {
    let given = reply.head().content_type().unwrap_or_default();
    if reply.body().is_empty() || reply.head().is_redirect() || endpoint.expects(given) {
        return None;
    }
    let expected = endpoint.expected_content_types.join("` or `");
    Some(match given {
        "" => format!("there is no content type, `{expected}` was expected"),
        _ => {
            let mut given = given.to_owned();
            request.scrubber().scrub(&mut given);
            format!("the content type is `{}`, not `{expected}`", printable(&given))
        }
    })
}

/// What a reply other than 2xx means: the HTTP status, refined by what the body says.
pub(crate) fn refusal(head: &ReplyHead, body: &Bytes, request: &Request) -> Problem {
    let mut problem = Problem::new(StatusCode::from_http(head.status()), head.describe());
    if head.is_redirect() {
        problem.message += ": a redirect that is not safe to follow; check the homeserver's base URL";
    }
    if head.status() == 401
        && let Ok(read) = json::read::<AuthenticationResponse>(body)
    {
        problem.failure.authentication = Some(read.value);
        problem.message = "the user has to authenticate for this".into();
    }
    if let Some(error) = matrix_error(body, request) {
        let refined = error.errcode.as_deref().and_then(StatusCode::from_errcode);
        problem.code = refined.unwrap_or(problem.code);
        let words = error.error.as_deref().map(printable).filter(|words| !words.is_empty());
        problem.message = words.unwrap_or(problem.message);
        problem.failure.matrix = Some(error);
    }
    problem
}

/// The error object in a body, if it is one. A server may quote the request's secrets in it; they are taken out.
fn matrix_error(body: &Bytes, request: &Request) -> Option<MatrixError> {
    let mut error = json::read::<MatrixError>(body).ok()?.value;
    if error.errcode.is_none() && error.error.is_none() {
        return None;
    }
    let scrubber = request.scrubber();
    for words in [&mut error.errcode, &mut error.error].into_iter().flatten() {
        scrubber.scrub(words);
    }
    Some(error)
}
