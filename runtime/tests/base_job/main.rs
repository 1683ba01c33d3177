//! The contract of `BaseJob`, row by row: `rows.txt` says what libQuotient's members became here, and which test holds
//! each to its word. Tests bear the names of the members.
#![cfg(feature = "test-util")]

#[path = "../support/log.rs"]
mod log;
#[path = "../support/mod.rs"]
mod support;

mod data;
mod events;
mod files;
mod handle;
mod hooks;
mod mocked;
mod request;
mod retries;
mod rows;
mod rules;
mod status;

use std::collections::BTreeSet;
use std::path::Path;
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
    Connection::builder(&server.url).unwrap().backoff(quick(&[1, 2, 3])).retry_jitter(0.0).build().unwrap()
}

const ROWS: &str = include_str!("rows.txt");

#[test]
fn every_row_has_a_test() {
    rows::each_has_a_test(ROWS);
}

#[test]
fn every_member_is_found_by_its_name_in_libquotient() {
    rows::each_is_found_by_its_name(ROWS, &[&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")]);
}
