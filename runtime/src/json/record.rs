//! Filling a record: finding members by name, and knowing which are missing.

use super::container::{Entries, captured_name, unreadable_name};
use super::path::{Path, Step};
use super::reader::{Context, Fill, Got};
use super::warning::Problem;
use super::{Field, Presence, RecordSlots};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

pub(super) fn fill<'de, A: MapAccess<'de>>(
    record: &mut dyn RecordSlots,
    context: &mut Context<'_>,
    path: &Path<'_>,
    mut members: A,
) -> Result<Got, A::Error> {
    let table = record.table();
    let fields = table.fields;
    let mut seen = Seen::default();
    let mut next = 0;
    let keeps_unknown = record.extra().is_some() || context.report.unknown.is_some();
    let mut text = String::new();
    // Most records have none: what there is to drop is a pointer.
    let mut entries: Option<Box<Entries>> = None;
    loop {
        let name = Name { fields, next, keeps_unknown, careful: context.careful, text: &mut text };
        match members.next_key_seed(name)? {
            None => {
                if let (Some(entries), Some(extra)) = (&entries, record.extra()) {
                    entries.settle(extra);
                }
                return Ok(seen.verdict(record, context, path));
            }
            Some(Member::Known(index)) => {
                next = index + 1;
                let field = &fields[index];
                let absorbs = field.presence == Presence::Optional;
                let path = path.step(Step::Name(field.name), absorbs);
                if !seen.first(index) {
                    seen.forget(index);
                    again(record, index, context, &path);
                }
                let mut slot = record.slot(index);
                let fill = Fill::new(&mut slot, context, &path);
                match members.next_value_seed(fill)? {
                    Got::Good => seen.good(index),
                    got => {
                        record.slot(index).reset();
                        seen.unfit(index, got, field.presence);
                    }
                }
            }
            Some(Member::Unknown) => drop(members.next_value::<IgnoredAny>()?),
            Some(Member::Extra) => match record.extra() {
                Some(extra) => {
                    let entries = entries.get_or_insert_default();
                    entries.fill(extra, &text, context, path, &mut members)?;
                }
                None => {
                    let value: &'de RawValue = members.next_value()?;
                    let value = context.share(value.get());
                    context.report.unknown(&path.optional(Step::Name(&text)), value);
                }
            },
            Some(Member::Unreadable) => {
                unreadable_name(&text, context, path);
                members.next_value::<IgnoredAny>()?;
            }
        }
    }
}

/// A member came again: what was read and said before is void.
#[cold]
fn again(record: &mut dyn RecordSlots, index: usize, context: &mut Context<'_>, path: &Path<'_>) {
    record.slot(index).reset();
    context.report.forget(path);
}

/// Which of 64 fields came, and what of them.
#[derive(Clone, Copy, Default)]
struct Word {
    came: u64,
    /// They came with something that a required member may be.
    good: u64,
    /// A problem of them was reported.
    bad: u64,
}

/// Which fields came, and what of them; without an allocation for those below 64.
#[derive(Default)]
struct Seen {
    low: Word,
    high: Vec<Word>,
}

impl Seen {
    /// Notes that a field came, and says whether it is the first time.
    #[inline]
    fn first(&mut self, index: usize) -> bool {
        let bit = bit(index);
        let word = self.word(index);
        let first = word.came & bit == 0;
        word.came |= bit;
        first
    }

    /// Drops what was noted of a field.
    fn forget(&mut self, index: usize) {
        let word = self.word(index);
        word.good &= !bit(index);
        word.bad &= !bit(index);
    }

    #[inline]
    fn good(&mut self, index: usize) {
        self.word(index).good |= bit(index);
    }

    #[cold]
    fn unfit(&mut self, index: usize, got: Got, presence: Presence) {
        match (got, presence) {
            (Got::Bad, _) => self.word(index).bad |= bit(index),
            (_, Presence::Nullable) => self.good(index),
            _ => {}
        }
    }

    #[inline]
    fn word(&mut self, index: usize) -> &mut Word {
        if index < 64 { &mut self.low } else { self.high_word(index / 64 - 1) }
    }

    #[inline(never)]
    fn high_word(&mut self, word: usize) -> &mut Word {
        if self.high.len() <= word {
            self.high.resize(word + 1, Word::default());
        }
        &mut self.high[word]
    }

    /// Whether any field came.
    fn has_any(&self) -> bool {
        self.low.came != 0 || self.high.iter().any(|word| word.came != 0)
    }

    #[inline]
    fn verdict(self, record: &mut dyn RecordSlots, context: &mut Context<'_>, path: &Path<'_>) -> Got {
        if record.table().is_complete(self.low.good) {
            return Got::Good;
        }
        self.missing(record, context, path)
    }

    #[inline(never)]
    fn missing(mut self, record: &mut dyn RecordSlots, context: &mut Context<'_>, path: &Path<'_>) -> Got {
        let depth = path.depth();
        // An object that has nothing of a response isn't one with empty lists.
        let is_other = context.form == Some(depth) || depth == 0 && !self.has_any();
        let mut got = Got::Good;
        let mut empty = Vec::new();
        for (index, field) in record.table().fields.iter().enumerate() {
            let word = *self.word(index);
            if field.presence == Presence::Optional || word.good & bit(index) != 0 {
                continue;
            }
            let is_bad = word.bad & bit(index) != 0;
            if !is_bad && !is_other && record.slot(index).may_be_empty() {
                empty.push(field.name);
                continue;
            }
            got = Got::Bad;
            if !is_bad {
                let path = path.needed(Step::Name(field.name));
                context.report.bad(&path, Problem::Missing);
            }
        }
        if got == Got::Good {
            for name in empty {
                context.report.note(&path.needed(Step::Name(name)), Problem::Empty);
            }
        }
        got
    }
}

fn bit(index: usize) -> u64 {
    1 << (index % 64)
}

/// A member's name, looked up. Kept small: it is returned through the parser for each member.
enum Member {
    Known(usize),
    Unknown,
    Extra,
    Unreadable,
}

/// Looks a name up: servers send members in a stable order, so the one after the last is tried first.
struct Name<'a> {
    fields: &'static [Field],
    next: usize,
    /// Whether the record keeps members that are none of its fields.
    keeps_unknown: bool,
    careful: bool,
    /// Takes the name unless it is a field's, or of no interest.
    text: &'a mut String,
}

impl Name<'_> {
    #[inline]
    fn find(self, name: &str) -> Member {
        if self.fields.get(self.next).is_some_and(|field| field.name == name) {
            return Member::Known(self.next);
        }
        if let Some(index) = self.fields.iter().position(|field| field.name == name) {
            return Member::Known(index);
        }
        if self.keeps_unknown {
            name.clone_into(self.text);
            return Member::Extra;
        }
        Member::Unknown
    }
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Member;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, parser: D) -> Result<Member, D::Error> {
        if self.careful {
            return Ok(match captured_name(parser)? {
                Ok(name) => self.find(&name),
                Err(unreadable) => {
                    *self.text = unreadable;
                    Member::Unreadable
                }
            });
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
