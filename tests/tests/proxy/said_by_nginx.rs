//! What nginx says itself: certificates, redirects, limits.

use std::time::{Duration, Instant};

use matrix_jobs::client_server::account_data::{GetAccountDataJob, SetAccountDataJob};
use matrix_jobs::client_server::leaving::LeaveRoomJob;
use matrix_jobs::json::JsonObject;
use matrix_jobs::{Connection, JobError, JobStatusCode};

use crate::certificates::Flaw;
use crate::nginx::Nginx;

const USER: &str = "@a:example.org";

fn connection(url: &str) -> Connection {
    let connection = Connection::new(url).unwrap();
    connection.set_access_token("sesame");
    connection
}

/// A job with its usual retries that has to fail.
async fn failure(url: &str) -> (JobError, Duration) {
    let begin = Instant::now();
    let error = connection(url).run(GetAccountDataJob::new(USER, "x")).await.unwrap_err();
    (error, begin.elapsed())
}

#[tokio::test]
async fn certificates_that_are_not_accepted_end_a_job_at_once() {
    let flaws = [
        (Flaw::UnknownAuthority, "does not trust the authority"),
        (Flaw::Expired, "expired on Mon, 03 Feb 2020"),
        (Flaw::NotYetValid, "not valid before Tue, 03 Feb 2099"),
        (Flaw::OtherName, "other.example"),
    ];
    for (flaw, words) in flaws {
        let Some(nginx) = Nginx::start(flaw, "", "").await else { return };
        let (error, took) = failure(&nginx.url()).await;
        assert_eq!((error.code(), error.base().retries()), (JobStatusCode::NetworkError, 0), "{error}");
        assert!(error.to_string().contains(words), "{flaw:?}: {error}");
        assert!(error.to_string().contains(&format!("cannot connect to {}", nginx.url())), "{error}");
        assert!(took < Duration::from_secs(5), "{flaw:?} took {took:?}");
    }
}

#[tokio::test]
async fn a_base_url_with_the_wrong_scheme_ends_a_job_at_once() {
    let Some(nginx) = Nginx::start(Flaw::None, "", "").await else { return };
    // Plain HTTP where TLS is expected.
    let (error, took) = failure(&nginx.url().replace("https:", "http:")).await;
    assert_eq!((error.http_status(), error.base().retries()), (Some(400), 0), "{error}");
    assert!(error.base().raw_data_sample(1000).contains("plain HTTP request was sent to HTTPS port"));
    assert!(took < Duration::from_secs(5), "{took:?}");
    // TLS where plain HTTP is expected.
    let (error, took) = failure(&format!("https://localhost:{}", nginx.plain)).await;
    assert!(error.to_string().contains("does not speak TLS"), "{error}");
    assert!(took < Duration::from_secs(5), "{took:?}");
}

#[tokio::test]
async fn a_redirect_to_https_takes_no_token_along() {
    let Some(nginx) = Nginx::start(Flaw::None, "", "").await else { return };
    let connection = connection(&format!("http://localhost:{}", nginx.plain));
    let error = connection.run(LeaveRoomJob::new("!a")).await.unwrap_err();
    assert!(error.to_string().contains("redirect"), "{error}");
    assert!(nginx.passed_on().is_empty());
}

/// Five requests a second and one to spare: nginx refuses with 503 and a page of its own.
const LIMIT: &str = "limit_req_zone $binary_remote_addr zone=one:1m rate=5r/s;";

#[tokio::test]
async fn nginx_limits_rates_by_503() {
    let Some(nginx) = Nginx::start(Flaw::None, LIMIT, "limit_req zone=one burst=1 nodelay;").await else {
        return;
    };
    let connection = connection(&nginx.url());
    let set = |number: usize| SetAccountDataJob::new(USER, number.to_string(), JsonObject::new());
    let jobs: Vec<_> = (0..10).map(|number| connection.job(set(number)).submit()).collect();
    for job in jobs {
        job.await.unwrap();
    }
    let passed_on = nginx.passed_on();
    assert!(passed_on.len() == 10 && passed_on.values().all(|count| *count == 1), "{passed_on:?}");
    let refused = nginx.answered().await.into_iter().filter(|(line, _)| line.starts_with("503 "));
    assert!(refused.map(|(_, count)| count).sum::<usize>() > 0, "nginx refused nothing");
}

#[tokio::test]
async fn what_may_arrive_twice_waits_as_nginx_says_and_what_may_not_says_so() {
    let location = "limit_req zone=one burst=1 nodelay; add_header Retry-After 1 always;";
    let Some(nginx) = Nginx::start(Flaw::None, LIMIT, location).await else { return };
    let connection = connection(&nginx.url());
    let leave = |number: usize| connection.job(LeaveRoomJob::new(format!("!{number}"))).submit();
    let jobs: Vec<_> = (0..10).map(leave).collect();
    let mut refused = 0;
    for job in jobs {
        let Err(error) = job.await else { continue };
        refused += 1;
        assert_eq!(error.retry_after(), Some(Duration::from_secs(1)), "{error}");
        assert!(error.to_string().contains("not retried"), "{error}");
    }
    assert!(refused > 0, "nginx refused nothing");
    let set = |number: usize| SetAccountDataJob::new(USER, number.to_string(), JsonObject::new());
    let jobs: Vec<_> = (0..6).map(|number| connection.job(set(number)).submit()).collect();
    for job in jobs {
        job.await.unwrap();
    }
}
