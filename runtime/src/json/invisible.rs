//! Characters that nobody sees, and that change how the rest is read.

use std::cmp::Ordering;

/// Ranges of Unicode 16, in order: the general categories `Cf`, `Zl` and `Zp`, and the property
/// `Default_Ignorable_Code_Point`. Marks of direction, joiners, variation selectors and tags are among them.
const INVISIBLE: &[(char, char)] = &[
    ('\u{ad}', '\u{ad}'),
    ('\u{34f}', '\u{34f}'),
    ('\u{600}', '\u{605}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{6dd}', '\u{6dd}'),
    ('\u{70f}', '\u{70f}'),
    ('\u{890}', '\u{891}'),
    ('\u{8e2}', '\u{8e2}'),
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180b}', '\u{180f}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{fe00}', '\u{fe0f}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    ('\u{fff0}', '\u{fffb}'),
    ('\u{110bd}', '\u{110bd}'),
    ('\u{110cd}', '\u{110cd}'),
    ('\u{13430}', '\u{1343f}'),
    ('\u{1bca0}', '\u{1bca3}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e0fff}'),
];

/// Whether a character has no place in a message: controls, and what people don't see.
pub(crate) fn is_invisible(character: char) -> bool {
    let order = |&(first, last): &(char, char)| match character {
        _ if last < character => Ordering::Less,
        _ if first > character => Ordering::Greater,
        _ => Ordering::Equal,
    };
    character.is_control() || !character.is_ascii() && INVISIBLE.binary_search_by(order).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        assert!(INVISIBLE.iter().all(|(first, last)| first <= last));
        assert!(INVISIBLE.is_sorted_by(|(_, last), (first, _)| last < first));
    }

    #[test]
    fn marks_are_told_from_what_people_see() {
        // Controls; line separators; marks, embeddings, overrides and isolates of direction; joiners and spaces of no width;
        // variation selectors; tags.
        let marks = "\n\u{1b}\u{7f}\u{85}\u{2028}\u{2029}\u{61c}\u{200e}\u{200f}\u{202a}\u{202e}\u{2066}\u{2069}\
            \u{ad}\u{200b}\u{200d}\u{2060}\u{feff}\u{3164}\u{fe0f}\u{e0100}\u{e0001}\u{e0020}\u{e007f}";
        assert!(marks.chars().all(is_invisible));
        let seen =
            " aZ~\u{a0}\u{e9}\u{300}\u{2003}\u{2010}\u{202f}\u{205f}\u{3042}\u{5d0}\u{627}\u{1f600}\u{fffd}";
        assert!(!seen.chars().any(is_invisible));
    }
}
