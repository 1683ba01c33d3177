//! Files, sent and fetched.

use std::time::{Duration, Instant, SystemTime};

use matrix_jobs::client_server::authed_content_repo::{
    GetConfigAuthedJob, GetContentAuthedJob, GetContentOverrideNameAuthedJob, GetContentThumbnailAuthedJob,
};
use matrix_jobs::client_server::content_repo::{CreateContentJob, UploadContentJob, UploadContentToMxcJob};
use matrix_jobs::enums::ThumbnailMethod;
use matrix_jobs::{Bytes, Events, JobEvent, MxcUri};

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

/// Bytes so far, and in all.
type Progress = (u64, Option<u64>);

/// What a job's events say of its progress, until it ends.
async fn progress(mut events: Events, told: fn(&JobEvent) -> Option<Progress>) -> Vec<Progress> {
    let mut all = Vec::new();
    while let Some(event) = events.next().await {
        all.extend(told(&event));
    }
    all
}

pub async fn large_files(server: &Homeserver) {
    let alice = server.user("large").await;
    let mut bytes = vec![0; 20_000_000];
    fastrand::Rng::with_seed(20).fill(&mut bytes);
    let (bytes, size) = (Bytes::from(bytes), 20_000_000);

    let begin = Instant::now();
    let upload = UploadContentJob::new(bytes.clone()).content_type("application/octet-stream");
    let upload = alice.connection.job(upload).submit();
    let told = progress(upload.events(), |event| match event {
        JobEvent::UploadProgress { transferred, total } => Some((*transferred, *total)),
        _ => None,
    });
    let (uploaded, told) = tokio::join!(upload, told);
    assert!(told.is_sorted() && told.last() == Some(&(size, Some(size))), "{told:?}");
    let uploaded = passed(uploaded);
    let up = begin.elapsed();

    let begin = Instant::now();
    let (host, id) = parts(uploaded.content_uri());
    let download = alice.connection.job(GetContentAuthedJob::new(host, id)).submit();
    let told = progress(download.events(), |event| match event {
        JobEvent::DownloadProgress { transferred, total } => Some((*transferred, *total)),
        _ => None,
    });
    let (file, told) = tokio::join!(download, told);
    assert!(told.is_sorted() && told.last() == Some(&(size, Some(size))), "{told:?}");
    assert!(passed(file).bytes() == &bytes, "the file has changed on its way");
    say(&format!("20 MB: up in {up:.2?}, down in {:.2?}", begin.elapsed()));
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
