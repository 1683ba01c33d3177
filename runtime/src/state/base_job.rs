//! The part of a job that doesn't depend on its type: status, request, raw response.

mod changes;

use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use url::Url;

use crate::json::{self, JsonObject, JsonValue, MapSlots, Warnings};
use crate::platform::Instant;
use crate::protocol::endpoint::Endpoint;
use crate::protocol::header::is_web;
use crate::protocol::status::{JobStatusCode, Status};
use crate::protocol::strategy::JobBackoffStrategy;
use crate::state::description::Description;
use crate::state::error_details::ErrorDetails;
use crate::state::events::{Events, JobEvent, Listeners};
use crate::state::head::ResponseHead;

/// A job as its owner sees it, at any time of its life: [`JobHandle`](crate::JobHandle) derefs to it,
/// [`Finished`](crate::Finished) and [`JobError`](crate::JobError) have it as `base()`.
///
/// All methods show the latest attempt; once the job has finished, nothing changes except what is taken out with
/// [`take_from_json`](Self::take_from_json). Values are returned as copies: nothing is locked for longer.
pub struct BaseJob {
    endpoint: &'static Endpoint,
    description: Description,
    background: bool,
    state: Mutex<State>,
    /// Whether the state says that the job has finished. It is set under the state's lock.
    is_finished: AtomicBool,
    /// Whether anybody has ever listened: most jobs have no listener, and needn't be locked for one.
    has_listeners: AtomicBool,
}

pub(crate) use changes::{Begun, Driver};

/// How patient a job is with its server.
#[derive(Clone, Debug)]
pub(crate) struct Patience {
    pub(crate) strategy: Arc<JobBackoffStrategy>,
    /// In place of the strategy's.
    pub(crate) attempt_timeout: Option<Duration>,
    /// In place of the number of the strategy's steps.
    pub(crate) max_retries: Option<u32>,
}

struct State {
    status: Status,
    finished: bool,
    attempt: Attempt,
    patience: Patience,
    /// How many attempts have failed and were retried, or will be.
    retries: u32,
    retry_at: Option<Instant>,
    warnings: Option<Arc<Warnings>>,
    details: Option<Arc<ErrorDetails>>,
    listeners: Listeners,
    /// Who drives the job, to be woken at its end.
    driver: Option<Waker>,
}

/// What is known of the latest attempt.
#[derive(Default)]
struct Attempt {
    url: Option<Arc<Url>>,
    head: Option<Arc<ResponseHead>>,
    body: Bytes,
    /// Properties that were taken out of the body.
    taken: Vec<String>,
}

impl Attempt {
    fn has_lost(&self, property: &str) -> bool {
        self.taken.iter().any(|taken| taken == property)
    }
}

impl BaseJob {
    pub(crate) fn new(
        endpoint: &'static Endpoint,
        description: Description,
        background: bool,
        patience: Patience,
    ) -> Self {
        let state = State {
            status: Status::new(JobStatusCode::Unprepared, ""),
            finished: false,
            attempt: Attempt::default(),
            patience,
            retries: 0,
            retry_at: None,
            warnings: None,
            details: None,
            listeners: Listeners::default(),
            driver: None,
        };
        let (is_finished, has_listeners) = (AtomicBool::new(false), AtomicBool::new(false));
        Self { endpoint, description, background, state: Mutex::new(state), is_finished, has_listeners }
    }

    /// The facts of the operation.
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// The operation's name in the Matrix definitions.
    pub fn operation_id(&self) -> &'static str {
        self.endpoint.operation_id
    }

    /// Method and URL for people and logs, with the values of secret parameters hidden.
    pub fn description(&self) -> &str {
        self.description.as_str()
    }

    /// How the job is doing.
    pub fn status(&self) -> Status {
        self.state().status.clone()
    }

    /// A short phrase for the status.
    #[doc(alias = "statusCaption")]
    pub fn status_caption(&self) -> &'static str {
        self.state().status.code.caption()
    }

    /// Whether the job has come to its end: with a response, with an error, or given up.
    pub fn is_finished(&self) -> bool {
        self.is_finished.load(Ordering::Acquire)
    }

    /// The number of the status: 0 if all is well, from 100 on if the job has failed. An abandoned job's is 50.
    pub fn error(&self) -> u32 {
        self.state().status.code.number()
    }

    /// The message of the status: the server's own words, if it sent any, as one line without secrets of the request.
    #[doc(alias = "errorString")]
    pub fn error_string(&self) -> String {
        self.state().status.message.clone()
    }

    /// Where the user can do something about the error: the page with the terms to agree to, for
    /// [`UserConsentRequired`](JobStatusCode::UserConsentRequired). Always `https` or `http`.
    #[doc(alias = "errorUrl")]
    pub fn error_url(&self) -> Option<Url> {
        let details = self.state().details.clone()?;
        let page = details.matrix.as_ref()?.extra.get("consent_uri")?.as_str()?;
        Url::parse(page).ok().filter(is_web)
    }

    /// The URL of the last attempt, after redirects. Parameters that are secret are in it: for showing it, there is
    /// [`description`](Self::description).
    #[doc(alias = "requestUrl")]
    pub fn request_url(&self) -> Option<Url> {
        let attempt = &self.state().attempt;
        let answered = attempt.head.as_ref().map(|head| head.url().clone());
        answered.or_else(|| attempt.url.as_deref().cloned())
    }

    /// Whether the job waits until no job in the foreground is queued.
    #[doc(alias = "isBackground")]
    pub fn is_background(&self) -> bool {
        self.background
    }

    /// How often the job is retried at most, if it fails in a way that may pass: as often as the
    /// [strategy](Self::backoff_strategy) has steps, if nothing else was said.
    #[doc(alias = "maxRetries")]
    pub fn max_retries(&self) -> u32 {
        self.state().max_retries()
    }

    /// Sets how often the job is retried at most.
    #[doc(alias = "setMaxRetries")]
    pub fn set_max_retries(&self, retries: u32) {
        self.state().patience.max_retries = Some(retries);
    }

    /// How often the job was retried, or is about to be.
    pub fn retries(&self) -> u32 {
        self.state().retries
    }

    /// How long attempts may take, and how long to wait between them.
    #[doc(alias = "currentBackoffStrategy")]
    pub fn backoff_strategy(&self) -> Arc<JobBackoffStrategy> {
        Arc::clone(&self.state().patience.strategy)
    }

    /// Sets another strategy, from the next attempt on.
    #[doc(alias = "setBackoffStrategy")]
    pub fn set_backoff_strategy(&self, strategy: JobBackoffStrategy) {
        self.state().patience.strategy = Arc::new(strategy);
    }

    /// How long the attempt may go without progress, besides what the job asks the server to wait.
    #[doc(alias = "getCurrentTimeout")]
    #[doc(alias = "getCurrentTimeoutMs")]
    pub fn current_timeout(&self) -> Duration {
        self.state().current_timeout()
    }

    /// How long the job waits, should the attempt fail, before it is retried; somewhat longer in truth, at random.
    #[doc(alias = "getNextRetryInterval")]
    #[doc(alias = "getNextRetryMs")]
    pub fn next_retry_interval(&self) -> Duration {
        let state = self.state();
        state.patience.strategy.step(state.retries).retry_interval
    }

    /// How long until the job is retried; zero unless a retry is scheduled.
    #[doc(alias = "timeToRetry")]
    #[doc(alias = "millisToRetry")]
    pub fn time_to_retry(&self) -> Duration {
        let retry_at = self.state().retry_at;
        retry_at.map_or(Duration::ZERO, |at| at.saturating_duration_since(Instant::now()))
    }

    /// What happens to the job from now on, for any number of listeners. One that comes after the job's end gets the
    /// events of the end.
    pub fn events(&self) -> Events {
        let mut state = self.state();
        self.has_listeners.store(true, Ordering::Relaxed);
        let ended = state.finished;
        let already = if ended { state.end_events() } else { &[] };
        state.listeners.listen(already, ended)
    }

    /// HTTP status and headers, once they are in.
    #[doc(alias = "reply")]
    pub fn response_head(&self) -> Option<Arc<ResponseHead>> {
        self.state().attempt.head.clone()
    }

    /// What had to be left out of the response because it was malformed.
    pub fn warnings(&self) -> Arc<Warnings> {
        self.state().warnings.clone().unwrap_or_default()
    }

    /// The body as it came, of an error too. Nothing is copied.
    #[doc(alias = "rawData")]
    pub fn raw_data(&self) -> Bytes {
        self.state().attempt.body.clone()
    }

    /// The body's first bytes, `size` at most. Nothing is copied.
    pub fn raw_data_prefix(&self, size: usize) -> Bytes {
        let body = self.raw_data();
        body.slice(..size.min(body.len()))
    }

    /// The beginning of the body as a string, from `size` bytes at most, with a note on the whole size if there is
    /// more. It shows what the server sent, secrets too.
    #[doc(alias = "rawDataSample")]
    pub fn raw_data_sample(&self, size: usize) -> String {
        let body = self.raw_data();
        if body.len() <= size {
            return String::from_utf8_lossy(&body).into_owned();
        }
        let continues = |end: &usize| body[*end] & 0b1100_0000 == 0b1000_0000;
        // A character has at most four bytes; in what isn't UTF-8 there is nothing to look for.
        let back = (size.saturating_sub(3)..=size).rev();
        let end = back.into_iter().find(|end| !continues(end)).unwrap_or(size);
        let text = String::from_utf8_lossy(&body[..end]);
        format!("{text}...(truncated, {} bytes in total)", body.len())
    }

    /// The body as a JSON object; empty where it is none. It is parsed anew each time, as leniently as the response.
    #[doc(alias = "jsonData")]
    pub fn json_data(&self) -> JsonObject {
        let (body, taken) = {
            let attempt = &self.state().attempt;
            (attempt.body.clone(), attempt.taken.clone())
        };
        let mut object: JsonObject = json::read(&body).map(|read| read.value).unwrap_or_default();
        object.settle(Some(&|key| taken.iter().any(|taken| taken == key)));
        object
    }

    /// The body as a JSON array; empty where it is none. It is parsed anew each time, as leniently as the response.
    #[doc(alias = "jsonItems")]
    pub fn json_items(&self) -> Vec<JsonValue> {
        json::read(&self.raw_data()).map(|read| read.value).unwrap_or_default()
    }

    /// One property of the body, with a type of the caller's choosing: for what servers send beyond the definitions.
    /// None if the body isn't an object, or the property is absent or of another type.
    #[doc(alias = "loadFromJson")]
    pub fn load_from_json<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        let body = {
            let attempt = &self.state().attempt;
            (!attempt.has_lost(key)).then(|| attempt.body.clone())?
        };
        let property = json::pick(&body, key).ok()??;
        serde_json::from_value(json::tree(property.as_bytes())?).ok()
    }

    /// The same, moved out: afterwards the property is no longer here, except in [`raw_data`](Self::raw_data).
    #[doc(alias = "takeFromJson")]
    #[doc(alias = "takeValueFromJson")]
    pub fn take_from_json<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        let value = self.load_from_json(key)?;
        let attempt = &mut self.state().attempt;
        // Somebody else may have been faster.
        if attempt.has_lost(key) {
            return None;
        }
        attempt.taken.push(key.to_owned());
        Some(value)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the job up: its request is dropped and its status is [`Abandoned`](JobStatusCode::Abandoned), unless it
    /// had finished before. The server may have done what was asked all the same.
    pub fn abandon(&self) {
        let status = Status::new(JobStatusCode::Abandoned, "");
        if let Ok(Some(driver)) = self.end_with(status, Warnings::default(), None) {
            driver.wake();
        }
    }
}

impl State {
    fn max_retries(&self) -> u32 {
        self.patience.max_retries.unwrap_or_else(|| self.patience.strategy.max_retries())
    }

    fn current_timeout(&self) -> Duration {
        let Patience { strategy, attempt_timeout, .. } = &self.patience;
        attempt_timeout.unwrap_or_else(|| strategy.step(self.retries).attempt_timeout)
    }

    fn set_status(&mut self, status: Status) {
        if self.status == status {
            return;
        }
        self.listeners.emit(|| JobEvent::StatusChanged(status.clone()));
        self.status = status;
    }

    /// The events of the end. An abandoned job has no result.
    fn end_events(&self) -> &'static [JobEvent] {
        match self.status.code {
            JobStatusCode::Abandoned => &[JobEvent::Finished],
            code if code.is_good() => &[JobEvent::Finished, JobEvent::Result, JobEvent::Success],
            _ => &[JobEvent::Finished, JobEvent::Result, JobEvent::Failure],
        }
    }
}

impl fmt::Debug for BaseJob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        f.debug_struct("BaseJob")
            .field("operation_id", &self.operation_id())
            .field("request", &self.description())
            .field("status", &state.status)
            .field("response", &state.attempt.head)
            .field("bytes", &state.attempt.body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
