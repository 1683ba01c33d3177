//! What it costs to generate all operations.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    Options,
    files::{bench, remove, target},
    programs::{cargo, run as finish},
    report::{Goal, Row, Value},
    wrapper::Usage,
};

const PART: &str = "generating";

/// How often the generator runs.
const ROUNDS: usize = 10;

/// How often both are compiled from nothing.
const COLD_ROUNDS: usize = 3;

pub fn run(options: &Options) -> Result<Vec<Row>, String> {
    let warm = target(PART).join("warm");
    eprintln!("{PART}: building the generator");
    finish(&mut project(&["build", "--release", "--package", "xtask"], &warm))?;
    let mut regen = Vec::new();
    for _ in 0..options.rounds.unwrap_or(ROUNDS) {
        let mut command = Command::new(warm.join("release/xtask"));
        let usage = Usage::of(command.args(["regen", "--check"]).current_dir(root()))?;
        regen.push(usage.user + usage.system);
    }
    let row = Row::about(PART, "all operations, in a release build: CPU", "s");
    let allowed = Value::of(vec![0.5]);
    let mut rows = vec![row.figures(Value::of(regen), "allowed", allowed).goal(Goal::AtMost(1.0))];

    finish(&mut cargo(&["fetch", "--quiet"]))?;
    finish(project(&["fetch"], &warm).env_remove("CARGO_TARGET_DIR"))?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 1..=options.rounds.unwrap_or(COLD_ROUNDS) {
        let cold = target(PART).join("cold");
        let made = cold.join("generated").display().to_string();
        let words = ["run", "--offline", "--package", "xtask", "--", "regen", "--to", &made];
        ours.push(from_nothing(project(&words, &cold), &cold)?);
        let mut check = cargo(&["check", "--quiet", "--offline", "--package", "ruma-types"]);
        check.env("CARGO_TARGET_DIR", &cold).env("CARGO_INCREMENTAL", "0");
        theirs.push(from_nothing(check, &cold)?);
        eprintln!("{PART}: round {round}, {:.1} s of user CPU, {:.1} s", ours[round - 1], theirs[round - 1]);
    }
    let row = Row::about(PART, "cold `cargo xtask regen`, its own build included: user CPU", "s");
    let peer = "check of ruma-client-api";
    rows.push(row.figures(Value::of(ours), peer, Value::of(theirs)).goal(Goal::AtMost(0.6)));
    Ok(rows)
}

/// The seconds of user CPU that a command takes with a target folder that isn't there yet.
fn from_nothing(mut command: Command, target: &Path) -> Result<f64, String> {
    remove(target)?;
    let usage = Usage::of(&mut command)?;
    remove(target)?;
    Ok(usage.user)
}

/// A command of cargo, about the project's own workspace.
fn project(words: &[&str], target: &Path) -> Command {
    let mut command = cargo(&[]);
    let (first, rest) = words.split_at(1);
    command.args(first).arg("--quiet").args(rest).current_dir(root());
    command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
    command
}

/// The folder of the project.
fn root() -> PathBuf {
    let root = bench().join("..");
    fs::canonicalize(&root).unwrap_or(root)
}
