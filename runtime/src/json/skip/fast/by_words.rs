//! Strings, eight bytes at a time.

use super::{Strings, after_escape};
use crate::json::words;

pub(super) struct ByWords<'t>(&'t [u8]);

impl<'t> Strings<'t> for ByWords<'t> {
    fn new(text: &'t [u8], _: usize) -> Self {
        Self(text)
    }

    #[inline]
    fn pass(&mut self, at: usize) -> Option<usize> {
        let end = words::plain_end(self.0, at + 1);
        if self.0.get(end) == Some(&b'"') { Some(end + 1) } else { escaped(self.0, end) }
    }
}

/// The same from the first byte on that isn't plain.
#[inline(never)]
fn escaped(text: &[u8], mut at: usize) -> Option<usize> {
    while text.get(at) != Some(&b'"') {
        at = words::plain_end(text, after_escape(text, at)?);
    }
    Some(at + 1)
}
