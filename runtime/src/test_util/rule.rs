//! How a test says what the server answers.

use std::time::Duration;

use super::record::RecordedRequest;
use super::response::MockResponse;
use super::script::Script;

/// An operation about to get an answer: made by [`MockConnection::on`](super::MockConnection::on).
///
/// The answers of an operation are given in the order in which they were said: each once, or as often as
/// [`times`](MockRule::times) says, and the last one for ever.
#[must_use = "it does not yet say what the server answers"]
#[derive(Debug)]
pub struct MockOperation<'m> {
    script: &'m Script,
    operation_id: String,
}

impl<'m> MockOperation<'m> {
    pub(super) fn new(script: &'m Script, operation_id: &str) -> Self {
        Self { script, operation_id: operation_id.to_owned() }
    }

    /// The server answers with this: a [`MockResponse`], or JSON with HTTP status 200.
    pub fn respond(self, response: impl Into<MockResponse>) -> MockRule<'m> {
        let response = response.into();
        self.respond_with(move |_| response.clone())
    }

    /// The server answers with what the function makes of the request.
    pub fn respond_with<R: Into<MockResponse>>(
        self,
        mut answer: impl FnMut(&RecordedRequest) -> R + Send + 'static,
    ) -> MockRule<'m> {
        let index = self.script.add(&self.operation_id, Box::new(move |request| answer(request).into()));
        MockRule { operation: self, index }
    }

    /// The server answers with an error object and this HTTP status: see [`MockResponse::error`].
    pub fn error(self, http_status: u16, errcode: &str, error: &str) -> MockRule<'m> {
        self.respond(MockResponse::error(http_status, errcode, error))
    }

    /// The server wants to be left alone for so long: see [`MockResponse::rate_limited`].
    pub fn rate_limited(self, retry_after: Duration) -> MockRule<'m> {
        self.respond(MockResponse::rate_limited(retry_after))
    }

    /// There is no connection: see [`MockResponse::refuse_connection`].
    pub fn refuse_connection(self) -> MockRule<'m> {
        self.respond(MockResponse::refuse_connection())
    }

    /// The connection breaks off instead of a response: see [`MockResponse::break_off`].
    pub fn break_off(self) -> MockRule<'m> {
        self.respond(MockResponse::break_off())
    }
}

/// An answer that the server will give, to be adjusted. It is in force as it is: a `MockRule` may be dropped.
#[derive(Debug)]
pub struct MockRule<'m> {
    operation: MockOperation<'m>,
    index: usize,
}

impl<'m> MockRule<'m> {
    /// Gives the answer exactly so often. If it is the last, further requests find nothing scripted.
    pub fn times(self, times: usize) -> Self {
        self.operation
            .script
            .adjust(&self.operation.operation_id, self.index, |rule| rule.times = Some(times));
        self
    }

    /// Waits so long before the answer, on top of what [the response itself waits](MockResponse::delay). Beyond the
    /// time that an attempt has, 30 s at first, the job's attempt ends as [`Timeout`](crate::JobStatusCode::Timeout).
    pub fn delay(self, delay: Duration) -> Self {
        self.operation.script.adjust(&self.operation.operation_id, self.index, |rule| rule.delay = delay);
        self
    }

    /// Begins to say what the operation's next answer is.
    pub fn then(self) -> MockOperation<'m> {
        self.operation
    }
}
