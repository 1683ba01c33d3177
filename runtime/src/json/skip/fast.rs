//! Passing over a value with nothing in memory but the text: what most of a large response is.

#[cfg(target_arch = "x86_64")]
mod by_vectors;
#[cfg(any(test, not(target_arch = "x86_64")))]
mod by_words;

#[cfg(target_arch = "x86_64")]
use by_vectors::ByVectors as Best;
#[cfg(not(target_arch = "x86_64"))]
use by_words::ByWords as Best;

use crate::json::words;

/// A way to pass over strings.
trait Strings<'t> {
    /// For a value that begins at a place.
    fn new(text: &'t [u8], at: usize) -> Self;
    /// After a string, which begins here with its quote. Places only grow.
    fn pass(&mut self, at: usize) -> Option<usize>;
}

/// Where a value ends, if it is JSON and not too deep for this. Nothing is said of what is wrong with it.
pub(super) fn value(text: &[u8], at: usize) -> Option<usize> {
    pass(text, at, &mut Best::new(text, at))
}

/// Where an object ends, which begins here, and where its property of this name begins: of several, the last. None if it isn't
/// JSON, is too deep for this, or has a name with an escape in it, which might be this one.
pub(super) fn object(text: &[u8], at: usize, wanted: &str) -> Option<(usize, Option<usize>)> {
    let mut strings = Best::new(text, at);
    let mut found = None;
    let mut at = at + 1;
    if peek(text, &mut at) == b'}' {
        return Some((at + 1, None));
    }
    loop {
        let start = next(text, at, b'"')? + 1;
        let end = strings.pass(start - 1)?;
        let name = &text[start..end - 1];
        at = next(text, end, b':')? + 1;
        if name == wanted.as_bytes() {
            peek(text, &mut at);
            found = Some(at);
        } else if name.len() > wanted.len() && name.contains(&b'\\') {
            return None;
        }
        at = pass(text, at, &mut strings)?;
        match peek(text, &mut at) {
            b',' => at += 1,
            b'}' => return Some((at + 1, found)),
            _ => return None,
        }
    }
}

// Each step begins where the last one ended, which is what takes time: the place is a value of its own, kept in a register.
#[inline]
fn pass<'t>(text: &'t [u8], mut at: usize, strings: &mut impl Strings<'t>) -> Option<usize> {
    let mut around = Nesting::TOP;
    loop {
        // Most values are strings, and stand without white space.
        let byte = if text.get(at) == Some(&b'"') { b'"' } else { peek(text, &mut at) };
        match byte {
            b'"' => at = strings.pass(at)?,
            b'{' => {
                at += 1;
                if peek(text, &mut at) != b'}' {
                    around = around.within(true)?;
                    at = name(text, at, strings)?;
                    continue;
                }
                at += 1;
            }
            b'[' => {
                at += 1;
                if peek(text, &mut at) != b']' {
                    around = around.within(false)?;
                    continue;
                }
                at += 1;
            }
            b'0'..=b'9' | b'-' => at = number(text, at)?,
            b't' => at = word(text, at, b"true")?,
            b'f' => at = word(text, at, b"false")?,
            b'n' => at = word(text, at, b"null")?,
            _ => return None,
        }
        // After a value: the ends of all that it is the last of.
        loop {
            if around == Nesting::TOP {
                return Some(at);
            }
            let is_object = around.0 & 1 != 0;
            let byte = peek(text, &mut at);
            at += 1;
            if byte == b',' {
                if is_object {
                    at = name(text, at, strings)?;
                }
                break;
            }
            if byte != if is_object { b'}' } else { b']' } {
                return None;
            }
            around = Nesting(around.0 >> 1);
        }
    }
}

/// The brackets around a value, the innermost one last: a bit for each, which is set for objects. The highest bit that is set
/// stands before them.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Nesting(u64);

impl Nesting {
    const TOP: Self = Self(1);

    #[inline]
    fn within(self, is_object: bool) -> Option<Self> {
        (self.0.leading_zeros() > 0).then_some(Self(self.0 << 1 | u64::from(is_object)))
    }
}

/// The next byte that isn't white space; 0 at the end.
#[inline]
fn peek(text: &[u8], at: &mut usize) -> u8 {
    match text.get(*at) {
        Some(byte) if *byte > b' ' => *byte,
        _ => {
            *at = after_space(text, *at);
            text.get(*at).copied().unwrap_or(0)
        }
    }
}

#[inline(never)]
fn after_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}

/// Where a byte is, if it is the next one.
#[inline]
fn next(text: &[u8], mut at: usize, byte: u8) -> Option<usize> {
    (text.get(at) == Some(&byte) || peek(text, &mut at) == byte).then_some(at)
}

/// After a name, which is next, and its colon.
#[inline]
fn name<'t>(text: &'t [u8], at: usize, strings: &mut impl Strings<'t>) -> Option<usize> {
    let at = strings.pass(next(text, at, b'"')?)?;
    next(text, at, b':').map(|colon| colon + 1)
}

/// After an escape, which begins here.
#[inline(never)]
fn after_escape(text: &[u8], at: usize) -> Option<usize> {
    match text.get(at..)? {
        [b'\\', b'u', digits @ ..] => {
            let digits: &[u8; 4] = digits.first_chunk()?;
            digits.iter().all(u8::is_ascii_hexdigit).then_some(at + 6)
        }
        [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', ..] => Some(at + 2),
        _ => None,
    }
}

#[inline]
fn word(text: &[u8], at: usize, word: &[u8]) -> Option<usize> {
    text[at..].starts_with(word).then_some(at + word.len())
}

/// After a number, which begins here.
#[inline]
fn number(text: &[u8], at: usize) -> Option<usize> {
    let start = at + usize::from(text[at] == b'-');
    let end = words::digits_end(text, start);
    if end == start || (text[start] == b'0' && end > start + 1) {
        return None;
    }
    match text.get(end) {
        Some(b'.' | b'e' | b'E') => after_fraction(text, end),
        _ => Some(end),
    }
}

#[inline(never)]
fn after_fraction(text: &[u8], mut at: usize) -> Option<usize> {
    let some_digits = |start: usize| Some(words::digits_end(text, start)).filter(|end| *end > start);
    if text.get(at) == Some(&b'.') {
        at = some_digits(at + 1)?;
    }
    match text.get(at..) {
        Some([b'e' | b'E', b'+' | b'-', ..]) => some_digits(at + 2),
        Some([b'e' | b'E', ..]) => some_digits(at + 1),
        _ => Some(at),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use by_words::ByWords;

    /// Both ways, wherever the text is cut.
    #[test]
    fn vectors_and_words_agree() {
        let texts = [
            r#"{"a":"","bcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz":[1,-2.5e3,true]}"#,
            "[ \"a\"\n, \"b\\\\\" ,\r\n{\t\"\\\"\" : \"\\u00e9\\ud83d\" }, \"\\\\\\\"\",\"é😀\" ]",
            "{\"a\u{1f}\":1}",
            r#"["a\x"]"#,
        ];
        for text in texts {
            for space in 0..70 {
                let text = [vec![b' '; space], text.as_bytes().to_vec(), vec![b' '; 70 - space]].concat();
                for end in 0..=text.len() {
                    let cut = &text[..end];
                    let expected = pass(cut, 0, &mut ByWords::new(cut, 0));
                    assert_eq!(value(cut, 0), expected, "{}", cut.escape_ascii());
                    let json = serde_json::from_slice::<serde::de::IgnoredAny>(cut).is_ok();
                    assert_eq!(expected.is_some(), json, "{}", cut.escape_ascii());
                }
            }
        }
    }
}
