//! Files, sent and fetched.

use std::fs;
use std::time::{Duration, Instant, SystemTime};

use matrix_jobs::client_server::authed_content_repo::{
    GetConfigAuthedJob, GetContentAuthedJob, GetContentOverrideNameAuthedJob, GetContentThumbnailAuthedJob,
};
use matrix_jobs::client_server::content_repo::{CreateContentJob, UploadContentJob, UploadContentToMxcJob};
use matrix_jobs::enums::ThumbnailMethod;
use matrix_jobs::{Bytes, FileContent, Finished, Job, JobEvent, JobHandle, MxcUri};
use tempfile::TempDir;

use crate::homeserver::{Homeserver, passed, say};

/// 96 by 64 pixels.
const PICTURE: &[u8] = include_bytes!("blue.png");
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn parts(uri: &MxcUri) -> (&str, &str) {
    uri.parts().expect("a server and an ID")
}

pub async fn files_up_and_down(server: &Homeserver) {
    let alice = server.user("files").await;
    let limit = alice.ok(GetConfigAuthedJob::new()).await.upload_size().expect("a limit");
    assert_eq!(limit, 50 << 20);
    let text: &[u8] = b"bytes that are no text: \xff\x00";
    let job = UploadContentJob::new(text).content_type("text/plain").filename("Gr\u{fc}\u{df}e & so.txt");
    let uploaded = alice.ok(job).await;
    let (host, id) = parts(uploaded.content_uri());
    assert_eq!(host, alice.server_name());
    let file = alice.ok(GetContentAuthedJob::new(host, id)).await;
    assert_eq!(&file.bytes()[..], text);
    assert!(file.content_type().is_some_and(|kind| kind.starts_with("text/plain")), "{file:?}");
    assert_eq!(file.file_name().as_deref(), Some("Gr\u{fc}\u{df}e & so.txt"), "{file:?}");
    let job = GetContentOverrideNameAuthedJob::new(host, id, "other name/100%.txt");
    let file = alice.ok(job.timeout_ms(Duration::from_secs(5))).await;
    // A name to save a file by has no folder.
    assert_eq!((&file.bytes()[..], file.file_name().as_deref()), (text, Some("100%.txt")));
    let missing = alice.refused(GetContentAuthedJob::new(host, "nothing")).await;
    assert_eq!((missing.http_status(), missing.errcode()), (Some(404), Some("M_NOT_FOUND")));
}

pub async fn a_file_sent_later(server: &Homeserver) {
    let alice = server.user("later").await;
    let created = alice.ok(CreateContentJob::new()).await;
    assert!(created.unused_expires_at_time().is_some_and(|time| time > SystemTime::now()));
    let (host, id) = parts(created.content_uri());
    let soon = GetContentAuthedJob::new(host, id).timeout_ms(Duration::ZERO);
    let early = alice.refused(soon).await;
    assert_eq!((early.http_status(), early.errcode()), (Some(504), Some("M_NOT_YET_UPLOADED")));
    alice.ok(UploadContentToMxcJob::new(host, id, PICTURE).content_type("image/png")).await;
    let file = alice.ok(GetContentAuthedJob::new(host, id)).await;
    assert_eq!((&file.bytes()[..], file.content_type()), (PICTURE, Some("image/png")));
    let twice = alice.refused(UploadContentToMxcJob::new(host, id, PICTURE)).await;
    assert_eq!((twice.http_status(), twice.errcode()), (Some(409), Some("M_CANNOT_OVERWRITE_MEDIA")));
}

/// A large file.
const SIZE: u64 = 20_000_000;

fn noise(seed: u64) -> Bytes {
    let mut bytes = vec![0; SIZE as usize];
    fastrand::Rng::with_seed(seed).fill(&mut bytes);
    bytes.into()
}

/// Runs a job that sends or brings a large file, and tells of it until all is there.
async fn moves<J: Job>(job: JobHandle<J>) -> Finished<J> {
    let mut events = job.events();
    let reported = async {
        let mut reported = Vec::new();
        while let Some(event) = events.next().await {
            if let JobEvent::UploadProgress { transferred, total }
            | JobEvent::DownloadProgress { transferred, total } = event
                // The few bytes that answer an upload are no file.
                && total == Some(SIZE)
            {
                reported.push(transferred);
            }
        }
        reported
    };
    let (job, reported) = tokio::join!(job, reported);
    assert!(reported.len() > 1 && reported.is_sorted() && reported.last() == Some(&SIZE), "{reported:?}");
    passed(job)
}

fn upload(content: impl Into<FileContent>) -> UploadContentJob {
    UploadContentJob::new(content).content_type("application/octet-stream")
}

pub async fn large_files(server: &Homeserver) {
    let alice = server.user("large").await;
    let bytes = noise(20);
    let begin = Instant::now();
    let uploaded = moves(alice.connection.job(upload(bytes.clone())).submit()).await;
    let up = begin.elapsed();

    let begin = Instant::now();
    let (host, id) = parts(uploaded.content_uri());
    let file = moves(alice.connection.job(GetContentAuthedJob::new(host, id)).submit()).await;
    assert!(file.bytes() == &bytes, "the file has changed on its way");
    say(&format!("20 MB: up in {up:.2?}, down in {:.2?}", begin.elapsed()));
}

pub async fn large_files_from_disk_to_disk_and_as_streams(server: &Homeserver) {
    let alice = server.user("disk").await;
    let download = |uri: &MxcUri| {
        let (host, id) = parts(uri);
        alice.connection.job(GetContentAuthedJob::new(host, id))
    };
    let folder = TempDir::new().expect("a folder");
    let (ours, saved) = (folder.path().join("ours"), folder.path().join("saved"));
    let bytes = noise(21);
    fs::write(&ours, &bytes).expect("a file");

    let uploaded = moves(alice.connection.job(upload(FileContent::from_path(&ours))).submit()).await;
    let file = moves(download(uploaded.content_uri()).save_to(&saved).submit()).await;
    assert_eq!((file.path(), file.size()), (&*saved, SIZE));
    assert!(fs::read(&saved).expect("a file") == bytes, "the file has changed on its way");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 2);

    // From the server and back, without being whole anywhere in between.
    let stream = passed(download(uploaded.content_uri()).stream().run().await).into_response();
    let content = FileContent::from_stream(stream, Some(SIZE));
    let again = moves(alice.connection.job(upload(content)).submit()).await;
    let mut stream = passed(download(again.content_uri()).stream().run().await).into_response();
    assert_eq!(stream.expected_size(), Some(SIZE));
    let mut rest = bytes;
    while let Some(piece) = stream.next().await {
        let piece = piece.expect("a piece");
        assert!(rest.split_to(piece.len()) == piece, "the file has changed on its way");
    }
    assert!(rest.is_empty());

    // Without its size, it is sent in chunks, which this server doesn't take.
    let stream = passed(download(uploaded.content_uri()).stream().run().await).into_response();
    let refused = alice.refused(upload(FileContent::from_stream(stream, None))).await;
    assert_eq!((refused.http_status(), refused.errcode()), (Some(400), Some("M_UNKNOWN")));
}

pub async fn thumbnails(server: &Homeserver) {
    let alice = server.user("thumbnails").await;
    let uploaded = alice.ok(UploadContentJob::new(PICTURE).content_type("image/png")).await;
    let (host, id) = parts(uploaded.content_uri());
    for method in [ThumbnailMethod::Crop, ThumbnailMethod::Scale] {
        let job = GetContentThumbnailAuthedJob::new(host, id, 32, 32).method(method).animated(false);
        let thumbnail = alice.ok(job).await;
        assert_eq!(thumbnail.content_type(), Some("image/png"));
        assert!(thumbnail.bytes().starts_with(PNG) && thumbnail.bytes()[..] != *PICTURE, "{thumbnail:?}");
    }
}
