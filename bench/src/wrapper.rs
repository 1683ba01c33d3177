//! This program in the place of rustc: runs it, and records what it took.

use std::{
    env,
    fs::OpenOptions,
    io::Write as _,
    process::{Command, ExitCode},
    time::Instant,
};

use nix::sys::resource::{UsageWho, getrusage};

/// Names the file that is written to; only if it is set is this program a wrapper.
pub const RECORD: &str = "MATRIX_JOBS_BENCH_RECORD";

/// What compiling one crate took.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// Seconds of CPU in user mode, of all threads and the linker.
    pub user: f64,
    /// Seconds by the clock.
    pub wall: f64,
    /// The most memory at any time, in MB.
    pub memory: f64,
}

/// Runs the compiler that cargo names, if cargo called this program in its stead.
pub fn run() -> Option<ExitCode> {
    let record = env::var_os(RECORD)?;
    let mut words = env::args_os().skip(1);
    let start = Instant::now();
    let status = Command::new(words.next()?).args(words).status().ok()?;
    let wall = start.elapsed().as_secs_f64();
    if let (Some(name), Ok(usage)) = (crate_name(), getrusage(UsageWho::RUSAGE_CHILDREN)) {
        let user = usage.user_time().tv_sec() as f64 + usage.user_time().tv_usec() as f64 / 1e6;
        let line = format!("{name}\t{user}\t{wall}\t{}\n", usage.max_rss() as f64 / 1024.0);
        let file = OpenOptions::new().append(true).create(true).open(record);
        let written = file.and_then(|mut file| file.write_all(line.as_bytes()));
        if let Err(why) = written {
            eprintln!("error: what {name} took can't be recorded: {why}");
            return Some(ExitCode::FAILURE);
        }
    }
    Some(ExitCode::from(status.code().and_then(|code| code.try_into().ok()).unwrap_or(1)))
}

fn crate_name() -> Option<String> {
    let mut words = env::args().skip_while(|word| word != "--crate-name");
    words.nth(1)
}

/// Finds what was recorded of a crate.
pub fn recorded(record: &str, name: &str) -> Option<Cost> {
    let line = record.lines().rfind(|line| line.split('\t').next() == Some(name))?;
    let mut numbers = line.split('\t').skip(1).map_while(|number| number.parse().ok());
    Some(Cost { user: numbers.next()?, wall: numbers.next()?, memory: numbers.next()? })
}
