//! Thousands of jobs at once through one connection, with failures: each ends once, with its own answer, and leaves
//! nothing behind. `cargo test -p matrix-jobs-tests --test load -- --nocapture` shows the numbers.

mod jobs;
mod plan;
mod server;
mod usage;

use std::ops::Range;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use matrix_jobs::{BackoffStep, Connection, Job, JobBackoffStrategy};
use tokio::net::TcpListener;

use jobs::{Submitted, join, read, send};
use plan::{Fate, MAX_RETRIES, end, fate};
use server::Server;
use usage::{cpu_seconds, live_bytes, resident_kb, settled_bytes, take_peak_bytes};

const JOBS: usize = 10_000;
const WARM_UP: usize = 1_000;
const AT_ONCE: usize = 64;
/// How much a waiting job may take up besides its own parameters.
const BYTES_PER_JOB: usize = 2_000;
/// How much more may be allocated afterwards than before.
const SLACK: usize = 64 << 10;

/// Memory is counted for the whole process.
static ALONE: Mutex<()> = Mutex::new(());

#[test]
fn ten_thousand_jobs_with_failures_each_end_once_with_their_own_answer() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    run(async {
        let server = Server::start(WARM_UP + JOBS);
        // What a program allocates once is allocated now.
        round(&server, &connected(&server.url, AT_ONCE), 0..WARM_UP).await;
        let before = settled_bytes().await;
        show("live bytes before", before);
        show("resident kB before", resident_kb("VmRSS").unwrap_or_default());
        take_peak_bytes();

        let connection = connected(&server.url, AT_ONCE);
        let (begin, cpu) = (Instant::now(), cpu_seconds());
        let jobs = WARM_UP..WARM_UP + JOBS;
        round(&server, &connection, jobs.clone()).await;
        let seconds = begin.elapsed().as_secs_f64();
        let idle = settled_bytes().await;
        let cpu = cpu.zip(cpu_seconds()).map_or(0.0, |(before, after)| after - before);
        let ends = jobs.clone().map(end);
        let pauses = jobs.filter(|job| fate(*job, 0) == Fate::TooMany);
        show("jobs", JOBS);
        show("jobs that had to fail", ends.clone().filter(|end| !end.succeeds).count());
        show("requests", ends.clone().map(|end| end.attempts).sum::<u32>());
        show("retries", ends.map(|end| end.retries).sum::<u32>());
        show("responses of 429", pauses.count());
        show("most requests under way", server.most_under_way());
        show("connections made by the client", server.connections());
        show("seconds", format!("{seconds:.2}"));
        show("jobs per second", format!("{:.0}", JOBS as f64 / seconds));
        show("CPU seconds, the server's included", format!("{cpu:.2}"));
        show("live bytes at most", take_peak_bytes());
        show("live bytes with the connections open", idle);
        drop(connection);
        let after = settled_bytes().await;
        show("live bytes after", after);
        show("resident kB after", resident_kb("VmRSS").unwrap_or_default());
        assert!(server.most_under_way() <= AT_ONCE);
        assert!(server.lines_are_right(), "a transaction ID changed, or served two jobs");
        assert!(after <= before + SLACK, "{before} bytes before, {after} after");
    });
}

#[test]
fn a_job_that_waits_is_small() {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    run(async {
        waiting("GET", read).await;
        waiting("POST", join).await;
        waiting("PUT", send).await;
    });
}

/// Lets jobs wait behind one that gets no response, measures them, and abandons them.
async fn waiting<J: Job>(method: &str, job: fn(usize) -> J) {
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}", silent.local_addr().expect("its address"));
    let connection = connected(&url, 1);
    let mut handles = Vec::with_capacity(JOBS);
    let begin = live_bytes();
    let jobs: Vec<J> = (0..JOBS).map(job).collect();
    let own = (live_bytes() - begin) / JOBS;
    handles.extend(jobs.into_iter().map(|job| connection.job(job).submit()));
    while connection.queued() < JOBS - 1 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let per_job = (live_bytes() - begin) / JOBS;
    show(&format!("bytes per waiting {method}"), per_job);
    show("- of them the job's parameters", own);
    assert_eq!(connection.in_flight(), 1);
    for handle in &handles {
        handle.abandon();
    }
    for handle in handles.drain(..) {
        assert!(handle.await.is_err_and(|error| error.is_abandoned()));
    }
    let after = settled_bytes().await;
    assert_eq!((connection.in_flight(), connection.queued()), (0, 0));
    assert!(after <= begin + SLACK, "{begin} bytes before, {after} after");
    assert!(per_job - own <= BYTES_PER_JOB, "{method}: {per_job} bytes, {own} of them parameters");
}

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(test);
}

/// A line with a number, for who asks for it by `--nocapture`.
fn show(what: &str, number: impl std::fmt::Display) {
    println!("{what:40} {number:>12}");
}

/// A connection that doesn't wait for long.
fn connected(url: &str, max_in_flight: usize) -> Connection {
    let step =
        BackoffStep { attempt_timeout: Duration::from_secs(60), retry_interval: Duration::from_millis(2) };
    let strategy = JobBackoffStrategy::new([step; MAX_RETRIES as usize]);
    let builder = Connection::builder(url).expect("a URL").backoff(strategy).retry_budget(JOBS as u32);
    let connection = builder.max_in_flight(max_in_flight).build().expect("a connection");
    connection.set_access_token("sesame");
    connection
}

/// Submits these jobs at once, waits for their ends, and holds them against the plan.
async fn round(server: &Server, connection: &Connection, jobs: Range<usize>) {
    let submitted: Vec<_> = jobs.clone().map(|job| Submitted::new(connection, job)).collect();
    for submitted in submitted {
        submitted.ends_as_planned(server).await;
    }
    assert_eq!((connection.in_flight(), connection.queued()), (0, 0));
}
