//! A server's words, as people may see them.

use crate::json::is_invisible;

/// The longest words of a server that becomes part of a message, in bytes.
const LONGEST_WORDS: usize = 1024;

/// A server's words for a message: one line, of a length that people read, and nothing that a terminal obeys or that
/// people don't see.
pub(crate) fn printable(text: &str) -> String {
    let mut shown = String::new();
    for character in text.chars() {
        if shown.len() + character.len_utf8() > LONGEST_WORDS {
            shown.push('…');
            break;
        }
        shown.push(if is_invisible(character) { ' ' } else { character });
    }
    shown
}

/// A server's names for `Debug`: those of a table are shown, any other may be a secret that the server repeats.
pub(crate) fn known(table: &[&'static str], names: &mut dyn Iterator<Item = &String>) -> Vec<&'static str> {
    let known = |name: &String| table.iter().find(|known| **known == name.as_str()).copied();
    names.map(|name| known(name).unwrap_or("(another)")).collect()
}
