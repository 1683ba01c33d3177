//! How a connection is described before it is made.

use std::sync::Arc;
use std::time::Duration;

use crate::connection::Connection;
use crate::connection::settings::Settings;
use crate::http::configure::{Configure, HttpClientBuilder};
use crate::protocol::strategy::JobBackoffStrategy;
use crate::request::error::ConnectionError;
use crate::request::homeserver::HomeserverData;
use crate::state::failed_attempt::{Classification, Classifier, FailedAttempt};

/// A connection to be, made by [`Connection::builder`].
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// use matrix_jobs::Connection;
///
/// # fn example() -> Result<(), matrix_jobs_runtime::ConnectionError> {
/// let connection = Connection::builder("https://matrix.example.org")?.max_in_flight(8).keep_order().build()?;
/// # Ok(())
/// # }
/// ```
#[must_use = "it is not a connection until it is built"]
#[derive(Clone, Debug)]
pub struct ConnectionBuilder {
    pub(crate) homeserver: HomeserverData,
    pub(crate) settings: Settings,
}

impl ConnectionBuilder {
    pub(crate) fn new(homeserver: HomeserverData) -> Self {
        Self { homeserver, settings: Settings::default() }
    }

    /// How many requests may be under way at once (default: 32). Others wait in the queue. At least 1.
    pub fn max_in_flight(mut self, requests: usize) -> Self {
        self.settings.max_in_flight = requests.max(1);
        self
    }

    /// How many jobs may wait in the queue (default: 65,536). One more ends as
    /// [`TooManyRequests`](crate::JobStatusCode::TooManyRequests) at once.
    pub fn max_queued(mut self, jobs: usize) -> Self {
        self.settings.max_queued = jobs;
        self
    }

    /// Sends what changes something in the order of submission, one after the other: a job whose method isn't `GET`,
    /// `HEAD` or `OPTIONS` waits until all such jobs before it have come to their end. Without it, requests may
    /// overtake each other.
    pub fn keep_order(mut self) -> Self {
        self.settings.keep_order = true;
        self
    }

    /// How long a job in the background lets others pass before it takes its turn with those in the foreground
    /// (default: 30 s).
    pub fn background_patience(mut self, time: Duration) -> Self {
        self.settings.background_patience = time;
        self
    }

    /// How many retries the jobs of this connection may make in all (default: 100), before successful responses earn
    /// new ones: five responses earn one. With none left, jobs end with their last error instead of being retried.
    /// Retries while the server is unreachable don't count, since then one job tries for all.
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.settings.retry_budget = retries;
        self
    }

    /// How long one job waits, in all, because the server asks for it, with HTTP 429, or with 503 and `Retry-After`
    /// (default: 5 min). A job that would have to wait longer ends with that error, such as
    /// [`TooManyRequests`](crate::JobStatusCode::TooManyRequests), and
    /// [`JobError::retry_after`](crate::JobError::retry_after) says how long the server wants it to wait.
    pub fn max_wait(mut self, time: Duration) -> Self {
        self.settings.max_wait = time;
        self
    }

    /// By how much waits are lengthened at random, as a fraction of them (default: 0.25). With 0, jobs that
    /// failed together come back together.
    pub fn retry_jitter(mut self, part: f64) -> Self {
        self.settings.jitter = if part.is_finite() { part.clamp(0.0, 10.0) } else { 0.0 };
        self
    }

    /// Changes the HTTP client in whatever else reqwest has settings for: how names are resolved, local addresses,
    /// keep-alive. The settings above are in the builder already; redirects, retries, TLS and time limits of requests
    /// stay the runtime's. The builder is that of [`reqwest`](crate::reqwest) 0.13; with its next major version this
    /// method changes.
    ///
    /// ```no_run
    /// # use matrix_jobs_runtime as matrix_jobs;
    /// # fn example() -> Result<(), matrix_jobs_runtime::ConnectionError> {
    /// use matrix_jobs::Connection;
    ///
    /// // Asks for this name at this address.
    /// let connection = Connection::builder("https://matrix.example.org")?
    ///     .configure_http(|client| client.resolve("matrix.example.org", ([192, 0, 2, 7], 443).into()))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias("resolver", "http_client"))]
    pub fn configure_http(
        mut self,
        configure: impl Fn(HttpClientBuilder) -> HttpClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.settings.http.configure = Some(Configure::new(move |builder| Ok(configure(builder))));
        self
    }

    /// The strategy of all jobs that don't have their own; else the program's
    /// [default](JobBackoffStrategy::default_strategy).
    pub fn backoff(mut self, strategy: JobBackoffStrategy) -> Self {
        self.settings.backoff = Some(Arc::new(strategy));
        self
    }

    /// Decides what follows an attempt that failed, for all jobs that don't bring
    /// [their own decision](crate::JobBuilder::classify): which errors are retried, and when.
    ///
    /// ```
    /// # use matrix_jobs_runtime as matrix_jobs;
    /// use matrix_jobs::{Classification, Connection};
    ///
    /// # fn example() -> Result<(), matrix_jobs_runtime::ConnectionError> {
    /// // In front of this homeserver stands nginx, which responds 503 only before it passes a request on. So even what must
    /// // not arrive twice can be sent again.
    /// let connection = Connection::builder("https://matrix.example.org")?
    ///     .classify(|attempt| match (attempt.http_status(), attempt.errcode()) {
    ///         (Some(503), None) => Classification::Retry,
    ///         _ => Classification::Default,
    ///     })
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn classify(
        mut self,
        classify: impl Fn(&FailedAttempt<'_>) -> Classification + Send + Sync + 'static,
    ) -> Self {
        self.settings.classifier = Some(Classifier::new(classify));
        self
    }

    /// How long the response to [`Connection::supported_versions`] stays valid before the server is asked again
    /// (default: 1 h).
    pub fn versions_lifetime(mut self, time: Duration) -> Self {
        self.settings.versions_lifetime = time;
        self
    }

    /// The connection. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When the system has no certificates to check an `https` server's with, or a setting isn't what it should be: the
    /// user agent, the proxy, certificates.
    pub fn build(self) -> Result<Connection, ConnectionError> {
        Connection::with_settings(self.homeserver, self.settings)
    }
}
