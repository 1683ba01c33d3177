//! From one stage to the next.

use std::pin::Pin;
use std::sync::Arc;

use super::challenge::UiaChallenge;
use super::stage::UiaStage;
use crate::json::JsonObject;
use crate::protocol::authentication::AuthenticationResponse;
use crate::protocol::status::JobStatusCode;
use crate::request::error::RequestError;
use crate::request::homeserver::HomeserverData;
use crate::request::prepared::Request;
use crate::state::attempt_error::AttemptError;

/// How often a session may get lost before the job fails.
const MOST_RESTARTS: u32 = 3;
/// How often the same stage is shown to a server that neither completes nor refuses anything meanwhile.
const MOST_IN_VAIN: usize = 2;
/// How many answers a job shows, whatever comes of them: a program may ask again and again whether its user is done, or
/// ignore that it was refused.
const MOST_ANSWERS: u32 = 256;

type Handler = Box<dyn FnMut(UiaChallenge) -> Answer + Send>;
type Answer = Pin<Box<dyn Future<Output = Option<UiaStage>> + Send>>;

/// The interactive authentication of one job: a trait, so that only programs with a handler contain what does it.
pub(crate) trait Authenticator: Send {
    /// Adds what the next attempt shows.
    fn add_to(&self, request: &mut Request) -> Result<(), RequestError>;
    /// Whether there is something to do about an error, by [`answer`](Self::answer).
    fn concerns(&self, error: &AttemptError) -> bool;
    /// Gets the next attempt ready; false if there is to be none.
    fn answer<'a>(&'a mut self, error: &'a mut AttemptError, homeserver: &'a HomeserverData)
    -> Answering<'a>;
}

pub(crate) type Answering<'a> = Pin<Box<dyn Future<Output = bool> + Send + 'a>>;

/// The interactive authentication of one job.
pub(crate) struct Uia {
    handler: Handler,
    /// What the next attempt shows.
    auth: Option<JsonObject>,
    session: Option<String>,
    /// What the server wanted last.
    wanted: Option<Arc<AuthenticationResponse>>,
    /// Whether the last attempt showed a dummy.
    tried_dummy: bool,
    restarts: u32,
    /// Which types of stages were shown without effect since something had one, each as often as it was.
    in_vain: Vec<Option<String>>,
    answers: u32,
}

impl Uia {
    pub(crate) fn new<F, A>(mut handler: F) -> Self
    where
        F: FnMut(UiaChallenge) -> A + Send + 'static,
        A: Future<Output = Option<UiaStage>> + Send + 'static,
    {
        Self {
            handler: Box::new(move |challenge| Box::pin(handler(challenge))),
            auth: None,
            session: None,
            wanted: None,
            tried_dummy: false,
            restarts: 0,
            in_vain: Vec::new(),
            answers: 0,
        }
    }

    /// What servers say of a session that they have forgotten.
    fn has_lost_session(&self, error: &AttemptError) -> bool {
        let had_one = self.auth.is_some() && self.session.is_some();
        had_one && errcode(error) == Some("M_UNKNOWN") && self.restarts < MOST_RESTARTS
    }

    /// What the server still wants if it refuses a stage without saying so: what it wanted before.
    fn wanted_before(&self, error: &AttemptError) -> Option<Arc<AuthenticationResponse>> {
        let refusal = error.details.matrix.as_ref().filter(|_| self.auth.is_some())?;
        let is_about_stage = error.code == JobStatusCode::Unauthorised
            && errcode(error).is_some_and(|code| !matches!(code, "M_UNKNOWN_TOKEN" | "M_MISSING_TOKEN"));
        let mut wanted = self.wanted.as_deref().filter(|_| is_about_stage)?.clone();
        wanted.session = refusal.field("session").or(wanted.session);
        wanted.completed = refusal.field("completed").or(wanted.completed);
        wanted.params = refusal.field("params").or(wanted.params);
        Some(wanted.into())
    }

    /// Gets the next attempt ready; false if there is to be none.
    async fn next_answer(&mut self, error: &mut AttemptError, homeserver: &HomeserverData) -> bool {
        if error.details.authentication.is_none() && self.has_lost_session(error) {
            // From the beginning: the next response names a new session.
            (self.auth, self.session, self.wanted) = (None, None, None);
            self.restarts += 1;
            return true;
        }
        if error.details.authentication.is_none() {
            error.details.authentication = self.wanted_before(error);
        }
        let Some(response) = error.details.authentication.clone() else {
            return false;
        };
        if let Some(why) = self.stuck(&response, error) {
            error.message = format!("{}; {why}", error.message);
            return false;
        }
        self.session = response.session.clone().or(self.session.take());
        // Without a stage that was shown, an error says only that one is wanted.
        let failure = error.details.matrix.clone().filter(|_| self.auth.is_some());
        self.wanted = Some(response.clone());
        let challenge = UiaChallenge::new(response, failure, homeserver.clone());
        let is_formality = challenge.wants_only_a_dummy() && !self.tried_dummy;
        let stage = if is_formality { Some(UiaStage::Dummy) } else { (self.handler)(challenge).await };
        self.tried_dummy = is_formality;
        self.auth = stage.map(|stage| stage.to_auth(self.session.as_deref()));
        self.answers += 1;
        self.auth.is_some()
    }

    /// Counts what came of the last answer; why there is to be no other, if there is none.
    fn stuck(&mut self, response: &AuthenticationResponse, error: &AttemptError) -> Option<String> {
        if self.answers >= MOST_ANSWERS {
            return Some(format!("given up after {MOST_ANSWERS} answers"));
        }
        let auth = self.auth.as_ref()?;
        let stage = auth.get("type").and_then(|stage| stage.as_str()).map(str::to_owned);
        let known = self.wanted.as_deref().map(AuthenticationResponse::completed).unwrap_or_default();
        let is_completed = response.completed().iter().any(|done| !known.contains(done));
        // Without a stage, the answer only asks whether the user is done elsewhere, which takes its time.
        let is_question = stage.is_none() && response.session.is_some() && response.session == self.session;
        if is_completed || error.details.matrix.is_some() {
            self.in_vain.clear();
            return None;
        }
        if is_question {
            return None;
        }
        self.in_vain.push(stage.clone());
        let times = self.in_vain.iter().filter(|shown| **shown == stage).count();
        (times >= MOST_IN_VAIN).then(|| {
            let stage = stage.as_deref().unwrap_or("done in a browser");
            format!(
                "the stage `{stage}` was shown {MOST_IN_VAIN} times, and the server neither completes nor refuses it"
            )
        })
    }
}

impl Authenticator for Uia {
    fn add_to(&self, request: &mut Request) -> Result<(), RequestError> {
        self.auth.as_ref().map_or(Ok(()), |auth| request.authenticate(auth))
    }

    fn concerns(&self, error: &AttemptError) -> bool {
        error.details.authentication.is_some()
            || self.has_lost_session(error)
            || self.wanted_before(error).is_some()
    }

    fn answer<'a>(
        &'a mut self,
        error: &'a mut AttemptError,
        homeserver: &'a HomeserverData,
    ) -> Answering<'a> {
        Box::pin(self.next_answer(error, homeserver))
    }
}

fn errcode(error: &AttemptError) -> Option<&str> {
    error.details.matrix.as_ref()?.errcode.as_deref()
}
