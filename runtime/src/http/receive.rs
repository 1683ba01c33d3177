//! Taking in a response's body: into memory, into a file, or piece by piece, and no more of it than is allowed.

use std::future::poll_fn;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::task::coop::poll_proceed;

use crate::http::file::PartialFile;
use crate::http::transport::Incoming;
use crate::platform::{Instant, Sleep, sleep_until};
use crate::protocol::deadline::after;
use crate::protocol::status::JobStatusCode;
use crate::state::attempt_error::AttemptError;
use crate::state::head::ResponseHead;
use crate::state::progress::Progress;

/// Where the body of a successful response goes. That of any other is taken into memory.
pub(crate) enum Destination {
    Memory,
    File(Arc<Path>),
    /// Nowhere yet: who gets the response reads it.
    Stream,
}

/// A body that isn't in memory.
pub(crate) enum Attachment {
    /// It is all there, under another name than it will have.
    File(PartialFile),
    /// It is still coming in, for whoever takes it.
    Stream(Box<Mutex<Option<BodyStream>>>),
}

/// A response that was taken in.
pub(crate) struct Received {
    pub(crate) head: Arc<ResponseHead>,
    pub(crate) body: Bytes,
    pub(crate) attachment: Option<Attachment>,
}

impl Received {
    /// What there is to do with a response that was found good.
    pub(crate) async fn accept(self) -> Result<(), AttemptError> {
        match self.attachment {
            Some(Attachment::File(file)) => Box::pin(file.keep()).await,
            _ => Ok(()),
        }
    }
}

/// Takes in the body. What goes into memory is in `body` also if it isn't all.
pub(crate) async fn receive(
    incoming: Incoming,
    destination: &Destination,
    most: usize,
    limit: Duration,
    body: &mut BytesMut,
    progress: &Progress,
) -> Result<Option<Attachment>, AttemptError> {
    let mut inflow = Inflow::new(incoming, most)?;
    match destination {
        Destination::Memory => {
            // No more than a part of it in advance: what a server says is not what it sends.
            body.reserve(inflow.expected_size().unwrap_or_default().min(1 << 20) as usize);
            while let Some(chunk) = inflow.chunk(progress).await? {
                body.extend_from_slice(&chunk);
            }
            Ok(None)
        }
        // Boxed, so that a response with JSON is small while it comes in.
        Destination::File(path) => Box::pin(save(inflow, path, progress)).await.map(Some),
        Destination::Stream => {
            let stream = BodyStream::new(inflow, limit);
            Ok(Some(Attachment::Stream(Box::new(Mutex::new(Some(stream))))))
        }
    }
}

async fn save(mut inflow: Inflow, path: &Arc<Path>, progress: &Progress) -> Result<Attachment, AttemptError> {
    let mut file = PartialFile::create(Arc::clone(path)).await?;
    while let Some(chunk) = inflow.chunk(progress).await? {
        file = file.write(chunk).await?;
    }
    Ok(Attachment::File(file))
}

/// A body that comes in, up to a limit.
struct Inflow {
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

    fn expected_size(&self) -> Option<u64> {
        self.incoming.expected_size()
    }

    /// The next piece, which is reported to listeners.
    async fn chunk(&mut self, progress: &Progress) -> Result<Option<Bytes>, AttemptError> {
        let chunk = poll_fn(|cx| self.poll_chunk(cx)).await?;
        if chunk.is_some() {
            progress.downloaded(self.received, self.expected_size());
        }
        Ok(chunk)
    }

    /// The next piece. What is too much of the last one is cut off, and then comes the error.
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, AttemptError>> {
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

/// A body that is read at its reader's pace, and fails if the reader has to wait for too long.
pub(crate) struct BodyStream {
    /// None at the end.
    inflow: Option<Inflow>,
    expected: Option<u64>,
    limit: Duration,
    /// Made within the job's runtime; the reader may be elsewhere.
    alarm: Pin<Box<Sleep>>,
    waiting: bool,
}

impl BodyStream {
    fn new(inflow: Inflow, limit: Duration) -> Self {
        let alarm = Box::pin(sleep_until(after(Instant::now(), limit)));
        Self { expected: inflow.expected_size(), inflow: Some(inflow), limit, alarm, waiting: false }
    }

    pub(crate) fn expected_size(&self) -> Option<u64> {
        self.expected
    }

    pub(crate) fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        let Some(inflow) = &mut self.inflow else {
            return Poll::Ready(None);
        };
        let chunk = match inflow.poll_chunk(cx) {
            Poll::Ready(chunk) => chunk.map_err(|problem| io::Error::other(problem.message)).transpose(),
            Poll::Pending => {
                if !self.waiting {
                    self.waiting = true;
                    self.alarm.as_mut().reset(after(Instant::now(), self.limit));
                }
                ready!(self.alarm.as_mut().poll(cx));
                let message = format!("timed out: no data received for {:?}", self.limit);
                Some(Err(io::Error::new(io::ErrorKind::TimedOut, message)))
            }
        };
        self.waiting = false;
        if !matches!(chunk, Some(Ok(_))) {
            // What is left of it has no use, and occupies a connection.
            self.inflow = None;
        }
        Poll::Ready(chunk)
    }
}

impl Attachment {
    /// Whether there is certainly nothing in it.
    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::File(file) if file.size() == 0)
    }

    pub(crate) fn take_stream(&self) -> Option<BodyStream> {
        match self {
            Self::Stream(stream) => stream.lock().unwrap_or_else(PoisonError::into_inner).take(),
            Self::File(_) => None,
        }
    }
}
