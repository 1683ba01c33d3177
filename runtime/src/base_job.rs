//! The part of a job that doesn't depend on its type: status, request, raw reply.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use url::Url;

use crate::endpoint::Endpoint;
use crate::error::Failure;
use crate::header::is_web;
use crate::json::{self, JsonObject, JsonValue, Warnings};
use crate::reply::ReplyHead;
use crate::status::{Status, StatusCode};

/// A job as its owner sees it, at any time of its life: [`JobHandle`](crate::JobHandle) derefs to it,
/// [`Finished`](crate::Finished) and [`JobError`](crate::JobError) have it as `base()`.
///
/// All methods show the latest attempt; once the job has finished, nothing changes but for what is taken out with
/// [`take_from_json`](Self::take_from_json). Values are returned as copies: nothing is locked for longer.
pub struct BaseJob {
    endpoint: &'static Endpoint,
    description: String,
    timeout: Duration,
    state: Mutex<State>,
}

struct State {
    status: Status,
    finished: bool,
    attempt: Attempt,
    warnings: Arc<Warnings>,
    failure: Arc<Failure>,
    /// Who drives the job, to be told of its end.
    driver: Option<Waker>,
}

/// What is known of the latest attempt.
#[derive(Default)]
struct Attempt {
    url: Option<Url>,
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
    pub(crate) fn new(endpoint: &'static Endpoint, description: String, timeout: Duration) -> Self {
        let state = State {
            status: Status::new(StatusCode::Unprepared, ""),
            finished: false,
            attempt: Attempt::default(),
            warnings: Arc::default(),
            failure: Arc::default(),
            driver: None,
        };
        Self { endpoint, description, timeout, state: Mutex::new(state) }
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
        let failure = Arc::clone(&self.state().failure);
        let page = failure.matrix.as_ref()?.members.get("consent_uri")?.as_str()?;
        Url::parse(page).ok().filter(is_web)
    }

    /// The URL of the last attempt, after redirects. Parameters that are secret are in it: for showing it, there is
    /// [`description`](Self::description).
    #[doc(alias = "requestUrl")]
    pub fn request_url(&self) -> Option<Url> {
        let attempt = &self.state().attempt;
        let replied = attempt.head.as_ref().map(|head| head.url().clone());
        replied.or_else(|| attempt.url.clone())
    }

    /// How long an attempt may take.
    #[doc(alias = "getCurrentTimeout")]
    pub fn current_timeout(&self) -> Duration {
        self.timeout
    }

    /// HTTP status and headers, once they are in.
    pub fn reply(&self) -> Option<Arc<ReplyHead>> {
        self.state().attempt.head.clone()
    }

    /// What had to be left out of the response because it was malformed.
    pub fn warnings(&self) -> Arc<Warnings> {
        Arc::clone(&self.state().warnings)
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
        object.retain(|key, _| !taken.contains(key));
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

    /// Changes something, unless the job has finished: what its owner has seen of it then stays.
    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state();
        if !state.finished {
            change(&mut state);
        }
    }

    pub(crate) fn set_status(&self, status: Status) {
        self.change(|state| state.status = status);
    }

    /// Forgets all of the last attempt.
    pub(crate) fn begin_attempt(&self, url: Url) {
        self.change(|state| state.attempt = Attempt { url: Some(url), ..Attempt::default() });
    }

    pub(crate) fn set_head(&self, head: Arc<ReplyHead>) {
        self.change(|state| state.attempt.head = Some(head));
    }

    pub(crate) fn set_body(&self, body: Bytes) {
        self.change(|state| state.attempt.body = body);
    }

    /// Ends the job. A job ends once: false if it had ended before.
    pub(crate) fn finish(&self, status: Status, warnings: Warnings, failure: Failure) -> bool {
        let mut state = self.state();
        if state.finished {
            return false;
        }
        state.finished = true;
        state.status = status;
        state.warnings = Arc::new(warnings);
        state.failure = Arc::new(failure);
        let driver = state.driver.take();
        // Not under the lock: it may drive the job at once.
        drop(state);
        if let Some(driver) = driver {
            driver.wake();
        }
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

    /// Gives the job up: its request is dropped and its status is [`Abandoned`](StatusCode::Abandoned), unless it had finished
    /// before. The server may have done what was asked all the same.
    pub fn abandon(&self) {
        let status = Status::new(StatusCode::Abandoned, "");
        self.finish(status, Warnings::default(), Failure::default());
    }

    /// How the job ended.
    pub(crate) fn end(&self) -> (Status, Arc<Failure>) {
        let state = self.state();
        (state.status.clone(), Arc::clone(&state.failure))
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
    use crate::endpoint::Method;

    static ECHO: Endpoint = Endpoint::new("echo", Method::Get, "/echo");

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    fn attempted(base: &BaseJob, place: &str, body: &'static str) {
        base.begin_attempt(url(place));
        assert_eq!((base.reply(), base.raw_data().len()), (None, 0));
        let head = ReplyHead::new(HttpStatus::OK, HeaderMap::new(), url(place));
        base.set_head(Arc::new(head));
        base.set_body(body.into());
    }

    #[test]
    fn an_attempt_begins_with_nothing_of_the_last() {
        let base = BaseJob::new(&ECHO, String::new(), Duration::ZERO);
        attempted(&base, "https://a.example/", r#"{"a":1}"#);
        assert_eq!(base.take_from_json("a"), Some(1));
        assert_eq!(base.take_from_json::<i64>("a"), None);
        attempted(&base, "https://b.example/", r#"{"a":2}"#);
        assert_eq!(base.take_from_json("a"), Some(2));
        assert_eq!(base.request_url(), Some(url("https://b.example/")));
    }

    #[test]
    fn a_finished_job_stays_as_it_is() {
        let base = BaseJob::new(&ECHO, String::new(), Duration::ZERO);
        attempted(&base, "https://a.example/", "[1]");
        base.abandon();
        base.set_status(Status::new(StatusCode::Pending, ""));
        base.set_body("[2]".into());
        base.set_head(Arc::new(ReplyHead::new(
            HttpStatus::NOT_FOUND,
            HeaderMap::new(),
            url("https://b.example/"),
        )));
        base.begin_attempt(url("https://b.example/"));
        assert_eq!(base.status().code, StatusCode::Abandoned);
        assert_eq!(base.raw_data(), "[1]");
        assert_eq!(base.reply().unwrap().status(), 200);
        assert_eq!(base.request_url(), Some(url("https://a.example/")));
    }
}
