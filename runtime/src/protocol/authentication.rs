//! What a server wants to see, as it says it.

use std::fmt;

use crate::json::JsonObject;
use crate::protocol::text::known;
use crate::record;

/// The stages that Matrix specifies.
const STAGES: &[&str] = &[
    "m.login.password",
    "m.login.recaptcha",
    "m.login.sso",
    "m.login.email.identity",
    "m.login.msisdn",
    "m.login.dummy",
    "m.login.registration_token",
    "m.login.terms",
    "m.oauth",
];

/// The ways in which the user can authenticate, as a server sends them with HTTP status 401.
///
/// To go on, send the same job again with its `auth` set: a stage's type, the [`session`](Self::session), and what the
/// stage asks for.
///
/// `Debug` shows the stages that Matrix specifies, and nothing else of the server's words: a secret of the request may
/// be among them.
#[non_exhaustive]
#[derive(Clone)]
pub struct AuthenticationResponse {
    /// Any one of these is enough.
    pub flows: Vec<AuthenticationFlow>,
    /// What stages need to know, by the stage's type.
    pub params: Option<JsonObject>,
    /// Names this authentication in the answers.
    pub session: Option<String>,
    /// The stages that are done already.
    pub completed: Option<Vec<String>>,
}

impl AuthenticationResponse {
    /// Whether some flow consists of this one stage and nothing else, as `m.login.password` often does.
    pub fn has_single_stage(&self, stage: &str) -> bool {
        self.flows.iter().any(|flow| flow.stages == [stage])
    }

    /// The stages that are done already.
    pub fn completed(&self) -> &[String] {
        self.completed.as_deref().unwrap_or_default()
    }
}

/// Stages that together are enough, in the order to go through them. `Debug` shows those that Matrix specifies.
#[non_exhaustive]
#[derive(Clone, Eq)]
pub struct AuthenticationFlow {
    /// Types of stages, such as `m.login.password`.
    pub stages: Vec<String>,
}

impl fmt::Debug for AuthenticationResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationResponse")
            .field("flows", &self.flows)
            .field("params", &known(STAGES, &mut self.params.iter().flat_map(JsonObject::keys)))
            .field("has_session", &self.session.is_some())
            .field("completed", &known(STAGES, &mut self.completed().iter()))
            .finish()
    }
}

impl fmt::Debug for AuthenticationFlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        known(STAGES, &mut self.stages.iter()).fmt(f)
    }
}

record! {
    AuthenticationResponse {
        0 flows: Required "flows",
        1 params: Optional "params",
        2 session: Optional "session",
        3 completed: Optional "completed",
    }
}

record! {
    AuthenticationFlow {
        0 stages: Required "stages",
    }
}
