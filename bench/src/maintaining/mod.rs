//! What the maintainers' commands take: `regen` of ten times the definitions, `diff` of releases.

mod copies;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    Options, definitions,
    files::{bench, remove, target, told, write},
    programs::{cargo, run as finish},
    report::{Goal, Row, Value},
    wrapper::{self, Cost},
};

const PART: &str = "maintaining";

const ROUNDS: usize = 3;

/// How many times today's definitions.
const TIMES: usize = 10;

pub fn run(options: &Options) -> Result<Vec<Row>, String> {
    let rounds = options.rounds.unwrap_or(ROUNDS);
    eprintln!("{PART}: building the commands");
    let folder = target(PART);
    let mut build = cargo(&["build", "--quiet", "--release", "--package", "xtask"]);
    finish(build.current_dir(bench().join("..")).env("CARGO_TARGET_DIR", folder.join("built")))?;
    let xtask = folder.join("built/release/xtask");
    let mut rows = regen(&xtask, &folder, rounds)?;
    let releases = env::var_os("MATRIX_SPEC_DIR")
        .map_or_else(|| bench().join("../../shared/matrix-spec"), PathBuf::from);
    if releases.is_dir() {
        rows.extend(diffs(&xtask, &releases, rounds)?);
    } else {
        eprintln!("{PART}: no releases to compare: MATRIX_SPEC_DIR names no folder");
    }
    Ok(rows)
}

/// Today's definitions some times over, each time under other names.
fn regen(xtask: &Path, folder: &Path, rounds: usize) -> Result<Vec<Row>, String> {
    let (from, to) = (folder.join("definitions"), folder.join("generated"));
    remove(&from)?;
    for (path, bytes) in copies::of(definitions::files(&bench().join("../api-spec"))?, TIMES) {
        write(&from.join(path), bytes)?;
    }
    let mut costs = Vec::new();
    for _ in 0..rounds {
        remove(&to)?;
        costs.push(wrapper::cost(
            Command::new(xtask).arg("regen").arg("--from").arg(&from).arg("--to").arg(&to),
        )?);
    }
    let about =
        |what: &str, unit| Row::about(PART, format!("regen of {TIMES} times the definitions: {what}"), unit);
    let figures = |figure: fn(&Cost) -> f64| Value::of(costs.iter().map(figure).collect());
    let allowed = |most| Value::of(vec![most]);
    Ok(vec![
        about("wall", "s")
            .figures(figures(|cost| cost.wall), "allowed", allowed(3.0))
            .goal(Goal::AtMost(1.0)),
        about("CPU", "s").figures(figures(Cost::cpu), "allowed", allowed(3.0)).goal(Goal::AtMost(1.0)),
        about("peak memory", "MB")
            .figures(figures(|cost| cost.memory), "allowed", allowed(400.0))
            .goal(Goal::AtMost(1.0)),
    ])
}

/// All pairs of releases.
fn diffs(xtask: &Path, releases: &Path, rounds: usize) -> Result<Vec<Row>, String> {
    let entries = fs::read_dir(releases).map_err(|why| told(releases, why))?;
    let mut names: Vec<_> = entries
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| Some((name.strip_prefix("v1.")?.parse::<u32>().ok()?, name)))
        .collect();
    names.sort();
    let mut rows = Vec::new();
    for (at, (_, old)) in names.iter().enumerate() {
        for (_, new) in &names[at + 1..] {
            let mut walls = Vec::new();
            for _ in 0..rounds {
                let sides = [releases.join(old), releases.join(new)];
                walls.push(wrapper::cost(Command::new(xtask).arg("diff").args(sides))?.wall);
            }
            let row = Row::about(PART, format!("diff from {old} to {new}: wall"), "s");
            rows.push(row.figures(Value::of(walls), "allowed", Value::of(vec![1.0])).goal(Goal::AtMost(1.0)));
        }
    }
    Ok(rows)
}
