//! What a job tells of itself.

use std::sync::{Arc, Mutex};

use matrix_jobs_runtime::{JobEvent, JobStatusCode, Status};

use super::log::Log;
use super::support::raw;
use super::*;

/// All events of a job against this server, from before its first attempt.
async fn events_of(builder: JobBuilder<Call<JsonObject>>) -> Vec<JobEvent> {
    let handle = builder.submit();
    let mut events = handle.events();
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        all.push(event);
    }
    all
}

fn pending() -> JobEvent {
    JobEvent::StatusChanged(Status::new(JobStatusCode::Pending, ""))
}

fn changed(code: JobStatusCode, message: &str) -> JobEvent {
    JobEvent::StatusChanged(Status::new(code, message))
}

fn progress(transferred: u64, total: u64) -> JobEvent {
    JobEvent::DownloadProgress { transferred, total: Some(total) }
}

#[tokio::test]
async fn finished() {
    let server = Server::start(vec![ok("{}")]).await;
    let events = events_of(echo(&server)).await;
    assert_eq!(
        events,
        [
            pending(),
            JobEvent::SentRequest,
            progress(2, 2),
            changed(JobStatusCode::Success, ""),
            JobEvent::Finished,
            JobEvent::Result,
            JobEvent::Success,
        ]
    );
    let server = Server::start(vec![answer("404 Not Found", JSON, "{}")]).await;
    let events = events_of(echo(&server)).await;
    assert_eq!(events[events.len() - 3..], [JobEvent::Finished, JobEvent::Result, JobEvent::Failure]);
}

#[tokio::test]
async fn sent_request() {
    let server = Server::start(vec![bad_gateway(), bad_gateway(), ok("{}")]).await;
    let events = events_of(echo(&server)).await;
    assert_eq!(events.iter().filter(|event| **event == JobEvent::SentRequest).count(), 3);
}

#[tokio::test]
async fn status_changed() {
    let server = Server::start(vec![bad_gateway(), ok("{}")]).await;
    let events = events_of(echo(&server)).await;
    let changes: Vec<_> =
        events.into_iter().filter(|event| matches!(event, JobEvent::StatusChanged(_))).collect();
    let failed = changed(JobStatusCode::NetworkError, "HTTP 502 Bad Gateway");
    assert_eq!(changes, [pending(), failed, pending(), changed(JobStatusCode::Success, "")]);
}

#[tokio::test]
async fn retry_scheduled() {
    let server = Server::start(vec![bad_gateway(), bad_gateway(), ok("{}")]).await;
    let events = events_of(echo(&server)).await;
    let retries: Vec<_> =
        events.into_iter().filter(|event| matches!(event, JobEvent::RetryScheduled { .. })).collect();
    let retry = |attempt, ms| JobEvent::RetryScheduled { attempt, delay: Duration::from_millis(ms) };
    assert_eq!(retries, [retry(1, 1), retry(2, 2)]);
}

#[tokio::test]
async fn rate_limited() {
    let body = r#"{"errcode":"M_LIMIT_EXCEEDED","retry_after_ms":120}"#;
    let server = Server::start(vec![answer("429 Too Many Requests", JSON, body), ok("{}")]).await;
    let connection = patient(&server);
    let handle = connection.job(Call::<JsonObject>::new(&ECHO)).max_retries(0).submit();
    let mut events = handle.events();
    let retry_after = Duration::from_millis(120);
    while events.next().await.unwrap() != (JobEvent::RateLimited { retry_after }) {}
    // Other jobs of the operation pause, too.
    let other = connection.job(Call::<JsonObject>::new(&ECHO)).submit();
    tokio::task::yield_now().await;
    assert_eq!((server.requests().len(), connection.in_flight()), (1, 0));
    assert_eq!(handle.await.unwrap().base().retries(), 0);
    other.abandon();
}

#[tokio::test]
async fn download_progress() {
    let server = Server::start(vec![raw("200 OK", "Content-Length: 9", br#"{"a":"b"}"#)]).await;
    let events = events_of(echo(&server)).await;
    assert!(events.contains(&progress(9, 9)), "{events:?}");
}

#[tokio::test]
async fn upload_progress() {
    static UPLOAD: Endpoint = Endpoint { method: Method::Put, ..ECHO };
    const SIZE: usize = 5 * 64 * 1024 + 1;
    let server = Server::start(vec![ok("{}")]).await;
    let call = Call::<JsonObject>::with(&UPLOAD, |parts| parts.bytes("text/plain", vec![b'x'; SIZE]));
    let builder = patient(&server).job(call);
    let handle = builder.submit();
    let mut events = handle.events();
    let mut sent = Vec::new();
    while let Some(event) = events.next().await {
        if let JobEvent::UploadProgress { transferred, total } = event {
            assert_eq!(total, Some(SIZE as u64));
            sent.push(transferred);
        }
    }
    assert!(sent.is_sorted() && sent.last() == Some(&(SIZE as u64)), "{sent:?}");
    assert_eq!(support::header(&server.request(), "content-length"), Some(SIZE.to_string().as_str()));
    assert_eq!(support::body(&server.request()).len(), SIZE);
}

/// A job that calls back with what happens to it.
fn heard(builder: JobBuilder<Call<JsonObject>>) -> (JobBuilder<Call<JsonObject>>, Arc<Mutex<Vec<JobEvent>>>) {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let all = Arc::clone(&heard);
    (builder.on_event(move |event| all.lock().unwrap().push(event)), heard)
}

#[tokio::test]
async fn a_callback_hears_what_a_listener_does() {
    let answers = || vec![raw("503 Busy", "", b"{}"), ok("{}")];
    let (first, second) = (Server::start(answers()).await, Server::start(answers()).await);
    let (run, by_run) = heard(patient(&first).job(Call::new(&ECHO)));
    run.run().await.unwrap();
    let (submitted, by_handle) = heard(patient(&second).job(Call::new(&ECHO)));
    let handle = submitted.submit();
    let mut events = handle.events();
    handle.await.unwrap();
    let mut listened = Vec::new();
    while let Some(event) = events.next().await {
        listened.push(event);
    }
    let heard = by_handle.lock().unwrap().clone();
    assert_eq!(heard, listened);
    assert_eq!(*by_run.lock().unwrap(), heard);
    let is_retry = |event: &JobEvent| matches!(event, JobEvent::RetryScheduled { attempt: 1, .. });
    assert!(heard.iter().any(is_retry) && heard.last() == Some(&JobEvent::Success), "{heard:?}");
}

#[tokio::test]
async fn a_callback_hears_of_transfers_in_other_tasks() {
    static UPLOAD: Endpoint = Endpoint { method: Method::Put, ..ECHO };
    const SIZE: usize = 40 * 64 * 1024;
    let server = Server::start(vec![ok("{}")]).await;
    let call = Call::<JsonObject>::with(&UPLOAD, |parts| parts.bytes("text/plain", vec![b'x'; SIZE]));
    let (job, heard) = heard(patient(&server).job(call));
    job.run().await.unwrap();
    let heard = heard.lock().unwrap();
    let all = JobEvent::UploadProgress { transferred: SIZE as u64, total: Some(SIZE as u64) };
    assert!(heard.contains(&all), "{heard:?}");
}

#[tokio::test]
async fn listeners_of_any_number_at_any_time() {
    let server = Server::start(vec![ok("{}")]).await;
    let handle = echo(&server).submit();
    let (mut first, mut second) = (handle.events(), handle.events());
    // One that is never asked holds nothing up.
    let idle = handle.events();
    drop(handle.events());
    let base = handle.base();
    handle.await.unwrap();
    loop {
        let event = first.next().await;
        assert_eq!(event, second.next().await);
        if event.is_none() {
            break;
        }
    }
    let mut late = base.events();
    assert_eq!(late.try_next(), Some(JobEvent::Finished));
    assert_eq!(late.next().await, Some(JobEvent::Result));
    assert_eq!(late.next().await, Some(JobEvent::Success));
    assert_eq!(late.next().await, None);
    drop(idle);
}

#[tokio::test]
async fn the_end_is_never_lost() {
    let mut answers: Vec<_> = (0..20).map(|_| Answer::Bytes(Vec::new())).collect();
    answers.push(ok("{}"));
    let server = Server::start(answers).await;
    let handle = echo(&server).backoff(quick(&[1; 20])).submit();
    let mut events = handle.events();
    handle.await.unwrap();
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        all.push(event);
    }
    // Each attempt has four events, and the first of them are lost.
    assert_eq!(all.len(), 64);
    assert_eq!(all[61..], [JobEvent::Finished, JobEvent::Result, JobEvent::Success]);
}

#[tokio::test]
async fn logging_category() {
    let (log, _guard) = Log::begin();
    let server = Server::start(vec![ok("{}")]).await;
    echo(&server).run().await.unwrap();
    let text = log.text();
    for event in [
        "sent attempt=1",
        "response received attempt=1 http_status=200 duration_ms=",
        "finished status=Success",
    ] {
        assert!(text.contains(&format!("job{{job=\"echo\"}}: matrix_jobs: {event}")), "{text}");
    }
}
