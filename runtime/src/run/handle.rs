//! Jobs under way: in the task that awaits them, or by themselves, with a handle.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use crate::job::{Finished, Job};
use crate::platform::{Handle, JoinError, JoinHandle};
use crate::run::{Driven, Outcome, Run};
use crate::state::base_job::BaseJob;
use crate::state::job_error::JobError;

/// A job that runs in the task that awaits it.
pub(crate) struct Running<J> {
    driven: Driven,
    job: PhantomData<fn() -> J>,
}

impl<J: Job> Running<J> {
    pub(crate) fn new(driven: Driven) -> Self {
        Self { driven, job: PhantomData }
    }
}

impl<J: Job> Future for Running<J> {
    type Output = Result<Finished<J>, JobError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.driven.as_mut().poll(cx).map(|outcome| outcome.map(Finished::of))
    }
}

/// A job that runs by itself. Await it for the result, which is an `Err` for an abandoned job, too; meanwhile it shows
/// the
/// [`BaseJob`]. The job goes on when the handle is dropped. A panic within the job goes on to who awaits it.
pub struct JobHandle<J: Job> {
    base: Arc<BaseJob>,
    /// None if there was nothing to run it on.
    task: Option<Task>,
    job: PhantomData<fn() -> J>,
}

struct Task {
    handle: JoinHandle<Outcome>,
    runtime: Handle,
}

impl Task {
    /// Starts a job, unless there is nothing to run it on: then it has failed.
    fn start(run: Run) -> Option<Self> {
        match Handle::try_current() {
            Ok(runtime) => Some(Self { handle: run.spawn(&runtime), runtime }),
            Err(_) => {
                run.refuse_without_runtime();
                None
            }
        }
    }

    fn poll(&mut self, cx: &mut Context<'_>, base: &Arc<BaseJob>) -> Poll<Outcome> {
        Pin::new(&mut self.handle).poll(cx).map(|end| joined(end, base))
    }

    /// Has a callback called when the job has ended.
    fn then(self, base: Arc<BaseJob>, callback: Callback) -> Self {
        let done: Driven = Box::pin(call_back(self.handle, base, callback));
        Self { handle: self.runtime.spawn(done), runtime: self.runtime }
    }
}

/// Called with the outcome, which it gives back.
type Callback = Box<dyn FnOnce(Outcome) -> Outcome + Send>;

impl<J: Job> JobHandle<J> {
    pub(crate) fn start(run: Run) -> Self {
        let base = Arc::clone(run.base());
        Self { base, task: Task::start(run), job: PhantomData }
    }

    /// The job, to keep beside the handle: to look at or to [abandon](BaseJob::abandon) while the handle is awaited.
    pub fn base(&self) -> Arc<BaseJob> {
        Arc::clone(&self.base)
    }

    /// Calls back with the result, for code that can't await; not for an abandoned job, which has none. It is called in
    /// a task of its own, also if the handle is dropped; what awaits the handle goes on after it.
    #[doc(alias = "onResult")]
    #[doc(alias = "then")]
    pub fn on_result(self, callback: impl FnOnce(Result<&Finished<J>, &JobError>) + Send + 'static) -> Self {
        self.when_done(move |outcome| {
            let result = outcome.map(Finished::of);
            if !result.as_ref().is_err_and(JobError::is_abandoned) {
                callback(result.as_ref());
            }
            result.map(Finished::into_any)
        })
    }

    /// Calls back if the job succeeds: as [`on_result`](Self::on_result).
    #[doc(alias = "onSuccess")]
    pub fn on_success(self, callback: impl FnOnce(&Finished<J>) + Send + 'static) -> Self {
        self.on_result(move |result| {
            result.map(callback).ok();
        })
    }

    /// Calls back if the job fails, which an abandoned one doesn't: as [`on_result`](Self::on_result).
    #[doc(alias = "onFailure")]
    pub fn on_failure(self, callback: impl FnOnce(&JobError) + Send + 'static) -> Self {
        self.on_result(move |result| {
            result.map_err(callback).err();
        })
    }

    /// Calls back if the job is abandoned: as [`on_result`](Self::on_result).
    #[doc(alias = "onCanceled")]
    pub fn on_abandoned(self, callback: impl FnOnce() + Send + 'static) -> Self {
        self.when_done(move |outcome| {
            if outcome.as_ref().is_err_and(JobError::is_abandoned) {
                callback();
            }
            outcome
        })
    }

    fn when_done(mut self, callback: impl FnOnce(Outcome) -> Outcome + Send + 'static) -> Self {
        match self.task.take() {
            Some(task) => self.task = Some(task.then(Arc::clone(&self.base), Box::new(callback))),
            None => drop(callback(Err(JobError::new(Arc::clone(&self.base))))),
        }
        self
    }
}

/// Waits for a job and reports its end. It doesn't know the job's type.
async fn call_back(task: JoinHandle<Outcome>, base: Arc<BaseJob>, callback: Callback) -> Outcome {
    callback(joined(task.await, &base))
}

fn joined(end: Result<Outcome, JoinError>, base: &Arc<BaseJob>) -> Outcome {
    match end {
        Ok(outcome) => outcome,
        // A bug in a hand-written job; its owner has to hear of it as of any other panic.
        Err(end) if end.is_panic() => resume_unwind(end.into_panic()),
        // Given up by a runtime that is shutting down.
        Err(_) => Err(JobError::new(Arc::clone(base))),
    }
}

impl<J: Job> Future for JobHandle<J> {
    type Output = Result<Finished<J>, JobError>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let handle = self.get_mut();
        let Some(task) = &mut handle.task else {
            return Poll::Ready(Err(JobError::new(Arc::clone(&handle.base))));
        };
        task.poll(cx, &handle.base).map(|outcome| outcome.map(Finished::of))
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
