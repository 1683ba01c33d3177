//! Whether a job that failed is tried again, and when.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

use crate::connection::settings::Settings;
use crate::protocol::status::StatusCode;
use crate::state::attempt_error::{AttemptError, ServerHealth};

/// A server that wants no wait at all, and yet refuses, is asked no more often than this.
const SHORTEST_PAUSE: Duration = Duration::from_millis(100);

/// What comes after a failed attempt.
#[derive(Debug, PartialEq)]
pub(crate) enum Next {
    /// Nothing.
    End,
    /// Another attempt, after this time.
    After(Duration),
    /// Another attempt when the queue, which an outage has closed for about this time, opens again.
    WithTheQueue(Duration),
    /// Another attempt after a pause of the whole queue. It doesn't count as a retry.
    WhenServerAllows(Duration),
}

/// What decides on a job's retries.
pub(crate) struct Retries {
    /// Whether the server may get the request twice.
    repeatable: bool,
    max_wait: Duration,
    jitter: f64,
    /// How long the job has waited because the server asked for it.
    waited: Duration,
}

impl Retries {
    pub(crate) fn new(settings: &Settings, repeatable: bool) -> Self {
        Self { repeatable, max_wait: settings.max_wait, jitter: settings.jitter, waited: Duration::ZERO }
    }

    /// What comes after this problem, for a job with so many retries left and such an interval between them.
    pub(crate) fn after(&mut self, problem: &AttemptError, retries_left: u32, interval: Duration) -> Next {
        match problem.code {
            StatusCode::TooManyRequests => {
                let wait = problem.details.retry_after.unwrap_or(interval).max(SHORTEST_PAUSE);
                self.waited = self.waited.saturating_add(wait);
                if self.waited > self.max_wait { Next::End } else { Next::WhenServerAllows(wait) }
            }
            StatusCode::NetworkError | StatusCode::IncorrectResponse | StatusCode::Timeout => {
                let is_unprocessed = problem.is_unprocessed || problem.health == ServerHealth::Unreachable;
                let may_repeat = self.repeatable || is_unprocessed;
                match problem.code {
                    _ if retries_left == 0 || !may_repeat || problem.is_lasting => Next::End,
                    _ if problem.health.is_outage() => Next::WithTheQueue(self.jittered(interval)),
                    StatusCode::Timeout => Next::After(Duration::ZERO),
                    _ => Next::After(self.jittered(interval)),
                }
            }
            _ => Next::End,
        }
    }

    /// A somewhat longer time, by chance: a crowd that was turned away together doesn't return together.
    pub(crate) fn jittered(&self, wait: Duration) -> Duration {
        // Each `RandomState` is another one.
        let chance = RandomState::new().hash_one(()) as f64 / u64::MAX as f64;
        let more = Duration::try_from_secs_f64(wait.as_secs_f64() * self.jitter * chance);
        wait.saturating_add(more.unwrap_or(Duration::MAX))
    }
}
