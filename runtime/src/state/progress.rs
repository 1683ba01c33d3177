//! How an attempt gets on.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::platform::{Instant, Sleep, sleep_until};
use crate::protocol::deadline::after;
use crate::state::attempt_error::AttemptError;
use crate::state::base_job::BaseJob;
use crate::state::events::JobEvent;

/// When an attempt last got on, and who wants to know.
pub(crate) struct Progress {
    base: Arc<BaseJob>,
    begin: Instant,
    /// When it last got on, in nanoseconds after it began.
    last: AtomicU64,
    /// Whether it has got on since.
    has_moved: AtomicBool,
    /// Whether HTTP has begun to read the request's body.
    has_begun_body: AtomicBool,
    /// Why the request's body can't go on.
    failure: Mutex<Option<AttemptError>>,
}

impl Progress {
    pub(crate) fn new(base: &Arc<BaseJob>) -> Arc<Self> {
        let (base, begin) = (Arc::clone(base), Instant::now());
        let (has_moved, has_begun_body) = (AtomicBool::new(false), AtomicBool::new(false));
        let last = AtomicU64::new(0);
        Arc::new(Self { base, begin, last, has_moved, has_begun_body, failure: Mutex::default() })
    }

    pub(crate) fn begin_body(&self) {
        self.has_begun_body.store(true, Ordering::Relaxed);
    }

    /// Whether anything of the body may have been sent.
    pub(crate) fn has_begun_body(&self) -> bool {
        self.has_begun_body.load(Ordering::Relaxed)
    }

    /// HTTP reads the body whenever it likes, and not when the attempt is polled.
    pub(crate) fn uploaded(&self, transferred: u64, total: Option<u64>) {
        self.move_on();
        self.base.emit(|| JobEvent::UploadProgress { transferred, total });
    }

    pub(crate) fn downloaded(&self, transferred: u64, total: Option<u64>) {
        self.touch();
        self.base.emit(|| JobEvent::DownloadProgress { transferred, total });
    }

    /// The request's body can't go on. The first problem counts.
    pub(crate) fn fail(&self, problem: AttemptError) {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(problem);
    }

    pub(crate) fn take_failure(&self) -> Option<AttemptError> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The attempt, which is being polled, gets on. The clock is looked at if it then has to wait for more, which it
    /// often needn't.
    pub(crate) fn touch(&self) {
        self.has_moved.store(true, Ordering::Relaxed);
    }

    fn move_on(&self) {
        self.has_moved.store(false, Ordering::Relaxed);
        self.last.store(self.begin.elapsed().as_nanos() as u64, Ordering::Relaxed);
    }

    /// Nothing is heard of the attempt for so long, although it gets on.
    #[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
    pub(crate) fn be_silent(&self, time: Duration) {
        self.has_moved.store(false, Ordering::Relaxed);
        let until = self.begin.elapsed().saturating_add(time);
        self.last.store(until.as_nanos() as u64, Ordering::Relaxed);
    }

    fn deadline(&self, limit: Duration) -> Instant {
        if self.has_moved.load(Ordering::Relaxed) {
            self.move_on();
        }
        after(self.begin + Duration::from_nanos(self.last.load(Ordering::Relaxed)), limit)
    }

    /// What the future brings, unless there is no progress for so long. It is pinned by the caller: here it would be
    /// held twice, as what comes in and as what is polled. One alarm serves all of an attempt: to set it up is dear.
    pub(crate) async fn within<F: Future>(
        &self,
        limit: Duration,
        mut alarm: Pin<&mut Option<Sleep>>,
        mut future: Pin<&mut F>,
    ) -> Option<F::Output> {
        poll_fn(|cx| {
            if let Poll::Ready(output) = future.as_mut().poll(cx) {
                return Poll::Ready(Some(output));
            }
            self.poll_limit(cx, limit, alarm.as_mut()).map(|()| None)
        })
        .await
    }

    /// The limit is reached when nothing has got on for so long.
    fn poll_limit(
        &self,
        cx: &mut Context<'_>,
        limit: Duration,
        mut alarm: Pin<&mut Option<Sleep>>,
    ) -> Poll<()> {
        let deadline = self.deadline(limit);
        if alarm.is_none() {
            alarm.set(Some(sleep_until(deadline)));
        }
        let Some(mut sleep) = alarm.as_mut().as_pin_mut() else {
            unreachable!("it was set just now");
        };
        // It may be set for later by what came before, and for earlier than what has got on since needs.
        if sleep.deadline() > deadline {
            sleep.as_mut().reset(deadline);
        }
        while sleep.as_mut().poll(cx).is_ready() {
            if deadline <= sleep.deadline() {
                return Poll::Ready(());
            }
            sleep.as_mut().reset(deadline);
        }
        Poll::Pending
    }
}
