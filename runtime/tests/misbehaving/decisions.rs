//! What follows an attempt, where servers and proxies leave it open or say it in their own way.

use matrix_jobs_runtime::{Classification, record};

use super::*;

/// What an operation promises.
#[derive(Clone, Debug)]
struct Promised {
    #[allow(dead_code, reason = "it is never there")]
    needed: String,
}

record! {
    Promised {
        0 needed: Required "needed",
    }
}

#[test]
fn a_whole_response_that_lacks_what_is_required_is_final() {
    on_a_stopped_clock(|| async {
        let mut server = Server::start(vec![json("200 OK", "{}")]);
        let connection = connect(exact(&server));
        let job = connection.job(Call::<Promised>::new(&WHO_AM_I)).submit();
        let (result, end) = follow(&mut server, job).await;
        assert_eq!(end, once(IncorrectResponse, "got 2 of 2"));
        assert!(result.unwrap_err().to_string().contains("missing /needed"));
        leave(&server, connection).await;
    });
}

#[test]
fn a_broken_response_is_retried_and_then_a_whole_one_is_final() {
    on_a_stopped_clock(|| async {
        let mut server = Server::start(vec![json("200 OK", "{"), json("200 OK", "{}")]);
        let connection = connect(exact(&server));
        let job = connection.job(Call::<Promised>::new(&WHO_AM_I)).submit();
        let (_, end) = follow(&mut server, job).await;
        assert_eq!((end.code, end.attempts, end.waited), (IncorrectResponse, 2, 2 * SECOND));
        leave(&server, connection).await;
    });
}

/// The waits of a job that is refused again and again by a server that doesn't say for how long.
fn refused(strategy: Option<JobBackoffStrategy>) -> Vec<Duration> {
    let (tell, told) = std::sync::mpsc::channel();
    on_a_stopped_clock(move || async move {
        let mut server = Server::start(vec![limited("", "")]);
        let connection = connect(exact(&server));
        let job = get(&connection);
        let job = strategy.into_iter().fold(job, JobBuilder::backoff).submit();
        let mut events = job.events();
        let (_, end) = follow(&mut server, job).await;
        assert_eq!(end.code, TooManyRequests);
        while let Some(event) = events.next().await {
            if let JobEvent::RateLimited { retry_after } = event {
                tell.send(retry_after).unwrap();
            }
        }
        assert_eq!(server.answered(), end.attempts);
        leave(&server, connection).await;
    });
    told.iter().collect()
}

#[test]
fn a_limit_that_names_no_time_is_met_with_growing_waits() {
    let seconds = |waits: Vec<Duration>| waits.iter().map(Duration::as_secs).collect::<Vec<_>>();
    assert_eq!(seconds(refused(None)), [2, 4, 8, 16, 32, 60, 60, 60]);
    let step = |retry_interval| BackoffStep { attempt_timeout: 30 * SECOND, retry_interval };
    let of = |interval| Some(JobBackoffStrategy::new([step(interval)]));
    assert_eq!(seconds(refused(of(90 * SECOND))), [90, 90, 90]);
    // An interval of nothing grows, too.
    let waits = refused(of(Duration::ZERO));
    assert!(waits.windows(2).all(|pair| pair[1] == (2 * pair[0]).min(60 * SECOND)), "{waits:?}");
}

/// What nginx says of itself when it limits requests, with a header.
fn busy(header: &str) -> Answer {
    response(
        "503 Service Temporarily Unavailable",
        &format!("Content-Type: text/html\r\n{header}"),
        "<html>no</html>",
    )
}

#[test]
fn a_503_that_says_when_to_come_back_is_waited_for_and_is_no_retry() {
    let matrix = r#"{"errcode":"M_UNKNOWN"}"#;
    let of_matrix =
        response("503 Service Unavailable", "Content-Type: application/json\r\nRetry-After: 7\r\n", matrix);
    for (answer, got) in [(busy("Retry-After: 7\r\n"), "got 15 of 15"), (of_matrix, "got 23 of 23")] {
        on_a_stopped_clock(move || async move {
            let answers = vec![answer.clone(), answer.clone(), answer.clone(), answer, json("200 OK", GOOD)];
            let mut server = Server::start(answers);
            let connection = connect(exact(&server));
            let (_, end) = follow(&mut server, get(&connection).max_retries(1).submit()).await;
            let waits = format!("sent, {got}, NetworkError, rate limited for 7s, Pending, ").repeat(4);
            let story = format!("Pending, {waits}sent, got 7 of 7, Success, finished, result, success");
            assert_eq!(end, ends(Success, 5, 28 * SECOND, &story));
            leave(&server, connection).await;
        });
    }
}

#[test]
fn a_503_that_says_when_to_come_back_tells_those_who_do_not() {
    for (job, max_wait, header, wait, why) in [
        (post as fn(&Connection) -> Ask, 300, "Retry-After: 1\r\n", 1, "not retried: the server may have"),
        (get, 300, "Retry-After: 3600\r\n", 3600, "retry after 3600s"),
        (get, 5, "Retry-After: 6\r\n", 6, "rate limited by a proxy; retry after 6s"),
    ] {
        on_a_stopped_clock(move || async move {
            let mut server = Server::start(vec![busy(header)]);
            let connection = connect(exact(&server).max_wait(max_wait * SECOND));
            let (result, end) = follow(&mut server, job(&connection).submit()).await;
            assert_eq!(end, once(NetworkError, "got 15 of 15"));
            let error = result.unwrap_err();
            assert_eq!(error.retry_after(), Some(wait * SECOND));
            assert!(error.to_string().contains(why), "{error}");
            leave(&server, connection).await;
        });
    }
}

#[test]
fn a_post_that_may_arrive_twice_waits_for_a_busy_proxy() {
    for job in [repeatable_post as fn(&Connection) -> Ask, post_with_a_transaction_id, put] {
        on_a_stopped_clock(move || async move {
            let mut server = Server::start(vec![busy("Retry-After: 1\r\n"), json("200 OK", GOOD)]);
            let connection = connect(exact(&server));
            let (_, end) = follow(&mut server, job(&connection).submit()).await;
            assert_eq!((end.code, end.attempts, end.waited), (Success, 2, SECOND));
            leave(&server, connection).await;
        });
    }
}

#[test]
fn whatever_failed_shows_when_to_come_back() {
    on_a_stopped_clock(|| async {
        let answer = response("413 Content Too Large", "Retry-After: 60\r\n", "");
        let mut server = Server::start(vec![answer]);
        let connection = connect(exact(&server));
        let (result, end) = follow(&mut server, put(&connection).submit()).await;
        assert_eq!(end, once(JobStatusCode::IncorrectRequest, ""));
        assert_eq!(result.unwrap_err().retry_after(), Some(60 * SECOND));
        leave(&server, connection).await;
    });
}

fn missing() -> Answer {
    json("404 Not Found", r#"{"errcode":"M_NOT_FOUND"}"#)
}

#[test]
fn a_program_may_have_more_retried() {
    on_a_stopped_clock(|| async {
        let mut server = Server::start(vec![missing(), missing(), json("200 OK", GOOD)]);
        let connection = connect(exact(&server));
        let job = post(&connection).classify(|attempt| match attempt.errcode() {
            Some("M_NOT_FOUND") => Classification::RetryAfter(SECOND / 2),
            _ => Classification::Default,
        });
        let (_, end) = follow(&mut server, job.submit()).await;
        let story = "Pending, sent, got 25 of 25, NotFound, retry 1 in 500ms, Pending, sent, got 25 of 25, NotFound, \
             retry 2 in 500ms, Pending, sent, got 7 of 7, Success, finished, result, success";
        assert_eq!(end, ends(Success, 3, SECOND, story));
        leave(&server, connection).await;
    });
}

#[test]
fn a_program_may_have_nothing_retried_and_a_job_differs_from_its_connection() {
    on_a_stopped_clock(|| async {
        let mut server = Server::start(vec![html("500 Internal Server Error")]);
        let connection = connect(exact(&server).classify(|attempt| {
            assert!(attempt.is_repeatable() && !attempt.is_unprocessed());
            assert_eq!(
                (attempt.code(), attempt.http_status(), attempt.retries()),
                (NetworkError, Some(500), 0)
            );
            assert!(!format!("{attempt:?}").contains("sesame"));
            Classification::Finish
        }));
        let (_, end) = follow(&mut server, get(&connection).submit()).await;
        assert_eq!(end, once(NetworkError, "got 15 of 15"));
        let usual = get(&connection).classify(|_| Classification::Default);
        let (_, end) = follow(&mut server, usual.submit()).await;
        assert_eq!(end, repeated(NetworkError, "got 15 of 15"));
        let endless = get(&connection).classify(|_| Classification::Retry).max_retries(1);
        let (_, end) = follow(&mut server, endless.submit()).await;
        assert_eq!(end, tried(&[2], Duration::ZERO, NetworkError, "got 15 of 15"));
        leave(&server, connection).await;
    });
}
