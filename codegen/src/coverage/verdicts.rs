//! What only people can judge, with their verdicts: definitions that no operation and no type of events refers to, and words in the prose by
//! which an object may be more open than its schema says.

use std::collections::BTreeSet;

use crate::diagnostic::FilePath;
use crate::load::{Cursor, Node};
use crate::model::Api;
use crate::resolve::{ALONE, Spec};

/// The file of the verdicts, beside the definitions.
pub(super) const FILE: &str = "verdicts.yaml";

/// Words that may say that there is more than the schema lists.
const WORDS: &[&str] = &["additional", "arbitrary", "custom", "extra"];

/// What may be more, where `other` stands before it.
const OTHERS: &[&str] = &["fields", "keys", "parameters", "properties"];

/// The letters that a report shows of a text, on each side of the word.
const AROUND: usize = 40;

/// Something that people have to judge.
#[derive(Debug)]
pub(super) struct Judged {
    /// The list of the verdicts' file that it belongs to.
    pub(super) kind: Kind,
    /// `client-server/definitions/encrypted_file.yaml`, with a pointer where it is a text.
    pub(super) at: String,
    /// A part of the text.
    pub(super) said: String,
    /// The verdict, if there is one.
    pub(super) why: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Orphan,
    Phrase,
}

impl Kind {
    /// The key of its list.
    pub(super) fn list(self) -> &'static str {
        match self {
            Self::Orphan => "orphans",
            Self::Phrase => "phrases",
        }
    }
}

/// A verdict as it is written.
struct Verdict<'a> {
    kind: Kind,
    /// A place; with a star at its end, all that begin so.
    at: Option<&'a str>,
    /// A part of the text, in small letters.
    says: Option<&'a str>,
    why: &'a str,
}

/// Everything that needs a verdict, with it; and what is wrong with the verdicts.
pub(super) fn judge(spec: &Spec) -> (Vec<Judged>, Vec<String>) {
    let mut wrong = Vec::new();
    let verdicts = verdicts(spec, &mut wrong);
    let mut judged = orphans(spec);
    judged.extend(phrases(spec));
    for one in &mut judged {
        one.why = verdicts.iter().find(|verdict| verdict.is_about(one)).map(|verdict| verdict.why.to_owned());
        if one.why.is_none() {
            wrong.push(format!(
                "without a verdict: {}: {}: say under `{}` in api-spec/{FILE} what becomes of it",
                one.at,
                one.said,
                one.kind.list()
            ));
        }
    }
    (judged, wrong)
}

impl Verdict<'_> {
    fn is_about(&self, judged: &Judged) -> bool {
        let fits = |at: &str| match at.strip_suffix('*') {
            Some(start) => judged.at.starts_with(start),
            None => judged.at == at,
        };
        self.kind == judged.kind
            && self.at.is_none_or(fits)
            && self.says.is_none_or(|says| judged.said.to_lowercase().contains(says))
    }
}

fn verdicts<'a>(spec: &'a Spec, wrong: &mut Vec<String>) -> Vec<Verdict<'a>> {
    let Some(root) = spec.root(&FILE.into()) else { return Vec::new() };
    let mut verdicts = Vec::new();
    for kind in [Kind::Orphan, Kind::Phrase] {
        for one in root.get(kind.list()).iter().flat_map(Cursor::items) {
            let text = |key| one.get(key).and_then(|text| text.as_str());
            match (text("at"), text("says"), text("why")) {
                (at, says, Some(why)) if (at.is_some() || says.is_some()) && !why.trim().is_empty() => {
                    verdicts.push(Verdict { kind, at, says, why });
                }
                _ => wrong.push(format!(
                    "api-spec/{FILE} {}: a verdict needs `at` or `says`, and `why`",
                    one.pointer()
                )),
            }
        }
    }
    verdicts
}

/// The files of the APIs, without examples.
fn api_files(spec: &Spec) -> impl Iterator<Item = &FilePath> {
    spec.files().filter(|file| {
        let folder = file.as_str().split('/').next().and_then(Api::of);
        folder.is_some() && !file.as_str().contains("/examples/")
    })
}

/// Definition files that no operation and no type of events reaches on any way.
fn orphans(spec: &Spec) -> Vec<Judged> {
    let mut reached = BTreeSet::new();
    let is_used = |root: Cursor<'_>| root.get("paths").is_some() || root.get(ALONE).is_some();
    let declares = |file: &&FilePath| spec.root(file).is_some_and(is_used);
    let of_events = spec.files().filter(|file| file.event_type().is_some());
    let mut next: Vec<FilePath> = api_files(spec).filter(declares).chain(of_events).cloned().collect();
    while let Some(file) = next.pop() {
        if reached.insert(file.clone())
            && let Some(root) = spec.root(&file)
        {
            each(&root, &mut |at| {
                if matches!(at.key(), Some("$ref" | "x-rust-json")) {
                    next.extend(spec.file_of(at));
                }
            });
        }
    }
    let title = |file: &FilePath| {
        let title = spec.root(file).and_then(|root| Some(root.get("title")?.as_str()?.to_owned()));
        title.map_or_else(|| "nothing refers to it".to_owned(), |title| format!("nothing refers to {title}"))
    };
    let lost = api_files(spec).filter(|file| !reached.contains(*file));
    lost.map(|file| Judged { kind: Kind::Orphan, at: file.to_string(), said: title(file), why: None })
        .collect()
}

/// Words of the definitions, where they have some, that may say more than the schema.
fn phrases(spec: &Spec) -> Vec<Judged> {
    let mut found = Vec::new();
    for root in api_files(spec).filter_map(|file| spec.root(file)) {
        each(&root, &mut |at| {
            let is_prose = matches!(at.key(), Some("description" | "summary"));
            // Our own words are not facts.
            let is_theirs = is_prose && !at.place().file.as_str().starts_with("overlays/");
            for said in at.as_str().filter(|_| is_theirs).map(phrases_in).unwrap_or_default() {
                let at = format!("{}{}", at.file(), at.pointer());
                found.push(Judged { kind: Kind::Phrase, at, said, why: None });
            }
        });
    }
    found
}

/// Calls `work` with every node that isn't part of an example.
fn each<'a>(top: &Cursor<'a>, work: &mut impl FnMut(&Cursor<'a>)) {
    work(top);
    for (key, child) in top.entries() {
        if !matches!(key, "example" | "examples") || !matches!(child.node(), Node::Map(_) | Node::List(_)) {
            each(&child, work);
        }
    }
    top.items().for_each(|item| each(&item, work));
}

/// The words in a text, each with what stands around it.
fn phrases_in(text: &str) -> Vec<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (mut found, mut before, mut start) = (Vec::new(), "", 0);
    for word in text.split(|c: char| !c.is_alphanumeric() && c != '_') {
        let end = start + word.len();
        let small = word.to_lowercase();
        let others = before.eq_ignore_ascii_case("other") && OTHERS.contains(&small.as_str());
        if others || WORDS.contains(&small.as_str()) {
            found.push(around(&text, start, end));
        }
        start = end + text[end..].chars().next().map_or(0, char::len_utf8);
        before = word;
    }
    found
}

fn around(text: &str, start: usize, end: usize) -> String {
    let from = text[..start].char_indices().rev().nth(AROUND - 1).map_or(0, |(at, _)| at);
    let to = text[end..].char_indices().nth(AROUND).map_or(text.len(), |(at, _)| end + at);
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < text.len() { "…" } else { "" });
    format!("{before}{}{after}", &text[from..to])
}

#[cfg(test)]
mod tests {
    use super::phrases_in;

    #[test]
    fn only_whole_words_are_found_and_shown_with_what_is_around_them() {
        for (text, want) in [
            ("Custom data.", &["Custom data."][..]),
            ("The file may\n include any other keys.", &["The file may include any other keys."]),
            ("An arbitrary, custom ID.", &["An arbitrary, custom ID."; 2]),
            ("Accustomed customers, `additional_creators`, additionally.", &[]),
            ("Other rooms.", &[]),
        ] {
            assert_eq!(phrases_in(text), want);
        }
        let long = format!("{}é extra ü{}", "a ".repeat(50), " b".repeat(50));
        let found = phrases_in(&long).remove(0);
        assert!(found.starts_with('…') && found.ends_with('…') && found.contains("é extra ü"), "{found}");
    }
}
