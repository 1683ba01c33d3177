//! What happens to a job, reported to whoever listens.

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_core::Stream;

use crate::protocol::status::Status;

/// How many events wait for a listener that doesn't fetch them. The last ones of a job always find room.
const MOST_WAITING: usize = 64;

/// Something that happened to a job.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JobEvent {
    /// An attempt's request was handed to the network.
    #[doc(alias = "sentRequest")]
    SentRequest,
    /// The status is another one now.
    #[doc(alias = "statusChanged")]
    StatusChanged(Status),
    /// Some of the request's body was handed to the network. Bodies of up to 64 KiB that are in memory aren't reported.
    #[doc(alias = "uploadProgress")]
    UploadProgress {
        /// Bytes so far.
        transferred: u64,
        /// Bytes in all, if that is known.
        total: Option<u64>,
    },
    /// Some of the response's body came in. What is read as a [`MediaStream`](crate::MediaStream) isn't reported.
    #[doc(alias = "downloadProgress")]
    DownloadProgress {
        /// Bytes so far, decompressed.
        transferred: u64,
        /// Bytes in all, if the server said it.
        total: Option<u64>,
    },
    /// An attempt failed, and there will be another.
    #[doc(alias = "retryScheduled")]
    RetryScheduled {
        /// Which retry it will be: 1 for the first.
        attempt: u32,
        /// How long from now.
        delay: Duration,
    },
    /// The job is rate limited: the server refused its request for being one too many. The job goes back to its
    /// connection's queue and is sent again later, which doesn't count as a retry. Other jobs of the same operation in
    /// the same room, or of the same operation if it isn't about a room, wait with it; jobs of other operations go on.
    #[doc(alias = "rateLimited")]
    #[doc(alias = "limitRate")]
    RateLimited {
        /// How long to wait: as the server says, or else the interval of the job's strategy, doubled with each refusal
        /// of the operation in a row, up to a minute.
        retry_after: Duration,
    },
    /// The job has come to its end, whatever it is.
    #[doc(alias = "finished")]
    Finished,
    /// The job wasn't abandoned: it succeeded or failed.
    #[doc(alias = "result")]
    Result,
    /// There is a response.
    #[doc(alias = "success")]
    Success,
    /// There is none.
    #[doc(alias = "failure")]
    Failure,
}

impl JobEvent {
    /// Whether nothing but others of this kind come after it.
    fn is_terminal(&self) -> bool {
        matches!(self, Self::Finished | Self::Result | Self::Success | Self::Failure)
    }

    /// Whether this one makes the other superfluous.
    fn replaces(&self, other: &Self) -> bool {
        matches!(
            (self, other),
            (Self::UploadProgress { .. }, Self::UploadProgress { .. })
                | (Self::DownloadProgress { .. }, Self::DownloadProgress { .. })
        )
    }
}

/// All listeners of a job.
#[derive(Default)]
pub(crate) struct Listeners {
    all: Vec<Weak<dyn Listener>>,
    /// Listeners that have got something and sleep.
    asleep: Vec<Waker>,
}

impl Listeners {
    /// One more. What has happened so far is not sent, but the given events are.
    pub(crate) fn listen(&mut self, already: &[JobEvent], ended: bool) -> Events {
        let letters = Letters { events: already.iter().cloned().collect(), ended, waker: None };
        let mailbox = Arc::new(Mailbox(Mutex::new(letters)));
        if !ended {
            // Those who have left would otherwise be kept until something happens.
            self.all.retain(|listener| listener.strong_count() > 0);
            let mailbox: Weak<Mailbox> = Arc::downgrade(&mailbox);
            self.all.push(mailbox);
        }
        Events(mailbox)
    }

    /// Sends it to all of them; nothing is made if there are none.
    pub(crate) fn emit(&mut self, event: impl FnOnce() -> JobEvent) {
        if self.all.is_empty() {
            return;
        }
        self.put(Some(&event()));
    }

    /// Tells them that nothing more will come.
    pub(crate) fn end(&mut self) {
        self.put(None);
        self.all = Vec::new();
    }

    /// Whether there are some to wake.
    pub(crate) fn are_asleep(&self) -> bool {
        !self.asleep.is_empty()
    }

    /// Those to wake, when nothing is locked any more: they may look at the job at once.
    pub(crate) fn awake(&mut self) -> Vec<Waker> {
        std::mem::take(&mut self.asleep)
    }

    fn put(&mut self, event: Option<&JobEvent>) {
        let Self { all, asleep } = self;
        all.retain(|listener| {
            let Some(listener) = listener.upgrade() else {
                return false;
            };
            asleep.extend(listener.put(event));
            true
        });
    }
}

/// A trait, so that only programs which listen contain what keeps events.
trait Listener: Send + Sync {
    /// Takes an event, or else that nothing more will come. Returns whom to wake.
    fn put(&self, event: Option<&JobEvent>) -> Option<Waker>;
}

struct Mailbox(Mutex<Letters>);

struct Letters {
    events: VecDeque<JobEvent>,
    ended: bool,
    waker: Option<Waker>,
}

impl Mailbox {
    fn letters(&self) -> MutexGuard<'_, Letters> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Listener for Mailbox {
    fn put(&self, event: Option<&JobEvent>) -> Option<Waker> {
        let mut letters = self.letters();
        match event {
            Some(event) => letters.put(event),
            None => letters.ended = true,
        }
        letters.waker.take()
    }
}

impl Letters {
    fn put(&mut self, event: &JobEvent) {
        let events = &mut self.events;
        match events.back_mut() {
            Some(last) if event.replaces(last) => *last = event.clone(),
            _ => {
                if events.len() >= MOST_WAITING
                    && let Some(oldest) = events.iter().position(|event| !event.is_terminal())
                {
                    events.remove(oldest);
                }
                events.push_back(event.clone());
            }
        }
    }
}

/// The events of one job from some moment on, in order: a [`Stream`], which ends when the job has.
///
/// A listener that doesn't fetch them loses the oldest ones when 64 are waiting, never the last ones of the job;
/// progress that nobody has fetched is replaced by later progress.
pub struct Events(Arc<Mailbox>);

impl Events {
    /// The next event; `None` when the job has ended and all events were fetched.
    pub async fn next(&mut self) -> Option<JobEvent> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// The next event, if one is there already.
    pub fn try_next(&mut self) -> Option<JobEvent> {
        self.0.letters().events.pop_front()
    }
}

impl Stream for Events {
    type Item = JobEvent;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<JobEvent>> {
        let mut letters = self.0.letters();
        if let Some(event) = letters.events.pop_front() {
            return Poll::Ready(Some(event));
        }
        if letters.ended {
            return Poll::Ready(None);
        }
        letters.waker = Some(cx.waker().clone());
        Poll::Pending
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Events").field("waiting", &self.0.letters().events.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_made_for_nobody() {
        let mut listeners = Listeners::default();
        listeners.emit(|| unreachable!("nobody listens"));
        drop(listeners.listen(&[], false));
        listeners.put(None);
        assert!(listeners.all.is_empty());
    }

    #[test]
    fn listeners_that_left_are_not_kept() {
        let mut listeners = Listeners::default();
        let stays = listeners.listen(&[], false);
        for _ in 0..10 {
            drop(listeners.listen(&[], false));
        }
        assert!(listeners.all.len() <= 2);
        drop(stays);
    }
}
