//! Servers that misbehave: what becomes of the job, how often it asks, how long it waits, and what it tells meanwhile.
//!
//! The server is real and so are its sockets; only the clock is the test's. After each test nothing may be left: no job
//! in the queue, no open connection, no task.

#[path = "misbehaving/decisions.rs"]
mod decisions;
#[path = "support/misbehaving.rs"]
mod server;
mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use matrix_jobs_runtime::json::JsonObject;
use matrix_jobs_runtime::{
    BackoffStep, Connection, ConnectionBuilder, Endpoint, Events, Finished, Job, JobBackoffStrategy,
    JobBuilder, JobError, JobEvent, JobHandle, JobStatusCode, Method, RequestParts,
};
use server::{Answer, Server, Step, json, on_a_stopped_clock, response, sends, sends_and, until};
use support::{Call, GET_TOKEN, WHO_AM_I};
use tokio::task::yield_now;
use tokio::time::{Instant, advance};

use JobStatusCode::{IncorrectResponse, NetworkAuthRequired, NetworkError, Success, TooManyRequests};

const SECOND: Duration = Duration::from_secs(1);
const GOOD: &str = r#"{"a":1}"#;

/// A connection whose waits aren't lengthened by chance.
fn exact(server: &Server) -> ConnectionBuilder {
    Connection::builder(&server.url).unwrap().retry_jitter(0.0)
}

fn connect(builder: ConnectionBuilder) -> Connection {
    let connection = builder.build().unwrap();
    connection.set_access_token("sesame");
    connection
}

static SEND: Endpoint = Endpoint::new("sendMessage", Method::Put, "/send");

type Ask = JobBuilder<Call<JsonObject>>;

fn get(connection: &Connection) -> Ask {
    connection.job(Call::new(&WHO_AM_I))
}

fn put(connection: &Connection) -> Ask {
    connection.job(Call::with(&SEND, |request| {
        request.body();
    }))
}

fn post(connection: &Connection) -> Ask {
    connection.job(Call::with(&GET_TOKEN, |request| {
        request.body();
    }))
}

fn repeatable_post(connection: &Connection) -> Ask {
    post(connection).repeatable()
}

fn post_with_a_transaction_id(connection: &Connection) -> Ask {
    connection.job(Call::with(&GET_TOKEN, |request| {
        request.txn_id(None);
    }))
}

/// What became of a job.
#[derive(Debug, PartialEq)]
struct End {
    code: JobStatusCode,
    attempts: usize,
    waited: Duration,
    /// All events in order.
    story: String,
}

/// A job that ends at its first attempt, with such a story between the request and the end.
fn once(code: JobStatusCode, got: &str) -> End {
    tried(&[], Duration::ZERO, code, got)
}

/// A job that gets its answer at once.
fn succeeds(got: &str) -> End {
    once(JobStatusCode::Success, got)
}

/// A job that fails four times in the same way, with the stock strategy's waits.
fn repeated(code: JobStatusCode, got: &str) -> End {
    tried(&[2, 5, 30], Duration::ZERO, code, got)
}

/// A job that takes as long as the stock strategy lets it, four times.
fn timed_out(got: &str) -> End {
    tried(&[0, 0, 0], (30 + 60 + 150 + 150) * SECOND, JobStatusCode::Timeout, got)
}

/// A job that fails in the same way each time, with waits of so many seconds, and so much time within its attempts.
fn tried(waits: &[u64], within: Duration, code: JobStatusCode, got: &str) -> End {
    let got = if got.is_empty() { String::new() } else { format!(", {got}") };
    let mut story = format!("Pending, sent{got}, {code:?}");
    for (n, wait) in waits.iter().enumerate() {
        let delay = Duration::from_secs(*wait);
        story += &format!(", retry {} in {delay:?}, Pending, sent{got}, {code:?}", n + 1);
    }
    story += ", finished, result, ";
    story += if code.is_good() { "success" } else { "failure" };
    let waited = within + waits.iter().sum::<u64>() as u32 * SECOND;
    End { code, attempts: waits.len() + 1, waited, story }
}

/// Such a story, of a job that waits for so long.
fn ends(code: JobStatusCode, attempts: usize, waited: Duration, story: &str) -> End {
    End { code, attempts, waited, story: story.into() }
}

fn tell(event: &JobEvent) -> String {
    match event {
        JobEvent::SentRequest => "sent".into(),
        JobEvent::StatusChanged(status) => format!("{:?}", status.code),
        JobEvent::DownloadProgress { transferred, total: Some(total) } => {
            format!("got {transferred} of {total}")
        }
        JobEvent::DownloadProgress { transferred, total: None } => format!("got {transferred}"),
        JobEvent::RetryScheduled { attempt, delay } => format!("retry {attempt} in {delay:?}"),
        JobEvent::RateLimited { retry_after } => format!("rate limited for {retry_after:?}"),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// A listener that keeps what it hears.
struct Witness {
    events: Events,
    heard: Vec<JobEvent>,
}

impl Witness {
    fn of<J: Job>(job: &JobHandle<J>) -> Self {
        Self { events: job.events(), heard: Vec::new() }
    }

    fn hear(&mut self, event: JobEvent) {
        // How many pieces come out of the network is its own affair.
        let is_progress = |event: &JobEvent| matches!(event, JobEvent::DownloadProgress { .. });
        if is_progress(&event) && self.heard.last().is_some_and(is_progress) {
            self.heard.pop();
        }
        self.heard.push(event);
    }

    fn hear_all(&mut self) {
        while let Some(event) = self.events.try_next() {
            self.hear(event);
        }
    }

    /// How much of the body has come in.
    fn downloaded(&self) -> u64 {
        match self.heard.last() {
            Some(JobEvent::DownloadProgress { transferred, .. }) => *transferred,
            _ => 0,
        }
    }

    fn story(&self) -> String {
        self.heard.iter().map(tell).collect::<Vec<_>>().join(", ")
    }

    fn attempts(&self) -> usize {
        self.heard.iter().filter(|event| **event == JobEvent::SentRequest).count()
    }
}

/// Sees a job to its end, and moves the clock when the job waits or the server does.
async fn follow<J: Job>(server: &mut Server, job: JobHandle<J>) -> (Result<Finished<J>, JobError>, End) {
    let begin = Instant::now();
    let mut witness = Witness::of(&job);
    loop {
        tokio::select! {
            event = witness.events.next() => {
                let Some(event) = event else {
                    break;
                };
                let wait = match event {
                    JobEvent::RetryScheduled { delay, .. } => delay,
                    JobEvent::RateLimited { retry_after } => retry_after,
                    _ => Duration::ZERO,
                };
                witness.hear(event);
                if !wait.is_zero() {
                    // Alarms go off at whole milliseconds.
                    advance(Duration::from_millis(wait.as_micros().div_ceil(1000) as u64)).await;
                }
            }
            pause = server.next_pause() => {
                // All that was sent has to be there before time goes on.
                loop {
                    witness.hear_all();
                    let is_there = job.response_head().is_some() == pause.sent.has_head()
                        && witness.downloaded() >= pause.sent.body();
                    if is_there {
                        break;
                    }
                    yield_now().await;
                }
                if job.is_finished() {
                    continue;
                }
                match pause.time {
                    Some(time) if time.is_zero() => pause.resume(),
                    Some(time) => {
                        advance(time).await;
                        pause.resume();
                    }
                    None => advance(job.current_timeout()).await,
                }
            }
        }
    }
    let waited = begin.elapsed();
    let result = job.await;
    let code = match &result {
        Ok(finished) => finished.base().status().code,
        Err(error) => {
            let shown = format!("{error} {error:?}");
            assert!(!shown.contains("sesame"), "{shown}");
            error.code()
        }
    };
    let end = End { code, attempts: witness.attempts(), waited, story: witness.story() };
    (result, end)
}

/// Drops the connection, of which nothing may be left.
async fn leave(server: &Server, connection: Connection) {
    assert_eq!((connection.in_flight(), connection.queued()), (0, 0));
    drop(connection);
    until(|| server.open() == 0).await;
}

fn check(job: fn(&Connection) -> Ask, answers: Vec<Answer>, expected: End) {
    on_a_stopped_clock(move || async move {
        let mut server = Server::start(answers);
        let connection = connect(exact(&server));
        let (_, end) = follow(&mut server, job(&connection).submit()).await;
        assert_eq!(end, expected);
        // Nothing below the job repeats a request on its own.
        assert_eq!(server.answered(), end.attempts);
        // The server may see the next connection before the end of the last.
        assert!(server.most_open() <= 2);
        leave(&server, connection).await;
    });
}

/// Each is a job, how the server answers its attempts – those beyond as the last –, and what comes of it.
macro_rules! cases {
    ($($name:ident: $job:expr, [$($answer:expr),* $(,)?] => $end:expr;)*) => {$(
        #[test]
        fn $name() {
            check($job, vec![$($answer),*], $end);
        }
    )*};
}

fn ok(headers: &str, body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{headers}\r\n{body}")
}

fn closing(bytes: impl AsRef<[u8]>) -> Answer {
    sends_and(bytes, Step::Close)
}

fn html(status: &str) -> Answer {
    response(status, "Content-Type: text/html\r\n", "<html>no</html>")
}

const GZIPPED: &[u8] = b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xabVJT\xb22\xac\x05\0\xaf\xac\x1bV\x07\0\0\0";

fn gzip(bytes: &[u8]) -> Answer {
    response("200 OK", "Content-Type: application/json\r\nContent-Encoding: gzip\r\n", bytes)
}

fn chunked(chunks: &str) -> Answer {
    closing(ok("Transfer-Encoding: chunked\r\n", chunks))
}

/// Three megabytes of nothing.
fn bomb() -> Vec<u8> {
    let begin = b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xed\xc1\x01\r\0\0\0\xc2\xa0\xf7Om\x0e7\xa0";
    [begin, &[0; 3048][..], b"\xbe\r\xc6Ory\0\0\x30\0"].concat()
}

/// A body of two bytes each time.
fn trickle(times: usize, pause: Duration) -> Answer {
    let mut answer =
        vec![Step::Read, Step::Send(ok(&format!("Content-Length: {}\r\n", 2 * times), "").into())];
    for n in 1..=times {
        answer.push(Step::Pause(pause));
        answer.push(Step::Send(if n < times { "  ".into() } else { "{}".into() }));
    }
    answer
}

/// A refusal, with a body of 60 bytes.
fn limited(headers: &str, more: &str) -> Answer {
    let error = format!(r#"{{"errcode":"M_LIMIT_EXCEEDED"{more}}}"#);
    let headers = format!("Content-Type: application/json\r\n{headers}");
    response("429 Too Many Requests", &headers, format!("{error:60}"))
}

const LIMITED: &str = "got 60 of 60";

/// A job that is refused, waits for so many milliseconds, and then gets its answer.
fn limited_once(wait: u64) -> End {
    let wait = Duration::from_millis(wait);
    let story = format!(
        "Pending, sent, got 60 of 60, TooManyRequests, rate limited for {wait:?}, \
         Pending, sent, got 7 of 7, Success, finished, result, success"
    );
    ends(Success, 2, wait, &story)
}

cases! {
    a_good_response_is_a_success: get, [json("200 OK", GOOD)] => succeeds("got 7 of 7");

    // The connection breaks.
    a_reset_before_the_request_is_read_is_repeated: get, [vec![Step::Reset]] => repeated(NetworkError, "");
    a_reset_before_the_head_is_repeated: get, [vec![Step::Read, Step::Reset]] => repeated(NetworkError, "");
    an_end_before_the_head_is_repeated: get, [vec![Step::Read, Step::Close]] => repeated(NetworkError, "");
    a_reset_within_the_head_is_repeated: get,
        [sends_and("HTTP/1.1 200 OK\r\nContent-", Step::Reset)] => repeated(NetworkError, "");
    a_reset_within_the_body_is_repeated: get,
        [vec![Step::Read, Step::Send(ok("Content-Length: 7\r\n", "{\"a").into()), Step::Pause(Duration::ZERO), Step::Reset]]
        => repeated(NetworkError, "got 3 of 7");
    an_end_within_the_body_is_repeated: get,
        [closing(ok("Content-Length: 7\r\n", "{\"a"))] => repeated(NetworkError, "got 3 of 7");
    a_put_is_repeated: put, [vec![Step::Read, Step::Reset]] => repeated(NetworkError, "");
    a_post_that_may_have_arrived_is_not_repeated: post, [vec![Step::Read, Step::Reset]] => once(NetworkError, "");
    a_post_that_may_have_arrived_in_part_is_not_repeated: post, [vec![Step::Reset]] => once(NetworkError, "");
    a_post_with_half_a_response_is_not_repeated: post,
        [closing(ok("Content-Length: 7\r\n", "{\"a"))] => once(NetworkError, "got 3 of 7");
    a_repeatable_post_is_repeated: repeatable_post, [vec![Step::Read, Step::Reset]] => repeated(NetworkError, "");
    a_post_with_a_transaction_id_is_repeated: post_with_a_transaction_id,
        [vec![Step::Read, Step::Reset]] => repeated(NetworkError, "");
    one_reset_costs_one_retry: get, [vec![Step::Read, Step::Reset], json("200 OK", GOOD)] => ends(
        Success, 2, 2 * SECOND,
        "Pending, sent, NetworkError, retry 1 in 2s, Pending, sent, got 7 of 7, Success, finished, result, success",
    );

    // The server is slow.
    no_head_in_time_is_a_timeout: get, [vec![Step::Read, Step::Stall]] => timed_out("");
    half_a_head_in_time_is_a_timeout: get,
        [sends_and("HTTP/1.1 200 OK\r\nContent-", Step::Stall)] => timed_out("");
    a_head_that_trickles_is_a_timeout: |connection| get(connection).max_retries(0),
        [vec![
            Step::Read, Step::Send("HTTP/1.1 ".into()), Step::Pause(12 * SECOND),
            Step::Send("200 OK\r\n".into()), Step::Pause(12 * SECOND),
            Step::Send("Content-Type: ".into()), Step::Pause(6 * SECOND), Step::Read,
        ]]
        => tried(&[], 30 * SECOND, JobStatusCode::Timeout, "");
    no_body_in_time_is_a_timeout: get,
        [sends_and(ok("Content-Length: 7\r\n", ""), Step::Stall)] => timed_out("");
    half_a_body_in_time_is_a_timeout: get,
        [sends_and(ok("Content-Length: 7\r\n", "{\"a"), Step::Stall)] => timed_out("got 3 of 7");
    a_slow_body_that_moves_is_waited_for: get,
        [trickle(20, 29 * SECOND)] => tried(&[], 20 * 29 * SECOND, Success, "got 40 of 40");
    a_post_that_takes_too_long_is_not_repeated: post, [vec![Step::Read, Step::Stall]]
        => tried(&[], 30 * SECOND, JobStatusCode::Timeout, "");
    a_repeatable_post_that_takes_too_long_is_repeated: repeatable_post,
        [vec![Step::Read, Step::Stall]] => timed_out("");
    a_slow_head_is_waited_for_until_the_limit: get,
        [vec![Step::Read, Step::Pause(Duration::from_millis(29_999)), Step::Send(ok("Content-Length: 7\r\n", GOOD).into())]]
        => tried(&[], Duration::from_millis(29_999), Success, "got 7 of 7");

    // The body isn't what the head says.
    a_content_length_too_long_is_repeated: get,
        [closing(ok("Content-Length: 1000\r\n", GOOD))] => repeated(NetworkError, "got 7 of 1000");
    a_content_length_too_short_is_repeated: get,
        [closing(ok("Content-Length: 4\r\n", GOOD))] => repeated(IncorrectResponse, "got 4 of 4");
    what_comes_after_the_content_length_is_ignored: get,
        [closing(ok("Content-Length: 7\r\n", "{\"a\":1}{\"b\":2}"))] => succeeds("got 7 of 7");
    a_content_length_that_is_no_number_is_repeated: get,
        [closing(ok("Content-Length: seven\r\n", GOOD))] => repeated(NetworkError, "");
    two_content_lengths_are_repeated: get,
        [closing(ok("Content-Length: 7\r\nContent-Length: 8\r\n", GOOD))] => repeated(NetworkError, "");
    a_body_without_a_length_ends_with_the_connection: get, [closing(ok("", GOOD))] => succeeds("got 7");
    good_gzip_is_a_success: get, [gzip(GZIPPED)] => succeeds("got 7");
    gzip_truncated_in_its_head_is_repeated: get, [gzip(&GZIPPED[..5])] => repeated(NetworkError, "");
    gzip_without_its_checksum_is_repeated: get, [gzip(&GZIPPED[..GZIPPED.len() - 8])] => repeated(NetworkError, "got 7");
    gzip_with_a_wrong_checksum_is_repeated: get,
        [gzip(&[&GZIPPED[..GZIPPED.len() - 8], b"12345678"].concat())] => repeated(NetworkError, "got 7");
    json_that_is_called_gzip_is_repeated: get, [gzip(GOOD.as_bytes())] => repeated(NetworkError, "");
    good_chunks_are_a_success: get, [chunked("3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n")] => succeeds("got 7");
    a_chunk_without_a_size_is_repeated: get, [chunked("zz\r\n{\"a\r\n")] => repeated(NetworkError, "");
    a_chunk_longer_than_its_size_is_repeated: get, [chunked("3\r\n{\"a\":1}\r\n0\r\n\r\n")] => repeated(NetworkError, "got 3");
    a_chunk_of_endless_size_is_repeated: get,
        [chunked("fffffffffffffffffffff\r\n{}\r\n")] => repeated(NetworkError, "");
    chunks_without_an_end_are_repeated: get, [chunked("7\r\n{\"a\":1}\r\n")] => repeated(NetworkError, "got 7");
    what_is_not_http_is_repeated: get, [closing("SSH-2.0-OpenSSH_9\r\n\r\n")] => repeated(NetworkError, "");
    a_head_without_end_is_repeated: get,
        [vec![Step::Read, Step::Send("HTTP/1.1 200 OK\r\n".into()), Step::Flood("X: y\r\n".repeat(1000).into())]]
        => repeated(NetworkError, "");

    // Something in between answers.
    a_502_page_is_repeated: get, [html("502 Bad Gateway")] => repeated(NetworkError, "got 15 of 15");
    a_503_page_is_repeated: get, [html("503 Service Unavailable")] => repeated(NetworkError, "got 15 of 15");
    a_504_page_is_repeated: get, [html("504 Gateway Timeout")] => repeated(NetworkError, "got 15 of 15");
    a_511_page_is_not_repeated: get,
        [html("511 Network Authentication Required")] => once(NetworkAuthRequired, "got 15 of 15");
    a_500_with_a_matrix_error_is_repeated: get,
        [json("500 Internal Server Error", r#"{"errcode":"M_UNKNOWN"}"#)] => repeated(NetworkError, "got 23 of 23");
    a_503_with_a_matrix_error_is_repeated: get,
        [json("503 Service Unavailable", r#"{"errcode":"M_UNKNOWN"}"#)] => repeated(NetworkError, "got 23 of 23");
    a_file_that_is_not_there_yet_is_asked_for_again: get,
        [json("504 Gateway Timeout", r#"{"errcode":"M_NOT_YET_UPLOADED"}"#), json("200 OK", GOOD)] => ends(
            Success, 2, 2 * SECOND,
            "Pending, sent, got 32 of 32, NetworkError, retry 1 in 2s, Pending, sent, got 7 of 7, Success, \
             finished, result, success",
        );
    a_post_is_not_repeated_for_a_504_page: post, [html("504 Gateway Timeout")] => once(NetworkError, "got 15 of 15");
    a_post_is_not_repeated_for_a_502_page: post, [html("502 Bad Gateway")] => once(NetworkError, "got 15 of 15");
    a_502_page_that_breaks_off_counts_as_one: get,
        [closing("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 100\r\n\r\n<html>")] => repeated(NetworkError, "got 6 of 100");
    a_404_page_that_breaks_off_is_not_repeated: get,
        [closing("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n<html>")] => once(JobStatusCode::NotFound, "got 6 of 100");
    a_login_page_with_200_is_repeated: get, [html("200 OK")] => repeated(IncorrectResponse, "got 15 of 15");

    // The body can't be read.
    an_empty_body_is_repeated: get, [json("200 OK", "")] => repeated(IncorrectResponse, "");
    no_content_is_repeated: get, [sends("HTTP/1.1 204 No Content\r\n\r\n")] => repeated(IncorrectResponse, "");
    invalid_utf8_is_repeated: get,
        [response("200 OK", "Content-Type: application/json\r\n", b"{\"a\":\"\xff\xfe\"}")] => repeated(IncorrectResponse, "got 10 of 10");
    invalid_json_is_repeated: get, [json("200 OK", "{\"a\":}")] => repeated(IncorrectResponse, "got 6 of 6");
    json_of_another_kind_is_final: get, [json("200 OK", "[1]")] => once(IncorrectResponse, "got 3 of 3");
    deep_nesting_is_repeated: get,
        [json("200 OK", &format!("{{\"a\":{}", "[".repeat(100_000)))] => repeated(IncorrectResponse, "got 100005 of 100005");
    deep_nesting_where_nothing_is_needed_is_left_out: get,
        [json("200 OK", &format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000)))]
        => succeeds("got 200006 of 200006");
    a_post_with_an_unreadable_response_is_not_repeated: post,
        [json("200 OK", "{\"a\":}")] => once(IncorrectResponse, "got 6 of 6");

    // The body is too large, which another attempt doesn't change.
    an_announced_body_that_is_too_large_is_not_waited_for: get,
        [sends_and(ok("Content-Length: 1099511627776\r\n", ""), Step::Stall)] => once(IncorrectResponse, "");
    a_body_without_end_is_cut: |connection| get(connection).max_body_size(100_000),
        [vec![Step::Read, Step::Send(ok("", "").into()), Step::Flood(vec![b' '; 10_000])]]
        => once(IncorrectResponse, "got 100000");
    chunks_without_number_are_cut: |connection| get(connection).max_body_size(100_000),
        [vec![
            Step::Read, Step::Send(ok("Transfer-Encoding: chunked\r\n", "").into()),
            Step::Flood(format!("2710\r\n{}\r\n", " ".repeat(10_000)).into()),
        ]]
        => once(IncorrectResponse, "got 100000");
    a_body_that_grows_when_unpacked_is_cut: |connection| get(connection).max_body_size(100_000),
        [gzip(&bomb())] => once(IncorrectResponse, "got 100000");

    // Redirects.
    a_redirect_to_where_nothing_is_is_repeated: get, [response("302 Found", "Location: http://[\r\n", "")] => repeated(NetworkError, "");
    a_redirect_without_a_location_is_repeated: get, [response("302 Found", "", "")] => repeated(NetworkError, "");

    // Too many requests.
    a_wait_in_the_error_is_waited: get, [limited("", r#","retry_after_ms":2500"#), json("200 OK", GOOD)] => limited_once(2500);
    a_wait_in_seconds_is_waited: get, [limited("Retry-After: 7\r\n", ""), json("200 OK", GOOD)] => limited_once(7000);
    the_error_counts_more_than_the_header: get,
        [limited("Retry-After: 7\r\n", r#","retry_after_ms":2500"#), json("200 OK", GOOD)] => limited_once(2500);
    a_wait_by_nobody_is_the_interval: get, [limited("", ""), json("200 OK", GOOD)] => limited_once(2000);
    a_wait_that_makes_no_sense_is_the_interval: get,
        [limited("Retry-After: soon\r\n", r#","retry_after_ms":-1"#), json("200 OK", GOOD)] => limited_once(2000);
    no_wait_at_all_is_a_short_one: get, [limited("Retry-After: 0\r\n", ""), json("200 OK", GOOD)] => limited_once(100);
    a_wait_until_a_date_counts_from_the_servers_clock_that_is_behind: get,
        [limited("Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:44 GMT\r\n", ""), json("200 OK", GOOD)]
        => limited_once(7000);
    a_wait_until_a_date_counts_from_the_servers_clock_that_is_ahead: get,
        [limited("Date: Sat, 06 Nov 2094 08:49:37 GMT\r\nRetry-After: Sat, 06 Nov 2094 08:49:44 GMT\r\n", ""), json("200 OK", GOOD)]
        => limited_once(7000);
    a_wait_until_a_date_that_was_is_a_short_one: get,
        [limited("Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nRetry-After: Sun, 06 Nov 1994 08:49:30 GMT\r\n", ""), json("200 OK", GOOD)]
        => limited_once(100);
    a_wait_until_a_date_that_was_by_our_clock_is_a_short_one: get,
        [limited("Retry-After: Sun, 06 Nov 1994 08:49:30 GMT\r\n", ""), json("200 OK", GOOD)] => limited_once(100);
    a_wait_until_the_end_of_the_calendar_is_too_long: get,
        [limited("Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n", "")] => once(TooManyRequests, LIMITED);
    a_wait_that_is_too_long_ends_the_job: get, [limited("Retry-After: 301\r\n", "")] => once(TooManyRequests, LIMITED);
    a_wait_of_more_seconds_than_there_are_ends_the_job: get,
        [limited("Retry-After: 99999999999999999999999\r\n", "")] => once(TooManyRequests, LIMITED);
    a_post_that_was_one_of_too_many_goes_again: post,
        [limited("Retry-After: 7\r\n", ""), json("200 OK", GOOD)] => limited_once(7000);
    waits_are_no_retries_and_end_when_they_are_too_long_in_all: |connection| get(connection).max_retries(0),
        [limited("Retry-After: 100\r\n", "")] => ends(
            TooManyRequests, 4, 300 * SECOND,
            "Pending, sent, got 60 of 60, TooManyRequests, rate limited for 100s, \
             Pending, sent, got 60 of 60, TooManyRequests, rate limited for 100s, \
             Pending, sent, got 60 of 60, TooManyRequests, rate limited for 100s, \
             Pending, sent, got 60 of 60, TooManyRequests, finished, result, failure",
        );
}

/// Lets time pass until all has come to an end, a second at a time, and looks at the connection each time.
async fn pass(connection: &Connection, is_over: impl Fn() -> bool, mut look: impl FnMut(Duration)) {
    let begin = Instant::now();
    loop {
        until(|| connection.in_flight() == 0).await;
        look(begin.elapsed());
        if is_over() {
            return;
        }
        assert!(begin.elapsed() < 10_000 * SECOND, "there is no end");
        advance(SECOND).await;
        settle().await;
    }
}

/// Lets all go as far as they get without the network.
async fn settle() {
    for _ in 0..20 {
        yield_now().await;
    }
}

#[test]
fn a_refused_connection_is_tried_again_whatever_the_request_is() {
    for job in [get, post] {
        on_a_stopped_clock(move || async move {
            let mut server = Server::refusing(vec![]);
            let connection = connect(exact(&server));
            let (result, end) = follow(&mut server, job(&connection).submit()).await;
            assert_eq!(end, repeated(NetworkError, ""));
            assert!(result.unwrap_err().to_string().contains("refused"));
            leave(&server, connection).await;
        });
    }
}

#[test]
fn a_post_that_was_refused_arrives_once_the_server_is_there() {
    on_a_stopped_clock(|| async {
        let mut server = Server::refusing(vec![json("200 OK", GOOD)]);
        let connection = connect(exact(&server));
        let job = post(&connection).submit();
        until(|| connection.in_flight() == 0 && job.retries() == 1).await;
        assert_eq!(job.time_to_retry(), 2 * SECOND);
        server.listen();
        advance(2 * SECOND).await;
        job.await.unwrap();
        assert_eq!(server.answered(), 1);
        leave(&server, connection).await;
    });
}

#[test]
fn redirects_without_end_are_final_at_once() {
    let numbered = |n| response("302 Found", &format!("Location: /{n}\r\n"), "");
    for answers in [vec![response("302 Found", "Location: /round\r\n", "")], (0..20).map(numbered).collect()]
    {
        on_a_stopped_clock(move || async move {
            let mut server = Server::start(answers);
            let connection = connect(exact(&server));
            let (result, end) = follow(&mut server, get(&connection).submit()).await;
            assert_eq!(end, once(NetworkError, ""));
            let error = result.unwrap_err().to_string();
            assert!(error.contains("more than 10 redirects") && error.contains(&server.url), "{error}");
            assert_eq!(server.answered(), 11);
            leave(&server, connection).await;
        });
    }
}

#[test]
fn a_redirect_is_followed_when_it_says() {
    on_a_stopped_clock(|| async {
        let later =
            |wait| response("307 Temporary Redirect", &format!("Location: /\r\nRetry-After: {wait}\r\n"), "");
        let mut server = Server::start(vec![later(7), later(15), json("200 OK", GOOD), later(3600)]);
        let connection = connect(exact(&server));
        let job = post(&connection).submit();
        let begin = Instant::now();
        for (time, requests) in [(7, 2), (22, 3)] {
            while server.answered() < requests {
                // The response is on its way in real time.
                std::thread::sleep(Duration::from_millis(2));
                settle().await;
                advance(Duration::from_millis(500)).await;
            }
            assert!(begin.elapsed() >= time * SECOND, "{requests}: {:?}", begin.elapsed());
        }
        job.await.unwrap();
        assert!(begin.elapsed() < 30 * SECOND);
        let (result, end) = follow(&mut server, post(&connection).submit()).await;
        assert_eq!(end, once(NetworkError, ""));
        assert_eq!(result.unwrap_err().retry_after(), Some(3600 * SECOND));
        leave(&server, connection).await;
    });
}

#[test]
fn a_redirect_to_another_origin_goes_without_the_token_and_its_trouble_is_not_ours() {
    on_a_stopped_clock(|| async {
        let there = Server::start(vec![vec![Step::Read, Step::Reset]]);
        let gone = Server::refusing(vec![]);
        for (elsewhere, requests) in [(&there, 4), (&gone, 0)] {
            let location = format!("Location: {}/there\r\n", elsewhere.url);
            let redirect = response("302 Found", &location, "");
            let mut server = Server::start(vec![redirect.clone(), json("200 OK", GOOD), redirect]);
            let connection = connect(exact(&server));
            let job = get(&connection).submit();
            until(|| job.retries() == 1 && connection.in_flight() == 0).await;
            // The server itself is well.
            get(&connection).run().await.unwrap();
            advance(2 * SECOND).await;
            let (result, _) = follow(&mut server, job).await;
            assert_eq!(result.unwrap_err().code(), NetworkError);
            assert_eq!(server.answered(), 5);
            assert_eq!(elsewhere.requests().len(), requests);
            assert!(elsewhere.requests().iter().all(|request| !request.contains("sesame")));
            leave(&server, connection).await;
            until(|| elsewhere.open() == 0).await;
        }
    });
}

#[test]
fn a_redirect_to_another_origin_is_followed_without_the_token() {
    on_a_stopped_clock(|| async {
        let elsewhere = Server::start(vec![json("200 OK", GOOD)]);
        let location = format!("Location: {}/there\r\n", elsewhere.url);
        let mut server = Server::start(vec![response("302 Found", &location, "")]);
        let connection = connect(exact(&server));
        let (_, end) = follow(&mut server, get(&connection).submit()).await;
        assert_eq!(end, succeeds("got 7 of 7"));
        assert_eq!((server.answered(), elsewhere.answered()), (1, 1));
        assert!(server.requests()[0].contains("sesame") && !elsewhere.requests()[0].contains("sesame"));
        leave(&server, connection).await;
        until(|| elsewhere.open() == 0).await;
    });
}

#[test]
fn a_body_never_goes_to_another_origin() {
    on_a_stopped_clock(|| async {
        let elsewhere = Server::start(vec![json("200 OK", GOOD)]);
        let location = format!("Location: {}/\r\n", elsewhere.url);
        let mut server = Server::start(vec![response("307 Temporary Redirect", &location, "")]);
        let connection = connect(exact(&server));
        let (_, end) = follow(&mut server, post(&connection).submit()).await;
        assert_eq!(end, once(NetworkError, ""));
        let (_, end) = follow(&mut server, put(&connection).submit()).await;
        assert_eq!(end, repeated(NetworkError, ""));
        assert_eq!(elsewhere.accepted(), 0);
        leave(&server, connection).await;
    });
}

#[test]
fn a_job_that_would_wait_too_long_says_for_how_long() {
    on_a_stopped_clock(|| async {
        let mut server = Server::start(vec![limited("Retry-After: 8\r\n", "")]);
        let connection = connect(exact(&server).max_wait(7 * SECOND));
        let (result, end) = follow(&mut server, get(&connection).submit()).await;
        assert_eq!(end, once(TooManyRequests, LIMITED));
        assert_eq!(result.unwrap_err().retry_after(), Some(8 * SECOND));
        leave(&server, connection).await;
    });
}

#[test]
fn a_connection_kept_too_long_costs_no_attempt() {
    on_a_stopped_clock(|| async {
        let mut first = json("200 OK", GOOD);
        first.extend([Step::Pause(Duration::ZERO), Step::Close]);
        let mut server = Server::start(vec![first, json("200 OK", GOOD)]);
        let connection = connect(exact(&server));
        get(&connection).run().await.unwrap();
        server.next_pause().await.resume();
        until(|| server.open() == 0).await;
        settle().await;
        let (_, end) = follow(&mut server, post(&connection).submit()).await;
        assert_eq!(end, succeeds("got 7 of 7"));
        assert_eq!((server.answered(), server.accepted()), (2, 2));
        leave(&server, connection).await;
    });
}

#[test]
fn a_post_on_a_kept_connection_that_is_reset_is_not_repeated() {
    for reset in [vec![Step::Reset], vec![Step::Read, Step::Reset]] {
        on_a_stopped_clock(|| async {
            let mut server = Server::start(vec![json("200 OK", GOOD), reset, json("200 OK", GOOD)]);
            let connection = connect(exact(&server));
            get(&connection).run().await.unwrap();
            let (_, end) = follow(&mut server, post(&connection).submit()).await;
            assert_eq!(end, once(NetworkError, ""));
            assert_eq!((server.answered(), server.accepted()), (2, 1));
            leave(&server, connection).await;
        });
    }
}

#[test]
fn chance_only_lengthens_waits_and_by_no_more_than_its_part() {
    on_a_stopped_clock(|| async {
        let strategy = JobBackoffStrategy::new(
            [BackoffStep { attempt_timeout: SECOND, retry_interval: 10 * SECOND }; 12],
        );
        let mut refusing = Server::refusing(vec![]);
        let mut resetting = Server::start(vec![vec![Step::Read, Step::Reset]]);
        for server in [&mut refusing, &mut resetting] {
            let connection =
                Connection::builder(&server.url).unwrap().retry_jitter(0.5).backoff(strategy.clone());
            let connection = connect(connection);
            let job = get(&connection).submit();
            let mut events = job.events();
            let (_, end) = follow(server, job).await;
            assert_eq!((end.code, end.attempts), (NetworkError, 13));
            let mut waits = Vec::new();
            while let Some(event) = events.next().await {
                if let JobEvent::RetryScheduled { delay, .. } = event {
                    assert!((10 * SECOND..=15 * SECOND).contains(&delay), "{delay:?}");
                    waits.push(delay);
                }
            }
            // No job waits longer than it has said.
            assert!(end.waited < waits.iter().sum::<Duration>() + Duration::from_millis(12));
            waits.dedup();
            assert!(waits.len() > 1, "{waits:?}");
            leave(server, connection).await;
        }
    });
}

#[test]
fn without_retries_left_in_the_budget_jobs_end() {
    on_a_stopped_clock(|| async {
        let server = Server::start(vec![vec![Step::Read, Step::Reset]]);
        let connection = connect(exact(&server).retry_budget(3));
        let jobs: Vec<_> = (0..5).map(|_| get(&connection).submit()).collect();
        let mut witnesses: Vec<_> = jobs.iter().map(Witness::of).collect();
        settle().await;
        pass(&connection, || jobs.iter().all(|job| job.is_finished()), |_| {}).await;
        assert_eq!(server.answered(), 5 + 3);
        let (mut retries, mut refused) = (0, 0);
        for (job, witness) in jobs.into_iter().zip(&mut witnesses) {
            retries += job.retries();
            let error = job.await.unwrap_err();
            assert_eq!(error.code(), NetworkError);
            refused += usize::from(error.to_string().contains("not retried"));
            witness.hear_all();
            assert!(witness.story().ends_with(", sent, NetworkError, finished, result, failure"));
        }
        assert_eq!(retries, 3);
        assert!(refused >= 4, "{refused}");
        leave(&server, connection).await;
    });
}

/// A job that has failed because the server is down, and twenty that wait.
async fn outage(connection: &Connection) -> Vec<JobHandle<Call<JsonObject>>> {
    let mut jobs = vec![get(connection).submit()];
    until(|| jobs[0].retries() == 1 && connection.in_flight() == 0).await;
    for _ in 0..10 {
        jobs.push(get(connection).submit());
        jobs.push(post(connection).background().submit());
    }
    settle().await;
    assert_eq!((connection.in_flight(), connection.queued()), (0, 21));
    jobs
}

#[test]
fn a_dead_server_sees_one_job_at_a_time_and_all_come_to_their_end() {
    on_a_stopped_clock(|| async {
        let dead = Server::refusing(vec![]);
        let proxy = Server::start(vec![html("502 Bad Gateway")]);
        for server in [&dead, &proxy] {
            let connection = connect(exact(server));
            let jobs = outage(&connection).await;
            let mut witnesses: Vec<_> = jobs.iter().map(Witness::of).collect();
            let mut ends = vec![None; jobs.len()];
            let mut attempts_before = 1;
            pass(
                &connection,
                || jobs.iter().all(|job| job.is_finished()),
                |now| {
                    witnesses.iter_mut().for_each(Witness::hear_all);
                    let attempts = 1 + witnesses.iter().map(Witness::attempts).sum::<usize>();
                    assert!(attempts - attempts_before <= 1, "more than one job tried within a second");
                    attempts_before = attempts;
                    for (job, end) in jobs.iter().zip(&mut ends) {
                        if job.is_finished() {
                            end.get_or_insert(now.as_secs());
                        }
                    }
                },
            )
            .await;
            // The first tries four times. The second tries for the fifth time, after which the others give up, and then
            // goes on alone, no more often than the first did in the end: it is the same outage.
            assert_eq!(attempts_before, 8);
            assert_eq!(server.requests().len(), if server.accepted() == 0 { 0 } else { 8 });
            assert_eq!(ends[0], Some(2 + 5 + 30));
            assert_eq!(ends[1], Some(2 + 5 + 30 + 30 + 30 + 30 + 30));
            assert!(ends[2..].iter().all(|end| *end == Some(2 + 5 + 30 + 30)), "{ends:?}");
            for (job, witness) in jobs.into_iter().zip(&witnesses).skip(2) {
                let error = job.await.unwrap_err();
                assert_eq!(error.code(), NetworkError);
                assert!(error.to_string().contains("not sent"), "{error}");
                assert_eq!(witness.story(), "NetworkError, finished, result, failure");
            }
            leave(server, connection).await;
        }
    });
}

#[test]
fn a_504_page_is_no_outage_and_no_sign_of_health() {
    on_a_stopped_clock(|| async {
        // Others needn't wait for the one that wasn't answered.
        let server = Server::start(vec![html("504 Gateway Timeout"), json("200 OK", GOOD)]);
        let connection = connect(exact(&server));
        let job = get(&connection).submit();
        until(|| job.retries() == 1 && connection.in_flight() == 0).await;
        get(&connection).run().await.unwrap();
        assert!(!job.is_finished());
        advance(2 * SECOND).await;
        job.await.unwrap();
        leave(&server, connection).await;

        // Five retries are in the budget. Were such pages answers of the server's, five of them would earn a sixth.
        let server = Server::start(vec![html("504 Gateway Timeout")]);
        let step = BackoffStep { attempt_timeout: SECOND, retry_interval: SECOND };
        let connection = connect(exact(&server).retry_budget(5).backoff(JobBackoffStrategy::new([step; 9])));
        let job = get(&connection).submit();
        settle().await;
        pass(&connection, || job.is_finished(), |_| {}).await;
        assert_eq!((server.answered(), job.status().code), (6, NetworkError));
        assert!(job.await.unwrap_err().to_string().contains("not retried"));
        leave(&server, connection).await;
    });
}

#[test]
fn when_a_dead_server_comes_back_all_jobs_succeed() {
    on_a_stopped_clock(|| async {
        let mut dead = Server::refusing(vec![json("200 OK", GOOD)]);
        let page = || html("503 Service Unavailable");
        let mut proxy = Server::start(vec![page(), page(), json("200 OK", GOOD)]);
        for (server, refuses) in [(&mut dead, true), (&mut proxy, false)] {
            let connection = connect(exact(server));
            let jobs = outage(&connection).await;
            advance(2 * SECOND).await;
            until(|| jobs[0].retries() == 2 && connection.in_flight() == 0).await;
            if refuses {
                server.listen();
            }
            // Nothing happens before its time.
            advance(Duration::from_millis(4999)).await;
            settle().await;
            assert_eq!((connection.in_flight(), connection.queued()), (0, 21));
            advance(Duration::from_millis(1)).await;
            for job in jobs {
                job.await.unwrap();
            }
            assert_eq!(server.requests().len(), if refuses { 21 } else { 23 });
            leave(server, connection).await;
        }
    });
}

#[test]
fn a_storm_of_refusals_pauses_all_once() {
    on_a_stopped_clock(|| async {
        let refusal = limited("Retry-After: 5\r\n", "");
        let mut answers = vec![refusal; 20];
        answers.push(json("200 OK", GOOD));
        let server = Server::start(answers);
        let connection = connect(exact(&server));
        let jobs: Vec<_> = (0..20).map(|_| get(&connection).submit()).collect();
        let mut witnesses: Vec<_> = jobs.iter().map(Witness::of).collect();
        until(|| connection.queued() == 20).await;
        assert_eq!(server.answered(), 20);
        advance(Duration::from_millis(4999)).await;
        settle().await;
        assert_eq!((connection.in_flight(), connection.queued()), (0, 20));
        advance(Duration::from_millis(1)).await;
        for job in jobs {
            job.await.unwrap();
        }
        assert_eq!(server.answered(), 40);
        for witness in &mut witnesses {
            witness.hear_all();
            assert_eq!(witness.story(), limited_once(5000).story);
        }
        leave(&server, connection).await;
    });
}

#[test]
fn no_more_connections_are_open_than_jobs_may_be_under_way() {
    on_a_stopped_clock(|| async {
        let mut slow = json("200 OK", GOOD);
        slow.insert(1, Step::Pause(Duration::ZERO));
        let mut server = Server::start(vec![slow]);
        let connection = connect(exact(&server).max_in_flight(3));
        let jobs: Vec<_> = (0..12).map(|_| get(&connection).submit()).collect();
        let mut pauses = vec![server.next_pause().await, server.next_pause().await];
        for waiting in (0..10).rev() {
            pauses.push(server.next_pause().await);
            assert_eq!((connection.in_flight(), connection.queued()), (3, waiting));
            pauses.remove(0).resume();
            until(|| connection.queued() < waiting || waiting == 0).await;
        }
        pauses.into_iter().for_each(server::Pause::resume);
        for job in jobs {
            job.await.unwrap();
        }
        assert_eq!((server.answered(), server.most_open()), (12, 3));
        leave(&server, connection).await;
    });
}

static NUMBERED: Endpoint = Endpoint::new("sendNumbered", Method::Put, "/send/{number}");

fn numbered(connection: &Connection, number: usize) -> Ask {
    connection.job(Call::with(&NUMBERED, move |request| {
        request.path(&[&number.to_string()]);
        request.body();
    }))
}

/// The numbers in the order in which the server got them.
fn numbers(server: &Server) -> Vec<usize> {
    let number = |request: &String| request.strip_prefix("PUT /send/")?.split(' ').next()?.parse().ok();
    server.requests().iter().map(|request| number(request).unwrap()).collect()
}

#[test]
fn kept_order_is_kept_by_jobs_that_are_repeated() {
    on_a_stopped_clock(|| async {
        let server = Server::start(vec![
            vec![Step::Read, Step::Reset],
            html("502 Bad Gateway"),
            limited("Retry-After: 3\r\n", ""),
            json("200 OK", GOOD),
            json("403 Forbidden", "{}"),
            json("200 OK", GOOD),
        ]);
        let connection = connect(exact(&server).keep_order());
        let jobs: Vec<_> = (0..4).map(|n| numbered(&connection, n).submit()).collect();
        settle().await;
        pass(&connection, || jobs.iter().all(|job| job.is_finished()), |_| {}).await;
        assert_eq!(numbers(&server), [0, 0, 0, 0, 1, 2, 3]);
        let codes: Vec<_> = jobs.iter().map(|job| job.status().code).collect();
        assert_eq!(codes, [Success, JobStatusCode::ContentAccessError, Success, Success]);
        drop(jobs);
        leave(&server, connection).await;
    });
}

#[test]
fn kept_order_is_that_of_submission_whichever_thread_is_first() {
    let server = Server::start(vec![json("200 OK", GOOD)]);
    let connection = connect(exact(&server).keep_order());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let submitting = runtime.spawn(async move {
        let jobs: Vec<_> = (0..50).map(|n| numbered(&connection, n).submit()).collect();
        for job in jobs {
            job.await.unwrap();
        }
    });
    runtime.block_on(submitting).unwrap();
    assert_eq!(numbers(&server), (0..50).collect::<Vec<_>>());
}

#[test]
fn times_without_end_are_no_panic() {
    on_a_stopped_clock(|| async {
        let endless = JobBackoffStrategy::new([BackoffStep {
            attempt_timeout: Duration::MAX,
            retry_interval: Duration::MAX,
        }]);
        let refusal = limited("Retry-After: 99999999999999999999999\r\n", "");
        for (answer, status) in [(vec![Step::Read, Step::Reset], NetworkError), (refusal, TooManyRequests)] {
            let server = Server::start(vec![answer]);
            for jitter in [0.0, 10.0] {
                let builder = exact(&server)
                    .retry_jitter(jitter)
                    .max_wait(Duration::MAX)
                    .connect_timeout(Duration::MAX);
                let connection = connect(builder.background_patience(Duration::MAX).backoff(endless.clone()));
                let job = get(&connection).submit();
                until(|| job.status().code == status && connection.in_flight() == 0).await;
                advance(86_400 * SECOND).await;
                settle().await;
                assert_eq!((job.status().code, job.is_finished()), (status, false));
                if status == NetworkError {
                    assert!(job.time_to_retry() > 86_400 * SECOND);
                }
                job.abandon();
                assert!(job.await.unwrap_err().is_abandoned());
                leave(&server, connection).await;
            }
        }
    });
}

/// A job that counts how often it is told that it is abandoned.
struct Counting(Arc<AtomicUsize>);

impl Job for Counting {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &WHO_AM_I
    }

    fn fill(&self, _: &mut RequestParts) {}

    fn before_abandon(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

/// A job that gets such an answer, has told such a story when the condition is met, and then is given up.
fn given_up(
    answer: Answer,
    is_there: impl Fn(&Connection, &Server, &JobHandle<Counting>) -> bool + Send + 'static,
    story: &'static str,
) {
    on_a_stopped_clock(move || async move {
        let told = Arc::new(AtomicUsize::new(0));
        let job = |connection: &Connection| connection.job(Counting(Arc::clone(&told)));
        let server = Server::start(vec![answer]);
        let connection = connect(exact(&server));
        let handle = job(&connection).submit();
        let mut witness = Witness::of(&handle);
        until(|| is_there(&connection, &server, &handle)).await;
        while witness.story().len() < story.len() {
            witness.hear_all();
            yield_now().await;
        }
        assert_eq!(witness.story(), story);

        handle.abandon();
        // Once more is too late.
        handle.abandon();
        assert_eq!((handle.status().code, handle.is_finished()), (JobStatusCode::Abandoned, true));
        let error = handle.await.unwrap_err();
        assert!(error.is_abandoned());
        witness.hear_all();
        assert_eq!(witness.story(), format!("{story}, finished"));
        assert_eq!(told.load(Ordering::SeqCst), 1);
        assert_eq!((connection.in_flight(), connection.queued()), (0, 0));
        until(|| server.open() == 0).await;
        leave(&server, connection).await;

        // The same for one that nobody polls any more.
        let connection = connect(exact(&server));
        let requests = server.answered();
        let running = tokio::spawn(job(&connection).run());
        until(|| server.answered() > requests).await;
        running.abort();
        assert!(running.await.unwrap_err().is_cancelled());
        assert_eq!(told.load(Ordering::SeqCst), 2);
        leave(&server, connection).await;
    });
}

#[test]
fn a_job_is_given_up_while_it_waits_for_the_head() {
    given_up(vec![Step::Read, Step::Stall], |_, server, _| server.requests().len() == 1, "Pending, sent");
}

#[test]
fn a_job_is_given_up_within_the_body() {
    given_up(
        sends_and(ok("Content-Length: 7\r\n", "{\"a"), Step::Stall),
        |_, _, job| job.response_head().is_some(),
        "Pending, sent, got 3 of 7",
    );
}

#[test]
fn a_job_is_given_up_while_it_waits_to_be_repeated() {
    given_up(
        vec![Step::Read, Step::Reset],
        |connection, _, job| job.retries() == 1 && connection.in_flight() == 0,
        "Pending, sent, NetworkError, retry 1 in 2s",
    );
}

#[test]
fn a_job_is_given_up_while_the_server_allows_none() {
    given_up(
        limited("Retry-After: 9\r\nConnection: close\r\n", ""),
        |connection, _, _| connection.queued() == 1,
        "Pending, sent, got 60 of 60, TooManyRequests, rate limited for 9s",
    );
}

#[test]
fn a_job_is_given_up_in_the_queue() {
    on_a_stopped_clock(|| async {
        let mut slow = json("200 OK", GOOD);
        slow.insert(1, Step::Pause(Duration::ZERO));
        let mut server = Server::start(vec![slow]);
        let connection = connect(exact(&server).max_in_flight(1));
        let first = get(&connection).submit();
        let told = Arc::new(AtomicUsize::new(0));
        let waiting = connection.job(Counting(Arc::clone(&told))).submit();
        let last = get(&connection).submit();
        let mut witness = Witness::of(&waiting);
        let pause = server.next_pause().await;
        assert_eq!((connection.in_flight(), connection.queued()), (1, 2));
        waiting.abandon();
        assert!(waiting.await.unwrap_err().is_abandoned());
        witness.hear_all();
        assert_eq!(witness.story(), "Pending, finished");
        assert_eq!((told.load(Ordering::SeqCst), connection.queued()), (1, 1));
        pause.resume();
        first.await.unwrap();
        server.next_pause().await.resume();
        last.await.unwrap();
        assert_eq!(server.answered(), 2);
        leave(&server, connection).await;
    });
}

#[test]
fn a_job_is_given_up_before_it_begins() {
    on_a_stopped_clock(|| async {
        let server = Server::start(vec![]);
        let connection = connect(exact(&server));
        let told = Arc::new(AtomicUsize::new(0));
        let job = connection.job(Counting(Arc::clone(&told))).submit();
        let mut witness = Witness::of(&job);
        job.abandon();
        assert!(job.await.unwrap_err().is_abandoned());
        witness.hear_all();
        assert_eq!((witness.story().as_str(), told.load(Ordering::SeqCst)), ("finished", 1));
        assert_eq!(server.accepted(), 0);
        leave(&server, connection).await;
    });
}

#[test]
fn a_probe_that_is_given_up_leaves_the_outage_to_another() {
    on_a_stopped_clock(|| async {
        let mut server =
            Server::start(vec![html("502 Bad Gateway"), vec![Step::Read, Step::Stall], json("200 OK", GOOD)]);
        let connection = connect(exact(&server));
        let mut jobs = outage(&connection).await;
        advance(2 * SECOND).await;
        server.next_pause().await;
        assert_eq!((connection.in_flight(), connection.queued()), (1, 20));
        let probe = jobs.remove(0);
        probe.abandon();
        assert!(probe.await.unwrap_err().is_abandoned());
        for job in jobs {
            job.await.unwrap();
        }
        assert_eq!(server.answered(), 22);
        leave(&server, connection).await;
    });
}

/// A server that is asked for TLS, and says nothing.
#[cfg(feature = "rustls")]
fn silent() -> (Server, String) {
    let server = Server::start(vec![vec![Step::Stall]]);
    let url = server.url.replace("http:", "https:");
    (server, url)
}

#[cfg(feature = "rustls")]
#[test]
fn connecting_has_a_limit_of_its_own() {
    on_a_stopped_clock(|| async {
        let (server, url) = silent();
        let builder = Connection::builder(&url).unwrap().retry_jitter(0.0).connect_timeout(4 * SECOND);
        let connection = connect(builder);
        let job = post(&connection).max_retries(1).submit();
        for attempt in 1..=2 {
            until(|| server.answered() == attempt).await;
            advance(Duration::from_millis(3999)).await;
            settle().await;
            assert_eq!((job.status().code, connection.in_flight()), (JobStatusCode::Pending, 1));
            advance(Duration::from_millis(1)).await;
            until(|| connection.in_flight() == 0).await;
            // Nobody has got the request: even a POST is repeated.
            assert_eq!((job.status().code, job.retries()), (NetworkError, 1));
            if attempt == 1 {
                advance(2 * SECOND).await;
            }
        }
        assert!(job.await.is_err());
        leave(&server, connection).await;
    });
}

#[cfg(feature = "rustls")]
#[test]
fn a_job_is_given_up_while_it_connects() {
    on_a_stopped_clock(|| async {
        let (server, url) = silent();
        let connection = connect(Connection::builder(&url).unwrap());
        let told = Arc::new(AtomicUsize::new(0));
        let job = connection.job(Counting(Arc::clone(&told))).submit();
        let mut witness = Witness::of(&job);
        until(|| server.answered() == 1).await;
        job.abandon();
        assert!(job.await.unwrap_err().is_abandoned());
        witness.hear_all();
        assert_eq!((witness.story().as_str(), told.load(Ordering::SeqCst)), ("Pending, sent, finished", 1));
        until(|| server.open() == 0).await;
        leave(&server, connection).await;
    });
}

#[test]
fn a_full_queue_ends_a_job_at_once() {
    on_a_stopped_clock(|| async {
        let mut slow = json("200 OK", GOOD);
        slow.insert(1, Step::Pause(Duration::ZERO));
        let mut server = Server::start(vec![slow]);
        let connection = connect(exact(&server).max_in_flight(1).max_queued(1));
        let jobs = [get(&connection).submit(), get(&connection).submit()];
        let refused = get(&connection).submit();
        let mut witness = Witness::of(&refused);
        assert_eq!(refused.await.unwrap_err().code(), TooManyRequests);
        witness.hear_all();
        assert_eq!(witness.story(), "Pending, TooManyRequests, finished, result, failure");
        for job in jobs {
            server.next_pause().await.resume();
            job.await.unwrap();
        }
        leave(&server, connection).await;
    });
}
