//! What a hand-written job can have a say in.

use std::sync::{Arc, Mutex};

use matrix_jobs_runtime::{Job, JobStatusCode, RawResponse, RequestParts, ResponseHead, Status};

use super::*;

/// A job that notes what is asked of it, and gives the statuses it is told to.
#[derive(Clone, Default)]
struct Hooked {
    calls: Arc<Mutex<Vec<&'static str>>>,
    refuses_to_start: bool,
    refuses_result: Option<Status>,
    takes_404_for_good: bool,
    own_error: Option<Status>,
}

impl Hooked {
    fn note(&self, call: &'static str) {
        self.calls.lock().unwrap().push(call);
    }

    fn calls(&self) -> Vec<&'static str> {
        self.calls.lock().unwrap().clone()
    }
}

impl Job for Hooked {
    type Response = JsonObject;

    fn endpoint(&self) -> &'static Endpoint {
        &ECHO
    }

    fn fill(&self, _: &mut RequestParts) {
        self.note("fill");
    }

    fn prepare(&mut self, connection: &Connection) -> Result<(), Status> {
        self.note("prepare");
        assert!(!connection.has_access_token());
        if self.refuses_to_start {
            Err(Status::new(JobStatusCode::UserDefinedError(1), "not today"))
        } else {
            Ok(())
        }
    }

    fn on_response(&mut self, head: &ResponseHead) {
        assert!(head.content_type().is_some());
        self.note("on_response");
    }

    fn check_response(&mut self, status: Status, response: &RawResponse<'_>) -> Status {
        self.note("check_response");
        match response.head().status() {
            404 if self.takes_404_for_good => Status::new(JobStatusCode::Success, ""),
            _ => status,
        }
    }

    fn prepare_result(&mut self, response: &mut JsonObject, raw: &RawResponse<'_>) -> Result<(), Status> {
        self.note("prepare_result");
        response.insert("size".into(), raw.body().len().into());
        self.refuses_result.take().map_or(Ok(()), Err)
    }

    fn prepare_error(&mut self, status: Status, _: &RawResponse<'_>) -> Status {
        self.note("prepare_error");
        self.own_error.clone().unwrap_or(status)
    }

    fn before_abandon(&mut self) {
        self.note("before_abandon");
    }
}

#[tokio::test]
async fn prepare() {
    let server = Server::start(vec![bad_gateway(), ok("{}")]).await;
    let job = Hooked::default();
    patient(&server).run(job.clone()).await.unwrap();
    let attempts =
        ["on_response", "check_response", "prepare_error", "on_response", "check_response", "prepare_result"];
    assert_eq!(job.calls(), [&["prepare", "fill"][..], &attempts].concat());

    let job = Hooked { refuses_to_start: true, ..Hooked::default() };
    let error = patient(&server).run(job.clone()).await.unwrap_err();
    assert_eq!(*error.status(), Status::new(JobStatusCode::UserDefinedError(1), "not today"));
    assert_eq!((job.calls(), server.requests().len()), (vec!["prepare"], 2));
}

#[tokio::test]
async fn on_response() {
    // Headers are in, and the body isn't.
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n";
    let server = Server::start(vec![Answer::Stall(head.to_vec())]).await;
    let job = Hooked::default();
    let handle = patient(&server).job(job.clone()).submit();
    while !job.calls().contains(&"on_response") {
        tokio::task::yield_now().await;
    }
    handle.abandon();
}

#[tokio::test]
async fn check_response() {
    let server = Server::start(vec![answer("404 Not Found", JSON, r#"{"a":1}"#)]).await;
    let job = Hooked { takes_404_for_good: true, ..Hooked::default() };
    let finished = patient(&server).run(job).await.unwrap();
    assert_eq!(finished["a"], 1);
}

#[tokio::test]
async fn prepare_result() {
    let server = Server::start(vec![ok("{}"), ok("{}"), ok("{}")]).await;
    assert_eq!(patient(&server).run(Hooked::default()).await.unwrap()["size"], 2);
    // One that may pass is repeated, as any other.
    let own = Status::new(JobStatusCode::IncorrectResponse, "try again");
    let job = Hooked { refuses_result: Some(own), ..Hooked::default() };
    assert_eq!(patient(&server).run(job).await.unwrap().base().retries(), 1);
}

#[tokio::test]
async fn prepare_error() {
    let server = Server::start(vec![answer("404 Not Found", JSON, r#"{"errcode":"M_NOT_FOUND"}"#)]).await;
    let own = Status::new(JobStatusCode::UserDefinedError(7), "mine");
    let job = Hooked { own_error: Some(own.clone()), ..Hooked::default() };
    let error = patient(&server).run(job).await.unwrap_err();
    assert_eq!((error.status(), error.errcode()), (&own, Some("M_NOT_FOUND")));
}

#[tokio::test]
async fn user_defined_error() {
    let server = Server::start(vec![ok("{}")]).await;
    let own = Status::new(JobStatusCode::UserDefinedError(44), "refused");
    let job = Hooked { refuses_result: Some(own), ..Hooked::default() };
    let error = patient(&server).run(job).await.unwrap_err();
    assert_eq!((error.base().error(), error.base().error_string().as_str()), (300, "refused"));
}

#[tokio::test]
async fn before_abandon() {
    let server = Server::start(vec![Answer::Stall(Vec::new())]).await;
    let job = Hooked::default();
    let handle = patient(&server).job(job.clone()).submit();
    while server.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    handle.abandon();
    handle.await.unwrap_err();
    assert_eq!(job.calls(), ["prepare", "fill", "before_abandon"]);
}
