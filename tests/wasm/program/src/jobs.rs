//! How jobs run, wait and end.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use matrix_jobs::client_server::message_pagination::{Direction, GetRoomEventsJob};
use matrix_jobs::client_server::room_send::SendMessageJob;
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::client_server::whoami::GetTokenOwnerJob;
use matrix_jobs::events::RoomMessageEventContent;
use matrix_jobs::{Connection, JobEvent, JobStatusCode};
use web_time::Instant;

use super::{connection, pause, took};

fn message(text: &str) -> SendMessageJob {
    SendMessageJob::event("!room:example.org", &RoomMessageEventContent::text(text))
}

/// The server wants a second of rest. The next message waits with the first one, and another operation goes on.
pub async fn limited(base: &str) {
    let (connection, begin) = (connection(base), Instant::now());
    let handle = connection.job(message("one")).submit();
    let mut events = handle.events();
    let other = connection.job(message("two")).submit();
    pause(100).await;
    connection.run(GetTokenOwnerJob::new()).await.unwrap();
    assert!(!handle.is_finished());
    handle.await.unwrap();
    other.await.unwrap();
    took(begin, 999..10_000);
    let mut limits = 0;
    while let Some(event) = events.try_next() {
        limits += usize::from(matches!(event, JobEvent::RateLimited { .. }));
    }
    assert_eq!(limits, 1);
}

/// The server says how long by a header alone, which a page may not see.
pub async fn limited_by_header(base: &str) {
    for _ in 0..2 {
        connection(base).run(GetTokenOwnerJob::new()).await.unwrap();
    }
}

/// The server is out of order at first.
pub async fn retried(base: &str) {
    let begin = Instant::now();
    let sent = connection(base).run(message("three times")).await.unwrap();
    assert_eq!(sent.base().retries(), 2);
    took(begin, 100..10_000);
}

pub async fn abandoned(base: &str) {
    let connection = connection(base);
    let handle = connection.job(SyncJob::new()).submit();
    let base = handle.base();
    pause(100).await;
    assert_eq!(base.status().code, JobStatusCode::Pending);
    base.abandon();
    assert!(handle.await.unwrap_err().is_abandoned());
    assert_eq!(connection.in_flight(), 0);
}

/// A future that is dropped, in the middle of the response's body.
pub async fn dropped(base: &str) {
    let connection = connection(base);
    let mut run = Box::pin(connection.run(SyncJob::new()));
    let mut late = Box::pin(pause(200));
    std::future::poll_fn(|cx| {
        assert!(run.as_mut().poll(cx).is_pending());
        late.as_mut().poll(cx)
    })
    .await;
    drop(run);
    assert_eq!(connection.in_flight(), 0);
}

pub async fn silent(base: &str) {
    let (connection, begin) = (connection(base), Instant::now());
    let job =
        connection.job(GetTokenOwnerJob::new()).attempt_timeout(Duration::from_millis(200)).max_retries(1);
    let error = job.run().await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::Timeout);
    assert_eq!(error.base().retries(), 1);
    took(begin, 400..10_000);
}

/// Nothing listens there: the browser doesn't say why, and the job is retried.
pub async fn unreachable(base: &str) {
    let error = connection(base).run(GetTokenOwnerJob::new()).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::NetworkError);
    assert_eq!(error.base().retries(), 2);
    let message = error.to_string();
    assert!(message.contains("no response from http://127.0.0.1:9: TypeError"), "{message}");
    assert!(
        message.contains("(CORS)") && !message.contains('\n') && !message.contains("JsValue"),
        "{message}"
    );
}

pub async fn callbacks(base: &str) {
    let connection = connection(base);
    let calls = Arc::new(Mutex::new(Vec::new()));
    let note = |what| {
        let calls = Arc::clone(&calls);
        move || calls.lock().unwrap().push(what)
    };
    let (result, success, failure) = (note("result"), note("success"), note("failure"));
    let handle = connection.job(GetTokenOwnerJob::new()).submit();
    let handle =
        handle.on_result(move |_| result()).on_success(move |_| success()).on_failure(move |_| failure());
    handle.await.unwrap();
    assert_eq!(*calls.lock().unwrap(), ["result", "success"]);
}

/// A hundred at once, of which 8 are under way, in order.
pub async fn crowd(base: &str) {
    let connection = Connection::builder(base).unwrap().max_in_flight(8).build().unwrap();
    connection.set_access_token("token");
    let handles: Vec<_> =
        (0..100).map(|number| connection.job(message(&number.to_string())).submit()).collect();
    let mut ids = Vec::new();
    for handle in handles {
        ids.push(handle.await.unwrap().event_id().as_str().to_owned());
    }
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 100, "a transaction ID came twice");
}

pub async fn pages(base: &str) {
    let connection = connection(base);
    let tokens = Arc::new(Mutex::new(Vec::new()));
    let stored = Arc::clone(&tokens);
    let mut pages = connection
        .pages(GetRoomEventsJob::new("!room:example.org", Direction::Backward))
        .on_token(move |token| {
            stored.lock().unwrap().push(token);
            async { Ok::<(), std::io::Error>(()) }
        });
    let mut events = 0;
    while let Some(page) = pages.next().await {
        events += page.unwrap().chunk().len();
    }
    assert_eq!(events, 6);
    assert_eq!(*tokens.lock().unwrap(), ["2", "3"]);
    // News without an end, until the program stops.
    let mut news = connection.pages(SyncJob::new());
    for number in 1..=3 {
        let page = news.next().await.unwrap().unwrap();
        assert_eq!(page.next_batch(), format!("s{number}"));
    }
    news.stop().await.unwrap();
}

/// Some megabytes of JSON, which come compressed.
pub async fn large(base: &str) {
    let sync = connection(base).run(SyncJob::new()).await.unwrap();
    assert_eq!(sync.rooms().unwrap().join.as_ref().unwrap().len(), 5000);
}
