//! nginx ends a connection after some requests: those it has not taken are sent again, and none twice.
//!
//! The tests run on one thread: on several, tokio's channel rarely loses a request that is handed to a connection while
//! that ends, which shows as a time-out; such a request is retried, as the last test sees.

use std::time::Duration;

use matrix_jobs::client_server::account_data::{GetAccountDataJob, SetAccountDataJob};
use matrix_jobs::client_server::content_repo::UploadContentJob;
use matrix_jobs::client_server::leaving::LeaveRoomJob;
use matrix_jobs::json::JsonObject;
use matrix_jobs::{Connection, FileContent, Job, JobHandle};

use crate::certificates::Flaw;
use crate::nginx::{Counts, Nginx};

const PATIENCE: Duration = Duration::from_secs(10);
const USER: &str = "@a:example.org";

fn connection(nginx: &Nginx, at_once: usize) -> Connection {
    let builder = Connection::builder(&nginx.url()).unwrap().max_in_flight(at_once);
    let connection = builder.build().unwrap();
    connection.set_access_token("sesame");
    connection
}

/// Waits for all, and says what the failed ones say.
async fn failures<J: Job>(jobs: Vec<JobHandle<J>>) -> Vec<String> {
    let mut failures = Vec::new();
    for job in jobs {
        failures.extend(job.await.err().map(|error| error.to_string()));
    }
    failures
}

fn assert_each_once(counts: &Counts, requests: usize) {
    let more: Vec<_> = counts.iter().filter(|(_, count)| **count != 1).collect();
    assert!(more.is_empty(), "not once: {more:?}");
    assert_eq!(counts.len(), requests);
}

/// Runs what `submit` makes of each number, and checks that each came through once.
async fn all_once<J: Job>(nginx: &Nginx, before: usize, jobs: Vec<JobHandle<J>>) -> usize {
    let count = jobs.len();
    let failures = failures(jobs).await;
    assert!(
        failures.is_empty(),
        "{} of {count}, such as {:?}",
        failures.len(),
        &failures[..failures.len().min(3)]
    );
    assert_each_once(&nginx.answered().await, before + count);
    assert_each_once(&nginx.passed_on(), before + count);
    before + count
}

#[tokio::test]
async fn small_requests_on_connections_that_end_after_twenty() {
    let Some(nginx) = Nginx::start(Flaw::None, "keepalive_requests 20;", "").await else { return };
    let mut done = 0;
    for round in 0..3 {
        let connection = connection(&nginx, 32);
        let name = |number: usize| format!("{round}-{number}");
        let jobs = (0..200)
            .map(|number| connection.job(GetAccountDataJob::new(USER, name(number))).max_retries(0).submit());
        done = all_once(&nginx, done, jobs.collect()).await;
        let set = |number| SetAccountDataJob::new(USER, name(number), JsonObject::new());
        let jobs = (0..200).map(|number| connection.job(set(number)).max_retries(0).submit());
        done = all_once(&nginx, done, jobs.collect()).await;
        let jobs = (0..200).map(|number| {
            connection.job(LeaveRoomJob::new(format!("!{}", name(number)))).max_retries(0).submit()
        });
        done = all_once(&nginx, done, jobs.collect()).await;
    }
}

#[tokio::test]
async fn uploads_to_nginx_as_it_comes() {
    let Some(nginx) = Nginx::start(Flaw::None, "", "").await else { return };
    let connection = connection(&nginx, 32);
    let content = FileContent::from(vec![7; 100_000]);
    let upload = |number: usize| UploadContentJob::new(content.clone()).filename(number.to_string());
    let jobs = (0..1200).map(|number| connection.job(upload(number)).max_retries(0).submit());
    all_once(&nginx, 0, jobs.collect()).await;
}

#[tokio::test]
async fn more_requests_at_once_than_nginx_takes_in_one_connection() {
    let Some(nginx) = Nginx::start(Flaw::None, "keepalive_requests 200;", "").await else { return };
    let connection = connection(&nginx, 400);
    let jobs = (0..1200)
        .map(|number| connection.job(LeaveRoomJob::new(format!("!{number}"))).max_retries(0).submit());
    all_once(&nginx, 0, jobs.collect()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_repeated_arrives_once_from_several_threads() {
    let Some(nginx) = Nginx::start(Flaw::None, "keepalive_requests 20;", "").await else { return };
    let connection = connection(&nginx, 32);
    let job = |number| connection.job(LeaveRoomJob::new(format!("!{number}"))).attempt_timeout(PATIENCE);
    let jobs = (0..600).map(|number| job(number).submit());
    all_once(&nginx, 0, jobs.collect()).await;
}
