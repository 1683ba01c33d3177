//! Strings by a map of 64 bytes at a time. The next place in a map doesn't depend on what was found before, so that the processor
//! looks for several at once.

use super::{Strings, after_escape};
use safe_arch::{
    bitor_m128i, cmp_eq_mask_i8_m128i, load_unaligned_m128i, min_u8_m128i, move_mask_i8_m128i,
    set_splat_i8_m128i,
};

/// The bytes that a map is of.
const BLOCK: usize = 64;

pub(super) struct ByVectors<'t> {
    text: &'t [u8],
    /// Where the block begins.
    block: usize,
    /// The quotes, backslashes and control characters in it that are still to come, a bit for each byte.
    special: u64,
}

impl<'t> Strings<'t> for ByVectors<'t> {
    #[inline]
    fn new(text: &'t [u8], at: usize) -> Self {
        let mut strings = Self { text, block: at, special: 0 };
        strings.map();
        strings
    }

    #[inline]
    fn pass(&mut self, at: usize) -> Option<usize> {
        // The quote is the next one, unless there were control characters before it, which are white space there.
        if self.next() != at {
            self.go_to(at + 1);
        }
        let end = self.next();
        if self.text.get(end) == Some(&b'"') { Some(end + 1) } else { self.escaped(end) }
    }
}

impl ByVectors<'_> {
    #[inline]
    fn map(&mut self) {
        let block = self.text.get(self.block..self.block + BLOCK);
        self.special = match block.and_then(<[u8]>::first_chunk) {
            Some(block) => special(block),
            None => special_at_end(self.text, self.block),
        };
    }

    /// Takes the next special byte; beyond the text if there is none.
    #[inline]
    fn next(&mut self) -> usize {
        while self.special == 0 {
            if self.block >= self.text.len() {
                return self.text.len();
            }
            self.block += BLOCK;
            self.map();
        }
        let at = self.block + self.special.trailing_zeros() as usize;
        self.special &= self.special - 1;
        at
    }

    /// Makes the next special byte one at this place or after it.
    fn go_to(&mut self, at: usize) {
        if at < self.block || at >= self.block + BLOCK {
            self.block = at;
        }
        self.map();
        self.special &= u64::MAX << (at - self.block);
    }

    /// Passes over the rest of a string, from the first byte on that isn't plain.
    #[inline(never)]
    fn escaped(&mut self, mut at: usize) -> Option<usize> {
        while self.text.get(at) != Some(&b'"') {
            let next = after_escape(self.text, at)?;
            self.go_to(next);
            at = self.next();
        }
        Some(at + 1)
    }
}

/// The special bytes in a block, the first one's bit lowest.
#[inline]
fn special(block: &[u8; BLOCK]) -> u64 {
    let (quarters, _) = block.as_chunks::<16>();
    let mut special = 0;
    for (index, quarter) in quarters.iter().enumerate() {
        special |= u64::from(special_of_16(quarter)) << (16 * index);
    }
    special
}

#[inline]
fn special_of_16(bytes: &[u8; 16]) -> u16 {
    let bytes = load_unaligned_m128i(bytes);
    let is = |byte: u8| cmp_eq_mask_i8_m128i(bytes, set_splat_i8_m128i(byte as i8));
    let is_control = cmp_eq_mask_i8_m128i(min_u8_m128i(bytes, set_splat_i8_m128i(0x1f)), bytes);
    let special = bitor_m128i(bitor_m128i(is(b'"'), is(b'\\')), is_control);
    // The 16 bits are the lower half.
    move_mask_i8_m128i(special) as u16
}

/// The same for the last bytes of a text.
#[inline(never)]
fn special_at_end(text: &[u8], start: usize) -> u64 {
    let rest = text.get(start..).unwrap_or_default();
    let rest = &rest[..rest.len().min(BLOCK)];
    let mut block = [b' '; BLOCK];
    block[..rest.len()].copy_from_slice(rest);
    special(&block)
}
