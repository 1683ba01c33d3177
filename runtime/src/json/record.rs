//! Filling a record: finding members by name, and knowing which are missing.

use super::path::{Path, Step};
use super::reader::{Context, Fill, Got, captured_name, fill_entry, unreadable_name};
use super::warning::Problem;
use super::{Field, Presence, Record};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use std::fmt;

pub(super) fn fill<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    context: &mut Context<'_>,
    path: &Path<'_>,
    mut members: A,
) -> Result<Got, A::Error> {
    if let Some(extra) = record.extra() {
        extra.clear();
    }
    let fields = record.table().fields;
    let mut seen = Seen::default();
    let mut next = 0;
    loop {
        let name = Name { fields, next, record: &*record, careful: context.careful };
        match members.next_key_seed(name)? {
            None => return Ok(seen.verdict(fields, context, path)),
            Some(Member::Known(index)) => {
                next = index + 1;
                let field = &fields[index];
                let absorbs = field.presence == Presence::Optional;
                let path = path.step(Step::Name(field.name), absorbs);
                if !seen.first(index) {
                    again(record, index, context, &path);
                }
                let fill = Fill::new(record.slot(index), context, &path);
                let got = members.next_value_seed(fill)?;
                if got != Got::Good {
                    record.slot(index).reset();
                }
                seen.note(index, got, field.presence);
            }
            Some(Member::Unknown) => drop(members.next_value::<IgnoredAny>()?),
            Some(Member::Extra(name)) => match record.extra() {
                Some(extra) => fill_entry(extra, &name, context, path, &mut members)?,
                None => drop(members.next_value::<IgnoredAny>()?),
            },
            Some(Member::Unreadable(name)) => {
                unreadable_name(&name, context, path);
                members.next_value::<IgnoredAny>()?;
            }
        }
    }
}

/// A member came again: what was read and said before is void.
#[cold]
fn again(record: &mut dyn Record, index: usize, context: &mut Context<'_>, path: &Path<'_>) {
    record.slot(index).reset();
    context.report.forget(path);
}

/// Which members came, and what of them.
#[derive(Default)]
struct Seen {
    came: Bits,
    /// Those of them that don't keep the record from being good.
    good: Bits,
    bad: Bits,
}

impl Seen {
    /// Notes that a member came, and says whether it is the first time.
    fn first(&mut self, index: usize) -> bool {
        let first = !self.came.contains(index);
        self.came.set(index, true);
        first
    }

    fn note(&mut self, index: usize, got: Got, presence: Presence) {
        let null = matches!(got, Got::Null | Got::None);
        let good = got == Got::Good || null && presence == Presence::Nullable;
        self.good.set(index, good);
        self.bad.set(index, got == Got::Bad && presence != Presence::Optional);
    }

    fn verdict(&self, fields: &[Field], context: &mut Context<'_>, path: &Path<'_>) -> Got {
        let mut got = Got::Good;
        for (index, field) in fields.iter().enumerate() {
            if field.presence == Presence::Optional || self.good.contains(index) {
                continue;
            }
            got = Got::Bad;
            if !self.bad.contains(index) {
                let path = path.needed(Step::Name(field.name));
                context.report.bad(&path, Problem::Missing);
            }
        }
        got
    }
}

/// A set of small numbers, without an allocation for those below 64.
#[derive(Default)]
struct Bits {
    low: u64,
    high: Vec<u64>,
}

impl Bits {
    #[inline]
    fn contains(&self, index: usize) -> bool {
        let word = match index / 64 {
            0 => self.low,
            word => self.high.get(word - 1).copied().unwrap_or(0),
        };
        word & (1 << (index % 64)) != 0
    }

    #[inline]
    fn set(&mut self, index: usize, value: bool) {
        let word = match index / 64 {
            0 => &mut self.low,
            word => {
                if self.high.len() < word {
                    self.high.resize(word, 0);
                }
                &mut self.high[word - 1]
            }
        };
        let bit = 1 << (index % 64);
        *word = if value { *word | bit } else { *word & !bit };
    }
}

/// A member's name, looked up.
enum Member {
    Known(usize),
    Unknown,
    Extra(String),
    Unreadable(String),
}

/// Looks a name up: servers send members in a stable order, so the one after the last is tried first.
struct Name<'a> {
    fields: &'static [Field],
    next: usize,
    record: &'a dyn Record,
    careful: bool,
}

impl Name<'_> {
    fn find(&self, name: &str) -> Member {
        if self.fields.get(self.next).is_some_and(|field| field.name == name) {
            return Member::Known(self.next);
        }
        if let Some(index) = self.fields.iter().position(|field| field.name == name) {
            return Member::Known(index);
        }
        if self.record.extra_view().is_some() {
            return Member::Extra(name.to_owned());
        }
        Member::Unknown
    }
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Member;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Member, D::Error> {
        if self.careful {
            let name = captured_name(parser)?;
            return Ok(name.map_or_else(Member::Unreadable, |name| self.find(&name)));
        }
        parser.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Name<'_> {
    type Value = Member;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }
    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<Member, E> {
        Ok(self.find(name))
    }
}
