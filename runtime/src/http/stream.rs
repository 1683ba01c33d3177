//! Bodies that are read while they come in.

use std::future::ready as at_once;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;

use crate::http::receive::{Accepting, Attachment, Destination, Inflow, Taking};
use crate::platform::{Instant, Sleep, sleep_until};
use crate::protocol::deadline::after;
use crate::state::progress::Progress;

/// Nowhere yet: who gets the response reads the body.
pub(crate) struct Unread;

impl Destination for Unread {
    fn take<'a>(&'a self, inflow: Inflow, limit: Duration, _: &'a Progress) -> Taking<'a> {
        let stream: Box<dyn Attachment> =
            Box::new(ComingIn(Mutex::new(Some(BodyStream::new(inflow, limit)))));
        Box::pin(at_once(Ok(stream)))
    }
}

/// A body that is still coming in, for whoever takes it.
pub(crate) struct ComingIn(Mutex<Option<BodyStream>>);

impl ComingIn {
    pub(crate) fn take(&self) -> Option<BodyStream> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Attachment for ComingIn {
    fn is_empty(&self) -> bool {
        false
    }

    fn accept(self: Box<Self>) -> Accepting {
        Box::pin(at_once(Ok(())))
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
