//! What happens to a job, reported by what runs it.

use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;
use url::Url;

use super::{Attempt, BaseJob, State};
use crate::json::Warnings;
use crate::protocol::deadline::after;
use crate::protocol::status::{JobStatusCode, Status};
use crate::state::error_details::ErrorDetails;
use crate::state::events::JobEvent;
use crate::state::head::ResponseHead;

impl BaseJob {
    /// Changes something, unless the job has finished: what its owner has seen of it then stays. Listeners that were
    /// sent something wake up when nothing is locked any more.
    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state();
        if state.finished {
            return;
        }
        change(&mut state);
        let awake = state.listeners.awake();
        drop(state);
        awake.into_iter().for_each(Waker::wake);
    }

    pub(crate) fn set_status(&self, status: Status) {
        self.change(|state| state.set_status(status));
    }

    /// Forgets all of the last attempt: another request goes out.
    pub(crate) fn begin_attempt(&self, url: Arc<Url>) {
        self.change(|state| {
            state.attempt = Attempt { url: Some(url), ..Attempt::default() };
            state.retry_at = None;
            state.set_status(Status::new(JobStatusCode::Pending, ""));
            state.listeners.emit(|| JobEvent::SentRequest);
        });
    }

    pub(crate) fn set_head(&self, head: Arc<ResponseHead>) {
        self.change(|state| state.attempt.head = Some(head));
    }

    pub(crate) fn set_body(&self, body: Bytes) {
        self.change(|state| state.attempt.body = body);
    }

    pub(crate) fn emit(&self, event: impl FnOnce() -> JobEvent) {
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

    /// Ends the job. A job ends once: false if it had ended before.
    pub(crate) fn finish(&self, status: Status, warnings: Warnings, details: Option<ErrorDetails>) -> bool {
        let mut state = self.state();
        if state.finished {
            return false;
        }
        if status.code == JobStatusCode::Abandoned {
            state.status = status;
        } else {
            state.set_status(status);
        }
        state.finished = true;
        state.retry_at = None;
        state.warnings = (!warnings.is_empty()).then(|| Arc::new(warnings));
        state.details = details.map(Arc::new);
        for event in state.end_events() {
            state.listeners.emit(|| event.clone());
        }
        state.listeners.end();
        let awake = state.listeners.awake();
        let driver = state.driver.take();
        // Not under the lock: it may drive the job at once.
        drop(state);
        awake.into_iter().chain(driver).for_each(Waker::wake);
        true
    }

    /// Waits for an end that comes from elsewhere, by [`abandon`](Self::abandon).
    pub(crate) fn poll_finished(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.state();
        if state.finished {
            return Poll::Ready(());
        }
        match &mut state.driver {
            Some(driver) => driver.clone_from(cx.waker()),
            driver => *driver = Some(cx.waker().clone()),
        }
        Poll::Pending
    }

    /// Whoever drove the job has come to its end, and needn't be woken.
    pub(crate) fn forget_driver(&self) {
        let driver = self.state().driver.take();
        drop(driver);
    }

    /// How the job ended.
    pub(crate) fn end(&self) -> (Status, Arc<ErrorDetails>) {
        let state = self.state();
        (state.status.clone(), state.details.clone().unwrap_or_default())
    }
}
