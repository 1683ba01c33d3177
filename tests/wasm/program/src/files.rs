//! Files from and to memory.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use matrix_jobs::client_server::authed_content_repo::GetContentAuthedJob;
use matrix_jobs::client_server::content_repo::UploadContentJob;
use matrix_jobs::{FileContent, JobEvent, JobStatusCode};

use super::connection;

const SIZE: usize = 300_000;

fn content() -> Vec<u8> {
    (0..SIZE).map(|place| (place % 251) as u8).collect()
}

pub async fn upload(base: &str) {
    let connection = connection(base);
    let handle = connection.job(UploadContentJob::new(content()).content_type("image/png")).submit();
    let mut events = handle.events();
    let uploaded = handle.await.unwrap();
    assert_eq!(uploaded.content_uri().as_str(), "mxc://example.org/file");
    let (mut progress, mut all) = (Vec::new(), Vec::new());
    while let Some(event) = events.try_next() {
        if let JobEvent::UploadProgress { transferred, total } = event {
            progress.push((transferred, total));
        }
        all.push(event);
    }
    assert_eq!(progress, [(SIZE as u64, Some(SIZE as u64))], "{all:?}");
}

struct Pieces(VecDeque<Bytes>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        Poll::Ready(self.0.pop_front().map(Ok))
    }
}

/// A stream is taken into memory first.
pub async fn stream_up(base: &str) {
    let pieces = content().chunks(70_000).map(Bytes::copy_from_slice).collect();
    let stream = FileContent::from_stream(Pieces(pieces), Some(SIZE as u64));
    connection(base).run(UploadContentJob::new(stream)).await.unwrap();
    let short = FileContent::from_stream(Pieces(VecDeque::new()), Some(1));
    let error = connection(base).run(UploadContentJob::new(short)).await.unwrap_err();
    assert_eq!(error.code(), JobStatusCode::FileError);
}

fn job() -> GetContentAuthedJob {
    GetContentAuthedJob::new("example.org", "file")
}

pub async fn download(base: &str) {
    let handle = connection(base).job(job()).submit();
    let mut events = handle.events();
    let file = handle.await.unwrap();
    assert!(file.bytes()[..] == content());
    assert_eq!(file.content_type(), Some("image/png"));
    let mut progress = Vec::new();
    while let Some(event) = events.try_next() {
        progress.extend(match event {
            JobEvent::DownloadProgress { transferred, total } => Some((transferred, total)),
            _ => None,
        });
    }
    assert_eq!(progress.last(), Some(&(SIZE as u64, Some(SIZE as u64))), "{progress:?}");
}

/// Piece by piece, as the server sends it: the first one is here before the last was sent.
pub async fn stream_down(base: &str) {
    let mut file = connection(base).job(job()).stream().run().await.unwrap().into_response();
    assert_eq!(file.expected_size(), Some(SIZE as u64));
    let mut taken = file.next().await.unwrap().unwrap().to_vec();
    assert!(taken.len() < SIZE, "{} bytes", taken.len());
    while let Some(piece) = file.next().await {
        taken.extend_from_slice(&piece.unwrap());
    }
    assert!(taken == content());
}

pub async fn too_large(base: &str) {
    let error = connection(base).job(job()).max_body_size(100_000).run().await.unwrap_err();
    assert!(error.to_string().contains("larger than 100000 bytes"), "{error}");
}
