//! A program that uses all that a crate offers: what a report calls unbroken has to compile against the next one, too.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::surface::{Input, Item, Operation, Surface};
use super::{Report, Verdict};

const HEAD: &str = "\
//! Uses all that the crate offers.
#![allow(clippy::all, deprecated, unused)]
use std::time::{Duration, SystemTime};

use krate::event::{AnyContent, Mentions, RelatesTo};
use krate::json::{JsonObject, JsonValue, Map, Raw, RawJson, Secret};
use krate::{EventId, FederationMedia, FileContent, Media, MxcUri, Redirect, RoomAliasId, RoomId, RoomOrAliasId};
use krate::{Job, ServerName, UserId};

fn response<J: Job<Response = R>, R>(_: &J) {}

";

/// The source of a program against a crate that it calls `krate`, without what a report says that it breaks.
pub fn program(surface: &Surface, report: &Report) -> String {
    let mut broken = broken(report);
    // With an operation go its request and response: the report tells of the operation alone.
    for operation in surface.operations.values() {
        if broken.contains(&operation.job) {
            broken.extend(operation.own.iter().flatten().cloned());
        }
    }
    let writer = Writer { broken };
    let mut text = HEAD.to_owned();
    for (number, operation) in surface.operations.values().enumerate() {
        writer.operation(number, operation, &mut text);
    }
    for (number, (path, item)) in surface.types.iter().enumerate() {
        writer.item(number, path, item, &mut text);
    }
    for (number, (path, target)) in surface.aliases.iter().enumerate() {
        let is_broken = [path, target].iter().any(|path| writer.breaks(path));
        if !is_broken {
            let _ = writeln!(
                text,
                "fn alias_{number}(value: krate::{path}) {{\n    let _: krate::{target} = value;\n}}"
            );
        }
    }
    text
}

/// The items that a report says are broken, by the paths that they have, and by those that they had.
fn broken(report: &Report) -> BTreeSet<String> {
    let major = report.changes().iter().filter(|change| change.verdict == Verdict::Major);
    let now: BTreeSet<_> = major.map(|change| change.item.as_str()).collect();
    let is_within = |rest: &str| rest.is_empty() || rest.starts_with("::");
    let before = report.moved.iter().flat_map(|(before, after)| {
        let within = now.iter().filter_map(|item| item.strip_prefix(after.as_str()));
        within.filter(|rest| is_within(rest)).map(move |rest| format!("{before}{rest}"))
    });
    before.chain(now.iter().map(|item| (*item).to_owned())).collect()
}

struct Writer {
    broken: BTreeSet<String>,
}

impl Writer {
    fn breaks(&self, item: &str) -> bool {
        self.broken.contains(item)
    }

    /// A type as the program writes it; none if it is broken, or has a parameter.
    fn ty(&self, ty: &str) -> Option<String> {
        let mut text = String::new();
        let is_path = |c: char| c.is_alphanumeric() || "_:#".contains(c);
        let mut rest = ty.split(" (").next().unwrap_or(ty);
        while !rest.is_empty() {
            let (path, after) = rest.split_at(rest.find(|c| !is_path(c)).unwrap_or(rest.len()));
            if self.breaks(path) || path == "C" {
                return None;
            }
            let others = after.find(is_path).unwrap_or(after.len());
            let _ = write!(
                text,
                "{}{path}{}",
                if path.contains("::") { "krate::" } else { "" },
                &after[..others]
            );
            rest = &after[others..];
        }
        Some(text)
    }

    /// What the program passes: times as times.
    fn argument(&self, ty: &str) -> Option<String> {
        match ty.split_once(" (") {
            Some((_, "milliseconds)" | "seconds)")) => Some("Duration".to_owned()),
            Some(_) => Some("SystemTime".to_owned()),
            None => self.ty(ty),
        }
    }

    fn operation(&self, number: usize, operation: &Operation, text: &mut String) {
        let job = &operation.job;
        let made = ["", "::new"].iter().any(|part| self.breaks(&format!("{job}{part}")));
        let breaks = |input: &&Input| self.breaks(&format!("{job}::{}", input.name));
        let required: Vec<_> = operation.inputs.iter().filter(|input| input.required).collect();
        // A required argument that is new is known to the report alone.
        let prefix = format!("{job}::");
        let is_optional =
            |name: &str| operation.inputs.iter().any(|input| input.name == name && !input.required);
        let needs_more =
            self.broken.iter().filter_map(|item| item.strip_prefix(&prefix)).any(|name| !is_optional(name));
        let becomes_required =
            operation.inputs.iter().filter(|input| !input.required).any(|input| breaks(&input));
        if made || needs_more || becomes_required {
            return;
        }
        let arguments: Option<Vec<_>> = required.iter().map(|input| self.argument(&input.ty)).collect();
        let (Some(arguments), Some(response)) = (arguments, self.ty(&operation.response)) else { return };
        let parameters = arguments.iter().enumerate().map(|(i, ty)| format!("a{i}: {ty}"));
        let passed = (0..arguments.len()).map(|i| format!("a{i}"));
        let (parameters, passed) = (join(parameters), join(passed));
        let _ = writeln!(
            text,
            "fn operation_{number}({parameters}) {{\n    let job = krate::{job}::new({passed});"
        );
        let _ = writeln!(text, "    response::<_, {response}>(&job);\n}}");
        self.fields(number, operation, text);
        let setters = operation.inputs.iter().filter(|input| !input.required);
        for (index, input) in setters.enumerate() {
            if let Some(ty) = self.argument(&input.ty) {
                let name = &input.name;
                let _ = writeln!(
                    text,
                    "fn setter_{number}_{index}(job: krate::{job}, value: {ty}) {{\n    let _ = job.r#{name}(value);\n}}"
                );
            }
        }
    }

    /// What a server reads of a job, besides the body.
    fn fields(&self, number: usize, operation: &Operation, text: &mut String) {
        let job = &operation.job;
        for (index, input) in operation.inputs.iter().enumerate().filter(|(_, input)| !input.in_body) {
            let Some(ty) = self.ty(&input.ty) else { continue };
            let ty = if input.required { ty } else { format!("Option<{ty}>") };
            let name = &input.name;
            let _ = writeln!(
                text,
                "fn field_{number}_{index}(job: &krate::{job}) -> &{ty} {{\n    &job.r#{name}\n}}"
            );
        }
    }

    fn item(&self, number: usize, path: &str, item: &Item, text: &mut String) {
        if self.breaks(path)
            || item.parts.values().any(|part| part.ty.contains('C') && self.ty(&part.ty).is_none())
        {
            return;
        }
        for (index, (name, part)) in item.parts.iter().enumerate() {
            let ty = self.ty(&part.ty).filter(|_| !self.breaks(&format!("{path}::{name}")));
            let Some(ty) = ty else { continue };
            let head = format!("fn item_{number}_{index}");
            let _ = match (item.kind, ty.is_empty()) {
                ("struct", _) => {
                    // An optional field of a null is one option.
                    let ty = if part.required || name == "extra" { ty } else { format!("Option<{ty}>") };
                    writeln!(text, "{head}(value: krate::{path}) {{\n    let _: {ty} = value.r#{name};\n}}")
                }
                (_, true) => writeln!(text, "{head}() {{\n    let _ = krate::{path}::r#{name};\n}}"),
                (_, false) => {
                    writeln!(text, "{head}(value: {ty}) {{\n    let _ = krate::{path}::r#{name}(value);\n}}")
                }
            };
        }
    }
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::HEAD;
    use crate::model::Handwritten;

    #[test]
    fn types_of_the_runtime_are_imported() {
        for (name, _) in Handwritten::ALL {
            assert!(HEAD.contains(name), "{name}");
        }
    }
}
