//! The part of a job that doesn't depend on its type: status, request, raw reply.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use url::Url;

use crate::endpoint::Endpoint;
use crate::error::Failure;
use crate::json::{JsonObject, Warnings};
use crate::reply::ReplyHead;
use crate::status::{Status, StatusCode};

/// A job as its owner sees it, at any time of its life: [`JobHandle`](crate::JobHandle) derefs to it,
/// [`Finished`](crate::Finished) and [`JobError`](crate::JobError) have it as `base()`.
///
/// All methods show the latest attempt. Values that change are returned as copies: nothing is locked for longer.
pub struct BaseJob {
    endpoint: &'static Endpoint,
    description: String,
    timeout: Duration,
    state: Mutex<State>,
}

struct State {
    status: Status,
    finished: bool,
    url: Option<Url>,
    head: Option<Arc<ReplyHead>>,
    body: Bytes,
    /// Members that were taken out of the body.
    taken: Vec<String>,
    warnings: Arc<Warnings>,
    failure: Arc<Failure>,
}

impl BaseJob {
    pub(crate) fn new(endpoint: &'static Endpoint, description: String, timeout: Duration) -> Self {
        let state = State {
            status: Status::new(StatusCode::Unprepared, ""),
            finished: false,
            url: None,
            head: None,
            body: Bytes::new(),
            taken: Vec::new(),
            warnings: Arc::default(),
            failure: Arc::default(),
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

    /// Whether the job has come to its end, be it good or bad.
    pub fn is_finished(&self) -> bool {
        self.state().finished
    }

    /// The number of the status: 0 if all is well, from 100 on if the job has failed.
    pub fn error(&self) -> u32 {
        self.state().status.code.number()
    }

    /// The message of the status: the server's own words, if it sent any.
    #[doc(alias = "errorString")]
    pub fn error_string(&self) -> String {
        self.state().status.message.clone()
    }

    /// Where the user can do something about the error: the page with the terms to agree to, for
    /// [`UserConsentRequired`](StatusCode::UserConsentRequired).
    #[doc(alias = "errorUrl")]
    pub fn error_url(&self) -> Option<Url> {
        let failure = Arc::clone(&self.state().failure);
        let page = failure.matrix.as_ref()?.members.get("consent_uri")?.as_str()?;
        Url::parse(page).ok()
    }

    /// The URL of the last attempt, after redirects. Parameters that are secret are in it: for showing it, there is
    /// [`description`](Self::description).
    #[doc(alias = "requestUrl")]
    pub fn request_url(&self) -> Option<Url> {
        let state = self.state();
        let replied = state.head.as_ref().map(|head| head.url().clone());
        replied.or_else(|| state.url.clone())
    }

    /// How long an attempt may take.
    #[doc(alias = "getCurrentTimeout")]
    pub fn current_timeout(&self) -> Duration {
        self.timeout
    }

    /// HTTP status and headers, once they are in.
    pub fn reply(&self) -> Option<Arc<ReplyHead>> {
        self.state().head.clone()
    }

    /// What had to be left out of the response because it was malformed.
    pub fn warnings(&self) -> Arc<Warnings> {
        Arc::clone(&self.state().warnings)
    }

    /// The body as it came, of an error too. Nothing is copied.
    #[doc(alias = "rawData")]
    pub fn raw_data(&self) -> Bytes {
        self.state().body.clone()
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

    /// The body as a JSON object; empty where it is none. It is parsed anew each time.
    #[doc(alias = "jsonData")]
    pub fn json_data(&self) -> JsonObject {
        let mut object: JsonObject = self.parse_body();
        let state = self.state();
        object.retain(|key, _| !state.taken.contains(key));
        object
    }

    /// The body as a JSON array; empty where it is none. It is parsed anew each time.
    #[doc(alias = "jsonItems")]
    pub fn json_items(&self) -> Vec<Value> {
        self.parse_body()
    }

    /// One member of the body, with a type of the caller's choosing: for what servers send beyond the definitions.
    /// None if the body isn't an object, or the member isn't there or of another type.
    #[doc(alias = "loadFromJson")]
    pub fn load_from_json<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        let body = self.raw_data();
        if self.state().taken.iter().any(|taken| taken == key) {
            return None;
        }
        let members: BTreeMap<Cow<'_, str>, &RawValue> = serde_json::from_slice(&body).ok()?;
        serde_json::from_str(members.get(key)?.get()).ok()
    }

    /// The same, moved out: afterwards the member can't be had from here again, except in [`raw_data`](Self::raw_data).
    #[doc(alias = "takeFromJson")]
    #[doc(alias = "takeValueFromJson")]
    pub fn take_from_json<T: DeserializeOwned>(&self, key: &str) -> Option<T> {
        let value = self.load_from_json(key)?;
        self.state().taken.push(key.to_owned());
        Some(value)
    }

    fn parse_body<T: DeserializeOwned + Default>(&self) -> T {
        serde_json::from_slice(&self.raw_data()).unwrap_or_default()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the status, unless the job has finished.
    pub(crate) fn set_status(&self, status: Status) {
        let mut state = self.state();
        if !state.finished {
            state.status = status;
        }
    }

    /// Forgets the last attempt's reply.
    pub(crate) fn begin_attempt(&self, url: Url) {
        let mut state = self.state();
        state.url = Some(url);
        state.head = None;
        state.body = Bytes::new();
    }

    pub(crate) fn set_head(&self, head: Arc<ReplyHead>) {
        self.state().head = Some(head);
    }

    pub(crate) fn set_body(&self, body: Bytes) {
        self.state().body = body;
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
        true
    }

    /// Ends the job as abandoned, unless it had ended before.
    pub(crate) fn abandon(&self) {
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
            .field("reply", &state.head)
            .field("bytes", &state.body.len())
            .finish_non_exhaustive()
    }
}
