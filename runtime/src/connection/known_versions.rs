//! What a connection knows of its server's versions.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Semaphore;

use crate::platform::Instant;
use crate::protocol::version::SupportedVersions;
use crate::state::job_error::JobError;

/// What the server said of its versions, or why it said nothing.
pub(crate) type Answer = Result<Arc<SupportedVersions>, JobError>;

/// What a connection knows of its server's versions.
pub(crate) struct KnownVersions {
    /// One asks at a time; the others wait for what comes of it.
    pub(crate) asking: Semaphore,
    state: Mutex<State>,
}

#[derive(Default)]
pub(crate) struct State {
    pub(crate) known: Option<Arc<SupportedVersions>>,
    /// Until when nobody has to ask.
    pub(crate) good_until: Option<Instant>,
    /// When somebody last began to ask, and what came of it.
    pub(crate) last: Option<(Instant, Answer)>,
}

impl KnownVersions {
    pub(crate) fn new() -> Self {
        Self { asking: Semaphore::new(1), state: Mutex::default() }
    }

    pub(crate) fn fresh(&self) -> Option<Arc<SupportedVersions>> {
        let state = self.state();
        let is_good = state.good_until.is_some_and(|until| Instant::now() < until);
        state.known.clone().filter(|_| is_good)
    }

    pub(crate) fn latest(&self) -> Option<Arc<SupportedVersions>> {
        self.state().known.clone()
    }

    /// What came of it if somebody began to ask at this time or later.
    pub(crate) fn asked_since(&self, time: Instant) -> Option<Answer> {
        let state = self.state();
        state.last.as_ref().filter(|(begin, _)| *begin >= time).map(|(_, answer)| answer.clone())
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
