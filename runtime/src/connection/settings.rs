//! How a connection treats its server.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use crate::connection::Connection;
use crate::connection::signing::Signing;
use crate::http::client::HttpOptions;
use crate::protocol::endpoint::Endpoint;
use crate::protocol::strategy::JobBackoffStrategy;
use crate::protocol::version::TooNew;
use crate::state::failed_attempt::Classifier;

/// What to do with jobs that are newer than the server: a [`VersionPolicy`](crate::VersionPolicy) with what it takes,
/// so that only programs which set it contain the question for the server's versions.
#[derive(Clone, Debug)]
pub(crate) enum NewerJobs {
    Ignored,
    Reported,
    /// By what asks the server.
    Refused(AskVersions),
}

/// Whether an operation is newer than its server, which is asked for its versions if need be.
pub(crate) type AskVersions = for<'a> fn(&'a Connection, &'static Endpoint) -> Asking<'a>;
pub(crate) type Asking<'a> = Pin<Box<dyn Future<Output = Option<TooNew>> + Send + 'a>>;

#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) max_in_flight: usize,
    pub(crate) max_queued: usize,
    pub(crate) keep_order: bool,
    pub(crate) background_patience: Duration,
    pub(crate) retry_budget: u32,
    pub(crate) max_wait: Duration,
    pub(crate) jitter: f64,
    pub(crate) http: HttpOptions,
    pub(crate) backoff: Option<Arc<JobBackoffStrategy>>,
    pub(crate) signing: Option<Signing>,
    pub(crate) classifier: Option<Classifier>,
    pub(crate) newer_jobs: NewerJobs,
    pub(crate) versions_lifetime: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            max_in_flight: 32,
            max_queued: 65_536,
            keep_order: false,
            background_patience: Duration::from_secs(30),
            retry_budget: 100,
            max_wait: Duration::from_secs(300),
            jitter: 0.25,
            http: HttpOptions::default(),
            backoff: None,
            signing: None,
            classifier: None,
            newer_jobs: NewerJobs::Reported,
            versions_lifetime: Duration::from_secs(3600),
        }
    }
}
