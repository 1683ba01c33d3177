//! Values that only their type can take apart: unions and tuples.

use super::budget::Budget;
use super::path::{Path, Step};
use super::reader::{Got, Reader, Stop};
use super::{Json, Presence, Problem, Slot, View, skip, warning};
use std::borrow::Cow;

/// A union or a tuple, to be read into.
pub trait Custom {
    /// Reads the value into a blank place and says whether it is usable; if not, why was reported to the source.
    fn read(&mut self, source: &mut Source<'_, '_>) -> bool;
    /// Whether a value of this kind can be one. `null`, where it can't, is as good as nothing.
    fn fits(&self, kind: Kind) -> bool {
        kind != Kind::Null
    }
    /// Makes the value as it was before anything was read.
    fn clear(&mut self);
}

/// The kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

impl Kind {
    /// The kind of a value by its first byte.
    pub(super) fn of(first: Option<&u8>) -> Self {
        match first {
            Some(b'{') => Self::Object,
            Some(b'[') => Self::Array,
            Some(b'"') => Self::String,
            Some(b't' | b'f') => Self::Bool,
            Some(b'n') => Self::Null,
            _ => Self::Number,
        }
    }
}

/// What a [`Source`] had reported and spent at some moment.
#[derive(Clone, Copy)]
pub struct Mark {
    report: warning::Mark,
    budget: Budget,
}

/// The JSON that a [`Custom`] type reads from.
pub struct Source<'r, 'a> {
    reader: &'r mut Reader<'a>,
    path: &'r Path<'r>,
    start: usize,
    /// Where the value ends, once it was passed over or read.
    end: Option<usize>,
    /// Why nothing more can be read, if so.
    stop: Option<Stop>,
}

impl<'r, 'a> Source<'r, 'a> {
    /// Of the reader's next value.
    pub(super) fn new(reader: &'r mut Reader<'a>, path: &'r Path<'r>) -> Self {
        let start = reader.parser.at;
        Self { reader, path, start, end: None, stop: None }
    }

    pub(super) fn read(mut self, place: &mut dyn Custom) -> Result<Got, Stop> {
        let before = self.mark();
        let good = place.read(&mut self);
        if let Some(end) = self.end() {
            self.reader.parser.at = end;
        }
        match self.stop.take() {
            None => Ok(if good { Got::Good } else { Got::Bad }),
            Some(Stop::NotJson) => self.broken(before),
            Some(stop) => Err(stop),
        }
    }

    /// A value that isn't JSON: it alone is lost, if its end can be found and its holder can do without it.
    #[cold]
    fn broken(mut self, before: Mark) -> Result<Got, Stop> {
        self.rewind(before);
        self.reader.parser.back_to(self.start);
        if self.reader.pass_over(self.path)? {
            self.reader.bad(self.path, Problem::NotJson);
        }
        Ok(Got::Bad)
    }

    /// Where the value ends; none if it isn't JSON. Whoever reads it finds out on the way; if nobody did, it is passed over.
    fn end(&mut self) -> Option<usize> {
        if self.end.is_none() && self.stop.is_none() {
            self.reader.parser.at = self.start;
            match skip::value(&mut self.reader.parser) {
                Ok(()) => self.end = Some(self.reader.parser.at),
                Err(not_json) => self.stop = Some(not_json.into()),
            }
        }
        self.end
    }

    /// The kind of the value.
    pub fn kind(&self) -> Kind {
        Kind::of(self.reader.parser.bytes().get(self.start))
    }

    /// A property of the value, if it is an object and has the property as a string; of several, the last.
    // By its own walk over the text, without a value for each property.
    pub fn tag(&mut self, name: &str) -> Option<Cow<'a, str>> {
        if self.kind() != Kind::Object || self.stop.is_some() {
            return None;
        }
        let mut parser = self.reader.parser.again_from(self.start);
        match skip::object(&mut parser, name) {
            Ok(found) => {
                self.end = Some(parser.at);
                parser.at = found?;
                let is_text = parser.peek() == b'"';
                is_text.then(|| parser.string()).and_then(Result::ok).map(|found| found.text().0)
            }
            Err(not_json) => {
                self.stop = Some(not_json.into());
                None
            }
        }
    }

    /// The same, if it is the first property, and stands there as most servers write it. It may come again.
    pub fn first_tag(&mut self, name: &str) -> Option<Cow<'a, str>> {
        let mut parser = self.reader.parser.again_from(self.start);
        let is_first =
            ["{\"", name, "\":"].iter().all(|text| parser.take_text(text)) && parser.peek() == b'"';
        is_first.then(|| parser.string()).and_then(Result::ok).map(|found| found.text().0)
    }

    /// Reads the value into a place and says whether it fitted.
    pub fn fill<T: Json>(&mut self, place: &mut T) -> bool {
        self.fill_at(place.slot())
    }

    /// The same for a place that is at hand.
    pub fn fill_at(&mut self, slot: Slot<'_>) -> bool {
        self.fill_from(self.start, slot, self.path, None)
    }

    /// The same, and says whether an object of one value of a property has the property with another value.
    pub fn fill_tagged(&mut self, slot: Slot<'_>) -> (bool, bool) {
        let around = std::mem::take(&mut self.reader.has_other_constant);
        let is_read = self.fill_at(slot);
        (is_read, std::mem::replace(&mut self.reader.has_other_constant, around))
    }

    /// Reads the value as a type, if it is of a fitting kind; nothing is reported if it isn't a good one.
    pub fn attempt<T: Json>(&mut self) -> Option<T> {
        let mut value = T::blank();
        self.attempt_at(value.slot()).then_some(value)
    }

    /// The same for a blank place, which is left half filled if nothing comes of it.
    pub fn attempt_at(&mut self, slot: Slot<'_>) -> bool {
        if !slot.fits(self.kind()) {
            return false;
        }
        let before = self.mark();
        let good = self.fill_from(self.start, slot, self.path, Some(self.path.depth()));
        if !good {
            self.rewind(before);
        }
        good
    }

    /// What was reported and spent so far.
    pub fn mark(&self) -> Mark {
        Mark { report: self.reader.report.mark(), budget: self.reader.budget }
    }

    /// Drops what was reported and spent since then.
    pub fn rewind(&mut self, before: Mark) {
        self.reader.report.rewind(before.report);
        self.reader.budget.refund(before.budget);
    }

    /// Takes the value as it is, for want of a type that it fits, and says so.
    pub fn keep<T: Json>(&mut self, place: &mut T) -> bool {
        self.keep_at(place.slot())
    }

    /// The same for a place that is at hand.
    pub fn keep_at(&mut self, slot: Slot<'_>) -> bool {
        let good = self.fill_at(slot);
        if good {
            self.reader.report.note(self.path, Problem::Unrecognised);
        }
        good
    }

    /// Reads an array into one place after the other; further elements are ignored.
    pub fn fill_tuple(&mut self, places: Vec<Slot<'_>>) -> bool {
        if self.kind() != Kind::Array {
            return self.expected("an array");
        }
        if self.end().is_none() {
            return false;
        }
        let elements = self.elements(places.len());
        let mut good = true;
        for (index, place) in places.into_iter().enumerate() {
            let path = self.path.needed(Step::Index(index));
            good &= match elements.get(index) {
                Some(start) => self.fill_from(*start, place, &path, None),
                None => {
                    self.reader.report.bad(&path, Problem::Missing);
                    false
                }
            };
        }
        good
    }

    /// Where the first elements of the array are.
    fn elements(&mut self, most: usize) -> Vec<usize> {
        let parser = &mut self.reader.parser;
        let mut starts = Vec::with_capacity(most);
        parser.at = self.start;
        let mut more = parser.enter(b']');
        while starts.len() < most && matches!(more, Ok(true)) {
            parser.peek();
            starts.push(parser.at);
            more = skip::value(parser).and_then(|()| parser.more_elements());
        }
        starts
    }

    /// Says that the value is of the wrong kind; `what` is such as "a string or an object". Always false.
    pub fn expected(&mut self, what: &'static str) -> bool {
        self.reader.report.bad(self.path, Problem::Expected(what));
        false
    }

    /// Reads what was passed over as a property of the value that has to be there.
    pub fn later(&mut self, name: &str, later: &Later, slot: Slot<'_>) -> bool {
        let path = self.path.needed(Step::Name(name));
        match later.start {
            Some(start) => self.fill_from(start, slot, &path, None),
            None => {
                self.reader.report.bad(&path, Problem::Missing);
                false
            }
        }
    }

    fn fill_from(&mut self, start: usize, slot: Slot<'_>, path: &Path<'_>, form: Option<usize>) -> bool {
        if self.stop.is_some() {
            return false;
        }
        match self.reader.fill_again(start, slot, path, form) {
            Ok(got) => {
                if start == self.start {
                    self.end = Some(self.reader.parser.at);
                }
                got == Got::Good
            }
            Err(stop) => {
                self.stop = Some(stop);
                false
            }
        }
    }
}

/// A property that is passed over, to be read by [`Source::later`] when it is known as what.
#[derive(Default)]
pub struct Later {
    start: Option<usize>,
}

impl Json for Later {
    const PRESENCE: Presence = Presence::Optional;
    fn blank() -> Self {
        Self::default()
    }
    fn slot(&mut self) -> Slot<'_> {
        Slot::Custom(self)
    }
    fn view(&self) -> View<'_> {
        View::Null
    }
}

impl Custom for Later {
    fn read(&mut self, source: &mut Source<'_, '_>) -> bool {
        self.start = Some(source.start);
        true
    }
    fn clear(&mut self) {
        self.start = None;
    }
}

impl std::fmt::Debug for Source<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Source({:?})", self.kind())
    }
}
