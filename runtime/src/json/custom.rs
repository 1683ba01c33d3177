//! Values that only their type can take apart: unions and tuples.

use super::budget::Budget;
use super::parser::{NotJson, Parser, Quoted};
use super::path::{Path, Step};
use super::reader::{Got, Reader, Stop};
use super::{Json, Problem, RawJson, Slot, skip, warning};
use std::borrow::Cow;
use std::cell::OnceCell;

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
pub struct Mark {
    report: warning::Mark,
    budget: Budget,
}

/// The JSON that a [`Custom`] type reads from.
pub struct Source<'r, 'a> {
    reader: &'r mut Reader<'a>,
    path: &'r Path<'r>,
    start: usize,
    end: usize,
    json: OnceCell<RawJson>,
    /// Why the whole reading has to end, if it has.
    stop: Option<Stop>,
}

impl<'r, 'a> Source<'r, 'a> {
    /// Of a value that the reader has just passed over.
    pub(super) fn new(reader: &'r mut Reader<'a>, start: usize, path: &'r Path<'r>) -> Self {
        let end = reader.parser.at;
        Self { reader, path, start, end, json: OnceCell::new(), stop: None }
    }

    pub(super) fn read(mut self, place: &mut dyn Custom) -> Result<Got, Stop> {
        let good = place.read(&mut self);
        self.reader.parser.at = self.end;
        match self.stop {
            Some(stop) => Err(stop),
            None => Ok(if good { Got::Good } else { Got::Bad }),
        }
    }

    /// The kind of the value.
    pub fn kind(&self) -> Kind {
        Kind::of(self.reader.parser.bytes().get(self.start))
    }

    /// The value as it came.
    pub fn json(&self) -> &RawJson {
        self.json.get_or_init(|| self.reader.share(self.start, self.end))
    }

    /// A property of the value, if it is an object and has the property as a string.
    // By its own walk over the text, without a value for each property: this is done for every event.
    pub fn tag(&self, name: &str) -> Option<Cow<'a, str>> {
        if self.kind() != Kind::Object {
            return None;
        }
        let mut parser = self.reader.parser.again_from(self.start);
        find_text(&mut parser, name).ok().flatten().map(|found| found.text().0)
    }

    /// Reads the value into a place and says whether it fitted.
    pub fn fill<T: Json>(&mut self, place: &mut T) -> bool {
        self.fill_from(self.start, place.slot(), self.path, None)
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
        let good = self.fill(place);
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

    fn fill_from(&mut self, start: usize, slot: Slot<'_>, path: &Path<'_>, form: Option<usize>) -> bool {
        if self.stop.is_some() {
            return false;
        }
        match self.reader.fill_again(start, slot, path, form) {
            Ok(got) => got == Got::Good,
            Err(stop) => {
                self.stop = Some(stop);
                false
            }
        }
    }
}

/// The property of an object, at its brace, that has a name and is a string. Of several the last one counts.
fn find_text<'a>(parser: &mut Parser<'a>, name: &str) -> Result<Option<Quoted<'a>>, NotJson> {
    let mut found = None;
    let mut more = parser.enter(b'}')?;
    while more {
        let is_it = matches!(parser.name()?.text(), (text, true) if text == name);
        match parser.peek() {
            b'"' if is_it => found = Some(parser.string()?),
            _ => {
                skip::value(parser)?;
                found = found.filter(|_| !is_it);
            }
        }
        more = parser.more_properties()?;
    }
    Ok(found)
}

impl std::fmt::Debug for Source<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Source({:?})", self.kind())
    }
}
