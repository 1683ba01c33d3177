//! Filling lists and maps: an element or an entry that doesn't fit is left out alone.

use super::path::{Path, Step};
use super::reader::{Context, Fill, Got};
use super::warning::Problem;
use super::{JsonObject, ListSlots, MapSlots};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_json::Value;
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// The next element of a list, which gets a place only if it's there.
struct Element<'l, 'c, 'b> {
    list: &'l mut dyn ListSlots,
    context: &'c mut Context<'b>,
    path: &'c Path<'c>,
    size: usize,
}

impl<'de> DeserializeSeed<'de> for Element<'_, '_, '_> {
    type Value = Got;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Got, D::Error> {
        if !self.context.budget.spend(self.size) {
            return Err(too_costly());
        }
        let mut slot = self.list.push();
        Fill::new(&mut slot, self.context, self.path).deserialize(parser)
    }
}

pub(super) fn fill_list<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListSlots,
    context: &mut Context<'_>,
    path: &Path<'_>,
    mut elements: A,
) -> Result<Got, A::Error> {
    let size = list.element_size();
    for index in 0.. {
        let path = path.optional(Step::Index(index));
        let before = context.budget;
        let element = Element { list: &mut *list, context: &mut *context, path: &path, size };
        match elements.next_element_seed(element)? {
            None => break,
            Some(Got::Good) => {}
            Some(got) => {
                list.pop();
                if got == Got::None {
                    list.push();
                    continue;
                }
                context.budget.refund(before);
                if got == Got::Null {
                    context.report.bad(&path, Problem::Null);
                }
            }
        }
    }
    Ok(Got::Good)
}

/// Ends the reading; what is said of it comes from the [`Budget`](super::budget::Budget).
#[cold]
fn too_costly<E: Error>() -> E {
    E::custom("too many elements")
}

pub(super) fn fill_map<'de, A: MapAccess<'de>>(
    map: &mut dyn MapSlots,
    context: &mut Context<'_>,
    path: &Path<'_>,
    mut members: A,
) -> Result<Got, A::Error> {
    let mut entries = Entries::default();
    while let Some(key) = members.next_key_seed(Key { careful: context.careful })? {
        match key {
            Ok(key) => entries.fill(map, &key, context, path, &mut members)?,
            Err(unreadable) => {
                unreadable_name(&unreadable, context, path);
                members.next_value::<IgnoredAny>()?;
            }
        }
    }
    entries.settle(map);
    Ok(Got::Good)
}

/// What there is to remember of a map's entries while it is filled, for names that come more than once: the last counts.
#[derive(Default)]
pub(super) struct Entries {
    /// The names of those of which something was reported: no more than warnings are kept.
    reported: Vec<String>,
    /// The names of those that are in the map, but came again and were no good. (A set, of a type that is there anyway.)
    void: JsonObject,
}

impl Entries {
    pub(super) fn fill<'de, A: MapAccess<'de>>(
        &mut self,
        map: &mut dyn MapSlots,
        key: &str,
        context: &mut Context<'_>,
        path: &Path<'_>,
        members: &mut A,
    ) -> Result<(), A::Error> {
        let budget = context.budget;
        if !context.budget.spend(map.entry_size()) {
            return Err(too_costly());
        }
        let path = path.optional(Step::Name(key));
        if let Some(at) = self.reported.iter().position(|name| name == key) {
            self.reported.swap_remove(at);
            context.report.forget(&path);
        }
        let before = context.report.kept();
        let mut result = Ok(Got::Good);
        map.add(key, &mut |mut slot| {
            result = members.next_value_seed(Fill::new(&mut slot, context, &path));
            if let Ok(Got::None) = result {
                slot.again().reset();
            }
            matches!(result, Ok(Got::Good | Got::None))
        });
        match result? {
            Got::Good | Got::None if self.void.is_empty() => {}
            Got::Good | Got::None => drop(self.void.remove(key)),
            got => {
                if got == Got::Null {
                    context.report.bad(&path, Problem::Null);
                }
                context.budget.refund(budget);
                if map.has(key) {
                    self.void.insert(key.to_owned(), Value::Null);
                }
            }
        }
        if context.report.kept() > before {
            self.reported.push(key.to_owned());
        }
        Ok(())
    }

    /// Takes out of the map what isn't to be there in the end.
    pub(super) fn settle(&self, map: &mut dyn MapSlots) {
        if !self.void.is_empty() {
            map.take_away(&|key| self.void.contains_key(key));
        }
    }
}

#[cold]
pub(super) fn unreadable_name(name: &str, context: &mut Context<'_>, path: &Path<'_>) {
    let path = path.optional(Step::Name(name));
    context.report.bad(&path, Problem::Unreadable);
}

/// A member name as text, or as it stands in the document if it isn't readable.
struct Key {
    careful: bool,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Result<Cow<'de, str>, String>;
    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Self::Value, D::Error> {
        if self.careful {
            return captured_name(parser);
        }
        parser.deserialize_identifier(self)
    }
}

/// Takes a name by a scan, and then reads it alone.
pub(super) fn captured_name<'de, D: Deserializer<'de>>(
    parser: D,
) -> Result<Result<Cow<'de, str>, String>, D::Error> {
    let raw: &'de RawValue = Deserialize::deserialize(parser)?;
    let name: Result<String, _> = serde_json::from_str(raw.get());
    Ok(name.map(Cow::Owned).map_err(|_| raw.get().trim_matches('"').to_owned()))
}

impl<'de> Visitor<'de> for Key {
    type Value = Result<Cow<'de, str>, String>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Ok(Cow::Borrowed(name)))
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Ok(Cow::Owned(name.to_owned())))
    }
}
