//! Streams to send.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::http::upload::cut;
use crate::protocol::status::JobStatusCode;
use crate::request::content::{FileContent, Opened, Opening, Pieces, Source};
use crate::state::attempt_error::AttemptError;

impl FileContent {
    /// A stream, with the number of its bytes if it is known; without it, they are sent in chunks, which not every
    /// server takes. A stream that fails, or has another number of bytes, ends the job as
    /// [`FileError`](crate::JobStatusCode::FileError).
    ///
    /// It serves once: a job that has begun to read it is not retried, not even when the server asks to come later.
    pub fn from_stream(
        stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        size: Option<u64>,
    ) -> Self {
        Self::from_source(Arc::new(OnceStream { stream: Mutex::new(Some(Box::pin(stream))), size }))
    }
}

type BytesStream = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// A stream that is read once, whoever reads it.
struct OnceStream {
    stream: Mutex<Option<BytesStream>>,
    size: Option<u64>,
}

impl OnceStream {
    fn take(&self) -> Option<BytesStream> {
        self.stream.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Source for OnceStream {
    fn open(self: Arc<Self>) -> Opening {
        Box::pin(async move {
            if self.is_spent() {
                return Err(spent());
            }
            let size = self.size;
            Ok(Opened { pieces: Box::new(StreamReader::new(self)), size })
        })
    }

    fn is_reusable(&self) -> bool {
        false
    }

    fn is_spent(&self) -> bool {
        self.stream.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }
}

impl fmt::Debug for OnceStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a stream")
    }
}

struct StreamReader {
    once: Arc<OnceStream>,
    /// None until the first piece is wanted. Behind a lock, since the stream may not be shared, but a body has to be.
    stream: Mutex<Option<BytesStream>>,
    rest: Bytes,
    received: u64,
    ended: bool,
}

impl StreamReader {
    fn new(once: Arc<OnceStream>) -> Self {
        Self { once, stream: Mutex::new(None), rest: Bytes::new(), received: 0, ended: false }
    }
}

impl Pieces for StreamReader {
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, AttemptError>> {
        let stream = self.stream.get_mut().unwrap_or_else(PoisonError::into_inner);
        if stream.is_none() {
            *stream = self.once.take();
        }
        let Some(stream) = stream else {
            return Poll::Ready(Err(spent()));
        };
        let expected = self.once.size;
        loop {
            // The last bytes go out when it is certain that they are the last: a body that is cut off looks whole.
            if self.ended || expected != Some(self.received) {
                let piece = cut(&mut self.rest);
                if piece.is_some() || self.ended {
                    return Poll::Ready(Ok(piece));
                }
            }
            match ready!(stream.as_mut().poll_next(cx)) {
                Some(Ok(chunk)) if chunk.is_empty() => {}
                Some(Ok(chunk)) => {
                    self.received += chunk.len() as u64;
                    self.rest = chunk;
                    if let Some(expected) = expected.filter(|size| self.received > *size) {
                        return Poll::Ready(Err(wrong_size("more", expected)));
                    }
                }
                Some(Err(error)) => {
                    let mut problem = AttemptError::caused(JobStatusCode::FileError, error);
                    problem.message = format!("the stream to send broke off: {}", problem.message);
                    return Poll::Ready(Err(problem));
                }
                None => {
                    if let Some(expected) = expected.filter(|size| self.received < *size) {
                        return Poll::Ready(Err(wrong_size("less", expected)));
                    }
                    self.ended = true;
                }
            }
        }
    }
}

fn spent() -> AttemptError {
    let message = "the stream to send was read already; make a new `FileContent` of a new stream";
    AttemptError::new(JobStatusCode::FileError, message)
}

fn wrong_size(than: &str, expected: u64) -> AttemptError {
    let message = format!("the stream to send brought {than} than the {expected} bytes that were announced");
    AttemptError::new(JobStatusCode::FileError, message)
}
