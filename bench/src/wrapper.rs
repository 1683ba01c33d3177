//! This program in the place of rustc: runs it, and records what it took.

use std::{
    env,
    fs::{self, OpenOptions},
    io::Write as _,
    path::Path,
    process::{Command, ExitCode},
    time::Instant,
};

use nix::sys::{
    resource::{UsageWho, getrusage},
    time::{TimeVal, TimeValLike as _},
};

use crate::{
    files::{target, told, write},
    programs,
};

/// Names the file that is written to; only if it is set is this program a wrapper.
const RECORD: &str = "MATRIX_JOBS_BENCH_RECORD";

/// Names the command that is run, if it isn't a compiler.
const NAME: &str = "MATRIX_JOBS_BENCH_NAME";

/// Has a command of cargo call this program, and empties the file that is written to.
pub fn record(command: &mut Command, file: &Path) -> Result<(), String> {
    let this = env::current_exe().map_err(|why| format!("error: this program can't be found: {why}"))?;
    fs::write(file, "").map_err(|why| told(file, why))?;
    command.env("RUSTC_WRAPPER", this).env(RECORD, file);
    Ok(())
}

/// What processes took that have ended.
pub struct Usage {
    /// Seconds of CPU in user mode, of all threads.
    pub user: f64,
    /// The same in the system.
    pub system: f64,
    /// The most memory that any of them had, in MB.
    pub memory: f64,
}

impl Usage {
    /// Of all that this process has started so far, and of what those have started.
    pub fn of_children() -> Result<Self, String> {
        let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|why| format!("error: getrusage: {why}"))?;
        let seconds = |time: TimeVal| time.num_microseconds() as f64 / 1e6;
        let (user, system) = (seconds(usage.user_time()), seconds(usage.system_time()));
        Ok(Self { user, system, memory: usage.max_rss() as f64 / 1024.0 })
    }

    /// Runs a command to its end, with all that it starts. The memory is that of whatever had most so far.
    pub fn of(command: &mut Command) -> Result<Self, String> {
        let before = Self::of_children()?;
        programs::run(command)?;
        let after = Self::of_children()?;
        let (user, system) = (after.user - before.user, after.system - before.system);
        Ok(Self { user, system, ..after })
    }
}

/// What compiling one crate took.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cost {
    /// Seconds of CPU in user mode, of all threads and the linker.
    pub user: f64,
    /// The same in the system.
    pub system: f64,
    /// Seconds by the clock.
    pub wall: f64,
    /// The most memory at any time, in MB.
    pub memory: f64,
}

impl Cost {
    /// Seconds of CPU.
    pub fn cpu(&self) -> f64 {
        self.user + self.system
    }
}

/// Runs a command that isn't cargo's. Its exit code may be 1, which is said of what was found.
pub fn cost(command: &Command) -> Result<Cost, String> {
    let this = env::current_exe().map_err(|why| format!("error: this program can't be found: {why}"))?;
    let file = target("record.txt");
    write(&file, "")?;
    fs::write(&file, "").map_err(|why| told(&file, why))?;
    let mut wrapped = Command::new(this);
    wrapped.arg(command.get_program()).args(command.get_args()).env(RECORD, &file).env(NAME, "command");
    let output = wrapped.output().map_err(|why| format!("error: {command:?}: {why}"))?;
    if !matches!(output.status.code(), Some(0 | 1)) {
        return Err(format!("error: {command:?} failed\n{}", String::from_utf8_lossy(&output.stderr)));
    }
    let record = fs::read_to_string(&file).map_err(|why| told(&file, why))?;
    recorded(&record, "command").ok_or_else(|| format!("error: what {command:?} took wasn't recorded"))
}

/// Runs the compiler that cargo names, if cargo called this program in its stead.
pub fn run() -> Option<ExitCode> {
    let record = env::var_os(RECORD)?;
    let mut words = env::args_os().skip(1);
    let start = Instant::now();
    let status = Command::new(words.next()?).args(words).status().ok()?;
    let wall = start.elapsed().as_secs_f64();
    let name = crate_name().or_else(|| env::var(NAME).ok());
    if let (Some(name), Ok(Usage { user, system, memory })) = (name, Usage::of_children()) {
        let line = format!("{name}\t{user}\t{system}\t{wall}\t{memory}\n");
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

/// What was recorded, crate by crate.
pub fn all(record: &str) -> impl Iterator<Item = (&str, Cost)> {
    record.lines().filter_map(|line| {
        let (name, numbers) = line.split_once('\t')?;
        let mut numbers = numbers.split('\t').map_while(|number| number.parse().ok());
        Some((
            name,
            Cost {
                user: numbers.next()?,
                system: numbers.next()?,
                wall: numbers.next()?,
                memory: numbers.next()?,
            },
        ))
    })
}

/// Finds what was recorded of a crate.
pub fn recorded(record: &str, name: &str) -> Option<Cost> {
    all(record).filter(|(found, _)| *found == name).last().map(|(_, cost)| cost)
}
