//! The report as text, as JSON and as a page.

use std::collections::BTreeMap;

use askama::Template;
use serde_json::{Map, Value, json};

use super::sentences::{Kind, Sentences, Unsaid};
use super::{Counts, Coverage, Opaque, OperationRow, Pair, Tally, numbers::Numbers, verdicts::Judged};
use crate::model::graph::EVENTS;
use crate::render::text;

const UNEXPLAINED: &str = "(no reason)";

#[derive(Template)]
#[template(path = "coverage.txt", escape = "none")]
struct TextReport<'a> {
    coverage: &'a Coverage,
    rows: Vec<(&'a str, &'a Counts)>,
    reasons: Vec<(&'a str, Vec<&'a Opaque>)>,
}

#[derive(Template)]
#[template(path = "coverage.html")]
struct Page<'a> {
    coverage: &'a Coverage,
    rows: Vec<(&'a str, &'a Counts)>,
    reasons: Vec<(&'a str, Vec<&'a Opaque>)>,
}

impl Coverage {
    /// For a terminal.
    pub fn text(&self) -> String {
        text(&TextReport { coverage: self, rows: self.rows(), reasons: self.reasons() })
    }

    /// For a browser: one file that needs no other.
    pub fn html(&self) -> String {
        text(&Page { coverage: self, rows: self.rows(), reasons: self.reasons() })
    }

    /// For programs.
    pub fn json(&self) -> String {
        let mut report = counts(&self.total);
        let apis: Map<_, _> =
            self.apis.iter().map(|(api, sums)| (api.folder.to_owned(), counts(sums).into())).collect();
        let names = self.longest.iter().map(|(name, module)| json!({ "name": name, "module": module }));
        report.extend([
            ("release".to_owned(), json!(self.release.to_string())),
            ("apis".to_owned(), Value::Object(apis)),
            ("events".to_owned(), counts(&self.events).into()),
            ("findings".to_owned(), json!(self.findings)),
            ("docs_skipped".to_owned(), json!(self.lost_words)),
            ("overlay_actions".to_owned(), self.overlay_actions()),
            ("sentences".to_owned(), sentences(&self.sentences)),
            ("unsaid".to_owned(), self.sentences.unsaid.iter().map(unsaid).collect()),
            ("numbers".to_owned(), numbers(&self.numbers)),
            ("longest_names".to_owned(), names.collect()),
            ("opaque_values".to_owned(), self.opaque.iter().map(opaque).collect()),
            ("verdicts".to_owned(), self.judged.iter().map(judged).collect()),
            ("operations".to_owned(), self.operations.iter().map(operation).collect()),
        ]);
        format!("{:#}\n", Value::Object(report))
    }

    fn overlay_actions(&self) -> Value {
        let kinds = self.overlays.kinds.iter().map(|(kind, count)| ((*kind).to_owned(), json!(count)));
        json!({
            "kinds": kinds.collect::<Map<_, _>>(),
            "total": self.overlays.total(),
            "more_than_docs": self.overlays.more_than_docs(),
            "more_than_docs_at_most": super::MOST_ACTIONS,
        })
    }

    fn rows(&self) -> Vec<(&str, &Counts)> {
        let apis = self.apis.iter().map(|(api, counts)| (api.title, counts));
        apis.chain([("Contents of events", &self.events), ("All", &self.total)]).collect()
    }

    /// Opaque values by their reason, the most frequent first.
    fn reasons(&self) -> Vec<(&str, Vec<&Opaque>)> {
        let mut reasons: BTreeMap<&str, Vec<&Opaque>> = BTreeMap::new();
        for value in &self.opaque {
            reasons.entry(value.reason.as_deref().unwrap_or(UNEXPLAINED)).or_default().push(value);
        }
        let mut reasons: Vec<_> = reasons.into_iter().collect();
        reasons.sort_by_key(|(_, values)| std::cmp::Reverse(values.len()));
        reasons
    }

    /// Operations that Matrix removed, which are counted with the others.
    fn removed(&self) -> Vec<&OperationRow> {
        self.operations.iter().filter(|row| row.removed.is_some()).collect()
    }

    /// What has a sentence, by API and kind.
    fn sentences(&self) -> Vec<(&str, Vec<Pair>)> {
        let apis = self.apis.iter().map(|(api, _)| (api.title, api.folder)).chain([("Events", EVENTS)]);
        let pair = |part: &str, kind| {
            self.sentences.counts.get(&(part.to_owned(), kind)).copied().unwrap_or_default()
        };
        apis.map(|(title, part)| (title, Kind::ALL.map(|kind| pair(part, kind)).to_vec())).collect()
    }

    fn kinds(&self) -> [Kind; 6] {
        Kind::ALL
    }

    fn most_actions(&self) -> usize {
        super::MOST_ACTIONS
    }
}

impl std::fmt::Display for Pair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.total == self.generated {
            f.pad(&self.total.to_string())
        } else {
            f.pad(&format!("{} of {}", self.generated, self.total))
        }
    }
}

impl Pair {
    /// In whole percent, rounded down: only all is 100.
    fn percent(&self) -> usize {
        (self.generated * 100).checked_div(self.total).unwrap_or(100)
    }
}

impl Tally {
    /// What is in the crate, with a type or as JSON.
    fn generated(&self) -> Pair {
        Pair { total: self.total, generated: self.total - self.skipped }
    }
}

fn counts(counts: &Counts) -> Map<String, Value> {
    let numbers = [
        ("operations_total", counts.operations.total),
        ("operations_generated", counts.operations.generated),
        ("operations_skipped", counts.operations.total - counts.operations.generated),
        ("parameters_total", counts.parameters.total),
        ("parameters_generated", counts.parameters.generated),
        ("docs_total", counts.docs.total),
        ("docs_generated", counts.docs.generated),
        ("opaque", counts.opaque),
        ("opaque_unexplained", counts.unexplained),
    ];
    let tallies = [("schemas", &counts.schemas), ("properties", &counts.properties)];
    let tallies = tallies.into_iter().flat_map(|(name, tally)| {
        [
            (format!("{name}_total"), tally.total),
            (format!("{name}_typed"), tally.typed),
            (format!("{name}_opaque"), tally.opaque),
            (format!("{name}_skipped"), tally.skipped),
        ]
    });
    let numbers = numbers.into_iter().map(|(name, number)| (name.to_owned(), number));
    numbers.chain(tallies).map(|(name, number)| (name, json!(number))).collect()
}

fn numbers(numbers: &Numbers) -> Value {
    numbers.rows().into_iter().map(|(name, number)| (name.replace(' ', "_"), json!(number))).collect()
}

fn sentences(sentences: &Sentences) -> Value {
    let mut parts: BTreeMap<&str, Map<String, Value>> = BTreeMap::new();
    for ((part, kind), pair) in &sentences.counts {
        let pair = json!({ "with": pair.generated, "without": pair.total - pair.generated });
        parts.entry(part).or_default().insert(kind.words().replace(' ', "_"), pair);
    }
    json!(parts)
}

fn unsaid(one: &Unsaid) -> Value {
    json!({ "part": one.part, "kind": one.kind.words(), "name": one.name, "at": one.at })
}

fn opaque(value: &Opaque) -> Value {
    json!({ "reason": value.reason, "at": value.at, "way": value.way, "apis": value.apis })
}

fn judged(one: &Judged) -> Value {
    json!({ "list": one.kind.list(), "at": one.at, "said": one.said, "why": one.why })
}

fn operation(row: &OperationRow) -> Value {
    json!({
        "api": row.api,
        "operation_id": row.id,
        "method": row.method,
        "path": row.path,
        "file": row.file,
        "group": row.group,
        "since": row.since,
        "removed": row.removed,
        "deprecated": row.deprecated,
        "job": row.job,
        "module": row.module,
        "access": row.access,
        "parameters": row.parameters,
        "properties": row.properties,
        "opaque": row.opaque,
    })
}
