//! The contract of `BaseJob`, row by row: `rows.txt` says what libQuotient's members became here, and which test holds
//! each to its word. Tests bear the names of the members.

#[path = "../support/mod.rs"]
mod support;

mod data;
mod events;
mod handle;
mod hooks;
mod mocked;
mod request;
mod retries;
mod status;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{
    Access, BackoffStep, Connection, Endpoint, JobBackoffStrategy, JobBuilder, Method,
};
use support::{Answer, Call, Server, answer, connection};

static ECHO: Endpoint =
    Endpoint { access: Access::None, ..Endpoint::new("echo", Method::Get, "/_matrix/echo") };

const JSON: &str = "application/json";

fn ok(body: &str) -> Answer {
    answer("200 OK", JSON, body)
}

fn bad_gateway() -> Answer {
    answer("502 Bad Gateway", "text/html", "<html>away</html>")
}

/// A strategy that takes no time: as many retries as there are intervals, in milliseconds.
fn quick(intervals: &[u64]) -> JobBackoffStrategy {
    JobBackoffStrategy::new(intervals.iter().map(|&interval| BackoffStep {
        attempt_timeout: Duration::from_secs(30),
        retry_interval: Duration::from_millis(interval),
    }))
}

/// A job for such a server: with up to three retries, without waiting long for them.
fn echo(server: &Server) -> JobBuilder<Call<JsonObject>> {
    patient(server).job(Call::new(&ECHO))
}

fn patient(server: &Server) -> Connection {
    Connection::builder(&server.url).unwrap().backoff(quick(&[1, 2, 3])).jitter(0.0).build().unwrap()
}

/// A row of the contract: members of libQuotient, items here, tests.
struct Row {
    theirs: Vec<&'static str>,
    ours: Vec<&'static str>,
    tests: Vec<&'static str>,
}

fn rows() -> Vec<Row> {
    let lines = include_str!("rows.txt").lines();
    let rows = lines.filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let list = |names: &'static str| {
        names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect::<Vec<_>>()
    };
    rows.map(|row| match row.split('|').collect::<Vec<_>>()[..] {
        [theirs, ours, tests] => Row { theirs: list(theirs), ours: list(ours), tests: list(tests) },
        _ => panic!("three columns are expected: {row}"),
    })
    .collect()
}

#[test]
fn every_row_has_a_test() {
    // What this program itself lists are tests that run; ignored ones are not among them.
    let listed = |ignored: bool| {
        let mut list = Command::new(std::env::current_exe().unwrap());
        list.args(["--list", "--format", "terse"]).args(ignored.then_some("--ignored"));
        let lines = String::from_utf8(list.output().unwrap().stdout).unwrap();
        lines
            .lines()
            .filter_map(|line| line.strip_suffix(": test"))
            .map(str::to_owned)
            .collect::<BTreeSet<_>>()
    };
    let tests: BTreeSet<_> = listed(false).difference(&listed(true)).cloned().collect();
    let mut named = BTreeSet::new();
    for row in rows() {
        assert!(!row.tests.is_empty() && !row.ours.is_empty(), "an incomplete row: {:?}", row.theirs);
        for test in row.tests {
            assert!(tests.contains(test), "{:?} has no test `{test}`", row.theirs);
            named.insert(test.to_owned());
        }
    }
    let unnamed: Vec<_> = tests.iter().filter(|test| test.contains("::") && !named.contains(*test)).collect();
    assert!(unnamed.is_empty(), "tests without a row: {unnamed:?}");
    assert!(rows().len() > 50, "rows were lost");
}

#[test]
fn every_member_is_found_by_its_name_in_libquotient() {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut text = String::new();
    let mut folders = vec![sources];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => folders.push(path),
                false => text += &fs::read_to_string(path).unwrap(),
            }
        }
    }
    for Row { theirs, ours, .. } in rows() {
        for name in theirs {
            let same = ours.iter().any(|item| item.rsplit("::").next() == Some(name));
            let alias = format!("doc(alias = \"{name}\")");
            assert!(same || text.contains(&alias), "{ours:?} lacks #[{alias}]");
        }
    }
}
