//! Measures reading and writing in turns, and prints a line for each series: name, best and median nanoseconds.

use bytes::Bytes;
use derives::client_server as derived;
use matrix_jobs_runtime::json::{self, Json, Raw};
use serde::de::IgnoredAny;
use std::{env, fs, hint::black_box, time::Instant};
use tables::client_server::{login_token::GenerateLoginTokenResponse, sync::SyncResponse};

const LOGIN_TOKEN: &str = r#"{"login_token":"mlt_b3BlbiBzZXNhbWUgb3BlbiBzZXNhbWU_1zZ9q","expires_in_ms":120000}"#;

/// Something that is done again and again, under a name.
struct Series<'a> {
    name: String,
    run: Box<dyn FnMut() + 'a>,
    nanoseconds: Vec<f64>,
}

fn series<'a, T>(name: impl Into<String>, mut work: impl FnMut() -> T + 'a) -> Series<'a> {
    // What was made is dropped within the time.
    Series { name: name.into(), run: Box::new(move || drop(black_box(work()))), nanoseconds: Vec::new() }
}

/// Runs the series in turns, so that whatever else the machine does meets all of them.
fn measure(mut all: Vec<Series<'_>>, rounds: usize, times: usize) {
    for _ in 0..rounds {
        for series in &mut all {
            let start = Instant::now();
            for _ in 0..times {
                (series.run)();
            }
            series.nanoseconds.push(start.elapsed().as_nanos() as f64 / times as f64);
        }
    }
    for mut series in all {
        series.nanoseconds.sort_by(f64::total_cmp);
        println!("{}\t{}\t{}", series.name, series.nanoseconds[0], series.nanoseconds[rounds / 2]);
    }
}

fn main() {
    let rounds = env::args().nth(1).and_then(|rounds| rounds.parse().ok()).expect("the number of rounds");
    for path in env::args().skip(2) {
        let body = Bytes::from(fs::read(&path).expect("a sync reply"));
        let name = path.rsplit('/').next().unwrap_or_default().trim_end_matches(".json");
        sync(name, &body, rounds);
    }
    login_token(rounds);
}

fn sync(name: &str, body: &Bytes, rounds: usize) {
    let read = json::read::<SyncResponse>(body).expect("a sync reply");
    assert!(read.warnings.is_empty(), "{}", read.warnings);
    let ours = read.value;
    let theirs: derived::sync::SyncResponse = serde_json::from_slice(body).expect("a sync reply");
    let again = json::write(&ours).expect("a sync reply");
    assert_eq!(again, serde_json::to_vec(&theirs).expect("a sync reply"), "both write the same");
    let all = vec![
        series(format!("{name} scan"), || serde_json::from_slice::<IgnoredAny>(body).is_ok()),
        series(format!("{name} read tables"), || json::read::<SyncResponse>(body).is_ok_and(|read| keep(read.value))),
        series(format!("{name} read derives"), || {
            serde_json::from_slice::<derived::sync::SyncResponse>(body).is_ok_and(keep)
        }),
        series(format!("{name} read tables, boxed"), || {
            json::read::<SyncResponse>(body).is_ok_and(|mut read| {
                detach_events(&mut read.value);
                keep(read.value)
            })
        }),
        series(format!("{name} write tables"), || json::write(&ours).map(|text| text.len()).ok()),
        series(format!("{name} write derives"), || serde_json::to_vec(&theirs).map(|text| text.len()).ok()),
    ];
    let times = (1_000_000 / body.len()).max(1) * 4;
    measure(all, rounds, times);
}

/// Lets the optimiser believe that a value is used.
fn keep<T>(value: T) -> bool {
    black_box(&value);
    true
}

/// Gives each event of a joined room a buffer of its own: most of what takes up a reply.
fn detach_events(reply: &mut SyncResponse) {
    for room in reply.rooms.iter_mut().flat_map(|rooms| &mut rooms.join).flat_map(|join| join.values_mut()) {
        room.timeline.iter_mut().for_each(|batch| detach(&mut batch.events));
        room.state.iter_mut().flat_map(|batch| &mut batch.events).for_each(|events| detach(events));
        let batches = room.ephemeral.iter_mut().chain(&mut room.account_data);
        batches.flat_map(|batch| &mut batch.events).for_each(|events| detach(events));
    }
}

fn detach<T: Json>(events: &mut [Raw<T>]) {
    events.iter_mut().for_each(Raw::detach);
}

fn login_token(rounds: usize) {
    use derived::login_token::GenerateLoginTokenResponse as Derived;
    let body = Bytes::from_static(LOGIN_TOKEN.as_bytes());
    let ours = json::read::<GenerateLoginTokenResponse>(&body).expect("a login token").value;
    let theirs: Derived = serde_json::from_slice(&body).expect("a login token");
    let all = vec![
        series("login token read tables", || json::read::<GenerateLoginTokenResponse>(black_box(&body))),
        series("login token read derives", || serde_json::from_slice::<Derived>(black_box(&body))),
        series("login token write tables", || json::write(black_box(&ours))),
        series("login token write derives", || serde_json::to_vec(black_box(&theirs))),
    ];
    measure(all, rounds, 100_000);
}
