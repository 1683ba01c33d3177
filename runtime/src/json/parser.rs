//! JSON text, taken value by value from front to back.

use super::unescape::unescape;
use super::words;
use std::borrow::Cow;

/// The byte order mark, which RFC 8259 (8.1) lets a parser ignore before a text.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// JSON without the byte order mark before it.
pub(crate) fn without_mark(json: &[u8]) -> &[u8] {
    json.strip_prefix(MARK).unwrap_or(json)
}

/// The deepest nesting that is taken in: as serde_json has it.
pub(super) const DEEPEST: usize = 127;

/// The text isn't JSON here; the parser knows what is wrong.
pub(super) struct NotJson;

/// A place in a JSON text. White space before a value is passed over.
pub(super) struct Parser<'a> {
    text: &'a str,
    pub(super) at: usize,
    fault: Option<Fault>,
}

/// The first place at which a text isn't JSON.
#[derive(Clone, Copy)]
struct Fault {
    what: &'static str,
    at: usize,
}

/// What is between a string's quotes.
#[derive(Clone, Copy)]
pub(super) struct Quoted<'a> {
    pub(super) inner: &'a str,
    has_escapes: bool,
}

impl<'a> Quoted<'a> {
    /// The text, and whether all surrogates in it are in pairs.
    #[inline]
    pub(super) fn text(self) -> (Cow<'a, str>, bool) {
        if self.has_escapes { self.unescaped() } else { (Cow::Borrowed(self.inner), true) }
    }

    #[inline(never)]
    fn unescaped(self) -> (Cow<'a, str>, bool) {
        let mut text = String::with_capacity(self.inner.len());
        // The escapes were checked when the string was passed over.
        let whole = unescape(self.inner, &mut text).unwrap_or(false);
        (Cow::Owned(text), whole)
    }
}

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, at: 0, fault: None }
    }

    /// The same text from another place on.
    pub(super) fn again_from(&self, at: usize) -> Self {
        Self { text: self.text, at, fault: None }
    }

    pub(super) fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// The text from here on.
    #[inline]
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes().get(self.at..).unwrap_or_default()
    }

    /// The text between two places, which are at the borders of tokens.
    pub(super) fn between(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// The next byte that isn't white space; 0 at the end.
    #[inline]
    pub(super) fn peek(&mut self) -> u8 {
        match self.bytes().get(self.at) {
            Some(byte) if *byte > b' ' => *byte,
            _ => self.peek_after_space(),
        }
    }

    #[inline(never)]
    fn peek_after_space(&mut self) -> u8 {
        loop {
            match self.bytes().get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(other) => return *other,
                None => return 0,
            }
        }
    }

    /// Passes over a byte, if it is the next one.
    #[inline]
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == byte;
        self.at += usize::from(is_next);
        is_next
    }

    /// Passes over a text, if it is next, without white space before it.
    #[inline]
    pub(super) fn take_text(&mut self, text: &str) -> bool {
        let is_next = self.bytes().get(self.at..).is_some_and(|rest| rest.starts_with(text.as_bytes()));
        if is_next {
            self.at += text.len();
        }
        is_next
    }

    /// Notes what is wrong at the present place; only the first time counts.
    #[cold]
    pub(super) fn fail<T>(&mut self, what: &'static str) -> Result<T, NotJson> {
        self.fault.get_or_insert(Fault { what, at: self.at });
        Err(NotJson)
    }

    /// The same where it may just be that the text ends.
    #[cold]
    pub(super) fn fail_within<T>(&mut self, end: &'static str, what: &'static str) -> Result<T, NotJson> {
        let is_end = self.at >= self.text.len();
        self.fail(if is_end { end } else { what })
    }

    /// No value begins here.
    #[cold]
    pub(super) fn fail_value<T>(&mut self) -> Result<T, NotJson> {
        self.fail_within("EOF while parsing a value", "expected value")
    }

    /// Goes on elsewhere after something that turned out not to be JSON.
    pub(super) fn back_to(&mut self, at: usize) {
        self.at = at;
        self.fault = None;
    }

    /// What is wrong with the text, and where.
    pub(super) fn fault(&self) -> (&'static str, usize) {
        let fault = self.fault.unwrap_or(Fault { what: "unexpected value", at: self.at });
        (fault.what, fault.at)
    }

    /// Checks that nothing follows.
    pub(super) fn end(&mut self) -> Result<(), NotJson> {
        self.peek();
        if self.at < self.text.len() { self.fail("trailing characters") } else { Ok(()) }
    }

    /// Passes over the rest of `null`, `true` or `false`.
    #[inline]
    pub(super) fn word(&mut self, word: &'static str) -> Result<(), NotJson> {
        if self.take_text(word) { Ok(()) } else { self.fail_word(word) }
    }

    #[cold]
    fn fail_word(&mut self, word: &'static str) -> Result<(), NotJson> {
        let expected = word.bytes().zip(self.bytes().iter().skip(self.at));
        self.at += expected.take_while(|(expected, byte)| expected == *byte).count();
        self.fail_within("EOF while parsing a value", "expected ident")
    }

    /// Takes a string, at its quote.
    #[inline]
    pub(super) fn string(&mut self) -> Result<Quoted<'a>, NotJson> {
        let start = self.at + 1;
        let end = words::plain_end(self.bytes(), start);
        if self.bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Quoted { inner: self.between(start, end), has_escapes: false });
        }
        self.at = end;
        self.rest_of_string()?;
        Ok(Quoted { inner: self.between(start, self.at - 1), has_escapes: true })
    }

    /// Passes over the rest of a string, from some place within it on.
    #[inline(never)]
    pub(super) fn rest_of_string(&mut self) -> Result<(), NotJson> {
        loop {
            self.at = words::plain_end(self.bytes(), self.at);
            match self.bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.escape()?,
                _ => {
                    const CONTROL: &str = "control character (\\u0000-\\u001F) found while parsing a string";
                    return self.fail_within("EOF while parsing a string", CONTROL);
                }
            }
        }
    }

    fn escape(&mut self) -> Result<(), NotJson> {
        let rest = &self.bytes()[self.at + 1..];
        let length = match rest.first() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 2,
            Some(b'u') if rest.len() > 4 && rest[1..5].iter().all(u8::is_ascii_hexdigit) => 6,
            Some(b'u') if rest.len() < 5 => {
                self.at = self.text.len();
                return self.fail("EOF while parsing a string");
            }
            other => {
                self.at += 1;
                return self.fail(if other.is_some() {
                    "invalid escape"
                } else {
                    "EOF while parsing a string"
                });
            }
        };
        self.at += length;
        Ok(())
    }

    /// Takes the name of a property, and the colon after it.
    #[inline]
    pub(super) fn name(&mut self) -> Result<Quoted<'a>, NotJson> {
        if self.peek() != b'"' {
            return self.fail_name();
        }
        let name = self.string()?;
        if self.take(b':') {
            Ok(name)
        } else {
            self.fail_within("EOF while parsing an object", "expected `:`")
        }
    }

    /// Passes over the name of a property, and the colon after it.
    pub(super) fn skip_name(&mut self) -> Result<(), NotJson> {
        self.name().map(|_| ())
    }

    #[cold]
    fn fail_name<T>(&mut self) -> Result<T, NotJson> {
        let is_trailing = self.bytes().get(self.at) == Some(&b'}');
        let what = if is_trailing { "trailing comma" } else { "key must be a string" };
        self.fail_within("EOF while parsing an object", what)
    }

    /// After an element: whether there is another one.
    #[inline]
    pub(super) fn more_elements(&mut self) -> Result<bool, NotJson> {
        match self.peek() {
            b',' => {
                self.at += 1;
                if self.peek() == b']' { self.fail("trailing comma") } else { Ok(true) }
            }
            b']' => {
                self.at += 1;
                Ok(false)
            }
            _ => self.fail_within("EOF while parsing a list", "expected `,` or `]`"),
        }
    }

    /// After a property: whether there is another one.
    #[inline]
    pub(super) fn more_properties(&mut self) -> Result<bool, NotJson> {
        match self.peek() {
            b',' => {
                self.at += 1;
                Ok(true)
            }
            b'}' => {
                self.at += 1;
                Ok(false)
            }
            _ => self.fail_within("EOF while parsing an object", "expected `,` or `}`"),
        }
    }

    /// Enters an array or an object, at its bracket: whether it holds anything.
    #[inline]
    pub(super) fn enter(&mut self, close: u8) -> Result<bool, NotJson> {
        self.at += 1;
        match self.peek() {
            0 if self.at >= self.text.len() => self.fail(match close {
                b']' => "EOF while parsing a list",
                _ => "EOF while parsing an object",
            }),
            byte if byte == close => {
                self.at += 1;
                Ok(false)
            }
            _ => Ok(true),
        }
    }
}
