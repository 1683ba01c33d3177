//! All lanes of a queue: one for the connection, and one for each scope that the server limits.

use std::iter;
use std::time::Duration;

use super::gate::Opens;
use super::lane::{Lane, pause};
use super::scope::Scope;
use super::sorted::Sorted;
use super::waiters::{Place, Waiting};

use crate::platform::Instant;

/// When an operation is limited in so many rooms, with no response for another room since, it waits in all rooms; when
/// so many operations are limited, the connection waits. With fewer, the server may well count some operations together
/// and others not: Synapse does so for sending, redacting, and setting state.
const WIDENS_AT: usize = 4;
/// How long a lane is kept that nobody uses.
const KEPT: Duration = Duration::from_secs(60);

pub(super) struct Lanes {
    max_in_flight: usize,
    /// Turns given so far.
    turns: u64,
    /// The lane of all jobs that aren't in a narrower one.
    connection: Lane,
    limited: Sorted<Scope, Lane>,
}

/// The first job that waits in the foreground, and the first in the background.
type Firsts = [Option<Place>; 2];

impl Lanes {
    pub(super) fn new(max_in_flight: usize) -> Self {
        let connection = Lane::new(max_in_flight, 0);
        Self { max_in_flight, turns: 0, connection, limited: Sorted::default() }
    }

    pub(super) fn in_flight(&self) -> usize {
        self.connection.gate.in_flight()
    }

    pub(super) fn waiting(&self) -> usize {
        let limited: usize = self.limited.iter().map(|(_, lane)| lane.waiting.len()).sum();
        self.connection.waiting.len() + limited
    }

    /// How many scopes have a lane of their own.
    #[cfg(test)]
    pub(super) fn lanes(&self) -> usize {
        self.limited.len()
    }

    pub(super) fn all(&mut self) -> impl Iterator<Item = &mut Waiting> {
        let lanes = iter::once(&mut self.connection).chain(self.limited.values_mut());
        lanes.flat_map(|lane| lane.waiting.values_mut())
    }

    /// Those whom nothing but the connection keeps from trying, once a request of this scope has ended.
    pub(super) fn all_ready(&mut self, ended: Scope, now: Instant) -> impl Iterator<Item = &mut Waiting> {
        let is_free = |scope: Scope| match self.limited.get(scope).map(|lane| lane.gate.opens(now)) {
            None | Some(Opens::Now) => true,
            Some(Opens::At(_)) => false,
            Some(Opens::Later) => ended.is_in(scope),
        };
        let ready: Vec<_> = self.limited.iter().map(|(scope, _)| scope.and_wider().all(is_free)).collect();
        let limited = self.limited.values_mut().zip(ready).filter(|(_, is_ready)| *is_ready);
        let lanes = iter::once(&mut self.connection).chain(limited.map(|(lane, _)| lane));
        lanes.flat_map(|lane| lane.waiting.values_mut())
    }

    pub(super) fn get(&self, place: Place) -> Option<&Waiting> {
        self.lane(self.home(place.scope))?.waiting.get(&place)
    }

    pub(super) fn get_mut(&mut self, place: Place) -> Option<&mut Waiting> {
        self.lane_mut(self.home(place.scope))?.waiting.get_mut(&place)
    }

    pub(super) fn insert(&mut self, place: Place, waiting: Waiting) {
        if let Some(lane) = self.lane_mut(self.home(place.scope)) {
            lane.waiting.insert(place, waiting);
        }
    }

    pub(super) fn remove(&mut self, place: Place) -> Option<Waiting> {
        self.lane_mut(self.home(place.scope))?.waiting.remove(&place)
    }

    /// Who may go first, and when: now, or at the earliest moment. Nobody, if that depends on requests in flight.
    pub(super) fn first(&self, now: Instant, in_order: Option<u64>) -> Option<(Opens, Firsts)> {
        let mut first = (Opens::Later, [None; 2]);
        for (scope, lane) in iter::once((Scope::CONNECTION, &self.connection)).chain(self.limited.iter()) {
            let firsts = [false, true].map(|background| lane.first(background, in_order));
            let opens = self.opens(scope, now);
            if opens > first.0 || firsts == [None; 2] {
                continue;
            }
            if opens < first.0 {
                first = (opens, [None; 2]);
            }
            for (first, other) in first.1.iter_mut().zip(firsts) {
                *first = first.take().into_iter().chain(other).min_by_key(|place| place.ticket);
            }
        }
        (first.0 != Opens::Later).then_some(first)
    }

    /// A request is sent. Returns the number of its turn.
    pub(super) fn enter(&mut self, scope: Scope) -> u64 {
        self.around(scope, &mut |lane| lane.gate.enter());
        self.turns += 1;
        self.turns - 1
    }

    /// A request has ended.
    pub(super) fn leave(&mut self, scope: Scope, turn: u64) {
        self.around(scope, &mut |lane| lane.leave(turn));
    }

    /// The server responded. Returns whether that says something about the connection as it is now.
    pub(super) fn answered(&mut self, scope: Scope, turn: u64) -> bool {
        let mut is_outside = true;
        self.around(scope, &mut |lane| {
            if is_outside {
                lane.witnessed = lane.witnessed.max(turn + 1);
            }
            is_outside &= lane.limited_since.is_none();
            lane.answered(turn);
        });
        self.connection.gate.is_news(turn)
    }

    /// The server is unreachable: nothing is sent for a while. Returns whether that was news.
    pub(super) fn outage(&mut self, turn: u64, wait: Duration) -> bool {
        let is_news = self.connection.gate.is_news(turn);
        if is_news {
            self.connection.gate.close(Instant::now(), wait, self.turns);
        }
        is_news
    }

    /// How long a scope waits if the server refuses a request.
    pub(super) fn pause(
        &self,
        scope: Scope,
        turn: u64,
        asked: Option<Duration>,
        interval: Duration,
    ) -> Duration {
        let refusals = self.lane(scope).map_or(0, |lane| lane.refusals_before(turn));
        pause(refusals, asked, interval)
    }

    /// The server refused a request for being one too many.
    pub(super) fn limited(&mut self, scope: Scope, turn: u64, pause: Duration) {
        let (now, turns) = (Instant::now(), self.turns);
        self.limited.retain(|lane| !lane.is_idle(now, KEPT));
        self.open_lanes(scope);
        let Some(lane) = self.lane_mut(scope) else { return };
        lane.refused(turn);
        lane.gate.close(now, pause, turns);
        if lane.limited_since.is_none() {
            lane.limited_since = Some(turns);
            self.widen(scope, now, pause);
        }
    }

    /// Has wider scopes wait, too, when too much of them does.
    fn widen(&mut self, scope: Scope, now: Instant, pause: Duration) {
        let turns = self.turns;
        for wider in scope.and_wider().skip(1) {
            let is_limited = self.limited_parts(wider) >= WIDENS_AT;
            if let Some(lane) = self.lane_mut(wider).filter(|_| is_limited) {
                lane.gate.close(now, pause, turns);
                lane.limited_since.get_or_insert(turns);
            }
        }
    }

    /// How much of a scope is limited: rooms of an operation, operations of the connection. What became so before a
    /// response to a request for another part doesn't count: that is limited for itself.
    fn limited_parts(&self, scope: Scope) -> usize {
        let witnessed = self.lane(scope).map_or(0, |lane| lane.witnessed);
        let limited = self.limited.iter().filter(|(_, lane)| lane.limited_since >= Some(witnessed));
        let parts: Vec<_> = limited.filter_map(|(limited, _)| limited.part_of(scope)).collect();
        // In order, as lanes are.
        parts.chunk_by(|one, other| one == other).count()
    }

    /// Gives a scope a lane of its own, and each wider one.
    fn open_lanes(&mut self, scope: Scope) {
        let scopes: Vec<_> = scope.and_wider().collect();
        for scope in scopes.into_iter().rev() {
            if self.lane(scope).is_some() {
                continue;
            }
            let mut lane = Lane::new(self.max_in_flight, self.turns);
            if let Some(wider) = self.lane_mut(self.home(scope)) {
                lane.waiting = wider.waiting.take(scope);
            }
            self.limited.insert(scope, lane);
        }
    }

    /// Where jobs of this scope wait: in the narrowest lane that there is.
    fn home(&self, scope: Scope) -> Scope {
        let mut scopes = scope.and_wider();
        scopes.find(|scope| self.limited.contains(*scope)).unwrap_or(Scope::CONNECTION)
    }

    /// Whether nobody waits, and the gates of all lanes around a scope let a request through whatever the time is.
    pub(super) fn are_free(&self, scope: Scope) -> bool {
        let mut around = scope.and_wider().filter_map(|scope| self.lane(scope));
        self.waiting() == 0 && around.all(|lane| lane.gate.has_room())
    }

    /// When the gates of all lanes around a scope let a request through.
    fn opens(&self, scope: Scope, now: Instant) -> Opens {
        let gates = scope.and_wider().filter_map(|scope| Some(self.lane(scope)?.gate.opens(now)));
        gates.max().unwrap_or(Opens::Now)
    }

    /// Does something to each lane around a scope, from narrow to wide.
    fn around(&mut self, scope: Scope, action: &mut dyn FnMut(&mut Lane)) {
        for scope in scope.and_wider() {
            if let Some(lane) = self.lane_mut(scope) {
                action(lane);
            }
        }
    }

    fn lane(&self, scope: Scope) -> Option<&Lane> {
        match scope {
            Scope::CONNECTION => Some(&self.connection),
            _ => self.limited.get(scope),
        }
    }

    fn lane_mut(&mut self, scope: Scope) -> Option<&mut Lane> {
        match scope {
            Scope::CONNECTION => Some(&mut self.connection),
            _ => self.limited.get_mut(scope),
        }
    }
}
