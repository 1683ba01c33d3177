//! From one stage to the next.

use std::pin::Pin;

use super::challenge::UiaChallenge;
use super::stage::UiaStage;
use crate::json::JsonObject;
use crate::request::homeserver::HomeserverData;
use crate::state::attempt_error::AttemptError;

/// How often a session may get lost before the job fails.
const MOST_RESTARTS: u32 = 3;

type Handler = Box<dyn FnMut(UiaChallenge) -> Answer + Send>;
type Answer = Pin<Box<dyn Future<Output = Option<UiaStage>> + Send>>;

/// The interactive authentication of one job.
pub(crate) struct Uia {
    handler: Handler,
    /// What the next attempt shows.
    auth: Option<JsonObject>,
    session: Option<String>,
    /// Whether the last attempt showed a dummy.
    tried_dummy: bool,
    restarts: u32,
}

impl Uia {
    pub(crate) fn new<F, A>(mut handler: F) -> Self
    where
        F: FnMut(UiaChallenge) -> A + Send + 'static,
        A: Future<Output = Option<UiaStage>> + Send + 'static,
    {
        let handler: Handler = Box::new(move |challenge| Box::pin(handler(challenge)));
        Self { handler, auth: None, session: None, tried_dummy: false, restarts: 0 }
    }

    /// What the next attempt shows.
    pub(crate) fn auth(&self) -> Option<&JsonObject> {
        self.auth.as_ref()
    }

    /// Whether there is something to do about a problem, by [`answer`](Self::answer).
    pub(crate) fn concerns(&self, problem: &AttemptError) -> bool {
        problem.details.authentication.is_some() || self.has_lost_session(problem)
    }

    /// What servers say of a session that they have forgotten.
    fn has_lost_session(&self, problem: &AttemptError) -> bool {
        let errcode = problem.details.matrix.as_ref().and_then(|error| error.errcode.as_deref());
        let had_one = self.auth.is_some() && self.session.is_some();
        had_one && errcode == Some("M_UNKNOWN") && self.restarts < MOST_RESTARTS
    }

    /// Gets the next attempt ready; false if there is to be none.
    pub(crate) async fn answer(&mut self, problem: &AttemptError, homeserver: &HomeserverData) -> bool {
        let Some(response) = problem.details.authentication.clone() else {
            // From the beginning: the next answer names a new session.
            (self.auth, self.session) = (None, None);
            self.restarts += 1;
            return true;
        };
        self.session = response.session.clone().or(self.session.take());
        // Without a stage that was shown, an error says only that one is wanted.
        let failure = problem.details.matrix.clone().filter(|_| self.auth.is_some());
        let challenge = UiaChallenge::new(response, failure, homeserver.clone());
        let is_formality = challenge.wants_only_a_dummy() && !self.tried_dummy;
        let stage = match is_formality {
            true => Some(UiaStage::Dummy),
            false => (self.handler)(challenge).await,
        };
        self.tried_dummy = is_formality;
        self.auth = stage.map(|stage| stage.to_auth(self.session.as_deref()));
        self.auth.is_some()
    }
}
