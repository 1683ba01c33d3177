//! Bodies that aren't JSON: files and streams, up and down.

mod support;

use std::collections::VecDeque;
use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker, ready};
use std::thread::{self, Thread};
use std::time::Duration;

use futures_core::Stream;
use matrix_jobs_runtime::{
    BackoffStep, Bytes, Endpoint, Events, FileContent, Job, JobBackoffStrategy, JobEvent, JobStatusCode,
    Media, MediaStream, Method, RawResponse, RequestParts, ResponseHead, Status,
};
use support::{Answer, Call, Server, answer, body, header, raw, raw_bytes};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::time::{Instant, Sleep, sleep_until};

/// How long there may be no progress, where tests wait for it.
const LIMIT: Duration = Duration::from_millis(1500);
/// Between pieces of what moves slowly: much less than the limit, however busy the machine is.
const PAUSE: Duration = Duration::from_millis(250);
/// So many pauses are longer than the limit.
const PIECES: usize = 8;

static POST: Endpoint = Endpoint::new("uploadContent", Method::Post, "/upload");
static GET: Endpoint =
    Endpoint { expected_content_types: &["*/*"], ..Endpoint::new("getContent", Method::Get, "/download") };
static PUT: Endpoint = Endpoint::new("uploadContentToMXC", Method::Put, "/upload");

fn upload(endpoint: &'static Endpoint, content: impl Into<FileContent>) -> Call<()> {
    let content = content.into();
    Call::with(endpoint, move |request| request.bytes("text/plain", content.clone()))
}

/// Text of this size that is nowhere like elsewhere.
fn text(size: usize) -> String {
    let mut text = String::with_capacity(size + 8);
    for number in 0.. {
        if text.len() >= size {
            break;
        }
        text += &format!("{number:x} ");
    }
    text.truncate(size);
    text
}

/// A file in a directory of its own.
fn file(content: &str) -> (TempDir, PathBuf) {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("cat.png");
    fs::write(&path, content).unwrap();
    (directory, path)
}

fn good() -> Answer {
    answer("200 OK", "application/json", "{}")
}

/// A stream of pieces, with a pause before each.
struct Pieces {
    pieces: VecDeque<io::Result<Bytes>>,
    pause: Duration,
    sleep: Pin<Box<Sleep>>,
}

fn slow(pause: Duration, pieces: impl IntoIterator<Item = io::Result<Bytes>>) -> Pieces {
    let sleep = Box::pin(sleep_until(Instant::now() + pause));
    Pieces { pieces: pieces.into_iter().collect(), pause, sleep }
}

fn pieces(pieces: &[&'static str]) -> Pieces {
    slow(Duration::ZERO, pieces.iter().map(|piece| Ok(Bytes::from_static(piece.as_bytes()))))
}

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        ready!(self.sleep.as_mut().poll(cx));
        let next = Instant::now() + self.pause;
        self.sleep.as_mut().reset(next);
        Poll::Ready(self.pieces.pop_front())
    }
}

/// A stream that never brings anything.
struct Nothing;

impl Stream for Nothing {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Pending
    }
}

async fn progress(mut events: Events) -> Vec<(u64, Option<u64>)> {
    let mut progress = Vec::new();
    while let Some(event) = events.next().await {
        match event {
            JobEvent::UploadProgress { transferred, total }
            | JobEvent::DownloadProgress { transferred, total } => progress.push((transferred, total)),
            _ => {}
        }
    }
    progress
}

#[tokio::test]
async fn bytes_files_and_streams_arrive_byte_for_byte() {
    for size in [0, 1, 64 << 10, (64 << 10) + 1, 300_000] {
        let sent = text(size);
        let (_directory, path) = file(&sent);
        let chunks: Vec<_> = sent.as_bytes().chunks(100_000).map(|chunk| Ok(chunk.to_vec().into())).collect();
        let unsized_chunks = sent.as_bytes().chunks(7_000).map(|chunk| Ok(chunk.to_vec().into()));
        let contents = [
            (FileContent::from(sent.clone()), true),
            (FileContent::from_path(&path), true),
            (FileContent::from_stream(slow(Duration::ZERO, chunks), Some(size as u64)), true),
            (FileContent::from_stream(slow(Duration::ZERO, unsized_chunks), None), false),
        ];
        for (content, has_size) in contents {
            let what = format!("{content:?} {size}");
            let server = Server::start(vec![good()]).await;
            server.connection().run(upload(&POST, content)).await.unwrap();
            let request = server.request();
            assert!(body(&request) == sent, "{what}");
            assert_eq!(header(&request, "content-type"), Some("text/plain"));
            let length = has_size.then(|| size.to_string());
            assert_eq!(header(&request, "content-length"), length.as_deref(), "{what}");
            let chunked = (!has_size).then_some("chunked");
            assert_eq!(header(&request, "transfer-encoding"), chunked, "{what}");
        }
    }
}

#[tokio::test]
async fn what_is_sent_in_pieces_tells_of_its_progress() {
    let sent = text(1_000_000);
    let (_directory, path) = file(&sent);
    let stream = slow(Duration::ZERO, [Ok(sent.clone().into())]);
    for (content, total) in [
        (FileContent::from(sent.clone()), Some(1_000_000)),
        (FileContent::from_path(&path), Some(1_000_000)),
        (FileContent::from_stream(stream, None), None),
    ] {
        let server = Server::start(vec![good()]).await;
        let job = server.connection().job(upload(&POST, content)).submit();
        let events = job.events();
        job.await.unwrap();
        let mut progress = progress(events).await;
        // The response's body.
        assert_eq!(progress.pop(), Some((2, Some(2))));
        assert!(progress.is_sorted(), "{progress:?}");
        assert!(progress.iter().all(|(_, said)| *said == total), "{progress:?}");
        assert_eq!(progress.last().unwrap().0, 1_000_000);
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_a_file_error_and_nothing_is_sent() {
    let (directory, path) = file("here");
    let missing = directory.path().join("no\ncat.png");
    fs::remove_file(path).unwrap();
    for (path, words) in [(&*missing, "No such file"), (directory.path(), "not a regular file")] {
        let server = Server::start(vec![good()]).await;
        let job = server.connection().job(upload(&PUT, FileContent::from_path(path)));
        let error = job.max_retries(3).run().await.unwrap_err();
        assert_eq!((error.code(), error.base().retries()), (JobStatusCode::FileError, 0));
        assert!(error.to_string().contains(words), "{error}");
        assert!(
            error
                .to_string()
                .contains(path.file_name().unwrap().to_str().unwrap().rsplit('\n').next().unwrap())
        );
        assert!(!error.to_string().contains('\n'));
        assert!(error.source().unwrap().downcast_ref::<io::Error>().is_some());
        assert_eq!(server.requests().len(), 0);
    }
}

#[tokio::test]
async fn a_file_that_becomes_shorter_is_a_file_error() {
    let (_directory, path) = file("");
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(1 << 30).unwrap();
    let server = Server::start(vec![good(), good()]).await;
    let job = server.connection().job(upload(&PUT, FileContent::from_path(&path))).max_retries(3).submit();
    let mut events = job.events();
    while let Some(event) = events.next().await {
        if matches!(event, JobEvent::UploadProgress { .. }) {
            file.set_len(1).unwrap();
        }
    }
    let error = job.await.unwrap_err();
    assert_eq!((error.code(), error.base().retries()), (JobStatusCode::FileError, 0));
    assert!(error.to_string().contains("shorter"), "{error}");
    assert!(error.to_string().contains("cat.png"), "{error}");
}

#[tokio::test]
async fn a_stream_that_fails_is_a_file_error() {
    let broken = || slow(Duration::ZERO, [Ok("half".into()), Err(io::Error::other("the camera fell"))]);
    for (content, words) in [
        (FileContent::from_stream(broken(), None), "the camera fell"),
        (FileContent::from_stream(broken(), Some(8)), "the camera fell"),
        (FileContent::from_stream(pieces(&["half"]), Some(8)), "less than the 8 bytes"),
        (FileContent::from_stream(pieces(&["half", "half", "more"]), Some(8)), "more than the 8 bytes"),
        (FileContent::from_stream(pieces(&["half and more"]), Some(8)), "more than the 8 bytes"),
    ] {
        let server = Server::start(vec![good(), good()]).await;
        let job = server.connection().job(upload(&PUT, content)).max_retries(3);
        let error = job.run().await.unwrap_err();
        assert_eq!((error.code(), error.base().retries()), (JobStatusCode::FileError, 0));
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(server.requests().len(), 0, "{words}: a part looks like the whole");
    }
}

fn at_once(retries: usize) -> JobBackoffStrategy {
    let step = BackoffStep { attempt_timeout: Duration::from_secs(30), retry_interval: Duration::ZERO };
    JobBackoffStrategy::new(vec![step; retries])
}

#[tokio::test]
async fn a_file_is_read_anew_when_its_job_is_repeated() {
    let (_directory, path) = file("");
    let server = Server::start(vec![answer("503 Service Unavailable", "text/html", ""), good()]).await;
    let mut contents = ["first", "the second"].into_iter();
    let job = server.connection().job(upload(&PUT, FileContent::from_path(&path))).backoff(at_once(1));
    let job = job.on_about_to_send(move |_| fs::write(&path, contents.next().unwrap()).unwrap());
    job.run().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.iter().map(|request| body(request)).collect::<Vec<_>>(), ["first", "the second"]);
}

#[tokio::test]
async fn a_stream_that_was_read_is_not_sent_again() {
    for (refusal, code) in [
        (answer("503 Service Unavailable", "text/html", ""), JobStatusCode::NetworkError),
        (raw("429 Too Many Requests", "Retry-After: 0", b""), JobStatusCode::TooManyRequests),
        (
            raw("307 Temporary Redirect", "Location: /elsewhere\r\nContent-Length: 0", b""),
            JobStatusCode::NetworkError,
        ),
    ] {
        let server = Server::start(vec![refusal, good()]).await;
        let connection = matrix_jobs_runtime::Connection::new(&server.url).unwrap();
        connection.set_access_token("sesame");
        let content = FileContent::from_stream(pieces(&["once"]), None);
        let job = connection.job(upload(&PUT, content.clone())).backoff(at_once(3));
        let error = job.run().await.unwrap_err();
        assert_eq!((error.code(), error.base().retries()), (code, 0), "{error}");
        assert_eq!(body(&server.request()), "once");
        let error = connection.run(upload(&PUT, content)).await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::FileError);
        assert!(error.to_string().contains("read already"), "{error}");
    }
}

#[tokio::test]
async fn a_stream_that_nobody_has_read_is_not_lost() {
    let content = FileContent::from_stream(pieces(&["later"]), Some(5));
    let nobody = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", nobody.local_addr().unwrap());
    drop(nobody);
    let error = support::connection(&url).run(upload(&POST, content.clone())).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::NetworkError);
    let server = Server::start(vec![good()]).await;
    server.connection().run(upload(&POST, content)).await.unwrap();
    assert_eq!(body(&server.request()), "later");
}

#[tokio::test]
async fn a_redirect_has_a_file_sent_again() {
    let sent = text(200_000);
    let (_directory, path) = file(&sent);
    let there = raw("307 Temporary Redirect", "Location: /there\r\nContent-Length: 0", b"");
    let server = Server::start(vec![there, good()]).await;
    server.connection().run(upload(&POST, FileContent::from_path(&path))).await.unwrap();
    let requests = server.requests();
    assert!(requests[1].starts_with("POST /there "));
    assert!(requests.iter().all(|request| body(request) == sent));
}

#[tokio::test]
async fn an_upload_may_be_slow_while_it_moves() {
    let chunks = (0..PIECES).map(|_| Ok(Bytes::from_static(b"piece")));
    let content = FileContent::from_stream(slow(PAUSE, chunks), Some(5 * PIECES as u64));
    let server = Server::start(vec![good()]).await;
    let begin = Instant::now();
    server.connection().job(upload(&POST, content)).attempt_timeout(LIMIT).run().await.unwrap();
    assert!(begin.elapsed() > LIMIT);
    assert_eq!(body(&server.request()), "piece".repeat(PIECES));
}

#[tokio::test]
async fn an_upload_that_does_not_move_is_a_timeout() {
    let server = Server::start(vec![good()]).await;
    let content = FileContent::from_stream(Nothing, None);
    let job = server.connection().job(upload(&POST, content)).attempt_timeout(Duration::from_millis(100));
    assert_eq!(job.run().await.unwrap_err().code(), JobStatusCode::Timeout);
}

#[test]
fn contents_are_equal_by_what_they_send() {
    let stream = || FileContent::from_stream(Nothing, None);
    assert_eq!(FileContent::from("a"), FileContent::from(b"a"));
    assert_ne!(FileContent::from("a"), FileContent::from_path("a"));
    assert_eq!(FileContent::from_path("a"), FileContent::from_path(PathBuf::from("a")));
    let one = stream();
    assert_eq!(one, one.clone());
    assert_ne!(one, stream());
    assert_eq!(
        format!("{:?} {one:?}", FileContent::from_path("a")),
        "FileContent(\"a\") FileContent(a stream)"
    );
    assert_eq!((one.bytes(), FileContent::default().bytes()), (None, Some(&Bytes::new())));
}

fn download() -> Call<Media> {
    Call::new(&GET)
}

/// A file as the server sends it; `size` is what it says of the size.
fn picture(size: usize, content: &[u8]) -> Vec<u8> {
    let head = "Content-Type: image/png\r\nContent-Disposition: inline; filename=\"a/cat.png\"";
    raw_bytes("200 OK", &format!("{head}\r\nContent-Length: {size}"), content)
}

/// What is in a directory. What is given up may be under way for a moment, and is then removed.
async fn names(directory: &Path, count: usize) -> Vec<String> {
    loop {
        let entries = fs::read_dir(directory).unwrap();
        let names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        if names.len() == count {
            return names;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test]
async fn a_download_is_saved_whole() {
    let sent = text(300_000);
    let (directory, path) = file("old");
    let server = Server::start(vec![Answer::Bytes(picture(sent.len(), sent.as_bytes()))]).await;
    let job = server.connection().job(download()).save_to(&path).submit();
    let events = job.events();
    let file = job.await.unwrap();
    assert_eq!((file.path(), file.size()), (&*path, 300_000));
    assert_eq!((file.content_type(), file.file_name().as_deref()), (Some("image/png"), Some("cat.png")));
    assert_eq!(file.content_disposition(), Some("inline; filename=\"a/cat.png\""));
    assert_eq!(file.base().raw_data().len(), 0);
    assert!(fs::read_to_string(&path).unwrap() == sent);
    assert_eq!(names(directory.path(), 1).await, ["cat.png"]);
    let progress = progress(events).await;
    assert!(progress.is_sorted(), "{progress:?}");
    assert_eq!(progress.last(), Some(&(300_000, Some(300_000))));
}

#[tokio::test]
async fn an_empty_download_is_an_empty_file() {
    let directory = TempDir::new().unwrap();
    let path = directory.path().join("empty");
    let server = Server::start(vec![raw("200 OK", "Content-Length: 0", b"")]).await;
    let file = server.connection().job(download()).save_to(&path).run().await.unwrap();
    assert_eq!((file.size(), file.base().status().code), (0, JobStatusCode::Success));
    assert_eq!(fs::read(&path).unwrap(), b"");
}

#[tokio::test]
async fn what_fails_leaves_the_file_as_it_was() {
    let (directory, path) = file("old");
    let not_found = r#"{"errcode":"M_NOT_FOUND","error":"gone"}"#;
    for (bad, code) in [
        (Answer::Bytes(picture(9, b"half")), JobStatusCode::NetworkError),
        (Answer::Stall(picture(9, b"half")), JobStatusCode::Timeout),
        (answer("404 Not Found", "application/json", not_found), JobStatusCode::NotFound),
    ] {
        let server = Server::start(vec![bad]).await;
        let job = server.connection().job(download()).save_to(&path).attempt_timeout(LIMIT);
        let error = job.run().await.unwrap_err();
        assert_eq!(error.code(), code, "{error}");
        assert_eq!(error.errcode(), (code == JobStatusCode::NotFound).then_some("M_NOT_FOUND"));
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(names(directory.path(), 1).await, ["cat.png"]);
    }
}

#[tokio::test]
async fn each_attempt_begins_the_file_anew() {
    let (directory, path) = file("old");
    let answers = vec![Answer::Bytes(picture(9, b"half")), Answer::Bytes(picture(3, b"new"))];
    let server = Server::start(answers).await;
    let job = server.connection().job(download()).backoff(at_once(1)).save_to(&path);
    assert_eq!(job.run().await.unwrap().size(), 3);
    assert_eq!(fs::read(&path).unwrap(), b"new");
    assert_eq!(names(directory.path(), 1).await, ["cat.png"]);
}

#[tokio::test]
async fn a_download_that_is_given_up_leaves_nothing() {
    let (directory, path) = file("old");
    let answers = (0..2).map(|_| Answer::Stall(picture(9, b"half"))).collect();
    let server = Server::start(answers).await;
    let job = server.connection().job(download()).save_to(&path).submit();
    assert_eq!(names(directory.path(), 2).await.len(), 2);
    job.abandon();
    assert!(job.await.unwrap_err().is_abandoned());
    assert_eq!(names(directory.path(), 1).await, ["cat.png"]);
    let mut job = Box::pin(server.connection().job(download()).save_to(&path).run());
    tokio::select! {
        _ = &mut job => panic!("the server doesn't send all"),
        _ = names(directory.path(), 2) => {}
    }
    drop(job);
    assert_eq!(names(directory.path(), 1).await, ["cat.png"]);
    assert_eq!(fs::read(&path).unwrap(), b"old");
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_a_file_error() {
    let (directory, path) = file("old");
    for target in
        [directory.path().join("absent/cat.png"), path.join("cat.png"), directory.path().into(), "".into()]
    {
        let server = Server::start(vec![Answer::Bytes(picture(3, b"new")), good()]).await;
        let job = server.connection().job(download()).max_retries(3).save_to(&target);
        let error = job.run().await.unwrap_err();
        assert_eq!((error.code(), error.base().retries()), (JobStatusCode::FileError, 0), "{error}");
        let place = format!("can't write the file `{}`", target.display());
        assert!(error.to_string().contains(&place), "{error}");
        assert!(error.source().unwrap().downcast_ref::<io::Error>().is_some());
    }
    assert_eq!(names(directory.path(), 1).await, ["cat.png"]);
}

/// A job that has its own opinion of its response.
struct Picky(Call<Media>);

impl Job for Picky {
    type Response = Media;

    fn endpoint(&self) -> &'static Endpoint {
        self.0.endpoint()
    }

    fn fill(&self, request: &mut RequestParts) {
        self.0.fill(request);
    }

    fn on_response(&mut self, head: &ResponseHead) {
        assert_eq!(head.status(), 200);
    }

    fn prepare_result(&mut self, media: &mut Media, _: &RawResponse<'_>) -> Result<(), Status> {
        media.content_type.as_mut().unwrap().push_str(" or so");
        let refusal = Status::new(JobStatusCode::UserDefinedError(1), "no cats");
        media.file_name().filter(|name| name == "cat.png").map_or(Ok(()), |_| Err(refusal))
    }
}

#[tokio::test]
async fn a_job_may_still_refuse_what_was_downloaded() {
    let (directory, path) = file("old");
    let dog = || raw("200 OK", "Content-Type: image/png", b"new");
    let cat = || Answer::Bytes(picture(3, b"new"));
    let server = Server::start(vec![cat(), cat(), dog(), dog()]).await;
    let job = || server.connection().job(Picky(download()));
    assert_eq!(job().save_to(&path).run().await.unwrap_err().code(), JobStatusCode::UserDefinedError(1));
    assert_eq!(job().stream().run().await.unwrap_err().code(), JobStatusCode::UserDefinedError(1));
    assert_eq!(fs::read(&path).unwrap(), b"old");
    assert_eq!(names(directory.path(), 1).await, ["cat.png"]);
    assert_eq!(job().save_to(&path).run().await.unwrap().content_type(), Some("image/png or so"));
    assert_eq!(job().stream().run().await.unwrap().content_type(), Some("image/png or so"));
}

#[tokio::test]
async fn what_is_not_in_memory_has_a_content_type_too() {
    static PICTURES: Endpoint = Endpoint {
        expected_content_types: &["image/*"],
        ..Endpoint::new("getContent", Method::Get, "/download")
    };
    let (_directory, path) = file("");
    let server = Server::start((0..2).map(|_| answer("200 OK", "text/html", "log in")).collect()).await;
    let job = || server.connection().job(Call::<Media>::new(&PICTURES));
    let saved = job().save_to(path).run().await.unwrap();
    assert_eq!(saved.base().status().code, JobStatusCode::UnexpectedResponseType);
    let stream = job().stream().run().await.unwrap();
    assert_eq!(stream.base().status().code, JobStatusCode::UnexpectedResponseType);
}

async fn read(stream: &mut MediaStream) -> (Vec<u8>, Option<io::Error>) {
    let mut bytes = Vec::new();
    loop {
        match stream.next().await {
            Some(Ok(piece)) => bytes.extend_from_slice(&piece),
            Some(Err(error)) => return (bytes, Some(error)),
            None => return (bytes, None),
        }
    }
}

#[tokio::test]
async fn a_stream_brings_the_file_as_it_comes() {
    let sent = text(300_000);
    let server = Server::start(vec![Answer::Bytes(picture(sent.len(), sent.as_bytes()))]).await;
    let connection = server.connection();
    let job = connection.job(download()).stream().run().await.unwrap();
    assert_eq!((job.base().is_finished(), job.base().raw_data().len()), (true, 0));
    let mut stream = job.into_response();
    assert_eq!((stream.content_type(), stream.file_name().as_deref()), (Some("image/png"), Some("cat.png")));
    assert_eq!(stream.content_disposition(), Some("inline; filename=\"a/cat.png\""));
    assert_eq!(stream.expected_size(), Some(300_000));
    // Others may go while it is read.
    assert_eq!(connection.in_flight(), 0);
    let (received, error) = read(&mut stream).await;
    assert!(received == sent.as_bytes() && error.is_none());
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_stream_that_breaks_ends_with_an_error() {
    let server = Server::start(vec![Answer::Bytes(picture(9, b"half")), good()]).await;
    let mut stream = server.connection().job(download()).stream().run().await.unwrap().into_response();
    let (received, error) = read(&mut stream).await;
    assert_eq!(received, b"half");
    assert!(error.is_some());
    assert!(stream.next().await.is_none());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_stream_that_does_not_come_is_an_error_with_its_body() {
    let refusal = answer("403 Forbidden", "application/json", r#"{"errcode":"M_FORBIDDEN"}"#);
    let server = Server::start(vec![refusal]).await;
    let error = server.connection().job(download()).stream().run().await.unwrap_err();
    assert_eq!((error.code(), error.errcode()), (JobStatusCode::ContentAccessError, Some("M_FORBIDDEN")));
}

#[tokio::test]
async fn a_stream_may_be_dropped_before_its_end() {
    let server = Server::start(vec![Answer::Stall(picture(9, b"half")), good()]).await;
    let connection = server.connection();
    let mut stream = connection.job(download()).stream().run().await.unwrap().into_response();
    assert_eq!(stream.next().await.unwrap().unwrap(), "half");
    drop(stream);
    connection.run(Call::<()>::new(&GET)).await.unwrap();
}

#[tokio::test]
async fn a_stream_fails_when_its_reader_waits_for_too_long() {
    let server = Server::start(vec![Answer::Stall(picture(9, b"half"))]).await;
    let job = server.connection().job(download()).attempt_timeout(LIMIT).stream();
    let mut stream = job.run().await.unwrap().into_response();
    assert_eq!(stream.next().await.unwrap().unwrap(), "half");
    // Time in which nobody reads doesn't count.
    tokio::time::sleep(LIMIT * 2).await;
    let begin = Instant::now();
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(begin.elapsed() >= LIMIT);
    assert_eq!(error.kind(), io::ErrorKind::TimedOut);
    assert!(error.to_string().contains("1.5s"), "{error}");
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_download_may_be_slow_while_it_moves() {
    let (_directory, path) = file("");
    let slow = || Answer::Slow(picture(5 * PIECES, b""), PAUSE, vec![b"piece"; PIECES]);
    let begin = Instant::now();
    let job = async || {
        let server = Server::start(vec![slow()]).await;
        server.connection().job(download()).attempt_timeout(LIMIT)
    };
    let (in_memory, saved, stream) = (job().await, job().await.save_to(&path), job().await.stream());
    let (in_memory, saved, stream) = tokio::join!(in_memory.run(), saved.run(), async {
        let mut stream = stream.run().await.unwrap().into_response();
        read(&mut stream).await
    });
    assert!(begin.elapsed() > LIMIT);
    let sent = b"piece".repeat(PIECES);
    assert_eq!(in_memory.unwrap().bytes, sent);
    assert_eq!((saved.unwrap().size() as usize, fs::read(path).unwrap()), (sent.len(), sent.clone()));
    assert_eq!(stream.0, sent);
    assert!(stream.1.is_none());
}

#[tokio::test]
async fn only_what_goes_into_memory_has_a_limit_of_itself() {
    let size = (64 << 20) + 1;
    let server = Server::start((0..2).map(|_| Answer::Bytes(picture(size, &vec![0; size]))).collect()).await;
    let error = server.connection().run(download()).await.unwrap_err();
    assert!(error.to_string().contains("larger than 67108864 bytes"), "{error}");
    let mut stream = server.connection().job(download()).stream().run().await.unwrap().into_response();
    let mut received = 0;
    while let Some(piece) = stream.next().await {
        received += piece.unwrap().len();
    }
    assert_eq!(received, size);
}

#[tokio::test]
async fn an_error_instead_of_a_file_goes_into_memory_and_has_its_limit() {
    let (_directory, path) = file("old");
    let size = (64 << 20) + 1;
    let page = || raw("404 Not Found", "Content-Type: text/html", &vec![b' '; size]);
    let server = Server::start(vec![page(), page()]).await;
    let job = || server.connection().job(download()).max_body_size(usize::MAX);
    for error in [job().save_to(&path).run().await.unwrap_err(), job().stream().run().await.unwrap_err()] {
        assert_eq!((error.code(), error.base().raw_data().len()), (JobStatusCode::NotFound, 64 << 20));
    }
    assert_eq!(fs::read(&path).unwrap(), b"old");
}

/// A server that answers before it has read more than the head, and then reads nothing more.
async fn impatient(answer: &'static str) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read_exact(&mut [0; 4]).await.unwrap();
        stream.write_all(answer.as_bytes()).await.unwrap();
        std::future::pending::<()>().await;
    });
    url
}

#[tokio::test]
async fn an_upload_that_is_refused_before_its_end_ends_at_once() {
    let refusal = "HTTP/1.1 413 Payload Too Large\r\nContent-Length: 25\r\n\r\n{\"errcode\":\"M_TOO_LARGE\"}";
    // More than fits into what the system keeps on the way.
    let large = "x".repeat(30_000_000);
    let (_directory, path) = file(&large);
    let once = slow(Duration::ZERO, [Ok(Bytes::from(large))]);
    for content in [FileContent::from_path(&path), FileContent::from_stream(once, None)] {
        let connection = support::connection(&impatient(refusal).await);
        let begin = Instant::now();
        let error = connection.run(upload(&POST, content)).await.unwrap_err();
        assert_eq!((error.http_status(), error.errcode()), (Some(413), Some("M_TOO_LARGE")), "{error}");
        assert!(begin.elapsed() < error.base().current_timeout(), "the rest was waited for");
        assert_eq!((connection.in_flight(), connection.queued()), (0, 0));
    }
}

#[tokio::test]
async fn files_and_streams_have_the_limit_that_is_set() {
    let (directory, path) = file("old");
    let announced = || Answer::Bytes(picture(9, b"too large"));
    let silent = || raw("200 OK", "Content-Type: image/png", b"too large");
    let server = Server::start(vec![announced(), silent(), announced(), silent()]).await;
    let job = || server.connection().job(download()).max_body_size(8);
    for _ in 0..2 {
        let error = job().save_to(&path).run().await.unwrap_err();
        assert_eq!(error.code(), JobStatusCode::IncorrectResponse);
        assert!(error.to_string().contains("larger than 8 bytes"), "{error}");
    }
    assert_eq!(names(directory.path(), 1).await, ["cat.png"]);
    assert_eq!(fs::read(&path).unwrap(), b"old");
    assert_eq!(job().stream().run().await.unwrap_err().code(), JobStatusCode::IncorrectResponse);
    let mut stream = job().stream().run().await.unwrap().into_response();
    let (received, error) = read(&mut stream).await;
    assert_eq!(received, b"too larg");
    assert!(error.unwrap().to_string().contains("larger than 8 bytes"));
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_stream_can_be_passed_on_as_it_comes() {
    let sent = text(300_000);
    let from = Server::start(vec![Answer::Bytes(picture(sent.len(), sent.as_bytes()))]).await;
    let to = Server::start(vec![good()]).await;
    let stream = from.connection().job(download()).stream().run().await.unwrap().into_response();
    let size = stream.expected_size();
    to.connection().run(upload(&POST, FileContent::from_stream(stream, size))).await.unwrap();
    assert!(body(&to.request()) == sent);
}

/// Wakes a thread that waits for one future.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

#[test]
fn a_stream_can_be_read_outside_of_its_runtime() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let (_server, mut stream) = runtime.block_on(async {
        let server = Server::start(vec![Answer::Stall(picture(9, b"half"))]).await;
        let job = server.connection().job(download()).attempt_timeout(LIMIT).stream();
        (server, job.run().await.unwrap().into_response())
    });
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut reading = Box::pin(read(&mut stream));
    let (received, error) = loop {
        match reading.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(read) => break read,
            Poll::Pending => thread::park(),
        }
    };
    assert_eq!((&*received, error.unwrap().kind()), (&b"half"[..], io::ErrorKind::TimedOut));
}

#[tokio::test]
async fn no_limit_is_too_long_for_a_clock() {
    let server = Server::start((0..2).map(|_| Answer::Bytes(picture(3, b"new"))).collect()).await;
    let job = || server.connection().job(download()).attempt_timeout(Duration::MAX);
    assert_eq!(job().run().await.unwrap().bytes, "new");
    let mut stream = job().stream().run().await.unwrap().into_response();
    assert_eq!(read(&mut stream).await.0, b"new");
}
