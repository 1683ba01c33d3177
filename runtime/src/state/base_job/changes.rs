//! What happens to a job, reported by what runs it.

use std::sync::atomic::Ordering;
use std::sync::{Arc, MutexGuard};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use url::Url;

use super::{Attempt, BaseJob, State};
use crate::json::Warnings;
use crate::platform::Instant;
use crate::protocol::deadline::after;
use crate::protocol::status::{JobStatusCode, Status};
use crate::state::error_details::ErrorDetails;
use crate::state::events::JobEvent;
use crate::state::head::ResponseHead;

/// An attempt that has begun.
pub(crate) struct Begun {
    /// How many retries there were before.
    pub(crate) retries: u32,
    /// How long it may go without progress.
    pub(crate) limit: Duration,
}

/// A job has ended before.
pub(super) struct HasEnded;

/// What drives a job, to be woken by an end that comes from elsewhere: by [`BaseJob::abandon`].
pub(crate) struct Driver {
    base: Arc<BaseJob>,
    /// The one that the job has, so that the job is locked only when there is another.
    waker: Option<Waker>,
}

impl Driver {
    pub(crate) fn of(base: &Arc<BaseJob>) -> Self {
        Self { base: Arc::clone(base), waker: None }
    }

    /// Waits for the job's end. The job is pending from the first time on.
    pub(crate) fn poll_end(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if !self.waker.as_ref().is_some_and(|waker| waker.will_wake(cx.waker())) {
            self.waker = Some(cx.waker().clone());
            self.base.drive_by(cx.waker().clone());
        }
        if self.base.is_finished() { Poll::Ready(()) } else { Poll::Pending }
    }
}

/// Listeners that were sent something wake up when nothing is locked any more.
fn release(mut state: MutexGuard<'_, State>) {
    if state.listeners.are_asleep() {
        let awake = state.listeners.awake();
        drop(state);
        awake.into_iter().for_each(Waker::wake);
    }
}

impl BaseJob {
    /// Changes something, unless the job has finished: what its owner has seen of it then stays.
    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state();
        if state.finished {
            return;
        }
        change(&mut state);
        release(state);
    }

    pub(crate) fn set_status(&self, status: Status) {
        self.change(|state| state.set_status(status));
    }

    /// Forgets all of the last attempt: another request goes out.
    pub(crate) fn begin_attempt(&self, url: Arc<Url>) -> Begun {
        let mut state = self.state();
        let begun = Begun { retries: state.retries, limit: state.current_timeout() };
        if !state.finished {
            state.attempt = Attempt { url: Some(url), ..Attempt::default() };
            state.retry_at = None;
            state.set_status(Status::new(JobStatusCode::Pending, ""));
            state.listeners.emit(|| JobEvent::SentRequest);
        }
        release(state);
        begun
    }

    pub(crate) fn set_head(&self, head: Arc<ResponseHead>) {
        self.change(|state| state.attempt.head = Some(head));
    }

    pub(crate) fn set_body(&self, body: Bytes) {
        self.change(|state| state.attempt.body = body);
    }

    pub(crate) fn emit(&self, event: impl FnOnce() -> JobEvent) {
        if !self.has_listeners.load(Ordering::Relaxed) {
            return;
        }
        self.change(|state| state.listeners.emit(event));
    }

    /// How many more times the job may be retried.
    pub(crate) fn retries_left(&self) -> u32 {
        let state = self.state();
        state.max_retries().saturating_sub(state.retries)
    }

    /// There will be another attempt after this time.
    pub(crate) fn schedule_retry(&self, delay: Duration) {
        self.change(|state| {
            state.retries += 1;
            let attempt = state.retries;
            state.retry_at = Some(after(Instant::now(), delay));
            state.listeners.emit(|| JobEvent::RetryScheduled { attempt, delay });
        });
    }

    /// Ends the job, for what drives it. A job ends once: false if it had ended before.
    pub(crate) fn finish(&self, status: Status, warnings: Warnings, details: Option<ErrorDetails>) -> bool {
        self.end_with(status, warnings, details).is_ok()
    }

    /// Gives the job up unless it has ended, and says how it ended.
    pub(crate) fn close(&self) -> Status {
        let state = self.state();
        if !state.finished {
            drop(state);
            self.abandon();
            return self.status();
        }
        state.status.clone()
    }

    /// Ends the job. Returns what drives it.
    pub(super) fn end_with(
        &self,
        status: Status,
        warnings: Warnings,
        details: Option<ErrorDetails>,
    ) -> Result<Option<Waker>, HasEnded> {
        let mut state = self.state();
        if state.finished {
            return Err(HasEnded);
        }
        if status.code == JobStatusCode::Abandoned {
            state.status = status;
        } else {
            state.set_status(status);
        }
        state.finished = true;
        self.is_finished.store(true, Ordering::Release);
        state.retry_at = None;
        state.warnings = (!warnings.is_empty()).then(|| Arc::new(warnings));
        state.details = details.map(Arc::new);
        for event in state.end_events() {
            state.listeners.emit(|| event.clone());
        }
        state.listeners.end();
        let driver = state.driver.take();
        release(state);
        Ok(driver)
    }

    fn drive_by(&self, driver: Waker) {
        self.change(|state| {
            state.driver = Some(driver);
            if state.status.code == JobStatusCode::Unprepared {
                state.set_status(Status::new(JobStatusCode::Pending, ""));
            }
        });
    }

    /// How the job ended.
    pub(crate) fn end(&self) -> (Status, Arc<ErrorDetails>) {
        let state = self.state();
        (state.status.clone(), state.details.clone().unwrap_or_default())
    }
}
