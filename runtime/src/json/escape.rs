//! Which texts stand in JSON as they are.

/// Whether a text has no character that has to be escaped. To find out is most of what writing it costs.
// Loops by hand, since tables ask at compile time.
pub(super) const fn is_plain(text: &[u8]) -> bool {
    let (eights, rest) = text.as_chunks();
    let mut index = 0;
    while index < eights.len() {
        if one_needs_escape(eights[index]) {
            return false;
        }
        index += 1;
    }
    if let Some(last) = text.last_chunk() {
        return !one_needs_escape(*last);
    }
    index = 0;
    while index < rest.len() {
        if needs_escape(rest[index]) {
            return false;
        }
        index += 1;
    }
    true
}

/// Whether a character, by its first byte in UTF-8, has to be escaped.
const fn needs_escape(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// Whether one of eight bytes does.
const fn one_needs_escape(eight: [u8; 8]) -> bool {
    const ONES: u64 = u64::MAX / 255;
    const HIGHS: u64 = ONES << 7;
    /// Has high bits if a byte is below the limit: such a byte, and none that has its own high bit, borrows from it.
    const fn below(eight: u64, limit: u8) -> u64 {
        eight.wrapping_sub(ONES * limit as u64) & !eight
    }
    let eight = u64::from_le_bytes(eight);
    let quotes = eight ^ (ONES * b'"' as u64);
    let backslashes = eight ^ (ONES * b'\\' as u64);
    (below(eight, b' ') | below(quotes, 1) | below(backslashes, 1)) & HIGHS != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_counts_wherever_it_stands() {
        for byte in 0..=255 {
            for length in 1..=24 {
                for at in 0..length {
                    for other in [b' ', b'!', b'#', b'[', b']', 0x7f, 0x80, 0xff] {
                        let mut text = vec![other; length];
                        text[at] = byte;
                        assert_eq!(is_plain(&text), !needs_escape(byte), "{text:?}");
                    }
                }
            }
        }
        assert!(is_plain(b""));
    }
}
