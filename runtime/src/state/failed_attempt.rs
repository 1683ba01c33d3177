//! Attempts that failed, for programs that decide themselves what follows.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::protocol::endpoint::Endpoint;
use crate::protocol::matrix_error::MatrixError;
use crate::protocol::status::JobStatusCode;
use crate::state::attempt_error::AttemptError;
use crate::state::base_job::BaseJob;
use crate::state::head::ResponseHead;

/// An attempt of a job that failed: what [`JobBuilder::classify`](crate::JobBuilder::classify) and
/// [`ConnectionBuilder::classify`](crate::ConnectionBuilder::classify) decide on.
pub struct FailedAttempt<'a> {
    error: &'a AttemptError,
    base: &'a BaseJob,
    is_repeatable: bool,
}

/// What follows an attempt that failed.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Classification {
    /// What the runtime does by itself.
    #[default]
    Default,
    /// The job ends with this error.
    Finish,
    /// The job is retried after the interval of its back-off strategy, also if the server may have carried out the
    /// request.
    Retry,
    /// The same after another time.
    RetryAfter(Duration),
}

impl<'a> FailedAttempt<'a> {
    pub(crate) fn new(error: &'a AttemptError, base: &'a BaseJob, is_repeatable: bool) -> Self {
        Self { error, base, is_repeatable }
    }

    /// The facts of the operation.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.base.endpoint()
    }

    /// The code that the job has if it ends now.
    pub fn code(&self) -> JobStatusCode {
        self.error.code
    }

    /// What went wrong, in one line without secrets of the request.
    pub fn message(&self) -> &str {
        &self.error.message
    }

    /// HTTP status and headers, if there was a response.
    pub fn head(&self) -> Option<Arc<ResponseHead>> {
        self.base.response_head()
    }

    /// The HTTP status, if there was a response.
    pub fn http_status(&self) -> Option<u16> {
        self.head().map(|head| head.status())
    }

    /// The server's error object, if it sent one.
    pub fn matrix_error(&self) -> Option<&MatrixError> {
        self.error.details.matrix.as_deref()
    }

    /// The code of the server's error object, such as `M_FORBIDDEN`.
    pub fn errcode(&self) -> Option<&str> {
        self.matrix_error()?.errcode.as_deref()
    }

    /// How long the server asks to wait, if it does.
    pub fn retry_after(&self) -> Option<Duration> {
        self.error.details.retry_after
    }

    /// Whether the server may get the request twice: by its method, by a transaction ID, or because the caller
    /// [says so](crate::JobBuilder::repeatable).
    pub fn is_repeatable(&self) -> bool {
        self.is_repeatable
    }

    /// Whether the server has certainly not processed the request.
    pub fn is_unprocessed(&self) -> bool {
        self.error.was_not_processed()
    }

    /// How often the job was retried so far.
    pub fn retries(&self) -> u32 {
        self.base.retries()
    }
}

impl fmt::Debug for FailedAttempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedAttempt")
            .field("operation_id", &self.base.operation_id())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("http_status", &self.http_status())
            .finish_non_exhaustive()
    }
}

/// What a program decides with.
#[derive(Clone)]
pub(crate) struct Classifier(Arc<Classify>);

type Classify = dyn Fn(&FailedAttempt<'_>) -> Classification + Send + Sync;

impl Classifier {
    pub(crate) fn new(
        classify: impl Fn(&FailedAttempt<'_>) -> Classification + Send + Sync + 'static,
    ) -> Self {
        Self(Arc::new(classify))
    }

    pub(crate) fn classify(&self, attempt: &FailedAttempt<'_>) -> Classification {
        (self.0)(attempt)
    }
}

impl fmt::Debug for Classifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Classifier")
    }
}
