//! Looking at text eight bytes at a time.

const ONES: u64 = u64::MAX / 255;
const HIGHS: u64 = ONES << 7;

/// Has the high bit of each byte that is below the limit, which is at most 128; above the first of them, of others perhaps.
fn below(eight: u64, limit: u8) -> u64 {
    eight.wrapping_sub(ONES * limit as u64) & !eight
}

/// The high bits of bytes that can't stand in a JSON string as they are: control characters, quotes and backslashes.
/// Only the lowest of them is sure to be one.
#[inline]
pub(super) fn special(eight: [u8; 8]) -> u64 {
    let eight = u64::from_le_bytes(eight);
    // With its second bit turned, a quote is 0x20, a space is more, and a control character still less.
    let turned = eight ^ (ONES * 2);
    let backslashes = eight ^ (ONES * b'\\' as u64);
    (below(turned, b'"' - 1) | below(backslashes, 1)) & HIGHS
}

/// Whether a character, by its first byte in UTF-8, can't.
pub(super) fn is_special(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// Whether a text can stand in a JSON string as it is. To find out is most of what writing it costs.
pub(super) fn is_plain(text: &[u8]) -> bool {
    let (eights, rest) = text.as_chunks();
    let mut index = 0;
    while index < eights.len() {
        if special(eights[index]) != 0 {
            return false;
        }
        index += 1;
    }
    if let Some(last) = text.last_chunk() {
        return special(*last) == 0;
    }
    index = 0;
    while index < rest.len() {
        if is_special(rest[index]) {
            return false;
        }
        index += 1;
    }
    true
}

/// Where the first such byte is, from a place on; the text's length if there is none.
#[inline]
pub(super) fn plain_end(text: &[u8], mut at: usize) -> usize {
    while let Some(Ok(eight)) = text.get(at..at + 8).map(TryInto::try_into) {
        let special = special(eight);
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    slow_end(text, at)
}

#[inline(never)]
fn slow_end(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| is_special(*byte)).unwrap_or(rest.len())
}

/// Where digits end that begin at a place.
#[inline]
pub(super) fn digits_end(text: &[u8], mut at: usize) -> usize {
    while let Some(eight) = text.get(at..).and_then(<[u8]>::first_chunk) {
        let others = not_digits(*eight);
        if others != 0 {
            return at + others.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let rest = text.get(at..).unwrap_or_default();
    at + rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len())
}

/// The number that eight digits are, if there are so many at a place.
#[inline]
pub(super) fn eight_digits(text: &[u8], at: usize) -> Option<u64> {
    let eight = *text.get(at..)?.first_chunk()?;
    if not_digits(eight) != 0 {
        return None;
    }
    // Neighbours become numbers of two digits, then of four, then of eight. The first digit is lowest, and counts most.
    let ones = u64::from_le_bytes(eight) & (ONES * 0x0f);
    let pairs = (ones * 10 + (ones >> 8)) & 0x00ff_00ff_00ff_00ff;
    let fours = (pairs * 100 + (pairs >> 16)) & 0x0000_ffff_0000_ffff;
    Some((fours * 10_000 + (fours >> 32)) & 0xffff_ffff)
}

/// The high bits of bytes that aren't digits. Only the lowest of them is sure to be one.
#[inline]
const fn not_digits(eight: [u8; 8]) -> u64 {
    // Digits become 0 to 9, all others more.
    let eight = u64::from_le_bytes(eight) ^ (ONES * b'0' as u64);
    (eight.wrapping_add(ONES * (128 - 10)) | eight) & HIGHS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_special_byte_is_found_wherever_it_stands() {
        for byte in 0..=255 {
            for length in 1..=24 {
                for at in 0..length {
                    for other in [b' ', b'!', b'#', b'[', b']', b'^', 0x7f, 0x80, 0xa2, 0xff] {
                        let mut text = vec![other; length];
                        text[at] = byte;
                        let expected = if is_special(byte) { at } else { length };
                        assert_eq!(plain_end(&text, 0), expected, "{text:?}");
                        assert_eq!(is_plain(&text), expected == length, "{text:?}");
                    }
                }
            }
        }
        assert_eq!(plain_end(b"\"\"", 1), 1);
        assert!(is_plain(b""));
        assert_eq!(plain_end(b"", 0), 0);
        assert_eq!(plain_end(b"", 3), 3);
    }

    #[test]
    fn digits_end_wherever_the_first_other_byte_stands() {
        for byte in 0..=255 {
            for length in 1..=20 {
                for at in 0..length {
                    for (digit, after) in [(b'0', b'9'), (b'9', b'a'), (b'5', 0xff)] {
                        let mut text = vec![digit; length];
                        text[at..].fill(after);
                        text[at] = byte;
                        let expected = text.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(length);
                        assert_eq!(digits_end(&text, 0), expected, "{text:?}");
                    }
                }
            }
        }
        assert_eq!(digits_end(b"1", 1), 1);
        assert_eq!(digits_end(b"", 3), 3);
    }

    #[test]
    fn eight_digits_are_the_number_that_they_say() {
        for number in [0, 7, 12_345_678, 99_999_999, 10_000_000, 90_000_001] {
            assert_eq!(eight_digits(format!("-{number:08}.").as_bytes(), 1), Some(number));
        }
        assert_eq!(eight_digits(b"1234567", 0), None);
        for at in 0..8 {
            for other in [b'/', b':', b'.', 0, 0xff] {
                let mut text = *b"12345678";
                text[at] = other;
                assert_eq!(eight_digits(&text, 0), None);
            }
        }
    }

    /// What is above the first in a word doesn't matter, and what is below the last isn't missed.
    #[test]
    fn the_first_of_many_is_found() {
        for first in 0..=255 {
            for second in 0..=255 {
                let text = [b'a', first, second, b'"', b'a', first, second, 0];
                assert_eq!(
                    Some(plain_end(&text, 0)),
                    text.iter().position(|byte| is_special(*byte)),
                    "{text:?}"
                );
            }
        }
    }
}
