//! What a call costs the caller, against reqwest alone and ruma-client: CPU, and memory while it waits.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Stdio},
};

use crate::{
    Options,
    programs::Programs,
    report::{Goal, Row, Value},
};

const PART: &str = "calling";

/// How often each series is run.
const ROUNDS: usize = 30;

/// So many calls wait at once where memory is measured.
const QUEUED: usize = 10_000;

pub fn run(options: &Options) -> Result<Vec<Row>, String> {
    let programs = Programs::build("calling")?;
    let rounds = options.rounds.unwrap_or(ROUNDS);
    eprintln!("{PART}: {rounds} rounds");
    let server = Server::start(&programs)?;
    let calls = programs.figures("calls", &[rounds.to_string(), server.url.clone()])?;
    let mut rows = Vec::new();
    for at_once in ["1", "64"] {
        for (call, measure) in [("whoami", "`whoami`"), ("send", "a message sent")] {
            let of = |who: &str| calls.get(&format!("{call} {who} {at_once}"));
            let row = |peer, series, most| -> Result<Row, String> {
                let row = Row::about(PART, format!("{measure}, {at_once} at once: CPU"), "us");
                Ok(row.figures(of("ours")?, peer, of(series)?).goal(Goal::AtMost(most)))
            };
            rows.extend([row("reqwest", "reqwest", 1.10)?, row("ruma-client", "ruma", 1.0)?]);
        }
    }
    let queued = programs.figures("queued", &[QUEUED.to_string()])?;
    let row = || Row::about(PART, "a call that waits, of 10,000: memory", "bytes");
    let ours = queued.get("ours")?;
    rows.push(row().figures(ours, "allowed", Value::of(vec![2000.0])).goal(Goal::AtMost(1.0)));
    rows.push(row().figures(ours, "reqwest", queued.get("reqwest")?));
    Ok(rows)
}

/// A server in a process of its own, so that its CPU isn't the callers'.
pub struct Server {
    pub url: String,
    process: Child,
}

impl Server {
    pub fn start(programs: &Programs) -> Result<Self, String> {
        let told = |why: &dyn std::fmt::Display| format!("error: the server on loopback: {why}");
        let mut command = programs.command("server");
        let process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut process = process.map_err(|why| told(&why))?;
        let mut url = String::new();
        if let Some(output) = &mut process.stdout {
            BufReader::new(output).read_line(&mut url).map_err(|why| told(&why))?;
        }
        Ok(Self { url: url.trim_end().to_owned(), process })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends when its input does, which `wait` sees to.
        let _ = self.process.wait();
    }
}
