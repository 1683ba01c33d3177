//! Bodies that go out piece by piece, so that their progress shows.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::http::file::PIECE;
use crate::request::content::{Content, FileContent, Opened, Pieces};
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
    Elsewhere(Box<dyn Pieces>),
}

impl Upload {
    pub(crate) async fn open(content: &FileContent, progress: &Arc<Progress>) -> Result<Self, AttemptError> {
        let (source, total) = match content.content() {
            Content::Bytes(bytes) => (Source::Bytes(bytes.clone()), Some(bytes.len() as u64)),
            Content::Elsewhere(source) => {
                let Opened { pieces, size } = Arc::clone(source).open().await?;
                (Source::Elsewhere(pieces), size)
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
            Source::Elsewhere(pieces) => pieces.poll_piece(cx),
        }
    }
}

/// Takes the next piece off.
pub(super) fn cut(bytes: &mut Bytes) -> Option<Bytes> {
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
