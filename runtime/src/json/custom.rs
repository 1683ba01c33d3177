//! Values that only their type can take apart: unions and tuples.

use super::path::{Path, Step};
use super::reader::{Context, Got, fill_captured};
use super::{Json, JsonValue, Problem, RawJson, Slot};

/// A union or a tuple, to be read into.
pub trait Custom {
    /// Reads the value and says whether it is usable; if not, why has been told to the source.
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

/// The JSON that a [`Custom`] type reads from.
pub struct Source<'a, 'b> {
    json: RawJson,
    context: &'a mut Context<'b>,
    path: &'a Path<'a>,
}

impl<'a, 'b> Source<'a, 'b> {
    pub(super) fn new(json: RawJson, context: &'a mut Context<'b>, path: &'a Path<'a>) -> Self {
        Self { json, context, path }
    }

    /// The kind of the value.
    pub fn kind(&self) -> Kind {
        self.json.kind()
    }

    /// The value as it came.
    pub fn json(&self) -> &RawJson {
        &self.json
    }

    /// A property of the value, if it is an object and has the property as a string.
    pub fn tag(&self, name: &str) -> Option<String> {
        self.json.field(name).ok().flatten()
    }

    /// Reads the value into a place and says whether it fitted.
    pub fn fill<T: Json>(&mut self, place: &mut T) -> bool {
        let json = self.json.clone();
        self.fill_from(&json, place.slot(), self.path, None)
    }

    /// Reads the value as a type, if it is of a fitting kind; nothing is reported if it isn't a good one.
    pub fn attempt<T: Json>(&mut self) -> Option<T> {
        let mut value = T::blank();
        self.attempt_at(value.slot()).then_some(value)
    }

    fn attempt_at(&mut self, slot: Slot<'_>) -> bool {
        if !slot.fits(self.kind()) {
            return false;
        }
        let (before, budget) = (self.context.report.mark(), self.context.budget);
        let json = self.json.clone();
        let good = self.fill_from(&json, slot, self.path, Some(self.path.depth()));
        if !good {
            self.context.report.rewind(before);
            self.context.budget.refund(budget);
        }
        good
    }

    /// Takes the value as it is, for want of a type that it fits, and says so.
    pub fn keep(&mut self, place: &mut JsonValue) -> bool {
        let good = self.fill(place);
        if good {
            self.context.report.note(self.path, Problem::Unrecognised);
        }
        good
    }

    /// Reads an array into one place after the other; further elements are ignored.
    pub fn fill_tuple(&mut self, places: Vec<Slot<'_>>) -> bool {
        let mut elements: Vec<RawJson> = Vec::new();
        let budget = self.context.budget;
        if !self.fill(&mut elements) {
            return false;
        }
        self.context.budget.refund(budget);
        let mut good = true;
        for (index, place) in places.into_iter().enumerate() {
            let path = self.path.needed(Step::Index(index));
            good &= match elements.get(index) {
                Some(json) => self.fill_from(json, place, &path, None),
                None => {
                    self.context.report.bad(&path, Problem::Missing);
                    false
                }
            };
        }
        good
    }

    /// Says that the value is of the wrong kind; `what` is such as "a string or an object". Always false.
    pub fn expected(&mut self, what: &'static str) -> bool {
        self.context.report.bad(self.path, Problem::Expected(what));
        false
    }

    // With care at once: a fast attempt at every level of nested unions could double the work at each.
    fn fill_from(
        &mut self,
        json: &RawJson,
        mut slot: Slot<'_>,
        path: &Path<'_>,
        form: Option<usize>,
    ) -> bool {
        slot.again().reset();
        let report = std::mem::take(&mut self.context.report);
        let budget = self.context.budget;
        let mut context = Context { base: Some(&json.0), careful: true, form, report, budget };
        let got = fill_captured(slot, json.as_str(), &mut context, path);
        self.context.report = context.report;
        self.context.budget = context.budget;
        got == Got::Good
    }
}

impl std::fmt::Debug for Source<'_, '_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Source({:?})", self.kind())
    }
}
