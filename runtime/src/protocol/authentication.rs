//! What a server wants to see, as it says it.

use crate::json::JsonObject;
use crate::record;

/// The ways in which the user can authenticate, as a server sends them with HTTP status 401.
///
/// To go on, send the same job again with its `auth` set: a stage's type, the [`session`](Self::session), and what the
/// stage asks for.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
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

/// Stages that together are enough, in the order to go through them.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthenticationFlow {
    /// Types of stages, such as `m.login.password`.
    pub stages: Vec<String>,
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
