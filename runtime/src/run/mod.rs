//! A job's way from its parts to its end: one state machine for all job types.

mod advance;
mod attempt;
pub(crate) mod builder;
mod elsewhere;
pub(crate) mod handle;
mod listen;
mod outcome;
pub(crate) mod pages;
pub(crate) mod renewal;
mod retry;
mod runtime;
mod storing;
pub mod uia;
pub(crate) mod verdict;
pub(crate) mod versions;

pub(crate) use outcome::{Driven, Outcome};

use std::future::poll_fn;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

use crate::connection::queue::{Scope, Ticket};
use crate::connection::settings::NewerJobs;
use crate::connection::{Acting, Connection};
use crate::http::receive::Destination;
use crate::job::{AnyJob, Decoded};
use crate::json::{JsonObject, Warnings};
use crate::platform::{Handle, JoinHandle};
use crate::protocol::status::{JobStatusCode, Status};
use crate::protocol::strategy::JobBackoffStrategy;
use crate::protocol::version::TooNew;
use crate::request::parts::RequestParts;
use crate::request::prepared::{Prepared, Request};
use crate::run::listen::Listener;
use crate::run::uia::Authenticator;
use crate::state::attempt_error::AttemptError;
use crate::state::base_job::{BaseJob, Driver, Patience};
use crate::state::description::Description;
use crate::state::error_details::ErrorDetails;
use crate::state::failed_attempt::Classifier;
use crate::state::job_error::JobError;
use crate::state::trace::Trace;

/// How to run a job, whatever it is.
pub(crate) struct Options {
    pub(crate) background: bool,
    pub(crate) patience: Patience,
    /// Further properties of the body. Boxed, since few jobs have them.
    pub(crate) extra: Option<Box<Extra>>,
    /// Who hears what happens. Boxed, since few jobs have one.
    pub(crate) listener: Option<Box<Listener>>,
    pub(crate) attempts: AttemptOptions,
}

/// Further properties of a body.
pub(crate) struct Extra {
    pub(crate) properties: JsonObject,
    /// What adds them. Named where there are some, so that only such programs contain it.
    pub(crate) add: fn(&mut RequestParts, &JsonObject),
}

impl Extra {
    pub(crate) fn new() -> Box<Self> {
        Box::new(Self { properties: JsonObject::new(), add: RequestParts::add_to_body })
    }
}

/// How each attempt is to be made.
pub(crate) struct AttemptOptions {
    /// Whether the caller says that the request may well arrive twice.
    pub(crate) repeatable: bool,
    /// In place of the response's.
    pub(crate) max_body_size: Option<usize>,
    /// In place of memory.
    pub(crate) destination: Option<Box<dyn Destination>>,
    pub(crate) about_to_send: Option<AboutToSend>,
    /// In place of the connection's.
    pub(crate) classifier: Option<Classifier>,
    pub(crate) uia: Option<Box<dyn Authenticator>>,
}

pub(crate) type AboutToSend = Box<dyn FnMut(&mut Request) + Send>;

impl Options {
    pub(crate) fn new(strategy: Arc<JobBackoffStrategy>) -> Self {
        let patience = Patience { strategy, attempt_timeout: None, max_retries: None };
        let attempts = AttemptOptions {
            repeatable: false,
            max_body_size: None,
            destination: None,
            about_to_send: None,
            classifier: None,
            uia: None,
        };
        Self { background: false, patience, extra: None, listener: None, attempts }
    }
}

/// A job about to run. If it is dropped before its end, the job is abandoned, or has failed if a panic dropped it.
pub(crate) struct Run {
    pub(crate) base: Arc<BaseJob>,
    pub(crate) connection: Connection,
    pub(crate) job: Box<dyn AnyJob>,
    listener: Option<Box<Listener>>,
    pub(crate) attempts: AttemptOptions,
    pub(crate) trace: Trace,
    /// What to send, until the job runs. Boxed, so that the job's future holds it once.
    pub(crate) prepared: Option<Result<Box<Prepared>, AttemptError>>,
    /// Runs all the same, but the server may not know the operation.
    too_new: Option<TooNew>,
    /// The job's place in the queue; none before it runs, unless it was submitted.
    ticket: Option<Ticket>,
    /// Which of the connection's access tokens the last attempt carried.
    pub(crate) token: Option<u64>,
    /// Why the job goes on without an access token, if the server has refused what it doesn't need. Boxed, since few
    /// have it.
    pub(crate) refused: Option<Box<AttemptError>>,
    /// Whether the job was made by what stores the connection's new tokens, and so must not wait for them.
    pub(crate) stores_tokens: bool,
}

impl Run {
    pub(crate) fn new(connection: Connection, mut job: Box<dyn AnyJob>, options: Options) -> Self {
        let Options { background, patience, extra, listener, attempts } = options;
        let endpoint = job.endpoint();
        let prepared = prepare(job.as_mut(), &connection, extra.as_deref());
        let description = match prepared.as_deref().map(|prepared| (prepared.redacted(), prepared.url())) {
            Ok((None, url)) => Description::of(endpoint.method, Arc::clone(url)),
            Ok((Some(redacted), _)) => redacted.into(),
            Err(_) => format!("{} {}", endpoint.method, endpoint.path).into(),
        };
        let base = BaseJob::new(endpoint, description, background, patience);
        let trace = Trace::new(endpoint.operation_id);
        let stores_tokens = storing::is_within(&connection);
        Self {
            base: Arc::new(base),
            connection,
            job,
            listener,
            attempts,
            trace,
            prepared: Some(prepared),
            too_new: None,
            ticket: None,
            token: None,
            refused: None,
            stores_tokens,
        }
    }

    pub(crate) fn base(&self) -> &Arc<BaseJob> {
        &self.base
    }

    /// Gives the job its place in the queue now: tasks don't begin in the order in which they were made.
    fn line_up(&mut self) {
        if let Some(Ok(prepared)) = &self.prepared {
            self.ticket = Some(self.new_ticket(prepared));
        }
    }

    fn new_ticket(&self, prepared: &Prepared) -> Ticket {
        let user = self.connection.acting().map(Acting::user_id);
        let scope = Scope::of(self.base.endpoint().operation_id, prepared.room(), user);
        self.connection.queue().ticket(self.base.is_background(), prepared.changes_something(), scope)
    }

    /// Runs the job to its end. The future's type is hidden, so that the machine is compiled once, here: an `async fn`
    /// would be compiled again in each crate that awaits it.
    pub(crate) fn drive(mut self) -> Driven {
        let (mut driver, base) = (Driver::of(&self.base), Arc::clone(&self.base));
        let listener = self.listener.take();
        let driven: Driven = Box::pin(async move {
            let outcome = {
                let mut advance = pin!(self.advance());
                let outcome = poll_fn(|cx| match driver.poll_end(cx) {
                    Poll::Ready(()) => Poll::Ready(None),
                    Poll::Pending => advance.as_mut().poll(cx).map(Some),
                });
                outcome.await
            };
            self.conclude(outcome)
        });
        match listener {
            Some(listener) => listener.hear(&base, driven),
            None => driven,
        }
    }

    /// Runs the job in a task of its own.
    pub(crate) fn spawn(mut self, runtime: &Handle) -> JoinHandle<Outcome> {
        self.line_up();
        runtime.spawn(self.drive())
    }

    /// Ends the job, unless it was abandoned before: then there is no outcome.
    pub(crate) fn conclude(&self, outcome: Option<Result<(Decoded, Status), AttemptError>>) -> Outcome {
        let lived = match outcome {
            None => None,
            Some(Ok((decoded, status))) => {
                self.base.finish(status, decoded.warnings, None).then_some(decoded.finished)
            }
            Some(Err(problem)) => {
                self.fail(problem);
                None
            }
        };
        // Without a response the job has failed, or it was abandoned just before its end.
        lived.ok_or_else(|| JobError::new(Arc::clone(&self.base)))
    }

    /// For a job that was started where nothing can run it.
    pub(crate) fn refuse_without_runtime(&self) {
        self.fail(runtime::without_runtime());
    }

    /// Ends the job with an error before it has run.
    pub(crate) fn refuse(self, problem: AttemptError) -> JobError {
        self.fail(problem);
        JobError::new(Arc::clone(&self.base))
    }

    fn fail(&self, problem: AttemptError) {
        let status = Status::new(problem.code, problem.message);
        let details = ErrorDetails { too_new: self.too_new, ..*problem.details };
        self.base.finish(status, Warnings::default(), Some(details));
    }

    /// Sees to it that a job that is newer than its server is treated as the connection wants it.
    async fn compare_versions(&mut self) -> Result<(), AttemptError> {
        let endpoint = self.base.endpoint();
        match self.connection.settings().newer_jobs {
            NewerJobs::Ignored => {}
            NewerJobs::Reported => {
                self.too_new = self.connection.too_new(endpoint);
                if let Some(too_new) = &self.too_new {
                    self.trace.too_new(too_new);
                }
            }
            NewerJobs::Refused(ask) => {
                if let Some(too_new) = ask(&self.connection, endpoint).await {
                    let message =
                        format!("not sent: {too_new}; `ConnectionBuilder::version_policy` can allow it");
                    return Err(AttemptError::new(JobStatusCode::RequestNotImplemented, message));
                }
            }
        }
        Ok(())
    }
}

/// What the job sends, or why it can't be sent.
fn prepare(
    job: &mut dyn AnyJob,
    connection: &Connection,
    extra: Option<&Extra>,
) -> Result<Box<Prepared>, AttemptError> {
    job.prepare(connection).map_err(AttemptError::said)?;
    let mut parts = RequestParts::new(job.endpoint());
    job.fill(&mut parts);
    if let Some(extra) = extra {
        (extra.add)(&mut parts, &extra.properties);
    }
    let refused = |problem| AttemptError::caused(JobStatusCode::IncorrectRequest, problem);
    parts.finish(connection.homeserver()).map(Box::new).map_err(refused)
}

impl Drop for Run {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.fail(AttemptError::new(
                JobStatusCode::ErrorLevel,
                "a panic ended the job; its message says where",
            ));
            return;
        }
        let status = self.base.close();
        if status.code == JobStatusCode::Abandoned {
            self.job.before_abandon();
        }
        self.trace.finished(&status);
    }
}
