//! The jobs that wait in a lane, in the order in which they go.

use std::collections::VecDeque;
use std::task::Waker;

use super::scope::Scope;
use crate::platform::Instant;

/// Where a job waits: within its lane in the order of turns in each class. Small, since thousands may wait.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) background: bool,
    pub(super) ordered: bool,
    pub(super) ticket: u64,
    pub(super) scope: Scope,
}

/// A job that waits.
pub(super) struct Waiting {
    pub(super) waker: Waker,
    pub(super) since: Instant,
    /// Whether the others rely on this one to go next, and so to wake the one after it.
    pub(super) called: bool,
    /// How many failures of others to reach the server this one sits out, without a response in between.
    pub(super) patience: u32,
    /// How many it has sat out.
    pub(super) outages: u32,
}

impl Waiting {
    pub(super) fn new(waker: Waker, since: Instant, patience: u32) -> Self {
        Self { waker, since, called: false, patience, outages: 0 }
    }

    /// Whether it doesn't sit out more failures.
    pub(super) fn is_impatient(&self) -> bool {
        self.outages >= self.patience
    }
}

/// The jobs that wait in a lane, by whether they are in the background and whether they keep their order. Each of the four
/// is sorted; jobs come at the end and go at the front, or nearly so, where that moves little. A `BTreeMap` would be
/// three times as much code.
#[derive(Default)]
pub(super) struct Waiters([VecDeque<(Place, Box<Waiting>)>; 4]);

fn class(background: bool, ordered: bool) -> usize {
    usize::from(background) * 2 + usize::from(ordered)
}

impl Place {
    fn class(&self) -> usize {
        class(self.background, self.ordered)
    }
}

impl Waiters {
    pub(super) fn len(&self) -> usize {
        self.0.iter().map(VecDeque::len).sum()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Who goes first of those of a kind.
    pub(super) fn first(&self, background: bool, ordered: bool) -> Option<Place> {
        self.0[class(background, ordered)].front().map(|(place, _)| *place)
    }

    /// Where a job is among those of its kind, or would be.
    fn find(&self, place: &Place) -> Result<usize, usize> {
        self.0[place.class()].binary_search_by_key(&place.ticket, |(place, _)| place.ticket)
    }

    pub(super) fn get(&self, place: &Place) -> Option<&Waiting> {
        let index = self.find(place).ok()?;
        Some(&self.0[place.class()][index].1)
    }

    pub(super) fn get_mut(&mut self, place: &Place) -> Option<&mut Waiting> {
        let index = self.find(place).ok()?;
        Some(&mut self.0[place.class()][index].1)
    }

    /// One more, who isn't there yet.
    pub(super) fn insert(&mut self, place: Place, waiting: Waiting) {
        let (Ok(index) | Err(index)) = self.find(&place);
        self.0[place.class()].insert(index, (place, Box::new(waiting)));
    }

    pub(super) fn remove(&mut self, place: &Place) -> Option<Waiting> {
        let index = self.find(place).ok()?;
        let all = &mut self.0[place.class()];
        let waiting = all.remove(index).map(|(_, waiting)| *waiting);
        shrink(all);
        waiting
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut Waiting> {
        self.0.iter_mut().flatten().map(|(_, waiting)| &mut **waiting)
    }

    /// Takes those out whose request is of this scope.
    pub(super) fn take(&mut self, scope: Scope) -> Self {
        let mut taken = Self::default();
        for (all, taken) in self.0.iter_mut().zip(&mut taken.0) {
            for (place, waiting) in std::mem::take(all) {
                let side = if place.scope.is_in(scope) { &mut *taken } else { &mut *all };
                side.push_back((place, waiting));
            }
        }
        taken
    }
}

/// Gives memory back where thousands have waited.
pub(super) fn shrink<T>(all: &mut VecDeque<T>) {
    if all.capacity() > 4 * all.len().max(16) {
        all.shrink_to(2 * all.len());
    }
}
