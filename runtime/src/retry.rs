//! Whether a job that failed is tried again, and when.

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime};

use http::header::{DATE, RETRY_AFTER};

use crate::error::MatrixError;
use crate::reply::ReplyHead;
use crate::settings::Settings;
use crate::status::StatusCode;
use crate::verdict::{Problem, Trouble};

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
    pub(crate) fn after(&mut self, problem: &Problem, retries_left: u32, interval: Duration) -> Next {
        match problem.code {
            StatusCode::TooManyRequests => {
                let wait = problem.failure.retry_after.unwrap_or(interval).max(SHORTEST_PAUSE);
                self.waited = self.waited.saturating_add(wait);
                if self.waited > self.max_wait { Next::End } else { Next::WhenServerAllows(wait) }
            }
            StatusCode::NetworkError | StatusCode::IncorrectResponse | StatusCode::Timeout => {
                let may_repeat = self.repeatable || problem.trouble == Trouble::Unreachable;
                match problem.code {
                    _ if retries_left == 0 || !may_repeat || problem.is_lasting => Next::End,
                    _ if problem.trouble.is_outage() => Next::WithTheQueue(self.jittered(interval)),
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

/// How long the server wants to be left alone, if it says so: in the error object, or in the header `Retry-After` as
/// seconds or as a date. A date counts from the server's own, since one of the clocks may be wrong.
pub(crate) fn retry_after(head: &ReplyHead, error: Option<&MatrixError>) -> Option<Duration> {
    let given = error.and_then(|error| error.members.get("retry_after_ms")?.as_f64());
    if let Some(wait) = given.and_then(|wait| Duration::try_from_secs_f64(wait / 1000.0).ok()) {
        return Some(wait);
    }
    let header = head.header(RETRY_AFTER.as_str())?.trim();
    if !header.is_empty() && header.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(header.parse().unwrap_or(u64::MAX)));
    }
    let then = httpdate::parse_http_date(header).ok()?;
    let date = head.header(DATE.as_str()).and_then(|date| httpdate::parse_http_date(date).ok());
    let now = date.unwrap_or_else(SystemTime::now);
    Some(then.duration_since(now).unwrap_or_default())
}
