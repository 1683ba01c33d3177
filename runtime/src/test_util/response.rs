//! What the server answers: a response, or something that goes wrong.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode as HttpStatus};
use serde_json::json;
use url::Url;

use super::body::ScriptedBody;
use crate::http::error::TransportError;
use crate::http::transport::Incoming;
use crate::json::JsonValue;
use crate::platform::sleep;
use crate::state::head::ResponseHead;

/// One answer of a mock server. JSON turns into one by itself, with HTTP status 200.
///
/// ```
/// # use matrix_jobs_runtime as matrix_jobs;
/// use std::time::Duration;
///
/// use matrix_jobs::test_util::{MockConnection, MockResponse, json};
///
/// let mock = MockConnection::new();
/// mock.on("getContentAuthed").respond(MockResponse::body("image/png", vec![0; 1000]).trickle(250, Duration::from_secs(1)));
/// mock.on("register").respond(MockResponse::json(json!({ "flows": [], "session": "1" })).http_status(401));
/// ```
#[derive(Clone)]
pub struct MockResponse {
    fate: Fate,
    status: HttpStatus,
    headers: HeaderMap,
    body: Bytes,
    delay: Duration,
    /// How many bytes of the body come at once, and the pause before each such piece.
    piece: usize,
    pause: Duration,
    /// Why it can't be sent as the test says.
    problem: Option<String>,
}

/// What becomes of the answer on its way.
#[derive(Clone, Copy, Debug)]
enum Fate {
    Arrives,
    /// After so many bytes of the body.
    BreaksOff(usize),
    BreaksOffBeforeHead,
    ConnectionRefused,
}

impl MockResponse {
    /// A response with a JSON body.
    pub fn json(body: JsonValue) -> Self {
        Self::body("application/json", body.to_string())
    }

    /// A response with a body of some content type. It is sent as it is: malformed JSON is one way to use it.
    pub fn body(content_type: &str, body: impl Into<Bytes>) -> Self {
        Self { body: body.into(), ..Self::empty() }.content_type(content_type)
    }

    /// A response without a body.
    pub fn empty() -> Self {
        Self {
            fate: Fate::Arrives,
            status: HttpStatus::OK,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            delay: Duration::ZERO,
            piece: usize::MAX,
            pause: Duration::ZERO,
            problem: None,
        }
    }

    /// An error as Matrix servers send it: HTTP status, an `errcode` such as `M_FORBIDDEN`, and words for people.
    pub fn error(http_status: u16, errcode: &str, error: &str) -> Self {
        Self::json(json!({ "errcode": errcode, "error": error })).http_status(http_status)
    }

    /// HTTP 429, `M_LIMIT_EXCEEDED`: the server wants to be left alone for so long.
    pub fn rate_limited(retry_after: Duration) -> Self {
        let wait = u64::try_from(retry_after.as_millis()).unwrap_or(u64::MAX);
        let error =
            json!({ "errcode": "M_LIMIT_EXCEEDED", "error": "Too many requests", "retry_after_ms": wait });
        Self::json(error).http_status(429)
    }

    /// No response, and no connection either: the server is away, and hasn't got the request.
    pub fn refuse_connection() -> Self {
        Self { fate: Fate::ConnectionRefused, ..Self::empty() }
    }

    /// No response: the connection breaks off when the server has got the request.
    pub fn break_off() -> Self {
        Self { fate: Fate::BreaksOffBeforeHead, ..Self::empty() }
    }

    /// What is to be seen of a mistake in the test.
    pub(super) fn not_scripted(problem: &str) -> Self {
        Self::error(501, "M_UNRECOGNIZED", problem)
    }

    /// Sets the HTTP status (default: 200).
    pub fn http_status(mut self, status: u16) -> Self {
        match HttpStatus::from_u16(status) {
            Ok(status) => self.status = status,
            Err(_) => {
                self.problem = Some(format!("{status} is not an HTTP status; script one from 200 to 599"))
            }
        }
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let header = HeaderName::try_from(name).ok().zip(HeaderValue::try_from(value).ok());
        match header {
            Some((name, value)) => {
                self.headers.insert(name, value);
            }
            None => {
                let problem = format!(
                    "the scripted header {name:?} has characters that HTTP can't send; take them out"
                );
                self.problem = Some(problem);
            }
        }
        self
    }

    /// Sets the content type.
    pub fn content_type(self, content_type: &str) -> Self {
        self.header(CONTENT_TYPE.as_str(), content_type)
    }

    /// Waits so long before the response begins, or fails.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Sends the body piece by piece: so many bytes at once, at least one, with a pause before each piece.
    pub fn trickle(mut self, bytes: usize, pause: Duration) -> Self {
        (self.piece, self.pause) = (bytes.max(1), pause);
        self
    }

    /// The connection breaks off after so many bytes of the body, whose whole size was announced. Of a body that has no
    /// more than that, only the end is missing.
    pub fn break_off_after(mut self, bytes: usize) -> Self {
        self.fate = Fate::BreaksOff(bytes);
        self
    }

    /// The same with another body.
    pub(super) fn with_body_of(self, other: Self) -> Self {
        let mut headers = self.headers;
        headers.extend(other.headers);
        Self { headers, body: other.body, ..self }
    }

    /// HTTP status and headers, and the whole body, without any wait or trouble.
    pub(super) fn into_parts(self, url: Arc<Url>) -> (ResponseHead, Bytes) {
        let Self { status, headers, body, .. } = self.sendable();
        (ResponseHead::new(status, headers, url), body)
    }

    /// Lets the response come in, to a request for this URL.
    pub(super) async fn arrive(self, url: Arc<Url>) -> Result<Incoming, TransportError> {
        let Self { fate, status, headers, mut body, delay, piece, pause, .. } = self.sendable();
        if !delay.is_zero() {
            sleep(delay).await;
        }
        let end = match fate {
            Fate::Arrives => None,
            Fate::BreaksOff(bytes) => Some(bytes),
            Fate::BreaksOffBeforeHead => return Err(failure("the connection broke off before the response")),
            Fate::ConnectionRefused => {
                return Err(TransportError::unreachable("connection refused (scripted)".into()));
            }
        };
        let missing = body.split_off(body.len().min(end.unwrap_or(usize::MAX)));
        let body = ScriptedBody::new(body, end.map(|_| missing.len()), piece, pause);
        Ok(Incoming::scripted(ResponseHead::new(status, headers, url), body))
    }

    /// The response, or one that says why it can't be sent.
    fn sendable(self) -> Self {
        match &self.problem {
            Some(problem) => Self::not_scripted(problem),
            None => self,
        }
    }
}

fn failure(what: &str) -> TransportError {
    TransportError::new(format!("{what} (scripted)"))
}

impl From<JsonValue> for MockResponse {
    fn from(body: JsonValue) -> Self {
        Self::json(body)
    }
}

impl fmt::Debug for MockResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockResponse")
            .field("fate", &self.fate)
            .field("http_status", &self.status.as_u16())
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("bytes", &self.body.len())
            .field("delay", &self.delay)
            .finish_non_exhaustive()
    }
}
