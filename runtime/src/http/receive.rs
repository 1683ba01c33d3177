//! Taking in a response's body: into memory or elsewhere, and no more of it than is allowed.

use std::any::Any;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::task::coop::poll_proceed;

use crate::http::transport::Incoming;
use crate::protocol::status::JobStatusCode;
use crate::state::attempt_error::AttemptError;
use crate::state::head::ResponseHead;
use crate::state::progress::Progress;

/// Where the body of a successful response goes, if not into memory. A trait, as is what comes of it, so that only
/// programs that save files, or read streams, contain what does it.
pub(crate) trait Destination: Send + Sync {
    /// Takes the body in. The limit is that of time without progress.
    fn take<'a>(&'a self, inflow: Inflow, limit: Duration, progress: &'a Progress) -> Taking<'a>;
}

pub(crate) type Taking<'a> =
    Pin<Box<dyn Future<Output = Result<Box<dyn Attachment>, AttemptError>> + Send + 'a>>;

/// A body that isn't in memory.
pub(crate) trait Attachment: Any + Send + Sync {
    /// Whether there is certainly nothing in it.
    fn is_empty(&self) -> bool;
    /// What there is to do with it when the response was found good.
    fn accept(self: Box<Self>) -> Accepting;
}

pub(crate) type Accepting = Pin<Box<dyn Future<Output = Result<(), AttemptError>> + Send>>;

/// A response that was taken in.
pub(crate) struct Received {
    pub(crate) head: Arc<ResponseHead>,
    pub(crate) body: Bytes,
    pub(crate) attachment: Option<Box<dyn Attachment>>,
}

impl Received {
    /// What there is to do with a response that was found good.
    pub(crate) async fn accept(self) -> Result<(), AttemptError> {
        match self.attachment {
            Some(attachment) => attachment.accept().await,
            None => Ok(()),
        }
    }
}

/// Takes in the body. What goes into memory is in `body` also if it isn't all.
pub(crate) async fn receive(
    incoming: Incoming,
    destination: Option<&dyn Destination>,
    most: usize,
    limit: Duration,
    body: &mut BytesMut,
    progress: &Progress,
) -> Result<Option<Box<dyn Attachment>>, AttemptError> {
    let mut inflow = Inflow::new(incoming, most)?;
    if let Some(destination) = destination {
        return destination.take(inflow, limit, progress).await.map(Some);
    }
    // No more than a part of it in advance: what a server says is not what it sends.
    body.reserve(inflow.expected_size().unwrap_or_default().min(1 << 20) as usize);
    while let Some(chunk) = inflow.chunk(progress).await? {
        body.extend_from_slice(&chunk);
    }
    Ok(None)
}

/// A body that comes in, up to a limit.
pub(crate) struct Inflow {
    incoming: Incoming,
    received: u64,
    most: u64,
    /// Whether there was more.
    exceeded: bool,
}

impl Inflow {
    fn new(incoming: Incoming, most: usize) -> Result<Self, AttemptError> {
        // Where all of memory is allowed, a file may have more.
        let most = if most == usize::MAX { u64::MAX } else { most as u64 };
        let inflow = Self { incoming, received: 0, most, exceeded: false };
        if inflow.expected_size().is_some_and(|size| size > most) {
            return Err(inflow.too_large());
        }
        Ok(inflow)
    }

    pub(super) fn expected_size(&self) -> Option<u64> {
        self.incoming.expected_size()
    }

    /// The next piece, which is reported to listeners.
    pub(super) async fn chunk(&mut self, progress: &Progress) -> Result<Option<Bytes>, AttemptError> {
        let chunk = poll_fn(|cx| self.poll_chunk(cx)).await?;
        if chunk.is_some() {
            progress.downloaded(self.received, self.expected_size());
        }
        Ok(chunk)
    }

    /// The next piece. What is too much of the last one is cut off, and then comes the error.
    pub(super) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, AttemptError>> {
        if self.exceeded {
            return Poll::Ready(Err(self.too_large()));
        }
        // Unpacking never waits once the packed bytes are there: other tasks get their turn in between.
        let turn = ready!(poll_proceed(cx));
        let mut chunk = ready!(self.incoming.poll_chunk(cx))?;
        turn.made_progress();
        if let Some(chunk) = &mut chunk {
            let room = self.most - self.received;
            if chunk.len() as u64 > room {
                chunk.truncate(room as usize);
                self.exceeded = true;
            }
            self.received += chunk.len() as u64;
        }
        Poll::Ready(Ok(chunk))
    }

    fn too_large(&self) -> AttemptError {
        let most = self.most;
        let message =
            format!("the response's body is larger than {most} bytes; raise the limit with `max_body_size`");
        AttemptError { is_lasting: true, ..AttemptError::new(JobStatusCode::IncorrectResponse, message) }
    }
}
