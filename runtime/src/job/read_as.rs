//! Jobs whose response the program knows better than the definitions.

use std::fmt;
use std::marker::PhantomData;

use super::{Job, Response};
use crate::connection::Connection;
use crate::job::raw_response::RawResponse;
use crate::protocol::endpoint::Endpoint;
use crate::protocol::status::Status;
use crate::request::parts::RequestParts;
use crate::state::head::ResponseHead;

/// A job whose response is read as another type, such as the content of events of one type.
///
/// It is run as the job within, but for [`prepare_result`](Job::prepare_result), which has nothing to look at.
pub struct ReadAs<J, T> {
    job: J,
    response: PhantomData<fn() -> T>,
}

impl<J: Job, T: Response> ReadAs<J, T> {
    /// The same job with another type of response.
    pub fn new(job: J) -> Self {
        Self { job, response: PhantomData }
    }
}

impl<J: Job, T: Response> Job for ReadAs<J, T> {
    type Response = T;

    fn endpoint(&self) -> &'static Endpoint {
        self.job.endpoint()
    }

    fn fill(&self, request: &mut RequestParts) {
        self.job.fill(request);
    }

    fn prepare(&mut self, connection: &Connection) -> Result<(), Status> {
        self.job.prepare(connection)
    }

    fn on_response(&mut self, head: &ResponseHead) {
        self.job.on_response(head);
    }

    fn check_response(&mut self, status: Status, response: &RawResponse<'_>) -> Status {
        self.job.check_response(status, response)
    }

    fn prepare_error(&mut self, status: Status, response: &RawResponse<'_>) -> Status {
        self.job.prepare_error(status, response)
    }

    fn before_abandon(&mut self) {
        self.job.before_abandon();
    }
}

impl<J: Clone, T> Clone for ReadAs<J, T> {
    fn clone(&self) -> Self {
        Self { job: self.job.clone(), response: PhantomData }
    }
}

impl<J: fmt::Debug, T> fmt::Debug for ReadAs<J, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ReadAs").field(&self.job).finish()
    }
}
