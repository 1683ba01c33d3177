//! Bodies that go out piece by piece, so that their progress shows.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::http::file::{FileReader, PIECE};
use crate::protocol::status::JobStatusCode;
use crate::request::content::{BytesStream, Content, FileContent, OnceStream};
use crate::state::attempt_error::AttemptError;
use crate::state::progress::Progress;

/// What goes out as a whole, without telling how far it is.
pub(crate) fn in_one_piece(content: &FileContent) -> Option<&Bytes> {
    content.bytes().filter(|bytes| bytes.len() <= PIECE)
}

/// A body on its way.
pub(crate) struct Upload {
    source: Source,
    sent: u64,
    total: Option<u64>,
    /// Whether its progress shows.
    shows: bool,
    /// Gone when the attempt is over: nobody waits for the rest of the body then.
    progress: Weak<Progress>,
}

enum Source {
    Bytes(Bytes),
    File(FileReader),
    Stream(StreamReader),
}

impl Upload {
    pub(crate) async fn open(content: &FileContent, progress: &Arc<Progress>) -> Result<Self, AttemptError> {
        let (source, total) = match content.content() {
            Content::Bytes(bytes) => (Source::Bytes(bytes.clone()), Some(bytes.len() as u64)),
            Content::Path(path) => {
                let file = FileReader::open(Arc::clone(path)).await?;
                let total = file.left();
                (Source::File(file), Some(total))
            }
            Content::Stream(stream) if stream.is_spent() => return Err(spent()),
            Content::Stream(stream) => {
                let reader = StreamReader::new(Arc::clone(stream));
                (Source::Stream(reader), stream.size)
            }
        };
        Ok(Self { source, sent: 0, total, shows: true, progress: Arc::downgrade(progress) })
    }

    /// What goes out in one piece.
    pub(crate) fn silent(bytes: Bytes, progress: &Arc<Progress>) -> Self {
        let total = Some(bytes.len() as u64);
        let source = Source::Bytes(bytes);
        Self { source, sent: 0, total, shows: false, progress: Arc::downgrade(progress) }
    }

    /// The same without telling how far it is.
    #[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
    pub(crate) fn silently(self) -> Self {
        Self { shows: false, ..self }
    }

    /// The size of the whole body, if it is known.
    pub(crate) fn size(&self) -> Option<u64> {
        self.total
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, AttemptError>> {
        match &mut self.source {
            Source::Bytes(bytes) => Poll::Ready(Ok(cut(bytes))),
            Source::File(file) => file.poll_piece(cx),
            Source::Stream(stream) => stream.poll_piece(cx),
        }
    }
}

/// Takes the next piece off.
fn cut(bytes: &mut Bytes) -> Option<Bytes> {
    (!bytes.is_empty()).then(|| bytes.split_to(bytes.len().min(PIECE)))
}

impl Body for Upload {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let upload = self.get_mut();
        let Some(progress) = upload.progress.upgrade() else {
            return Poll::Ready(Some(Err(io::Error::other("the attempt is over"))));
        };
        progress.begin_body();
        let piece = ready!(upload.poll_piece(cx));
        let frame = match piece {
            Ok(None) => return Poll::Ready(None),
            Ok(Some(piece)) => {
                upload.sent += piece.len() as u64;
                if upload.shows {
                    progress.uploaded(upload.sent, upload.total);
                }
                Ok(Frame::data(piece))
            }
            Err(problem) => {
                let error = io::Error::other(problem.message.clone());
                // HTTP would not report to the attempt what was wrong.
                progress.fail(problem);
                Err(error)
            }
        };
        Poll::Ready(Some(frame))
    }

    fn is_end_stream(&self) -> bool {
        self.total == Some(self.sent)
    }

    fn size_hint(&self) -> SizeHint {
        self.total.map_or_else(SizeHint::default, |total| SizeHint::with_exact(total - self.sent))
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
