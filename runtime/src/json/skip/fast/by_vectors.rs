//! Strings by a map of 64 bytes at a time. The next place in a map doesn't depend on what was found before, so that the processor
//! looks for several at once.

use super::{Strings, after_escape};
use safe_arch::{
    bitor_m128i, bitxor_m128i, cmp_eq_mask_i8_m128i, load_unaligned_m128i, min_u8_m128i, move_mask_i8_m128i,
    set_splat_i8_m128i,
};

/// The bytes that a map is of.
const BLOCK: usize = 64;

pub(super) struct ByVectors<'t> {
    text: &'t [u8],
    /// Where the block begins.
    block: usize,
    /// The quotes, backslashes and control characters in it, a bit for each byte.
    special: u64,
}

impl<'t> Strings<'t> for ByVectors<'t> {
    #[inline]
    fn new(text: &'t [u8], at: usize) -> Self {
        Self { text, block: at, special: map(text, at) }
    }

    #[inline]
    fn pass(&mut self, at: usize) -> Option<usize> {
        let end = self.next(at + 1);
        if self.text.get(end) == Some(&b'"') { Some(end + 1) } else { self.escaped(end) }
    }
}

impl ByVectors<'_> {
    /// The first special byte from a place on, which is never before the block; beyond the text if there is none.
    #[inline]
    fn next(&mut self, at: usize) -> usize {
        let offset = at - self.block;
        let mut special = if offset < BLOCK {
            self.special >> offset << offset
        } else {
            self.go_to(at);
            self.special
        };
        while special == 0 {
            let next = self.block + BLOCK;
            if next >= self.text.len() {
                return self.text.len();
            }
            self.go_to(next);
            special = self.special;
        }
        self.block + special.trailing_zeros() as usize
    }

    /// Makes the block one that begins at this place.
    #[inline]
    fn go_to(&mut self, at: usize) {
        self.block = at;
        self.special = map(self.text, at);
    }

    /// Passes over the rest of a string, from the first byte on that isn't plain.
    #[inline(never)]
    fn escaped(&mut self, mut at: usize) -> Option<usize> {
        while self.text.get(at) != Some(&b'"') {
            at = self.next(after_escape(self.text, at)?);
        }
        Some(at + 1)
    }
}

/// The special bytes in a block that begins at a place, or in what there is of it.
#[inline]
fn map(text: &[u8], at: usize) -> u64 {
    match text.get(at..at + BLOCK).and_then(<[u8]>::first_chunk) {
        Some(block) => special(block),
        None => special_at_end(text, at),
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
    // With its second bit turned, a quote is 0x20, a control character less, and a space more.
    let turned = bitxor_m128i(bytes, set_splat_i8_m128i(0x02));
    let is_quote_or_control = cmp_eq_mask_i8_m128i(min_u8_m128i(turned, set_splat_i8_m128i(0x20)), turned);
    let is_backslash = cmp_eq_mask_i8_m128i(bytes, set_splat_i8_m128i(b'\\' as i8));
    let special = bitor_m128i(is_quote_or_control, is_backslash);
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
