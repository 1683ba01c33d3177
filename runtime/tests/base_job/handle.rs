//! Starting a job, and what one can do with it while it runs.

use std::sync::{Arc, Mutex};

use matrix_jobs_runtime::test_util::{MockConnection, MockResponse, json};
use matrix_jobs_runtime::{JobEvent, JobStatusCode};
use tokio::time::Instant;

use super::*;

#[tokio::test]
async fn run_and_submit() {
    let server = Server::start(vec![ok("{}"), ok("{}")]).await;
    echo(&server).run().await.unwrap();
    echo(&server).submit().await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn is_background() {
    let server = Server::start((0..6).map(|_| ok("{}")).collect()).await;
    let one_at_a_time = Connection::builder(&server.url).unwrap().max_in_flight(1).build().unwrap();
    let order = Arc::new(Mutex::new(Vec::new()));
    let job = |name: &'static str| {
        let order = Arc::clone(&order);
        one_at_a_time
            .job(Call::<JsonObject>::new(&ECHO))
            .on_about_to_send(move |_| order.lock().unwrap().push(name))
    };
    let behind = [job("b1").background().submit(), job("b2").background().submit()];
    let ahead = [job("f1").submit(), job("f2").submit()];
    assert!(behind[0].is_background() && !ahead[0].is_background());
    for handle in ahead.into_iter().chain(behind) {
        handle.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), ["b1", "f1", "f2", "b2"], "the first one found nobody before it");
}

#[tokio::test]
async fn abandon() {
    let server = Server::start(vec![Answer::Stall(Vec::new())]).await;
    let connection = patient(&server);
    let handle = connection.job(Call::<JsonObject>::new(&ECHO)).submit();
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    let mut events = handle.events();
    handle.abandon();
    assert_eq!(events.next().await, Some(JobEvent::Finished));
    assert_eq!(events.next().await, None);
    let error = handle.await.unwrap_err();
    assert!(error.is_abandoned() && error.status().is_good());
    assert_eq!((connection.in_flight(), connection.queued()), (0, 0));
}

#[tokio::test]
async fn on_result() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let tell = |what: &'static str| {
        let told = Arc::clone(&told);
        move || told.lock().unwrap().push(what)
    };
    let with_all = |server: &Server| {
        let [result, success, failure, abandoned] = ["result", "success", "failure", "abandoned"].map(&tell);
        let handle = echo(server).submit().on_result(move |_| result());
        handle.on_success(move |_| success()).on_failure(move |_| failure()).on_abandoned(abandoned)
    };
    let said = || std::mem::take(&mut *told.lock().unwrap());

    let server = Server::start(vec![ok(r#"{"a":1}"#), answer("404 Not Found", JSON, "{}")]).await;
    assert_eq!(with_all(&server).await.unwrap()["a"], 1);
    assert_eq!(said(), ["result", "success"]);
    assert_eq!(with_all(&server).await.unwrap_err().code(), JobStatusCode::NotFound);
    assert_eq!(said(), ["result", "failure"]);

    let handle = with_all(&server);
    handle.abandon();
    handle.await.unwrap_err();
    assert_eq!(said(), ["abandoned"]);
}

#[tokio::test]
async fn callbacks_outlive_the_handle() {
    let server = Server::start(vec![ok(r#"{"a":1}"#)]).await;
    let (send, receive) = std::sync::mpsc::channel();
    drop(echo(&server).submit().on_success(move |job| send.send(job["a"].clone()).unwrap()));
    let got = tokio::task::spawn_blocking(move || receive.recv().unwrap()).await.unwrap();
    assert_eq!(got, 1);
}

#[test]
fn callbacks_without_a_runtime_come_at_once() {
    let failed = Arc::new(Mutex::new(None));
    let told = Arc::clone(&failed);
    let handle = connection("http://127.0.0.1:1").job(Call::<()>::new(&ECHO)).submit();
    drop(handle.on_failure(move |error| *told.lock().unwrap() = Some(error.code())));
    assert_eq!(*failed.lock().unwrap(), Some(JobStatusCode::IncorrectRequest));
}

#[tokio::test]
async fn a_future_that_is_dropped_abandons_its_job() {
    let server = Server::start(vec![Answer::Stall(Vec::new())]).await;
    let connection = patient(&server);
    let run = connection.run(Call::<()>::new(&ECHO));
    assert!(tokio::time::timeout(Duration::from_millis(50), run).await.is_err());
    assert_eq!((connection.in_flight(), connection.queued()), (0, 0));
}

#[tokio::test]
async fn a_queue_of_limited_size() {
    let server = Server::start(vec![Answer::Stall(Vec::new())]).await;
    let builder = Connection::builder(&server.url).unwrap().max_in_flight(1).max_queued(1);
    let connection = builder.build().unwrap();
    let submit = || connection.job(Call::<()>::new(&ECHO)).submit();
    let flying = submit();
    while connection.in_flight() == 0 {
        tokio::task::yield_now().await;
    }
    let waiting = submit();
    while connection.queued() == 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(submit().await.unwrap_err().code(), JobStatusCode::TooManyRequests);
    assert_eq!((connection.in_flight(), connection.queued()), (1, 1));
    drop((flying, waiting));
}

#[tokio::test(start_paused = true)]
async fn no_job_starves() {
    static BEHIND: Endpoint = Endpoint { operation_id: "behind", ..ECHO };
    let mock = MockConnection::with(Connection::builder("https://example.org").unwrap().max_in_flight(1));
    let slow = MockResponse::json(json!({})).delay(Duration::from_secs(1));
    mock.on("echo").respond(slow.clone());
    mock.on("behind").respond(slow);
    let begin = Instant::now();
    let ahead = || mock.job(Call::<()>::new(&ECHO)).submit();
    let first = ahead();
    let behind = mock.job(Call::<()>::new(&BEHIND)).background().submit();
    let jobs: Vec<_> = (0..100).map(|_| ahead()).collect();
    behind.await.unwrap();
    assert_eq!((mock.requests_of("behind")[0].at() - begin).as_secs(), 30, "its connection's patience");
    assert!(first.is_finished() && !jobs[99].is_finished());
}

#[tokio::test(start_paused = true)]
async fn keep_order() {
    static SEND: Endpoint = Endpoint { method: Method::Put, path: "/send/{number}", ..ECHO };
    let mock = MockConnection::with(Connection::builder("https://example.org").unwrap().keep_order());
    mock.on("echo").break_off().then().respond(json!({}));
    let send = |number: &str| {
        let number = number.to_owned();
        mock.job(Call::<()>::with(&SEND, move |request| request.path(&[&number]))).submit()
    };
    for job in ["1", "2", "3"].map(send) {
        job.await.unwrap();
    }
    let requests = mock.requests();
    let paths: Vec<_> = requests.iter().map(|request| request.path()).collect();
    assert_eq!(paths, ["/send/1", "/send/1", "/send/2", "/send/3"]);
}
