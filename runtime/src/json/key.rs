//! Names of properties as they stand in JSON, compared eight bytes at a time.

/// How many bytes are compared at a time.
const STEP: usize = 8;

/// A name between quotes, and the colon after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Key {
    text: &'static str,
    /// The first bytes after the quote, the first one lowest.
    head: u64,
    /// Of the head, the bytes that belong to the key.
    mask: u64,
    /// The last bytes, if there are more than in the head.
    tail: u64,
}

impl Key {
    /// Of the text of a name between quotes, and a colon.
    // Compilers run this for each property of each type, slowly: few steps, and no calls where they can be done without.
    pub(super) const fn new(text: &'static str) -> Self {
        let (mut head, mut mask, mut tail) = (0, 0, 0);
        match text.as_bytes() {
            [_, a, b, c, d, e, f, g, h, ..] => {
                head = u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]);
                mask = u64::MAX;
            }
            [_, short @ ..] => {
                let mut rest = short;
                while let [before @ .., last] = rest {
                    head = (head << 8) | *last as u64;
                    mask = (mask << 8) | 0xff;
                    rest = before;
                }
            }
            [] => {}
        }
        if let [_, .., a, b, c, d, e, f, g, h] = text.as_bytes() {
            tail = u64::from_le_bytes([*a, *b, *c, *d, *e, *f, *g, *h]);
        }
        Self { text, head, mask, tail }
    }

    /// Whether the name needs no escape in JSON. The text is that of the name's literal in a program: one that needs an
    /// escape there, as all do that need one in JSON, is longer than the name.
    pub(super) const fn is_plain(&self, name: &str) -> bool {
        self.text.len() == name.len() + "\"\":".len()
    }

    pub(super) fn as_bytes(&self) -> &'static [u8] {
        self.text.as_bytes()
    }

    /// The first bytes of a text after its quote, if it has so many.
    #[inline]
    pub(super) fn head_of(text: &[u8]) -> Option<u64> {
        text.get(1..=STEP).and_then(<[u8]>::first_chunk).map(|head| u64::from_le_bytes(*head))
    }

    /// Whether a text begins with the key, after a quote. `head` is that of the text.
    #[inline]
    pub(super) fn begins(&self, text: &[u8], head: u64) -> bool {
        (head ^ self.head) & self.mask == 0 && (self.text.len() <= 1 + STEP || self.goes_on(text))
    }

    /// The same beyond the head.
    #[inline]
    fn goes_on(&self, text: &[u8]) -> bool {
        let length = self.text.len();
        let tail = text.get(..length).and_then(<[u8]>::last_chunk).map(|tail| u64::from_le_bytes(*tail));
        let has_middle = length > 1 + 2 * STEP;
        tail == Some(self.tail)
            && (!has_middle || text[1 + STEP..length - STEP] == self.as_bytes()[1 + STEP..length - STEP])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_begins_with_a_key_or_does_not() {
        let keys = [
            "\"\":",
            "\"a\":",
            "\"abcdef\":",
            "\"abcdefg\":",
            "\"abcdefghijklmn\":",
            "\"abcdefghijklmnopqrstu\":",
        ];
        for key in keys {
            for other in keys {
                for length in 0..other.len() {
                    let mut text = format!("{other}\"0123456789\"").into_bytes();
                    assert_eq!(begins(key, &text), key == other, "{key} {other}");
                    text[length] ^= 1;
                    assert!(length == 0 || !begins(key, &text), "{key} {other} {length}");
                }
            }
        }
    }

    fn begins(key: &'static str, text: &[u8]) -> bool {
        Key::head_of(text).is_some_and(|head| Key::new(key).begins(text, head))
    }
}
