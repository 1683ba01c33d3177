//! What this process uses.

use std::fs;
use std::time::Duration;

use peak_alloc::PeakAlloc;

/// Counts the bytes that are allocated.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

pub fn live_bytes() -> usize {
    MEMORY.current_usage()
}

/// The most bytes that were allocated at once since the last call.
pub fn take_peak_bytes() -> usize {
    let peak = MEMORY.peak_usage();
    MEMORY.reset_peak_usage();
    peak
}

/// The live bytes when no more are dropped: what has ended takes a moment.
pub async fn settled_bytes() -> usize {
    let mut live = live_bytes();
    loop {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let now = live_bytes();
        if now >= live {
            return now;
        }
        live = now;
    }
}

/// CPU time so far, of all threads: on Linux, whose files count it in hundredths of a second.
pub fn cpu_seconds() -> Option<f64> {
    let text = fs::read_to_string("/proc/self/stat").ok()?;
    // The second field, the name, may have spaces; user and system time are the 14th and the 15th.
    let mut fields = text.rsplit_once(')')?.1.split_whitespace().skip(11);
    let mut ticks = || fields.next()?.parse::<f64>().ok();
    Some((ticks()? + ticks()?) / 100.0)
}

/// What the system says of the process's memory, in kB: `VmRSS` or `VmHWM`, on Linux.
pub fn resident_kb(what: &str) -> Option<u64> {
    let text = fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(what)?.strip_prefix(':'))?;
    line.trim().trim_end_matches(" kB").parse().ok()
}
