//! How many requests may be in flight: of a connection, of an operation, or of an operation in one room.

use std::time::Duration;

use crate::platform::Instant;
use crate::protocol::deadline::after;

/// While a gate opens again, one more request is sent after this time, even without a response: the only one in flight
/// may be one that the server answers late on purpose.
const RECOVERY_STEP: Duration = Duration::from_secs(1);

/// When a gate lets the next request through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Opens {
    Now,
    At(Instant),
    /// When a request in flight has ended.
    Later,
}

/// Counts requests in flight. Once closed, it opens step by step: for one request, then for twice as many with each
/// response.
pub(super) struct Gate {
    in_flight: usize,
    allowed: usize,
    limit: usize,
    /// When one more than `allowed` may be sent; none while the gate is open.
    opens_at: Option<Instant>,
    /// Until when nothing may be sent, whichever request ends.
    closed_until: Option<Instant>,
    /// The number of the first turn since it was closed: earlier ones say nothing new.
    since: u64,
}

impl Gate {
    pub(super) fn new(limit: usize) -> Self {
        Self { in_flight: 0, allowed: limit, limit, opens_at: None, closed_until: None, since: 0 }
    }

    pub(super) fn in_flight(&self) -> usize {
        self.in_flight
    }

    /// Whether it lets a request through whatever the time is.
    pub(super) fn has_room(&self) -> bool {
        self.in_flight < self.allowed
    }

    pub(super) fn opens(&self, now: Instant) -> Opens {
        match self.opens_at {
            _ if self.has_room() => Opens::Now,
            Some(at) if self.in_flight < self.limit => {
                if at <= now {
                    Opens::Now
                } else {
                    Opens::At(at)
                }
            }
            _ => Opens::Later,
        }
    }

    /// One more request is sent.
    pub(super) fn enter(&mut self) {
        self.in_flight += 1;
        if self.in_flight > self.allowed {
            self.allowed = self.in_flight;
            self.opens_at = Some(Instant::now() + RECOVERY_STEP);
        }
    }

    /// A request has ended.
    pub(super) fn leave(&mut self) {
        self.in_flight -= 1;
    }

    /// Whether the result of a turn says something about the gate as it is now.
    pub(super) fn is_news(&self, turn: u64) -> bool {
        turn >= self.since
    }

    /// Lets nothing through for so long. `turns` is how many turns there were.
    pub(super) fn close(&mut self, now: Instant, wait: Duration, turns: u64) {
        // A shorter time doesn't end a longer one.
        self.closed_until = self.closed_until.max(Some(after(now, wait)));
        self.opens_at = self.closed_until;
        self.allowed = 0;
        self.since = turns;
    }

    /// Opens the gate one step. Returns whether that was the last.
    pub(super) fn open(&mut self) -> bool {
        if self.opens_at.is_none() {
            return false;
        }
        self.allowed = self.allowed.saturating_mul(2).clamp(1, self.limit);
        let is_open = self.allowed == self.limit;
        if is_open {
            self.opens_at = None;
        }
        is_open
    }

    /// Whether nothing is in flight, and it could have been used for so long.
    pub(super) fn is_idle(&self, now: Instant, time: Duration) -> bool {
        self.in_flight == 0 && self.opens_at.is_none_or(|at| after(at, time) <= now)
    }
}
