//! The jobs that wait behind one gate, and what is known of the limit.

use std::time::Duration;

use super::gate::Gate;
use super::waiters::{Place, Waiters};

use crate::platform::Instant;

/// A server that names a time of zero, and yet refuses, is asked again after this time at the earliest.
const SHORTEST_PAUSE: Duration = Duration::from_millis(100);
/// How long a pause gets by growing alone.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// More of them make no pause longer.
const MOST_REFUSALS: u32 = 16;

/// A gate, the jobs that wait behind it, and what is known of the limit.
pub(super) struct Lane {
    pub(super) gate: Gate,
    pub(super) waiting: Waiters,
    /// The number of the first turn that the gate counts.
    first_turn: u64,
    /// How often in a row the server refused a request.
    refusals: u32,
    /// How many turns there were when the server began to limit the whole scope, unless it has ended.
    pub(super) limited_since: Option<u64>,
    /// How many turns there were when a request was sent that isn't in a narrower, limited scope, and got a response:
    /// the last such.
    pub(super) witnessed: u64,
}

impl Lane {
    pub(super) fn new(max_in_flight: usize, first_turn: u64) -> Self {
        Self {
            gate: Gate::new(max_in_flight),
            waiting: Waiters::default(),
            first_turn,
            refusals: 0,
            limited_since: None,
            witnessed: 0,
        }
    }

    /// The first job of a class that may go, given the first ticket of those that keep their order.
    pub(super) fn first(&self, background: bool, in_order: Option<u64>) -> Option<Place> {
        let ordered = self.waiting.first(background, true).filter(|place| in_order == Some(place.ticket));
        self.waiting.first(background, false).into_iter().chain(ordered).min_by_key(|place| place.ticket)
    }

    /// A request that was sent in this turn has ended.
    pub(super) fn leave(&mut self, turn: u64) {
        if turn >= self.first_turn {
            self.gate.leave();
        }
    }

    /// The server responded to a request that was sent in this turn.
    pub(super) fn answered(&mut self, turn: u64) {
        if self.gate.is_news(turn) {
            self.refusals = 0;
            if self.gate.open() {
                self.limited_since = None;
            }
        }
    }

    /// The server refused a request that was sent in this turn.
    pub(super) fn refused(&mut self, turn: u64) {
        self.refusals = self.refusals_before(turn) + 1;
    }

    /// How often in a row the server refused a request before one that was sent in this turn. Those in flight together
    /// count as one.
    pub(super) fn refusals_before(&self, turn: u64) -> u32 {
        if self.gate.is_news(turn) {
            self.refusals.min(MOST_REFUSALS)
        } else {
            self.refusals.saturating_sub(1)
        }
    }

    /// Whether nobody has used the lane for so long.
    pub(super) fn is_idle(&self, now: Instant, time: Duration) -> bool {
        self.waiting.is_empty() && self.gate.is_idle(now, time)
    }
}

/// How long to wait after a refusal that came after so many others: as long as the server says, or else an interval
/// that doubles with each.
pub(super) fn pause(refusals: u32, asked: Option<Duration>, interval: Duration) -> Duration {
    let grown = |first: Duration| first.saturating_mul(1 << refusals).min(LONGEST_PAUSE.max(first));
    // What the server says may be too short again and again.
    asked.map_or_else(|| grown(interval.max(SHORTEST_PAUSE)), |asked| asked.max(grown(SHORTEST_PAUSE)))
}
