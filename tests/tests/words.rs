//! The words of the docs: phrases that readers had to guess at stay out of what programs see.

use std::fs;
use std::path::{Path, PathBuf};

/// What to write instead of each phrase, whole words of any case.
const INSTEAD: &[(&str, &str)] = &[
    ("all that it can't do without", "its required parameters"),
    ("beginning of 1970", "the Unix epoch"),
    ("brings back", "returns"),
    ("can't be reached", "is unreachable"),
    ("if nothing is said", "default: …"),
    ("go again", "retry"),
    ("good reply", "successful response"),
    ("is told", "is reported"),
    ("may be missing", "optional"),
    ("mend", "fix, correct"),
    ("mended", "fixed, corrected"),
    ("nothing came", "timed out"),
    ("replied", "response received"),
    ("replies", "responses"),
    ("reply", "response"),
    ("unless told", "by default; unless …"),
    ("whole number", "integer"),
    ("will be repeated", "retrying"),
    ("with nothing set", "It has no required parameters."),
];

/// Where else the words are right: names of libQuotient's, and of Matrix itself.
const ALLOWED: &[&str] = &["doc(alias = \"reply\")"];

/// What Matrix calls a message that answers another one, and the files that are about such messages.
const OF_MESSAGES: &[&str] = &["reply", "replies", "replied"];
const ABOUT_MESSAGES: &[&str] = &[
    "runtime/src/event/html.rs",
    "runtime/src/event/message.rs",
    "runtime/src/event/mod.rs",
    "runtime/src/event/relation.rs",
    "generated/src/events/room_message",
    "generated/src/events/sticker.rs",
];

/// All Rust files below a folder.
fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            found.push(path);
        }
    }
}

/// Whether a line has a phrase as whole words: `reply` is not in `in_reply_to`.
fn has(line: &str, phrase: &str) -> bool {
    let is_word = |character: char| character.is_alphanumeric() || character == '_' || character == '.';
    line.match_indices(phrase).any(|(at, _)| {
        let after = &line[at + phrase.len()..];
        !line[..at].ends_with(is_word)
            && !after.starts_with(|next: char| next.is_alphanumeric() || next == '_')
    })
}

#[test]
fn docs_and_errors_are_in_plain_technical_english() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut paths = Vec::new();
    for folder in ["generated/src", "runtime/src", "examples"] {
        files(&root.join(folder), &mut paths);
    }
    assert!(paths.len() > 300, "only {} files were found", paths.len());
    let mut found = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).unwrap().to_lowercase();
        let place = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
        let is_about_messages = ABOUT_MESSAGES.iter().any(|file| place.starts_with(file));
        for (number, line) in
            text.lines().enumerate().filter(|(_, line)| !ALLOWED.iter().any(|one| line.contains(one)))
        {
            let is_allowed = |phrase: &str| is_about_messages && OF_MESSAGES.contains(&phrase);
            for (phrase, instead) in
                INSTEAD.iter().filter(|(phrase, _)| has(line, phrase) && !is_allowed(phrase))
            {
                found.push(format!("{place}:{}: `{phrase}`; write {instead}", number + 1));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn phrases_are_whole_words() {
    assert!(has("a reply, late", "reply") && has("reply", "reply"));
    assert!(!has("`m.in_reply_to`", "reply") && !has("replying", "reply"));
}
