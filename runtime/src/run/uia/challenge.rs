//! What a handler is asked.

use std::sync::Arc;

use url::Url;

use crate::json::JsonObject;
use crate::protocol::authentication::{AuthenticationFlow, AuthenticationResponse};
use crate::protocol::matrix_error::MatrixError;
use crate::request::homeserver::HomeserverData;
use crate::request::path::make_path;

/// What the server wants to see next.
#[derive(Clone, Debug)]
pub struct UiaChallenge {
    response: Arc<AuthenticationResponse>,
    failure: Option<Arc<MatrixError>>,
    homeserver: HomeserverData,
}

impl UiaChallenge {
    pub(super) fn new(
        response: Arc<AuthenticationResponse>,
        failure: Option<Arc<MatrixError>>,
        homeserver: HomeserverData,
    ) -> Self {
        Self { response, failure, homeserver }
    }

    /// The ways to authenticate; any one of them is enough.
    pub fn flows(&self) -> &[AuthenticationFlow] {
        &self.response.flows
    }

    /// The stages that are done already.
    pub fn completed(&self) -> &[String] {
        self.response.completed()
    }

    /// Names this authentication. It needn't be put into a stage's data.
    pub fn session(&self) -> Option<&str> {
        self.response.session.as_deref()
    }

    /// What one has to know for a stage, such as the terms to agree to.
    pub fn params(&self, stage: &str) -> Option<&JsonObject> {
        self.response.params.as_ref()?.get(stage)?.as_object()
    }

    /// Why the last stage was not taken, if it wasn't. The same one can be tried again.
    pub fn failure(&self) -> Option<&MatrixError> {
        self.failure.as_deref()
    }

    /// The stages that may come next: the first one of each flow that is not done yet.
    pub fn next_stages(&self) -> Vec<&str> {
        let mut stages = Vec::new();
        for stage in self.open_flows().filter_map(|open| open.first().copied()) {
            if !stages.contains(&stage) {
                stages.push(stage);
            }
        }
        stages
    }

    /// Whether nothing but a formality is missing.
    pub(super) fn wants_only_a_dummy(&self) -> bool {
        self.open_flows().any(|open| open == ["m.login.dummy"])
    }

    /// What is left of each flow that begins with what is done.
    fn open_flows(&self) -> impl Iterator<Item = Vec<&str>> {
        let completed = self.completed();
        let possible = |flow: &&AuthenticationFlow| completed.iter().all(|done| flow.stages.contains(done));
        self.response.flows.iter().filter(possible).map(|flow| {
            flow.stages.iter().filter(|stage| !completed.contains(stage)).map(String::as_str).collect()
        })
    }

    /// The page on which the user can go through a stage that this program doesn't know. Afterwards the answer is
    /// [`UiaStage::Browser`](super::UiaStage::Browser). None without a session.
    pub fn fallback_url(&self, stage: &str) -> Option<Url> {
        let path = make_path("/_matrix/client/v3/auth/{stage}/fallback/web", &[stage]).ok()?;
        let mut url = self.homeserver.request_url(&path, None).ok()?;
        url.query_pairs_mut().append_pair("session", self.session()?);
        Some(url)
    }
}
