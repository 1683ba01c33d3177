//! A renewal of the access token that is under way, for all who wait for it.

use std::sync::Arc;

use tokio::sync::watch;

use crate::protocol::status::JobStatusCode;

/// A renewal under way.
#[derive(Clone)]
pub(crate) struct Renewal(pub(crate) watch::Receiver<Option<Outcome>>);

#[derive(Clone)]
pub(crate) enum Outcome {
    /// There is another token.
    Renewed,
    /// The server won't do it.
    Refused(Arc<str>),
    /// It didn't come about, and may the next time.
    Failed(JobStatusCode, Arc<str>),
}

impl Renewal {
    /// False if its task has ended, be it with its runtime.
    pub(crate) fn is_under_way(&self) -> bool {
        self.0.has_changed().is_ok()
    }

    pub(crate) async fn outcome(mut self) -> Outcome {
        let outcome = self.0.wait_for(Option::is_some).await.ok().and_then(|outcome| outcome.clone());
        // Not `Abandoned`: nobody gave up the jobs that wait.
        let interrupted = || Outcome::Failed(JobStatusCode::NetworkError, "its runtime has stopped".into());
        outcome.unwrap_or_else(interrupted)
    }
}
