//! A server's words, as people may see them.

use std::fmt;

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
pub(crate) struct Known<'t, I>(pub(crate) &'t [&'static str], pub(crate) I);

impl<'n, I: Iterator<Item = &'n String> + Clone> fmt::Debug for Known<'_, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known =
            |name: &String| self.0.iter().find(|known| **known == name.as_str()).unwrap_or(&"(another)");
        f.debug_list().entries(self.1.clone().map(known)).finish()
    }
}
