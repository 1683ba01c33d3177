//! How patient a job is: how long an attempt may take, and how long to wait before the next.

use std::sync::{Arc, LazyLock, PoisonError, RwLock};
use std::time::Duration;

const fn step(attempt_timeout: u64, retry_interval: u64) -> BackoffStep {
    BackoffStep {
        attempt_timeout: Duration::from_secs(attempt_timeout),
        retry_interval: Duration::from_secs(retry_interval),
    }
}

/// Where nobody says anything else.
const STOCK: [BackoffStep; 3] = [step(30, 2), step(60, 5), step(150, 30)];

static DEFAULT: LazyLock<RwLock<Arc<JobBackoffStrategy>>> = LazyLock::new(RwLock::default);

/// One attempt, and the pause if it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackoffStep {
    /// How long the attempt may go without progress, besides what the job asks the server to wait.
    pub attempt_timeout: Duration,
    /// How long to wait before the next attempt. The real wait is somewhat longer, by chance, so that jobs that failed
    /// together don't return together.
    pub retry_interval: Duration,
}

/// How long each attempt of a job may take, and how long to wait after each: a list of steps, of which the last one
/// serves for all attempts beyond. The number of steps is how often a job is retried by default.
///
/// The stock strategy has attempts of 30, 60 and 150 seconds, and waits of 2, 5 and 30 seconds. Each job can have its
/// own ([`JobBuilder::backoff`](crate::JobBuilder::backoff)), and each connection
/// ([`ConnectionBuilder::backoff`](crate::ConnectionBuilder::backoff)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JobBackoffStrategy {
    steps: Vec<BackoffStep>,
}

impl JobBackoffStrategy {
    /// A strategy of these steps. Without any, a job is tried once, for 30 seconds.
    pub fn new(steps: impl IntoIterator<Item = BackoffStep>) -> Self {
        Self { steps: steps.into_iter().collect() }
    }

    /// The steps.
    pub fn steps(&self) -> &[BackoffStep] {
        &self.steps
    }

    /// What jobs get for which neither they nor their connection say anything: the stock strategy, unless another
    /// [was set](Self::set_default_strategy).
    #[doc(alias = "defaultBackoffStrategy")]
    pub fn default_strategy() -> Arc<Self> {
        Arc::clone(&DEFAULT.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Sets what [`default_strategy`](Self::default_strategy) is, in the whole program, for jobs made from now on.
    #[doc(alias = "setDefaultBackoffStrategy")]
    pub fn set_default_strategy(strategy: Self) {
        *DEFAULT.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(strategy);
    }

    /// How often a job is retried by default.
    pub(crate) fn max_retries(&self) -> u32 {
        self.steps.len().try_into().unwrap_or(u32::MAX)
    }

    /// The step of an attempt; 0 is the first.
    pub(crate) fn step(&self, attempt: u32) -> BackoffStep {
        let last = self.steps.len().saturating_sub(1);
        let index = usize::try_from(attempt).unwrap_or(last).min(last);
        self.steps.get(index).copied().unwrap_or(STOCK[0])
    }
}

impl Default for JobBackoffStrategy {
    /// The stock strategy.
    fn default() -> Self {
        Self::new(STOCK)
    }
}
