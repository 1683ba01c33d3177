//! From a reply to a status: whether it is what the operation promises, and what an error means.

use std::sync::Arc;

use bytes::Bytes;

use crate::base_job::BaseJob;
use crate::endpoint::Endpoint;
use crate::error::{Failure, MatrixError};
use crate::job::{AnyJob, Decoded};
use crate::json;
use crate::reply::Reply;
use crate::request::Request;
use crate::retry::retry_after;
use crate::secrets::printable;
use crate::session::Logout;
use crate::status::{Status, StatusCode};
use crate::transport::TransportError;
use crate::uia::AuthenticationResponse;

/// What ended an attempt.
pub(crate) struct Problem {
    pub(crate) code: StatusCode,
    pub(crate) message: String,
    pub(crate) trouble: Trouble,
    /// Whether another attempt can't help, whatever the code.
    pub(crate) is_lasting: bool,
    /// Boxed, since errors are rare and large.
    pub(crate) failure: Box<Failure>,
}

/// What a problem says of the server's health.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// Nothing: what is wrong may be wrong with this one request.
    Unknown,
    /// It answers.
    Answers,
    /// It can't be reached, and hasn't got the request.
    Unreachable,
    /// Something in between says that it can't reach it, or it says itself that it is down.
    Down,
}

impl Trouble {
    /// Whether other jobs would meet with the same.
    pub(crate) fn is_outage(self) -> bool {
        matches!(self, Self::Unreachable | Self::Down)
    }
}

impl Problem {
    pub(crate) fn new(code: StatusCode, message: impl Into<String>) -> Self {
        let (message, trouble, failure) = (message.into(), Trouble::Unknown, Box::default());
        Self { code, message, trouble, is_lasting: false, failure }
    }

    /// A problem that an error explains in full.
    pub(crate) fn caused(code: StatusCode, cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        let mut problem = Self::new(code, cause.to_string());
        problem.failure.cause = Some(Arc::new(cause));
        problem
    }

    /// A problem that a job states itself. It is one even if its code says otherwise.
    pub(crate) fn said(status: Status) -> Self {
        let code = if status.is_good() { StatusCode::ErrorLevel } else { status.code };
        Self::new(code, status.message)
    }
}

impl From<TransportError> for Problem {
    fn from(error: TransportError) -> Self {
        let trouble = if error.is_unreachable() { Trouble::Unreachable } else { Trouble::Unknown };
        Self { trouble, ..Self::caused(StatusCode::NetworkError, error) }
    }
}

/// What a reply means, with the job's own opinion.
pub(crate) fn judge(
    job: &mut dyn AnyJob,
    base: &Arc<BaseJob>,
    reply: &Reply<'_>,
    request: &Request,
) -> Result<(Decoded, Status), Problem> {
    let (head, endpoint) = (reply.head(), job.endpoint());
    let is_good = head.is_good(endpoint);
    let first = match surprising_type(endpoint, reply, request) {
        _ if !is_good => Status::new(StatusCode::from_http(head.status()), head.describe()),
        Some(surprise) => Status::new(StatusCode::UnexpectedResponseType, surprise),
        None => Status::new(StatusCode::Success, ""),
    };
    let checked = job.check_reply(first.clone(), reply);
    if checked.is_good() {
        let accepted = accept(job, base, reply, checked);
        return accepted.map_err(|problem| Problem { trouble: Trouble::Answers, ..problem });
    }
    let mut problem = Problem::said(checked.clone());
    problem.trouble = Trouble::Answers;
    if !is_good {
        explain(&mut problem, reply, request, checked == first);
    }
    let status = job.prepare_error(Status::new(problem.code, problem.message), reply);
    let Problem { code, message, .. } = Problem::said(status);
    Err(Problem { code, message, ..problem })
}

/// A good reply, if it is what the operation promises.
fn accept(
    job: &mut dyn AnyJob,
    base: &Arc<BaseJob>,
    reply: &Reply<'_>,
    status: Status,
) -> Result<(Decoded, Status), Problem> {
    match job.read(reply, base) {
        Ok(decoded) => Ok((decoded, status)),
        Err(mut problem) => {
            if reply.is_empty() && problem.failure.cause.is_some() {
                problem.message = "the body is empty".into();
            }
            if status.code == StatusCode::UnexpectedResponseType {
                problem.message = format!("{}; {}", problem.message, status.message);
            }
            Err(problem)
        }
    }
}

/// What is wrong with the content type. An empty body needs none, and a redirect's says nothing.
fn surprising_type(endpoint: &Endpoint, reply: &Reply<'_>, request: &Request) -> Option<String> {
    let given = reply.head().content_type().unwrap_or_default();
    if reply.is_empty() || reply.head().is_redirect() || endpoint.expects(given) {
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

/// Adds to the meaning of an HTTP status what the rest of the reply says. Code and message stay if the job has set them.
fn explain(problem: &mut Problem, reply: &Reply<'_>, request: &Request, is_ours: bool) {
    let (head, body) = (reply.head(), reply.body());
    let Status { mut code, mut message } = Status::new(problem.code, problem.message.clone());
    if head.is_redirect() {
        message += ": a redirect that is not safe to follow; check the homeserver's base URL";
    }
    if head.status() == 401
        && let Ok(read) = json::read::<AuthenticationResponse>(body)
    {
        problem.failure.authentication = Some(read.value);
        message = "the user has to authenticate for this".into();
    }
    let error = matrix_error(body, request);
    if let Some(error) = &error {
        let refined = error.errcode.as_deref().and_then(StatusCode::from_errcode);
        code = refined.unwrap_or(code);
        let words = error.error.as_deref().map(printable).filter(|words| !words.is_empty());
        message = words.unwrap_or(message);
    } else {
        match head.status() {
            502 | 503 => problem.trouble = Trouble::Down,
            // Something in between has waited for this one answer in vain; others may well come.
            504 => problem.trouble = Trouble::Unknown,
            _ => {}
        }
    }
    if code == StatusCode::TooManyRequests {
        problem.failure.retry_after = retry_after(head, error.as_ref());
    }
    problem.failure.logout = error.as_ref().and_then(Logout::of);
    problem.failure.matrix = error;
    if is_ours {
        (problem.code, problem.message) = (code, message);
    }
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
