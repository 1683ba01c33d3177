//! Which integers Matrix allows.

use memchr::memchr2;

/// The largest integer that Matrix allows, and with a minus the smallest: those that a double holds exactly.
const LARGEST: u64 = (1 << 53) - 1;

pub(crate) fn is_safe(value: i64) -> bool {
    value.unsigned_abs() <= LARGEST
}

/// So many digits the smallest of the unsafe integers has.
const LONG: usize = 16;

/// Whether all integers in JSON text are safe. The text is known to be JSON.
pub(super) fn are_safe(json: &[u8]) -> bool {
    !has_long_run(json) || are_all_safe(json)
}

/// Whether there are many digits in a row, in a string perhaps. One of them has to be at a multiple of their number, which
/// spares looking at most of the text.
fn has_long_run(json: &[u8]) -> bool {
    let is_digit = |byte: &&u8| byte.is_ascii_digit();
    (0..json.len()).step_by(LONG).any(|at| {
        let (before, after) = json.split_at(at);
        let following = after.iter().take_while(is_digit).count();
        following > 0 && before.iter().rev().take_while(is_digit).count() + following >= LONG
    })
}

fn are_all_safe(json: &[u8]) -> bool {
    let mut rest = json;
    while let Some((first, after)) = rest.split_first() {
        rest = match first {
            b'"' => after_string(after),
            b'-' | b'0'..=b'9' => {
                let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
                let end = rest.iter().position(|byte| !is_part(byte)).unwrap_or(rest.len());
                if !is_safe_number(&rest[..end]) {
                    return false;
                }
                &rest[end..]
            }
            _ => after,
        };
    }
    true
}

/// What is after the quote that ends a string.
fn after_string(mut rest: &[u8]) -> &[u8] {
    while let Some(at) = memchr2(b'"', b'\\', rest) {
        if rest[at] == b'"' {
            return &rest[at + 1..];
        }
        rest = rest.get(at + 2..).unwrap_or_default();
    }
    &[]
}

fn is_safe_number(number: &[u8]) -> bool {
    let digits = number.strip_prefix(b"-").unwrap_or(number);
    // Floats are another matter.
    if digits.len() < LONG || digits.iter().any(|byte| !byte.is_ascii_digit()) {
        return true;
    }
    let value = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse::<u64>().ok());
    value.is_some_and(|value| value <= LARGEST)
}
