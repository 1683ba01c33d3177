//! Whose turn it is: which of a connection's jobs may send a request now, and which wait.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use gate::Opens;
use lanes::Lanes;
use waiters::{Place, Waiting};

pub(crate) use scope::Scope;

use crate::connection::settings::Settings;
use crate::platform::{Instant, Sleep, sleep_until};
use crate::protocol::deadline::{after, jittered};

mod gate;
mod lane;
mod lanes;
mod scope;
mod sorted;
mod waiters;

/// How much of a retry a response pays for.
const EARNED_BY_RESPONSE: f64 = 0.2;

/// The queue of a connection. Jobs take turns in the order of their submission: those in the foreground first, then
/// those in the background, and those that have waited for longer than [`Settings::background_patience`] with the
/// first. A job that comes back, to be retried, keeps its place. Jobs of what the server limits wait in lanes of their
/// own, and the others pass.
pub(crate) struct Queue {
    settings: Settings,
    /// Tickets given out so far.
    tickets: AtomicU64,
    state: Mutex<State>,
}

struct State {
    /// Why the server is unreachable, if that is the last that was heard of it.
    outage: Option<Arc<str>>,
    /// How many probes of it have failed in a row.
    failed_probes: u32,
    /// What the retries still to come may cost.
    budget: f64,
    lanes: Lanes,
    /// Tickets of unfinished jobs that keep their order, in this order.
    ordered: VecDeque<u64>,
}

/// Why a job gets no turn.
#[derive(Debug)]
pub(crate) enum NoTurn {
    /// Too many wait.
    Full,
    /// The server was unreachable, as often as the job would have tried by itself.
    Outage(Arc<str>),
}

impl Queue {
    pub(crate) fn new(settings: Settings) -> Self {
        let state = State {
            outage: None,
            failed_probes: 0,
            budget: f64::from(settings.retry_budget),
            lanes: Lanes::new(settings.max_in_flight),
            ordered: VecDeque::new(),
        };
        Self { settings, tickets: AtomicU64::new(0), state: Mutex::new(state) }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// A place in the order of submission, for a job's whole life.
    pub(crate) fn ticket(
        self: &Arc<Self>,
        background: bool,
        changes_something: bool,
        scope: Scope,
    ) -> Ticket {
        let ordered = self.settings.keep_order && changes_something;
        let number = || self.tickets.fetch_add(1, Ordering::Relaxed);
        let ticket = if ordered {
            // Under the lock, so that they are in order.
            let mut state = self.state();
            let ticket = number();
            state.ordered.push_back(ticket);
            ticket
        } else {
            number()
        };
        let place = Place { background, ordered, ticket, scope };
        Ticket { queue: Arc::clone(self), place, had_turn: AtomicBool::new(false) }
    }

    /// How many jobs have a request in flight, and how many wait for their turn.
    pub(crate) fn load(&self) -> (usize, usize) {
        let state = self.state();
        (state.lanes.in_flight(), state.lanes.waiting())
    }

    /// Whether a request may be retried on top of all others that are; it is counted.
    pub(crate) fn spend_retry(&self) -> bool {
        let mut state = self.state();
        let affordable = state.budget >= 1.0;
        if affordable {
            state.budget -= 1.0;
        }
        affordable
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes the job whose turn it is, or who is to wait for the moment when it is, if there is one.
    fn wake_next(&self, mut state: MutexGuard<'_, State>) {
        // As most often: a job that nobody waits behind needn't look at the lanes and the time.
        if state.lanes.waiting() == 0 {
            return;
        }
        let waker = state.next(Instant::now(), &self.settings).and_then(|next| {
            let waiting = state.lanes.get_mut(next.place)?;
            waiting.called = true;
            Some(waiting.waker.clone())
        });
        drop(state);
        // Not under the lock: it may run at once.
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// Who goes next, and when.
struct Next {
    place: Place,
    opens: Opens,
}

impl State {
    /// The job whose turn it is, or else the first whose turn it will be.
    fn next(&self, now: Instant, settings: &Settings) -> Option<Next> {
        let (opens, [foreground, background]) = self.lanes.first(now, self.ordered.front().copied())?;
        let overtakes = |background: &Place| match foreground {
            Some(foreground) => {
                let since = self.lanes.get(*background).map(|waiting| waiting.since);
                background.ticket < foreground.ticket
                    && since.is_some_and(|since| after(since, settings.background_patience) <= now)
            }
            None => true,
        };
        let place = background.filter(overtakes).or(foreground)?;
        Some(Next { place, opens })
    }

    /// The server can be reached: what was sat out before doesn't count any more.
    fn is_back(&mut self) {
        if self.outage.take().is_some() {
            self.failed_probes = 0;
            self.lanes.all().for_each(|waiting| waiting.outages = 0);
        }
    }

    /// The server is unreachable for a request of this scope. Those sit it out who would have tried next. Returns those
    /// who have no more patience.
    fn is_away(&mut self, scope: Scope, why: &str) -> Vec<Waker> {
        self.outage = Some(why.into());
        self.failed_probes = self.failed_probes.saturating_add(1);
        let mut impatient = Vec::new();
        for waiting in self.lanes.all_ready(scope, Instant::now()) {
            waiting.outages += 1;
            if waiting.is_impatient() {
                impatient.push(waiting.waker.clone());
            }
        }
        impatient
    }
}

/// A job's place in its connection's queue.
pub(crate) struct Ticket {
    queue: Arc<Queue>,
    place: Place,
    /// Whether the job was through once, and comes back to be retried.
    had_turn: AtomicBool,
}

impl Ticket {
    /// The job's turn, if nobody waits and nothing is in the way. It is what [`wait`](Self::wait) would bring, without
    /// a look at lanes and the clock.
    pub(crate) fn turn_at_once(&self) -> Option<Turn> {
        let mut state = self.queue.state();
        let in_order = !self.place.ordered || state.ordered.front() == Some(&self.place.ticket);
        (in_order && state.lanes.are_free(self.place.scope)).then(|| self.enter(&mut state))
    }

    /// Waits for the job's turn; meanwhile it sits out so many failures in a row of others to reach the server.
    pub(crate) async fn wait(&self, patience: u32) -> Result<Turn, NoTurn> {
        let _leaves = Leaves(self);
        let mut alarm: Option<Pin<Box<Sleep>>> = None;
        poll_fn(|cx| {
            loop {
                let until = match self.poll_turn(cx, patience) {
                    Ok(turn) => return Poll::Ready(turn),
                    Err(until) => until,
                };
                let Some(until) = until else {
                    return Poll::Pending;
                };
                let alarm = alarm.get_or_insert_with(|| Box::pin(sleep_until(until)));
                if alarm.deadline() != until {
                    alarm.as_mut().reset(until);
                }
                if alarm.as_mut().poll(cx).is_pending() {
                    return Poll::Pending;
                }
            }
        })
        .await
    }

    /// A turn, or when to look again for who is first in the queue.
    fn poll_turn(
        &self,
        cx: &mut Context<'_>,
        patience: u32,
    ) -> Result<Result<Turn, NoTurn>, Option<Instant>> {
        let settings = &self.queue.settings;
        let mut state = self.queue.state();
        let now = Instant::now();
        let outage = state.outage.clone();
        let is_crowded = state.lanes.waiting() >= settings.max_queued;
        let mut was_called = false;
        let mut is_refused = false;
        match state.lanes.get_mut(self.place) {
            Some(waiting) => {
                if let Some(why) = outage.filter(|_| waiting.is_impatient()) {
                    return Ok(Err(NoTurn::Outage(why)));
                }
                waiting.waker.clone_from(cx.waker());
                was_called = std::mem::take(&mut waiting.called);
            }
            None => {
                let waiting = Waiting::new(cx.waker().clone(), now, patience);
                state.lanes.insert(self.place, waiting);
                is_refused = is_crowded && !self.had_turn.load(Ordering::Relaxed);
            }
        }
        match state.next(now, settings) {
            Some(next) if next.place == self.place && next.opens == Opens::Now => {}
            _ if is_refused => return Ok(Err(NoTurn::Full)),
            Some(Next { place, opens: Opens::At(alarm), .. }) if place == self.place => {
                if let Some(waiting) = state.lanes.get_mut(self.place) {
                    waiting.called = true;
                }
                return Err(Some(alarm));
            }
            _ => {
                // Another is the next since this one was called.
                if was_called {
                    self.queue.wake_next(state);
                }
                return Err(None);
            }
        }
        state.lanes.remove(self.place);
        let turn = self.enter(&mut state);
        self.queue.wake_next(state);
        Ok(Ok(turn))
    }

    fn enter(&self, state: &mut State) -> Turn {
        self.had_turn.store(true, Ordering::Relaxed);
        let scope = self.place.scope;
        let number = state.lanes.enter(scope);
        Turn { queue: Arc::clone(&self.queue), scope, number, was_answered: false }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if self.place.ordered {
            let mut state = self.queue.state();
            if let Ok(at) = state.ordered.binary_search(&self.place.ticket) {
                state.ordered.remove(at);
                waiters::shrink(&mut state.ordered);
            }
            self.queue.wake_next(state);
        }
    }
}

/// Takes a job that doesn't wait any more out of the queue.
struct Leaves<'t>(&'t Ticket);

impl Drop for Leaves<'_> {
    fn drop(&mut self) {
        let Ticket { queue, place, .. } = self.0;
        let mut state = queue.state();
        if state.lanes.remove(*place).is_some() {
            queue.wake_next(state);
        }
    }
}

/// Leave to have a request in flight, until it is dropped.
pub(crate) struct Turn {
    queue: Arc<Queue>,
    scope: Scope,
    number: u64,
    /// Whether the server has responded, which is noted when the turn ends.
    was_answered: bool,
}

impl Turn {
    /// The server responded, and not that it is rate limited.
    pub(crate) fn answered(&self) {
        self.note_answer(&mut self.queue.state());
    }

    /// The same, and the turn is over.
    pub(crate) fn end_answered(mut self) {
        self.was_answered = true;
    }

    fn note_answer(&self, state: &mut State) {
        let full = f64::from(self.queue.settings.retry_budget);
        state.budget = (state.budget + EARNED_BY_RESPONSE).min(full);
        if state.lanes.answered(self.scope, self.number) {
            state.is_back();
        }
    }

    /// How long what the server limits is to wait if it refuses the request: as long as it says, or else an interval
    /// that begins as given and grows with each refusal.
    pub(crate) fn pause(&self, asked: Option<Duration>, interval: Duration) -> Duration {
        self.queue.state().lanes.pause(self.scope, self.number, asked, interval)
    }

    /// The server refused the request for being one too many: what it limits waits for so long.
    pub(crate) fn limited(&self, pause: Duration) {
        let pause = jittered(pause, self.queue.settings.jitter);
        let mut state = self.queue.state();
        state.is_back();
        state.lanes.limited(self.scope, self.number, pause);
        self.queue.wake_next(state);
    }

    /// How many jobs in a row, of all, have found the server unreachable.
    pub(crate) fn failed_probes(&self) -> u32 {
        self.queue.state().failed_probes
    }

    /// The server is unreachable. One job tries again after this time, and all others wait for the result.
    pub(crate) fn outage(&self, wait: Duration, why: &str) {
        let mut state = self.queue.state();
        // Others who were in flight at the same time say nothing new.
        if !state.lanes.outage(self.number, wait) {
            return;
        }
        let impatient = state.is_away(self.scope, why);
        self.queue.wake_next(state);
        impatient.into_iter().for_each(Waker::wake);
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut state = self.queue.state();
        if self.was_answered {
            self.note_answer(&mut state);
        }
        state.lanes.leave(self.scope, self.number);
        self.queue.wake_next(state);
    }
}

#[cfg(test)]
mod tests;
