//! The part of a job that doesn't depend on its type: status, request, raw reply.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use tokio::time::Instant;
use url::Url;

use crate::json::{self, JsonObject, JsonValue, MapSlots, Warnings};
use crate::protocol::deadline::after;
use crate::protocol::endpoint::Endpoint;
use crate::protocol::header::is_web;
use crate::protocol::status::{Status, StatusCode};
use crate::protocol::strategy::JobBackoffStrategy;
use crate::state::error_details::ErrorDetails;
use crate::state::events::{Events, JobEvent, Listeners};
use crate::state::head::ReplyHead;

/// A job as its owner sees it, at any time of its life: [`JobHandle`](crate::JobHandle) derefs to it,
/// [`Finished`](crate::Finished) and [`JobError`](crate::JobError) have it as `base()`.
///
/// All methods show the latest attempt; once the job has finished, nothing changes but for what is taken out with
/// [`take_from_json`](Self::take_from_json). Values are returned as copies: nothing is locked for longer.
pub struct BaseJob {
    endpoint: &'static Endpoint,
    description: String,
    background: bool,
    state: Mutex<State>,
}

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
    /// How many attempts have failed and were, or will be, repeated.
    retries: u32,
    retry_at: Option<Instant>,
    warnings: Option<Arc<Warnings>>,
    details: Option<Arc<ErrorDetails>>,
    listeners: Listeners,
    /// Who drives the job, to be told of its end.
    driver: Option<Waker>,
}

/// What is known of the latest attempt.
#[derive(Default)]
struct Attempt {
    url: Option<Arc<Url>>,
    head: Option<Arc<ReplyHead>>,
    body: Bytes,
    /// Members that were taken out of the body.
    taken: Vec<String>,
}

impl Attempt {
    fn has_lost(&self, member: &str) -> bool {
        self.taken.iter().any(|taken| taken == member)
    }
}

impl BaseJob {
    pub(crate) fn new(
        endpoint: &'static Endpoint,
        description: String,
        background: bool,
        patience: Patience,
    ) -> Self {
        let state = State {
            status: Status::new(StatusCode::Unprepared, ""),
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
        Self { endpoint, description, background, state: Mutex::new(state) }
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
        &self.description
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
        self.state().finished
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
    /// [`UserConsentRequired`](StatusCode::UserConsentRequired). Always `https` or `http`.
    #[doc(alias = "errorUrl")]
    pub fn error_url(&self) -> Option<Url> {
        let details = self.state().details.clone()?;
        let page = details.matrix.as_ref()?.members.get("consent_uri")?.as_str()?;
        Url::parse(page).ok().filter(is_web)
    }

    /// The URL of the last attempt, after redirects. Parameters that are secret are in it: for showing it, there is
    /// [`description`](Self::description).
    #[doc(alias = "requestUrl")]
    pub fn request_url(&self) -> Option<Url> {
        let attempt = &self.state().attempt;
        let replied = attempt.head.as_ref().map(|head| head.url().clone());
        replied.or_else(|| attempt.url.as_deref().cloned())
    }

    /// Whether the job waits until no job in the foreground is queued.
    #[doc(alias = "isBackground")]
    pub fn is_background(&self) -> bool {
        self.background
    }

    /// How often the job is repeated at most, if it fails in a way that may pass: as often as the
    /// [strategy](Self::backoff_strategy) has steps, if nothing else was said.
    #[doc(alias = "maxRetries")]
    pub fn max_retries(&self) -> u32 {
        self.state().max_retries()
    }

    /// Sets how often the job is repeated at most.
    #[doc(alias = "setMaxRetries")]
    pub fn set_max_retries(&self, retries: u32) {
        self.state().patience.max_retries = Some(retries);
    }

    /// How often the job was repeated, or is about to be.
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
        let state = self.state();
        let strategy = &state.patience.strategy;
        state.patience.attempt_timeout.unwrap_or_else(|| strategy.step(state.retries).attempt_timeout)
    }

    /// How long the job waits, should the attempt fail, before it is repeated; somewhat longer in truth, by chance.
    #[doc(alias = "getNextRetryInterval")]
    #[doc(alias = "getNextRetryMs")]
    pub fn next_retry_interval(&self) -> Duration {
        let state = self.state();
        state.patience.strategy.step(state.retries).retry_interval
    }

    /// How long until the job is repeated; zero unless a retry is scheduled.
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
        let ended = state.finished;
        let already = if ended { state.end_events() } else { &[] };
        state.listeners.listen(already, ended)
    }

    /// HTTP status and headers, once they are in.
    pub fn reply(&self) -> Option<Arc<ReplyHead>> {
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

    /// The beginning of the body as text, from `size` bytes at most, with a note on the whole size if there is more.
    /// It shows what the server sent, secrets too.
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
        object.take_away(&|key| taken.iter().any(|taken| taken == key));
        object
    }

    /// The body as a JSON array; empty where it is none. It is parsed anew each time, as leniently as the response.
    #[doc(alias = "jsonItems")]
    pub fn json_items(&self) -> Vec<JsonValue> {
        json::read(&self.raw_data()).map(|read| read.value).unwrap_or_default()
    }

    /// One member of the body, with a type of the caller's choosing: for what servers send beyond the definitions.
    /// None if the body isn't an object, or the member isn't there or of another type.
    #[doc(alias = "loadFromJson")]
    pub fn load_from_json<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        let body = {
            let attempt = &self.state().attempt;
            (!attempt.has_lost(key)).then(|| attempt.body.clone())?
        };
        let member = json::pick(&body, key).ok()??;
        serde_json::from_str(member.as_str()).ok()
    }

    /// The same, moved out: afterwards the member can't be had from here again, except in [`raw_data`](Self::raw_data).
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

    /// Changes something, unless the job has finished: what its owner has seen of it then stays. Listeners that were
    /// told something wake up when nothing is locked any more.
    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state();
        if state.finished {
            return;
        }
        change(&mut state);
        let awake = state.listeners.awake();
        drop(state);
        awake.into_iter().for_each(Waker::wake);
    }

    pub(crate) fn set_status(&self, status: Status) {
        self.change(|state| state.set_status(status));
    }

    /// Forgets all of the last attempt: another request goes out.
    pub(crate) fn begin_attempt(&self, url: Arc<Url>) {
        self.change(|state| {
            state.attempt = Attempt { url: Some(url), ..Attempt::default() };
            state.retry_at = None;
            state.set_status(Status::new(StatusCode::Pending, ""));
            state.listeners.tell(|| JobEvent::SentRequest);
        });
    }

    pub(crate) fn set_head(&self, head: Arc<ReplyHead>) {
        self.change(|state| state.attempt.head = Some(head));
    }

    pub(crate) fn set_body(&self, body: Bytes) {
        self.change(|state| state.attempt.body = body);
    }

    pub(crate) fn tell(&self, event: impl FnOnce() -> JobEvent) {
        self.change(|state| state.listeners.tell(event));
    }

    /// How many more times the job may be repeated.
    pub(crate) fn retries_left(&self) -> u32 {
        let state = self.state();
        state.max_retries().saturating_sub(state.retries)
    }

    /// There will be another attempt after this time.
    pub(crate) fn schedule_retry(&self, delay: Duration) {
        self.change(|state| {
            state.retries += 1;
            let attempt = state.retries;
            state.retry_at = Some(after(Instant::now(), delay));
            state.listeners.tell(|| JobEvent::RetryScheduled { attempt, delay });
        });
    }

    /// Ends the job. A job ends once: false if it had ended before.
    pub(crate) fn finish(&self, status: Status, warnings: Warnings, details: Option<ErrorDetails>) -> bool {
        let mut state = self.state();
        if state.finished {
            return false;
        }
        if status.code == StatusCode::Abandoned {
            state.status = status;
        } else {
            state.set_status(status);
        }
        state.finished = true;
        state.retry_at = None;
        state.warnings = (!warnings.is_empty()).then(|| Arc::new(warnings));
        state.details = details.map(Arc::new);
        for event in state.end_events() {
            state.listeners.tell(|| event.clone());
        }
        state.listeners.end();
        let awake = state.listeners.awake();
        let driver = state.driver.take();
        // Not under the lock: it may drive the job at once.
        drop(state);
        awake.into_iter().chain(driver).for_each(Waker::wake);
        true
    }

    /// Waits for an end that comes from elsewhere, by [`abandon`](Self::abandon).
    pub(crate) fn poll_finished(&self, cx: &mut Context<'_>) -> Poll<()> {
        let mut state = self.state();
        if state.finished {
            return Poll::Ready(());
        }
        match &mut state.driver {
            Some(driver) => driver.clone_from(cx.waker()),
            driver => *driver = Some(cx.waker().clone()),
        }
        Poll::Pending
    }

    /// Whoever drove the job has come to its end, and needn't be told.
    pub(crate) fn forget_driver(&self) {
        let driver = self.state().driver.take();
        drop(driver);
    }

    /// Gives the job up: its request is dropped and its status is [`Abandoned`](StatusCode::Abandoned), unless it had finished
    /// before. The server may have done what was asked all the same.
    pub fn abandon(&self) {
        let status = Status::new(StatusCode::Abandoned, "");
        self.finish(status, Warnings::default(), None);
    }

    /// How the job ended.
    pub(crate) fn end(&self) -> (Status, Arc<ErrorDetails>) {
        let state = self.state();
        (state.status.clone(), state.details.clone().unwrap_or_default())
    }
}

impl State {
    fn max_retries(&self) -> u32 {
        self.patience.max_retries.unwrap_or_else(|| self.patience.strategy.max_retries())
    }

    fn set_status(&mut self, status: Status) {
        if self.status == status {
            return;
        }
        self.listeners.tell(|| JobEvent::StatusChanged(status.clone()));
        self.status = status;
    }

    /// What listeners are told of the end. An abandoned job has no result.
    fn end_events(&self) -> &'static [JobEvent] {
        match self.status.code {
            StatusCode::Abandoned => &[JobEvent::Finished],
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
            .field("request", &self.description)
            .field("status", &state.status)
            .field("reply", &state.attempt.head)
            .field("bytes", &state.attempt.body.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, StatusCode as HttpStatus};

    use super::*;
    use crate::protocol::endpoint::Method;

    static ECHO: Endpoint = Endpoint::new("echo", Method::Get, "/echo");

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    fn base() -> BaseJob {
        let strategy = JobBackoffStrategy::default_strategy();
        let patience = Patience { strategy, attempt_timeout: None, max_retries: None };
        BaseJob::new(&ECHO, String::new(), false, patience)
    }

    fn attempted(base: &BaseJob, place: &str, body: &'static str) {
        base.begin_attempt(url(place).into());
        assert_eq!((base.reply(), base.raw_data().len()), (None, 0));
        let head = ReplyHead::new(HttpStatus::OK, HeaderMap::new(), url(place));
        base.set_head(Arc::new(head));
        base.set_body(body.into());
    }

    #[test]
    fn an_attempt_begins_with_nothing_of_the_last() {
        let base = base();
        attempted(&base, "https://a.example/", r#"{"a":1}"#);
        assert_eq!(base.take_from_json("a"), Some(1));
        assert_eq!(base.take_from_json::<i64>("a"), None);
        attempted(&base, "https://b.example/", r#"{"a":2}"#);
        assert_eq!(base.take_from_json("a"), Some(2));
        assert_eq!(base.request_url(), Some(url("https://b.example/")));
    }

    #[test]
    fn a_finished_job_stays_as_it_is() {
        let base = base();
        attempted(&base, "https://a.example/", "[1]");
        base.abandon();
        base.set_status(Status::new(StatusCode::Pending, ""));
        base.set_body("[2]".into());
        base.set_head(Arc::new(ReplyHead::new(
            HttpStatus::NOT_FOUND,
            HeaderMap::new(),
            url("https://b.example/"),
        )));
        base.begin_attempt(url("https://b.example/").into());
        assert_eq!(base.status().code, StatusCode::Abandoned);
        assert_eq!(base.raw_data(), "[1]");
        assert_eq!(base.reply().unwrap().status(), 200);
        assert_eq!(base.request_url(), Some(url("https://a.example/")));
    }
}
