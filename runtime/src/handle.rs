//! Starting a job: how it is to be run, and the handle to one that runs by itself.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::base_job::BaseJob;
use crate::connection::Connection;
use crate::error::JobError;
use crate::job::{Finished, Job, Response, decode};
use crate::request::RequestParts;
use crate::run::{Options, Run};

/// How a job is to be run. It ends with [`submit`](Self::submit) or [`run`](Self::run).
#[must_use = "a job does nothing until it is run or submitted"]
pub struct JobBuilder<J: Job> {
    connection: Connection,
    job: J,
    options: Options,
}

impl<J: Job> JobBuilder<J> {
    pub(crate) fn new(connection: Connection, job: J) -> Self {
        let options = Options::new(J::Response::MAX_BODY_SIZE);
        Self { connection, job, options }
    }

    /// How long an attempt may take, from connecting to the reply's last byte: 30 s if nothing is said. A job that
    /// makes the server wait, as `/sync` does, needs more than it asks the server to wait.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.attempt_timeout = limit;
        self
    }

    /// How many bytes the reply's body may have, decompressed: as its
    /// type says if nothing is said here, which is [64 MiB](Response::MAX_BODY_SIZE).
    pub fn max_body_size(mut self, bytes: usize) -> Self {
        self.options.max_body_size = bytes;
        self
    }

    /// Runs the job in the calling task. Dropping the future abandons the job.
    ///
    /// # Errors
    ///
    /// Whenever the job brings no response: its status is an error, or
    /// [`Abandoned`](crate::StatusCode::Abandoned), which is none by its number.
    pub fn run(self) -> impl Future<Output = Result<Finished<J>, JobError>> + Send + use<J> {
        let run = self.prepare();
        async move {
            let base = Arc::clone(run.base());
            let response = run.drive().await?;
            Ok(Finished::new(response, base))
        }
    }

    /// Starts the job in a task of its own, which goes on if the handle is dropped. Has to be called within a tokio
    /// runtime; else the job fails at once.
    #[doc(alias = "initiate")]
    pub fn submit(self) -> JobHandle<J> {
        let run = self.prepare();
        let base = Arc::clone(run.base());
        let task = match Handle::try_current() {
            Ok(runtime) => Some(runtime.spawn(run.drive())),
            Err(_) => {
                run.refuse_without_runtime();
                None
            }
        };
        JobHandle { base, task, job: PhantomData }
    }

    fn prepare(self) -> Run {
        let mut parts = RequestParts::new(self.job.endpoint());
        self.job.fill(&mut parts);
        Run::new(self.connection, parts, self.options, decode::<J::Response>)
    }
}

impl<J: Job> fmt::Debug for JobBuilder<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobBuilder")
            .field("operation_id", &self.job.endpoint().operation_id)
            .field("options", &self.options)
            .finish()
    }
}

/// A job that runs by itself. Await it for the result, which is an `Err` for an abandoned job, too; meanwhile it shows the [`BaseJob`]. The job goes on when the
/// handle is dropped. A panic within the job goes on to who awaits it.
pub struct JobHandle<J: Job> {
    base: Arc<BaseJob>,
    /// None if there was nothing to run it on.
    task: Option<JoinHandle<Result<Box<dyn Any + Send>, JobError>>>,
    job: PhantomData<fn() -> J>,
}

impl<J: Job> JobHandle<J> {
    /// The job, to keep beside the handle: to look at or to [abandon](BaseJob::abandon) while the handle is awaited.
    pub fn base(&self) -> Arc<BaseJob> {
        Arc::clone(&self.base)
    }
}

impl<J: Job> Future for JobHandle<J> {
    type Output = Result<Finished<J>, JobError>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let handle = self.get_mut();
        let failed = || JobError::new(Arc::clone(&handle.base));
        let Some(task) = &mut handle.task else {
            return Poll::Ready(Err(failed()));
        };
        Poll::Ready(match ready!(Pin::new(task).poll(cx)) {
            Ok(Ok(response)) => Ok(Finished::new(response, Arc::clone(&handle.base))),
            Ok(Err(error)) => Err(error),
            // A bug in a hand-written job; its owner has to hear of it as of any other panic.
            Err(end) if end.is_panic() => resume_unwind(end.into_panic()),
            // Given up by a runtime that is shutting down.
            Err(_) => Err(failed()),
        })
    }
}

impl<J: Job> Deref for JobHandle<J> {
    type Target = BaseJob;

    fn deref(&self) -> &BaseJob {
        &self.base
    }
}

impl<J: Job> fmt::Debug for JobHandle<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("JobHandle").field(&self.base).finish()
    }
}
