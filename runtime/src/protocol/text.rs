//! A server's text, as people may see it.

/// The longest text of a server that becomes part of a message, in bytes.
const LONGEST_WORDS: usize = 1024;

/// A server's text for a message: one line, of a length that people read, and nothing that a terminal obeys.
pub(crate) fn printable(text: &str) -> String {
    let mut shown = String::new();
    for character in text.chars() {
        if shown.len() + character.len_utf8() > LONGEST_WORDS {
            shown.push('…');
            break;
        }
        shown.push(if is_control(character) { ' ' } else { character });
    }
    shown
}

/// Controls, line separators, and marks that turn the direction of what follows.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}')
}
