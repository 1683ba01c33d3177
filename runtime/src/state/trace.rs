//! What a job says to `tracing`, by way of its span. See the crate's documentation for the fields.

use std::time::Duration;

use tracing::{Level, Span};

use crate::platform::Instant;
use crate::protocol::status::Status;
use crate::protocol::version::TooNew;
use crate::state::head::ResponseHead;

/// The target of all spans and events.
const TARGET: &str = "matrix_jobs";

/// The span of a job, within the one in which the job was made.
pub(crate) struct Trace {
    span: Span,
    /// None if nobody listens: to look at the clock is dear.
    begin: Option<Instant>,
}

impl Trace {
    pub(crate) fn new(operation_id: &'static str) -> Self {
        let span = tracing::span!(target: TARGET, Level::DEBUG, "job", job = operation_id);
        let is_heard = tracing::enabled!(target: TARGET, Level::WARN);
        Self { span, begin: is_heard.then(Instant::now) }
    }

    pub(crate) fn sent(&self, retries: u32) {
        tracing::event!(target: TARGET, parent: &self.span, Level::DEBUG, attempt = retries + 1, "sent");
    }

    pub(crate) fn response_received(&self, retries: u32, head: &ResponseHead) {
        tracing::event!(
            target: TARGET, parent: &self.span, Level::DEBUG,
            attempt = retries + 1, http_status = head.status(), duration_ms = self.duration_ms(),
            "response received"
        );
    }

    pub(crate) fn retry(&self, attempt: u32, delay: Duration) {
        tracing::event!(
            target: TARGET, parent: &self.span, Level::INFO,
            attempt = attempt + 1, delay_ms = ms(delay),
            "retrying"
        );
    }

    pub(crate) fn rate_limited(&self, wait: Duration) {
        tracing::event!(
            target: TARGET, parent: &self.span, Level::INFO,
            delay_ms = ms(wait),
            "rate limited"
        );
    }

    pub(crate) fn too_new(&self, too_new: &TooNew) {
        let newest = too_new.newest().map(tracing::field::display);
        tracing::event!(
            target: TARGET, parent: &self.span, Level::WARN,
            since = %too_new.since(), newest,
            "the server may be too old"
        );
    }

    pub(crate) fn finished(&self, status: &Status) {
        let Status { code, message } = status;
        if status.is_good() {
            tracing::event!(
                target: TARGET, parent: &self.span, Level::DEBUG,
                status = ?code, duration_ms = self.duration_ms(),
                "finished"
            );
        } else {
            tracing::event!(
                target: TARGET, parent: &self.span, Level::WARN,
                status = ?code, error = message, duration_ms = self.duration_ms(),
                "failed"
            );
        }
    }

    fn duration_ms(&self) -> Option<u64> {
        self.begin.map(|begin| ms(begin.elapsed()))
    }
}

/// The tokens of a session were not renewed, although the server would have done it.
pub(crate) fn not_renewed(why: &str) {
    tracing::event!(target: TARGET, Level::WARN, error = why, "session not renewed");
}

fn ms(time: Duration) -> u64 {
    time.as_millis().try_into().unwrap_or(u64::MAX)
}
