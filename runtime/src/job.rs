//! What makes a type a job, and what a job brings back.

use std::any::Any;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use crate::base_job::BaseJob;
use url::Url;

use crate::endpoint::Endpoint;
use crate::error::RequestError;
use crate::homeserver::HomeserverData;
use crate::json::{self, Json, Read, ReadError, Warnings};
use crate::reply::Reply;
use crate::request::RequestParts;

/// One API call with its parameters, made by the generator or by hand. A [`Connection`](crate::Connection) runs it.
pub trait Job: Send + 'static {
    /// What a good reply is read into.
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
}

/// A type that a good reply can be read into: every JSON type is one, and `()` for replies that say nothing more.
pub trait Response: Sized + Send + 'static {
    /// How many bytes the body may have, decompressed, where the caller says nothing: 64 MiB.
    const MAX_BODY_SIZE: usize = 64 << 20;

    /// Reads the reply; what could not be read but was not needed is in the warnings.
    ///
    /// # Errors
    ///
    /// When the reply is not what the operation promises. The job then ends as
    /// [`IncorrectResponse`](crate::StatusCode::IncorrectResponse).
    fn from_reply(reply: &Reply<'_>) -> Result<Read<Self>, ReadError>;
}

impl<T: Json + Send + 'static> Response for T {
    fn from_reply(reply: &Reply<'_>) -> Result<Read<Self>, ReadError> {
        json::read(reply.body())
    }
}

impl Response for () {
    fn from_reply(_: &Reply<'_>) -> Result<Read<Self>, ReadError> {
        Ok(Read { value: (), warnings: Warnings::default() })
    }
}

/// A response whose type the state machine doesn't know.
pub(crate) struct Decoded {
    pub(crate) response: Box<dyn Any + Send>,
    pub(crate) warnings: Warnings,
}

/// The only code that is compiled per response type, besides what [`Finished`] needs.
pub(crate) fn decode<R: Response>(reply: &Reply<'_>) -> Result<Decoded, ReadError> {
    let read = R::from_reply(reply)?;
    Ok(Decoded { response: Box::new(read.value), warnings: read.warnings })
}

/// A job that succeeded: its response, and the job itself as [`base`](Self::base).
pub struct Finished<J: Job> {
    response: J::Response,
    base: Arc<BaseJob>,
}

impl<J: Job> Finished<J> {
    pub(crate) fn new(response: Box<dyn Any + Send>, base: Arc<BaseJob>) -> Self {
        match response.downcast() {
            Ok(response) => Self { response: *response, base },
            Err(_) => unreachable!("it was made by `decode` for the same job type"),
        }
    }

    /// The response, to keep.
    #[doc(alias = "collectResponse")]
    pub fn into_response(self) -> J::Response {
        self.response
    }

    /// The job: its status, its raw reply, and warnings about it.
    pub fn base(&self) -> &BaseJob {
        &self.base
    }
}

impl<J: Job> Deref for Finished<J> {
    type Target = J::Response;

    fn deref(&self) -> &J::Response {
        &self.response
    }
}

impl<J: Job> fmt::Debug for Finished<J>
where
    J::Response: fmt::Debug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Finished").field("response", &self.response).field("base", &self.base).finish()
    }
}
