//! A callback for what happens to a job, in the task that runs it.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use futures_core::Stream;

use super::outcome::Driven;
use crate::state::base_job::BaseJob;
use crate::state::events::JobEvent;

/// Who is called back, and what does it. Named where a program listens, so that only such programs contain it.
pub(crate) struct Listener {
    callback: Callback,
    listen: fn(Callback, &BaseJob, Driven) -> Driven,
}

type Callback = Box<dyn FnMut(JobEvent) + Send>;

impl Listener {
    pub(crate) fn new(callback: Callback) -> Box<Self> {
        Box::new(Self { callback, listen })
    }

    /// The job's way, on which the callback hears of all that happens.
    pub(crate) fn hear(self, base: &BaseJob, driven: Driven) -> Driven {
        (self.listen)(self.callback, base, driven)
    }
}

/// Calls back between the steps of the job, when nothing of it is locked.
fn listen(mut callback: Callback, base: &BaseJob, mut driven: Driven) -> Driven {
    let mut events = base.events();
    Box::pin(poll_fn(move |cx| {
        let end = driven.as_mut().poll(cx);
        // Parts of a transfer go on in other tasks, which wake this one through the events.
        while let Poll::Ready(Some(event)) = Pin::new(&mut events).poll_next(cx) {
            callback(event);
        }
        end
    }))
}
