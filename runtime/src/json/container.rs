//! Filling lists and maps: an element or an entry that doesn't fit is left out alone.

use super::budget::Budget;
use super::parser::Quoted;
use super::path::{Path, Step};
use super::reader::{Got, Reader, Stop};
use super::warning::Problem;
use super::{JsonObject, ListSlots, MapSlots, Slot};
use serde_json::Value;

/// Fills a list from an array, at its bracket.
pub(super) fn fill_list(
    list: &mut dyn ListSlots,
    reader: &mut Reader<'_>,
    path: &Path<'_>,
) -> Result<Got, Stop> {
    let size = list.element_size();
    let mut more = reader.parser.enter(b']')?;
    let mut index = 0;
    while more {
        let path = path.optional(Step::Index(index));
        let before = reader.budget;
        if !reader.budget.spend(size) {
            return Err(Stop::TooCostly);
        }
        let got = match &mut list.push() {
            // Most lists of large responses are of these.
            Slot::Raw(place) => reader.raw(place, &path)?,
            slot => reader.fill(slot, &path)?,
        };
        match got {
            Got::Good => {}
            got => unfit(list, got, before, reader, &path),
        }
        index += 1;
        more = reader.parser.more_elements()?;
    }
    Ok(Got::Good)
}

/// An element is blank, or left out.
#[cold]
fn unfit(list: &mut dyn ListSlots, got: Got, before: Budget, reader: &mut Reader<'_>, path: &Path<'_>) {
    list.pop();
    if got == Got::None {
        list.push();
        return;
    }
    reader.budget.refund(before);
    if got == Got::Null {
        reader.report.bad(path, Problem::Null);
    }
}

/// Fills a map from an object, at its brace.
pub(super) fn fill_map(
    map: &mut dyn MapSlots,
    reader: &mut Reader<'_>,
    path: &Path<'_>,
) -> Result<Got, Stop> {
    let mut entries = Entries::default();
    let mut more = reader.parser.enter(b'}')?;
    while more {
        let name = reader.parser.name()?;
        entries.fill(map, name, reader, path)?;
        more = reader.parser.more_properties()?;
    }
    entries.settle(map);
    Ok(Got::Good)
}

/// What there is to remember of a map's entries while it is filled, for names that come more than once: the last counts.
#[derive(Default)]
pub(super) struct Entries {
    /// The names of those of which something was reported: no more than warnings are kept.
    reported: Vec<String>,
    /// The names of those that came last with no good value. (A set, of a type that is there anyway.)
    void: JsonObject,
}

impl Entries {
    /// Fills the entry of a name from the value that comes next.
    pub(super) fn fill(
        &mut self,
        map: &mut dyn MapSlots,
        name: Quoted<'_>,
        reader: &mut Reader<'_>,
        path: &Path<'_>,
    ) -> Result<(), Stop> {
        let (key, is_whole) = name.text();
        if !is_whole {
            return unreadable(name, reader, path);
        }
        let budget = reader.budget;
        if !reader.budget.spend(map.entry_size()) {
            return Err(Stop::TooCostly);
        }
        let path = path.optional(Step::Name(&key));
        if let Some(at) = self.reported.iter().position(|name| *name == key) {
            self.reported.swap_remove(at);
            reader.report.forget(&path);
        }
        let before = reader.report.kept();
        let mut result = Ok(Got::Good);
        map.add(&key, &mut |mut slot| {
            result = reader.fill(&mut slot, &path);
            if let Ok(Got::None) = result {
                slot.again().reset();
            }
            matches!(result, Ok(Got::Good | Got::None))
        });
        match result? {
            Got::Good | Got::None if self.void.is_empty() => {}
            Got::Good | Got::None => drop(self.void.remove(&*key)),
            got => {
                if got == Got::Null {
                    reader.report.bad(&path, Problem::Null);
                }
                reader.budget.refund(budget);
                if !reader.budget.spend(size_of::<(String, Value)>()) {
                    return Err(Stop::TooCostly);
                }
                self.void.insert(key.clone().into_owned(), Value::Null);
            }
        }
        if reader.report.kept() > before {
            self.reported.push(key.into_owned());
        }
        Ok(())
    }

    /// Puts the map in order, and takes out of it what isn't to be there in the end.
    pub(super) fn settle(&self, map: &mut dyn MapSlots) {
        let is_gone = |key: &str| self.void.contains_key(key);
        map.settle((!self.void.is_empty()).then_some(&is_gone));
    }
}

/// Half of a surrogate pair in a name: the entry has none that could be told from others.
#[cold]
fn unreadable(name: Quoted<'_>, reader: &mut Reader<'_>, path: &Path<'_>) -> Result<(), Stop> {
    // Shown as it stands in the text.
    let path = path.optional(Step::Name(name.inner));
    reader.parser.peek();
    if reader.pass_over(&path)? {
        reader.report.bad(&path, Problem::Unreadable);
    }
    Ok(())
}
