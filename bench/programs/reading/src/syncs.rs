//! Replies of sync, read from files.

use std::{env, fs, path::Path};

use bytes::Bytes;
use matrix_jobs::client_server::sync::SyncResponse;
use ruma::api::client::sync::sync_events;
use serde::de::IgnoredAny;
use series::{Series, print};

use crate::{read_derived, read_ours, read_ruma};

/// A reply with its name.
struct Sync {
    name: String,
    body: Bytes,
}

impl Sync {
    fn open(path: &str) -> Self {
        let name = Path::new(path).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Self { name, body: fs::read(path).expect("a reply of sync").into() }
    }

    fn ours(&self) {
        read_ours::<SyncResponse>(&self.body);
    }

    fn ruma(&self) {
        read_ruma::<sync_events::v3::Response>(&self.body);
    }
}

/// The reply in a file, read in three ways: `sync 10 MB ours`.
pub fn sync(path: &str) -> Vec<Series<'static>> {
    let (ours, ruma, scan) = (Sync::open(path), Sync::open(path), Sync::open(path));
    vec![
        Series::new(format!("sync {} ours", ours.name), move || ours.ours()),
        Series::new(format!("sync {} ruma", ruma.name), move || ruma.ruma()),
        Series::new(format!("sync {} scan", scan.name), move || read_derived::<IgnoredAny>(&scan.body)),
    ]
}

/// Prints how much memory reading takes, for the files that the program's arguments name: `sync 10 MB ours peak`.
pub fn count_syncs(what: &str, count: impl Fn(&dyn Fn()) -> usize) {
    for path in env::args().skip(1) {
        let sync = Sync::open(&path);
        for (reader, read) in [("ours", Sync::ours as fn(&Sync)), ("ruma", Sync::ruma)] {
            // What is allocated once in a program's life is allocated now.
            read(&sync);
            print(&format!("sync {} {reader} {what}", sync.name), vec![count(&|| read(&sync)) as f64]);
        }
    }
}
