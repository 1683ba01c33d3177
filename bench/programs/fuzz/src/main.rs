//! Holds our reader against serde_json on damaged documents, for so many minutes of CPU: `fuzz MINUTES [SEED]`.
//!
//! What is compared is in `runtime/tests/judge/`; `cargo test` does the same with some thousand documents.

#[path = "../../../../runtime/tests/judge/mod.rs"]
mod judge;

use std::env;
use std::process::ExitCode;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use judge::{Documents, Findings};
use nix::sys::resource::{UsageWho, getrusage};

/// So many documents between two looks at the clock.
const BATCH: usize = 20_000;

fn main() -> ExitCode {
    let mut words = env::args().skip(1).map(|word| word.parse::<u64>().expect("a number"));
    let minutes = words.next().expect("the number of minutes");
    let seed = words.next().unwrap_or_else(now);
    println!("seed {seed}");
    let (mut documents, mut findings) = (Documents::new(seed), Findings::default());
    while cpu() < Duration::from_secs(minutes * 60) && findings.differences.len() < 100 {
        for _ in 0..BATCH {
            findings.check(&documents.document());
        }
        for difference in findings.differences.drain(..) {
            println!("{difference}");
        }
    }
    let total: usize = findings.counts.values().sum();
    println!("{total} documents in {} s of CPU: {:?}", cpu().as_secs(), findings.counts);
    if findings.counts.contains_key("different") { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

fn cpu() -> Duration {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("the kernel says it");
    let user = usage.user_time();
    Duration::from_secs(user.tv_sec() as u64) + Duration::from_micros(user.tv_usec() as u64)
}
