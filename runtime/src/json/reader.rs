//! The reader: one visitor that fills any slot, and goes on past whatever doesn't fit.

use super::budget::{Budget, TOO_COSTLY};
use super::custom::Source;
use super::path::Path;
use super::unescape::unescape;
use super::warning::{Problem, Report, UnknownProperty, Warnings};
use super::{Kind, RawJson, ReadError, Slot, container, record};
use bytes::Bytes;
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;

/// The deepest nesting that is taken in: serde_json's own limit, kept where each value gets a parser of its own.
const DEEPEST: usize = 128;

/// Reads a whole document into a place, leaving it half filled in case of an error.
///
/// Not generic: the parser is instantiated here, once.
pub(super) fn read_into(slot: Slot<'_>, body: &Bytes) -> Result<Warnings, ReadError> {
    read_with(slot, body, Report::default()).map(|report| report.warnings)
}

/// The properties that a place has no room for, by where they are.
pub(super) fn unknown_in(slot: Slot<'_>, body: &Bytes) -> Vec<UnknownProperty> {
    let report = Report { unknown: Some(Vec::new()), ..Report::default() };
    read_with(slot, body, report).ok().and_then(|report| report.unknown).unwrap_or_default()
}

fn read_with(slot: Slot<'_>, body: &Bytes, report: Report) -> Result<Report, ReadError> {
    let text = checked(body)?;
    let budget = Budget::for_body(body.len());
    let mut context = Context { base: Some(body), careful: false, form: None, report, budget };
    let got = read_text(slot, text, &mut context)?;
    if context.budget.is_exceeded() {
        return Err(TOO_COSTLY);
    }
    match got {
        Got::Good => Ok(context.report),
        _ => Err(ReadError::problems_of(context.report.errors)),
    }
}

/// Checks that a text is one JSON value.
pub(super) fn scan(text: &Bytes) -> Result<RawJson, ReadError> {
    let raw: &RawValue = serde_json::from_str(checked(text)?).map_err(|error| ReadError::not_json(&error))?;
    Ok(RawJson(text.slice_ref(raw.get().as_bytes())))
}

/// The text without a byte order mark before it, which RFC 8259 (8.1) lets a parser ignore.
pub(super) fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

fn checked(body: &Bytes) -> Result<&str, ReadError> {
    let body = without_mark(body);
    // The standard library's check takes a tenth of a large reply's time, if it isn't all ASCII.
    simdutf8::compat::from_utf8(body).map_err(|error| ReadError::not_utf8(body, error.valid_up_to()))
}

/// Fills a place from text: quickly, and if the parser trips over something, again with care.
fn read_text(mut slot: Slot<'_>, text: &str, context: &mut Context<'_>) -> Result<Got, ReadError> {
    let mut parser = serde_json::Deserializer::from_str(text);
    let fill = Fill::new(&mut slot, context, &Path::TOP);
    if let Ok(got) = fill.deserialize(&mut parser)
        && parser.end().is_ok()
    {
        return Ok(finish(slot, got, context, &Path::TOP));
    }
    if context.budget.is_exceeded() {
        return Err(TOO_COSTLY);
    }
    // A scan has no opinion on numbers, surrogates and nesting: what it refuses isn't JSON.
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| ReadError::not_json(&error))?;
    slot.again().reset();
    context.report = context.report.anew();
    context.budget = Budget::for_body(text.len());
    context.careful = true;
    Ok(fill_captured(slot, raw.get(), context, &Path::TOP))
}

/// Fills a place with care, from text that is known to be JSON.
pub(super) fn fill_captured(
    mut slot: Slot<'_>,
    text: &str,
    context: &mut Context<'_>,
    path: &Path<'_>,
) -> Got {
    let got = Fill::new(&mut slot, context, path).parse_captured(text);
    finish(slot, got, context, path)
}

pub(super) fn finish(slot: Slot<'_>, got: Got, context: &mut Context<'_>, path: &Path<'_>) -> Got {
    match got {
        Got::Good | Got::Bad => got,
        Got::None => {
            slot.reset();
            Got::Good
        }
        Got::Null => {
            let problem = Problem::Expected(slot.expectation());
            context.report.bad(path, problem);
            Got::Bad
        }
    }
}

fn within_quotes(text: &str) -> Option<&str> {
    text.strip_prefix('"')?.strip_suffix('"')
}

/// What the reader carries along.
pub(super) struct Context<'b> {
    /// The buffer that raw values are slices of, if the parser reads from one.
    pub(super) base: Option<&'b Bytes>,
    /// Whether each value is captured before it is parsed, so that it fails alone.
    pub(super) careful: bool,
    /// How deep the value is that is tried as one form of a union: there, a missing list tells that it is another form.
    pub(super) form: Option<usize>,
    pub(super) report: Report,
    pub(super) budget: Budget,
}

impl Context<'_> {
    pub(super) fn share(&self, text: &str) -> RawJson {
        match self.base {
            Some(base) => RawJson(base.slice_ref(text.as_bytes())),
            None => RawJson(Bytes::copy_from_slice(text.as_bytes())),
        }
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

/// Fills a slot, whatever the value is.
pub(super) struct Fill<'s, 'c, 'b> {
    // By reference: a slot that is moved just after it was made costs a stalled load.
    slot: &'c mut Slot<'s>,
    context: &'c mut Context<'b>,
    path: &'c Path<'c>,
    nullable: bool,
}

impl<'s, 'c, 'b> Fill<'s, 'c, 'b> {
    #[inline]
    pub(super) fn new(slot: &'c mut Slot<'s>, context: &'c mut Context<'b>, path: &'c Path<'c>) -> Self {
        Self { slot, context, path, nullable: false }
    }

    #[cold]
    fn bad(self, problem: Problem) -> Got {
        self.context.report.bad(self.path, problem);
        Got::Bad
    }

    #[cold]
    fn mismatch(self) -> Got {
        let problem = Problem::Expected(self.slot.expectation());
        self.bad(problem)
    }

    /// Lets the parser run, or takes the value whole where the slot wants it so.
    #[inline]
    fn parse<'de, D: Deserializer<'de>>(self, parser: D) -> Result<Got, D::Error> {
        match self.slot {
            Slot::Raw(_) | Slot::Any(_) | Slot::Custom(_) => self.take(parser),
            _ => parser.deserialize_any(self),
        }
    }

    #[inline]
    fn take<'de, D: Deserializer<'de>>(self, parser: D) -> Result<Got, D::Error> {
        if let Slot::Any(place) = self.slot {
            **place = Value::deserialize(parser)?;
            let none = place.is_null() && self.nullable;
            return Ok(if none { Got::None } else { Got::Good });
        }
        let json = match self.context.base {
            Some(base) => {
                let raw: &'de RawValue = Deserialize::deserialize(parser)?;
                RawJson(base.slice_ref(raw.get().as_bytes()))
            }
            None => RawJson::from_value(&Value::deserialize(parser)?),
        };
        Ok(self.hand_over(json))
    }

    #[inline]
    fn hand_over(self, json: RawJson) -> Got {
        if json.0.as_ref() == b"null" {
            match self.slot {
                Slot::Custom(place) if place.fits(Kind::Null) => {}
                _ if self.nullable => return Got::None,
                Slot::Custom(_) => return Got::Null,
                _ => {}
            }
        }
        match self.slot {
            Slot::Raw(place) => {
                **place = json;
                Got::Good
            }
            Slot::Custom(_) if self.path.depth() > DEEPEST => self.bad(Problem::Unreadable),
            Slot::Custom(place) => {
                let good = place.read(&mut Source::new(json, self.context, self.path));
                if good { Got::Good } else { Got::Bad }
            }
            _ => self.mismatch(),
        }
    }

    /// Numbers come as an object from serde_json's `arbitrary_precision`, which any crate of a program may switch on.
    fn spelled_number<'de, A: MapAccess<'de>>(self, mut members: A) -> Result<Got, A::Error> {
        let mut number = None;
        while let Some(name) = members.next_key::<String>()? {
            if name == "$serde_json::private::Number" {
                number = members.next_value::<String>()?.parse().ok();
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        match number {
            Some(number) => self.visit_f64(number),
            None => Ok(self.mismatch()),
        }
    }

    /// Takes a string that may have half of a surrogate pair.
    fn mended(self, string: &str) -> Got {
        let mut text = String::new();
        match unescape(string, &mut text) {
            None => return self.bad(Problem::Unreadable),
            Some(true) => {}
            Some(false) => self.context.report.note(self.path, Problem::Surrogate),
        }
        self.put(&text)
    }

    fn put(self, text: &str) -> Got {
        match self.slot {
            Slot::String(place) => **place = text.to_owned(),
            Slot::Text(place) => place.set(text),
            _ => return self.mismatch(),
        }
        Got::Good
    }

    /// Parses a value that is known to be JSON; if it can't be taken in, it alone is bad.
    fn parse_captured(self, text: &str) -> Got {
        if let Slot::Optional(optional) = self.slot {
            let (mut slot, context, path) = (optional.start(), self.context, self.path);
            return Fill { slot: &mut slot, context, path, nullable: true }.parse_captured(text);
        }
        if matches!(self.slot, Slot::Raw(_) | Slot::Custom(_)) {
            let json = self.context.share(text);
            return self.hand_over(json);
        }
        if self.path.depth() > DEEPEST {
            return self.bad(Problem::Unreadable);
        }
        if let (Slot::String(_) | Slot::Text(_), Some(string)) = (&self.slot, within_quotes(text)) {
            return self.mended(string);
        }
        let Fill { slot, context, path, nullable } = self;
        let fill = Fill { slot, context: &mut *context, path, nullable };
        let mut parser = serde_json::Deserializer::from_str(text);
        fill.parse(&mut parser).unwrap_or_else(|_| {
            context.report.bad(path, Problem::Unreadable);
            Got::Bad
        })
    }
}

impl<'de> DeserializeSeed<'de> for Fill<'_, '_, '_> {
    type Value = Got;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Got, D::Error> {
        if self.context.careful {
            let raw: &'de RawValue = Deserialize::deserialize(parser)?;
            return Ok(self.parse_captured(raw.get()));
        }
        if let Slot::Optional(optional) = self.slot {
            let (mut slot, context, path) = (optional.start(), self.context, self.path);
            return Fill { slot: &mut slot, context, path, nullable: true }.deserialize(parser);
        }
        self.parse(parser)
    }
}

impl<'de> Visitor<'de> for Fill<'_, '_, '_> {
    type Value = Got;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Got, E> {
        Ok(if self.nullable { Got::None } else { Got::Null })
    }

    fn visit_none<E: Error>(self) -> Result<Got, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, parser: D) -> Result<Got, D::Error> {
        parser.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, parser: D) -> Result<Got, D::Error> {
        parser.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Got, E> {
        let Slot::Bool(place) = self.slot else {
            return Ok(self.mismatch());
        };
        **place = value;
        Ok(Got::Good)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Got, E> {
        Ok(match self.slot {
            Slot::I64(place) => {
                **place = value;
                Got::Good
            }
            Slot::U64(place) => {
                **place = value.try_into().unwrap_or_else(|_| {
                    self.context.report.note(self.path, Problem::Negative);
                    0
                });
                Got::Good
            }
            Slot::F64(place) => {
                **place = value as f64;
                Got::Good
            }
            _ => self.mismatch(),
        })
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Got, E> {
        Ok(match self.slot {
            Slot::U64(place) => {
                **place = value;
                Got::Good
            }
            Slot::I64(_) => return self.visit_i128(value.into()),
            Slot::F64(place) => {
                **place = value as f64;
                Got::Good
            }
            _ => self.mismatch(),
        })
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Got, E> {
        if let Ok(value) = i64::try_from(value) {
            return self.visit_i64(value);
        }
        match (&*self.slot, u64::try_from(value)) {
            (Slot::U64(_), Ok(value)) => self.visit_u64(value),
            (Slot::F64(_), _) => self.visit_f64(value as f64),
            (Slot::I64(_) | Slot::U64(_), _) => Ok(self.bad(Problem::OutOfRange)),
            _ => Ok(self.mismatch()),
        }
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Got, E> {
        self.visit_i128(i128::try_from(value).unwrap_or(i128::MAX))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Got, E> {
        match self.slot {
            Slot::F64(place) if value.is_finite() => {
                **place = value;
                Ok(Got::Good)
            }
            // Exact: a float without a fraction, cast to 128 bits, is itself or far out of range.
            Slot::I64(_) | Slot::U64(_) if value.fract() == 0.0 => self.visit_i128(value as i128),
            _ => Ok(self.mismatch()),
        }
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Got, E> {
        Ok(self.put(value))
    }

    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<Got, E> {
        Ok(self.mismatch())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Got, A::Error> {
        if let Slot::List(list) = self.slot {
            return container::fill_list(&mut **list, self.context, self.path, elements);
        }
        while elements.next_element::<IgnoredAny>()?.is_some() {}
        Ok(self.mismatch())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Got, A::Error> {
        match self.slot {
            Slot::Record(record) => record::fill(&mut **record, self.context, self.path, members),
            Slot::Map(map) => container::fill_map(&mut **map, self.context, self.path, members),
            Slot::Object(object) if !self.context.careful => {
                while let Some((name, value)) = members.next_entry()? {
                    object.insert(name, value);
                }
                Ok(Got::Good)
            }
            // With care, an object's members fail one by one.
            Slot::Object(object) => container::fill_map(&mut **object, self.context, self.path, members),
            Slot::I64(_) | Slot::U64(_) | Slot::F64(_) => self.spelled_number(members),
            _ => {
                while members.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(self.mismatch())
            }
        }
    }
}
