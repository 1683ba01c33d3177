//! What makes a type a job, and what it returns.

pub(crate) mod download;
pub(crate) mod media;
mod multipart;
pub(crate) mod paged;
pub(crate) mod raw_response;
pub(crate) mod read_as;
pub(crate) mod redirect;

use std::any::Any;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use bytes::Bytes;
use url::Url;

use crate::connection::Connection;
use crate::job::raw_response::RawResponse;
use crate::json::{self, Json, Read, ReadError, UnknownProperty, Warnings};
use crate::protocol::endpoint::Endpoint;
use crate::protocol::status::{JobStatusCode, Status};
use crate::record;
use crate::request::error::RequestError;
use crate::request::homeserver::HomeserverData;
use crate::request::parts::RequestParts;
use crate::state::attempt_error::AttemptError;
use crate::state::base_job::BaseJob;
use crate::state::head::ResponseHead;

/// One API call with its parameters, made by the generator or by hand. A [`Connection`](crate::Connection) runs it.
///
/// A job that is written by hand can take part in its own run, by the methods that have a default. They are called in
/// this order: [`prepare`](Self::prepare) and [`fill`](Self::fill) before it is queued; for each attempt
/// [`on_response`](Self::on_response), [`check_response`](Self::check_response) and then one of
/// [`prepare_result`](Self::prepare_result) and [`prepare_error`](Self::prepare_error). A status that they give may
/// have a code of the job's own, [`UserDefinedError`](JobStatusCode::UserDefinedError);
/// [`NetworkError`](JobStatusCode::NetworkError),
/// [`Timeout`](JobStatusCode::Timeout) and [`IncorrectResponse`](JobStatusCode::IncorrectResponse) have the job retried.
pub trait Job: Send + 'static {
    /// What a successful response is read into.
    type Response: Response;

    /// The facts of the operation.
    fn endpoint(&self) -> &'static Endpoint;

    /// Adds the parameters to a request.
    fn fill(&self, request: &mut RequestParts);

    /// The whole URL that the job asks for, without sending anything: for media that something else downloads, or a
    /// page that the user's browser is to open. The access token is not in it. For a path without a job there is
    /// [`HomeserverData::request_url`].
    ///
    /// # Errors
    ///
    /// As the job itself would fail: see [`RequestParts`].
    #[doc(alias = "makeRequestUrl")]
    fn request_url(&self, homeserver: &HomeserverData) -> Result<Url, RequestError> {
        let mut parts = RequestParts::new(self.endpoint());
        self.fill(&mut parts);
        parts.url(homeserver)
    }

    /// Called once, when the job is run or submitted, and not for retries.
    ///
    /// # Errors
    ///
    /// The status to end with, before anything is sent.
    #[doc(alias = "doPrepare")]
    fn prepare(&mut self, connection: &Connection) -> Result<(), Status> {
        let _ = connection;
        Ok(())
    }

    /// Called in each attempt when HTTP status and headers are in, and before the body.
    #[doc(alias = "onSentRequest")]
    fn on_response(&mut self, head: &ResponseHead) {
        let _ = head;
    }

    /// Called for each complete response, with what the runtime makes of its HTTP status and content type; returns what
    /// counts instead. With a good status the body is read into the response; with another the attempt has failed.
    #[doc(alias = "checkReply")]
    fn check_response(&mut self, status: Status, raw: &RawResponse<'_>) -> Status {
        let _ = raw;
        status
    }

    /// Called with the response that was read from a successful response.
    ///
    /// # Errors
    ///
    /// The status of the attempt, if the response is not acceptable.
    #[doc(alias = "prepareResult")]
    fn prepare_result(&mut self, response: &mut Self::Response, raw: &RawResponse<'_>) -> Result<(), Status> {
        let _ = (response, raw);
        Ok(())
    }

    /// Called for a response that isn't good, with what the runtime makes of it, the server's error object included;
    /// returns what counts instead.
    #[doc(alias = "prepareError")]
    fn prepare_error(&mut self, status: Status, raw: &RawResponse<'_>) -> Status {
        let _ = raw;
        status
    }

    /// Called once if the job is abandoned, where it ran: to stop what it has begun besides its request.
    #[doc(alias = "beforeAbandon")]
    fn before_abandon(&mut self) {}
}

/// A type that a successful response can be read into: every JSON type is one, and `()` for responses that say nothing
/// more.
pub trait Response: Sized + Send + 'static {
    /// How many bytes the body may have, decompressed, where the caller says nothing: 64 MiB.
    const MAX_BODY_SIZE: usize = 64 << 20;

    /// Reads the response; what could not be read but was not needed is in the warnings.
    ///
    /// # Errors
    ///
    /// When the response is not what the operation promises. The job then ends as
    /// [`IncorrectResponse`](crate::JobStatusCode::IncorrectResponse). It is retried only for malformed JSON, which may come
    /// whole the next time.
    fn from_raw(raw: &RawResponse<'_>) -> Result<Read<Self>, ReadError>;

    /// The properties in a response's body that this type doesn't have: see
    /// [`Finished::unknown_properties`]. None, for what isn't made of JSON.
    fn unknown_properties(body: &Bytes) -> Vec<UnknownProperty> {
        let _ = body;
        Vec::new()
    }
}

impl<T: Json + Send + 'static> Response for T {
    fn from_raw(raw: &RawResponse<'_>) -> Result<Read<Self>, ReadError> {
        json::read(raw.body())
    }

    fn unknown_properties(body: &Bytes) -> Vec<UnknownProperty> {
        json::unknown_properties::<T>(body)
    }
}

impl Response for () {
    fn from_raw(_: &RawResponse<'_>) -> Result<Read<Self>, ReadError> {
        Ok(Read { value: (), warnings: Warnings::default() })
    }

    fn unknown_properties(body: &Bytes) -> Vec<UnknownProperty> {
        json::unknown_properties::<Nothing>(body)
    }
}

/// An object of which nothing is known.
struct Nothing {}

record! { Nothing {} }

/// A job whose type the state machine doesn't know. What is here is all that is compiled per job type.
pub(crate) trait AnyJob: Send {
    fn endpoint(&self) -> &'static Endpoint;
    fn max_body_size(&self) -> usize;
    fn fill(&self, request: &mut RequestParts);
    fn prepare(&mut self, connection: &Connection) -> Result<(), Status>;
    fn on_response(&mut self, head: &ResponseHead);
    fn check_response(&mut self, status: Status, raw: &RawResponse<'_>) -> Status;
    /// What reads successful responses for jobs of this type.
    fn decoder(&self) -> Decoder;
    /// Looks at what was read.
    fn prepare_result(&mut self, finished: &mut AnyFinished, raw: &RawResponse<'_>) -> Result<(), Status>;
    fn prepare_error(&mut self, status: Status, raw: &RawResponse<'_>) -> Status;
    fn before_abandon(&mut self);
}

/// What is within a [`Finished`] of some job type.
pub(crate) type AnyFinished = Box<dyn Any + Send>;

/// Reads a successful response into what is within a [`Finished`] of some job type. It needs no job, so that another
/// thread may do it.
pub(crate) type Decoder = fn(&RawResponse<'_>, &Arc<BaseJob>) -> Result<Decoded, AttemptError>;

/// What was read from a successful response.
pub(crate) struct Decoded {
    pub(crate) finished: AnyFinished,
    pub(crate) warnings: Warnings,
}

impl<J: Job> AnyJob for J {
    fn endpoint(&self) -> &'static Endpoint {
        Job::endpoint(self)
    }

    fn max_body_size(&self) -> usize {
        J::Response::MAX_BODY_SIZE
    }

    fn fill(&self, request: &mut RequestParts) {
        Job::fill(self, request);
    }

    fn prepare(&mut self, connection: &Connection) -> Result<(), Status> {
        Job::prepare(self, connection)
    }

    fn on_response(&mut self, head: &ResponseHead) {
        Job::on_response(self, head);
    }

    fn check_response(&mut self, status: Status, raw: &RawResponse<'_>) -> Status {
        Job::check_response(self, status, raw)
    }

    fn decoder(&self) -> Decoder {
        |raw, base| {
            let Read { value, warnings } = J::Response::from_raw(raw).map_err(unreadable)?;
            let ended = Ended::<J> { response: value, base: Arc::clone(base) };
            Ok(Decoded { finished: Box::new(ended), warnings })
        }
    }

    fn prepare_result(&mut self, finished: &mut AnyFinished, raw: &RawResponse<'_>) -> Result<(), Status> {
        let Some(ended) = finished.downcast_mut::<Ended<J>>() else {
            unreachable!("it was made by the decoder of the same job type");
        };
        Job::prepare_result(self, &mut ended.response, raw)
    }

    fn prepare_error(&mut self, status: Status, raw: &RawResponse<'_>) -> Status {
        Job::prepare_error(self, status, raw)
    }

    fn before_abandon(&mut self) {
        Job::before_abandon(self);
    }
}

/// A whole response that isn't what the operation promises will be the same the next time; one that is broken need not.
fn unreadable(error: ReadError) -> AttemptError {
    let is_lasting = !error.is_broken();
    AttemptError { is_lasting, ..AttemptError::caused(JobStatusCode::IncorrectResponse, error) }
}

/// A job that succeeded: its response, and the job itself as [`base`](Self::base).
pub struct Finished<J: Job>(
    // Boxed: responses are large, and are handed on many times.
    Box<Ended<J>>,
);

struct Ended<J: Job> {
    response: J::Response,
    base: Arc<BaseJob>,
}

impl<J: Job> Finished<J> {
    /// The same with its type.
    pub(crate) fn of(finished: AnyFinished) -> Self {
        match finished.downcast() {
            Ok(ended) => Self(ended),
            Err(_) => unreachable!("it was made by the decoder of the same job type"),
        }
    }

    /// The same without its type.
    pub(crate) fn into_any(self) -> AnyFinished {
        self.0
    }

    /// The response, to keep.
    #[doc(alias = "collectResponse")]
    pub fn into_response(self) -> J::Response {
        self.0.response
    }

    /// What the server sent beyond the definitions: all properties, at any depth, that the response's type doesn't have
    /// and doesn't keep in `extra`. They are found by reading the [raw body](BaseJob::raw_data) once more, so that a
    /// program that doesn't ask pays nothing. Events stay whole and aren't looked into. For one property whose name is
    /// known there is
    /// [`load_from_json`](BaseJob::load_from_json).
    ///
    /// ```no_run
    /// # fn example<J: matrix_jobs_runtime::Job>(finished: matrix_jobs_runtime::Finished<J>) {
    /// for property in finished.unknown_properties() {
    ///     println!("{}: {}", property.path, property.value.as_str());
    /// }
    /// # }
    /// ```
    pub fn unknown_properties(&self) -> Vec<UnknownProperty> {
        J::Response::unknown_properties(&self.0.base.raw_data())
    }

    /// The job: its status, its raw response, and warnings about it.
    pub fn base(&self) -> &BaseJob {
        &self.0.base
    }
}

impl<J: Job> Deref for Finished<J> {
    type Target = J::Response;

    fn deref(&self) -> &J::Response {
        &self.0.response
    }
}

impl<J: Job> fmt::Debug for Finished<J>
where
    J::Response: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finished").field("response", &self.0.response).field("base", &self.0.base).finish()
    }
}
