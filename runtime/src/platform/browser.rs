//! The browser's tasks and clock, for a program in WebAssembly: the same as tokio's, as far as this crate uses them. Such a
//! program has one thread, and a panic ends it.

use std::convert::Infallible;
use std::future::{pending, poll_fn};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime};

use gloo_timers::future::TimeoutFuture;
use tokio::sync::oneshot;
use web_time::web::SystemTimeExt;

pub(crate) use wasm_bindgen_futures::spawn_local;
pub(crate) use web_time::Instant;

/// The longest time that the browser's timers can count: beyond 31 bits of milliseconds, they fire at once.
const LONGEST_TIMER: Duration = Duration::from_millis(i32::MAX as u64);

/// The time of day.
pub(crate) fn now() -> SystemTime {
    web_time::SystemTime::now().to_std()
}

/// Another number each time, and in each program. It is no secret.
pub(crate) fn random() -> u64 {
    let half = || (js_sys::Math::random() * f64::from(u32::MAX)) as u64;
    half() << 32 | half()
}

/// The browser's event loop, which is always there.
pub(crate) struct Handle;

impl Handle {
    pub(crate) fn try_current() -> Result<Self, Infallible> {
        Ok(Self)
    }

    pub(crate) fn spawn<T: Send + 'static>(
        &self,
        future: impl Future<Output = T> + Send + 'static,
    ) -> JoinHandle<T> {
        spawn(future)
    }
}

pub(crate) fn has_timers() -> bool {
    true
}

pub(crate) fn has_io() -> bool {
    true
}

/// Runs a future in a task of its own, whether anybody waits for it or not.
pub(crate) fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
    let (done, outcome) = oneshot::channel();
    let (stop, stopped) = oneshot::channel();
    spawn_local(async move {
        let stopped = async {
            // A handle that was dropped doesn't stop it.
            if stopped.await.is_err() {
                pending().await
            }
        };
        if let Some(outcome) = unless(stopped, future).await {
            let _ = done.send(outcome);
        }
    });
    JoinHandle { outcome, stop: Some(stop) }
}

/// Does at once what would hold up other tasks: there is no other thread.
pub(crate) fn spawn_blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> JoinHandle<T> {
    let (done, outcome) = oneshot::channel();
    let _ = done.send(work());
    JoinHandle { outcome, stop: None }
}

/// Runs a future that only its own thread may poll, as long as somebody waits for its outcome, who may be anywhere.
pub(crate) fn run_here<T: 'static>(future: impl Future<Output = T> + 'static) -> oneshot::Receiver<T> {
    let (mut done, outcome) = oneshot::channel();
    spawn_local(async move {
        if let Some(outcome) = unless(done.closed(), future).await {
            let _ = done.send(outcome);
        }
    });
    outcome
}

/// What the future brings, unless the other one ends first.
pub(crate) async fn unless<T>(other: impl Future, future: impl Future<Output = T>) -> Option<T> {
    let (mut other, mut future) = (pin!(other), pin!(future));
    poll_fn(|cx| match other.as_mut().poll(cx) {
        Poll::Ready(_) => Poll::Ready(None),
        Poll::Pending => future.as_mut().poll(cx).map(Some),
    })
    .await
}

/// A task under way; await it for its outcome.
pub(crate) struct JoinHandle<T> {
    outcome: oneshot::Receiver<T>,
    stop: Option<oneshot::Sender<()>>,
}

impl<T> JoinHandle<T> {
    pub(crate) fn abort(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.outcome).poll(cx).map_err(|_| JoinError)
    }
}

/// The task was aborted.
#[derive(Debug)]
pub(crate) struct JoinError;

impl JoinError {
    pub(crate) fn is_panic(&self) -> bool {
        false
    }

    pub(crate) fn into_panic(self) -> Box<dyn std::any::Any + Send> {
        unreachable!("a panic ends the program")
    }

    pub(crate) fn try_into_panic(self) -> Result<Box<dyn std::any::Any + Send>, Self> {
        Err(self)
    }
}

/// A wait until some moment.
pub(crate) struct Sleep {
    deadline: Instant,
    /// None until somebody waits for it.
    timer: Option<oneshot::Receiver<()>>,
}

pub(crate) fn sleep(wait: Duration) -> Sleep {
    sleep_until(Instant::now() + wait)
}

pub(crate) fn sleep_until(deadline: Instant) -> Sleep {
    Sleep { deadline, timer: None }
}

impl Sleep {
    pub(crate) fn deadline(&self) -> Instant {
        self.deadline
    }

    pub(crate) fn reset(mut self: Pin<&mut Self>, deadline: Instant) {
        self.deadline = deadline;
        self.timer = None;
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            let left = self.deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Poll::Ready(());
            }
            let timer = self.timer.get_or_insert_with(|| run_here(timer(left)));
            // It may be early, since it counts in milliseconds.
            let _ = ready!(Pin::new(timer).poll(cx));
            self.timer = None;
        }
    }
}

fn timer(wait: Duration) -> TimeoutFuture {
    let wait = wait.min(LONGEST_TIMER).as_millis() as u32;
    TimeoutFuture::new(wait.max(1))
}

/// What the future brings, unless it takes longer.
pub(crate) async fn timeout<F: Future>(limit: Duration, future: F) -> Result<F::Output, Elapsed> {
    // The future has its turn first, as tokio's has.
    let (mut future, mut alarm) = (pin!(future), pin!(sleep(limit)));
    poll_fn(|cx| match future.as_mut().poll(cx) {
        Poll::Ready(output) => Poll::Ready(Ok(output)),
        Poll::Pending => alarm.as_mut().poll(cx).map(|()| Err(Elapsed)),
    })
    .await
}

/// It took longer.
#[derive(Debug)]
pub(crate) struct Elapsed;
