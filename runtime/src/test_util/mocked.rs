//! Finished jobs from JSON.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

use super::connection::MockConnection;
use super::response::MockResponse;
use crate::job::raw_response::RawResponse;
use crate::job::{AnyFinished, Decoded, Finished, Job};
use crate::json::JsonValue;
use crate::protocol::status::{JobStatusCode, Status};
use crate::run::verdict::judge;
use crate::run::{Options, Run};
use crate::state::attempt_error::AttemptError;
use crate::state::error_details::ErrorDetails;
use crate::state::job_error::JobError;

/// A job that comes to its end without being run: for tests of what takes a job's result. The response is judged as one
/// from a server is, by the job's own hooks too; nothing is sent, retried or waited for, and no tokio is needed.
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// use matrix_jobs::JobStatusCode;
/// use matrix_jobs::test_util::{Mocked, json};
/// # use matrix_jobs_runtime::{Endpoint, Job, Method, RequestParts, json::JsonObject};
/// # struct WhoAmIJob;
/// # static WHO_AM_I: Endpoint = Endpoint::new("getTokenOwner", Method::Get, "/_matrix/client/v3/account/whoami");
/// # impl Job for WhoAmIJob {
/// #     type Response = JsonObject;
/// #     fn endpoint(&self) -> &'static Endpoint { &WHO_AM_I }
/// #     fn fill(&self, _: &mut RequestParts) {}
/// # }
///
/// let job = Mocked::new(WhoAmIJob).json(json!({ "user_id": "@bot:example.org" })).finish().unwrap();
/// assert_eq!(job["user_id"], "@bot:example.org");
///
/// let error = Mocked::new(WhoAmIJob).error(403, "M_FORBIDDEN", "Go away").finish().unwrap_err();
/// assert_eq!(error.code(), JobStatusCode::ContentAccessError);
/// ```
#[must_use = "the job comes to its end with `finish`"]
#[doc(alias = "forceResult")]
pub struct Mocked<J: Job> {
    job: J,
    response: Option<MockResponse>,
    status: Option<Status>,
}

impl<J: Job> Mocked<J> {
    /// A job, to be given a response: without any, it is HTTP status 200 and an empty body.
    pub fn new(job: J) -> Self {
        Self { job, response: None, status: None }
    }

    /// Sets the response's body to JSON.
    pub fn json(self, body: JsonValue) -> Self {
        self.adjust(|response| response.with_body_of(MockResponse::json(body)))
    }

    /// Sets the response's body to bytes of some content type: malformed JSON, for one.
    pub fn body(self, content_type: &str, body: impl Into<Bytes>) -> Self {
        self.adjust(|response| response.with_body_of(MockResponse::body(content_type, body)))
    }

    /// Sets HTTP status and body to an error as Matrix servers send it: see [`MockResponse::error`].
    pub fn error(self, http_status: u16, errcode: &str, error: &str) -> Self {
        let body = MockResponse::error(http_status, errcode, error);
        self.adjust(|response| response.with_body_of(body).http_status(http_status))
    }

    /// Sets the response's HTTP status.
    pub fn http_status(self, status: u16) -> Self {
        self.adjust(|response| response.http_status(status))
    }

    /// Sets a header of the response.
    pub fn header(self, name: &str, value: &str) -> Self {
        self.adjust(|response| response.header(name, value))
    }

    /// Sets the response's content type.
    pub fn content_type(self, content_type: &str) -> Self {
        self.adjust(|response| response.content_type(content_type))
    }

    /// Ends the job with this status, whatever the response says: with [`Timeout`](JobStatusCode::Timeout) or
    /// [`Abandoned`](JobStatusCode::Abandoned), for instance, which no response brings about. If no response was given, the job has
    /// none. A good status other than `Abandoned` needs a response that can be read; else the job fails all the same.
    pub fn status(mut self, status: Status) -> Self {
        self.status = Some(status);
        self
    }

    /// The job at its end.
    ///
    /// # Errors
    ///
    /// Where a real job would have failed, or if a status that was forced on it says so.
    pub fn finish(self) -> Result<Finished<J>, JobError> {
        let connection = MockConnection::new().connection();
        let options = Options::new(connection.backoff());
        let run = Run::new(connection, Box::new(self.job), options);
        end(run, self.response, self.status).map(Finished::of)
    }

    fn adjust(mut self, adjust: impl FnOnce(MockResponse) -> MockResponse) -> Self {
        self.response = Some(adjust(self.response.unwrap_or_else(MockResponse::empty)));
        self
    }
}

/// Ends a job of any type.
fn end(
    mut run: Run,
    response: Option<MockResponse>,
    forced: Option<Status>,
) -> Result<AnyFinished, JobError> {
    let has_response = response.is_some();
    let forced_to_end = forced.as_ref().is_some_and(|status| !brings_response(status));
    let judged = if forced_to_end && !has_response {
        Err(AttemptError::new(JobStatusCode::ErrorLevel, ""))
    } else {
        receive(&mut run, response.unwrap_or_else(MockResponse::empty))
    };
    let outcome = match forced {
        None => judged,
        Some(status) if brings_response(&status) => judged.map(|(decoded, _)| (decoded, status)),
        Some(status) if status.code == JobStatusCode::Abandoned => {
            run.base.abandon();
            return run.conclude(None);
        }
        Some(Status { code, message }) => {
            let problem = AttemptError::new(code, message);
            Err(match judged {
                // What the server wrote stays, but not what we made of it.
                Err(AttemptError { details, .. }) => {
                    AttemptError { details: Box::new(ErrorDetails { cause: None, ..*details }), ..problem }
                }
                Ok(_) => problem,
            })
        }
    };
    run.conclude(Some(outcome))
}

fn brings_response(status: &Status) -> bool {
    status.is_good() && status.code != JobStatusCode::Abandoned
}

/// Takes a response in as if it had come, and judges it.
fn receive(run: &mut Run, response: MockResponse) -> Result<(Decoded, Status), AttemptError> {
    let Some(prepared) = run.prepared.take() else {
        unreachable!("a job ends once");
    };
    let request = prepared?.request();
    run.base.begin_attempt(request.url.clone());
    let (head, body) = response.into_parts(request.url.clone());
    run.base.set_head(Arc::new(head.clone()));
    run.job.on_response(&head);
    run.base.set_body(body.clone());
    let judged = judge(run.job.as_mut(), &run.base, &RawResponse::new(&head, &body), &request);
    judged.map_err(|mut problem| {
        request.scrubber().scrub(&mut problem.message);
        problem
    })
}

impl<J: Job> fmt::Debug for Mocked<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Mocked")
            .field("operation_id", &self.job.endpoint().operation_id)
            .field("response", &self.response)
            .field("status", &self.status)
            .finish()
    }
}
