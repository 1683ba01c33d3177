//! The overlay entries that correct names, and add words.

use crate::diagnostic::{Place, Pointer};

/// Keys whose values are lists, in which a step is a number and no name.
const LISTS: &[&str] = &["allOf", "anyOf", "enum", "oneOf", "parameters", "servers"];

/// Another name for a type, an operation or a property.
pub fn another_name(at: &Place, example: &str) -> String {
    format!("choose another name in an overlay: {}", entry(&at.pointer, &format!("x-rust-name: {example}")))
}

/// No set for texts that make no names; `at` is one of its values.
pub fn no_set(at: &Place) -> String {
    let set = at.pointer.parent().filter(|set| set.as_str().ends_with("/enum"));
    let target = target(set.as_ref().unwrap_or(&at.pointer));
    format!("take the set for any text in an overlay: `- target: {target}` with `remove: true`")
}

/// A sentence for what has none.
pub fn described(at: &Place) -> String {
    let action = entry(&at.pointer, "summary: What it does.");
    format!("write a sentence of our own into `overlays/{}`: {action}", at.file)
}

/// An action in the words of its file; YAML keeps the JSONPath whole in these quotes.
fn entry(pointer: &Pointer, update: &str) -> String {
    format!("`- target: {}` with `update: {{{update}}}`", target(pointer))
}

fn target(pointer: &Pointer) -> String {
    let mut target = "$".to_owned();
    let mut above = String::new();
    for token in pointer.tokens() {
        let is_index = LISTS.contains(&above.as_str()) && token.bytes().all(|byte| byte.is_ascii_digit());
        target += &match is_index {
            true => format!("[{token}]"),
            false if is_plain(&token) => format!(".{token}"),
            false => format!("['{}']", token.replace('\\', r"\\").replace('\'', r"\'")),
        };
        above = token;
    }
    target
}

/// Whether JSONPath takes a key without brackets.
fn is_plain(key: &str) -> bool {
    key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
