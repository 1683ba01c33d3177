//! What has a sentence in the docs that says more than its name and type do.

use std::collections::{BTreeMap, BTreeSet};

use super::Pair;
use crate::diagnostic::Place;
use crate::model::graph::{EVENTS, reached};
use crate::model::{Docs, Field, Model, Operation, Presence, Struct, Type, TypeId, TypeKind};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Operation,
    /// A required parameter, or a required property of a body that the job fills.
    Required,
    /// An optional one.
    Optional,
    /// A property of a response, or of what is in it.
    Response,
    /// A property of what a request holds besides.
    Request,
    /// A property of the content of events.
    Content,
}

impl Kind {
    /// All of them, in the order of the report.
    pub(super) const ALL: [Self; 6] =
        [Self::Operation, Self::Required, Self::Optional, Self::Response, Self::Request, Self::Content];

    /// What a report calls it.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Operation => "operations",
            Self::Required => "required parameters",
            Self::Optional => "optional parameters",
            Self::Response => "response properties",
            Self::Request => "request properties",
            Self::Content => "event properties",
        }
    }
}

/// Something without a sentence.
#[derive(Debug)]
pub(super) struct Unsaid {
    pub(super) part: String,
    pub(super) kind: Kind,
    pub(super) name: String,
    pub(super) at: String,
}

/// How many have one, by API and kind; of events, the feature takes the place of the API.
#[derive(Debug, Default)]
pub(super) struct Sentences {
    pub(super) counts: BTreeMap<(String, Kind), Pair>,
    pub(super) unsaid: Vec<Unsaid>,
}

impl Sentences {
    pub(super) fn of(model: &Model) -> Self {
        let mut sentences = Self::default();
        let (mut sent, mut received) = (BTreeMap::<_, BTreeSet<_>>::new(), BTreeMap::<_, BTreeSet<_>>::new());
        for (_, operation) in model.operations.iter() {
            let api = model.modules[operation.module].folder();
            sentences.operation(model, api, operation);
            sent.entry(api).or_default().extend(reached(model, &operation.sent()));
            received.entry(api).or_default().extend(reached(model, operation.received()));
        }
        let contents: Vec<_> = model.events.iter().map(|(_, event)| Type::Named(event.content)).collect();
        let bodies: BTreeSet<_> =
            model.operations.iter().filter_map(|(_, operation)| operation.own_body()).collect();
        for (api, received) in &received {
            let only_sent: BTreeSet<_> = sent[api]
                .iter()
                .filter(|id| !received.contains(id) && !bodies.contains(id))
                .copied()
                .collect();
            sentences.types(model, api, Kind::Response, received);
            sentences.types(model, api, Kind::Request, &only_sent);
        }
        sentences.types(model, EVENTS, Kind::Content, &reached(model, &contents));
        sentences
    }

    fn operation(&mut self, model: &Model, api: &str, operation: &Operation) {
        self.count(api, Kind::Operation, &operation.id, &operation.id, &operation.at, &operation.docs);
        let kind = |required| if required { Kind::Required } else { Kind::Optional };
        let name = |wire: &str| format!("{} › {wire}", operation.id);
        for one in &operation.parameters {
            self.count(api, kind(one.required), &one.wire, &name(&one.wire), &one.at, &one.docs);
        }
        for Field { wire, presence, at, docs, .. } in model.body_fields(operation) {
            self.count(api, kind(*presence != Presence::Optional), wire, &name(wire), at, docs);
        }
    }

    fn types(&mut self, model: &Model, api: &str, kind: Kind, types: &BTreeSet<TypeId>) {
        for id in types {
            let TypeKind::Struct(Struct { fields, .. }) = &model.types[*id].kind else { continue };
            for Field { wire, at, docs, .. } in fields {
                self.count(api, kind, wire, wire, at, docs);
            }
        }
    }

    fn count(&mut self, part: &str, kind: Kind, wire: &str, name: &str, at: &Place, docs: &Docs) {
        let words = [&docs.summary, &docs.description].into_iter().flatten();
        let words = words.map(String::as_str).collect::<Vec<_>>().join(" ");
        // An operation's name says what it does; the sentence is there to be read.
        let is_said = if kind == Kind::Operation { !words.is_empty() } else { says_more(wire, &words) };
        self.counts.entry((part.to_owned(), kind)).or_default().add(1, usize::from(is_said));
        if !is_said {
            let at = format!("{} {}", at.file, at.pointer);
            self.unsaid.push(Unsaid { part: part.to_owned(), kind, name: name.to_owned(), at });
        }
    }
}

/// Whether words say more of something than its name: at least two of them are others.
fn says_more(name: &str, words: &str) -> bool {
    const EMPTY: &[&str] =
        &["a", "an", "the", "of", "this", "that", "is", "s", "in", "for", "to", "it", "its"];
    let split = |text: &str| -> BTreeSet<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let spaced: String =
        name.chars().flat_map(|c| c.is_uppercase().then_some(' ').into_iter().chain([c])).collect();
    let known = split(&spaced);
    let said = split(words);
    said.iter().filter(|word| !known.contains(*word) && !EMPTY.contains(&word.as_str())).count() >= 2
}

#[cfg(test)]
mod tests {
    use super::says_more;

    #[test]
    fn a_name_in_a_sentence_says_nothing() {
        for (name, words) in
            [("roomId", "The room's ID."), ("event_id", "The ID of the event."), ("limit", "")]
        {
            assert!(!says_more(name, words), "{words}");
        }
        assert!(says_more("roomId", "The room that the user leaves."), "what it is for");
        assert!(says_more("limit", "How many at most."));
    }
}
