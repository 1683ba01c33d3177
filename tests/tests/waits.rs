//! Jobs that ask the server to wait tell the runtime for how long: by name, from the whole of the definitions.
#![allow(deprecated, reason = "what is deprecated makes the server wait, too")]
#![expect(deprecated, reason = "old operations wait, too")]

use std::collections::BTreeMap;
use std::time::Duration;

use matrix_jobs::client_server::authed_content_repo::{
    GetContentAuthedJob, GetContentOverrideNameAuthedJob, GetContentThumbnailAuthedJob,
};
use matrix_jobs::client_server::content_repo::{
    GetContentJob, GetContentOverrideNameJob, GetContentThumbnailJob,
};
use matrix_jobs::client_server::keys::{ClaimKeysJob, QueryKeysJob};
use matrix_jobs::client_server::old_sync::GetEventsJob;
use matrix_jobs::client_server::peeking_events::PeekEventsJob;
use matrix_jobs::client_server::sync::SyncJob;
use matrix_jobs::client_server::typing::SetTypingJob;
use matrix_jobs::server_server::content_repository as federation;
use matrix_jobs::{Job, RequestParts};

const WAIT: Duration = Duration::from_secs(7);

/// The wait as the parts of the request show it.
fn wait(job: &impl Job) -> String {
    let mut parts = RequestParts::new(job.endpoint());
    job.fill(&mut parts);
    let shown = format!("{parts:?}");
    let (_, wait) = shown.split_once(" wait: ").expect("the parts show it");
    wait.split(',').next().unwrap_or_default().to_owned()
}

#[test]
fn every_job_that_asks_the_server_to_wait_says_so() {
    let thumbnail = || GetContentThumbnailJob::new("a.example", "x", 1, 1);
    let authed_thumbnail = || GetContentThumbnailAuthedJob::new("a.example", "x", 1, 1);
    let named = || GetContentOverrideNameJob::new("a.example", "x", "y");
    let authed_named = || GetContentOverrideNameAuthedJob::new("a.example", "x", "y");
    let waits = [
        (wait(&SyncJob::new()), wait(&SyncJob::new().timeout(WAIT)), "0ns"),
        (wait(&GetEventsJob::new()), wait(&GetEventsJob::new().timeout(WAIT)), "30s"),
        (wait(&PeekEventsJob::new("!a")), wait(&PeekEventsJob::new("!a").timeout(WAIT)), "30s"),
        (
            wait(&QueryKeysJob::new(BTreeMap::new())),
            wait(&QueryKeysJob::new(BTreeMap::new()).timeout(WAIT)),
            "10s",
        ),
        (
            wait(&ClaimKeysJob::new(BTreeMap::new())),
            wait(&ClaimKeysJob::new(BTreeMap::new()).timeout(WAIT)),
            "10s",
        ),
        (
            wait(&GetContentJob::new("a.example", "x")),
            wait(&GetContentJob::new("a.example", "x").timeout_ms(WAIT)),
            "20s",
        ),
        (
            wait(&GetContentAuthedJob::new("a.example", "x")),
            wait(&GetContentAuthedJob::new("a.example", "x").timeout_ms(WAIT)),
            "20s",
        ),
        (wait(&named()), wait(&named().timeout_ms(WAIT)), "20s"),
        (wait(&authed_named()), wait(&authed_named().timeout_ms(WAIT)), "20s"),
        (wait(&thumbnail()), wait(&thumbnail().timeout_ms(WAIT)), "20s"),
        (wait(&authed_thumbnail()), wait(&authed_thumbnail().timeout_ms(WAIT)), "20s"),
        (
            wait(&federation::GetContentJob::new("x")),
            wait(&federation::GetContentJob::new("x").timeout_ms(WAIT)),
            "20s",
        ),
        (
            wait(&federation::GetContentThumbnailJob::new("x", 1, 1)),
            wait(&federation::GetContentThumbnailJob::new("x", 1, 1).timeout_ms(WAIT)),
            "20s",
        ),
    ];
    for (unsaid, said, default) in waits {
        assert_eq!((unsaid.as_str(), said.as_str()), (default, "7s"));
    }
    // The server remembers this time, it doesn't wait for it.
    assert_eq!(wait(&SetTypingJob::new("@a:b", "!a", true).timeout(WAIT)), "0ns");
}

#[test]
fn no_other_duration_in_a_request_is_called_a_timeout() {
    let generated = concat!(env!("CARGO_MANIFEST_DIR"), "/../generated/src");
    let mut setters = 0;
    let mut waits = 0;
    for folder in ["client_server", "server_server", "application_service", "identity", "push_gateway"] {
        for file in std::fs::read_dir(format!("{generated}/{folder}")).unwrap() {
            let path = file.unwrap().path();
            let Ok(text) = std::fs::read_to_string(path) else { continue };
            setters += text.matches("pub fn timeout(mut self").count();
            setters += text.matches("pub fn timeout_ms(mut self").count();
            waits += text.matches("request.wait(").count();
        }
    }
    // All but the notification that somebody types.
    assert_eq!((waits, setters), (13, 14), "a new `timeout`: is it a wait? See api-spec/overlays/waits.yaml");
}
