//! How a test says what the server answers.

use std::fmt;
use std::future::ready;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use url::Url;

use super::operation::KnownOperation;
use super::script::{Answer, Handler, Script};
use crate::job::Response;
use crate::job::raw_response::RawResponse;
use crate::json::JsonValue;
use crate::server::body::json;
use crate::server::{ErrorResponse, Receive, Respond};
use crate::state::head::ResponseHead;

/// An operation about to get an answer: made by [`TestServer::on`](super::TestServer::on).
///
/// The answers of an operation are given in the order in which they were said: each once, or as often as
/// [`times`](TestRule::times) says, and the last one for ever.
#[must_use = "it does not yet say what the server answers"]
pub struct TestOperation<'s, J> {
    script: &'s Script,
    job: PhantomData<fn() -> J>,
}

impl<'s, J: Receive> TestOperation<'s, J> {
    pub(super) fn new(script: &'s Script) -> Self {
        Self { script, job: PhantomData }
    }

    /// The server answers with this.
    pub fn respond(self, response: J::Response) -> TestRule<'s, J> {
        self.http(response.to_http().unwrap_or_else(|error| error.to_http()))
    }

    /// The server answers with this JSON, if it is a response of the operation. If it isn't, it answers with 500, and
    /// with what is wrong with it.
    pub fn json(self, response: JsonValue) -> TestRule<'s, J> {
        let made = check::<J>(&response.to_string().into());
        self.http(made.unwrap_or_else(|error| error.to_http()))
    }

    /// The server answers with what the function makes of the job.
    pub fn respond_with<F, A>(self, answer: F) -> TestRule<'s, J>
    where
        F: Fn(J) -> A + Send + Sync + 'static,
        A: Future<Output = Result<J::Response, ErrorResponse>> + Send + 'static,
    {
        self.add(Arc::new(move |request| {
            let response = request.read().map(|read| answer(read.value));
            Box::pin(async move {
                let response = match response {
                    Ok(response) => response.await,
                    Err(error) => Err(error),
                };
                let made = response.and_then(|response| response.to_http());
                Answer::Response(made.unwrap_or_else(|error| error.to_http()))
            })
        }))
    }

    /// The server answers with an error.
    pub fn error(self, error: ErrorResponse) -> TestRule<'s, J> {
        self.http(error.to_http())
    }

    /// The server wants to be left alone for so long: 429, see [`ErrorResponse::limit_exceeded`].
    pub fn rate_limited(self, retry_after: Duration) -> TestRule<'s, J> {
        self.error(ErrorResponse::limit_exceeded(retry_after))
    }

    /// The server answers with this, whatever it is: what a proxy says in its place, say.
    pub fn http(self, response: http::Response<impl Into<Bytes>>) -> TestRule<'s, J> {
        let response = response.map(Into::into);
        self.add(Arc::new(move |_| Box::pin(ready(Answer::Response(response.clone())))))
    }

    /// The connection ends instead of a response.
    pub fn hang_up(self) -> TestRule<'s, J> {
        self.add(Arc::new(|_| Box::pin(ready(Answer::HangUp))))
    }

    fn add(self, handler: Handler) -> TestRule<'s, J> {
        let index = self.script.add(KnownOperation::of::<J>(), handler);
        TestRule { operation: self, index }
    }
}

/// The response that has this body.
fn check<J: Receive>(body: &Bytes) -> Result<http::Response<Bytes>, ErrorResponse> {
    let response = json(body.clone());
    let Ok(url) = Url::parse("http://localhost/") else { return Ok(response) };
    let head = ResponseHead::new(StatusCode::OK, response.headers().clone(), url);
    let read = J::Response::from_raw(&RawResponse::new(&head, body));
    let problem = match read {
        Ok(read) if read.warnings.is_empty() => return Ok(response),
        Ok(read) => read.warnings.to_string(),
        Err(error) => error.to_string(),
    };
    let id = J::ENDPOINT.operation_id;
    let message = format!("what is scripted for `{id}` is no response of it: {problem}");
    Err(ErrorResponse::new(StatusCode::INTERNAL_SERVER_ERROR, "M_UNKNOWN", message))
}

/// An answer that the server will give, to be adjusted. It is in force as it is: a `TestRule` may be dropped.
#[derive(Debug)]
pub struct TestRule<'s, J> {
    operation: TestOperation<'s, J>,
    index: usize,
}

impl<'s, J: Receive> TestRule<'s, J> {
    /// Gives the answer exactly so often. If it is the last, further requests find nothing scripted.
    pub fn times(self, times: usize) -> Self {
        self.operation.script.adjust(J::ENDPOINT, self.index, |step| step.times = Some(times));
        self
    }

    /// Waits so long before the answer.
    pub fn delay(self, delay: Duration) -> Self {
        self.operation.script.adjust(J::ENDPOINT, self.index, |step| step.delay = delay);
        self
    }

    /// Begins to say what the operation's next answer is.
    pub fn then(self) -> TestOperation<'s, J> {
        self.operation
    }
}

impl<J> fmt::Debug for TestOperation<'_, J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TestOperation").field(self.script).finish()
    }
}
