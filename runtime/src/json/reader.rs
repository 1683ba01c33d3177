//! The reader: fills any slot from JSON in one pass, and goes on past whatever doesn't fit.

use super::budget::{Budget, TOO_COSTLY};
use super::custom::Source;
use super::number::{self, Number};
use super::parser::{DEEPEST, NotJson, Parser, without_mark};
use super::path::Path;
use super::warning::{Problem, Report, UnknownProperty, Warnings};
use super::{JsonValue, Kind, RawJson, ReadError, Slot, container, record, skip, tree};
use bytes::Bytes;
use std::borrow::Cow;
use std::cell::OnceCell;
use std::sync::Arc;

/// Reads a whole document into a place, leaving it half filled in case of an error.
pub(super) fn read_into(slot: Slot<'_>, text: Input<'_>) -> Result<Warnings, ReadError> {
    let budget = Budget::for_body(text.end - text.start);
    read_with(slot, text, Report::default(), budget).map(|report| report.warnings)
}

/// The same where what it takes up in memory isn't limited: the caller has it there anyway.
pub(super) fn read_at_any_cost(slot: Slot<'_>, body: &Bytes) -> Result<Warnings, ReadError> {
    read_with(slot, body.into(), Report::default(), Budget::unlimited()).map(|report| report.warnings)
}

/// The properties that a place has no room for, by where they are.
pub(super) fn unknown_in(slot: Slot<'_>, body: &Bytes) -> Vec<UnknownProperty> {
    let report = Report { unknown: Some(Vec::new()), ..Report::default() };
    let report = read_with(slot, body.into(), report, Budget::for_body(body.len()));
    report.ok().and_then(|report| report.unknown).unwrap_or_default()
}

fn read_with(
    slot: Slot<'_>,
    mut input: Input<'_>,
    report: Report,
    budget: Budget,
) -> Result<Report, ReadError> {
    let parser = Parser::new(input.take_text()?);
    let mut reader =
        Reader { parser, input, report, budget, form: None, has_other_constant: false, depth: 0 };
    let got = reader.document(slot).map_err(|stop| match stop {
        Stop::NotJson => not_json(&reader.parser),
        Stop::TooCostly => TOO_COSTLY,
    })?;
    match got {
        Got::Good => Ok(reader.report),
        _ => Err(ReadError::problems_of(reader.report.errors)),
    }
}

/// Checks that a text is one JSON value.
pub(super) fn scan(text: &Bytes) -> Result<RawJson, ReadError> {
    let mut input = Input::from(text);
    let mut parser = Parser::new(input.take_text()?);
    parser.peek();
    let start = parser.at;
    let end = whole(&mut parser, |parser| skip::value(parser).map(|()| parser.at))?;
    Ok(input.share(start, end))
}

/// Takes a document, after which there is nothing more.
pub(super) fn whole<'a, T>(
    parser: &mut Parser<'a>,
    take: impl FnOnce(&mut Parser<'a>) -> Result<T, NotJson>,
) -> Result<T, ReadError> {
    let taken = take(parser).and_then(|taken| parser.end().map(|()| taken));
    taken.map_err(|NotJson| not_json(parser))
}

fn not_json(parser: &Parser<'_>) -> ReadError {
    let (what, at) = parser.fault();
    ReadError::not_json(what, parser.bytes(), at)
}

/// What is read: a part of a buffer.
pub(super) struct Input<'a> {
    buffer: Buffer<'a>,
    start: usize,
    end: usize,
}

/// The buffer of what is read, which raw values share.
enum Buffer<'a> {
    /// Shared when there is the first raw value.
    Body(&'a Bytes, OnceCell<Arc<Bytes>>),
    Shared(&'a Arc<Bytes>),
}

impl<'a> From<&'a Bytes> for Input<'a> {
    fn from(body: &'a Bytes) -> Self {
        Self { buffer: Buffer::Body(body, OnceCell::new()), start: 0, end: body.len() }
    }
}

impl<'a> From<&'a RawJson> for Input<'a> {
    fn from(json: &'a RawJson) -> Self {
        static NULL: Bytes = Bytes::from_static(b"null");
        match json.place() {
            Some((buffer, place)) => {
                Self { buffer: Buffer::Shared(buffer), start: place.start, end: place.end }
            }
            None => Self::from(&NULL),
        }
    }
}

impl<'a> Input<'a> {
    /// The text, without a byte order mark before it; from now on, places are counted from there.
    pub(super) fn take_text(&mut self) -> Result<&'a str, ReadError> {
        let buffer = match self.buffer {
            Buffer::Body(body, _) => body,
            Buffer::Shared(buffer) => buffer.as_ref(),
        };
        let text = without_mark(buffer.get(self.start..self.end).unwrap_or_default());
        self.start = self.end - text.len();
        // The standard library's check takes a tenth of a large response's time, if it isn't all ASCII.
        simdutf8::compat::from_utf8(text).map_err(|error| ReadError::not_utf8(text, error.valid_up_to()))
    }

    /// A part of the text, sharing its buffer.
    #[inline]
    pub(super) fn share(&self, start: usize, end: usize) -> RawJson {
        let buffer = match &self.buffer {
            Buffer::Body(body, shared) => shared.get_or_init(|| Arc::new((*body).clone())),
            Buffer::Shared(buffer) => buffer,
        };
        RawJson::part(buffer, self.start + start, self.start + end)
    }
}

/// What a value is read by.
pub(super) struct Reader<'a> {
    pub(super) parser: Parser<'a>,
    input: Input<'a>,
    pub(super) report: Report,
    pub(super) budget: Budget,
    /// How deep the value is that is tried as one form of a union: there, a missing list tells that it is another form.
    pub(super) form: Option<usize>,
    /// Whether an object had a property that always has the same value with another one.
    pub(super) has_other_constant: bool,
    depth: usize,
}

/// Why reading ends.
pub(super) enum Stop {
    NotJson,
    TooCostly,
}

impl From<NotJson> for Stop {
    fn from(_: NotJson) -> Self {
        Self::NotJson
    }
}

/// What became of a value. But for `Good`, the place has to be reset by its holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Got {
    Good,
    /// `null`, in a place that may be.
    None,
    /// `null`, in a place that may not be; not reported yet.
    Null,
    /// Unusable, and reported.
    Bad,
}

impl Reader<'_> {
    fn document(&mut self, mut slot: Slot<'_>) -> Result<Got, Stop> {
        let got = self.fill(&mut slot, &Path::TOP)?;
        self.parser.end()?;
        Ok(self.settle(slot, got, &Path::TOP))
    }

    /// What `null` comes to where nobody else decides.
    pub(super) fn settle(&mut self, slot: Slot<'_>, got: Got, path: &Path<'_>) -> Got {
        match got {
            Got::Good | Got::Bad => got,
            Got::None => {
                slot.reset();
                Got::Good
            }
            Got::Null => self.bad(path, Problem::Expected(slot.expectation())),
        }
    }

    #[cold]
    pub(super) fn bad(&mut self, path: &Path<'_>, problem: Problem) -> Got {
        self.report.bad(path, problem);
        Got::Bad
    }

    /// Fills a place with the next value, whatever it is.
    // By reference: a slot that is moved just after it was made costs a stalled load.
    pub(super) fn fill(&mut self, slot: &mut Slot<'_>, path: &Path<'_>) -> Result<Got, Stop> {
        let byte = self.parser.peek();
        match slot {
            Slot::String(place) if byte == b'"' => {
                let text = self.string(path)?;
                **place = text.into_owned();
            }
            Slot::Text(place) if byte == b'"' => {
                let text = self.string(path)?;
                place.set(&text);
            }
            Slot::Bool(place) if matches!(byte, b't' | b'f') => {
                **place = byte == b't';
                self.parser.word(if byte == b't' { "true" } else { "false" })?;
            }
            Slot::I64(_) | Slot::U64(_) | Slot::F64(_) if matches!(byte, b'-' | b'0'..=b'9') => {
                return self.numeral(slot, path);
            }
            Slot::Optional(place) if byte == b'n' => {
                let mut slot = place.start();
                if !matches!(&slot, Slot::Custom(place) if place.fits(Kind::Null)) {
                    self.parser.word("null")?;
                    return Ok(Got::None);
                }
                return self.fill(&mut slot, path);
            }
            Slot::Optional(place) => return self.fill(&mut place.start(), path),
            Slot::Record(record) if byte == b'{' => {
                return self.within(path, |reader| record::fill(*record, reader, path));
            }
            Slot::List(list) if byte == b'[' => {
                return self.within(path, |reader| container::fill_list(*list, reader, path));
            }
            Slot::Map(map) if byte == b'{' => {
                return self.within(path, |reader| container::fill_map(*map, reader, path));
            }
            Slot::Object(object) if byte == b'{' => {
                return self.within(path, |reader| container::fill_map(*object, reader, path));
            }
            Slot::Raw(place) => return self.raw(place, path),
            Slot::Any(place) => return self.tree(place, path),
            Slot::Custom(place) if byte != b'n' || place.fits(Kind::Null) => {
                return Source::new(self, path).read(*place);
            }
            _ => return self.misfit(slot, byte, path),
        }
        Ok(Got::Good)
    }

    /// Keeps the next value as it is.
    #[inline]
    pub(super) fn raw(&mut self, place: &mut RawJson, path: &Path<'_>) -> Result<Got, Stop> {
        self.parser.peek();
        let start = self.parser.at;
        if !self.pass_over(path)? {
            return Ok(Got::Bad);
        }
        *place = self.share(start, self.parser.at);
        Ok(Got::Good)
    }

    /// A value of another kind than its place.
    #[cold]
    fn misfit(&mut self, slot: &mut Slot<'_>, byte: u8, path: &Path<'_>) -> Result<Got, Stop> {
        if byte == b'n' {
            self.parser.word("null")?;
            return Ok(Got::Null);
        }
        if byte == b'"' && matches!(slot, Slot::I64(_) | Slot::U64(_)) {
            return self.quoted(slot, path);
        }
        Ok(if self.pass_over(path)? {
            self.bad(path, Problem::Expected(slot.expectation()))
        } else {
            Got::Bad
        })
    }

    /// An integer in a string, as power levels of older rooms are.
    fn quoted(&mut self, slot: &mut Slot<'_>, path: &Path<'_>) -> Result<Got, Stop> {
        let start = self.parser.at;
        let integer = self.parser.string().ok().and_then(|text| text.text().0.trim().parse().ok());
        let Some(integer) = integer else {
            self.parser.back_to(start);
            let passed = self.pass_over(path)?;
            return Ok(if passed { self.bad(path, Problem::Expected(slot.expectation())) } else { Got::Bad });
        };
        self.report.note(path, Problem::Quoted);
        let integer: i64 = integer;
        let number = u64::try_from(integer).map_or(Number::I64(integer), Number::U64);
        Ok(self.number(slot, number, path))
    }

    /// Passes over a value that nobody takes apart now. If it isn't JSON inside, but its end can be found and its
    /// holder can do without it, it alone is lost: that is reported, and the result is false.
    #[inline]
    pub(super) fn pass_over(&mut self, path: &Path<'_>) -> Result<bool, Stop> {
        let start = self.parser.at;
        match skip::value(&mut self.parser) {
            Ok(()) => Ok(true),
            Err(NotJson) => self.pass_over_broken(start, path),
        }
    }

    #[cold]
    fn pass_over_broken(&mut self, start: usize, path: &Path<'_>) -> Result<bool, Stop> {
        if path.absorber().is_none() {
            return Err(Stop::NotJson);
        }
        skip::balanced(&mut self.parser, start)?;
        self.bad(path, Problem::NotJson);
        Ok(false)
    }

    /// Fills a blank place from the value that begins at a place in the text.
    pub(super) fn fill_again(
        &mut self,
        start: usize,
        mut slot: Slot<'_>,
        path: &Path<'_>,
        form: Option<usize>,
    ) -> Result<Got, Stop> {
        self.parser.at = start;
        let around = (self.form, self.depth);
        (self.form, self.depth) = (form, path.depth());
        let got = self.fill(&mut slot, path);
        (self.form, self.depth) = around;
        Ok(self.settle(slot, got?, path))
    }

    /// A part of the text, sharing its buffer.
    pub(super) fn share(&self, start: usize, end: usize) -> RawJson {
        self.input.share(start, end)
    }

    /// Goes one level deeper, if it isn't too deep: then the value alone is lost.
    #[inline]
    fn within(
        &mut self,
        path: &Path<'_>,
        fill: impl FnOnce(&mut Self) -> Result<Got, Stop>,
    ) -> Result<Got, Stop> {
        if self.depth == DEEPEST {
            return self.too_deep(path);
        }
        self.depth += 1;
        let got = fill(self)?;
        self.depth -= 1;
        Ok(got)
    }

    #[cold]
    fn too_deep(&mut self, path: &Path<'_>) -> Result<Got, Stop> {
        if self.pass_over(path)? {
            self.bad(path, Problem::Unreadable);
        }
        Ok(Got::Bad)
    }

    #[inline]
    fn string(&mut self, path: &Path<'_>) -> Result<Cow<'_, str>, NotJson> {
        let (text, whole) = self.parser.string()?.text();
        if !whole {
            self.report.note(path, Problem::Surrogate);
        }
        Ok(text)
    }

    // Most numbers in Matrix are times and counts.
    #[inline(never)]
    fn numeral(&mut self, slot: &mut Slot<'_>, path: &Path<'_>) -> Result<Got, Stop> {
        let start = self.parser.at;
        match (number::natural(&mut self.parser), &mut *slot) {
            (Some(value), Slot::U64(place)) => **place = value,
            (Some(value), Slot::I64(place)) if value <= i64::MAX as u64 => **place = value as i64,
            _ => {
                self.parser.at = start;
                let number = number::number(&mut self.parser)?;
                return Ok(self.number(slot, number, path));
            }
        }
        Ok(Got::Good)
    }

    fn number(&mut self, slot: &mut Slot<'_>, number: Number, path: &Path<'_>) -> Got {
        match (slot, number) {
            (Slot::U64(place), Number::U64(value)) => **place = value,
            (Slot::I64(place), Number::I64(value)) => **place = value,
            (Slot::F64(place), Number::U64(value)) => **place = value as f64,
            (Slot::F64(place), Number::I64(value)) => **place = value as f64,
            (Slot::F64(place), Number::F64(value)) if value.is_finite() => **place = value,
            (Slot::I64(place), Number::U64(value)) if i64::try_from(value).is_ok() => **place = value as i64,
            (Slot::U64(place), Number::I64(_)) => {
                **place = 0;
                self.report.note(path, Problem::Negative);
            }
            (Slot::F64(_), _) => return self.bad(path, Problem::Unreadable),
            (_, Number::F64(value)) if value.is_infinite() => return self.bad(path, Problem::Unreadable),
            (slot, Number::F64(value)) if value.fract() == 0.0 => return self.integral(slot, value, path),
            (_, Number::F64(_)) => return self.bad(path, Problem::Expected("an integer")),
            _ => return self.bad(path, Problem::OutOfRange),
        }
        Got::Good
    }

    /// An integer that is written as a float, or has more than 64 bits.
    #[inline(never)]
    fn integral(&mut self, slot: &mut Slot<'_>, value: f64, path: &Path<'_>) -> Got {
        // Exact: a float without a fraction, cast to 128 bits, is itself or far out of range.
        let value = value as i128;
        match (i64::try_from(value), u64::try_from(value)) {
            (Ok(0), _) => self.number(slot, Number::U64(0), path),
            (Ok(value), Err(_)) => self.number(slot, Number::I64(value), path),
            (_, Ok(value)) => self.number(slot, Number::U64(value), path),
            _ => self.bad(path, Problem::OutOfRange),
        }
    }

    fn tree(&mut self, place: &mut JsonValue, path: &Path<'_>) -> Result<Got, Stop> {
        let start = self.parser.at;
        match tree::build(&mut self.parser, DEEPEST - self.depth.min(DEEPEST)) {
            Ok(tree) => {
                if !tree.is_whole {
                    self.report.note(path, Problem::Surrogate);
                }
                *place = tree.value;
                Ok(Got::Good)
            }
            Err(_) => {
                self.parser.back_to(start);
                if self.pass_over(path)? {
                    self.bad(path, Problem::Unreadable);
                }
                Ok(Got::Bad)
            }
        }
    }
}
