//! Bodies that aren't JSON.

use std::fs;

use matrix_jobs_runtime::test_util::{MockConnection, MockResponse, json};
use matrix_jobs_runtime::{FederationContent, FederationMedia, FileContent, JobStatusCode, Media};
use tempfile::TempDir;

use super::*;

static UPLOAD: Endpoint = Endpoint { operation_id: "upload", method: Method::Post, ..ECHO };
static DOWNLOAD: Endpoint = Endpoint { operation_id: "download", expected_content_types: &["*/*"], ..ECHO };

fn upload(content: FileContent) -> Call<()> {
    Call::with(&UPLOAD, move |request| request.bytes("image/png", content.clone()))
}

fn download() -> Call<Media> {
    Call::new(&DOWNLOAD)
}

/// A server that takes files, and has one.
fn mock() -> MockConnection {
    let mock = MockConnection::new();
    mock.on("upload").respond(json!({}));
    mock.on("download").respond(MockResponse::body("image/png", "a cat"));
    mock
}

#[tokio::test]
async fn sent_from_disk_and_from_a_stream() {
    let (mock, folder) = (mock(), TempDir::new().unwrap());
    let path = folder.path().join("cat.png");
    fs::write(&path, "a cat").unwrap();
    mock.run(upload(FileContent::from_path(path))).await.unwrap();
    let stream = mock.job(download()).stream().run().await.unwrap().into_response();
    mock.run(upload(FileContent::from_stream(stream, Some(5)))).await.unwrap();
    let sent = mock.requests_of("upload");
    assert_eq!(sent.iter().map(|request| &request.body()[..]).collect::<Vec<_>>(), [b"a cat"; 2]);
}

#[tokio::test]
async fn saved_whole_or_not_at_all() {
    let (mock, folder) = (mock(), TempDir::new().unwrap());
    let path = folder.path().join("cat.png");
    let file = mock.job(download()).save_to(&path).run().await.unwrap();
    assert_eq!((file.path(), file.size(), file.content_type()), (&*path, 5, Some("image/png")));
    mock.on("download").respond(MockResponse::body("image/png", "another cat").break_off_after(7));
    mock.job(download()).max_retries(0).save_to(&path).run().await.unwrap_err();
    assert_eq!(fs::read(&path).unwrap(), b"a cat");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn read_as_it_comes() {
    let mock = MockConnection::new();
    mock.on("download").respond(MockResponse::body("image/png", "a cat").break_off_after(2));
    let mut file = mock.job(download()).stream().run().await.unwrap().into_response();
    assert_eq!((file.content_type(), file.expected_size()), (Some("image/png"), Some(5)));
    assert_eq!(file.next().await.unwrap().unwrap(), "a ");
    assert!(file.next().await.unwrap().is_err());
    assert!(file.next().await.is_none());
}

#[tokio::test]
async fn file_error() {
    let (mock, folder) = (mock(), TempDir::new().unwrap());
    let error = mock.run(upload(FileContent::from_path(folder.path().join("none")))).await.unwrap_err();
    assert_eq!((error.code(), mock.requests_of("upload").len()), (JobStatusCode::FileError, 0));
    let error = mock.job(download()).save_to(folder.path()).run().await.unwrap_err();
    assert_eq!((error.code(), error.base().retries()), (JobStatusCode::FileError, 0));
}

#[tokio::test]
async fn in_several_parts() {
    let mock = MockConnection::new();
    let body = "--b\r\n\r\n{}\r\n--b\r\nContent-Type: image/png\r\n\r\na cat\r\n--b--";
    mock.on("download").respond(MockResponse::body("multipart/mixed; boundary=b", body));
    let file = mock.run(Call::<FederationMedia>::new(&DOWNLOAD)).await.unwrap();
    assert!(matches!(file.content(), FederationContent::Media(file) if file.bytes() == "a cat"));
}
