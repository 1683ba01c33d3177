//! Answers in the order in which a test says them.

use std::time::Duration;

/// The answers of one operation: each is given once, or as often as is said, and the last one for ever.
pub(crate) struct Steps<A>(Vec<Step<A>>);

/// An answer, and how it is given.
pub(crate) struct Step<A> {
    answer: A,
    pub(crate) delay: Duration,
    /// How often (default: once, or without end if it is the last).
    pub(crate) times: Option<usize>,
    used: usize,
}

impl<A> Default for Steps<A> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<A: Clone> Steps<A> {
    /// Adds an answer after those that are there; gives its place among them.
    pub(crate) fn add(&mut self, answer: A) -> usize {
        self.0.push(Step { answer, delay: Duration::ZERO, times: None, used: 0 });
        self.0.len() - 1
    }

    pub(crate) fn adjust(&mut self, index: usize, adjust: impl FnOnce(&mut Step<A>)) {
        self.0.get_mut(index).map(adjust);
    }

    /// Counts a request; how long its answer takes, and what it is. None if the answers are used up.
    pub(crate) fn next(&mut self) -> Option<(Duration, A)> {
        let last = self.0.len().checked_sub(1)?;
        let is_left = |(index, step): &(usize, &mut Step<A>)| match step.times {
            Some(times) => step.used < times,
            None => *index == last || step.used == 0,
        };
        let (_, step) = self.0.iter_mut().enumerate().find(is_left)?;
        step.used += 1;
        Some((step.delay, step.answer.clone()))
    }
}
