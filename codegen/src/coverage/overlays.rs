//! The overlays' actions by what they are for.

use crate::load::Node;
use crate::resolve::Spec;

/// The kinds, in the order of the report, with the keys of an update that tell them.
const KINDS: &[(&str, &[&str])] = &[
    (DOCS, &["summary", "description", "x-rust-example"]),
    (PLACES, &["x-rust-content", "x-rust-events"]),
    (SINCE, &["x-addedInMatrixVersion"]),
    (FEATURES, &["x-rust-unstable-feature"]),
    (ACCESSORS, &["x-rust-within", "x-rust-either"]),
    (PROSE, &[]),
    ("secrets", &["x-rust-secret"]),
    ("names", &["x-rust-name"]),
    ("units", &["x-rust-unit"]),
    ("identifiers", &["x-rust-identifier", "x-rust-keys"]),
    ("waits", &["x-rust-wait"]),
    ("opaque", &["x-rust-opaque"]),
    ("forms", &["x-rust-json", "x-rust-key", "x-rust-tuple"]),
];
const DOCS: &str = "docs";
/// Each type of events, and each place of contents, has at most one of these: no rule could say it.
const PLACES: &str = "where events occur";
/// What was there before the definitions listed it: no comparison of releases could say it.
const SINCE: &str = "since when";
/// How servers announce an operation stands in no definition, so that no rule could say it either.
const FEATURES: &str = "unstable features";
/// What is worth a name of its own is our choice.
const ACCESSORS: &str = "accessors";
/// Each has the link to its section: no rule could say it.
const PROSE: &str = "what only prose defines";
const CORRECTIONS: &str = "corrections";

/// How many actions there are of each kind.
#[derive(Debug)]
pub(super) struct Overlays {
    pub(super) kinds: Vec<(&'static str, usize)>,
}

impl Overlays {
    pub(super) fn of(spec: &Spec) -> Self {
        let found: Vec<_> = spec.actions().map(kind).collect();
        let kinds = KINDS.iter().map(|(kind, _)| *kind).chain([CORRECTIONS]);
        let count = |kind| found.iter().filter(|found| **found == kind).count();
        Self { kinds: kinds.map(|kind| (kind, count(kind))).collect() }
    }

    pub(super) fn total(&self) -> usize {
        self.kinds.iter().map(|(_, count)| count).sum()
    }

    /// How many a rule might have made unnecessary.
    pub(super) fn more_than_docs(&self) -> usize {
        self.kinds
            .iter()
            .filter(|(kind, _)| ![DOCS, PLACES, PROSE, SINCE, FEATURES, ACCESSORS].contains(kind))
            .map(|(_, count)| count)
            .sum()
    }
}

/// One key of ours makes the kind; words alone are docs; all else, removals too, corrects the definitions.
fn kind((update, is_prose): (Option<&Node>, bool)) -> &'static str {
    if is_prose {
        return PROSE;
    }
    let keys: Vec<_> =
        update.iter().flat_map(|update| update.entries()).map(|(key, _)| key.as_str()).collect();
    let (_, words) = KINDS[0];
    if !keys.is_empty() && keys.iter().all(|key| words.contains(key)) {
        return DOCS;
    }
    let ours = KINDS[1..].iter().find(|(_, marks)| keys.iter().any(|key| marks.contains(key)));
    ours.map_or(CORRECTIONS, |(kind, _)| kind)
}
