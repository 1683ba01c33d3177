//! Servers that don't answer, answer too late, too much, or elsewhere; and jobs that are given up.

mod support;

use std::time::{Duration, Instant};

use matrix_jobs_runtime::json::{JsonObject, Read, ReadError};
use matrix_jobs_runtime::{
    BackoffStep, Connection, JobBackoffStrategy, JobEvent, JobStatusCode, RawResponse, Response,
};
use support::{
    Answer, Call, GOOD_TOKEN, LoginToken, Server, VERSIONS, WHO_AM_I, answer, body, connection, get_token,
    header, raw, raw_bytes,
};
use tokio::net::TcpListener;

const SOON: Duration = Duration::from_millis(100);

#[tokio::test]
async fn a_closed_port_is_a_network_error() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let connection = connection(&url);
    let error = connection.run(get_token()).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::NetworkError);
    assert!(error.status().message.contains("refused"), "{error}");
    assert!(error.to_string().contains(&url), "{error}");
    assert_eq!(error.http_status(), None);
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test]
async fn a_server_without_tls_is_a_network_error_for_https() {
    let server = Server::once("200 OK", "application/json", GOOD_TOKEN).await;
    let connection = Connection::new(&server.url.replace("http:", "https:")).unwrap();
    connection.set_access_token("sesame");
    // The server waits for the end of what it takes for a request's head.
    let error = connection.job(get_token()).attempt_timeout(SOON).run().await.unwrap_err();
    assert!(matches!(error.code(), JobStatusCode::NetworkError | JobStatusCode::Timeout), "{error}");
}

#[tokio::test]
async fn no_response_in_time_is_a_timeout() {
    let head = "Content-Type: application/json\r\nContent-Length: 100";
    for sent in [Vec::new(), raw_bytes("200 OK", head, b"{\"login")] {
        let server = Server::start(vec![Answer::Stall(sent)]).await;
        let job = server.connection().job(get_token()).attempt_timeout(SOON);
        let error = job.run().await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::Timeout);
        assert!(error.to_string().contains("100ms"), "{error}");
        assert_eq!(error.base().current_timeout(), SOON);
    }
}

fn waiting(wait: Duration) -> Call<LoginToken> {
    Call::with(&WHO_AM_I, move |request| request.wait(wait))
}

#[tokio::test]
async fn what_a_job_asks_the_server_to_wait_extends_the_limit() {
    let late: &'static [u8] =
        raw_bytes("200 OK", "Content-Type: application/json", GOOD_TOKEN.as_bytes()).leak();
    let server = Server::start(vec![Answer::Slow(Vec::new(), 4 * SOON, vec![late])]).await;
    let strategy = JobBackoffStrategy::new([BackoffStep { attempt_timeout: SOON, retry_interval: SOON }; 3]);
    let connection = Connection::builder(&server.url).unwrap().backoff(strategy).build().unwrap();
    connection.set_access_token("sesame");
    connection.run(waiting(50 * SOON)).await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_a_job_asks_the_server_to_wait_ends_too_and_before_the_body() {
    let head = "Content-Type: application/json\r\nContent-Length: 100";
    for (sent, limit) in [(Vec::new(), "300ms"), (raw_bytes("200 OK", head, b"{"), "100ms")] {
        let server = Server::start(vec![Answer::Stall(sent)]).await;
        let job = server.connection().job(waiting(2 * SOON)).attempt_timeout(SOON);
        let error = job.run().await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::Timeout);
        assert!(error.to_string().contains(limit), "{error}");
    }
}

#[tokio::test]
async fn a_body_has_its_own_time_after_a_late_head() {
    let pieces: [&'static [u8]; 5] = [
        b"HTTP/1.1 200 OK\r\n",
        b"Content-Type: application/json\r\n",
        b"Content-Length: 2\r\n",
        b"Connection: close\r\n\r\n",
        b"{}",
    ];
    let server = Server::start(vec![Answer::Slow(Vec::new(), 3 * SOON / 2, pieces.to_vec())]).await;
    let call = Call::<JsonObject>::with(&WHO_AM_I, |request| request.wait(100 * SOON));
    server.connection().job(call).attempt_timeout(4 * SOON).max_retries(0).run().await.unwrap();
}

#[tokio::test]
async fn an_error_that_stalls_keeps_its_http_status() {
    let head = "Content-Type: text/html\r\nContent-Length: 1000";
    for body in ["", "<html>no"] {
        let stalled = raw_bytes("404 Not Found", head, body.as_bytes());
        let server = Server::start(vec![Answer::Stall(stalled)]).await;
        let job = server.connection().job(get_token()).attempt_timeout(SOON);
        let error = job.run().await.unwrap_err();
        assert_eq!((error.code(), error.http_status()), (JobStatusCode::NotFound, Some(404)));
        assert_eq!(error.base().raw_data_sample(100), body);
    }
    let stalled = raw_bytes("200 OK", head, b"{\"login");
    let server = Server::start(vec![Answer::Stall(stalled)]).await;
    let job = server.connection().job(get_token()).attempt_timeout(SOON);
    assert_eq!(job.run().await.unwrap_err().base().raw_data_sample(100), "{\"login");
}

#[tokio::test]
async fn an_attempt_has_half_a_minute_if_nothing_is_said() {
    let server = Server::once("200 OK", "application/json", GOOD_TOKEN).await;
    let job = server.connection().run(get_token()).await.unwrap();
    assert_eq!(job.base().current_timeout(), Duration::from_secs(30));
}

#[tokio::test]
async fn a_response_that_breaks_off_is_a_network_error() {
    let head = "Content-Type: application/json\r\nContent-Length: 100";
    let server = Server::start(vec![
        Answer::Bytes(Vec::new()),
        Answer::Bytes(b"HTTP/1.1 200 OK\r\nContent-".to_vec()),
        Answer::Bytes(b"SSH-2.0-OpenSSH_9\r\n\r\n".to_vec()),
        raw("200 OK", head, br#"{"login_token":"#),
    ])
    .await;
    for _ in 0..4 {
        let error = server.connection().run(get_token()).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::NetworkError, "{error}");
    }
}

#[tokio::test]
async fn an_error_that_breaks_off_keeps_its_http_status() {
    let head = "Content-Type: text/html\r\nContent-Length: 1000";
    let server = Server::start(vec![raw("404 Not Found", head, b"<html>no")]).await;
    let error = server.connection().run(get_token()).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::NotFound);
    assert_eq!(error.base().raw_data_sample(100), "<html>no");
}

#[tokio::test]
async fn a_body_may_only_be_so_large() {
    let chunked = "Content-Type: application/json\r\nTransfer-Encoding: chunked";
    let chunks = format!("2d\r\n{GOOD_TOKEN}\r\n0\r\n\r\n");
    let size = GOOD_TOKEN.len();
    for limit in [0, size - 1, size] {
        let server = Server::start(vec![
            answer("200 OK", "application/json", GOOD_TOKEN),
            raw("200 OK", chunked, chunks.as_bytes()),
        ])
        .await;
        for _ in 0..2 {
            let job = server.connection().job(get_token()).max_body_size(limit).run().await;
            if limit == size {
                assert_eq!(job.unwrap().expires_in_ms, 120_000);
                continue;
            }
            let error = job.unwrap_err();
            assert_eq!(error.code(), JobStatusCode::IncorrectResponse);
            assert!(error.to_string().contains("max_body_size"), "{error}");
            assert!(error.base().raw_data().len() <= limit);
        }
    }
    // What is announced as too large isn't waited for.
    let head = "Content-Type: application/json\r\nContent-Length: 1099511627776";
    let server = Server::start(vec![Answer::Stall(raw_bytes("200 OK", head, b""))]).await;
    let error = server.connection().run(get_token()).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::IncorrectResponse);

    let server = Server::once("404 Not Found", "text/html", "<html>a long page</html>").await;
    let error = server.connection().job(get_token()).max_body_size(6).run().await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::NotFound);
}

#[tokio::test]
async fn a_redirect_keeps_the_token_on_the_same_origin_only() {
    let elsewhere = Server::once("200 OK", "application/json", r#"{"there":1}"#).await;
    let server = Server::start(vec![
        raw("302 Found", "Location: /_matrix/again", b""),
        raw("308 Permanent Redirect", &format!("Location: {}/there?key=1", elsewhere.url), b""),
    ])
    .await;
    let call = Call::<JsonObject>::with(&WHO_AM_I, |request| {
        request.header("X-Key", "sesame");
        request.header("Cookie", "sesame");
        request.header("Accept", "image/png");
        request.header("Range", "bytes=1-");
    });
    let job = server.connection().run(call).await.unwrap();
    assert_eq!(job["there"], 1);
    assert_eq!(job.base().request_url().unwrap().as_str(), format!("{}/there?key=1", elsewhere.url));
    let requests = server.requests();
    assert!(requests[1].starts_with("GET /_matrix/again HTTP/1.1\n"), "{}", requests[1]);
    assert_eq!(header(&requests[1], "authorization"), Some("Bearer sesame"));
    assert_eq!(header(&requests[1], "x-key"), Some("sesame"));
    let there = elsewhere.request();
    assert_eq!(header(&there, "authorization"), None);
    assert_eq!(header(&there, "referer"), None);
    assert_eq!((header(&there, "accept"), header(&there, "range")), (Some("image/png"), Some("bytes=1-")));
    assert!(!there.contains("sesame"), "{there}");
}

#[tokio::test]
async fn a_body_is_sent_again_only_to_the_same_origin() {
    let server = Server::start(vec![
        raw("307 Temporary Redirect", "Location: /moved", b""),
        answer("200 OK", "application/json", GOOD_TOKEN),
    ])
    .await;
    server.connection().run(get_token()).await.unwrap();
    let requests = server.requests();
    assert!(requests[1].starts_with("POST /moved HTTP/1.1\n"), "{}", requests[1]);
    assert_eq!(body(&requests[1]), "{}");

    // These would make it a GET, which is another operation.
    for status in ["301 Moved Permanently", "302 Found", "303 See Other"] {
        let server = Server::start(vec![raw(status, "Location: /moved", b"")]).await;
        let error = server.connection().run(get_token()).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::NetworkError);
        assert_eq!(server.requests().len(), 1);
    }

    let elsewhere = Server::start(vec![]).await;
    for status in
        ["301 Moved", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"]
    {
        let location = format!("Location: {}/", elsewhere.url);
        let server = Server::start(vec![raw(status, &location, b"")]).await;
        let error = server.connection().run(get_token()).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::NetworkError);
        assert!(error.to_string().contains("redirect"), "{error}");
    }
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn redirects_in_a_circle_end() {
    let circle = || raw("302 Found", "Location: /round", b"");
    let server = Server::start((0..20).map(|_| circle()).collect()).await;
    let error = server.connection().run(Call::<()>::new(&WHO_AM_I)).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::NetworkError);
    assert!(error.to_string().contains("10 redirects"), "{error}");
    assert_eq!(server.requests().len(), 11);
}

#[tokio::test]
async fn a_name_that_is_not_found_is_told_wherever_it_came_from() {
    let nowhere = "http://no-such-host.invalid";
    let error = connection(nowhere).run(Call::<()>::new(&WHO_AM_I)).await.unwrap_err();
    let words = format!("cannot connect to {nowhere}: dns error: ");
    assert!(error.status().message.starts_with(&words), "{error}");

    let location = format!("Location: {nowhere}/secret");
    let server = Server::start(vec![raw("302 Found", &location, b"")]).await;
    let error = server.connection().run(Call::<()>::new(&WHO_AM_I)).await.unwrap_err();
    assert!(error.status().message.starts_with(&words), "{error}");
    assert!(!error.status().message.contains("secret"), "{error}");
}

#[tokio::test]
async fn a_url_that_http_cannot_ask_for_is_an_incorrect_request() {
    let job = connection("http://localhost:1").job(Call::<()>::new(&WHO_AM_I)).max_retries(3);
    let job = job.on_about_to_send(|request| *request.url_mut() = "ftp://a.example/".parse().unwrap());
    let error = job.run().await.unwrap_err();
    assert_eq!((error.code(), error.base().retries()), (JobStatusCode::IncorrectRequest, 0), "{error}");
}

/// The longest time for which the runtime's one thread did nothing else.
async fn longest_gap(job: impl Future<Output = ()>) -> Duration {
    let mut job = std::pin::pin!(job);
    let (mut last, mut longest) = (Instant::now(), Duration::ZERO);
    loop {
        tokio::select! {
            biased;
            () = tokio::task::yield_now() => {}
            () = &mut job => return longest.max(last.elapsed()),
        }
        longest = longest.max(last.elapsed());
        last = Instant::now();
    }
}

#[tokio::test]
async fn a_large_response_does_not_hold_up_other_tasks() {
    let item = r#"{"a":1,"b":[true,null,"text"],"c":{"d":2.5}},"#;
    let items = item.repeat((10 << 20) / item.len());
    let body = format!(r#"{{"items":[{}]}}"#, items.trim_end_matches(','));
    let mut gaps = Vec::new();
    for _ in 0..3 {
        let server = Server::once("200 OK", "application/json", &body).await;
        let mut response = None;
        let connection = server.connection();
        let job =
            async { response = Some(connection.run(Call::<JsonObject>::new(&WHO_AM_I)).await.unwrap()) };
        gaps.push(longest_gap(job).await);
        assert!(response.unwrap()["items"].is_array());
    }
    assert!(gaps.iter().any(|gap| *gap < Duration::from_millis(50)), "{gaps:?}");
}

/// 3 MiB of zeros in 3 KiB.
fn packed() -> Vec<u8> {
    let begin = b"\x1f\x8b\x08\0\0\0\0\0\x02\x03\xed\xc1\x01\r\0\0\0\xc2\xa0\xf7Om\x0e7\xa0";
    [begin, &[0; 3048][..], b"\xbe\r\xc6Ory\0\0\x30\0"].concat()
}

#[tokio::test]
async fn unpacking_a_response_does_not_hold_up_other_tasks() {
    let head = "Content-Type: application/json\r\nContent-Encoding: gzip";
    let server = Server::start(vec![raw("200 OK", head, &packed())]).await;
    let job = server.connection().job(Call::<JsonObject>::new(&WHO_AM_I)).submit();
    let mut events = job.events();
    // Progress that nobody has had a turn to look at is merged.
    let mut steps = vec![0_u64];
    while let Some(event) = events.next().await {
        if let JobEvent::DownloadProgress { transferred, .. } = event {
            steps.push(transferred);
        }
    }
    assert_eq!(job.await.unwrap_err().code(), JobStatusCode::IncorrectResponse);
    assert_eq!(steps.last(), Some(&(3 << 20)));
    let longest = steps.windows(2).map(|step| step[1] - step[0]).max().unwrap();
    assert!(longest <= 2 << 20, "{longest} bytes were unpacked in one go");
}

#[tokio::test]
async fn redirects_to_nowhere_are_responses() {
    for location in
        ["Location: http://[", "Location: ftp://a.example/", "Location: data:text/plain,x", "X: y"]
    {
        let server = Server::start(vec![raw("302 Found", location, b"")]).await;
        let error = server.connection().run(Call::<()>::new(&WHO_AM_I)).await.unwrap_err();
        assert_eq!((error.code(), error.http_status()), (JobStatusCode::NetworkError, Some(302)));
    }
}

#[tokio::test]
async fn a_submitted_job_runs_by_itself() {
    let server = Server::once("200 OK", "application/json", GOOD_TOKEN).await;
    let handle = server.connection().job(get_token()).submit();
    assert_eq!(handle.operation_id(), "generateLoginToken");
    let job = handle.await.unwrap();
    assert_eq!(job.login_token.expose(), "open");
}

#[tokio::test]
async fn a_submitted_job_goes_on_without_its_handle() {
    let server = Server::once("200 OK", "application/json", GOOD_TOKEN).await;
    drop(server.connection().job(get_token()).submit());
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn an_abandoned_job_says_so_at_once() {
    let server = Server::start(vec![Answer::Stall(Vec::new())]).await;
    let handle = server.connection().job(get_token()).submit();
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    assert_eq!(handle.status().code, JobStatusCode::Pending);
    assert!(!handle.is_finished());
    handle.abandon();
    assert_eq!(handle.status().code, JobStatusCode::Abandoned);
    assert!(handle.is_finished());
    let error = handle.await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::Abandoned);
    assert_eq!(error.base().status_caption(), "Abandoned");
}

#[tokio::test]
async fn a_job_can_be_abandoned_while_it_is_awaited() {
    let server = Server::start(vec![Answer::Stall(Vec::new())]).await;
    let handle = server.connection().job(get_token()).submit();
    let base = handle.base();
    let awaited = tokio::spawn(handle);
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    assert!(!awaited.is_finished());
    base.abandon();
    assert_eq!(awaited.await.unwrap().unwrap_err().code(), JobStatusCode::Abandoned);
    assert!(base.is_finished());
}

#[tokio::test]
async fn a_finished_job_cannot_be_abandoned() {
    let server = Server::once("200 OK", "application/json", GOOD_TOKEN).await;
    let handle = server.connection().job(get_token()).submit();
    while !handle.is_finished() {
        tokio::task::yield_now().await;
    }
    handle.abandon();
    assert_eq!(handle.status().code, JobStatusCode::Success);
    assert_eq!(handle.await.unwrap().expires_in_ms, 120_000);
}

#[test]
fn outside_of_a_runtime_a_job_fails_instead_of_panicking() {
    let connection = Connection::new("http://127.0.0.1:1").unwrap();
    connection.set_access_token("sesame");
    let handle = connection.job(get_token()).submit();
    assert!(handle.is_finished());
    assert_eq!(handle.status().code, JobStatusCode::IncorrectRequest);
    assert!(handle.error_string().contains("tokio"));

    let mut run = Box::pin(connection.run(get_token()));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(Err(error)) = run.as_mut().poll(&mut context) else {
        panic!("nothing can be going on without a runtime");
    };
    assert_eq!(error.code(), JobStatusCode::IncorrectRequest);
}

#[test]
fn a_runtime_without_timers_or_io_is_an_error_that_says_how_to_build_it() {
    let build = |change: fn(&mut tokio::runtime::Builder) -> &mut tokio::runtime::Builder| {
        change(&mut tokio::runtime::Builder::new_current_thread()).build().unwrap()
    };
    let connection = || {
        let connection = Connection::new("http://127.0.0.1:1").unwrap();
        connection.set_access_token("sesame");
        connection
    };
    for (runtime, method) in
        [(build(|new| new.enable_io()), "enable_time"), (build(|new| new.enable_time()), "enable_io")]
    {
        let ran = runtime.block_on(async { connection().run(get_token()).await });
        let submitted = runtime.block_on(async { connection().job(get_token()).submit().await });
        for error in [ran.unwrap_err(), submitted.unwrap_err()] {
            assert_eq!(error.code(), JobStatusCode::IncorrectRequest);
            assert!(error.to_string().contains(method), "{error}");
        }
    }
}

#[test]
fn a_runtime_that_stops_abandons_its_jobs() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let server = runtime.block_on(Server::start(vec![Answer::Stall(Vec::new())]));
    let entered = runtime.enter();
    let handle = server.connection().job(get_token()).submit();
    while server.requests().is_empty() {
        std::thread::yield_now();
    }
    drop(entered);
    drop(runtime);
    assert_eq!(handle.status().code, JobStatusCode::Abandoned);
}

/// What can't be read without a bug.
#[derive(Debug)]
struct Buggy;

impl Response for Buggy {
    fn from_raw(_: &RawResponse<'_>) -> Result<Read<Self>, ReadError> {
        panic!("this is a bug")
    }
}

#[tokio::test]
async fn a_panic_in_a_job_is_no_quiet_end() {
    let buggy = || Call::<Buggy>::new(&WHO_AM_I);
    let server = Server::start((0..2).map(|_| answer("200 OK", "text/plain", "")).collect()).await;
    let handle = server.connection().job(buggy()).submit();
    while !handle.is_finished() {
        tokio::task::yield_now().await;
    }
    assert_eq!(handle.status().code, JobStatusCode::ErrorLevel);
    assert!(handle.error_string().contains("panic"), "{handle:?}");
    let panic = tokio::spawn(handle).await.unwrap_err().into_panic();
    assert_eq!(*panic.downcast::<&str>().unwrap(), "this is a bug");

    let run = server.connection().run(buggy());
    assert!(tokio::spawn(run).await.unwrap_err().is_panic());
}

#[tokio::test]
async fn one_connection_serves_many_jobs_at_once() {
    fn assert_shareable<T: Send + Sync + Clone + 'static>(_: &T) {}
    let server =
        Server::start((0..50).map(|_| answer("200 OK", "application/json", GOOD_TOKEN)).collect()).await;
    let connection = server.connection();
    assert_shareable(&connection);
    let jobs: Vec<_> = (0..50).map(|_| connection.job(get_token()).submit()).collect();
    for job in jobs {
        assert_eq!(job.await.unwrap().expires_in_ms, 120_000);
    }
}

#[tokio::test]
async fn jobs_in_the_queue_sit_out_failures_to_reach_the_server_with_responses_in_between() {
    let answers = (0..20).map(|attempt| match attempt % 2 {
        0 => answer("502 Bad Gateway", "text/html", "<html>away</html>"),
        _ => answer("200 OK", "application/json", "{}"),
    });
    let server = Server::start(answers.collect()).await;
    let step =
        BackoffStep { attempt_timeout: Duration::from_secs(30), retry_interval: Duration::from_millis(1) };
    let builder = Connection::builder(&server.url).unwrap().max_in_flight(1);
    let connection = builder.backoff(JobBackoffStrategy::new([step])).build().unwrap();
    let jobs: Vec<_> = (0..10).map(|_| connection.job(Call::<JsonObject>::new(&VERSIONS)).submit()).collect();
    for job in jobs {
        assert_eq!(job.await.unwrap().base().retries(), 1);
    }
}
