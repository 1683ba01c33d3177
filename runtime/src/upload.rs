//! Large bodies on their way out: piece by piece, so that one sees how far they are.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::attempt::Progress;

/// What is not longer goes out in one piece, and nobody is told of it.
pub(crate) const PIECE: usize = 64 << 10;

/// The rest of a body, in pieces.
pub(crate) struct Upload {
    rest: Bytes,
    total: u64,
    progress: Arc<Progress>,
}

impl Upload {
    pub(crate) fn new(body: Bytes, progress: &Arc<Progress>) -> Self {
        Self { total: body.len() as u64, rest: body, progress: Arc::clone(progress) }
    }
}

impl Body for Upload {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        let size = PIECE.min(self.rest.len());
        let piece = self.rest.split_to(size);
        let sent = self.total - self.rest.len() as u64;
        self.progress.uploaded(sent, Some(self.total));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.rest.len() as u64)
    }
}
