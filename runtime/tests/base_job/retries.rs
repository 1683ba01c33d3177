//! How patient a job is.

use std::sync::Mutex;

use matrix_jobs_runtime::test_util::{MockConnection, MockResponse, json};
use matrix_jobs_runtime::{JobEvent, JobStatusCode};
use tokio::time::Instant;

use super::*;

/// The default strategy is the whole program's: who relies on it or changes it goes one after the other.
static DEFAULT: Mutex<()> = Mutex::new(());

async fn attempts(server: &Server, builder: JobBuilder<Call<JsonObject>>) -> usize {
    let error = builder.run().await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::NetworkError);
    server.requests().len()
}

#[tokio::test]
async fn max_retries() {
    let away = || Server::start((0..9).map(|_| bad_gateway()).collect());
    for (limit, expected) in [(Some(0), 1), (Some(1), 2), (None, 4), (Some(5), 6)] {
        let server = away().await;
        let builder = match limit {
            Some(limit) => echo(&server).max_retries(limit),
            None => echo(&server),
        };
        assert_eq!(attempts(&server, builder).await, expected);
    }
    let server = away().await;
    let handle = echo(&server).submit();
    assert_eq!(handle.max_retries(), 3);
    handle.set_max_retries(1);
    let error = handle.await.unwrap_err();
    assert_eq!((server.requests().len(), error.base().retries()), (2, 1));
}

#[tokio::test]
async fn backoff_strategy() {
    let server = Server::start((0..9).map(|_| bad_gateway()).collect()).await;
    assert_eq!(attempts(&server, echo(&server).backoff(quick(&[1]))).await, 2);
    let handle = echo(&server).submit();
    assert_eq!(*handle.backoff_strategy(), quick(&[1, 2, 3]));
    handle.set_backoff_strategy(quick(&[]));
    handle.await.unwrap_err();
    assert_eq!(server.requests().len(), 3);
}

#[test]
fn default_strategy() {
    let _alone = DEFAULT.lock().unwrap();
    let stock = JobBackoffStrategy::default_strategy();
    let seconds = |step: &BackoffStep| (step.attempt_timeout.as_secs(), step.retry_interval.as_secs());
    assert_eq!(stock.steps().iter().map(seconds).collect::<Vec<_>>(), [(30, 2), (60, 5), (150, 30)]);
    JobBackoffStrategy::set_default_strategy(quick(&[7]));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let _entered = runtime.enter();
    let handle = Connection::new("http://127.0.0.1:1").unwrap().job(Call::<()>::new(&ECHO)).submit();
    assert_eq!(*handle.backoff_strategy(), quick(&[7]));
    JobBackoffStrategy::set_default_strategy(JobBackoffStrategy::default());
    assert_eq!(JobBackoffStrategy::default_strategy(), stock);
}

#[tokio::test]
async fn current_timeout() {
    let server = Server::start(vec![Answer::Stall(Vec::new()), ok("{}")]).await;
    let steps = [(40, 1), (60_000, 1)].map(|(timeout, interval)| BackoffStep {
        attempt_timeout: Duration::from_millis(timeout),
        retry_interval: Duration::from_millis(interval),
    });
    let handle = echo(&server).backoff(JobBackoffStrategy::new(steps)).submit();
    assert_eq!(handle.current_timeout(), Duration::from_millis(40));
    // The server stalls; the second attempt has the second step's time.
    let base = handle.base();
    let error = handle.await;
    assert_eq!((base.retries(), base.current_timeout()), (1, Duration::from_mins(1)), "{error:?}");

    let handle = echo(&server).attempt_timeout(Duration::from_secs(7)).submit();
    assert_eq!(handle.current_timeout(), Duration::from_secs(7));
}

#[tokio::test]
async fn next_retry_interval() {
    let server = Server::start(vec![bad_gateway(), ok("{}")]).await;
    let handle = echo(&server).submit();
    assert_eq!(handle.next_retry_interval(), Duration::from_millis(1));
    let job = handle.await.unwrap();
    assert_eq!(job.base().next_retry_interval(), Duration::from_millis(2));
}

#[tokio::test]
async fn time_to_retry() {
    let server = Server::start(vec![bad_gateway(), ok("{}")]).await;
    let handle = echo(&server).backoff(quick(&[600_000])).submit();
    assert_eq!(handle.time_to_retry(), Duration::ZERO);
    let mut events = handle.events();
    while !matches!(events.next().await.unwrap(), JobEvent::RetryScheduled { .. }) {}
    let left = handle.time_to_retry();
    assert!(left > Duration::from_secs(500) && left <= Duration::from_secs(600), "{left:?}");
    handle.abandon();
    assert_eq!(handle.time_to_retry(), Duration::ZERO);
}

#[tokio::test]
async fn retried_are_failures_that_may_pass() {
    // IncorrectResponse, NetworkError, then a successful response.
    let server = Server::start(vec![ok("{"), Answer::Bytes(Vec::new()), ok("{}")]).await;
    assert_eq!(echo(&server).run().await.unwrap().base().retries(), 2);
    for status in ["400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "501 No"] {
        let server = Server::start(vec![answer(status, JSON, "{}"), ok("{}")]).await;
        assert_eq!(echo(&server).run().await.unwrap_err().base().retries(), 0, "{status}");
    }
}

#[tokio::test]
async fn a_post_is_not_sent_twice() {
    static POST: Endpoint = Endpoint { method: Method::Post, ..ECHO };
    let with_txn = || {
        Call::<JsonObject>::with(&POST, |parts| {
            parts.txn_id(None);
        })
    };
    for (expected, call, opts_in) in
        [(1, Call::new(&POST), false), (2, Call::new(&POST), true), (2, with_txn(), false)]
    {
        let server = Server::start(vec![Answer::Bytes(Vec::new()), ok("{}")]).await;
        let job = patient(&server).job(call);
        let _ = if opts_in { job.repeatable().run().await } else { job.run().await };
        assert_eq!(server.requests().len(), expected);
    }
    // Nobody was there to get it.
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let connection = Connection::builder(&format!("http://{nobody}")).unwrap().backoff(quick(&[1, 1]));
    let error = connection.build().unwrap().run(Call::<()>::new(&POST)).await.unwrap_err();
    assert_eq!(error.base().retries(), 2);
}

#[tokio::test]
async fn a_budget_limits_retries() {
    let server = Server::start((0..9).map(|_| Answer::Bytes(Vec::new())).collect()).await;
    let builder = Connection::builder(&server.url).unwrap().backoff(quick(&[1, 1, 1])).retry_budget(2);
    let connection = builder.build().unwrap();
    let error = connection.run(Call::<()>::new(&ECHO)).await.unwrap_err();
    assert_eq!(server.requests().len(), 3);
    assert!(error.to_string().contains("not retried"), "{error}");
}

#[tokio::test]
async fn jitter_only_lengthens() {
    let server = Server::start((0..4).map(|_| Answer::Bytes(Vec::new())).collect()).await;
    let builder = Connection::builder(&server.url).unwrap().backoff(quick(&[20, 20, 20])).retry_jitter(1.0);
    let handle = builder.build().unwrap().job(Call::<()>::new(&ECHO)).submit();
    let mut events = handle.events();
    let begin = Instant::now();
    let mut delays = Vec::new();
    while let Some(event) = events.next().await {
        if let JobEvent::RetryScheduled { delay, .. } = event {
            delays.push(delay);
        }
    }
    assert_eq!(delays.len(), 3);
    let ms = Duration::from_millis;
    assert!(delays.iter().all(|delay| (ms(20)..=ms(40)).contains(delay)), "{delays:?}");
    assert!(begin.elapsed() >= delays.iter().sum::<Duration>());
}

#[tokio::test(start_paused = true)]
async fn a_timeout_is_retried_at_once() {
    let mock = MockConnection::new();
    mock.on("echo").respond(json!({})).delay(Duration::MAX).times(1).then().respond(json!({}));
    let (begin, job) = (Instant::now(), mock.job(Call::<JsonObject>::new(&ECHO)).submit());
    let mut events = job.events();
    job.await.unwrap();
    assert_eq!(begin.elapsed().as_secs(), 30);
    while events.next().await.unwrap() != (JobEvent::RetryScheduled { attempt: 1, delay: Duration::ZERO }) {}
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_ends_the_job() {
    let mock = MockConnection::new();
    let wait = Duration::from_secs(301);
    mock.on("echo").rate_limited(wait);
    let error = mock.run(Call::<JsonObject>::new(&ECHO)).await.unwrap_err();
    assert_eq!((error.code(), error.retry_after()), (JobStatusCode::TooManyRequests, Some(wait)));
    assert_eq!(mock.requests().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn one_tries_for_all() {
    let mock = MockConnection::with(Connection::builder("https://example.org").unwrap().retry_jitter(0.0));
    mock.on("echo").refuse_connection().times(2).then().respond(json!({}));
    let submit = || mock.job(Call::<JsonObject>::new(&ECHO)).submit();
    let first = submit();
    while first.retries() == 0 {
        tokio::task::yield_now().await;
    }
    for job in [first, submit(), submit(), submit()] {
        job.await.unwrap();
    }
    let requests = mock.requests();
    let moments: Vec<_> =
        requests.iter().map(|request| (request.at() - requests[0].at()).as_secs()).collect();
    assert_eq!(moments, [0, 2, 7, 7, 7, 7]);
}

#[tokio::test(start_paused = true)]
async fn what_moves_is_waited_for() {
    let mock = MockConnection::new();
    let slow = MockResponse::json(json!({ "a": 1 })).trickle(1, Duration::from_millis(900));
    mock.on("echo").respond(slow);
    let begin = Instant::now();
    let job = mock.job(Call::<JsonObject>::new(&ECHO)).attempt_timeout(Duration::from_secs(1));
    assert_eq!(job.run().await.unwrap()["a"], 1);
    assert!(begin.elapsed() > Duration::from_secs(5));
}

#[tokio::test(start_paused = true)]
async fn a_limit_is_about_an_operation_in_a_room() {
    static SEND: Endpoint = Endpoint::new("send", Method::Put, "/rooms/{roomId}/send/{number}");
    let mock =
        MockConnection::with(Connection::builder("https://example.org/base").unwrap().retry_jitter(0.0));
    mock.set_access_token("sesame");
    mock.on("send").rate_limited(Duration::from_secs(5)).times(1).then().respond(json!({}));
    mock.on("echo").respond(json!({}));
    let send = |connection: &Connection, room: &'static str, number: &'static str| {
        let call = Call::<()>::with(&SEND, move |request| request.path(&[room, number]));
        connection.job(call).submit()
    };
    let begin = Instant::now();
    let first = send(&mock, "!a:b/c", "1");
    while first.status().code != JobStatusCode::TooManyRequests {
        tokio::task::yield_now().await;
    }
    let user = mock.as_user("@bot:example.org", None);
    let others = [send(&mock, "!b:c", "2"), send(&user, "!a:b/c", "3")];
    let same = send(&mock, "!a:b/c", "4");
    mock.run(Call::<()>::new(&ECHO)).await.unwrap();
    for other in others {
        other.await.unwrap();
    }
    assert_eq!(begin.elapsed(), Duration::ZERO);
    for same in [first, same] {
        same.await.unwrap();
        assert_eq!(begin.elapsed().as_secs(), 5);
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_without_a_time_is_waited_for_longer_each_time() {
    let mock = MockConnection::with(Connection::builder("https://example.org").unwrap().retry_jitter(0.0));
    let limited = MockResponse::json(json!({ "errcode": "M_LIMIT_EXCEEDED" })).http_status(429);
    mock.on("echo").respond(limited);
    let error = mock.run(Call::<()>::new(&ECHO)).await.unwrap_err();
    assert_eq!((error.code(), error.base().retries()), (JobStatusCode::TooManyRequests, 0));
    let requests = mock.requests();
    let waits: Vec<_> = requests.windows(2).map(|pair| (pair[1].at() - pair[0].at()).as_secs()).collect();
    // As long as the connection's `max_wait` allows.
    assert_eq!(waits, [2, 4, 8, 16, 32, 60, 60, 60]);
}
