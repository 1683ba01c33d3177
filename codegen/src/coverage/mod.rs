//! What of the definitions is in the crate: a question to specification, model and names, and its answer as a report.

mod events;
mod facts;
mod numbers;
mod operations;
mod overlays;
mod report;
mod sentences;
mod verdicts;
mod walk;

use std::collections::BTreeSet;

use crate::model::graph::EVENTS;
use crate::model::{Api, Model};
use crate::name::Names;
use crate::release::Version;
use crate::resolve::Spec;
use numbers::Numbers;
use overlays::Overlays;
use sentences::Sentences;
use verdicts::Judged;
use walk::{Met, State, Walk};

/// How many overlay actions may be more than docs: beyond that, a rule is missing.
const MOST_ACTIONS: usize = 110;

/// Definitions and crate, compared.
#[derive(Debug)]
pub struct Coverage {
    release: Version,
    total: Counts,
    apis: Vec<(Api, Counts)>,
    /// The contents of events.
    events: Counts,
    operations: Vec<OperationRow>,
    opaque: Vec<Opaque>,
    /// Where words of the definitions have no place in the crate.
    lost_words: Vec<String>,
    overlays: Overlays,
    sentences: Sentences,
    numbers: Numbers,
    longest: Vec<(String, String)>,
    /// What people have judged, or still have to.
    judged: Vec<Judged>,
    findings: Vec<String>,
}

/// Sums over one API, over events, or over all; what several share counts once in all.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Counts {
    operations: Pair,
    parameters: Pair,
    schemas: Tally,
    properties: Tally,
    docs: Pair,
    opaque: usize,
    unexplained: usize,
}

/// How many there are in the definitions, and how many of them in the crate.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Pair {
    total: usize,
    generated: usize,
}

impl Pair {
    fn add(&mut self, total: usize, generated: usize) {
        self.total += total;
        self.generated += generated;
    }
}

/// What became of the schemas of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Tally {
    total: usize,
    typed: usize,
    /// JSON, and what the definitions describe inside of it.
    opaque: usize,
    skipped: usize,
}

impl Tally {
    fn add(&mut self, state: &State) {
        self.total += 1;
        *match state {
            State::Typed => &mut self.typed,
            State::Opaque(_) | State::Within | State::Unexplained => &mut self.opaque,
            State::Skipped(_) => &mut self.skipped,
        } += 1;
    }
}

/// One operation of the definitions.
#[derive(Debug)]
struct OperationRow {
    api: &'static str,
    id: String,
    method: &'static str,
    path: String,
    file: String,
    group: String,
    since: String,
    /// The release that removed it; it is kept for servers that still serve it.
    removed: Option<String>,
    deprecated: bool,
    job: Option<String>,
    module: String,
    access: &'static str,
    parameters: usize,
    parameters_generated: usize,
    properties: usize,
    opaque: usize,
    /// What of it has words, and whether they were taken.
    words: Vec<(String, bool)>,
}

/// A value that stays JSON.
#[derive(Debug)]
struct Opaque {
    reason: Option<String>,
    at: String,
    way: String,
    apis: BTreeSet<&'static str>,
}

fn is_opaque(state: &State) -> bool {
    matches!(state, State::Opaque(_) | State::Unexplained)
}

/// Compares the definitions with what is made from them.
pub(crate) fn compare(spec: &Spec, model: &Model, names: &Names) -> Coverage {
    let mut walk = Walk::new(spec, model);
    let operations = operations::compare(&mut walk, names);
    events::compare(&mut walk);
    let overlays = Overlays::of(spec);
    let folders: BTreeSet<_> = operations.iter().map(|row| row.api).collect();
    let apis = Api::ALL.into_iter().filter(|api| folders.contains(api.folder));
    let (judged, unjudged) = verdicts::judge(spec);
    Coverage {
        release: model.release,
        total: counts(&walk, &operations, None),
        apis: apis.map(|api| (api, counts(&walk, &operations, Some(api.folder)))).collect(),
        events: counts(&walk, &operations, Some(EVENTS)),
        opaque: opaque(&walk),
        lost_words: lost_words(&walk, &operations),
        sentences: Sentences::of(model),
        numbers: Numbers::of(model),
        longest: numbers::longest(model, names),
        findings: [findings(&walk, &operations, &overlays), unjudged].concat(),
        judged,
        operations,
        overlays,
    }
}

impl Coverage {
    /// The report in a line.
    pub fn summary(&self) -> String {
        let Counts { operations, opaque, unexplained, .. } = &self.total;
        format!(
            "Matrix {}, {} of {} operations, {opaque} opaque values, {unexplained} without a reason, {} findings",
            self.release,
            operations.generated,
            operations.total,
            self.findings.len()
        )
    }

    /// What must not be: something skipped or invented, JSON without a reason, too many corrections, a missing verdict.
    pub fn findings(&self) -> &[String] {
        &self.findings
    }
}

fn counts(walk: &Walk<'_>, rows: &[OperationRow], api: Option<&str>) -> Counts {
    let mut counts = Counts::default();
    for row in rows.iter().filter(|row| api.is_none_or(|api| row.api == api)) {
        counts.operations.add(1, usize::from(row.job.is_some()));
        counts.parameters.add(row.parameters, row.parameters_generated);
        counts.docs.add(row.words.len(), row.words.iter().filter(|(_, taken)| *taken).count());
    }
    for met in walk.met.values().filter(|met| api.is_none_or(|api| met.apis.contains(api))) {
        if !met.is_reference {
            counts.schemas.add(&met.state);
        }
        if met.is_property {
            counts.properties.add(&met.state);
        }
        if let Some(taken) = met.words {
            counts.docs.add(1, usize::from(taken));
        }
        counts.opaque += usize::from(is_opaque(&met.state));
        counts.unexplained += usize::from(met.state == State::Unexplained);
    }
    counts
}

fn opaque(walk: &Walk<'_>) -> Vec<Opaque> {
    let reason = |met: &Met| match &met.state {
        State::Opaque(reason) => Some(reason.clone()),
        _ => None,
    };
    let opaque = walk.met.iter().filter(|(_, met)| is_opaque(&met.state));
    let mut opaque: Vec<_> = opaque
        .map(|(place, met)| Opaque {
            reason: reason(met),
            at: format!("{} {}", place.file, place.pointer),
            way: met.way.clone(),
            apis: met.apis.clone(),
        })
        .collect();
    opaque.sort_by(|a, b| (&a.reason, &a.way, &a.at).cmp(&(&b.reason, &b.way, &b.at)));
    opaque
}

fn lost_words(walk: &Walk<'_>, rows: &[OperationRow]) -> Vec<String> {
    let operations = rows.iter().flat_map(|row| &row.words).filter(|(_, taken)| !taken);
    let operations = operations.map(|(what, _)| what.clone());
    let met = walk.met.iter().filter(|(_, met)| met.words == Some(false));
    operations
        .chain(met.map(|(place, met)| format!("{} ({} {})", met.way, place.file, place.pointer)))
        .collect()
}

fn findings(walk: &Walk<'_>, rows: &[OperationRow], overlays: &Overlays) -> Vec<String> {
    let mut findings = Vec::new();
    for row in rows.iter().filter(|row| row.job.is_none()) {
        findings.push(format!("not generated: {} ({} {})", row.id, row.method, row.path));
    }
    for (place, met) in &walk.met {
        let at = format!("{} ({} {})", met.way, place.file, place.pointer);
        match &met.state {
            State::Skipped(why) if !why.is_empty() => findings.push(format!("skipped: {at}: {why}")),
            State::Unexplained => findings.push(format!(
                "opaque without a reason: {at}: type it, or give it `x-rust-opaque: the reason` in an overlay"
            )),
            State::Within | State::Opaque(_) | State::Typed | State::Skipped(_) => {}
        }
    }
    findings.extend(walk.invented.iter().map(|what| format!("in the crate, not in the definitions: {what}")));
    if overlays.more_than_docs() > MOST_ACTIONS {
        findings.push(format!(
            "{} overlay actions are more than docs, where {MOST_ACTIONS} are the most: make a rule of some",
            overlays.more_than_docs()
        ));
    }
    findings
}
