//! Filling a record: finding properties by name, and knowing which are missing.

use super::container::Entries;
use super::key::Key;
use super::parser::{NotJson, Parser, Quoted};
use super::path::{Path, Step};
use super::reader::{Got, Reader, Stop};
use super::warning::Problem;
use super::{Constant, Field, Presence, RecordSlots, Table};
use std::borrow::Cow;

/// Fills a record from an object, at its brace.
pub(super) fn fill(
    record: &mut dyn RecordSlots,
    reader: &mut Reader<'_>,
    path: &Path<'_>,
) -> Result<Got, Stop> {
    let table = record.table();
    let mut seen = Seen::default();
    let mut next = 0;
    // Most records have none: what there is to drop is a pointer.
    let mut entries: Option<Box<Entries>> = None;
    let mut more = reader.parser.enter(b'}')?;
    while more {
        match property(reader, table, next)? {
            Property::Known(index) => {
                next = index + 1;
                field(record, table, index, &mut seen, reader, path)?;
            }
            Property::Constant => {}
            Property::Other(name) => other(record, name, &mut entries, reader, path)?,
        }
        more = reader.parser.more_properties()?;
    }
    if let Some(entries) = entries
        && let Some(extra) = record.extra()
    {
        entries.settle(extra);
    }
    Ok(seen.verdict(record, table, reader, path))
}

/// A property's name, looked up.
enum Property<'a> {
    Known(usize),
    /// With the value that it always has, which was taken as well.
    Constant,
    Other(Quoted<'a>),
}

/// Takes a name and its colon. Servers send properties in a stable order, so the ones after the last are tried first, as they
/// stand in the text.
#[inline]
fn property<'a>(
    reader: &mut Reader<'a>,
    table: &'static Table,
    next: usize,
) -> Result<Property<'a>, NotJson> {
    let parser = &mut reader.parser;
    if parser.peek() == b'"' && table.plain {
        let text = parser.rest();
        if let Some(head) = Key::head_of(text) {
            let is_it = |field: &Field| field.key.begins(text, head);
            if let Some(index) = table.find_from(next, is_it) {
                parser.at += table.fields[index].key.as_bytes().len();
                return Ok(Property::Known(index));
            }
        }
    }
    named(parser, table, next)
}

/// The same for a name that is none of the fields', or that doesn't stand there as it usually does.
#[inline(never)]
fn named<'a>(parser: &mut Parser<'a>, table: &'static Table, next: usize) -> Result<Property<'a>, NotJson> {
    if let Some(constant) = &table.constant
        && parser.take_text(constant.text)
    {
        return Ok(Property::Constant);
    }
    let quoted = parser.name()?;
    let name = quoted.text().0;
    let found = table.find_from(next, |field| field.name == name);
    Ok(found.map_or(Property::Other(quoted), Property::Known))
}

/// Fills a field.
#[inline]
fn field(
    record: &mut dyn RecordSlots,
    table: &'static Table,
    index: usize,
    seen: &mut Seen,
    reader: &mut Reader<'_>,
    path: &Path<'_>,
) -> Result<(), Stop> {
    let field = &table.fields[index];
    let path = path.step(Step::Name(field.name), field.presence == Presence::Optional);
    if !seen.first(index) {
        seen.forget(index);
        again(record, index, reader, &path);
    }
    match reader.fill(&mut record.slot(index), &path)? {
        Got::Good => seen.good(index),
        got => {
            record.slot(index).reset();
            seen.unfit(index, got, field.presence);
        }
    }
    Ok(())
}

/// A property came again: what was read and said before is void.
#[cold]
fn again(record: &mut dyn RecordSlots, index: usize, reader: &mut Reader<'_>, path: &Path<'_>) {
    record.slot(index).reset();
    reader.report.forget(path);
}

/// A property that is none of the fields: kept if the record keeps such.
#[inline(never)]
fn other(
    record: &mut dyn RecordSlots,
    name: Quoted<'_>,
    entries: &mut Option<Box<Entries>>,
    reader: &mut Reader<'_>,
    path: &Path<'_>,
) -> Result<(), Stop> {
    if let Some(constant) = record.table().constant
        && constant.name == name.text().0
    {
        return self::constant(constant, reader, path);
    }
    match record.extra() {
        Some(extra) => entries.get_or_insert_default().fill(extra, name, reader, path),
        None => unknown(name, reader, path),
    }
}

/// A property that always has the same value, but doesn't stand there as it usually does.
#[cold]
fn constant(constant: Constant, reader: &mut Reader<'_>, path: &Path<'_>) -> Result<(), Stop> {
    let path = path.optional(Step::Name(constant.name));
    reader.parser.peek();
    let start = reader.parser.at;
    if reader.pass_over(&path)? {
        let value = reader.share(start, reader.parser.at);
        if value.read::<String>().ok().map(|read| read.value).as_deref() != Some(constant.value) {
            reader.has_other_constant = true;
            reader.report.unknown(&path, value);
        }
    }
    Ok(())
}

/// A property that nobody keeps, but that somebody may have asked for.
fn unknown(name: Quoted<'_>, reader: &mut Reader<'_>, path: &Path<'_>) -> Result<(), Stop> {
    let name = match name.text() {
        (name, true) => name,
        // As it stands in the text.
        (_, false) => Cow::Borrowed(name.inner),
    };
    let path = path.optional(Step::Name(&name));
    reader.parser.peek();
    let start = reader.parser.at;
    if reader.pass_over(&path)? && reader.report.unknown.is_some() {
        let value = reader.share(start, reader.parser.at);
        reader.report.unknown(&path, value);
    }
    Ok(())
}

/// Which of 64 fields came, and what of them.
#[derive(Clone, Copy, Default)]
struct Word {
    came: u64,
    /// They came with something that a required property may be.
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
    fn verdict(
        self,
        record: &mut dyn RecordSlots,
        table: &Table,
        reader: &mut Reader<'_>,
        path: &Path<'_>,
    ) -> Got {
        if table.is_complete(self.low.good) {
            return Got::Good;
        }
        self.missing(record, reader, path)
    }

    #[inline(never)]
    fn missing(mut self, record: &mut dyn RecordSlots, reader: &mut Reader<'_>, path: &Path<'_>) -> Got {
        let depth = path.depth();
        // An object that has nothing of a response isn't one with empty lists.
        let is_other = reader.form == Some(depth) || depth == 0 && !self.has_any();
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
                reader.report.bad(&path, Problem::Missing);
            }
        }
        if got == Got::Good {
            for name in empty {
                reader.report.note(&path.needed(Step::Name(name)), Problem::Empty);
            }
        }
        got
    }
}

fn bit(index: usize) -> u64 {
    1 << (index % 64)
}
