//! Whose turn it is: which of a connection's jobs may send a request now, and which wait.

use std::collections::{BTreeMap, VecDeque};
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::time::{Instant, Sleep, sleep_until};

use crate::connection::settings::Settings;
use crate::protocol::deadline::after;

/// While a server recovers, one more request may go out after this time, even if there is no reply yet: the only one
/// under way may be one that the server answers late on purpose.
const RECOVERY_STEP: Duration = Duration::from_secs(1);
/// How much of a retry a good reply pays for.
const EARNED_BY_REPLY: f64 = 0.2;

/// The queue of a connection. Jobs take turns in the order of their submission: those in the foreground first, then
/// those in the background, and those that have waited for longer than [`Settings::background_patience`] with the
/// first. A job that comes back, to be repeated, keeps its place.
pub(crate) struct Queue {
    settings: Settings,
    state: Mutex<State>,
}

struct State {
    /// Tickets given out so far.
    tickets: u64,
    in_flight: usize,
    /// How many requests may be under way.
    allowed: usize,
    /// When one more than `allowed` may go out; none while all is well.
    opens_at: Option<Instant>,
    /// Until when nothing may go out, whoever comes back.
    closed_until: Option<Instant>,
    /// Counts troubles: what was sent before the last one says nothing new.
    epoch: u64,
    /// Whether the last that was heard of the server is that it can't be reached.
    is_out: bool,
    /// What the retries still to come may cost.
    budget: f64,
    foreground: Lane,
    background: Lane,
    /// Tickets of unfinished jobs that keep their order, in this order.
    ordered: VecDeque<u64>,
}

/// Jobs that wait, by their tickets.
#[derive(Default)]
struct Lane {
    free: BTreeMap<u64, Waiting>,
    ordered: BTreeMap<u64, Waiting>,
}

struct Waiting {
    waker: Waker,
    since: Instant,
    /// Whether the others rely on this one to go next, and so to wake the one after it.
    called: bool,
    /// How many failures of others to reach the server this one sits out, without a reply in between.
    patience: u32,
    /// How many it has sat out.
    outages: u32,
    /// Why there is no more patience.
    outage: Option<Arc<str>>,
}

impl Lane {
    fn of(&mut self, ordered: bool) -> &mut BTreeMap<u64, Waiting> {
        if ordered { &mut self.ordered } else { &mut self.free }
    }

    fn len(&self) -> usize {
        self.free.len() + self.ordered.len()
    }

    /// The first that could go, given the first ticket of those that keep their order.
    fn first(&mut self, in_order: Option<u64>) -> Option<(u64, &mut Waiting)> {
        let free = self.free.iter_mut().next();
        let ordered = self.ordered.iter_mut().next().filter(|(id, _)| Some(**id) == in_order);
        let first = free.into_iter().chain(ordered).min_by_key(|(id, _)| **id);
        first.map(|(id, waiting)| (*id, waiting))
    }

    fn all(&mut self) -> impl Iterator<Item = &mut Waiting> {
        self.free.values_mut().chain(self.ordered.values_mut())
    }
}

impl State {
    /// The job whose turn it is.
    fn next(&mut self, now: Instant, patience: Duration) -> Option<(u64, &mut Waiting)> {
        let in_order = self.ordered.front().copied();
        let foreground = self.foreground.first(in_order);
        let background = self.background.first(in_order);
        let has_waited = |(_, waiting): &(u64, &mut Waiting)| after(waiting.since, patience) <= now;
        match (foreground, background) {
            (None, background) => background,
            (Some(foreground), Some(background))
                if has_waited(&background) && background.0 < foreground.0 =>
            {
                Some(background)
            }
            (foreground, _) => foreground,
        }
    }

    /// Whether a request may go out now.
    fn is_open(&self, now: Instant, limit: usize) -> bool {
        self.in_flight < self.allowed
            || self.in_flight < limit && self.opens_at.is_some_and(|opens_at| opens_at <= now)
    }

    fn lane(&mut self, background: bool) -> &mut Lane {
        if background { &mut self.background } else { &mut self.foreground }
    }

    fn all(&mut self) -> impl Iterator<Item = &mut Waiting> {
        self.foreground.all().chain(self.background.all())
    }
}

/// Why a job gets no turn.
#[derive(Debug)]
pub(crate) enum NoTurn {
    /// Too many wait.
    Full,
    /// The server couldn't be reached, as often as the job would have tried by itself.
    Outage(Arc<str>),
}

impl Queue {
    pub(crate) fn new(settings: Settings) -> Self {
        let state = State {
            tickets: 0,
            in_flight: 0,
            allowed: settings.max_in_flight,
            opens_at: None,
            closed_until: None,
            epoch: 0,
            is_out: false,
            budget: f64::from(settings.retry_budget),
            foreground: Lane::default(),
            background: Lane::default(),
            ordered: VecDeque::new(),
        };
        Self { settings, state: Mutex::new(state) }
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// A place in the order of submission, for a job's whole life.
    pub(crate) fn ticket(self: &Arc<Self>, background: bool, changes_something: bool) -> Ticket {
        let ordered = self.settings.keep_order && changes_something;
        let mut state = self.state();
        let id = state.tickets;
        state.tickets += 1;
        if ordered {
            state.ordered.push_back(id);
        }
        drop(state);
        Ticket { queue: Arc::clone(self), id, background, ordered, had_turn: AtomicBool::new(false) }
    }

    /// How many jobs have a request under way, and how many wait for their turn.
    pub(crate) fn load(&self) -> (usize, usize) {
        let state = self.state();
        (state.in_flight, state.foreground.len() + state.background.len())
    }

    /// Nobody gets a turn for so long: the server asks for it.
    pub(crate) fn pause(&self, wait: Duration) {
        let mut state = self.state();
        state.is_back();
        state.close(wait);
        self.wake_next(state);
    }

    /// The server can't be reached, as somebody saw whose turn began at this epoch. One tries again after a while, and
    /// all others wait for what comes of it.
    pub(crate) fn outage(&self, epoch: u64, wait: Duration, why: &str) {
        let mut state = self.state();
        // Others who were under way at the same time say nothing new.
        if epoch != state.epoch {
            return;
        }
        state.close(wait);
        state.is_out = true;
        let why: Arc<str> = why.into();
        let mut impatient = Vec::new();
        for waiting in state.all() {
            waiting.outages += 1;
            if waiting.outages >= waiting.patience {
                waiting.outage = Some(Arc::clone(&why));
                impatient.push(waiting.waker.clone());
            }
        }
        self.wake_next(state);
        impatient.into_iter().for_each(Waker::wake);
    }

    /// Whether a request may be repeated on top of all others that are; it is counted.
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

    /// Tells the job whose turn it is, if there may be one.
    fn wake_next(&self, mut state: MutexGuard<'_, State>) {
        let mut waker = None;
        let somebody_waits = state.foreground.len() + state.background.len() > 0;
        if somebody_waits && (state.opens_at.is_some() || state.in_flight < state.allowed) {
            let next = state.next(Instant::now(), self.settings.background_patience);
            waker = next.map(|(_, waiting)| {
                waiting.called = true;
                waiting.waker.clone()
            });
        }
        drop(state);
        // Not under the lock: it may run at once.
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl State {
    /// Lets nothing out for so long, then one after the other.
    fn close(&mut self, wait: Duration) {
        // One who failed to reach the server doesn't shorten what the server asked for.
        self.closed_until = self.closed_until.max(Some(after(Instant::now(), wait)));
        self.opens_at = self.closed_until;
        self.allowed = 0;
        self.epoch += 1;
    }

    /// The server can be reached: what was sat out before doesn't count any more.
    fn is_back(&mut self) {
        if std::mem::take(&mut self.is_out) {
            self.all().for_each(|waiting| waiting.outages = 0);
        }
    }
}

/// A job's place in its connection's queue.
pub(crate) struct Ticket {
    queue: Arc<Queue>,
    id: u64,
    background: bool,
    ordered: bool,
    /// Whether the job was through once, and comes back to be repeated.
    had_turn: AtomicBool,
}

impl Ticket {
    /// Waits for the job's turn; meanwhile it sits out so many failures in a row of others to reach the server.
    pub(crate) async fn turn(&self, patience: u32) -> Result<Turn, NoTurn> {
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
        let is_crowded = state.foreground.len() + state.background.len() >= settings.max_queued;
        let mut was_called = false;
        let mut is_refused = false;
        let lane = state.lane(self.background).of(self.ordered);
        match lane.get_mut(&self.id) {
            Some(waiting) => {
                if let Some(why) = waiting.outage.take() {
                    return Ok(Err(NoTurn::Outage(why)));
                }
                waiting.waker.clone_from(cx.waker());
                was_called = std::mem::take(&mut waiting.called);
            }
            None => {
                let waker = cx.waker().clone();
                let waiting =
                    Waiting { waker, since: now, called: false, patience, outages: 0, outage: None };
                lane.insert(self.id, waiting);
                is_refused = is_crowded && !self.had_turn.load(Ordering::Relaxed);
            }
        }
        let is_open = state.is_open(now, settings.max_in_flight);
        // When all are under way, it is for one that comes back to wake the next.
        let alarm = state.opens_at.filter(|_| state.in_flight < settings.max_in_flight);
        match state.next(now, settings.background_patience) {
            Some((id, _)) if id == self.id && is_open => {}
            _ if is_refused => return Ok(Err(NoTurn::Full)),
            Some((id, waiting)) if id == self.id => {
                waiting.called = alarm.is_some();
                return Err(alarm);
            }
            _ => {
                // Time has made another the next since this one was called.
                if was_called {
                    self.queue.wake_next(state);
                }
                return Err(None);
            }
        }
        self.had_turn.store(true, Ordering::Relaxed);
        state.lane(self.background).of(self.ordered).remove(&self.id);
        state.in_flight += 1;
        if state.in_flight > state.allowed {
            state.allowed = state.in_flight;
            state.opens_at = Some(now + RECOVERY_STEP);
        }
        let turn = Turn { queue: Arc::clone(&self.queue), epoch: state.epoch };
        self.queue.wake_next(state);
        Ok(Ok(turn))
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if self.ordered {
            let mut state = self.queue.state();
            if let Ok(at) = state.ordered.binary_search(&self.id) {
                state.ordered.remove(at);
            }
            self.queue.wake_next(state);
        }
    }
}

/// Takes a job that doesn't wait any more out of the queue.
struct Leaves<'t>(&'t Ticket);

impl Drop for Leaves<'_> {
    fn drop(&mut self) {
        let Ticket { queue, id, background, ordered, .. } = self.0;
        let mut state = queue.state();
        if state.lane(*background).of(*ordered).remove(id).is_some() {
            queue.wake_next(state);
        }
    }
}

/// Leave to have a request under way, until it is dropped.
pub(crate) struct Turn {
    queue: Arc<Queue>,
    epoch: u64,
}

impl Turn {
    /// When it began, counted in troubles.
    pub(crate) fn epoch(&self) -> u64 {
        self.epoch
    }

    /// The server answered, and not that it has too much to do.
    pub(crate) fn answered(&self) {
        let limit = self.queue.settings.max_in_flight;
        let mut state = self.queue.state();
        let full = f64::from(self.queue.settings.retry_budget);
        state.budget = (state.budget + EARNED_BY_REPLY).min(full);
        if self.epoch != state.epoch {
            return;
        }
        state.is_back();
        if state.opens_at.is_some() {
            state.allowed = state.allowed.saturating_mul(2).clamp(1, limit);
            if state.allowed == limit {
                state.opens_at = None;
            }
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut state = self.queue.state();
        state.in_flight -= 1;
        self.queue.wake_next(state);
    }
}

#[cfg(test)]
mod tests;
