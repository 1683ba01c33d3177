//! Reading events whose types are not known beforehand.

use super::Envelope;
use crate::json::{Custom, Json, Later, MapSlots, RecordSlots, Slot, Source, Table};

/// An enum of events, to be read into by their types.
pub trait ByType: Custom {
    /// What surrounds the content of any of them, the content aside.
    type Around: Json + RecordSlots + Envelope;
    /// An event of any other type.
    type Fallback: Json;
    /// The number of the property that is the type.
    const TYPE: usize;
    /// The number of the property that is the content.
    const CONTENT: usize;

    /// The type; empty before it was read.
    fn event_type(around: &Self::Around) -> &str;
    /// Where the content is, if it was passed over.
    fn unread(around: &Self::Around) -> &Later;
    /// From a blank event, which is one of any other type, becomes one of this type, if it is known.
    fn start(&mut self, event_type: &str);
    /// An event of any other type.
    fn fallback(event: Self::Fallback) -> Self;
    /// Where the content goes.
    fn content(&mut self) -> Slot<'_>;
    /// Takes over what surrounds the content, and says whether that is enough for an event of the type.
    fn surround(&mut self, around: Self::Around) -> bool;
}

/// Reads an event into a blank one: what is redacted, or not as its type asks for, as one of any other type.
///
/// Where the type comes before the content, each is read once. Where it comes after it, the content is passed over first.
pub fn read<E: ByType>(any: &mut E, source: &mut Source<'_, '_>) -> bool {
    let before = source.mark();
    let mut around = E::Around::blank();
    let mut event = Unfinished { any, around: &mut around, content: Content::Unread };
    let mut is_read = source.fill_at(Slot::Record(&mut event));
    if event.content == Content::OfAnother {
        source.rewind(before);
        event.start_again();
        is_read = source.fill_at(Slot::Record(&mut event));
    }
    let content = event.content;
    if is_read && finish(any, around, content, source) {
        return true;
    }
    source.rewind(before);
    let mut event = Json::blank();
    let is_read = source.fill(&mut event);
    *any = E::fallback(event);
    is_read
}

/// An event of which the type may not be known yet.
struct Unfinished<'a, E: ByType> {
    any: &'a mut E,
    around: &'a mut E::Around,
    content: Content,
}

/// What became of the content so far.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    /// Nothing, or it was passed over.
    Unread,
    /// The same, and so it stays until all else is read.
    Late,
    /// It has its place in an event of the type.
    Placed,
    /// The same, but the type came again.
    OfAnother,
}

impl<E: ByType> Unfinished<'_, E> {
    #[cold]
    fn start_again(&mut self) {
        self.any.clear();
        *self.around = Json::blank();
        self.content = Content::Late;
    }
}

/// Makes a blank event one of its type.
fn start<E: ByType>(any: &mut E, around: &E::Around) {
    any.start(if around.is_redacted() { "" } else { E::event_type(around) });
}

/// Reads the content if it was passed over, and puts around it what was read before.
#[inline]
fn finish<E: ByType>(any: &mut E, around: E::Around, content: Content, source: &mut Source<'_, '_>) -> bool {
    if content == Content::Placed {
        return !around.is_redacted() && any.surround(around);
    }
    start(any, &around);
    source.later("content", E::unread(&around), any.content()) && any.surround(around)
}

impl<E: ByType> RecordSlots for Unfinished<'_, E> {
    fn table(&self) -> &'static Table {
        self.around.table()
    }

    fn slot(&mut self, field: usize) -> Slot<'_> {
        match self.content {
            Content::Unread if field == E::CONTENT && !E::event_type(self.around).is_empty() => {
                start(self.any, self.around);
                self.content = Content::Placed;
            }
            Content::Placed if field == E::TYPE => self.content = Content::OfAnother,
            _ => {}
        }
        if self.content == Content::Placed && field == E::CONTENT {
            return self.any.content();
        }
        RecordSlots::slot(self.around, field)
    }

    fn extra(&mut self) -> Option<&mut dyn MapSlots> {
        self.around.extra()
    }
}
