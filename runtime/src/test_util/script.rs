//! A server in memory: which answer is next for a request, and which requests there were.

use std::collections::BTreeMap;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http_body::Body;

use super::record::RecordedRequest;
use super::response::MockResponse;
use crate::http::error::TransportError;
use crate::http::transport::{self, Scripted};
use crate::http::upload::{Upload, in_one_piece};
use crate::platform::sleep;
use crate::request::prepared::Request;
use crate::state::attempt_error::AttemptError;
use crate::state::progress::Progress;
use crate::steps::{Step, Steps};

#[derive(Default)]
pub(crate) struct Script {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    rules: BTreeMap<String, Steps<Arc<Mutex<Answer>>>>,
    requests: Vec<RecordedRequest>,
}

pub(super) type Answer = Box<dyn FnMut(&RecordedRequest) -> MockResponse + Send>;

impl Script {
    /// Adds an answer after those of the operation that are there; gives its place among them.
    pub(super) fn add(&self, operation_id: &str, answer: Answer) -> usize {
        let mut state = self.state();
        state.rules.entry(operation_id.to_owned()).or_default().add(Arc::new(Mutex::new(answer)))
    }

    pub(super) fn adjust(
        &self,
        operation_id: &str,
        index: usize,
        adjust: impl FnOnce(&mut Step<Arc<Mutex<Answer>>>),
    ) {
        if let Some(rules) = self.state().rules.get_mut(operation_id) {
            rules.adjust(index, adjust);
        }
    }

    pub(super) fn requests(&self) -> Vec<RecordedRequest> {
        self.state().requests.clone()
    }

    pub(super) fn take_requests(&self) -> Vec<RecordedRequest> {
        std::mem::take(&mut self.state().requests)
    }

    /// The next answer, and how long it takes.
    fn response_to(&self, request: &RecordedRequest) -> (Duration, MockResponse) {
        let next = self.state().next(request.operation_id());
        match next {
            Ok((delay, answer)) => {
                // Nothing else is locked: the test's function may add to the script.
                let mut answer = answer.lock().unwrap_or_else(PoisonError::into_inner);
                (delay, answer(request))
            }
            Err(problem) => (Duration::ZERO, MockResponse::not_scripted(&problem)),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Scripted for Script {
    fn answer<'a>(&'a self, request: &'a Request, progress: &'a Arc<Progress>) -> transport::Answer<'a> {
        Box::pin(async move {
            let recorded = RecordedRequest::new(request, take_in(request, progress).await?);
            self.state().requests.push(recorded.clone());
            let (delay, response) = self.response_to(&recorded);
            if !delay.is_zero() {
                sleep(delay).await;
            }
            Ok(response.arrive(request.url.clone()).await?)
        })
    }
}

impl State {
    /// Counts a request for this operation; how long its answer takes, and what makes it.
    fn next(&mut self, operation_id: &str) -> Result<(Duration, Arc<Mutex<Answer>>), String> {
        let Some(rules) = self.rules.get_mut(operation_id) else {
            let known: Vec<_> = self.rules.keys().map(String::as_str).collect();
            let known = if known.is_empty() { "nothing".to_owned() } else { known.join(", ") };
            return Err(format!(
                "the test has no response for `{operation_id}`; script one with `.on(\"{operation_id}\")` (so far there is: {known})"
            ));
        };
        rules.next().ok_or_else(|| {
            format!(
                "the test's responses for `{operation_id}` are used up; script another, or leave out the last one's `times`"
            )
        })
    }
}

/// The request's body, with the progress that a real server would make of it.
async fn take_in(request: &Request, progress: &Arc<Progress>) -> Result<Bytes, AttemptError> {
    let content = request.body.clone().unwrap_or_default();
    if let Some(bytes) = in_one_piece(&content) {
        return Ok(bytes.clone());
    }
    let mut upload = Upload::open(&content, progress).await?;
    let mut taken = BytesMut::new();
    while let Some(frame) = poll_fn(|cx| Pin::new(&mut upload).poll_frame(cx)).await {
        // The attempt knows more of what went wrong.
        let frame = frame.map_err(|error| TransportError::new(error.to_string()))?;
        taken.extend(frame.into_data());
    }
    Ok(taken.freeze())
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("Script").field("operations", &state.rules.keys()).finish_non_exhaustive()
    }
}
