//! Reading objects that a property tells apart.

use super::{Custom, Slot, Source};

/// An enum of objects that a property tells apart, to be read into. A blank one is the variant for all others.
pub trait Tagged: Custom {
    /// From a blank value, becomes the blank variant of this value of the property, and says whether there is one.
    fn start(&mut self, value: &str) -> bool;
    /// Where the variant's object goes.
    fn object(&mut self) -> Slot<'_>;
}

/// Reads an object into the variant that a property tells. If it lacks what that requires, it is kept with a warning.
pub fn read(any: &mut dyn Tagged, tag: &str, source: &mut Source<'_, '_>) -> bool {
    let before = source.mark();
    if let Some(value) = source.first_tag(tag)
        && any.start(&value)
    {
        let (is_read, has_other_tag) = source.fill_tagged(any.object());
        if is_read && !has_other_tag {
            return true;
        }
        source.rewind(before);
        any.clear();
    }
    if !source.tag(tag).is_some_and(|value| any.start(&value)) {
        return source.fill_at(any.object());
    }
    if source.fill_at(any.object()) {
        return true;
    }
    source.rewind(before);
    any.clear();
    source.keep_at(any.object())
}
