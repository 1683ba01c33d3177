//! Types, compared.

use std::collections::{BTreeMap, BTreeSet};

use super::operations::{name, pairs};
use super::surface::{Item, Part, Surface};
use super::{Change, Changes, Renamed, Verdict, translated};

/// Types that have another path now: those of an operation by its job's name, others by their own.
pub(super) fn renamed<'a>(old: &'a Surface, new: &'a Surface) -> Renamed<'a> {
    let mut renamed = BTreeMap::new();
    for (route, now) in pairs(old, new) {
        let (before, after) = (&old.operations[route].job, &new.operations[now].job);
        if before != after {
            renamed.insert(before.as_str(), after.as_str());
        }
        if let (Some(before), Some(after)) = (before.strip_suffix("Job"), after.strip_suffix("Job"))
            && before != after
        {
            renamed.extend(types_of(before, after, old, new));
        }
    }
    for path in old.types.keys().filter(|path| !new.types.contains_key(*path)) {
        if let Some(now) = new.aliases.get(path) {
            renamed.entry(path).or_insert(now);
        }
    }
    let gone = by_name(old.types.keys().filter(|path| !new.types.contains_key(*path)));
    let come = by_name(new.types.keys().filter(|path| !old.types.contains_key(*path)));
    for (name, before) in gone {
        if let ([before], Some([after])) = (&before[..], come.get(name).map(Vec::as_slice)) {
            renamed.entry(before).or_insert(after);
        }
    }
    renamed
}

/// The types that are called after an operation, such as its request, with what they are called now.
fn types_of<'a>(before: &str, after: &str, old: &'a Surface, new: &'a Surface) -> Vec<(&'a str, &'a str)> {
    let now = |path: &'a String| {
        let rest =
            path.strip_prefix(before).filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))?;
        let (now, _) = new.types.get_key_value(&format!("{after}{rest}"))?;
        Some((path.as_str(), now.as_str()))
    };
    old.types.keys().filter(|path| !new.types.contains_key(*path)).filter_map(now).collect()
}

fn by_name<'a>(paths: impl Iterator<Item = &'a String>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut found: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in paths {
        found.entry(path.rsplit("::").next().unwrap_or(path)).or_default().push(path);
    }
    found
}

pub(super) fn compare(old: &Surface, new: &Surface, renamed: &Renamed<'_>, changes: &mut Changes) {
    // What a request gains, the job that sends it says; what breaks, breaks both.
    let requests = |of: &Surface| -> BTreeSet<String> {
        of.operations.values().filter_map(|operation| operation.own[0].clone()).collect()
    };
    let (requests, removed) = (requests(new), removed_with_operations(old, new));
    for (path, before) in old.types.iter().filter(|(path, _)| !removed.contains(path.as_str())) {
        let now = renamed.get(path.as_str()).copied().unwrap_or(path);
        match new.types.get(now) {
            Some(after) => {
                if now != path {
                    changes.0.push(moved(path, now, new));
                }
                let mut found = Changes::default();
                item(now, before, after, renamed, &mut found);
                let is_told = |change: &Change| !requests.contains(now) || change.verdict == Verdict::Major;
                changes.0.extend(found.0.into_iter().filter(is_told));
            }
            None => changes.add(Verdict::Major, path, "removed"),
        }
    }
    aliases(old, new, renamed, changes);
    let known: BTreeSet<_> = renamed.values().copied().collect();
    let added =
        new.types.iter().filter(|(path, _)| !old.types.contains_key(*path) && !known.contains(path.as_str()));
    for (path, _) in added.filter(|(_, item)| !item.depends) {
        changes.add(Verdict::Minor, path, "added");
    }
}

fn moved(path: &str, now: &str, new: &Surface) -> Change {
    let is_kept = new.aliases.get(path).is_some_and(|kept| kept == now);
    let (verdict, kept) = match (is_kept, new.deprecated.contains(path)) {
        (true, true) => (Verdict::Minor, super::KEPT),
        (true, false) => (Verdict::Patch, ", and found here as before"),
        (false, _) => (Verdict::Major, ""),
    };
    let what = if name(path) == name(now) { "moved" } else { "renamed" };
    Change { verdict, item: path.to_owned(), what: format!("{what} to `{now}`{kept}") }
}

/// Requests and responses of operations that are gone.
fn removed_with_operations<'a>(old: &'a Surface, new: &'a Surface) -> BTreeSet<&'a str> {
    let pairs = pairs(old, new);
    let gone = old.operations.iter().filter(|(route, _)| !pairs.contains_key(route.as_str()));
    gone.flat_map(|(_, operation)| operation.own.iter().flatten().map(String::as_str)).collect()
}

fn module(path: &str) -> Option<&str> {
    path.rsplit_once("::").map(|(module, _)| module)
}

/// Paths of types beside their own: what a program names by one, it goes on to find there.
fn aliases(old: &Surface, new: &Surface, renamed: &Renamed<'_>, changes: &mut Changes) {
    let jobs: BTreeSet<_> = new.operations.values().map(|operation| &operation.job).collect();
    let paths = jobs.iter().copied().chain(new.types.keys());
    let modules: BTreeSet<_> = paths.clone().filter_map(|path| module(path)).collect();
    // Of a module that is gone, its items are reported.
    let stands = |path: &str| module(path).is_some_and(|module| modules.contains(module));
    for (path, before) in old.aliases.iter().filter(|(path, _)| stands(path)) {
        let before = renamed.get(before.as_str()).copied().unwrap_or(before);
        let now = new.aliases.get(path).or_else(|| paths.clone().find(|known| *known == path));
        match now {
            Some(now) if now == before => {}
            Some(now) => changes.add(Verdict::Major, path, format!("is `{now}`, was `{before}`")),
            None if paths.clone().any(|known| known == before) => {
                changes.add(
                    Verdict::Major,
                    path,
                    format!("is not re-exported here any more: use `{before}`"),
                );
            }
            // The type itself is gone, which is said of it.
            None => {}
        }
    }
}

fn item(path: &str, old: &Item, new: &Item, renamed: &Renamed<'_>, changes: &mut Changes) {
    if old.kind != new.kind {
        changes.add(Verdict::Major, path, format!("is {}, was {}", a(new.kind), a(old.kind)));
        return;
    }
    for (had, has, what) in [
        (old.is_made, new.is_made, "`new` and its setters"),
        (old.has_accessors, new.has_accessors, "accessors"),
    ] {
        match (had, has) {
            (true, false) => changes.add(Verdict::Major, path, format!("no longer has {what}")),
            (false, true) => changes.add(Verdict::Minor, path, format!("has {what} now")),
            _ => {}
        }
    }
    for (name, before) in &old.parts {
        let part_path = format!("{path}::{name}");
        match new.parts.get(name) {
            Some(after) => part(&part_path, before, after, renamed, changes),
            None => changes.add(Verdict::Major, part_path, "removed"),
        }
    }
    for (name, added) in new.parts.iter().filter(|(name, _)| !old.parts.contains_key(*name)) {
        let part_path = format!("{path}::{name}");
        if new.is_made && old.is_made && added.required {
            changes.add(Verdict::Major, part_path, "a new required argument")
        } else {
            changes.add(Verdict::Minor, part_path, "added")
        }
    }
}

fn a(kind: &str) -> &'static str {
    match kind {
        "struct" => "a struct",
        "enum" => "an enum",
        _ => "a union",
    }
}

fn part(path: &str, old: &Part, new: &Part, renamed: &Renamed<'_>, changes: &mut Changes) {
    if translated(&old.ty, renamed) != new.ty {
        changes.add(Verdict::Major, path, format!("is `{}`, was `{}`", new.ty, old.ty));
    }
    match (old.required, new.required) {
        (false, true) => changes.add(Verdict::Major, path, "required, was optional"),
        (true, false) => changes.add(Verdict::Major, path, "optional, was required"),
        _ => {}
    }
    if new.deprecated && !old.deprecated {
        changes.add(Verdict::Minor, path, "deprecated");
    }
    if old.wire != new.wire {
        changes.add(Verdict::Patch, path, format!("is called `{}`, was `{}`", new.wire, old.wire));
    }
}
