//! A response's body on its way.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

use crate::platform::{Instant, Sleep, sleep};

/// What is left of it, in pieces.
pub(crate) struct ScriptedBody {
    rest: Bytes,
    /// How many bytes never come, if it breaks off.
    missing: Option<usize>,
    piece: usize,
    pause: Duration,
    /// The pause before the next piece, if there are pauses.
    alarm: Option<Pin<Box<Sleep>>>,
}

impl ScriptedBody {
    pub(super) fn new(rest: Bytes, missing: Option<usize>, piece: usize, pause: Duration) -> Self {
        let alarm = (!pause.is_zero()).then(|| Box::pin(sleep(pause)));
        Self { rest, missing, piece, pause, alarm }
    }
}

impl Body for ScriptedBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let body = self.get_mut();
        if body.rest.is_empty() {
            let broke_off = || Err(io::Error::other("the body broke off (scripted)"));
            return Poll::Ready(body.missing.map(|_| broke_off()));
        }
        if let Some(alarm) = &mut body.alarm {
            ready!(alarm.as_mut().poll(cx));
            alarm.as_mut().reset(Instant::now() + body.pause);
        }
        let size = body.piece.min(body.rest.len());
        Poll::Ready(Some(Ok(Frame::data(body.rest.split_to(size)))))
    }

    /// What a server announces, whether it all comes or not.
    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact((self.rest.len() + self.missing.unwrap_or_default()) as u64)
    }
}
