//! What can go wrong: with a connection, with a request, with a job.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::base_job::BaseJob;
use crate::json::{self, Json, JsonObject, ReadError};
use crate::record;
use crate::secrets::printable;
use crate::session::Logout;
use crate::status::{Status, StatusCode};
use crate::uia::AuthenticationResponse;
use crate::versions::TooNew;

/// Why a [`Connection`](crate::Connection) can't be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionError(String);

impl ConnectionError {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self(problem.into())
    }
}

impl fmt::Display for ConnectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for ConnectionError {}

/// Why a request can't be sent: a path variable, query parameter, header or body that would not arrive as meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestError(String);

impl RequestError {
    pub(crate) fn new(problem: impl Into<String>) -> Self {
        Self(problem.into())
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for RequestError {}

/// The error object that Matrix servers send. `Debug` shows only the names of further members, since a server may
/// put anything there.
#[non_exhaustive]
#[derive(Clone, PartialEq)]
pub struct MatrixError {
    /// The error's code, such as `M_FORBIDDEN`. Servers sometimes leave it out.
    pub errcode: Option<String>,
    /// The server's words for people.
    pub error: Option<String>,
    /// All other members.
    pub members: JsonObject,
}

impl MatrixError {
    /// One of the further members, with a type of the caller's choosing: `field::<String>("room_version")`. None if it
    /// isn't there or of another type.
    pub fn field<T: Json>(&self, name: &str) -> Option<T> {
        let member = self.members.get(name).filter(|member| !member.is_null())?;
        json::__private::deserialize(member).ok()
    }
}

impl fmt::Debug for MatrixError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MatrixError")
            .field("errcode", &self.errcode)
            .field("error", &self.error)
            .field("members", &self.members.keys().collect::<Vec<_>>())
            .finish()
    }
}

/// What is known of a failure beyond its status.
#[derive(Clone, Debug, Default)]
pub(crate) struct Failure {
    pub(crate) matrix: Option<MatrixError>,
    pub(crate) authentication: Option<AuthenticationResponse>,
    pub(crate) cause: Option<Arc<dyn Error + Send + Sync>>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) logout: Option<Logout>,
    /// The server was known to be older than the operation.
    pub(crate) too_new: Option<TooNew>,
}

/// Why a job brings no response: it failed, or it was [abandoned](StatusCode::Abandoned).
///
/// It prints as one line: what was asked, what came of it, the server's words, cut if they are long and without control
/// characters, and a note if the server is [older](crate::OldServer) than the operation. No secret of the request is in
/// it. What the server wrote is in [`matrix_error`](Self::matrix_error), as it came but for secrets of the request.
#[derive(Clone)]
pub struct JobError {
    base: Arc<BaseJob>,
    status: Status,
    failure: Arc<Failure>,
}

impl JobError {
    pub(crate) fn new(base: Arc<BaseJob>) -> Self {
        let (status, failure) = base.end();
        Self { base, status, failure }
    }

    /// The job's final status; its code is what to compare. [`Status::is_good`] is true for an abandoned job.
    pub fn status(&self) -> &Status {
        &self.status
    }

    /// The code of the final status.
    pub fn code(&self) -> StatusCode {
        self.status.code
    }

    /// The server's error object, if it sent one.
    pub fn matrix_error(&self) -> Option<&MatrixError> {
        self.failure.matrix.as_ref()
    }

    /// The code of the server's error object, such as `M_FORBIDDEN`.
    pub fn errcode(&self) -> Option<&str> {
        self.matrix_error()?.errcode.as_deref()
    }

    /// What the server wants to see before it does what was asked, if this is why it didn't: the stages that the user
    /// can go through, and the session to name in the answer.
    pub fn authentication(&self) -> Option<&AuthenticationResponse> {
        self.failure.authentication.as_ref()
    }

    /// What has become of the session, if the job failed since the server doesn't know the access token: see [`Logout`].
    pub fn logout(&self) -> Option<Logout> {
        self.failure.logout
    }

    /// Whether the job was given up, by its owner or with its runtime.
    pub fn is_abandoned(&self) -> bool {
        self.code() == StatusCode::Abandoned
    }

    /// How long the server wants to be left alone, of a job that is one of too many and would have had to wait for longer
    /// than its [connection lets it](crate::ConnectionBuilder::max_wait).
    pub fn retry_after(&self) -> Option<Duration> {
        self.failure.retry_after
    }

    /// The HTTP status of the reply, if there was one.
    pub fn http_status(&self) -> Option<u16> {
        self.base.reply().map(|reply| reply.status())
    }

    /// What was missing or malformed, if the reply could not be read.
    pub fn read_error(&self) -> Option<&ReadError> {
        self.failure.cause.as_ref()?.downcast_ref()
    }

    /// The job, with its raw reply.
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
        self.failure.too_new.map_or(Ok(()), |too_new| write!(f, " ({too_new})"))
    }
}

impl fmt::Debug for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobError").field("base", &self.base).field("failure", &self.failure).finish()
    }
}

impl Error for JobError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.failure.cause.as_deref().map(|cause| cause as _)
    }
}

record! {
    MatrixError {
        0 errcode: Optional "errcode",
        1 error: Optional "error",
        ..members
    }
}
