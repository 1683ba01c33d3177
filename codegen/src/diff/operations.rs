//! Operations and their jobs, compared.

use std::collections::{BTreeMap, BTreeSet};

use super::surface::{Behaviour, Input, Operation, Surface};
use super::{Changes, Renamed, Verdict, translated};

pub(super) fn compare(old: &Surface, new: &Surface, renamed: &Renamed<'_>, changes: &mut Changes) {
    let pairs = pairs(old, new);
    for (route, before) in &old.operations {
        match pairs.get(route.as_str()) {
            Some(now) => {
                if *now != route {
                    changes.add(Verdict::Minor, &before.job, format!("asks `{now}`, was `{route}`"));
                }
                let after = &new.operations[*now];
                if before.job != after.job {
                    named_otherwise(route, before, after, new, changes);
                }
                one(before, after, renamed, changes);
            }
            None => changes.add(Verdict::Major, &before.job, format!("removed: `{route}`")),
        }
    }
    let known: BTreeSet<_> = pairs.values().copied().collect();
    for (route, added) in new.operations.iter().filter(|(route, _)| !known.contains(route)) {
        changes.add(Verdict::Minor, &added.job, format!("added: `{route}`"));
    }
}

/// The operations that both have, by their routes: the same method and path, or else the same job.
pub(super) fn pairs<'a>(old: &'a Surface, new: &'a Surface) -> BTreeMap<&'a str, &'a String> {
    let free = new.operations.iter().filter(|(route, _)| !old.operations.contains_key(*route));
    let free: BTreeMap<&str, &String> =
        free.map(|(route, operation)| (operation.job.as_str(), route)).collect();
    let now = |(route, operation): (&'a String, &'a Operation)| {
        let same = new.operations.get_key_value(route).map(|(route, _)| route);
        Some((route.as_str(), same.or_else(|| free.get(operation.job.as_str()).copied())?))
    };
    old.operations.iter().filter_map(now).collect()
}

fn named_otherwise(route: &str, old: &Operation, new: &Operation, all: &Surface, changes: &mut Changes) {
    let what = if name(&old.job) == name(&new.job) { "moved" } else { "renamed" };
    let (verdict, kept) = match all.aliases.get(&old.job) {
        Some(now) if *now == new.job => (Verdict::Minor, super::KEPT),
        _ => (Verdict::Major, ""),
    };
    changes.add(verdict, &old.job, format!("{what} to `{}`{kept}: `{route}`", new.job));
}

fn one(old: &Operation, new: &Operation, renamed: &Renamed<'_>, changes: &mut Changes) {
    let job = &new.job;
    match (old.deprecated, new.deprecated) {
        _ if old.removed.is_none() && new.removed.is_some() => {
            changes.add(
                Verdict::Minor,
                job,
                "removed by Matrix; the job stays, deprecated, for servers that have it",
            );
        }
        (false, true) => changes.add(Verdict::Minor, job, "deprecated"),
        (true, false) => changes.add(Verdict::Patch, job, "no longer deprecated"),
        _ => {}
    }
    let response = translated(&old.response, renamed);
    if response != new.response {
        changes.add(
            Verdict::Major,
            job,
            format!("the response is `{}`, was `{}`", new.response, old.response),
        );
    }
    for ((what, before), (_, after)) in old.behaviour.iter().zip(&new.behaviour) {
        let text = match (before, after) {
            (Behaviour::Is(before), Behaviour::Is(after)) => {
                (before != after).then(|| format!("{after}, was {before}"))
            }
            (Behaviour::Lists(before), Behaviour::Lists(after)) => difference(before, after),
            _ => None,
        };
        if let Some(text) = text {
            changes.add(weight(what), job, format!("{what}: {text}"));
        }
    }
    inputs(job, old, new, renamed, changes);
}

/// What a list has that it had not, and the reverse; none if it has the same.
fn difference(before: &[String], after: &[String]) -> Option<String> {
    let part = |words: &str, of: &[String], other: &[String]| {
        let only: Vec<_> = of.iter().filter(|one| !other.contains(one)).map(String::as_str).collect();
        (!only.is_empty()).then(|| format!("{words} {}", only.join(", ")))
    };
    let parts = [part("also", after, before), part("no longer", before, after)];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

pub(super) fn name(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}

/// What is sent with a request, and who is asked for more, programs may have to provide for.
fn weight(what: &str) -> Verdict {
    match what {
        "access token" | "interactive authentication" => Verdict::Minor,
        _ => Verdict::Patch,
    }
}

fn inputs(job: &str, old: &Operation, new: &Operation, renamed: &Renamed<'_>, changes: &mut Changes) {
    let find = |inputs: &[Input], name: &str| inputs.iter().position(|input| input.name == name);
    for before in &old.inputs {
        let item = format!("{job}::{}", before.name);
        match find(&new.inputs, &before.name).map(|index| &new.inputs[index]) {
            Some(after) => input(&item, before, after, renamed, changes),
            None => changes.add(Verdict::Major, item, format!("removed: {}", before.sent_as)),
        }
    }
    for added in new.inputs.iter().filter(|input| find(&old.inputs, &input.name).is_none()) {
        let item = format!("{job}::{}", added.name);
        if added.required {
            changes.add(Verdict::Major, item, format!("a new required argument: {}", added.sent_as))
        } else {
            changes.add(Verdict::Minor, item, format!("added: {}", added.sent_as))
        }
    }
    let arguments = |of: &Operation, other: &Operation| -> Vec<String> {
        let both = |input: &&Input| {
            input.required && other.inputs.iter().any(|there| there.required && there.name == input.name)
        };
        of.inputs.iter().filter(both).map(|input| input.name.clone()).collect()
    };
    let (before, after) = (arguments(old, new), arguments(new, old));
    if before != after {
        let text =
            format!("the arguments are in another order: {}, was {}", after.join(", "), before.join(", "));
        changes.add(Verdict::Major, format!("{job}::new"), text);
    }
}

fn input(item: &str, old: &Input, new: &Input, renamed: &Renamed<'_>, changes: &mut Changes) {
    match (old.required, new.required) {
        (false, true) => changes.add(Verdict::Major, item, "required, was optional"),
        (true, false) => changes.add(Verdict::Major, item, "optional, was required"),
        _ => {}
    }
    if translated(&old.ty, renamed) != new.ty {
        changes.add(Verdict::Major, item, format!("is `{}`, was `{}`", new.ty, old.ty));
    }
    if old.sent_as != new.sent_as {
        changes.add(Verdict::Patch, item, format!("is sent as {}, was {}", new.sent_as, old.sent_as));
    }
    if new.deprecated && !old.deprecated {
        changes.add(Verdict::Minor, item, "deprecated");
    }
}
