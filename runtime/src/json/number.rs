//! Numbers.

use super::integer::is_safe;
use super::parser::{NotJson, Parser};
use super::words;

/// A number as it is in the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number {
    /// An integer that isn't negative.
    U64(u64),
    /// A negative integer.
    I64(i64),
    /// Any other; infinite if no double is near it.
    F64(f64),
}

/// So many digits fit into 64 bits, whatever they are.
const SURE: usize = 19;

/// Takes a number, at its first character.
#[inline]
pub(super) fn number(parser: &mut Parser<'_>) -> Result<Number, NotJson> {
    let start = parser.at;
    match natural(parser) {
        Some(value) => Ok(Number::U64(value)),
        None => other(parser, start, parser.bytes().get(start) == Some(&b'-')),
    }
}

/// Takes a number that has nothing but digits, and not too many; the place is left somewhere if it has not.
#[inline]
pub(super) fn natural(parser: &mut Parser<'_>) -> Option<u64> {
    let start = parser.at;
    let mut value: u64 = 0;
    while let Some(eight) = words::eight_digits(parser.bytes(), parser.at) {
        value = value.wrapping_mul(100_000_000).wrapping_add(eight);
        parser.at += 8;
    }
    while let Some(byte @ b'0'..=b'9') = parser.bytes().get(parser.at) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(byte - b'0'));
        parser.at += 1;
    }
    let count = parser.at - start;
    let has_more = matches!(parser.bytes().get(parser.at), Some(b'.' | b'e' | b'E'));
    let is_plain = !has_more && (1..=SURE).contains(&count) && (count == 1 || parser.bytes()[start] != b'0');
    is_plain.then_some(value)
}

/// Numbers that are negative, long, have a fraction or an exponent, or are none.
#[inline(never)]
fn other(parser: &mut Parser<'_>, start: usize, is_negative: bool) -> Result<Number, NotJson> {
    parser.at = start;
    let is_integer = pass(parser)?;
    let text = parser.between(start, parser.at);
    // Zero with a sign is a float: as an integer it would lose it.
    if is_integer && text != "-0" {
        let integer =
            if is_negative { text.parse().ok().map(Number::I64) } else { text.parse().ok().map(Number::U64) };
        if let Some(integer) = integer {
            return Ok(integer);
        }
    }
    Ok(Number::F64(text.parse().unwrap_or(f64::INFINITY)))
}

/// A number without a fraction as the integer that it is, if that may be sent: servers refuse floats in events, whatever
/// their value is.
pub(super) fn whole(value: f64) -> Option<i64> {
    let integer = value as i64;
    (integer as f64 == value && is_safe(integer)).then_some(integer)
}

/// Passes over a number, and says whether it has neither fraction nor exponent.
pub(super) fn pass(parser: &mut Parser<'_>) -> Result<bool, NotJson> {
    take(parser, b"-");
    match parser.bytes().get(parser.at) {
        Some(b'0') => {
            parser.at += 1;
            if matches!(parser.bytes().get(parser.at), Some(b'0'..=b'9')) {
                return parser.fail("invalid number");
            }
        }
        _ => digits(parser)?,
    }
    let mut is_integer = true;
    if take(parser, b".") {
        digits(parser)?;
        is_integer = false;
    }
    if take(parser, b"eE") {
        take(parser, b"+-");
        digits(parser)?;
        is_integer = false;
    }
    Ok(is_integer)
}

/// Whether a text is a number, and nothing else.
pub(super) fn is_number(text: &str) -> bool {
    let mut parser = Parser::new(text);
    pass(&mut parser).is_ok() && parser.at == text.len()
}

fn take(parser: &mut Parser<'_>, any: &[u8]) -> bool {
    let is_next = parser.bytes().get(parser.at).is_some_and(|byte| any.contains(byte));
    parser.at += usize::from(is_next);
    is_next
}

/// Passes over digits, of which there has to be one.
fn digits(parser: &mut Parser<'_>) -> Result<(), NotJson> {
    let rest = parser.bytes().get(parser.at..).unwrap_or_default();
    let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
    parser.at += count;
    if count == 0 { parser.fail_within("EOF while parsing a value", "invalid number") } else { Ok(()) }
}
