//! From a response to a status: whether it is what the operation promises, and what an error means.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::job::raw_response::RawResponse;
use crate::job::{AnyJob, Decoded, Decoder};
use crate::json;
use crate::protocol::authentication::AuthenticationResponse;
use crate::protocol::endpoint::Endpoint;
use crate::protocol::matrix_error::{Logout, MatrixError};
use crate::protocol::status::{JobStatusCode, Status};
use crate::protocol::text::printable;
use crate::request::prepared::Request;
use crate::run::elsewhere::{Shown, Unsafe};
use crate::state::attempt_error::{AttemptError, ServerHealth};
use crate::state::base_job::BaseJob;
use crate::state::head::ResponseHead;

/// What a response means, with the job's own opinion.
pub(crate) fn judge(
    job: &mut dyn AnyJob,
    base: &Arc<BaseJob>,
    raw: &RawResponse<'_>,
    request: &Request,
) -> Verdict {
    let opinion = first_opinion(job, raw, request);
    let reading = read(opinion, job.decoder(), base, raw, request);
    last_word(job, reading, raw)
}

pub(crate) type Verdict = Result<(Decoded, Status), AttemptError>;

/// What the head of a response says, and the job of it.
pub(crate) struct Opinion {
    status: Status,
    /// Whether the response is of the kind that the operation promises.
    is_good: bool,
    /// Whether the job has nothing to add.
    is_ours: bool,
}

/// What was made of the body.
pub(crate) enum Reading {
    Response(Decoded, Status),
    /// It isn't what the operation promises.
    Unreadable(AttemptError),
    Error(AttemptError),
}

pub(crate) fn first_opinion(job: &mut dyn AnyJob, raw: &RawResponse<'_>, request: &Request) -> Opinion {
    let (head, endpoint) = (raw.head(), job.endpoint());
    let is_good = head.is_good(endpoint);
    let first = match surprising_type(endpoint, raw, request) {
        _ if !is_good => Status::new(JobStatusCode::from_http(head.status()), head.describe()),
        Some(surprise) => Status::new(JobStatusCode::UnexpectedResponseType, surprise),
        None => Status::new(JobStatusCode::Success, ""),
    };
    let status = job.check_response(first.clone(), raw);
    Opinion { is_good, is_ours: status == first, status }
}

/// Reads the body: most of the work, for which the job isn't needed.
pub(crate) fn read(
    opinion: Opinion,
    decoder: Decoder,
    base: &Arc<BaseJob>,
    raw: &RawResponse<'_>,
    request: &Request,
) -> Reading {
    let Opinion { status, is_good, is_ours } = opinion;
    if status.is_good() {
        return match decoder(raw, base) {
            Ok(decoded) => Reading::Response(decoded, status),
            Err(mut problem) => {
                if raw.is_empty() && problem.details.cause.is_some() {
                    problem.message = "the body is empty".into();
                }
                Reading::Unreadable(unacceptable(problem, &status))
            }
        };
    }
    let mut problem = AttemptError::said(status);
    problem.health = ServerHealth::Answers;
    if !is_good {
        explain(&mut problem, raw, request, is_ours);
    }
    Reading::Error(problem)
}

/// What the job says of what was read.
pub(crate) fn last_word(job: &mut dyn AnyJob, reading: Reading, raw: &RawResponse<'_>) -> Verdict {
    match reading {
        Reading::Response(mut decoded, status) => match job.prepare_result(&mut decoded.finished, raw) {
            Ok(()) => Ok((decoded, status)),
            Err(refused) => Err(unacceptable(AttemptError::said(refused), &status)),
        },
        Reading::Unreadable(problem) => Err(problem),
        Reading::Error(problem) => {
            let status = job.prepare_error(Status::new(problem.code, problem.message), raw);
            let AttemptError { code, message, .. } = AttemptError::said(status);
            Err(AttemptError { code, message, ..problem })
        }
    }
}

/// A successful response that isn't what the operation, or the job, wants.
fn unacceptable(mut problem: AttemptError, status: &Status) -> AttemptError {
    if status.code == JobStatusCode::UnexpectedResponseType {
        problem.message = format!("{}; {}", problem.message, status.message);
    }
    AttemptError { health: ServerHealth::Answers, ..problem }
}

/// What is wrong with the content type. An empty body needs none, and a redirect's says nothing.
fn surprising_type(endpoint: &Endpoint, raw: &RawResponse<'_>, request: &Request) -> Option<String> {
    let given = raw.head().content_type().unwrap_or_default();
    if raw.is_empty() || raw.head().is_redirect() || endpoint.expects(given) {
        return None;
    }
    let expected = endpoint.expected_content_types.join("` or `");
    Some(match given {
        "" => format!("the content type is missing; expected `{expected}`"),
        _ => {
            let mut given = given.to_owned();
            request.scrubber().scrub(&mut given);
            format!("the content type is `{}`, not `{expected}`", printable(&given))
        }
    })
}

/// Adds to the meaning of an HTTP status what the rest of the response says. Code and message stay if the job has set
/// them.
fn explain(problem: &mut AttemptError, raw: &RawResponse<'_>, request: &Request, is_ours: bool) {
    let (head, body) = (raw.head(), raw.body());
    let Status { mut code, mut message } = Status::new(problem.code, problem.message.clone());
    if head.is_redirect() {
        let Unsafe { advice, is_lasting } = Unsafe::of(head, request);
        message = format!("{message}: {advice}");
        problem.is_lasting = is_lasting;
    }
    if head.status() == 401
        // The flows distinguish it from any other error, also from one that has a `session`.
        && let Ok(Some(_)) = json::pick(body, "flows")
        && let Ok(read) = json::read::<AuthenticationResponse>(body)
    {
        problem.details.authentication = Some(read.value.into());
        message = "the user has to authenticate for this".into();
    }
    let error = matrix_error(body, request);
    if let Some(error) = &error {
        let refined = error.errcode.as_deref().and_then(JobStatusCode::from_errcode);
        code = refined.unwrap_or(code);
        let words = error.error.as_deref().map(printable).filter(|words| !words.is_empty());
        message = words.unwrap_or(message);
    } else {
        match head.status() {
            502 | 503 => problem.health = ServerHealth::Down,
            // Something in between has waited for this one answer in vain; others may well come.
            504 => problem.health = ServerHealth::Unknown,
            _ => {}
        }
    }
    problem.details.retry_after = retry_after(head, error.as_ref());
    if let Some(wait) = problem.details.retry_after.filter(|_| head.status() == 503) {
        problem.health = ServerHealth::Busy;
        message += &format!(": overloaded, or rate limited by a proxy; retry after {wait:?}");
    }
    match Shown::to(head, request) {
        Shown::Nothing => {}
        Shown::All => problem.details.logout = error.as_ref().and_then(Logout::of),
        Shown::Dropped(why) => {
            let errcode = error.as_ref().and_then(|error| error.errcode.as_deref());
            if head.status() == 401 || errcode == Some("M_MISSING_TOKEN") {
                (code, message) = (JobStatusCode::NetworkError, why);
                problem.is_lasting = true;
            } else if head.status() == 403 {
                message += &format!("; {why}");
            }
        }
    }
    problem.details.matrix = error.map(Arc::new);
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

/// How long the server asks to wait, if it does: in the error object, or in the header `Retry-After`.
fn retry_after(head: &ResponseHead, error: Option<&MatrixError>) -> Option<Duration> {
    let given = error.and_then(|error| error.extra.get("retry_after_ms")?.as_f64());
    let given = given.and_then(|wait| Duration::try_from_secs_f64(wait / 1000.0).ok());
    given.or_else(|| head.retry_after())
}
