//! A renewal of the access token that is under way, for all who wait for it.

use std::pin::Pin;
use std::sync::Arc;

use tokio::sync::watch;

use crate::protocol::status::JobStatusCode;

/// A renewal under way. What it consists of is known where one begins, so that only programs with a session contain it.
#[derive(Clone)]
pub(crate) struct Renewal(Arc<dyn UnderWay>);

trait UnderWay: Send + Sync {
    fn has_ended(&self) -> bool;
    fn outcome(&self) -> Pin<Box<dyn Future<Output = Option<Outcome>> + Send>>;
}

impl UnderWay for watch::Receiver<Option<Outcome>> {
    fn has_ended(&self) -> bool {
        self.has_changed().is_err()
    }

    fn outcome(&self) -> Pin<Box<dyn Future<Output = Option<Outcome>> + Send>> {
        let mut outcome = self.clone();
        Box::pin(
            async move { outcome.wait_for(Option::is_some).await.ok().and_then(|outcome| outcome.clone()) },
        )
    }
}

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
    pub(crate) fn new(outcome: watch::Receiver<Option<Outcome>>) -> Self {
        Self(Arc::new(outcome))
    }

    /// False if its task has ended, be it with its runtime.
    pub(crate) fn is_under_way(&self) -> bool {
        !self.0.has_ended()
    }

    pub(crate) async fn outcome(&self) -> Outcome {
        // Not `Abandoned`: nobody gave up the jobs that wait.
        let interrupted = || Outcome::Failed(JobStatusCode::NetworkError, "its runtime has stopped".into());
        self.0.outcome().await.unwrap_or_else(interrupted)
    }
}
