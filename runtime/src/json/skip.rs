//! Passing over a value: checked, but without taking anything from it.

mod fast;

use super::number;
use super::parser::{NotJson, Parser};

/// Passes over a value, checking that it is JSON. However deep it is, nothing is called recursively.
pub(super) fn value(parser: &mut Parser<'_>) -> Result<(), NotJson> {
    match fast::value(parser.bytes(), parser.at) {
        Some(end) => {
            parser.at = end;
            Ok(())
        }
        None => slowly(parser),
    }
}

/// Passes over an object, which begins here, checking that it is JSON: where its property of this name begins. Of several the last
/// one counts.
pub(super) fn object(parser: &mut Parser<'_>, name: &str) -> Result<Option<usize>, NotJson> {
    match fast::object(parser.bytes(), parser.at, name) {
        Some((end, found)) => {
            parser.at = end;
            Ok(found)
        }
        None => object_slowly(parser, name),
    }
}

#[cold]
fn object_slowly(parser: &mut Parser<'_>, name: &str) -> Result<Option<usize>, NotJson> {
    let mut found = None;
    let mut more = parser.enter(b'}')?;
    while more {
        let is_it = matches!(parser.name()?.text(), (text, true) if text == name);
        parser.peek();
        if is_it {
            found = Some(parser.at);
        }
        value(parser)?;
        more = parser.more_properties()?;
    }
    Ok(found)
}

/// For what is deep, and to find out where something isn't JSON.
#[cold]
fn slowly(parser: &mut Parser<'_>) -> Result<(), NotJson> {
    let mut around = Nesting::default();
    loop {
        match parser.peek() {
            b'"' => {
                parser.at += 1;
                parser.rest_of_string()?;
            }
            b'{' => {
                if parser.enter(b'}')? {
                    around.push(true);
                    parser.skip_name()?;
                    continue;
                }
            }
            b'[' => {
                if parser.enter(b']')? {
                    around.push(false);
                    continue;
                }
            }
            b'0'..=b'9' | b'-' => drop(number::pass(parser)?),
            b't' => parser.word("true")?,
            b'f' => parser.word("false")?,
            b'n' => parser.word("null")?,
            _ => return parser.fail_value(),
        }
        // After a value: the ends of all that it is the last of.
        loop {
            if around.depth == 0 {
                return Ok(());
            }
            if around.is_object() {
                if parser.more_properties()? {
                    parser.skip_name()?;
                    break;
                }
            } else if parser.more_elements()? {
                break;
            }
            around.pop();
        }
    }
}

/// Passes over a value that isn't JSON, from its beginning, if its brackets and quotes show where it ends. If they don't, what
/// is wrong stays what it was.
pub(super) fn balanced(parser: &mut Parser<'_>, start: usize) -> Result<(), NotJson> {
    let mut around = Nesting::default();
    parser.at = start;
    loop {
        match parser.peek() {
            b'"' => closed_string(parser)?,
            byte @ (b'{' | b'[') => {
                parser.at += 1;
                around.push(byte == b'{');
            }
            byte @ (b'}' | b']') if around.depth > 0 && around.is_object() == (byte == b'}') => {
                parser.at += 1;
                around.pop();
            }
            b'}' | b']' => return parser.fail_value(),
            0 if parser.at >= parser.bytes().len() => return parser.fail_value(),
            b',' if around.depth == 0 => return parser.fail_value(),
            _ => {
                parser.at += 1;
                while around.depth == 0 && !is_border(parser.bytes().get(parser.at)) {
                    parser.at += 1;
                }
            }
        }
        if around.depth == 0 && parser.at > start {
            parser.back_to(parser.at);
            return Ok(());
        }
    }
}

fn is_border(byte: Option<&u8>) -> bool {
    matches!(byte, None | Some(b' ' | b'\n' | b'\r' | b'\t' | b',' | b'{' | b'}' | b'[' | b']' | b'"'))
}

/// Passes over a string, whatever is in it.
fn closed_string(parser: &mut Parser<'_>) -> Result<(), NotJson> {
    parser.at += 1;
    loop {
        match parser.bytes().get(parser.at) {
            Some(b'"') => {
                parser.at += 1;
                return Ok(());
            }
            Some(b'\\') => parser.at += 2,
            Some(_) => parser.at += 1,
            None => return parser.fail("EOF while parsing a string"),
        }
    }
}

/// The objects and arrays around a value, a bit for each.
#[derive(Default)]
struct Nesting {
    /// Of the innermost 64 at the most; the last bit is the innermost's.
    bits: u64,
    depth: usize,
    outer: Vec<u64>,
}

impl Nesting {
    fn is_object(&self) -> bool {
        self.bits & 1 != 0
    }

    fn push(&mut self, is_object: bool) {
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.outer.push(self.bits);
        }
        self.bits = self.bits << 1 | u64::from(is_object);
        self.depth += 1;
    }

    fn pop(&mut self) {
        self.bits >>= 1;
        self.depth -= 1;
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.bits = self.outer.pop().unwrap_or_default();
        }
    }
}
