//! Why a job has no response.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::json::ReadError;
use crate::protocol::authentication::AuthenticationResponse;
use crate::protocol::matrix_error::{Logout, MatrixError};
use crate::protocol::status::{JobStatusCode, Status};
use crate::protocol::text::printable;
use crate::state::base_job::BaseJob;
use crate::state::error_details::ErrorDetails;

/// Why a job has no response: it failed, or it was [abandoned](JobStatusCode::Abandoned).
///
/// It prints as one line: what was asked, what came of it, the server's words, cut if they are long and without control
/// characters, and a note if the server is [older](crate::VersionPolicy) than the operation. No secret of the request
/// is in it. What the server wrote is in [`matrix_error`](Self::matrix_error), as it came, without secrets of the
/// request.
#[derive(Clone)]
pub struct JobError {
    base: Arc<BaseJob>,
    status: Status,
    details: Arc<ErrorDetails>,
}

impl JobError {
    pub(crate) fn new(base: Arc<BaseJob>) -> Self {
        let (status, details) = base.end();
        Self { base, status, details }
    }

    /// The job's final status; its code is what to compare. [`Status::is_good`] is true for an abandoned job.
    pub fn status(&self) -> &Status {
        &self.status
    }

    /// The code of the final status.
    pub fn code(&self) -> JobStatusCode {
        self.status.code
    }

    /// The server's error object, if it sent one.
    pub fn matrix_error(&self) -> Option<&MatrixError> {
        self.details.matrix.as_deref()
    }

    /// The code of the server's error object, such as `M_FORBIDDEN`.
    pub fn errcode(&self) -> Option<&str> {
        self.matrix_error()?.errcode.as_deref()
    }

    /// What the server wants to see before it does what was asked, if this is why it didn't: the stages that the user
    /// can go through, and the session to name in the answer.
    pub fn authentication(&self) -> Option<&AuthenticationResponse> {
        self.details.authentication.as_deref()
    }

    /// Whether the session has ended, and how, if the server refused the access token as unknown: see [`Logout`].
    pub fn logged_out(&self) -> Option<Logout> {
        self.details.logout
    }

    /// Whether the job was given up, by its owner or with its runtime.
    pub fn is_abandoned(&self) -> bool {
        self.code() == JobStatusCode::Abandoned
    }

    /// How long the server asks to wait, if it does: by `retry_after_ms` of its error object, or by the header
    /// `Retry-After` of whatever response it sent. A job that is rate limited has it if it would have had to wait for
    /// longer than its
    /// [connection lets it](crate::ConnectionBuilder::max_wait); so has a request that was refused with HTTP 503 and must not
    /// arrive twice, and one whose body is [too large](crate::JobStatusCode::IncorrectRequest) for now.
    pub fn retry_after(&self) -> Option<Duration> {
        self.details.retry_after
    }

    /// The HTTP status of the response, if there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.base.response_head().map(|response| response.status())
    }

    /// What was missing or malformed, if the response could not be read.
    pub fn read_error(&self) -> Option<&ReadError> {
        self.details.cause.as_ref()?.downcast_ref()
    }

    /// The job, with its raw response.
    pub fn base(&self) -> &BaseJob {
        &self.base
    }
}

impl fmt::Display for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}): ", self.base.operation_id(), self.base.description())?;
        self.status.fmt(f)?;
        match (self.http_status(), self.errcode().map(printable)) {
            (None, None) => Ok(()),
            (Some(http), None) => write!(f, " [{http}]"),
            (None, Some(errcode)) => write!(f, " [{errcode}]"),
            (Some(http), Some(errcode)) => write!(f, " [{http} {errcode}]"),
        }?;
        self.details.too_new.map_or(Ok(()), |too_new| write!(f, " ({too_new})"))
    }
}

/// The one line of `Display`: it is what `main` prints of an error that it returns, and `unwrap` of one that it met. All
/// that is known of the job is in `{:#?}`.
impl fmt::Debug for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return write!(f, "JobError({self})");
        }
        f.debug_struct("JobError").field("base", &self.base).field("failure", &self.details).finish()
    }
}

impl Error for JobError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.details.cause.as_deref().map(|cause| cause as _)
    }
}
