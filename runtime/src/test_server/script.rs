//! What a test server answers, and what it was asked.

use std::collections::BTreeSet;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::AUTHORIZATION;

use super::operation::KnownOperation;
use super::record::{ReceivedRequest, RefusedRequest};
use crate::platform::sleep;
use crate::protocol::endpoint::{Access, Endpoint};
use crate::server::router::{called, first};
use crate::server::{ErrorResponse, IncomingRequest};
use crate::steps::{Step, Steps};

/// What goes out.
pub(super) enum Answer {
    Response(http::Response<Bytes>),
    /// The connection ends without a response.
    HangUp,
}

/// Makes an answer to a request.
pub(super) type Handler = Arc<dyn Fn(&IncomingRequest) -> Answering + Send + Sync>;
pub(super) type Answering = Pin<Box<dyn Future<Output = Answer> + Send>>;

#[derive(Default)]
pub(super) struct Script {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    operations: Vec<KnownOperation>,
    steps: Vec<(&'static Endpoint, Steps<Handler>)>,
    /// The access tokens that are accepted; none: any is.
    tokens: Option<BTreeSet<String>>,
    received: Vec<ReceivedRequest>,
    refused: Vec<RefusedRequest>,
}

impl Script {
    /// A server that knows these operations, and has no answer yet.
    pub(super) fn new(operations: &[KnownOperation]) -> Self {
        Self { state: Mutex::new(State { operations: operations.to_vec(), ..State::default() }) }
    }

    /// Adds an answer after those of the operation that are there; gives its place among them.
    pub(super) fn add(&self, operation: KnownOperation, handler: Handler) -> usize {
        let mut state = self.state();
        if !state.operations.iter().any(|known| known.endpoint() == operation.endpoint()) {
            state.operations.push(operation);
        }
        if let Some(steps) = state.steps_of(operation.endpoint()) {
            return steps.add(handler);
        }
        let mut steps = Steps::default();
        let index = steps.add(handler);
        state.steps.push((operation.endpoint(), steps));
        index
    }

    pub(super) fn adjust(
        &self,
        endpoint: &'static Endpoint,
        index: usize,
        adjust: impl FnOnce(&mut Step<Handler>),
    ) {
        if let Some(steps) = self.state().steps_of(endpoint) {
            steps.adjust(index, adjust);
        }
    }

    pub(super) fn accept_tokens(&self, tokens: impl IntoIterator<Item = String>) {
        self.state().tokens.get_or_insert_default().extend(tokens);
    }

    pub(super) fn received(&self) -> Vec<ReceivedRequest> {
        self.state().received.clone()
    }

    pub(super) fn refused(&self) -> Vec<RefusedRequest> {
        self.state().refused.clone()
    }

    /// Records a request, and answers it.
    pub(super) async fn answer(&self, request: IncomingRequest) -> Answer {
        let request = Arc::new(request);
        let next = self.state().take(&request);
        match next {
            Ok((delay, handler)) => {
                if !delay.is_zero() {
                    sleep(delay).await;
                }
                // Nothing is locked: the test's function may look at what came, and add to the script.
                handler(&request).await
            }
            Err(error) => Answer::Response(error.to_http()),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The answers of an operation, if there are any.
    fn steps_of(&mut self, endpoint: &'static Endpoint) -> Option<&mut Steps<Handler>> {
        self.steps.iter_mut().find(|(known, _)| *known == endpoint).map(|(_, steps)| steps)
    }

    /// Records a request; what is next for it.
    fn take(&mut self, request: &Arc<IncomingRequest>) -> Result<(Duration, Handler), ErrorResponse> {
        match self.called(request) {
            Ok(endpoint) => {
                let also = self.also(endpoint, request);
                let scripted = |one: &&Endpoint| self.steps.iter().any(|(known, _)| known == one);
                let answers = [endpoint].iter().chain(&also).copied().find(scripted).unwrap_or(endpoint);
                self.received.push(ReceivedRequest::new(endpoint, also, Arc::clone(request)));
                self.next(answers)
            }
            Err(error) => {
                self.refused.push(RefusedRequest::new(Arc::clone(request), error.clone()));
                Err(error)
            }
        }
    }

    /// The operation that a request calls, if it is one that the definitions allow.
    fn called(&self, request: &IncomingRequest) -> Result<&'static Endpoint, ErrorResponse> {
        let called = called(&self.operations, KnownOperation::endpoint, request)?;
        first(called, |operation| {
            self.check_access(operation.endpoint(), request)?;
            operation.check(request)?;
            Ok(operation.endpoint())
        })
    }

    /// The other operations that a request of this one can be read as: a display name is a field of a profile, too.
    fn also(&self, endpoint: &'static Endpoint, request: &IncomingRequest) -> Vec<&'static Endpoint> {
        let others = self.operations.iter().filter(|other| other.endpoint() != endpoint);
        let fitting = others.filter(|other| request.fits(other.endpoint()));
        let readable = fitting.filter(|other| {
            self.check_access(other.endpoint(), request).and_then(|()| other.check(request)).is_ok()
        });
        readable.map(KnownOperation::endpoint).collect()
    }

    fn check_access(&self, endpoint: &Endpoint, request: &IncomingRequest) -> Result<(), ErrorResponse> {
        match (endpoint.access, request.access_token()) {
            (Access::None, _) | (Access::Optional, None) => Ok(()),
            (Access::Signed, _) if is_signed(request) => Ok(()),
            (Access::Signed, _) => {
                let message = "A request between servers is signed.";
                Err(ErrorResponse::new(StatusCode::UNAUTHORIZED, "M_UNAUTHORIZED", message))
            }
            (Access::Required, None) => Err(ErrorResponse::missing_token()),
            (Access::Required | Access::Optional, Some(token)) => match &self.tokens {
                Some(known) if !known.contains(token.expose()) => Err(ErrorResponse::unknown_token()),
                _ => Ok(()),
            },
        }
    }

    /// Counts a request for this operation; how long its answer takes, and what makes it.
    fn next(&mut self, endpoint: &'static Endpoint) -> Result<(Duration, Handler), ErrorResponse> {
        let id = endpoint.operation_id;
        let steps = self.steps_of(endpoint);
        let steps = steps.ok_or_else(|| unscripted(format!("no response is scripted for `{id}`")))?;
        steps.next().ok_or_else(|| {
            unscripted(format!(
                "the scripted responses for `{id}` are used up; script another, or leave out the last one's `times`"
            ))
        })
    }
}

fn is_signed(request: &IncomingRequest) -> bool {
    let value = request.headers().get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    value.and_then(|value| value.split_once(' ')).is_some_and(|(scheme, _)| scheme == "X-Matrix")
}

fn unscripted(message: String) -> ErrorResponse {
    ErrorResponse::new(StatusCode::NOT_FOUND, "M_UNRECOGNIZED", message)
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let scripted: Vec<_> = state.steps.iter().map(|(endpoint, _)| endpoint.operation_id).collect();
        f.debug_struct("Script").field("scripted", &scripted).finish_non_exhaustive()
    }
}
