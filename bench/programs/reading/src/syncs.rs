//! Replies of sync, read from files.

use std::{env, fs, path::Path};

use bytes::Bytes;
use matrix_jobs::client_server::sync::SyncResponse;
use matrix_jobs::json;
use ruma::api::IncomingResponseExt as _;
use ruma::api::client::sync::sync_events::v3 as theirs;
use serde::de::IgnoredAny;
use series::{Series, print};

use crate::{events, keep, read_derived, read_ours, read_ruma};

/// A reply with its name, and as each reader has read it before.
struct Sync {
    name: String,
    body: Bytes,
    ours: SyncResponse,
    ruma: theirs::Response,
}

/// A way to read it.
type Read = fn(&Sync);

/// Each thing that is read, and its readers.
const ALL: [(&str, &[(&str, Read)]); 3] = [
    ("sync", &[("ours", Sync::ours), ("ruma", Sync::ruma), ("scan", Sync::scan)]),
    ("events of", &[("ours", Sync::events_ours), ("ruma", Sync::events_ruma)]),
    ("sync and events of", &[("ours", Sync::all_ours), ("ruma", Sync::all_ruma)]),
];

impl Sync {
    fn open(path: &str) -> Self {
        let name = Path::new(path).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let body: Bytes = fs::read(path).expect("a reply of sync").into();
        let sync = Self { name, ours: ours(&body), ruma: ruma(&body), body };
        assert_eq!(events::read_ours(&sync.ours), events::read_ruma(&sync.ruma));
        sync
    }

    fn ours(&self) {
        read_ours::<SyncResponse>(&self.body);
    }

    fn ruma(&self) {
        read_ruma::<theirs::Response>(&self.body);
    }

    fn scan(&self) {
        read_derived::<IgnoredAny>(&self.body);
    }

    fn events_ours(&self) {
        events::read_ours(&self.ours);
    }

    fn events_ruma(&self) {
        events::read_ruma(&self.ruma);
    }

    fn all_ours(&self) {
        let sync = ours(&self.body);
        events::read_ours(&sync);
        keep(sync);
    }

    fn all_ruma(&self) {
        let sync = ruma(&self.body);
        events::read_ruma(&sync);
        keep(sync);
    }
}

fn ours(body: &Bytes) -> SyncResponse {
    json::read(body).expect("a reply of sync").value
}

fn ruma(body: &Bytes) -> theirs::Response {
    let response = http::Response::new(body.as_ref());
    theirs::Response::try_from_http_response(response).expect("a reply of sync")
}

/// The reply in a file, read in several ways: `sync 10 MB ours`. Those of the same thing take turns.
pub fn sync(path: &str) -> impl Iterator<Item = Vec<Series<'static>>> {
    ALL.into_iter().map(move |(what, readers)| {
        let series = |(reader, read): &(&str, Read)| {
            let (sync, read) = (Sync::open(path), *read);
            Series::new(format!("{what} {} {reader}", sync.name), move || read(&sync))
        };
        readers.iter().map(series).collect()
    })
}

/// Prints how much memory reading takes, for the files that the program's arguments name: `sync 10 MB ours peak`.
pub fn count_syncs(what: &str, count: impl Fn(&dyn Fn()) -> usize) {
    for path in env::args().skip(1) {
        let sync = Sync::open(&path);
        for (thing, readers) in ALL {
            for (reader, read) in readers {
                // What is allocated once in a program's life is allocated now.
                read(&sync);
                let bytes = count(&|| read(&sync));
                print(&format!("{thing} {} {reader} {what}", sync.name), vec![bytes as f64]);
            }
        }
    }
}
